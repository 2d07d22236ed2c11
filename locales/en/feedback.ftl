# One question after the end of a request.

feedback-question = <b>How did it go?</b> Request <code>{ $reference }</code>. Please press one button: it helps us to do better.
rating-5 = 5 – very good
rating-4 = 4 – good
rating-3 = 3 – fair
rating-2 = 2 – bad
rating-1 = 1 – very bad
feedback-words = Thank you! If you wish, tell us why in one message. Please write no personal data.
button-no-words = Nothing to write
plain-feedback-thanks = Thank you, your rating helps us.
owner-feedback = <b>A low rating: { $rating } of 5.</b> Request <code>{ $reference }</code>
owner-feedback-words = The applicant writes: { $words }
own-data-feedback = { $time } – your rating: { $rating }
