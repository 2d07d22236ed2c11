desk-new-request = <b>Новое заявление</b> <code>{ $reference }</code>
    { $kind }, срок: { $date }
desk-assignee = Оператор: { $name }
desk-promised = Срок: { $date }
desk-overdue = <b>Просрочено!</b> Обещано к { $date }
desk-collect-by = Последний день хранения в ЦОНе: { $date }
desk-blocked = <b>Сообщения не доходят:</b> заявитель заблокировал бота или удалил аккаунт. Позвоните: { $phone }
desk-send-pdf = Чтобы передать справку, отправьте PDF ответом на эту карточку или с подписью <code>{ $reference }</code>
desk-choose-code = На каком основании отказ?
desk-prompt-refuse = <b>Отказ по { $reference }:</b> { $reason }.

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
queue-line = { $late } <code>{ $reference }</code> · { $kind } · { $age } · до { $date } · { $who } · { $status }

action-take = Взять
action-ready = Готово
action-collected = Выдано
action-returned = Возвращено
action-refuse = Отказать
action-release = Вернуть в очередь

desk-outcome-take = { $reference }: взято, теперь заявление за вами.
desk-outcome-release = { $reference }: возвращено в очередь.
desk-outcome-ready = { $reference }: готово, заявителю сообщим.
desk-outcome-refuse = { $reference }: отказано, заявителю сообщим.
desk-outcome-collected = { $reference }: выдано.
desk-outcome-returned = { $reference }: возвращено, заявителю сообщим.
desk-outcome-delivered = { $reference }: справка уйдёт заявителю через 15 секунд. До этого её можно отменить.
desk-outcome-receiving = { $reference }: файл загружается, нужно немного подождать.
desk-outcome-asked-already = { $reference }: на прошлый вопрос ответа ещё нет. Эти слова можно отправить вдогонку:
desk-outcome-not-now = { $reference }: при нынешнем статусе это невозможно.
desk-outcome-wrong-kind = { $reference }: это для другого вида справки. Бумажную отмечают готовой, электронную передают файлом PDF.
desk-outcome-not-assignee = { $reference }: заявление рассматривает { $name }, решить может этот оператор или владелец бота.
desk-outcome-take-first = { $reference }: сначала возьмите заявление в работу.
desk-outcome-taken = { $reference }: заявление уже рассматривает { $name }.
desk-outcome-already-yours = { $reference }: это заявление уже за вами.
desk-outcome-not-allowed = { $reference }: у вас нет на это прав.
desk-outcome-faster = { $reference }: заявление только что изменили. Посмотрите на карточку.
desk-outcome-text-too-long = { $reference }: текст слишком длинный, помещается не больше 1500 букв. Пока ничего не отправлено и не изменилось: начните снова и напишите короче.
desk-outcome-no-such-request = Такого заявления нет. Проверьте номер, он выглядит так: CR-XXXX-XXXX.
desk-results-unknown = { $reference }: такого заявления нет.
desk-outcome-not-a-pdf = Это не файл PDF. Отправьте справку документом PDF.
desk-outcome-damaged-pdf = Этот файл PDF повреждён или пуст. Создайте его заново и отправьте.
desk-outcome-locked-pdf = Этот файл PDF открывается только по паролю. Отправьте файл без пароля.
desk-outcome-wrong-signature = Электронная подпись в этом файле PDF к нему не подходит: файл повреждён или изменён. Отправьте файл таким, каким его подписали.
desk-outcome-active-pdf = В этом файле PDF есть программа или вложенный файл. Создайте файл заново.
desk-outcome-heavy-pdf = Этот файл PDF слишком сложный, прочитать его не удалось. Создайте файл заново.
desk-outcome-not-sent = { $reference }: файл не отправлен. Пришлите правильный.
desk-outcome-too-big = Файл больше 20 МБ. Отправьте PDF поменьше.
desk-outcome-which-request = К какому заявлению? Отправьте PDF ответом на карточку или с номером заявления в подписи.
desk-outcome-rest-left = { $reference }: остальные слова этого сообщения не учтены. Если нужно сделать что-то ещё, отправьте это отдельно.
desk-outcome-two-references = Здесь номера разных заявлений: { $reference }. Ничего не сделано: напишите в сообщении только один номер.
desk-outcome-nothing-to-undo = Отменять нечего: за последние 15 секунд вы ничего не решали, или заявитель уже знает.
desk-outcome-ground-first = { $reference }: сначала выберите основание кнопкой. Написанный текст не взят, напишите его после этого.
desk-outcome-file-lost = { $reference }: файл не удалось получить от Telegram. Отправьте его, пожалуйста, ещё раз.

