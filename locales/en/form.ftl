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
hint-surname = As in the identity document, all in one message, for example: Serikova Aigerim Bolatkyzy. Or the surname alone.
hint-first-name = As in the identity document.
hint-patronymic = As in the identity document. If it has none, press the button below.
hint-birth-date = Day, month, year, for example 26.01.1990
hint-phone = Press "Share my number" below, or type the number, for example +7 701 123 45 67
hint-purpose-other = In a few words, for example: for a volunteer programme
hint-region = Choose from the list, or type your town, for example Semey.
hint-branch = Choose from the list, or type part of the name.

none-patronymic = No patronymic in the document
answer-none = none
answer-line = { $name }: { $value }

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
button-all-choices = Back to the list
button-share-contact = Share my number
button-send = Send the request
button-edit = Change an answer
button-go-on = Continue the request
button-cancel-for-good = Cancel and erase

contact-keyboard-on = The button is below.
contact-keyboard-accepted = ✓ Phone: { $value }
contact-keyboard-off = Thank you.

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
problem-choose-button = Please press one of the buttons below.
problem-choice-not-found = Nothing in the list has this in its name. Press one of the buttons, or type another part of the name.
problem-choice-several = Several fit. Please choose one of them.
problem-send-text = This can't be an answer here: please type the answer in letters or digits.
problem-contact-of-another = This seems to be somebody else's number. Share your own with the button below, or type it.
problem-question-gone = The questions have changed in the meantime, so the last message was not taken as an answer. Your other answers are kept. Please go on from here.
problem-use-buttons = Please use the buttons: send the request, or change an answer.
problem-still-missing = An answer is still needed before the request can be sent.

doubt-iin-date = IIN <b>{ $value }</b>: its first six digits are usually the date of birth, but there is no such date. Is the IIN right?
doubt-iin-century = IIN <b>{ $value }</b>: its seventh digit is unusual. Is the IIN right?
doubt-iin-bin = <b>{ $value }</b> looks like a company's BIN. The certificate needs a person's IIN. Is it an IIN?
doubt-birth-date-not-of-iin = <b>{ $value }</b> differs from the date in the IIN. Is the date of birth right?
doubt-phone-not-mobile = <b>{ $value }</b> does not look like a mobile number. Is the number right?

draft-erased = Your unfinished request was erased, as nothing happened in it for { $days ->
    [one] { $days } day
   *[other] { $days } days
}. To begin anew: /apply

section-certificate = Certificate
section-person = Personal data
section-contact = Contact
section-representative = Representative
section-collection = Where it is collected and used

question-for-whom = Who is the certificate for, and which one?
for-whom-self-electronic = For me: electronic (PDF)
for-whom-self-paper = For me: paper
for-whom-self = Myself
for-whom-child = My child or ward
for-whom-other = Another person (power of attorney)
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

doubt-surname-words = <b>{ $value }</b>: is this the surname alone, without the first name?
right-surname-words = Yes, the surname alone

question-previous-kind = Have you had another surname, first name or patronymic before?
question-previous-kind-child = Has the child had another surname, first name or patronymic before?
question-previous-kind-other = Has the person had another surname, first name or patronymic before?
question-previous-kind-more = Was there one more name before?
hint-previous-kind = For example, a surname before marriage. Choose what was different.
question-previous-name = What was it?
hint-previous-name = As it stood in the document.
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
hint-birth-country = In Kazakhstan: type the town or village, for example Semey. In another country: choose it, or type its name.
line-birth-country = Country of birth
question-birth-place = In which town or village?
hint-birth-place = As in the identity document.
line-birth-place = Place of birth

problem-words-empty = Please write it in letters or digits.
problem-words-too-long = This is too long. Please write it shorter.

doubt-visa-on-paper = The electronic certificate is for use in Kazakhstan. For a visa a paper one is usually wanted. Do you still want the electronic one?
right-visa-on-paper = Yes, the electronic one
correct-visa-on-paper = Change it to paper
doubt-not-a-child = By this date (<b>{ $value }</b>) the person is 18 already. For an adult a power of attorney is needed, unless they are your ward. Is the date right?

question-representative-surname = Now about you: your surname, first name and patronymic
question-representative-first-name = Your own first name
question-representative-patronymic = Your own patronymic
question-representative-iin = Your own IIN
problem-iin-of-the-other = This is the IIN of the person the certificate is for. Please type your own.

question-kinship = What are you to the child?
kinship-parent = Parent
kinship-adoptive-parent = Adoptive parent
kinship-guardian = Guardian (up to 14)
kinship-trustee = Trustee (14 to 18)
line-kinship = Relation to the child
question-kinship-document = Which document proves it?
hint-kinship-document = We only need its number and date. Please do not send a picture of it.
kinship-document-birth-certificate = Birth certificate
kinship-document-adoption-certificate = Adoption certificate
kinship-document-guardianship-order = Decision on guardianship
kinship-document-other = Another document
line-kinship-document = Document
question-kinship-document-number = Number of this document
hint-kinship-document-number = As it is printed, letters and digits.
line-kinship-document-number = Number of the document
question-kinship-document-date = Date of this document
hint-kinship-document-date = Day, month, year, for example 26.01.2020
line-kinship-document-date = Date of the document

