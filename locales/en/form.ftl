form-step = { $part }: part { $number } of { $count }
form-part = { $part }
part-certificate = Certificate
part-person = Personal data
part-contact = Phone and purpose
part-representative = Representative
part-collection = Service centre and country
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
    } in a regional centre, Astana, Almaty or Shymkent, { $elsewhere } elsewhere.

question-kind = Which certificate do you need?
question-iin = Your IIN
question-surname = Your surname, first name and patronymic
question-first-name = Your first name
question-patronymic = Your patronymic
question-birth-date = Your date of birth
question-phone = Your phone number
question-purpose = What do you need the certificate for?
question-purpose-other = What exactly do you need it for?
question-region = In which region or city will you collect the paper certificate?
question-branch = At which service centre will you collect the certificate?

hint-iin = 12 digits. They are on your identity card.
form-name-with-iin = You can type your full name in the same message.
hint-iin-child = 12 digits. They are on the child's birth certificate.
hint-iin-other = 12 digits. They are on that person's identity card.
hint-representative-iin = 12 digits. They are on your own identity card.
hint-surname = As in the document, all in one message, for example: Serikova Aigerim Bolatkyzy. Or begin with the surname alone.
hint-first-name = As in the document.
hint-patronymic = As in the document. If it has none, press the button below.
hint-birth-date = Day, month, year, for example 26.01.1990
hint-phone = Press “Share my number” below, or type the number, for example +7 701 123 45 67
hint-purpose-other = In a few words, for example: for a volunteer programme
hint-region = Choose from the list, or type your town, for example Kokshetau.
hint-branch = Choose from the list, or type part of the name.

none-patronymic = No patronymic in the document
answer-none = (none)
answer-line = { $name }: { $value }

line-kind = Certificate
line-iin = IIN
line-surname = Surname
line-first-name = First name
line-patronymic = Patronymic
line-birth-date = Date of birth
line-phone = Phone
line-purpose = Purpose
line-purpose-other = In your own words
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
button-all-choices = Back to the list
button-share-contact = Share my number
button-send = Send the request
button-edit = Change an answer
button-go-on = Continue the request
button-cancel-for-good = Cancel and erase

contact-keyboard-on = The button is below.
contact-keyboard-accepted = ✓ Phone: { $value }
contact-keyboard-off = Thank you.
place-keyboard-on = Press the button below, and we show the nearest service centres.
button-share-place = Send where I am

summary-title = Check your answers
summary-consent = I, { $name }, consent to the processing of these data. To read or withdraw the consent, use /consent.
summary-hint = An error in the data makes the certificate invalid. If everything is right, send the request.
edit-title = Which answer would you like to change?
cancel-question = <b>Cancel the request?</b> Your answers will be erased.
open-already = You already have a request like this for this IIN, and it is not finished: <code>{ $reference }</code>. See it with /status. No second request was sent.
problem-too-many-requests = You have as many unfinished requests as one person can have at a time, so this one was not sent. Your answers are kept. Wait until a request is finished, or withdraw one that you do not need (/withdraw), then send this one again.

