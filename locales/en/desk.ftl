desk-new-request = <b>New request</b> <code>{ $reference }</code>
    { $kind }, promised for { $date }
desk-assignee = Operator: { $name }
desk-promised = Promised for { $date }
desk-overdue = <b>Overdue!</b> Promised for { $date }
desk-collect-by = Kept at the service centre until { $date }
desk-blocked = <b>The applicant has blocked the bot, messages do not arrive.</b> Call { $phone }
desk-send-pdf = To deliver: send the PDF in reply to this card, or with the caption <code>{ $reference }</code>
desk-choose-code = On what ground is it refused?
desk-prompt-refusal = <b>Refusing { $reference }:</b> { $reason }.

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
queue-line = { $late }{ $date } · { $reference } · { $status }
queue-line-new = { $late }{ $date } · { $reference } · { $kind }

action-take = Take
action-ready = Ready
action-collected = Collected
action-returned = Sent back
action-refuse = Refuse
action-release = Back to the queue

desk-outcome-take = { $reference }: taken, it is yours now.
desk-outcome-release = { $reference }: put back in the queue.
desk-outcome-ready = { $reference }: ready, the applicant is told.
desk-outcome-refuse = { $reference }: refused, the applicant is told.
desk-outcome-collected = { $reference }: collected.
desk-outcome-returned = { $reference }: sent back, the applicant is told.
desk-outcome-delivered = { $reference }: the certificate is on its way to the applicant.
desk-outcome-receiving = { $reference }: the file is being fetched, this takes a little.
desk-outcome-not-now = { $reference }: not possible in its present status.
desk-outcome-wrong-kind = { $reference }: this is for the other kind of certificate. A paper one is marked ready, an electronic one is delivered as a PDF.
desk-outcome-not-assignee = { $reference }: { $name } holds it, only they can decide.
desk-outcome-take-first = { $reference }: take it first.
desk-outcome-taken = { $reference }: { $name } was faster.
desk-outcome-already-yours = { $reference }: you hold it already.
desk-outcome-not-allowed = { $reference }: this is not yours to decide.
desk-outcome-faster = { $reference }: somebody changed it a moment ago. Look at the card.
desk-outcome-text-too-long = { $reference }: the text is too long, at most 1500 letters fit. Nothing was decided yet: press "Refuse" once more and write it shorter.
desk-outcome-no-such-request = There is no such request. Check the reference, for example CR-XXXX-XXXX.
desk-outcome-not-a-pdf = This is not a PDF file. Send the certificate as a PDF document.
desk-outcome-too-big = The file is larger than 20 MB. Send a smaller PDF.
desk-outcome-which-request = For which request? Send the PDF in reply to its card, or with the reference as its caption.
desk-outcome-file-lost = { $reference }: the file could not be fetched from Telegram. Please send it once more.

usage-reference = Name the request, for example: /{ $command } CR-XXXX-XXXX
usage-refuse = For example: /refuse CR-XXXX-XXXX not_found The IIN is not in the register. Grounds: unreliable_documents, requirements_not_met, no_consent, not_found, duplicate.

ground-unreliable_documents = Documents or data unreliable
ground-requirements_not_met = Requirements not met
ground-no_consent = No consent
ground-not_found = Not in the register
ground-duplicate = Another request is open
