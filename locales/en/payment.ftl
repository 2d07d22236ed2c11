payment-here = Pay the state fee of <b>{ $fee }</b> until <b>{ $until }</b>: here with the button, or elsewhere and give the receipt number. A request that is not paid lapses.
payment-elsewhere = Pay the state fee of <b>{ $fee }</b> until <b>{ $until }</b>: in your bank's app, in a bank or on egov.kz. Then press the button and give the receipt number. A request that is not paid lapses.
button-pay = Pay { $fee } here
button-receipt = I have paid: give the receipt number
invoice-title = State fee for the apostille
invoice-description = Request { $reference }. After the payment the request goes to an operator.
receipt-prompt = <b>Request { $reference }.</b> Please type the number of the receipt.
receipt-looked-at = An operator is checking your receipt number. You will be told here.
reminder-payment = <b>The state fee is not paid yet.</b> Request <code>{ $reference }</code>
checkout-refused = This request is not to be paid any more, or the sum has changed. See /status

problem-receipt-no-digits = The number of a receipt has digits. Please type it as it is printed.
problem-receipt-too-long = This is too long. Please type only the number of the receipt.

told-receipt = Thank you. An operator will check the payment of request <code>{ $reference }</code> and you will be told here.
told-paid = <b>The state fee is paid, thank you.</b> Request <code>{ $reference }</code> is accepted.
told-decline-receipt = The payment of request <code>{ $reference }</code> could not be confirmed.
told-lapse = Request <code>{ $reference }</code> has lapsed, since the state fee was not paid in time. If you still need the certificate: /apply
told-withdraw-paid = Your request <code>{ $reference }</code> is withdrawn, as you wished. To ask about the state fee that you paid, write to { $contact }. To apply again: /apply

event-receipt = Receipt number given
event-paid = State fee paid
event-decline-receipt = Receipt not accepted
event-lapse = Lapsed, not paid in time

plain-not-payable = Nothing is to be paid for this request any more. Where it stands: /status
plain-payment-unmatched = Your payment has arrived, but the request was not waiting for it any more. We know of it and will write to you.
plain-no-pictures = Please do not send pictures of documents: copies of identity documents may not be collected. The picture was not kept. What I can do: /help

desk-fee = State fee: { $fee }
desk-receipt-number = Receipt number: <code>{ $number }</code>
desk-receipt = <b>The applicant has paid</b>, request <code>{ $reference }</code>, { $fee }. Check whether the money came.
desk-same-iin = <b>Other open requests for the same IIN:</b> { $references }
desk-scan = Scan of the power of attorney, request <code>{ $reference }</code>
desk-prompt-decline = <b>Receipt of { $reference }:</b> write to the applicant, in one message, why it can't be accepted and what to do. They will read it as it is.
button-scan = Show the scan
action-paid = The fee is paid
action-decline-receipt = Decline the receipt
desk-outcome-paid = { $reference }: the payment is confirmed, the applicant is told.
desk-outcome-decline-receipt = { $reference }: the receipt is declined, the applicant is told.
desk-outcome-no-receipt = { $reference }: no receipt number is waiting to be checked.
command-paid = The state fee came: /paid CR-XXXX-XXXX
command-decline = The receipt is no good: /decline CR-XXXX-XXXX TEXT
usage-decline = For example: /decline CR-XXXX-XXXX There is no receipt with this number. Please check it.

owner-alert-index-missing = There is no monthly calculation index for { $detail } in the setting MCI, so the fee of an apostille is asked for without a sum. Please add it.
owner-alert-codes-broken = One-time codes can't be sent: { $detail }. Until this is mended, applicants confirm with their own contact.
owner-alert-payment-unmatched = A payment came for request { $detail }, which does not wait for one. Look into it and write to the applicant.
