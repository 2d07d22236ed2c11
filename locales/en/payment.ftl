payment-here = State fee: <b>{ $fee }</b>. Pay it by <b>{ $until }</b> with the button below. Or pay elsewhere and give the receipt number. Without payment the request lapses.
payment-elsewhere = State fee: <b>{ $fee }</b>. Pay it by <b>{ $until }</b> in your bank's app or at a bank. Then press the button below and give the receipt number. Without payment the request lapses.
button-pay = Pay here: { $fee }
button-receipt = Give the receipt number
invoice-title = State fee for the apostille
invoice-description = Request { $reference }. After payment the request goes to an operator.
invoice-description-together = One payment for these requests: { $references }. After payment they go to an operator.
receipt-prompt = <b>Request { $reference }.</b> Please type the receipt number.
receipt-looked-at = An operator is checking your receipt number. We will tell you the result here.
reminder-payment = <b>The state fee has not arrived yet.</b> Request <code>{ $reference }</code>
checkout-paid = This fee is already paid. No money was taken, and nothing more has to be paid.
checkout-refused = This request is no longer waiting for payment, or the sum has changed. No money was taken. See /status

problem-receipt-no-digits = A receipt number has digits. Please type it as on the receipt.
problem-receipt-too-long = This is too long. Please type only the receipt number.

told-receipt = Thank you. An operator will check the payment of request <code>{ $reference }</code> and we will tell you the result here.
told-paid = <b>The state fee is paid, thank you.</b> Request <code>{ $reference }</code> is accepted.
paid-by-other = It was paid by { $name }.
told-decline-receipt = The payment of request <code>{ $reference }</code> could not be confirmed.
told-lapse = Request <code>{ $reference }</code> has lapsed, since the state fee did not arrive in time. If you still need the certificate, use /apply.
told-withdraw-paid = Your request <code>{ $reference }</code> is withdrawn, as you wished. To ask about the state fee that you paid, write to { $contact }. To apply again, use /apply.

event-receipt = Receipt number given
event-paid = State fee paid
event-decline-receipt = Receipt not accepted
event-lapse = Lapsed, not paid in time

plain-not-payable = There is nothing more to pay for this request. Where it stands: /status
plain-paid-for-other = Thank you! The fee is paid, and the person who applied knows of it. You need not do anything more.
plain-payment-unmatched = Your payment has arrived, but the request is no longer waiting for one. We know about it and will write to you.
plain-no-pictures = No pictures of documents are needed: their numbers and dates are enough. The picture was not kept. Help: /help

desk-fee = State fee: { $fee }
desk-receipt-number = Receipt number: <code>{ $number }</code>
desk-receipt = <b>The applicant gave a receipt number</b>, request <code>{ $reference }</code>, { $fee }. Check whether the money came.
desk-same-iin = <b>Other open requests for the same IIN:</b> { $references }
desk-scan = Scan of the power of attorney, request <code>{ $reference }</code>
desk-scan-page = Scan of the power of attorney, page { $page } of { $pages }, request <code>{ $reference }</code>
desk-prompt-decline-receipt = <b>Receipt of { $reference }:</b> write to the applicant, in one message, why it can't be accepted and what to do. They will read it as it is.
button-scan = Show the scan
action-paid = The fee is paid
action-decline-receipt = Decline the receipt
desk-outcome-paid = { $reference }: the payment is confirmed, the applicant will be told.
desk-outcome-decline-receipt = { $reference }: the receipt is declined, the applicant will be told.
desk-outcome-no-receipt = { $reference }: no receipt number is waiting to be checked.
command-paid = The state fee came: /paid CR-XXXX-XXXX
command-decline = The receipt is no good: /decline CR-XXXX-XXXX TEXT

owner-alert-index-missing = There is no monthly calculation index for { $detail } in the setting MCI, so the fee of an apostille is asked for without a sum. Please add it.
owner-alert-codes-broken-for-all = One-time codes can't be sent: { $detail }. Until this is fixed nobody can send a request: to a state body only a code confirms it.
owner-alert-codes-broken = One-time codes can't be sent: { $detail }. Until this is fixed, applicants confirm with their own number.
owner-alert-payment-unmatched = A payment came for request { $detail }, which is not waiting for one. Look into it and write to the applicant.
desk-outcome-another-receipt = { $reference }: another receipt number has come meanwhile. Nothing was declined: look at the card.
