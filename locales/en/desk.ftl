desk-new-request = <b>New request</b> <code>{ $reference }</code>
    { $kind }, promised for { $date }
desk-assignee = Operator: { $name }
desk-promised = Promised for { $date }
desk-overdue = <b>Overdue!</b> Promised for { $date }
desk-collect-by = Last day at the service centre: { $date }
desk-blocked = <b>Messages do not arrive:</b> the applicant has blocked the bot or is no longer on Telegram. Call { $phone }
desk-send-pdf = To deliver: send the PDF in reply to this card, or with the caption <code>{ $reference }</code>
desk-choose-code = On what ground is it refused?
desk-prompt-refuse = <b>Refusing { $reference }:</b> { $reason }.

    Now write to the applicant, in one message, what is wrong and how to put it right. They will read it as it is.
button-without-words = Refuse without explanation
button-open = Open

filter-new = New
filter-mine = Mine
filter-all = All open
button-queue = Queue
queue-title-new = New requests
queue-title-mine = Requests that you hold
queue-title-all = All open requests
queue-empty = None at the moment.
queue-count = { $count ->
    [one] { $count } request, the nearest date first.
   *[other] { $count } requests, the nearest date first.
}
queue-line = { $late } <code>{ $reference }</code> · { $kind } · { $age } · until { $date } · { $who } · { $status }

action-take = Take
action-ready = Ready
action-collected = Collected
action-returned = Sent back
action-refuse = Refuse
action-release = Back to the queue

desk-outcome-take = { $reference }: taken, it is yours now.
desk-outcome-release = { $reference }: put back in the queue.
desk-outcome-ready = { $reference }: ready, the applicant will be told.
desk-outcome-refuse = { $reference }: refused, the applicant will be told.
desk-outcome-collected = { $reference }: collected.
desk-outcome-returned = { $reference }: sent back, the applicant will be told.
desk-outcome-delivered = { $reference }: the certificate goes to the applicant in 15 seconds. Until then it can be taken back.
desk-outcome-receiving = { $reference }: the file is being fetched, this takes a little.
desk-outcome-asked-already = { $reference }: the question before has no answer yet. These words can follow it:
desk-outcome-not-now = { $reference }: not possible in its present status.
desk-outcome-wrong-kind = { $reference }: this is for the other kind of certificate. A paper one is marked ready, an electronic one is delivered as a PDF.
desk-outcome-not-assignee = { $reference }: { $name } holds it, only they or an owner can decide.
desk-outcome-take-first = { $reference }: take it first.
desk-outcome-taken = { $reference }: { $name } took it earlier.
desk-outcome-already-yours = { $reference }: you hold it already.
desk-outcome-not-allowed = { $reference }: this is not yours to decide.
desk-outcome-faster = { $reference }: somebody changed it a moment ago. Look at the card.
desk-outcome-text-too-long = { $reference }: the text is too long, at most 1500 letters fit. Nothing was sent or changed: please start again and write it shorter.
desk-outcome-no-such-request = There is no such request. Check the reference, it looks like this: CR-XXXX-XXXX.
desk-results-unknown = { $reference }: there is no such request.
desk-outcome-not-a-pdf = This is not a PDF file. Send the certificate as a PDF document.
desk-outcome-damaged-pdf = This PDF file is damaged or empty. Please make it anew and send it.
desk-outcome-locked-pdf = This PDF file opens only by a password. Please send it without one.
desk-outcome-wrong-signature = The electronic signature in this PDF file does not fit the file: it is damaged, or was changed. Please send the file as it was signed.
desk-outcome-active-pdf = This PDF file brings a program or another file with it. Please make it anew.
desk-outcome-heavy-pdf = This PDF file is too complicated to be read. Please make it anew.
desk-outcome-not-sent = { $reference }: the file was not sent. Please send the right one.
desk-outcome-too-big = The file is larger than 20 MB. Send a smaller PDF.
desk-outcome-which-request = For which request? Send the PDF in reply to its card, or with the reference as its caption.
desk-outcome-rest-left = { $reference }: the other words of this message were not acted on. If they hold another command, please send it by itself.
desk-outcome-two-references = These are references of different requests: { $reference }. Nothing was done: give only one in a message.
desk-outcome-nothing-to-undo = There is nothing to take back: you have decided nothing within the last 15 seconds, or the applicant knows already.
desk-outcome-ground-first = { $reference }: choose the ground by its button first. What you wrote was not kept: write it after that.
desk-outcome-file-lost = { $reference }: the file could not be fetched from Telegram. Please send it once more.