usage-reference = Напишите номер заявления, например: /{ $command } { $reference }
usage-refuse = Напишите номер заявления, например: /refuse { $reference }. Основание вы выберете потом кнопкой.

ground-unreliable_documents = Данные недостоверны
ground-requirements_not_met = Не соответствует требованиям
ground-no_consent = Нет согласия
ground-not_found = Нет в реестре
ground-duplicate = Есть другое заявление

desk-prompt-ask = <b>Вопрос по { $reference }:</b> напишите заявителю одним сообщением, что нужно узнать. Ваши слова дойдут без изменений.
desk-prompt-message = <b>Сообщение по { $reference }:</b> напишите заявителю. Перед отправкой вы увидите его ещё раз.
desk-prompt-note = <b>Заметка к { $reference }:</b> напишите её для коллег. Заявитель её не увидит.
desk-preview = <b>{ $reference }.</b> Вот что прочтёт заявитель:
desk-preview-note = <b>{ $reference }.</b> Эту заметку прочтут коллеги, заявитель её не увидит:
button-save-note = Сохранить заметку
button-send-words = Отправить так
button-write-anew = Написать заново
button-undo = Отменить решение
button-send-now = Отправить сейчас
button-reply = Ответить
button-desk-message = Сообщение
button-desk-note = Заметка
desk-held = <b>Через несколько секунд заявитель узнает: { $what }.</b> До тех пор решение можно отменить.
desk-undelivered = <b>Последнее сообщение не доставлено:</b> { $reason }. Позвоните: { $phone }
desk-applicant = заявитель
desk-talk-message = { $time } – { $who } пишет заявителю: { $words }
desk-talk-note = { $time } – заметка, { $who }: { $words }
desk-talk-contact = { $time } – { $who } пишет: { $words }
desk-words = <blockquote>{ $words }</blockquote>
desk-answer = <b>{ $reference }:</b> пришёл ответ заявителя.
desk-answer-asks = В ответе есть вопрос: он ждёт слов оператора.
desk-unanswered = <b>{ $reference }:</b> от заявителя две недели нет ответа. Решите, пожалуйста, что делать с заявлением.
desk-contact = <b>{ $reference }:</b> сообщение от заявителя.
desk-contact-none = Сообщение от человека, у которого нет заявлений.
desk-found = Найдено: { $count ->
    [one] { $count } заявление
    [few] { $count } заявления
    [many] { $count } заявлений
   *[other] { $count } заявления
}. Сначала новые.
desk-found-none = Ничего не найдено. Искать можно по номеру заявления, ИИН, телефону или фамилии.
desk-found-goes-on = Старые заявления ещё просматриваются, ответ придёт сюда же.
desk-failed = <b>Не доставлено:</b> { $count ->
    [one] { $count } сообщение
    [few] { $count } сообщения
    [many] { $count } сообщений
   *[other] { $count } сообщения
}.
desk-failed-none = Все сообщения доставлены.
desk-failed-line = <b>{ $number }</b> · { $time } · { $reference } · { $what }: { $reason }
button-requeue = Отправить { $number } снова

filter-waiting = Ждут
filter-today = На сегодня
filter-overdue = Просрочены
filter-paper = Бумажные
filter-electronic = Электронные
queue-title-waiting = Ждут ответа или оплаты от заявителя
queue-title-today = Срок сегодня
queue-title-overdue = Просроченные
queue-title-paper = Бумажные: все незавершённые
queue-title-electronic = Электронные: все незавершённые
queue-late = <b>просрочено</b> ·
queue-nobody = свободно
age-hours = { $count } ч
age-days = { $count } дн

action-ask = Спросить
action-check = Доп. проверка
action-resume = Проверка окончена

desk-outcome-ask = { $reference }: вопрос уйдёт заявителю.
desk-outcome-check = { $reference }: начата дополнительная проверка, заявитель получит промежуточный ответ.
desk-outcome-resume = { $reference }: снова в работе.
desk-outcome-message = { $reference }: сообщение уйдёт заявителю.
desk-outcome-note = { $reference }: заметка сохранена.
desk-outcome-undo = { $reference }: решение отменено, заявитель ничего не узнал.
desk-outcome-send-now = { $reference }: заявитель узнает прямо сейчас.
desk-outcome-too-late = { $reference }: это уже невозможно.
desk-outcome-not-yours = { $reference }: решение может отменить только тот, кто его принял.
desk-outcome-not-an-operator = Оператора с таким номером нет. Список: /operators
desk-outcome-is-owner = Владельцы бота указаны в настройке OWNER_IDS, убрать их отсюда нельзя.