problem-iin-letters = The IIN has digits only. Please type the 12 digits.
problem-iin-length = The IIN has 12 digits. Please count and type them once more.
problem-iin-control-digit = There seems to be a mistake in one of the digits. Please compare them with the document and type them once more.
problem-name-empty = Please type it in letters.
problem-name-too-long = This is too long, at most 100 letters fit. Please type it as in the identity document.
problem-name-digits = There is a digit among the letters. Please type letters only.
problem-name-characters = Only letters, a hyphen, an apostrophe and a space fit here. Please type it once more.
problem-name-mixed-scripts = Cyrillic and Latin letters are mixed in one word. Please type the word in one alphabet.
problem-birth-date-format = Please type the date as day, month, year, for example 26.01.1990
problem-birth-date-age = Thank you, but an age alone is not enough: please type the day, month and year, for example 26.01.1990
problem-birth-date-missing = There is no such day in the calendar. Please check day and month.
problem-birth-date-future = This date is still to come. Please check the year.
problem-birth-date-too-old = This date is more than 120 years ago. Please check the year.
problem-phone-letters = A phone number has digits only. Please type it, for example +7 701 123 45 67
problem-phone-length = There are too few or too many digits. Please type the whole number, for example +7 701 123 45 67. A foreign number begins with + and the country code.
problem-phone-unknown = There seems to be no such number. Please check it and type it once more. A foreign number begins with + and the country code.
problem-choose-button = Please press one of the buttons below.
problem-branch-by-list = We can't find a service centre by a street or a landmark. Please choose from the list below or type the town.
problem-choice-not-found = Nothing in the list has this in its name. Press one of the buttons, or type another part of the name.
problem-nearest = These are the nearest service centres, the closest first. Please choose one. Your location was not kept.
problem-nearest-unknown = We do not know where these service centres are on the map. Please choose from the list or type the town. Your location was not kept.
form-send-place = Or send your location with the button below: we will find the nearest ones. It is not kept.
problem-choice-several = Several fit. Please choose one of them.
problem-send-text = This can't be an answer here: please type the answer in letters or digits.
problem-contact-of-another = This seems to be somebody else's number. Share your own with the button below, or type it.
problem-question-gone = The questions have changed in the meantime, so the last message was not accepted as an answer. Your other answers are kept. Please go on from here.
problem-use-buttons = Please use the buttons: send the request, or change an answer.
problem-then-send = All that is left is to send it: press “Send the request”.
problem-still-missing = An answer is still needed before the request can be sent.

doubt-iin-date = IIN <b>{ $value }</b>: its first six digits are usually the date of birth, but there is no such date. Is the IIN right?
doubt-iin-century = IIN <b>{ $value }</b>: its seventh digit is unusual. Is the IIN right?
doubt-iin-bin = <b>{ $value }</b> looks like a company's BIN. The certificate needs a person's IIN. Is it an IIN?
doubt-birth-date-not-of-iin = <b>{ $value }</b> differs from the date in the IIN. Is the date of birth right?
doubt-phone-not-mobile = <b>{ $value }</b> does not look like a mobile number. Is the number right?

draft-erased = Your unfinished request was erased, as it was not filled in for { $days ->
    [one] { $days } day
   *[other] { $days } days
}. To start again, use /apply.

section-certificate = Certificate
section-person = Personal data
section-contact = Contact
section-representative = Representative
section-collection = Service centre and country

whom-question = Who is the certificate for?
question-for-whom = Who is the certificate for, and which one?
for-whom-self-electronic = Me: electronic (PDF)
for-whom-self-paper = Me: paper
for-whom-self = Me
for-whom-child = My child or ward
for-whom-other = Someone else (power of attorney)
line-for-whom = For whom

question-iin-child = The child's IIN
question-iin-other = IIN of the person the certificate is for
question-surname-child = The child's surname, first name and patronymic
question-surname-other = Surname, first name and patronymic of the person the certificate is for
question-first-name-child = The child's first name
question-first-name-other = The person's first name
question-patronymic-child = The child's patronymic
question-patronymic-other = The person's patronymic
question-birth-date-child = The child's date of birth
question-birth-date-other = The person's date of birth
question-phone-child = Your own phone number
question-phone-other = Your own phone number

doubt-surname-words = <b>{ $value }</b>: is all of this the surname, without a first name?
right-surname-words = Yes, the surname alone
doubt-name-present = <b>{ $value }</b> is the name that stands now. Was it the same before?
right-name-present = Yes, the same

question-previous-kind = Has your surname, first name or patronymic ever changed?
question-previous-kind-child = Has the child's surname, first name or patronymic ever changed?
question-previous-kind-other = Has the person's surname, first name or patronymic ever changed?
question-previous-kind-more = Has anything else changed?
hint-previous-kind = For example, on marriage. Choose what changed.
question-previous-name = What was it before?
hint-previous-name = As it stood in the earlier document.
name-kind-none = No
name-kind-surname = Surname
name-kind-first-name = First name
name-kind-patronymic = Patronymic
line-previous-kind = Previous names
line-previous-surname = Previous surname
line-previous-first-name = Previous first name
line-previous-patronymic = Previous patronymic

question-birth-country = Where were you born?
question-birth-country-child = Where was the child born?
question-birth-country-other = Where was the person born?
hint-birth-country = In Kazakhstan: type the town or village, for example Kokshetau. In another country: choose it, or type its name.
line-birth-country = Country of birth
question-birth-place = In which town or village?
hint-birth-place = As in the document.
line-birth-place = Place of birth

