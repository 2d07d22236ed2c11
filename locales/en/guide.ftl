# The guide: `guide-title-` stands on buttons as well, `guide-words-` are never shown: a page is found by them.

command-guide = Guide: answers about the certificate
button-guide = Guide
button-guide-contents = Contents
button-guide-country = What each country requires
button-guide-next = Next: { $title }
button-start-any = Apply for a certificate
button-start-electronic = Apply for an electronic one
button-start-paper = Apply for a paper one
button-start-power = Apply by power of attorney
button-start-child = Apply for my child
guide-nothing-found = Nothing was found for these words. Perhaps one of these topics helps.
guide-found = Choose the page that fits your question.

guide-title-start = Guide
guide-text-start =
    Short answers about the certificate and the ways to get it. Choose a topic.

    To search, write a word after the command, for example: <code>/guide apostille</code>

guide-title-about = What the certificate is
guide-text-about =
    It says whether a person has an <b>outstanding or unexpunged criminal record</b> on the day of the check.

    <b>It shows:</b>
    • surname, first name and patronymic (if any);
    • date and place of birth;
    • whether there is such a record or not.

    If there is a record, you get the certificate as well: it says so.

    The name and the place of birth come from the State Database “Individuals”. If it holds old data of yours, first have them updated at a service centre.

    The whole of Kazakhstan is checked, wherever you live. The certificate is in Kazakh and Russian, and it is free of charge.

    It is issued by the Committee on Legal Statistics and Special Records of the Prosecutor General's Office from its own archives. The rules are in Order No. 64 of the Prosecutor General of 18 May 2020.

    It can't be used for decisions in a criminal case or for the special vetting of officials: state bodies ask for such records themselves, by another procedure.
guide-words-about = what is it, shows, contains, contents of the certificate, issued by whom, prosecutor, language, criminal record, have a record, convicted, conviction

guide-title-needed = When it is needed
guide-text-needed =
    People usually ask for it:
    • for a visa;
    • for a temporary residence permit, a residence permit or citizenship;
    • for a job;
    • for studies;
    • to adopt a child or become a guardian;
    • for a court;
    • to register a marriage.

    <b>How long is it valid?</b> No term is fixed. Ask the office that will receive it how recent it must be.
guide-words-needed = purpose, what is it needed for, why, visa, job, work, employer, study, university, citizenship, residence permit, adoption, marriage, court, valid, validity, how long is it valid, expires, how old, how recent

guide-title-kinds = Electronic or paper
guide-text-kinds =
    <b>Electronic</b>: for use in Kazakhstan.
    • A PDF file signed by an official's digital signature.
    • Official time: 10 minutes. If an additional check is needed, up to 5 working days, in rare cases longer.

    <b>Paper</b>: for use abroad.
    • You collect the sheet at a service centre that you choose yourself.
    • Our time in working days: { $centre } in a regional centre, Astana, Almaty or Shymkent, { $elsewhere } elsewhere. An apostille takes { $apostille ->
        [one] { $apostille } working day
       *[other] { $apostille } working days
    } more.
    • Only paper can have an apostille.

    The day on which you apply is not counted. Before you send the request, you see when this bot will have it ready.
guide-words-kinds = kind, difference, which one, PDF, digital, printed, how long does it take, how many days, wait, days, deadline, when ready, urgent, fast, term, by friday, by monday, friday, monday, how soon, in time, working days, weekends count

guide-title-cost = Price and payment
guide-text-cost =
    <b>The certificate is free of charge.</b>

    You pay for an apostille only. It is a state fee: { $fee }. This is how:
    1. Send the request. The bot tells you how much, and the last day to pay.
    2. If the message has a button to pay, pay here: several requests of a family come on one bill. If not, pay at a bank or in its app. Then press the bot's button and send the number of the receipt.
    3. When the money has come in, the bot tells you.

    A consulate, a notary, a translator and a courier are paid separately.
guide-words-cost = price, cost, costs, how much, how much it is, money, tenge, free, fee, pay, payment, how to pay, how do I pay, card, bank, receipt number, expensive, discount, pensioner, pensioners

