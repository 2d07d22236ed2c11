# Where a person's words have gone.
to-desk-about = ✓ To the operators, about request <code>{ $reference }</code>:
to-desk = ✓ To the operators:
passed-on-message = your message is passed on. If they write back, you will read it here.
passed-on-added = added to what you wrote before.
passed-on-corrected = your correction is passed on; they see the earlier words and the new ones.
which-meant = <b>What are these words meant for?</b> Please press one button.
which-offer = <b>Shall we pass these words on to the operators?</b>
which-answer = <b>Is this your answer to the operator's question?</b> If so, press the button. If not, the question still waits for your answer.
which-words = “{ $words }”
button-which-answer = Answer about { $reference }
button-which-form = For the form I am filling in
button-which-message = A message to the operators
button-which-send = Pass on to the operators
plain-words-cut = The message is too long, so the app has split it. No part of it was accepted. Please write it shorter: 1500 letters at most.
plain-words-too-long = The message is too long, so it was not passed on. Please write it shorter: 1500 letters at most.
plain-caption-taken = Only your words were read. The picture or file is not needed, and it was not kept.
problem-not-corrected = That answer was not changed: this one does not fit. You can also change it before you send the request.
