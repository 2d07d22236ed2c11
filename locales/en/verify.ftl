# Checking a file: /verify

command-verify = Check a file: did this bot deliver it
verify-prompt = Please send the <b>PDF file</b> of the certificate: we check whether this bot delivered it. If you have no file, write the number of the request, for example: CR-XXXX-XXXX.
verify-no-reference = This does not look like the number of a request.
verify-offer = What is this PDF for? We can check whether this bot delivered it. Files don't reach the operators: please write to them in words.
verify-elsewhere = Whether a certificate is genuine can be checked at egov.kz or in the eGov Mobile app.
button-verify = Check the file

verdict-same = ✓ <b>This is the very file.</b> This bot delivered it: { $date }. It is the same to the last byte. Request <code>{ $reference }</code>
verdict-corrected = <b>This is an earlier file.</b> This bot delivered it, and later a corrected certificate took its place: { $date }. Please use the corrected one. Request <code>{ $reference }</code>
verdict-unknown = <b>This bot did not deliver this file.</b> The certificate may have been obtained in another way. A file that was changed, or saved again by another program, is not the same file either.
verdict-not-a-pdf = An electronic certificate is a PDF file. Please send it just as you received it: a picture or another file can't be compared.
verdict-too-big = The file is too big: we can't check more than 20 MB. The file of a certificate is much smaller.
verdict-too-many = You have sent many files today. Please send this one tomorrow.
verdict-later = Telegram is slow to hand over the file. The answer will come here.
verdict-lost = Telegram did not hand over the file. Please send it once more: /verify
verdict-reference-own = <code>{ $reference }</code> is your request. The bot delivered the certificate: { $date }. To check a file, send the PDF itself.
verdict-reference-unknown = By its number alone we can say nothing: a request is seen only by the person who made it. Please send the PDF file itself, and we will check it.