question-power-number = Number of the power of attorney
hint-power-number = As in the notary's register, letters and digits.
line-power-number = Power of attorney, number
question-power-date = Date of the power of attorney
hint-power-date = Day, month, year, for example 26.01.2026
line-power-date = Power of attorney, date
question-power-notary = Who certified it?
hint-power-notary = The notary's surname and initials.
line-power-notary = Notary
question-power-scan = A scan of the power of attorney, if you wish
hint-power-scan = One PDF, JPEG or PNG file, up to 10 MB, or a photo. Bring the original to the service centre all the same.
none-power-scan = Go on without a scan
line-power-scan = Scan
answer-unknown = not known yet
answer-attached = attached

problem-send-file = Please send the scan as a file or a photo, or go on without it with the button below.
problem-file-type = Only PDF, JPEG and PNG files fit here. Please send another file, or go on without it.
problem-file-too-big = The file is larger than 10 MB. Please send a smaller one, or go on without it.
problem-file-broken = The file could not be read: it is not the PDF or picture that its name says, so it was not kept. Please send another one, or go on without it.
problem-file-lost = The file did not reach us. Please send it once more, or go on without it.
problem-file-being-checked = The scan is still being checked. Please press "Send the request" once more in a few seconds.
problem-no-pictures = Please do not send pictures of documents: copies of identity documents may not be collected. It was not kept. Please answer in words or with the buttons.

question-country = In which country will you use the certificate?
hint-country = Choose it, or type its name in any language. An apostille can't be added later, so name the country if you know it.
none-country = I do not know yet
line-country = Country of use
doubt-country-legalization = <b>{ $value }</b> does not accept an apostille. The certificate then needs consular legalisation: first in the Ministry of Foreign Affairs, then in the consulate of that country.
right-country-legalization = Clear, go on
correct-country-legalization = Choose another country
button-country-advice = How it is legalised
country-recheck = This may have changed. Ask the body that will receive the certificate first.

question-apostille = Do you need an apostille?
regime-apostille = { $country }: a certificate with an apostille is accepted. It can only be ordered now, together with the certificate.
regime-none_needed = { $country }: usually neither an apostille nor legalisation is needed. Ask the body that will receive the certificate. You can order an apostille all the same, but only now, together with the certificate.
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
button-anew = Begin anew
button-menu = Main menu
resume-question = You have a request that is not sent yet: <b>{ $answered } of { $count }</b> questions are answered. If you begin anew, these answers are erased.
draft-reminder = Your request is <b>not sent yet</b>. Your answers are kept: go on where you left off.

summary-free = The certificate is free of charge.
summary-fee = State fee for the apostille: <b>{ $fee }</b>. You pay after sending.
summary-promise = It will be ready within { $days ->
    [one] { $days } working day.
   *[other] { $days } working days.
}
summary-promise-paid = It will be ready within { $days ->
    [one] { $days } working day
   *[other] { $days } working days
} after the payment.

confirm-title = One last step: confirm that it is you
confirm-sms = A 6-digit code comes by SMS to <b>{ $phone }</b>. Type it here, it is valid for 5 minutes. Abroad an SMS arrives only with roaming.
confirm-telegram = A 6-digit code comes in Telegram to <b>{ $phone }</b>, in the chat "Verification Codes". Type it here, it is valid for 5 minutes.
confirm-contact = Press "Share my number" below.
button-resend = Send another code
button-send-by-sms = Send the code by SMS
button-send-by-telegram = Send the code in Telegram
sms-code = { $code } is your code. Do not tell it to anyone.
problem-code-format = The code has 6 digits. Please type the digits from the message.
problem-code-wrong = This code is not right. { $number ->
    [one] { $number } try is left.
   *[other] { $number } tries are left.
}
problem-code-tries = There were too many tries. Please ask for another code.
problem-code-expired = This code is too old. Please ask for another one.
problem-code-wait = Another code can be sent in { $number ->
    [one] { $number } second.
   *[other] { $number } seconds.
}
problem-code-limit = No more codes can be sent today. Your answers are kept: please come back in 24 hours.
problem-code-phone = No code can be sent to this number. Please go back and change the phone number, or choose another way below.
problem-code-not-sent = The code could not be sent just now. Please confirm with your own number instead.
problem-share-contact = Please press "Share my number" below the letters.

country-title = { $country }
advice-apostille = This country accepts certificates with an <b>apostille</b>. Ask for it together with the certificate: later it can't be added. A certificate from a consulate gets no apostille.
advice-none_needed = Usually <b>neither an apostille nor legalisation</b> is needed here. An apostille is possible all the same.
advice-legalization =
    This country wants <b>consular legalisation</b>, in this order:

    1. Get the paper certificate.
    2. Go to the Consular Service Department of the Ministry of Foreign Affairs.
    3. Bring your identity document with a copy, the power of attorney (if there is one) and proof of payment.
    4. Have the certificate legalised there.
    5. Have it translated and the translation notarised.
    6. Take it to the consulate of this country.
advice-ask = There may be other agreements between the two countries. Ask the body that will receive the certificate what it accepts.