problem-words-empty = Please type it in letters or digits.
problem-words-too-long = This is too long. Please make it shorter.

doubt-visa-on-paper = The electronic certificate is for use in Kazakhstan. For a visa, a paper one is usually asked for. Do you still want the electronic one?
right-visa-on-paper = Yes, the electronic one
correct-visa-on-paper = Change it to paper
doubt-not-a-child = If born on <b>{ $value }</b>, this person is already 18. A power of attorney is needed, unless you are their guardian. Is the date right?

question-representative-surname = Now about you: your surname, first name and patronymic
question-representative-first-name = Your own first name
question-representative-patronymic = Your own patronymic
question-representative-iin = Your own IIN
problem-iin-of-the-other = This is the IIN of the person the certificate is for. Please type your own.

question-kinship = How are you related to the child?
kinship-parent = Parent
kinship-adoptive-parent = Adoptive parent
kinship-guardian = Guardian (up to 14)
kinship-trustee = Trustee (14 to 18)
line-kinship = Relation to the child
question-kinship-document = Which document proves it?
hint-kinship-document = We only need its number and date. There is no need to send a picture of it.
kinship-document-birth-certificate = Birth certificate
kinship-document-adoption-certificate = Adoption certificate
kinship-document-guardianship-order = Decision on guardianship
kinship-document-other = Another document
line-kinship-document = Document
question-kinship-document-number = Number of this document
hint-kinship-document-number = Letters and digits, as in the document. You may add the date at once.
line-kinship-document-number = Number of the document
question-kinship-document-date = Date of this document
hint-kinship-document-date = Day, month, year, for example 26.01.2020
line-kinship-document-date = Date of the document

question-power-number = Number of the power of attorney
hint-power-number = The register number, which stands on the power of attorney: letters and digits.
line-power-number = Power of attorney, number
question-power-date = Date of the power of attorney
hint-power-date = Day, month, year, for example 26.01.2026
line-power-date = Power of attorney, date
question-power-notary = Who certified the power of attorney?
hint-power-notary = The notary's surname and initials, for example Ospanov A. K.
line-power-notary = Notary
question-power-scan = Send a scan of the power of attorney, if you wish
hint-power-scan = PDF, JPEG or PNG, up to 10 MB, or a photo. If it has several pages, send them all: up to 10 files. If you collect the certificate at a service centre, bring the original too.
none-power-scan = Go on without a scan
line-power-scan = Power of attorney, scan
answer-unknown = not known yet
answer-attached = attached

problem-send-file = Please send the scan as a file or a photo, or go on without it with the button below.
problem-file-type = Only PDF, JPEG and PNG files can be sent here. Please send another file, or go on without it.
problem-file-too-big = The file is larger than 10 MB. Please send a smaller one, or go on without it.
problem-too-many-files = You have sent as many files as can be taken in a day. Please go on without a scan, or send the file tomorrow: your answers are kept.
problem-file-broken = The file could not be read, so it was not kept. Please send another file or a photo, or go on without it.
problem-file-lost = The file did not reach us. Please send it once more, or go on without it.
problem-file-being-checked = The scan is still being checked. Please press “Send the request” once more in a few seconds.
problem-page-kept = Page { $number } of the power of attorney is kept. If there are more pages, send them too.
problem-too-many-pages = No more than { $number ->
    [one] { $number } file is
   *[other] { $number } files are
} kept, so this one was not. If there are more pages, please send all of them as one PDF: press “Change an answer” and choose the scan of the power of attorney.
problem-page-file-broken = The last file could not be read, so it was not kept. The pages before it are kept. Please send this page once more.
problem-page-file-lost = The last file did not reach us. The pages before it are kept. Please send this page once more.
problem-no-pictures = No pictures of documents are needed: their numbers and dates are enough. The picture was not kept. Please answer in words or with the buttons.

question-country = In which country will you use the certificate?
hint-country = Choose it, or type its name in Kazakh, Russian or English. The bot can't add an apostille later, so name the country if you know it.
none-country = I do not know yet
line-country = Country of use
doubt-country-legalization = <b>{ $value }</b> does not accept an apostille. The certificate usually needs consular legalisation: first at the Ministry of Foreign Affairs, then at the consulate of that country.
right-country-legalization = I understand, go on
correct-country-legalization = Choose another country
button-country-advice = How it is legalised
country-recheck = This may have changed. First ask the office that will receive the certificate.

