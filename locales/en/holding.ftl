# Who works on a request: requests that were left, forgotten or withdrawn

status-needs_correction = waiting for your correction
stats-state-needs_correction = awaiting a correction
next-needs_correction = Please correct the lines that are named: until then your request is not worked on. After that the new date will stand here.
event-correct = Returned for correction
event-corrected = Corrected
event-unreached = The message did not arrive; being worked on again
event-unassign = Will pass to another operator
desk-withdrawn = <b>{ $reference }:</b> the applicant has withdrawn the request. Nothing more is to be done.
desk-freed-left = <b>{ $reference }:</b> whoever had this request is no longer an operator. Any operator can take it now.
desk-freed-untouched = <b>{ $reference }:</b> nothing has been done about this request for a long time. It is back in the queue.
desk-untouched = <b>{ $reference }:</b> you have not touched this request for a long time. Unless you open it, it goes back to the queue: { $time }.
desk-late = <b>{ $reference }:</b> this overdue request was left untouched and is back in the queue. The applicant's phone: { $phone }

# Somebody can not be reached.
desk-unreached = <b>{ $reference }: a message did not arrive</b> ({ $what }). The applicant has blocked the bot or deleted the account. Call { $phone }
desk-unreached-sms = An SMS without personal data goes out by itself.
desk-unreached-freed = The request is being worked on again, its time runs. If the person comes back, they will see the question.
desk-missed = Did not arrive { $time }: { $what }
desk-called = Called { $time }: { $who }
button-called = I have called
toast-called = Your call is recorded
missed-ready = the certificate is ready
missed-question = a question of the operator
missed-last-day = the last day to collect
missed-refused = a refusal
missed-message = a message of the operator
missed-payment = the receipt was not accepted
desk-sms-planned = An SMS will go out soon.
desk-sms-sent = An SMS was sent.
desk-sms-failed = The SMS could not be sent.
sms-notice-ready = Request { $reference }: ready. Open our bot in Telegram.
sms-notice-question = Request { $reference }: we have a question. Open our bot in Telegram.
sms-notice-last-day = Request { $reference }: the last day to collect it is { $day }.
sms-notice-refused = Request { $reference }: we have decided. Open our bot in Telegram.
did-called = Noted a call to the applicant
