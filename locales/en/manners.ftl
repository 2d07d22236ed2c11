# Answers to messages that nobody waits for.

plain-you-are-welcome = You are welcome! If you need anything else: /start
plain-no-voices = We can't listen to voice and video messages. Please write in words, or press a button.
plain-no-stickers = Thank you! There is nothing we can answer to that, but these buttons help.
plain-no-places = Your location is not needed: you choose the service centre by its name in the request.
plain-no-contacts = No phone number is needed now. The request will ask for it.
plain-no-polls = We can't read polls and lists. Please write your question in words.
plain-no-files = There is nothing we can do with this file, and it was not kept. To check the PDF of a certificate: /verify
plain-edited = We don't see messages that were changed. Please write it again as a new message.
plain-edited-answer = The change in your message was not taken: your answer stays as it was. To correct it, press “Back” on the card below, or change it when you check your answers before sending.
plain-one-at-a-time = Several files came at once. We looked at the first one only: if the others are needed, please send them one by one.
group-farewell = Thank you, but this bot does not work in groups: personal data have no place here. Please write to me in private.
guide-found-unasked = These pages may help. If your answer is not there, please write to the operators: /contact
