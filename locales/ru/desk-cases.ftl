# Что нужно выяснить операторам и что у них произошло, словами.
desk-uncollected = <b>{ $reference }:</b> справку никто не забрал. Последний день хранения: { $date }. { $branch }. Телефон заявителя: { $phone }. Узнайте, пожалуйста, выдана она или возвращена, и нажмите кнопку.
desk-not-collected = <b>Не забрали!</b> Последний день хранения в ЦОНе: { $date }
desk-promise-stands = Обещанный срок не идёт, пока заявитель не ответит

desk-contact-reply = <b>Ответ человеку, у которого нет заявлений:</b> напишите его одним сообщением. Ваши слова дойдут без изменений.
desk-outcome-contact-answered = Ответ уйдёт этому человеку.
desk-outcome-contact-gone = Это сообщение удалено, ответить на него уже нельзя.
desk-outcome-reply-too-long = Текст слишком длинный, помещается не больше 1500 букв. Ничего не отправлено: нажмите «Ответить» ещё раз и напишите короче.

lost-form = вопрос формы
lost-request = карточка заявления
lost-news = новость о заявлении
lost-certificate = справка
lost-reminder = напоминание
lost-payment = сообщение об оплате
lost-message = сообщение оператора
lost-desk = сообщение для оператора
lost-broadcast = сообщение для всех
lost-other = другое сообщение

loss-blocked = человек заблокировал бота
loss-gone = человека больше нет в Telegram
loss-closed = бот не может писать в этот чат
loss-unreachable = не было связи с Telegram
loss-broken = не удалось составить сообщение
loss-refused = Telegram не принял сообщение ({ $error })

actor-applicant = заявитель
actor-system = бот
did-open = Открыта карточка
did-open-scan = Просмотрен скан
did-submit-by-sms = Отправлено, подтверждено кодом из СМС
did-submit-by-telegram = Отправлено, подтверждено кодом в Telegram
did-submit-by-contact = Отправлено, подтверждено своим номером
did-message = Отправлено сообщение заявителю
did-note = Оставлена заметка
did-replace = Справка заменена
did-erase = Удалены персональные данные
audit-unknown = { $action }

broadcast-language-kk = По-казахски
broadcast-language-ru = По-русски
broadcast-language-en = По-английски

desk-which = Для какого заявления этот файл? Выберите, а файл пока сохранён.
desk-doubt = <b>{ $reference }</b>: файл ещё не отправлен, сначала проверьте его.
certificate-doubt-small = Файл слишком маленький, справки такими не бывают.
certificate-doubt-other-iin = В файле или в его названии стоит ИИН другого человека.
certificate-doubt-no-iin = В тексте файла нет ИИН.
certificate-doubt-other-reference = В файле или в его названии стоит номер другого заявления.
certificate-doubt-other-paper = Судя по названию, это другой документ.
certificate-doubt-no-text = В файле нет текста: похоже, это скан. Проверьте сами, чья это справка.
certificate-doubt-many-pages = В файле больше 20 страниц.
certificate-doubt-active = В файле есть программа или вложенный файл.
certificate-doubt-heavy = Файл слишком сложный, прочитать его до конца не удалось.
certificate-doubt-altered = После подписания файл изменили.
certificate-doubt-unsigned = В файле нет электронной подписи.
button-doubt-yes = Всё равно отправить
button-doubt-no = Не отправлять
desk-for-whom-self = Самому заявителю
desk-for-whom-child = Ребёнку или подопечному
desk-for-whom-other = Другому человеку (по доверенности)
broadcast-other-language = Похоже, этот текст на другом языке. Проверьте.

desk-data-blocked = <b>{ $reference }:</b> заявитель заблокировал свои данные. Пока он не снимет блокировку, рассматривать заявление и видеть данные нельзя.
desk-data-unblocked = <b>{ $reference }:</b> заявитель снял блокировку данных. Заявление можно рассматривать дальше.
desk-outcome-data-blocked = { $reference }: заявитель заблокировал свои данные. Пока блокировка не снята, это невозможно.

# Orders heard in a sentence of an operator.
desk-order = <b>{ $reference }</b>, { $status }
desk-order-heard = Поручение: «{ $order }». Ничего не сделано: нажмите кнопку, если это верно.
desk-order-none = Заявление названо, но что с ним сделать, мы не поняли.
desk-order-hand = Передать заявление коллеге по имени нельзя: верните его в очередь, и коллега возьмёт его сам. Пока ничего не сделано.
desk-order-hand-free = Заявление в очереди: коллега может взять его сам.
desk-orders = Вот что мы услышали. Ничего не сделано: каждое поручение выполнит его кнопка.
desk-orders-unknown = Открытых заявлений с таким номером нет: { $names }. Назовите последние четыре знака.
desk-orders-range = Номера идут не подряд. Те, что между ними, назовите, пожалуйста, по одному.
desk-orders-reasons = Причины, названные рядом с номерами, не записаны: напишите каждую, когда выберете основание.
desk-reason-kept = Причина записана, она появится, когда вы выберете основание, и её ещё можно будет изменить:
desk-lines-kept = Что исправить, записано. По кнопке мы отметим строки, которые здесь названы:
