# What the desk has to find out, and what happened at it, in words.
desk-uncollected = <b>{ $reference }:</b> nobody has come for the certificate. The last day was { $date }. { $branch }. The applicant's phone: { $phone }. Please find out whether it was collected or sent back, and press the button.
desk-not-collected = <b>Not collected!</b> The last day at the service centre was { $date }
desk-promise-stands = The clock for the promised date is paused until the applicant answers

desk-contact-reply = <b>Reply to somebody who has no request:</b> write it in one message. They will read it as it is.
desk-outcome-contact-answered = The reply is on its way to the person.
desk-outcome-contact-gone = This message was erased, it can't be answered any more.
desk-outcome-reply-too-long = The text is too long, at most 1500 letters fit. Nothing was sent: please press “Reply” again and write it shorter.

lost-form = a question of the form
lost-request = the card of the request
lost-news = news of the request
lost-certificate = the certificate
lost-reminder = a reminder
lost-payment = a message about the payment
lost-message = an operator's message
lost-desk = a message for an operator
lost-broadcast = a message to everyone
lost-other = another message

loss-blocked = the person has blocked the bot
loss-gone = the person is no longer on Telegram
loss-closed = the bot may not write to this chat
loss-unreachable = Telegram could not be reached
loss-broken = the message could not be made
loss-refused = Telegram did not take the message ({ $error })

actor-applicant = applicant
actor-system = the bot
did-open = Opened the card
did-open-scan = Looked at the scan
did-submit-by-sms = Sent, confirmed by SMS
did-submit-by-telegram = Sent, confirmed by a code in Telegram
did-submit-by-contact = Sent, confirmed with their own number
did-message = Wrote to the applicant
did-note = Wrote a note
did-replace = Replaced the certificate
did-erase = Erased personal data
audit-unknown = { $action }

broadcast-language-kk = Kazakh
broadcast-language-ru = Russian
broadcast-language-en = English

desk-which = For which request is this file? Choose one, the file is kept meanwhile.
desk-doubt = <b>{ $reference }</b>: the file has not been sent yet, please look at it first.
certificate-doubt-small = The file is very small, no certificate is like that.
certificate-doubt-other-iin = The IIN in the file or in its name is another person's.
certificate-doubt-no-iin = The file has text, but no IIN in it.
certificate-doubt-other-reference = The file or its name has the reference of another request.
certificate-doubt-other-paper = By its name this is another document.
certificate-doubt-no-text = There is no text in the file: it seems to be a scan. Please check yourself whose it is.
certificate-doubt-many-pages = The file has more than 20 pages.
certificate-doubt-active = The file brings a program or another file with it.
certificate-doubt-heavy = The file could not be read to its end, it is too complicated.
certificate-doubt-altered = The file was changed after it had been signed.
certificate-doubt-unsigned = The file has no electronic signature.
button-doubt-yes = Send it all the same
button-doubt-no = Do not send
desk-for-whom-self = The applicant
desk-for-whom-child = A child or ward
desk-for-whom-other = Someone else (power of attorney)
broadcast-other-language = This text seems to be in another language. Please check.

desk-data-blocked = <b>{ $reference }:</b> the applicant has blocked their data. Until they end the block, the request can't be worked on and the data can't be seen.
desk-data-unblocked = <b>{ $reference }:</b> the applicant has ended the block of their data. You can go on with the request.
desk-outcome-data-blocked = { $reference }: the applicant has blocked their data. This is not possible until they end the block.

# Orders heard in a sentence of an operator.
desk-order = <b>{ $reference }</b>, { $status }
desk-order-heard = The order: “{ $order }”. Nothing is done: press the button if that is right.
desk-order-none = The request is named, but what is to be done with it was not understood.
desk-order-hand = A request can't be given to a colleague by name: return it to the queue, and they take it themselves. Nothing is done yet.
desk-order-hand-free = The request is in the queue: your colleague can take it.
desk-orders = This is what we heard. Nothing is done: each order is carried out by its button.
desk-orders-unknown = No open request has this number: { $names }. Please give its last four characters.
desk-orders-range = References do not follow each other. Please name those in between one by one.
desk-orders-reasons = The reasons beside the numbers were not noted: write each of them once you have chosen the ground.
desk-reason-kept = The reason was noted. You will see it once you have chosen the ground, and can still change it:
desk-lines-kept = What to correct was noted. By the button, the lines named here are ticked:
