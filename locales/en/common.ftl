# Texts are Telegram HTML; those of buttons, toasts and menus are plain.

language-choose = Choose a language.
language-name = English
language-chosen = Language: <b>English</b>. Change it at any time: /language

menu =
    <b>Certificate of the presence or absence of a criminal record</b>

    Apply for it here: a few short questions, about three minutes. The certificate is free of charge; an apostille costs a state fee.

    What would you like to do?
menu-not-state = This bot belongs to { $controller }. It is not a bot of a state body.

button-apply = Apply for a certificate
button-continue = Continue the request
button-requests = My requests
button-help = Help
button-language = Language / Тіл / Язык
button-back = Back
button-cancel = Cancel
button-agree = I agree
button-decline = I do not agree

consent-title = Consent to the processing of personal data
consent-who = To apply for the certificate we need your data. They are processed by <b>{ $controller }</b> ({ $contact }).
consent-bin = BIN: { $bin }
consent-person = Responsible for personal data: { $person }
consent-text =
    <b>Which data:</b> IIN, present and previous names, date and place of birth, phone number, purpose, service centre, country of use; the number of your Telegram account and what you write to us; if you send them, the number of a receipt and a scan of the power of attorney. If you apply for somebody else, also your own name, IIN and the document that gives you the right.

    <b>What for:</b> only to obtain this certificate and to tell you about it.

    <b>Who sees them:</b> our operators and the body that issues the certificate. The service that delivers the confirmation code sees the phone number only. Nobody else; nothing is published.

    <b>Where they are kept:</b> our database, encrypted. Messages also pass through Telegram's servers, which are abroad.

    <b>How long they are kept:</b> { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after the work on the request has ended; a request not yet sent, { $draft ->
        [one] { $draft } day
       *[other] { $draft } days
    } after your last answer.

    <b>How to withdraw:</b> at any time, with /consent. Your data are erased then; only a record of when the consent was given and withdrawn stays.

consent-ask = Do you agree?
consent-again = The questions come after your consent. Do you agree to the text above? Please press a button.
consent-renewed = The text of the consent has changed, so we ask once more.

consent-given = You gave your consent on { $date } (text { $version }).
consent-outdated = The text has changed since then. When you start another request, we will ask for your consent once more.
consent-not-given = You have not given your consent. It is asked for when you start a request: /apply
consent-withdraw-question = <b>Withdraw your consent?</b> An unsent request is erased, and requests that are being worked on are withdrawn. Then your data are erased. This can't be undone.
consent-withdraw-ready = You can still collect the certificate that is ready. The data of { $references } are erased after that.
consent-withdrawn = Your consent is withdrawn, and your data are erased. If you need a certificate again, use /apply.
consent-withdrawn-open = Your consent is withdrawn. The data of { $references } are erased as soon as the certificate is collected or sent back.
button-consent-withdraw = Withdraw my consent
button-consent-withdraw-now = Yes, withdraw it
button-consent-withdraw-not = No, keep it
command-consent = My consent: see it, withdraw it

privacy-title = Personal data
privacy-text =
    <b>{ $controller }</b> ({ $contact }) processes your data only to obtain the certificate and to tell you about it.

    They are kept encrypted, are seen only by our operators and the body that issues the certificate (the service that delivers the confirmation code sees the phone number only), and are not published. Messages pass through Telegram's servers, which are abroad. Data of a request are kept for { $days ->
        [one] { $days } day
       *[other] { $days } days
    } after the work on it has ended; a request not yet sent, for { $draft ->
        [one] { $draft } day
       *[other] { $draft } days
    }.

    The messages in this chat stay with Telegram: you can clear the chat yourself.

help-title = What this bot can do
help-intro = Type your answer to the question or press a button. If you leave the chat, your answers are kept: come back and go on.
help-line = /{ $command } – { $description }
help-desk-title = For operators
help-pdf = To deliver an electronic certificate, send the PDF in reply to the request's card, or with the reference as its caption. A request's number, an IIN or a surname can also be typed without a command.

plain-draft-cancelled = The request was not sent and your answers are erased. To start again, use /apply.
plain-nothing-to-cancel = There is no unsent request. To withdraw one already sent, use /withdraw. To apply for a certificate, use /apply.
plain-consent-declined = Without your consent we can't apply for the certificate, so nothing was stored. If you change your mind, use /apply.
plain-unknown = There is no such command. Help: /help
plain-not-understood-desk = We did not understand this. A reference or its last four characters, an IIN or a surname opens the request. “Take CR-…”, “queue”, “find Serikova”, “my requests” need no command. All commands: /help
plain-desk-hello = Hello! What waits for you is below. All commands: /help. Main menu: /start
plain-desk-away = There is no need to mark a break: every operator sees new requests. If you can't finish one of yours, return it to the queue by the button on its card: /mine
plain-desk-hand-all = Requests can't be given to a colleague by name. Put them back in the queue with the button on their cards, and your colleague takes them. Nothing was done yet. Yours:
plain-desk-wrong-file = Within the first 15 seconds the file can be stopped: /undo. Later, send the right PDF with the reference as its caption: the bot asks once more and replaces the certificate.
plain-not-understood = We did not understand this. The buttons below help. To write to the operators, use /contact.
plain-form-asks = The bot asks for a person's details one by one once you begin: press “Apply for a certificate”. If you wanted something else, the other buttons and /contact help.
plain-perhaps-details = We did not understand this. A name, a place and other details are asked for after you press “Apply for a certificate”. For anything else, the other buttons and /contact help.
plain-two-references = Your message has the references of two different requests. Please write one in each message.
plain-no-requests = You have no requests yet. To apply for a certificate, use /apply.
plain-went-wrong = Something went wrong on our side. Your earlier answers are kept. Please send the last message once more.
plain-old-button = This button is from an earlier step. What is going on now: /status, /apply or /help
plain-prompt-cancelled = All right, nothing was changed.
plain-bot-unavailable = The bot can't store anything at the moment. Updates wait at Telegram and will be handled as soon as it can. Look at the log and the disk.