question-apostille = Do you need an apostille?
regime-apostille = { $country }: a certificate with an apostille is accepted. Ask for the apostille now, together with the certificate: the bot can't add it later.
regime-none_needed = { $country }: usually neither an apostille nor legalisation is needed. Ask the office that will receive the certificate. If you want an apostille all the same, ask for it now: the bot can't add it later.
terms-apostille = State fee: <b>{ $fee }</b>. It takes { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} longer.
apostille-yes = Yes
apostille-no = No
line-apostille = Apostille
fee-unknown = half of this year's monthly calculation index (MCI)

form-editing = The other answers stay as they are.
form-more-needed = { $count ->
    [one] { $count } more answer is needed.
   *[other] { $count } more answers are needed.
}
button-defaults = As last time: { $name }
button-anew = Start again
button-menu = Main menu
resume-question = You have a request that has not been sent yet: <b>{ $answered } of { $count }</b> questions are answered. If you start again, these answers are erased.
draft-reminder = Your request has <b>not been sent yet</b>. Your answers are kept: go on where you left off.

age-limit = In this country a certificate usually must not be older than { $days ->
    [one] { $days } day
   *[other] { $days } days
} when it is handed in. If you apply today, you can show it up to and including <b>{ $date }</b>.
age-order = If you will show it later, apply between { $earliest } and { $latest ->
    [one] { $latest } day
   *[other] { $latest } days
} before that day.
age-unchecked = This limit is not confirmed: ask the office that will receive the certificate.
button-remind-renewal = Remind me when to renew
renewal-planned = All right. We will remind you to apply for a new certificate on <b>{ $date }</b>.
renewal-due = The certificate of request <code>{ $reference }</code> may soon be too old. If you still need it, apply for a new one now: your answers are taken over from that request.
button-renew = Apply for a new one
summary-free = The certificate is free of charge.
summary-fee = State fee for the apostille: <b>{ $fee }</b>. You pay it after you send the request.
summary-promise = The certificate will be ready within { $days ->
    [one] { $days } working day.
   *[other] { $days } working days.
}
summary-promise-paid = The certificate will be ready within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} after the payment.

confirm-title = One last step: confirm that it is you
confirm-sms = A 6-digit code will come by SMS to <b>{ $phone }</b>. Type it here, it is valid for 5 minutes. If you are abroad, roaming must be on.
confirm-telegram = A 6-digit code for <b>{ $phone }</b> will come in Telegram, in the chat “Verification Codes”. Type it here, it is valid for 5 minutes.
no-code-waits = There is no valid code for <b>{ $phone }</b> now. Press “Get a new code”.
confirm-contact = Press “Share my number” below.
button-resend = Get a new code
button-send-by-sms = Get the code by SMS
button-send-by-telegram = Get the code in Telegram
sms-code = { $code } is your code. Do not tell it to anyone.
problem-code-format = The code has 6 digits. Please type the digits from the message.
problem-code-wrong = This code is not right. { $number ->
    [one] { $number } attempt is left.
   *[other] { $number } attempts are left.
}
problem-code-tries = No attempts are left for this code. Please press “Get a new code”.
problem-code-expired = This code is no longer valid. Please press “Get a new code”.
problem-code-later = The code will come to this number by itself in { $number ->
    [one] { $number } second.
   *[other] { $number } seconds.
}
problem-code-wait = You can get a new code in { $number ->
    [one] { $number } second.
   *[other] { $number } seconds.
}
problem-code-limit = No more codes can be sent today. Your answers are kept: please come back in 24 hours.
problem-code-phone = The code could not be sent to this number. Press “Back” and change the phone number, or choose another way below.
problem-code-none = The code could not be sent just now. Your answers are kept: please press “Get a new code” a little later.
problem-code-not-sent = The code could not be sent just now. Please confirm with your own number instead.
problem-share-contact = Please press “Share my number” below the message field.

button-add-name = Add a previous name
none-previous-name = Remove this name
problem-code-other-way = The code could not be sent that way, so it is sent another way now.