guide-title-ways = Ways to get it
guide-text-ways =
    <b>The easiest:</b> apply here in the chat.

    There are other ways. Choose one to see its steps.
guide-not-state-ways = The state's own bot is called EgovKzBot. This is a different bot.
guide-words-ways = how to get, how can I get, where to get, where can I get, how to order, obtain, options

guide-title-here = Here in the chat
guide-text-here =
    No pictures of documents are needed, only your answers.

    1. Keep your identity card at hand: the bot asks for your IIN, which has 12 digits.
    2. Press the button below and answer the questions. Your answers are kept as you go.
    3. Check your answers.
    4. Confirm that it is you. The bot tells you how.
    5. You see the number of your request at once, and when the certificate will be ready.

    Without an IIN the bot can't take a request. Please write to us: /contact
guide-words-here = in the chat, by the bot, what do I need, which documents, documents, IIN, no IIN, without IIN, no egov, without egov, begin, apply, how to apply

guide-title-eds = egov.kz: with a digital signature
guide-text-eds =
    You need an electronic digital signature (EDS).

    1. Open egov.kz and log in, or register first. After the EDS the site asks for a second confirmation: a code by SMS from 1414, or a QR code that you scan in eGov Mobile.
    2. Find the service “Certificate of the presence or absence of a criminal record” and press “Order Service Online”.
    3. Fill in the form. A paper certificate with an apostille for another country can be ordered there too: choose the country and the service centre, and pay the fee.
    4. Sign it with your EDS.
    5. Watch “Service History” in your personal account: the result comes there.

    Abroad the SMS comes with roaming only: the QR code is easier.
guide-words-eds = EDS, electronic digital signature, egov, portal, website, key, sign, online

guide-title-password = egov.kz: with a password by SMS
guide-text-password =
    You do not need a digital signature. Your phone number must be in the mobile citizens database.

    1. Open egov.kz and log in, or register first.
    2. Find the service “Certificate of the presence or absence of a criminal record” and press “Order Service Online”.
    3. Fill in the form.
    4. Choose to sign with a one-time password. Type in the password from the SMS.
    5. Watch “Service History” in your personal account: the result comes there.
guide-words-password = one-time password, SMS, code, egov, portal, website, mobile citizens database, without EDS, get it without EDS, no EDS, online

guide-title-mobile = eGov Mobile app
guide-text-mobile =
    You need a smartphone.

    1. Install eGov Mobile and log in.
    2. Find the service by the words “criminal record”.
    3. Fill in the form.
    4. Sign in the way that the app offers.
    5. Open the result in the app.
guide-words-mobile = eGov Mobile, mgov, app, application on the phone, smartphone, install, online

guide-title-centre = Service centre
guide-text-centre =
    You go to a public service centre of the State Corporation “Government for Citizens”.

    1. Take your identity document. For another person also take a notarised power of attorney; for a child, the document that proves kinship.
    2. The application holds your name, earlier data, date of birth and IIN, and whether you want it electronic or on paper.
    3. An electronic certificate comes to your personal account at egov.kz. For paper, come back with the same documents.

    With a power of attorney, ask the service centre beforehand: is a copy of the other person's identity document needed?

    <b>Usual hours:</b> Monday to Friday from 9 to 18. Duty centres are open until 20 on weekdays, and on Saturday from 9 to 13.
guide-words-centre = service centre, public service centre, office, in person, branch, address, opening hours, when open, close, collect, pick up, government for citizens, where is your office, where are you located

guide-title-consulate = Consulate of Kazakhstan
guide-text-consulate =
    This way is for people who live abroad. A consulate issues a simplified certificate.

    1. Get the electronic certificate at egov.kz and print it.
    2. Prepare an application and a copy of your passport. Add a copy of your residence permit if you have one.
    3. Pay the consular fee and keep the proof of payment.
    4. Add a return envelope.
    5. Hand all of it in at the consulate.

    <b>Important:</b> a certificate from a consulate can't have an apostille. Ask the receiving office beforehand whether it accepts such a certificate.
guide-words-consulate = consulate, embassy, consul, abroad, live abroad, live, not in Kazakhstan, passport, consular fee, envelope