usage-reference = Give the reference of the request, for example: /{ $command } { $reference }
usage-refuse = Give the reference of the request, for example: /refuse { $reference }. You choose the ground by a button then.

ground-unreliable_documents = Documents or data unreliable
ground-requirements_not_met = Requirements not met
ground-no_consent = No consent
ground-not_found = Not in the register
ground-duplicate = Another request is open

desk-prompt-ask = <b>Question about { $reference }:</b> write to the applicant, in one message, what you need to know. They will read it as it is.
desk-prompt-message = <b>Message about { $reference }:</b> write to the applicant. You will see it once more before it goes out.
desk-prompt-note = <b>Note on { $reference }:</b> write it for your colleagues. The applicant never sees it.
desk-preview = <b>{ $reference }.</b> This is what the applicant will read:
desk-preview-note = <b>{ $reference }.</b> Colleagues will read this note, the applicant will not see it:
button-save-note = Keep the note
button-send-words = Send it like this
button-write-anew = Write it again
button-undo = Undo
button-send-now = Send now
button-reply = Reply
button-desk-message = Message
button-desk-note = Note
desk-held = <b>The applicant will be told in a few seconds: { $what }.</b> Until then you can take it back.
desk-undelivered = <b>The last message did not arrive:</b> { $reason }. Call { $phone }
desk-applicant = applicant
desk-talk-message = { $time } – { $who } to the applicant: { $words }
desk-talk-note = { $time } – note by { $who }: { $words }
desk-talk-contact = { $time } – { $who } writes: { $words }
desk-words = <blockquote>{ $words }</blockquote>
desk-answer = <b>{ $reference }:</b> the applicant has answered.
desk-answer-asks = There is a question in the answer: it waits for your words.
desk-unanswered = <b>{ $reference }:</b> no answer from the applicant for two weeks. Please decide on the request.
desk-contact = <b>{ $reference }:</b> a message from the applicant.
desk-contact-none = A message from somebody who has no request.
desk-found = { $count ->
    [one] { $count } request found, the newest first.
   *[other] { $count } requests found, the newest first.
}
desk-found-none = Nothing found. You can look by reference, IIN, phone number or surname.
desk-found-goes-on = Older requests are still being looked through, the answer will come here.
desk-failed = <b>Not delivered:</b> { $count ->
    [one] { $count } message.
   *[other] { $count } messages.
}
desk-failed-none = Every message has been delivered.
desk-failed-line = <b>{ $number }</b> · { $time } · { $reference } · { $what }: { $reason }
button-requeue = Send { $number } again

filter-waiting = Waiting
filter-today = Due today
filter-overdue = Overdue
filter-paper = Paper
filter-electronic = Electronic
queue-title-waiting = Waiting for the applicant to answer or pay
queue-title-today = Due today
queue-title-overdue = Overdue
queue-title-paper = Paper: all open requests
queue-title-electronic = Electronic: all open requests
queue-late = <b>late</b> ·
queue-nobody = free
age-hours = { $count } h
age-days = { $count } d

action-ask = Ask
action-check = Additional check
action-resume = Check is over

desk-outcome-ask = { $reference }: the question goes to the applicant.
desk-outcome-check = { $reference }: the additional check has begun, the applicant gets an interim reply.
desk-outcome-resume = { $reference }: in progress again.
desk-outcome-message = { $reference }: the message goes to the applicant.
desk-outcome-note = { $reference }: the note is kept.
desk-outcome-undo = { $reference }: taken back, the applicant heard nothing.
desk-outcome-send-now = { $reference }: the applicant is told now.
desk-outcome-too-late = { $reference }: it is too late for this.
desk-outcome-not-yours = { $reference }: only the one who decided can take it back.
desk-outcome-not-an-operator = There is no operator with this number. The list: /operators
desk-outcome-is-owner = Owners are named in the setting OWNER_IDS and can't be removed here.

