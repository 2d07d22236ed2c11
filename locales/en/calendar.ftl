# A file for a calendar: the last day on which a paper can be collected.
button-calendar = Add to my calendar
calendar-title = Last day to collect your certificate
calendar-details = Request { $reference }. { $bring }
calendar-caption = The last day is <b>{ $date }</b>. Open the file to put it into your calendar; it will remind you on the day before.
