# Who works on a request: requests that were left, forgotten or withdrawn

status-needs_correction = waiting for your correction
stats-state-needs_correction = awaiting a correction
next-needs_correction = Please correct the lines that are named: until then your request is not worked on. After that the new date will stand here.
event-correct = Returned for correction
event-corrected = Corrected
event-unreached = The message did not arrive; being worked on again
event-unassign = Free for another operator
desk-withdrawn = <b>{ $reference }:</b> the applicant has withdrawn the request. Nothing more is to be done.
desk-freed-left = <b>{ $reference }:</b> whoever had this request is no longer an operator. The request is free.
desk-freed-untouched = <b>{ $reference }:</b> nothing has been done about this request for long. It is back in the queue.
desk-untouched = <b>{ $reference }:</b> you have not touched this request for long. Unless you open it, it goes back to the queue: { $time }.
desk-late = <b>{ $reference }:</b> this overdue request was left untouched and is back in the queue. The applicant's phone: { $phone }
