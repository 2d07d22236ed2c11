# Answers to messages that nobody waits for.

plain-you-are-welcome = You are welcome! If you need anything else, press /start.
plain-noted = All right. If you need anything, press /start.
plain-looked-at = Every request is looked at by people. It does not mean that anything was found. The result will come here.
plain-no-code-here = The bot is not waiting for any code now. If it needs one, it asks for it when you send your application, and you can get a new one there. Codes for egov.kz and codes from 1414 are not sent by us. If something does not work, write to the operators: /contact
plain-code-kept = You are right: a code is for nobody else. Our operators never ask for codes and never phone for them. If a code is needed, the bot asks you to type it here when you send your application. Codes for egov.kz and codes from 1414 are not wanted here.
plain-no-patronymic = The bot asks for the patronymic when you fill in the application: below that question there is a button “No patronymic in the document”. There is nothing to do now.
plain-kept-private = The bot writes only in this chat, and a one-time code goes only to the number that you give. Whoever opens your Telegram can read this chat, so delete it when you no longer need it: what you have sent stays with us. If you are in danger, call 102.
who-answers = This is a bot: a program answers you. Requests are worked on by people, the operators. They also read what you write to them: /contact
who-owner = This bot belongs to { $controller }.
plain-no-voices = We can't listen to voice and video messages. Please write in words, or press a button.
plain-no-stickers = Thank you! There is nothing we can answer to that, but these buttons help.
plain-in-words = We can't read this kind of message. Please write it in words, or use the buttons below.
plain-no-places = Your location is not needed: in the request you choose the service centre by its name.
plain-no-contacts = No phone number is needed now. The request will ask for it.
plain-no-polls = We can't read polls and lists. Please write your question in words.
plain-no-files = We can't look at this file, and it was not kept. To check the PDF of a certificate, use /verify.
plain-edited = We don't see messages that were changed. Please write it again as a new message.
plain-edited-answer = We don't see messages that were changed, so your answer stays as it was. To correct it, press “Back” below. You can also change it before you send the request.
plain-one-at-a-time = Several files came at once, and we looked at the first one only. If the others are needed, please send them one by one.
plain-others-not-kept = The other pictures were not kept either.
group-farewell = Thank you, but this bot does not work in groups: personal data should not be written in a group. Please write to the bot in a private chat.
guide-found-unasked = These pages may help. If your answer is not there, please write to the operators: /contact
guide-found-begin = You can apply right here: press the first button. If you would like to read first, these pages may help. To write to the operators, use /contact.
guide-found-begin-desk = You can ask for a certificate right here: press the first button. What you can tell the bot as an operator: /help
guide-found-desk = No such command was found. These pages of the guide may help. “Take CR-…”, “queue”, “find Serikova”, “my requests” are understood without commands, too. All commands: /help
guide-found-one = If your answer is not here, please write to the operators: /contact