usage-references = Give the reference of one request or several, for example: /{ $command } { $reference }
usage-text = Give the reference of the request and then the text, for example: /{ $command } { $reference } Please tell us the number of your document.
usage-find = Write what to look for: a reference, an IIN, a phone number (its last 4 digits will do) or a name, for example: /{ $command } Serikova
usage-which = Which request is it about? Nothing has been done yet. Choose it by a button, or write it with its reference, for example: <code>/{ $command } { $reference }</code>
usage-which-none = You hold no request, so nothing has been done. New ones: /queue
usage-slip = There is no such command, and nothing has been done. You may have meant: <code>/{ $command }</code>
usage-id = Give the Telegram number of the operator, for example: /{ $command } 123456789. The list: /operators

operators-title = Who works at the desk
operators-line = { $name } · { $role } · <code>{ $id }</code>
operators-more = and { $count } more
operators-hint = To invite somebody, use /invite. To remove somebody, press the button or write /revoke NUMBER.
role-owner = owner
role-operator = operator
button-revoke = Remove { $name }
revoke-question = Remove { $name } ({ $id }) from the desk? They will see no requests any more, and what they hold goes back to the queue.
button-revoke-now = Yes, remove
button-revoke-not = No, keep
invitation = <b>Invitation. Role: { $role }.</b> Send this link to your colleague. It is valid for 24 hours and works only once:

    { $link }
joined = <b>You work at the desk now.</b> New requests will be announced to you. What you can do: /help
owner-told-joined = A new operator has joined: <code>{ $id }</code>. The list: /operators
digest-title = Good morning! At the desk today:
digest-overdue = Overdue: { $count }
digest-today = Due today: { $count }
digest-mine = You hold: { $count }
digest-new = New, taken by nobody: { $count }
digest-lost = Messages that did not arrive: { $count } (/failed)
audit-title = Who did what: { $reference }
audit-none = Nothing is recorded about this request.
audit-line = { $time } · { $who } · { $what }
audit-whole = { $count ->
    [one] The record of actions is intact: { $count } line checked.
   *[other] The record of actions is intact: { $count } lines checked.
}
audit-broken = <b>The record of actions is broken from line { $number } on.</b> Somebody has changed the database by hand. Compare it with a backup.

broadcast-prompt-kk = <b>Message to everyone.</b> Write it in Kazakh first, in one message.
broadcast-prompt-ru = Now the same in Russian.
broadcast-prompt-en = And the same in English.
broadcast-text = { $text }
broadcast-preview = <b>This goes to { $count ->
    [one] { $count } person
   *[other] { $count } people
}</b>, to each in their own language:
button-broadcast = Send to { $count }
button-stop-broadcast = Stop
broadcast-state-draft = The message to everyone is not sent yet.
broadcast-state-sending = <b>Being sent:</b> { $sent } of { $of }, not delivered: { $lost }
broadcast-state-done = <b>Sent to everyone:</b> { $sent } of { $of }, not delivered: { $lost }
broadcast-state-cancelled = <b>Stopped:</b> { $sent } of { $of } have got it, nobody else will.
desk-outcome-broadcast-too-long = The text is too long, at most 3000 letters fit. Please shorten it and send it again.

desk-replace = <b>{ $reference }:</b> a certificate was delivered already. Replace it with this file?
desk-replace-sure = <b>{ $reference }:</b> the applicant has the earlier file and will get the new one now. Are you sure?
button-replace = Replace it
button-replace-sure = Yes, send the new file
button-replace-not = No, leave it
desk-outcome-replaced = { $reference }: the new file goes to the applicant in 15 seconds. Until then it can be taken back.
desk-outcome-too-many-days = Give the number of days, 1 to 92, for example: /stats 30
