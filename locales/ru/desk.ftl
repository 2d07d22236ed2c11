desk-new-request = <b>Новое заявление</b> <code>{ $reference }</code>
    { $kind }, срок: { $date }
desk-assignee = Оператор: { $name }
desk-promised = Срок: { $date }
desk-overdue = <b>Просрочено!</b> Обещано к { $date }
desk-collect-by = Хранится в ЦОНе до { $date }
desk-blocked = <b>Заявитель заблокировал бота, сообщения не доходят.</b> Позвоните: { $phone }
desk-send-pdf = Чтобы передать справку, отправьте PDF ответом на эту карточку или с подписью <code>{ $reference }</code>
desk-choose-code = На каком основании отказ?
desk-prompt-refusal = <b>Отказ по { $reference }:</b> { $reason }.

    Теперь напишите заявителю одним сообщением, что не так и как это исправить. Ваши слова дойдут без изменений.
button-without-words = Отказать без пояснения
button-open = Открыть

filter-new = Новые
filter-mine = Мои
filter-all = Все
button-queue = Очередь
queue-title-new = Новые заявления
queue-title-mine = Ваши заявления в работе
queue-title-all = Все незавершённые заявления
queue-empty = Сейчас нет.
queue-count = { $count ->
    [one] { $count } заявление, сначала ближайший срок.
    [few] { $count } заявления, сначала ближайший срок.
    [many] { $count } заявлений, сначала ближайший срок.
   *[other] { $count } заявления, сначала ближайший срок.
}
queue-line = { $late }{ $date } · { $reference } · { $status }
queue-line-new = { $late }{ $date } · { $reference } · { $kind }

action-take = Взять
action-ready = Готово
action-collected = Выдано
action-returned = Возвращено
action-refuse = Отказать
action-release = Вернуть в очередь

desk-outcome-take = { $reference }: взято, теперь заявление за вами.
desk-outcome-release = { $reference }: возвращено в очередь.
desk-outcome-ready = { $reference }: готово, заявителю сообщено.
desk-outcome-refuse = { $reference }: отказано, заявителю сообщено.
desk-outcome-collected = { $reference }: выдано.
desk-outcome-returned = { $reference }: возвращено, заявителю сообщено.
desk-outcome-delivered = { $reference }: справка отправлена заявителю.
desk-outcome-receiving = { $reference }: файл загружается, нужно немного подождать.
desk-outcome-not-now = { $reference }: при нынешнем статусе это невозможно.
desk-outcome-wrong-kind = { $reference }: это для другого вида справки. Бумажную отмечают готовой, электронную передают файлом PDF.
desk-outcome-not-assignee = { $reference }: заявление рассматривает { $name }, решить может только этот оператор.
desk-outcome-take-first = { $reference }: сначала возьмите заявление.
desk-outcome-taken = { $reference }: заявление уже рассматривает { $name }.
desk-outcome-already-yours = { $reference }: это заявление уже за вами.
desk-outcome-not-allowed = { $reference }: это решаете не вы.
desk-outcome-faster = { $reference }: заявление только что изменили. Посмотрите на карточку.
desk-outcome-text-too-long = { $reference }: текст слишком длинный, помещается не больше 1500 букв. Решение пока не принято: нажмите «Отказать» ещё раз и напишите короче.
desk-outcome-no-such-request = Такого заявления нет. Проверьте номер, например CR-XXXX-XXXX.
desk-outcome-not-a-pdf = Это не файл PDF. Отправьте справку документом PDF.
desk-outcome-too-big = Файл больше 20 МБ. Отправьте PDF поменьше.
desk-outcome-which-request = К какому заявлению? Отправьте PDF ответом на карточку или с номером заявления в подписи.
desk-outcome-file-lost = { $reference }: файл не удалось получить от Telegram. Отправьте его, пожалуйста, ещё раз.

usage-reference = Напишите номер заявления, например: /{ $command } CR-XXXX-XXXX
usage-refuse = Например: /refuse CR-XXXX-XXXX not_found ИИН нет в реестре. Основания: unreliable_documents, requirements_not_met, no_consent, not_found, duplicate.

ground-unreliable_documents = Данные недостоверны
ground-requirements_not_met = Не соответствует требованиям
ground-no_consent = Нет согласия
ground-not_found = Нет в реестре
ground-duplicate = Есть другое заявление
