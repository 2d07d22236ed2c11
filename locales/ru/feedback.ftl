# Один вопрос после завершения заявления.

feedback-question = <b>Как всё прошло?</b> Заявление <code>{ $reference }</code>. Нажмите одну кнопку: это поможет нам работать лучше.
rating-5 = 5 – очень хорошо
rating-4 = 4 – хорошо
rating-3 = 3 – средне
rating-2 = 2 – плохо
rating-1 = 1 – очень плохо
feedback-words = Спасибо! Если хотите, напишите одним сообщением, почему вы так оценили. Персональных данных не пишите.
button-no-words = Не писать
plain-feedback-thanks = Спасибо, мы учтём вашу оценку.
owner-feedback = <b>Низкая оценка: { $rating } из 5.</b> Заявление <code>{ $reference }</code>
owner-feedback-words = Заявитель пишет: { $words }
own-data-feedback = { $time } – ваша оценка: { $rating }
