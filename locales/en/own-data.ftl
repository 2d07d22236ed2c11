own-data-title = What this bot keeps about you
own-data-made = Made on { $time }
own-data-chat = Number of your Telegram chat: { $chat }
own-data-language = Language: { $language }
own-data-consent-given = Consent to processing (text { $version }): { $time }
own-data-consent-withdrawn = Consent withdrawn (text { $version }): { $time }
own-data-draft = A request that was not sent, last changed on { $time }
own-data-request = Request { $reference }: { $status }
own-data-fee = State fee: { $fee }
own-data-receipt = Receipt number: { $number }
own-data-file = Fingerprint of the delivered file (SHA-256): { $sha256 }
own-data-from-you = { $time } – you: { $words }
own-data-from-operator = { $time } – operator: { $words }
own-data-nothing = There are no requests and no answers of yours.
own-data-text = Your data, to read.
own-data-json = The same for other programs (JSON).
request-erased = Personal data were erased on { $date }.
button-my-data = My data as a file
button-erase = Erase my data
erase-question = Erase your data?
erase-what = The answers, messages and files of your requests will be erased, and a request that was not sent. This can't be undone.
erase-stays = What stays: the numbers of your requests with their dates and statuses, without your name; the language you chose; the record that you gave your consent; the record of who did what, which names only the number of this chat. The messages in this chat stay with Telegram: you can clear them yourself.
erase-open = Your data can't be erased yet: { $count ->
    [one] request { $references } is
   *[other] requests { $references } are
} still open, and without your data the certificate can't be made. Wait for the end, or withdraw first: /withdraw
button-erase-now = Yes, erase
button-erase-not = No, keep
plain-erased = Done: your data were erased. If you need a certificate again, use /apply.
plain-erasure-not = All right, nothing was erased.
command-mydata = My data as a file
command-deletemydata = Erase my data

own-data-blocked = Data blocked: { $time }
block-question = Block your data?
block-on = Your data have been blocked since { $date }.
block-stops = <b>What stops:</b> your requests are not worked on, and the clock for the promised date is paused. Operators can neither see nor find your data. No new request is accepted, and nothing is changed or erased.
block-goes-on = <b>What goes on:</b> the data stay stored, encrypted. You can collect a paper certificate that is ready. You can also get your data, withdraw your consent or a request, and write to the operators.
block-contact = If your data were handled unlawfully, write to { $controller }, { $contact }.
block-ends = You can end the block at any time: everything goes on from where it stopped.
block-ended = <b>The block has ended.</b> Your requests go on from where they stopped: /status
block-declined = Your data are blocked, so this is not possible now. To write to the operators, use /contact.
button-block-now = Block my data
button-unblock-now = End the block
button-data-block = About the block
request-data-blocked = Your data are blocked, so the request is not being worked on.
command-blockmydata = Block my data
export-blocked = data blocked
