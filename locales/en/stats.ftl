# The desk's numbers: /stats. The picture and the text beside it share these words.

stats-title = Requests in numbers
stats-period = { $from } – { $to }, { $days ->
    [one] { $days } day
   *[other] { $days } days
}
stats-at = Counted on { $time }
stats-sampled = Times: worked out from some of the requests.

stats-received = Requests received
stats-open = Not finished yet
stats-missed = Later than promised
stats-nothing-due = Nothing fell due in this period
stats-rating = Average rating (1–5)
stats-answers = answers: { $count }
stats-of = { $part } of { $whole }

stats-days = Requests per day
stats-electronic = electronic
stats-paper = paper
stats-no-requests = No requests in this period

stats-open-states = Not finished yet
stats-ended-states = Ended in this period
stats-times = Time to each state
stats-times-hint = from submission; half of the requests took less, half took longer
stats-no-times = Nothing to measure in this period

stats-state-awaiting_payment = awaiting payment
stats-state-submitted = accepted
stats-state-in_review = in progress
stats-state-needs_info = awaiting an answer
stats-state-additional_check = additional check
stats-state-ready = ready
stats-state-delivered = delivered
stats-state-collected = collected
stats-state-returned = returned
stats-state-refused = refused
stats-state-withdrawn = withdrawn
stats-state-lapsed = not paid in time

stats-line = { $name }: <b>{ $value }</b>
stats-weeks = Requests per week
stats-days-explained = Date: all (electronic + paper).
stats-days-left-out = Days without requests are left out.
stats-day-line = { $date }: { $all } ({ $electronic } + { $paper })
stats-no-picture = The picture could not be made, so here are the numbers in words alone. If you need it, please send /stats once more.
