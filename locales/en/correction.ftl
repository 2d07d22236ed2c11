# Return for correction: the operator ticks lines, the applicant corrects just these

action-correct = For correction
command-correct = Return for correction: /correct CR-XXXX-XXXX
desk-outcome-correct = { $reference }: goes back to the applicant for correction.
desk-outcome-no-lines = Please tick the lines to be corrected first.
lines-question = <b>{ $reference }: what is to be corrected?</b> Tick the lines. The applicant will correct just these.
lines-name = • { $name }
lines-changed = { $name }: { $before } → { $after }
lines-corrected = <b>Corrected by the applicant</b> · { $time }
button-lines-on = Next
button-lines-without-words = Return without explanation
desk-prompt-correct = <b>{ $reference }:</b> write to the applicant, in one message, what is wrong with the lines you ticked. Or return it without explanation.
desk-corrected = <b>{ $reference }:</b> the applicant has corrected the lines.
told-correct = In your request <code>{ $reference }</code> something <b>needs to be corrected</b>:
told-corrected = Thank you, your corrections to request <code>{ $reference }</code> have arrived. The request is being worked on again.
reminder-correction = Request <code>{ $reference }</code> is still waiting for your correction:
button-correct-lines = Correct
button-lines-send = Send the corrections
lines-summary = Please check that all is right now
lines-cancel-question = Stop correcting? Your new answers will be erased, and the request goes on waiting for your correction.
lines-resume = You are correcting a request that you have sent. Please finish that first; then a new one can be begun.
plain-correction-cancelled = You have stopped correcting. Your request is waiting: /status
plain-form-waits = The request that you have not finished is put aside. You will come back to it once the corrections are sent.
