request-sent = ✓ <b>Your request is sent.</b>
request-title = Request <code>{ $reference }</code>
request-kind = Certificate: { $kind }
request-iin = IIN: { $iin }
request-status = Status: <b>{ $status }</b>
request-promised = Promised: by <b>{ $date }</b> ({ $days ->
    [one] { $days } working day
   *[other] { $days } working days
})
request-promised-about = Promised: in about <b>{ $days ->
    [one] { $days } working day
   *[other] { $days } working days
}</b>
request-history = History of the request
request-list = Press a request to see its card. The newest comes first.
withdraw-list = Which request would you like to withdraw?
request-list-line = { $reference } · { $status }
request-list-own = { $who } · { $kind } · { $date } · { $status }
list-self = Me
history-line = { $time } – { $what }
history-line-by = { $time } – { $what } ({ $who })

status-awaiting_payment = awaiting payment
status-submitted = accepted
status-in_review = in progress
status-needs_info = waiting for your answer
status-additional_check = additional check
status-ready = ready
status-delivered = delivered
status-collected = collected
status-returned = returned, not collected in time
status-refused = refused
status-withdrawn = withdrawn by the applicant
status-lapsed = lapsed, not paid in time

next-submitted = It will be looked at. You will get a message here at every step; there is nothing you need to do.
next-in_review = You will be told of the result here.
next-ready = { $bring } The certificate is kept up to and including <b>{ $until }</b>. Check every letter when you receive it.
bring-self = Take your identity document with you.
bring-child = Take your identity document with you, and the original of the document that proves kinship or guardianship.
bring-other = Take your identity document with you, and the original of the power of attorney.
next-refused = Once the reason for the refusal is removed you can apply again: /apply

event-submit = Sent
event-take = Taken up
event-release = Put back in the queue
event-ready = Ready
event-deliver = Delivered in the chat
event-refuse = Refused
event-collected = Collected
event-returned = Returned, not collected in time

told-take = Your request <code>{ $reference }</code> is being worked on.
told-ready = <b>Your certificate is ready.</b> You can collect it at the service centre. Request <code>{ $reference }</code>
told-refuse = On your request <code>{ $reference }</code>, the certificate was <b>refused</b>.
told-collected = Request <code>{ $reference }</code>: the certificate was collected. Thank you! Check every letter in it: an error makes it invalid.
told-returned = Request <code>{ $reference }</code>: the certificate was not collected in time, so it went back to the issuing body. If you still need it, apply for a new one: /apply

refused-reason = <b>Reason for the refusal:</b> { $reason }
refused-words = <b>The operator writes:</b> { $words }
refusal-unreliable_documents = the documents or the data in them proved unreliable
refusal-requirements_not_met = the request does not meet the requirements
refusal-no_consent = there is no consent to access restricted personal data
refusal-not_found = the person was not found in the register
refusal-duplicate = another request is open

certificate-caption =
    <b>Your certificate.</b> Request <code>{ $reference }</code>

    Open it now and check every letter: an error makes it invalid. Whether it is genuine can be checked at egov.kz or in the eGov Mobile app. How long it stays valid: ask the place that will receive it.

reminder-collect = <b>Your certificate is waiting for you.</b> Request <code>{ $reference }</code>
snoozed = All right. The next reminder about request <code>{ $reference }</code> comes on { $date }.
snoozed-not = There is no later day left: the certificate of request <code>{ $reference }</code> is kept up to and including <b>{ $until }</b> only.

button-collected = I have collected it
button-snooze = Remind me in 3 days
button-copy = Copy the number: { $reference }

branch-name = <b>{ $name }</b>
branch-address = Address: { $address }
branch-address-unknown = Address: ask us, /contact
branch-unlisted = { $place }: this service centre is no longer in our list. Please ask us where to come: /contact
branch-hours = Mon–Fri { $opens }–{ $closes }
branch-hours-duty = Mon–Fri { $opens }–{ $closes }, Sat { $saturdayOpens }–{ $saturdayCloses }

withdraw-question = <b>Withdraw request <code>{ $reference }</code>?</b> It will not be worked on any more, and this can't be undone. You can apply again at any time.
told-withdraw = Your request <code>{ $reference }</code> is withdrawn, as you wished. To apply again, use /apply.
event-withdraw = Withdrawn by the applicant
button-one-more = One more for the family
button-withdraw = Withdraw the request
button-withdraw-now = Yes, withdraw it
button-withdraw-not = No, keep it

next-needs_info = Please answer: until then your request is not worked on. After your answer the new date will stand here.
next-additional_check = The check takes longer than usual. You will be told of the result here.
event-ask = The operator asked a question
event-answer = Answered
event-check = Additional check begun
event-resume = Additional check is over
event-undo = Decision taken back
told-ask = <b>We have a question</b> about your request <code>{ $reference }</code>.
told-answer = Thank you, your answer about request <code>{ $reference }</code> has arrived. The request is being worked on again.
told-check = Your request <code>{ $reference }</code> needs an <b>additional check</b>. This is an interim reply: nothing is decided yet.
reminder-answer = <b>We are still waiting for your answer</b> about request <code>{ $reference }</code>.
answer-prompt = <b>Request { $reference }.</b> Please write your answer in one message.
button-answer = Answer
talk-about = Request <code>{ $reference }</code>
talk-reply = To write back, use /contact.
contact-prompt = What would you like to tell the operators? Please write it in one message.
certificate-corrected = <b>This is a corrected certificate.</b> Please use this one and not the earlier file.

# How long it really takes: of requests that are done already.
usual-time = Now it usually takes { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}; 9 out of 10 requests take { $most ->
    [one] { $most } working day
   *[other] { $most } working days
} at most.
usual-most = Now 9 out of 10 requests take { $most ->
    [one] { $most } working day
   *[other] { $most } working days
} at most.
usual-of-few = Now it usually takes { $days ->
    [one] { $days } working day
   *[other] { $days } working days
}. This is a rough figure: few requests are done so far ({ $count }).

button-read = I have read this
request-read = Noted that you have read this: { $time }
toast-read = Thank you, we have noted that you have read this.
desk-read = The applicant has confirmed reading this message: { $time }
desk-not-read = The applicant has not confirmed reading this message yet
did-read = Confirmed reading the message
