# How words typed at a question of the form were understood.

problem-help = Here is some help. To write to an operator: /contact
problem-greeted = Hello! Let us go on: the question is below.
problem-thanked = Thank you too! Let us go on: the question is below.
problem-needed = This question needs an answer. If you do not know it, write to an operator: /contact
problem-later = All right, your answers are kept. Go on at any time: type the answer here, or press /apply
problem-document-unseen = We can't see your documents. Please copy what stands there.
problem-words-not-pictures = Pictures of documents are not needed. Please answer in words.
problem-seen-by = Only those who prepare the certificate see your answers. They are kept encrypted. What is kept about you and how to delete it: /mydata
problem-how-much-left = All the questions together take about three minutes. Below each question you see which part it is.
problem-share-number = If it is the number that you use in Telegram, press “{ button-share-contact }” below. Or type it in digits.
problem-town-wanted = Type the town or village near which you would like to collect the certificate.
problem-collected-by = Another person can collect the certificate with a notarised power of attorney. Abroad it can be requested at a consulate of Kazakhstan: /guide
problem-for-another = Is the certificate for somebody else? Then press “{ button-back }” and choose for whom. If it is for you, please type your own details.
problem-phone-abroad = A number of any country will do. Begin with a plus and the country code, for example +49 151 23456789
problem-no-iin = Without an IIN this certificate can't be requested here. To learn how to get one, call 1414. Is your case different? Write to an operator: /contact
problem-name-initials = We need the whole name, not initials. Please type it as it stands in the document.
problem-code-help = The code usually comes within a minute. If it does not, press “Get a new code”. To write to an operator: /contact
problem-went-back = We went back to the question before. If what you typed was the answer, it is on a button below.
problem-first-question = This is the first question, there is none before it.
problem-choice-likely = Did you mean this? If so, press the button.
problem-is-it-this = Did we understand you right? If so, press the button. If not, please type it another way.
problem-which-is-it = This can be read in several ways. Choose the right one, or please type it another way.
problem-offer-declined = All right, then we misunderstood. Please type it another way.

explain-choice = Press one of the buttons below. If you choose the wrong one, you can change it later.
explain-iin = Data are checked by the IIN. It is on the identity card and in the passport. For example: 900101 301 233
explain-iin-child = The child's IIN is on the birth certificate. For example: 150520 600 125
explain-iin-other = The person's IIN is on their identity card, sometimes on the power of attorney too. For example: 900101 301 233
explain-representative-iin = Your IIN is on your identity card and in your passport. For example: 900101 301 233
explain-surname = Open the document and copy the surname, first name and patronymic as they stand there.
explain-first-name = For example: Aigerim
explain-patronymic = For example: Bolatkyzy
explain-previous-name = Type it as it stood in the earlier document. For example: Ospanova
explain-birth-date = First the day, then the month and the year. Words are fine too: 26 January 1990
explain-birth-country = Look at the birth certificate or the passport. For example: Kokshetau, or Omsk, Russia
explain-birth-place = For example: Kokshetau, or Karaganda region, Shet district, village of Akoi
explain-phone = Operators use this number to reach you, if need be.
explain-purpose-other = Tell us who asks for the certificate, and what for.
explain-region = You collect the certificate at a service centre near you. Type your town and we will find it in the list.
explain-branch = You collect the certificate at this service centre yourself.
explain-country = Type the country whose authority will get the certificate. For example: Türkiye
explain-kinship-document-number = The number is at the top or the bottom of the document. For example: No. 1234567
explain-kinship-document-date = The date is on the document itself. For example: 26.01.2020
explain-power-number = The number is at the end of the power of attorney, in the line “entered in the register under No. …”. For example: 1234
explain-power-date = The date is at the beginning of the power of attorney. For example: 26.01.2026
explain-power-notary = The notary's name is at the end of the power of attorney, beside the seal.
explain-power-scan = Take a photo of the power of attorney and send it to this chat. You need not: you can go on without a scan.

none-first-name = Only one name in the document
answer-not-in-document = (not in the document)
answer-one-name = (one name in the document)
offered-answer = { $name }: { $value }

doubt-name-words = <b>{ $value }</b>: is it written exactly so in the document?
right-name-words = Yes, exactly so
doubt-number-words = <b>{ $value }</b>: there are no digits in it. Is this the number of the document?