guide-title-representative = For another person
guide-text-representative =
    You can apply for the certificate:
    • of your child or ward;
    • of an adult, if they gave you a notarised power of attorney.

    An employer, or anyone else, needs the person's own consent. When egov.kz asks the person for it, they have 2 hours to answer.
guide-words-representative = another person, relative, mother, my mother, father, parents, husband, wife, friend, employer, consent, representative, somebody else, someone else, for me, instead of me, brother, sister, on behalf

guide-title-power = Power of attorney
guide-text-power =
    1. The person whose certificate it is goes to a notary. The power of attorney must allow you to apply for the certificate and to collect it.
    2. Keep the power of attorney at hand: the bot asks for its number, its date and the notary's name.
    3. If you wish, send its scan: a PDF or a photo.
    4. For paper, take the original and your identity document to the service centre.

    Never send photos of identity documents: their numbers and dates are enough for us.
guide-words-power = power of attorney, attorney, proxy, notary, notarised, trusted person, scan

guide-title-child = For a child
guide-text-child =
    A parent, a guardian or a trustee applies for a person under 18.

    1. Keep at hand the document that proves kinship or guardianship, for example the birth certificate.
    2. The bot asks for its number and date. No photo is needed.
    3. For paper, take the original of that document and your own identity document to the service centre.
guide-words-child = child, children, minor, son, daughter, parent, guardian, trustee, ward, birth certificate, under 18, I am 16, I am 17, 16 years old, 17 years old

guide-title-abroad = For use abroad
guide-text-abroad =
    What is needed depends on the country.

    1. Find out what your country requires: /country
    2. Apply for the certificate <b>on paper</b>. If an apostille is needed, ask for it at once.
    3. Collect the certificate and check every letter.
    4. Have it translated if the receiving office asks for that.
    5. Take it there or send it by a courier.
guide-words-abroad = abroad, foreign country, another country, emigration, immigration, travel, embassy wants

guide-title-apostille = Apostille
guide-text-apostille =
    An apostille is a mark on the paper by which other countries know that it is genuine. Countries of the Hague Convention accept it; Kazakhstan has been one since 2001. The Prosecutor General's Office puts it on this certificate.

    Under “one application” you apply for the certificate and the apostille together:
    1. Choose a paper certificate.
    2. Name the country where you will use it.
    3. Answer “Yes” to the question about the apostille.
    4. Pay the state fee: { $fee }.
    5. Collect the certificate with the apostille on it.

    <b>Important:</b> the bot can't add it later. A finished certificate gets an apostille separately, at a service centre: take the original, your identity document and the receipt of the fee. A certificate from a consulate gets no apostille.

    A paper certificate with an apostille can also be ordered at egov.kz. There is an electronic apostille (e-Apostille) as well, but we have found none for this certificate.
guide-words-apostille = apostille, apostil, stamp, Hague, Hague Convention, one application, state fee, how much is an apostille

guide-title-legalization = Consular legalisation
guide-text-legalization =
    It takes the place of an apostille in countries outside the Hague Convention. It is slow and costly: allow more time. Some countries have no consulate in Kazakhstan; then the last step is done in another country.

    1. Get the certificate on paper.
    2. Go to the Consular Service Department of the Ministry of Foreign Affairs.
    3. Show your identity document there with a copy, the power of attorney (if any) and the proof of payment.
    4. Have the certificate legalised there.
    5. Have it translated; a notary certifies the translation.
    6. Take it to the consulate of the country where you will use it.

    To tick the steps off, choose your country: /country
guide-words-legalization = legalisation, legalization, legalise, consular, ministry of foreign affairs, foreign ministry, consul, embassy, Emirates, not in the Hague Convention

guide-title-translation = Translation
guide-text-translation =
    The certificate is in Kazakh and Russian. Another country may ask for it in its own language.

    1. <b>First ask the receiving office</b> whose translators it accepts.
    2. Usually that is an official translator of that country (sworn, certified or approved by a court), or a notary there.
    3. Order the translation only after that.

    A translation made in Kazakhstan is often not accepted. With consular legalisation it is different: the translation is made and certified in Kazakhstan.