usage-references = Напишите номер одного или нескольких заявлений, например: /{ $command } { $reference }
usage-text = Напишите номер заявления и затем текст, например: /{ $command } { $reference } Сообщите, пожалуйста, номер документа.
usage-find = Напишите, что искать: номер заявления, ИИН, телефон (хватит последних 4 цифр) или имя, например: /{ $command } Серикова
usage-which = О каком заявлении речь? Пока ничего не сделано. Выберите его кнопкой или напишите с номером, например: <code>/{ $command } { $reference }</code>
usage-which-none = У вас в работе нет заявлений, поэтому ничего не сделано. Новые: /queue
usage-slip = Такой команды нет, ничего не сделано. Возможно, вы хотели написать: <code>/{ $command }</code>
usage-id = Напишите номер оператора в Telegram, например: /{ $command } 123456789. Список: /operators

operators-title = Кто работает с заявлениями
operators-line = { $name } · { $role } · <code>{ $id }</code>
operators-more = и ещё { $count }
operators-hint = Пригласить: /invite. Убрать: нажмите кнопку или напишите /revoke НОМЕР.
role-owner = владелец
role-operator = оператор
button-revoke = Убрать: { $name }
revoke-question = Убрать из операторов: { $name } ({ $id })? Заявления станут недоступны, а взятые в работу вернутся в очередь.
button-revoke-now = Да, убрать
button-revoke-not = Нет, оставить
invitation = <b>Приглашение. Роль: { $role }.</b> Отправьте эту ссылку коллеге. Она действует 24 часа и срабатывает только один раз:

    { $link }
joined = <b>Теперь вы работаете с заявлениями.</b> О новых мы сообщим. Что вы можете: /help
owner-told-joined = Добавился оператор: <code>{ $id }</code>. Список: /operators
digest-title = Доброе утро! Сегодня в работе:
digest-overdue = Просрочено: { $count }
digest-today = Срок сегодня: { $count }
digest-mine = За вами: { $count }
digest-new = Новых, ещё никем не взятых: { $count }
digest-lost = Недоставленных сообщений: { $count } (/failed)
audit-title = Кто что сделал: { $reference }
audit-none = Об этом заявлении записей нет.
audit-line = { $time } · { $who } · { $what }
audit-whole = Журнал действий не нарушен: { $count ->
    [one] проверена { $count } запись
    [few] проверены { $count } записи
    [many] проверено { $count } записей
   *[other] проверено { $count } записи
}.
audit-broken = <b>Журнал действий нарушен начиная с записи { $number }.</b> Кто-то менял базу вручную. Сравните её с резервной копией.

broadcast-prompt-kk = <b>Сообщение для всех.</b> Сначала напишите его по-казахски одним сообщением.
broadcast-prompt-ru = Теперь то же по-русски.
broadcast-prompt-en = И то же по-английски.
broadcast-text = { $text }
broadcast-preview = <b>Сообщение для { $count ->
    [one] { $count } человека
    [few] { $count } человек
    [many] { $count } человек
   *[other] { $count } человека
}</b>, каждому на своём языке:
button-broadcast = Отправить: { $count }
button-stop-broadcast = Остановить
broadcast-state-draft = Сообщение для всех ещё не отправлено.
broadcast-state-sending = <b>Отправляется:</b> { $sent } из { $of }, не доставлено: { $lost }
broadcast-state-done = <b>Отправлено всем:</b> { $sent } из { $of }, не доставлено: { $lost }
broadcast-state-cancelled = <b>Остановлено:</b> получили { $sent } из { $of }, больше никто не получит.
desk-outcome-broadcast-too-long = Текст слишком длинный, помещается не больше 3000 букв. Сократите его, пожалуйста, и отправьте снова.

desk-replace = <b>{ $reference }:</b> справка уже передана. Заменить её этим файлом?
desk-replace-sure = <b>{ $reference }:</b> прежний файл у заявителя уже есть, сейчас ему уйдёт новый. Точно заменить?
button-replace = Заменить
button-replace-sure = Да, отправить новый файл
button-replace-not = Нет, оставить как есть
desk-outcome-replaced = { $reference }: новый файл уйдёт заявителю через 15 секунд. До этого замену можно отменить.
desk-outcome-too-many-days = Напишите число дней от 1 до 92, например: /stats 30
