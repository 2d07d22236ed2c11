form-step = Step { $number } of { $count }
form-page = Page { $number } of { $count }
form-accepted = ✓ { $name }: { $value }
form-kinds =
    <b>Electronic:</b> a PDF in this chat, for use in Kazakhstan. { $electronic ->
        [one] { $electronic } working day.
       *[other] { $electronic } working days.
    }
    <b>Paper:</b> for use abroad, you collect it in person. { $centre ->
        [one] { $centre } working day
       *[other] { $centre } working days
    } in a regional centre or large city, { $elsewhere } elsewhere.

question-kind = Which certificate do you need?
question-iin = Your IIN
question-surname = Your surname
question-first-name = Your first name
question-patronymic = Your patronymic
question-birth-date = Your date of birth
question-phone = Your phone number
question-purpose = What do you need the certificate for?
question-purpose-other = What exactly do you need it for?
question-region = In which region or city will you collect the paper certificate?
question-branch = At which service centre will you collect the certificate?

hint-iin = 12 digits. They are on your identity card.
hint-surname = As in your identity card or passport.
hint-first-name = As in your identity card or passport.
hint-patronymic = As in your document. If it has none, press the button below.
hint-birth-date = Day, month, year, for example 26.01.1990
hint-phone = Press "Share my number" below, or type the number, for example +7 701 123 45 67
hint-purpose-other = In a few words, for example: for a volunteer programme
hint-region = Choose from the list, or type part of the name.
hint-branch = Choose from the list, or type part of the name.

none-patronymic = I have no patronymic
answer-none = none
answer-line = { $name }: <b>{ $value }</b>

line-kind = Certificate
line-iin = IIN
line-surname = Surname
line-first-name = First name
line-patronymic = Patronymic
line-birth-date = Date of birth
line-phone = Phone
line-purpose = Purpose
line-purpose-other = In own words
line-region = Region, city
line-branch = Service centre

kind-electronic = Electronic (PDF)
kind-paper = Paper
kind-short-electronic = PDF
kind-short-paper = paper

purpose-visa = Visa
purpose-temporary-residence = Temporary residence permit
purpose-residence = Residence permit
purpose-citizenship = Citizenship
purpose-employment = Employment
purpose-education = Admission to studies
purpose-adoption = Adoption or guardianship
purpose-court = Evidence in court
purpose-marriage = Marriage registration
purpose-other = Other

button-keep = Keep: { $value }
button-it-is-right = Yes, it is right
button-correct-it = Correct it
button-all-choices = Show the whole list
button-share-contact = Share my number
button-send = Send the request
button-edit = Change an answer
button-go-on = Continue the request
button-cancel-for-good = Cancel and erase

contact-keyboard-on = The button is below.
contact-keyboard-accepted = ✓ Phone: { $value }
contact-keyboard-off = All right.

summary-title = Check your answers
summary-hint = An error in the data makes the certificate invalid. If everything is right, send the request.
edit-title = Which answer would you like to change?
cancel-question = <b>Cancel the request?</b> Your answers will be erased.
open-already = You already have a request like this for this IIN, and it is not finished: <code>{ $reference }</code>. See it with /status. No second request was sent.

problem-iin-letters = The IIN has digits only. Please type the 12 digits.
problem-iin-length = The IIN has 12 digits. Please count and type them once more.
problem-iin-control-digit = There seems to be a mistake in one of the digits. Please compare them with your identity card and type them once more.
problem-name-empty = Please type it in letters.
problem-name-too-long = This is too long, at most 100 letters fit. Please type it as in the identity document.
problem-name-digits = There is a digit among the letters. Please type letters only.
problem-name-characters = Only letters, a hyphen, an apostrophe and a space fit here. Please type it once more.
problem-name-mixed-scripts = Cyrillic and Latin letters are mixed in one word. Please type the word in one alphabet.
problem-birth-date-format = Please type the date as day, month, year, for example 26.01.1990
problem-birth-date-missing = There is no such day in the calendar. Please check day and month.
problem-birth-date-future = This date is still to come. Please check the year.
problem-birth-date-too-old = This date is more than 120 years ago. Please check the year.
problem-phone-letters = A phone number has digits only. Please type it, for example +7 701 123 45 67
problem-phone-length = There are too few or too many digits. Please type the whole number, for example +7 701 123 45 67. A foreign number begins with + and the country code.
problem-phone-unknown = There seems to be no such number. Please check it and type it once more. A foreign number begins with + and the country code.
problem-purpose-empty = Please write it in a few words.
problem-purpose-too-long = This is too long, at most 200 letters fit. Please write it shorter.
problem-choose-button = Please press one of the buttons below.
problem-choice-not-found = Nothing in the list has this in its name. Press one of the buttons, or type another part of the name.
problem-choice-several = Several fit. Please choose one of them.
problem-send-text = This can't be an answer here: please type the answer in letters or digits. The file was not kept.
problem-contact-of-another = This seems to be somebody else's number. Share your own with the button below, or type it.
problem-question-gone = The questions have changed in the meantime, so the last message was not taken as an answer. Your other answers are kept. Please go on from here.
problem-use-buttons = Please use the buttons: send the request, or change an answer.
problem-still-missing = An answer is still needed before the request can be sent.

doubt-iin-date = IIN <b>{ $value }</b>: its first six digits are usually the date of birth, but there is no such date. Is the IIN right?
doubt-iin-century = IIN <b>{ $value }</b>: its seventh digit is unusual. Is the IIN right?
doubt-iin-bin = <b>{ $value }</b> looks like a company's BIN. The certificate needs a person's IIN. Is it an IIN?
doubt-birth-date-not-of-iin = <b>{ $value }</b> differs from the date in your IIN. Is the date of birth right?
doubt-phone-not-mobile = <b>{ $value }</b> does not look like a mobile number. Is the number right?

draft-erased = Your unfinished request was erased, as nothing happened in it for { $days ->
    [one] { $days } day
   *[other] { $days } days
}. To begin anew: /apply
