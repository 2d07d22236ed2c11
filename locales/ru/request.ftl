request-sent = ✓ <b>Ваше заявление отправлено.</b>
request-title = Заявление <code>{ $reference }</code>
request-kind = Справка: { $kind }
request-iin = ИИН: { $iin }
request-status = Статус: <b>{ $status }</b>
request-promised = Срок: не позднее <b>{ $date }</b> ({ $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
})
request-promised-about = Срок: примерно <b>{ $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}</b>
request-history = История заявления
request-list = Нажмите на заявление, чтобы увидеть его карточку. Сначала самое новое.
withdraw-list = Какое заявление вы хотите отозвать?
request-list-line = { $reference } · { $status }
request-list-own = { $who } · { $kind } · { $date } · { $status }
list-self = Мне
history-line = { $time } – { $what }
history-line-by = { $time } – { $what } ({ $who })

status-awaiting_payment = ожидает оплаты
status-submitted = принято
status-in_review = на рассмотрении
status-needs_info = ожидает вашего ответа
status-additional_check = на дополнительной проверке
status-ready = готово
status-delivered = передано (в электронном виде)
status-collected = выдано
status-returned = возвращено: не забрали в срок
status-refused = отказано
status-withdrawn = отозвано заявителем
status-lapsed = снято: не оплачено в срок

next-submitted = Заявление рассмотрят. О каждом шаге здесь придёт сообщение, от вас ничего не требуется.
next-in_review = О результате здесь придёт сообщение.
next-ready = { $bring } Справка хранится по <b>{ $until }</b> включительно. При получении проверьте каждую букву.
bring-self = Возьмите с собой документ, удостоверяющий личность.
bring-child = Возьмите с собой документ, удостоверяющий вашу личность, и оригинал документа о родстве или опеке.
bring-other = Возьмите с собой документ, удостоверяющий вашу личность, и оригинал доверенности.
next-refused = Когда причина отказа будет устранена, можно подать заявление снова: /apply

event-submit = Отправлено
event-take = Взято на рассмотрение
event-release = Возвращено в очередь
event-ready = Готово
event-deliver = Передано в чате
event-refuse = Отказано
event-collected = Выдано
event-returned = Не забрали в срок, возвращено

told-take = Ваше заявление <code>{ $reference }</code> рассматривается.
told-ready = <b>Ваша справка готова.</b> Её можно забрать в ЦОНе. Заявление <code>{ $reference }</code>
told-refuse = По вашему заявлению <code>{ $reference }</code> в выдаче справки <b>отказано</b>.
told-collected = Заявление <code>{ $reference }</code>: справка выдана. Спасибо! Проверьте в ней каждую букву: с ошибкой она недействительна.
told-returned = Заявление <code>{ $reference }</code>: справку не забрали в срок, поэтому она вернулась в орган, который её выдал. Если справка нужна, запросите новую: /apply

refused-reason = <b>Причина отказа:</b> { $reason }
refused-words = <b>Оператор пишет:</b> { $words }
refusal-unreliable_documents = документы или данные в них недостоверны
refusal-requirements_not_met = заявление не соответствует требованиям
refusal-no_consent = нет согласия на доступ к персональным данным ограниченного доступа
refusal-not_found = человек не найден в реестре
refusal-duplicate = есть другое незавершённое заявление

certificate-caption =
    <b>Ваша справка.</b> Заявление <code>{ $reference }</code>

    Откройте её сейчас и проверьте каждую букву: с ошибкой она недействительна. Подлинность проверяется на egov.kz или в приложении eGov Mobile. Сколько она действует, спросите там, куда вы её подаёте.

reminder-collect = <b>Ваша справка ждёт вас.</b> Заявление <code>{ $reference }</code>
snoozed = Хорошо. Следующее напоминание о заявлении <code>{ $reference }</code>: { $date }.
snoozed-not = Позже уже нельзя: справка по заявлению <code>{ $reference }</code> хранится только по <b>{ $until }</b> включительно.

button-collected = Справка у меня
button-snooze = Напомнить через 3 дня
button-copy = Копировать номер: { $reference }

branch-name = <b>{ $name }</b>
branch-address = Адрес: { $address }
branch-address-unknown = Адрес: спросите у нас, /contact
branch-unlisted = { $place }: этого ЦОНа больше нет в нашем списке. Куда прийти, спросите у нас: /contact
branch-hours = Пн–Пт { $opens }–{ $closes }
branch-hours-duty = Пн–Пт { $opens }–{ $closes }, Сб { $saturdayOpens }–{ $saturdayCloses }

withdraw-question = <b>Отозвать заявление <code>{ $reference }</code>?</b> Его больше не будут рассматривать, вернуть это нельзя. Подать новое можно в любой момент.
told-withdraw = Ваше заявление <code>{ $reference }</code> отозвано по вашей просьбе. Подать снова: /apply
event-withdraw = Отозвано заявителем
button-one-more = И ещё одному из семьи
button-withdraw = Отозвать заявление
button-withdraw-now = Да, отозвать
button-withdraw-not = Нет, оставить

next-needs_info = Ответьте, пожалуйста: пока ответа нет, заявление не рассматривается. После ответа здесь появится новый срок.
next-additional_check = Проверка займёт больше времени, чем обычно. О результате мы сообщим здесь.
event-ask = Оператор задал вопрос
event-answer = Получен ответ
event-check = Начата дополнительная проверка
event-resume = Дополнительная проверка окончена
event-undo = Решение отменено
told-ask = <b>У нас есть вопрос</b> по вашему заявлению <code>{ $reference }</code>.
told-answer = Спасибо, ваш ответ по заявлению <code>{ $reference }</code> получен. Оно снова на рассмотрении.
told-check = По вашему заявлению <code>{ $reference }</code> нужна <b>дополнительная проверка</b>. Это промежуточный ответ: решения ещё нет.
reminder-answer = <b>Мы всё ещё ждём вашего ответа</b> по заявлению <code>{ $reference }</code>.
answer-prompt = <b>Заявление { $reference }.</b> Напишите, пожалуйста, ответ одним сообщением.
button-answer = Ответить
talk-about = Заявление <code>{ $reference }</code>
talk-reply = Написать в ответ: /contact
contact-prompt = Что передать операторам? Напишите, пожалуйста, одним сообщением.
certificate-corrected = <b>Это исправленная справка.</b> Пользуйтесь ею, а не прежним файлом.

# Сколько это занимает на самом деле: по заявлениям, которые уже выполнены.
usual-time = Сейчас обычно за { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}, 9 из 10 заявлений – не дольше чем за { $most ->
    [one] { $most } рабочий день
    [few] { $most } рабочих дня
    [many] { $most } рабочих дней
   *[other] { $most } рабочего дня
}.
usual-most = Сейчас 9 из 10 заявлений выполняют за { $most ->
    [one] { $most } рабочий день
    [few] { $most } рабочих дня
    [many] { $most } рабочих дней
   *[other] { $most } рабочего дня
}.
usual-of-few = Сейчас обычно за { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}. Примерно: выполненных заявлений пока мало ({ $count }).

button-read = Сообщение прочитано
request-read = Отмечено, что вы это прочитали: { $time }
toast-read = Спасибо, отметили, что вы это прочитали.
desk-read = Заявитель подтвердил, что прочитал это сообщение: { $time }
desk-not-read = Заявитель ещё не подтвердил, что прочитал это сообщение
did-read = Подтверждено, что сообщение прочитано