guide-words-translation = translation, translate, translator, interpreter, language, sworn translator, certified translation, English, German

guide-title-delivery = Sending it abroad
guide-text-delivery =
    1. Collect the paper yourself, or have a representative with a power of attorney collect it.
    2. Check every letter before you send it.
    3. Choose a courier that lets you track the parcel: it is an original.
    4. Keep the tracking number until the paper has arrived.
guide-words-delivery = delivery, send, sending, courier, post, mail, parcel, DHL, track, original, send it to another country

guide-title-fraud = Is this bot a fraud?
guide-text-fraud =
    You are right to ask: people who cheat often use the state's name.

    <b>Who runs this bot:</b> { $controller } ({ $contact }).

    <b>We never ask for:</b>
    • a code that comes from 1414;
    • your digital signature or its password;
    • the number of a bank card in a message;
    • a photo of your identity document.

    Whoever asks for one of these is a fraud, even if they speak in our name. Do not answer, and tell us: /contact. You can also complain to the police.

    To check a PDF file that we sent, use /verify.
guide-not-state-fraud = It is not a bot of a state body. The state's own ways are the site egov.kz, the eGov Mobile app and the service centres.
guide-words-fraud = bot or human, are you a bot, are you human, robot, fraud, scam, scammer, fake, fake bot, cheat, trust, is it safe, official, is this a state bot, whose bot, phishing, are you official, are you real, is it legit, legit, government bot

guide-title-after = The result, and what comes next
guide-text-after =
    <b>Where is your request now?</b> Look here: /status. When something changes, the bot writes to you.

    Do you have the certificate, or was it refused? Choose a topic.
guide-words-after = result, is it ready, where is my certificate, where is my request, status, not come, not arrived, next

guide-title-receipt = Check it on receipt
guide-text-receipt =
    Any mistake makes the certificate invalid. Check it as soon as you have it:

    • surname, first name and patronymic, letter by letter;
    • date and place of birth;
    • the apostille, if you asked for one.

    Is something wrong? Write to us: /contact
guide-words-receipt = mistake, error, typo, wrong name, wrong letter, misspelled, name is spelled wrong, incorrect, invalid, check, receive, received

guide-title-authenticity = Checking that it is genuine
guide-text-authenticity =
    Anyone to whom you show the certificate can check it in one of two places:

    • on the site egov.kz;
    • in the eGov Mobile app.

    Whether this bot sent a PDF file, you can check here: /verify

    Pass an electronic certificate on as the same PDF file that you received: change nothing in it.
guide-words-authenticity = genuine, authentic, authenticity, verify, verification, fake, forged, real, check the document, signature, QR

guide-title-refused = If it was refused
guide-text-refused =
    If the certificate is refused, the bot tells you why.

    1. Read the reason: /status
    2. Put right what it names.
    3. Apply for the certificate once more: /apply

    If it is not clear what to put right, write to us: /contact

    A criminal record is no reason to refuse: the certificate shows whether there is one or not.
guide-words-refused = refused, refusal, rejected, denied, declined, not given, reason, why refused

guide-title-again = Lost or too old
guide-text-again =
    <b>An electronic certificate</b> stays in this chat: you can open the file again.

    <b>Is the paper lost? Is the certificate too old?</b> Apply for a new one. It is free of charge, but the fee for an apostille is paid again. If your earlier answers are still kept, the bot offers them.
guide-words-again = lost, lose, too old, out of date, expired, torn, again, once more, new one, another copy, duplicate, renew

guide-title-refund = Money back
guide-text-refund =
    The certificate itself is free, so there is nothing to give back for it. Only the fee for an apostille is paid.

    <b>Have you paid twice or too much, or changed your mind?</b>
    1. Find the number of your application: /status
    2. Find your receipt: the day, the amount and the number of the payment.
    3. Write all of this to the operators: /contact. Leave out the number of your card.

    The bot does not return money by itself and promises nothing: the operators tell you whether the fee can be returned, and where to apply for that.

    Did somebody else take money in our name? That may be a fraud: call your bank and the police at once.
guide-words-refund = refund, reimburse, double payment, overpaid, overpayment
