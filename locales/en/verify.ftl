# Checking a file: /verify

command-verify = Check a file: was it sent by this bot
verify-prompt = Please send the <b>PDF file</b> of the certificate: we check whether this bot sent it. If you have no file, write the number of the request, for example: CR-XXXX-XXXX.
verify-no-reference = This does not look like the number of a request.
verify-offer = What is this PDF for? We can check whether this bot sent it. Files don't reach the operators: please write to them in words.
verify-elsewhere = You can check whether a certificate is genuine at egov.kz or in the eGov Mobile app.
button-verify = Check the file

verdict-same = ✓ <b>This is the very file.</b> This bot sent it: { $date }. Nothing in it was changed. Request <code>{ $reference }</code>
verdict-corrected = <b>This is an earlier file.</b> This bot sent it, but later a corrected certificate took its place: { $date }. Please use the corrected one. Request <code>{ $reference }</code>
verdict-unknown = <b>This bot did not send this file.</b> The certificate may have been obtained in another way. A file that was changed, or saved again by another program, is another file.
verdict-not-a-pdf = An electronic certificate is a PDF file. Please send it just as you received it: a picture or another file can't be compared.
verdict-too-big = The file is too big: we can't check more than 20 MB. The file of a certificate is much smaller.
verdict-too-many = We can't check more files in one day. Please send this one tomorrow.
verdict-later = Telegram is slow to hand over the file. The answer will come here.
verdict-lost = Telegram did not hand over the file. Please send it once more: /verify
verdict-reference-own = <code>{ $reference }</code> is your request. The bot sent the certificate: { $date }. To check a file, send the PDF itself.
verdict-reference-unknown = From a number alone we can say nothing: only the person who made a request sees it. Please send the PDF file itself, and we will check it.