toast-old-button = This button is from an earlier step.
toast-see-private = The card is in your private chat with the bot.
toast-not-now = This is not possible any more.

command-start = Main menu
command-apply = Apply for a certificate
command-status = My requests and their status
command-language = Change the language
command-help = What the bot can do
command-privacy = How your data are kept
command-cancel = Cancel the unsent request
command-queue = New requests
command-mine = Requests that I hold
command-request = Open a request: /request CR-XXXX-XXXX
command-take = Take a request: /take CR-XXXX-XXXX
command-release = Put a request back in the queue: /release CR-XXXX-XXXX
command-ready = The paper certificate is ready: /ready CR-XXXX-XXXX
command-refuse = Refuse: /refuse CR-XXXX-XXXX
command-collected = The paper certificate was collected: /collected CR-XXXX-XXXX
command-returned = Not collected, sent back: /returned CR-XXXX-XXXX

bot-description =
    Apply for Kazakhstan's certificate of the presence or absence of a criminal record: electronic or paper. The bot answers in Kazakh, Russian and English.

    A few short questions, about three minutes. You will be told of every step and reminded to collect the paper.

    We never ask for codes from 1414, for bank cards or for photos of identity documents.
bot-short-description = Certificate of the presence or absence of a criminal record: apply, follow, receive.

owner-alert-update-set-aside = A message could not be handled in three tries and was set aside, the bot will not return to it. Look for it in the log: { $detail }
owner-alert-calendar-missing = The calendar of public holidays has nothing for { $detail }. Until it has, people read “about N working days”. Add the year to data/holidays.csv and restart the bot.
owner-alert-calendar-unchecked = The calendar of public holidays is not confirmed for { $detail }. Until it is, people read “about N working days”. Correct data/holidays.csv.

command-withdraw = Withdraw a request already sent
plain-nothing-to-withdraw = No request of yours can be withdrawn now. Your requests: /status
plain-ready-already = The certificate is ready, so the request can't be withdrawn any more. If you no longer need it, simply do not collect it: there is nothing you have to do.
owner-alert-message-failed = Telegram refuses a message for good, so a person may not know what they should. Outbox row: { $detail }
owner-alert-job-failed = Something that runs by itself failed several times and was given up: { $detail }. Look at the log.
owner-alert-group-moved = The operators' group has become a supergroup and has a new id. Nothing is lost, the bot follows. Please put OPERATORS_CHAT_ID={ $detail } into the configuration.
owner-alert-topics-on = Topics are switched on in the private chats with this bot, and the bot could not switch them off. It answers in the topic in which people write, but they may lose sight of earlier messages. Please switch topics off in the settings of @BotFather.
owner-alert-group-left = The bot is no longer in the operators' group { $detail }. New requests go to each operator in private. To have them in the group again, add the bot to it.
owner-alert-group-no-rights = The bot may not write in the operators' group { $detail }. New requests go to each operator in private. Please allow the bot to send messages there.
owner-alert-group-closed-topic = The topic for new requests in the operators' group { $detail } is closed. New requests go to each operator in private. Please open the topic again or change OPERATORS_TOPIC_ID.
owner-alert-group-lost-topic = The topic for new requests is not in the operators' group { $detail } any more. New requests go to each operator in private. Please correct OPERATORS_TOPIC_ID.
owner-alert-files-unserved = The Bot API server { $detail } does not give out files, so receipts, certificates and lists that people send can't be read. Please put TELEGRAM_FILES into the settings: the folder of that server, or the address of a site that shows it.

command-contact = Write to the operators
command-overdue = Overdue requests
command-find = Find: /find reference, IIN, phone or surname
command-ask = Ask the applicant: /ask CR-XXXX-XXXX TEXT
command-check = Additional check: /check CR-XXXX-XXXX
command-resume = The additional check is over: /resume CR-XXXX-XXXX
command-undo = Take the last decision back: /undo
command-message = Write to the applicant: /message CR-XXXX-XXXX TEXT
command-note = Note for colleagues: /note CR-XXXX-XXXX TEXT
command-failed = Messages that did not arrive
command-operators = Who works at the desk
command-invite = Invite an operator by a one-time link
command-revoke = Remove an operator: /revoke NUMBER
command-audit = Who did what: /audit CR-XXXX-XXXX
plain-not-asked = This question needs no answer any more. Where your request stands: /status
plain-contact-sent = Thank you, your message has reached the operators. If they write back, you will read it here.
help-owner-title = For owners
command-broadcast = Broadcast: write to everyone
command-export = Requests as a file: /export 01.11.2026 30.11.2026
command-branches = The list of service centres
command-stats = The desk in numbers: /stats or /stats DAYS

plain-too-fast = Slow down a little, please. What you sent just now was not accepted. Go on in a few seconds.
plain-too-many-requests = You have as many unfinished requests as one person can have at a time. Wait until one of them is finished, or withdraw one that you do not need: /withdraw. Your requests: /status
plain-too-many-messages = You have written to the operators many times within the hour, so nothing more is passed on for now. They have what you wrote before. You can write again in an hour. Your requests: /status
