# Показатели работы: /stats. У картинки и текста рядом с ней одни и те же слова.

stats-title = Заявления в цифрах
stats-period = { $from } – { $to }, { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}
stats-at = Подсчитано { $time }
stats-sampled = Время подсчитано по части заявлений.

stats-received = Заявлений поступило
stats-open = Не завершено сейчас
stats-missed = Позже обещанного срока
stats-nothing-due = Сроки в этот период не наступали
stats-rating = Средняя оценка (1–5)
stats-answers = ответов: { $count }
stats-of = { $part } из { $whole }

stats-days = Заявления по дням
stats-electronic = электронные
stats-paper = бумажные
stats-no-requests = В этот период заявлений не было

stats-open-states = Не завершено сейчас
stats-ended-states = Завершено за период
stats-times = Время до каждого статуса
stats-times-hint = от подачи; у половины заявлений вышло быстрее, у половины дольше
stats-no-times = В этот период измерять нечего

stats-state-awaiting_payment = ожидает оплаты
stats-state-submitted = принято
stats-state-in_review = на рассмотрении
stats-state-needs_info = ждёт ответа
stats-state-additional_check = доп. проверка
stats-state-ready = готово
stats-state-delivered = передано
stats-state-collected = выдано
stats-state-returned = возвращено
stats-state-refused = отказано
stats-state-withdrawn = отозвано
stats-state-lapsed = не оплачено

stats-line = { $name }: <b>{ $value }</b>
stats-weeks = Заявления по неделям
stats-days-explained = Дата: всего (электронные + бумажные).
stats-days-left-out = Дни без заявлений не указаны.
stats-day-line = { $date }: { $all } ({ $electronic } + { $paper })
stats-no-picture = Картинку сделать не удалось, поэтому числа даны только текстом. Если она нужна, отправьте /stats ещё раз.
