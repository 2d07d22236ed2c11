form-step = { $part }: раздел { $number } из { $count }
form-part = { $part }
part-certificate = Справка
part-person = Данные человека
part-contact = Телефон и цель
part-representative = Представитель
part-collection = ЦОН и страна
form-page = Страница { $number } из { $count }
form-accepted = ✓ { $name }: { $value }
form-kinds =
    <b>Электронная:</b> PDF в этом чате, для использования в Казахстане. { $electronic ->
        [one] { $electronic } рабочий день.
        [few] { $electronic } рабочих дня.
        [many] { $electronic } рабочих дней.
       *[other] { $electronic } рабочего дня.
    }
    <b>Бумажная:</b> для использования за рубежом, вы забираете её лично. { $centre ->
        [one] { $centre } рабочий день
        [few] { $centre } рабочих дня
        [many] { $centre } рабочих дней
       *[other] { $centre } рабочего дня
    } в областном центре, Астане, Алматы или Шымкенте, { $elsewhere } в других местах.

question-kind = Какая справка вам нужна?
question-iin = Ваш ИИН
question-surname = Ваши фамилия, имя и отчество
question-first-name = Ваше имя
question-patronymic = Ваше отчество
question-birth-date = Ваша дата рождения
question-phone = Ваш номер телефона
question-purpose = Для чего нужна справка?
question-purpose-other = Для чего именно она нужна?
question-region = В какой области или городе вы заберёте бумажную справку?
question-branch = В каком ЦОНе вы заберёте справку?

hint-iin = 12 цифр. Они есть на удостоверении личности.
form-name-with-iin = Фамилию, имя и отчество можно написать тем же сообщением.
hint-iin-child = 12 цифр. Они есть в свидетельстве о рождении ребёнка.
hint-iin-other = 12 цифр. Они есть на удостоверении личности этого человека.
hint-representative-iin = 12 цифр. Они есть на вашем собственном удостоверении личности.
hint-surname = Как в документе, одним сообщением, например: Серикова Айгерим Болатовна. Или напишите сначала только фамилию.
hint-first-name = Как в документе.
hint-patronymic = Как в документе. Если его там нет, нажмите кнопку ниже.
hint-birth-date = День, месяц, год, например 26.01.1990
hint-phone = Нажмите внизу «Отправить мой номер» или напишите номер, например +7 701 123 45 67
hint-purpose-other = В нескольких словах, например: для волонтёрской программы
hint-region = Выберите из списка или напишите свой город, например Кокшетау.
hint-branch = Выберите из списка или напишите часть названия.

none-patronymic = В документе отчества нет
answer-none = (нет)
answer-line = { $name }: { $value }

line-kind = Справка
line-iin = ИИН
line-surname = Фамилия
line-first-name = Имя
line-patronymic = Отчество
line-birth-date = Дата рождения
line-phone = Телефон
line-purpose = Цель
line-purpose-other = Своими словами
line-region = Область, город
line-branch = ЦОН

kind-electronic = Электронная (PDF)
kind-paper = Бумажная
kind-short-electronic = PDF
kind-short-paper = бумага

purpose-visa = Виза
purpose-temporary-residence = Временное проживание (РВП)
purpose-residence = Вид на жительство
purpose-citizenship = Гражданство
purpose-employment = Трудоустройство
purpose-education = Поступление на учёбу
purpose-adoption = Усыновление или опека
purpose-court = Доказательство в суде
purpose-marriage = Регистрация брака
purpose-other = Другое

button-keep = Оставить: { $value }
button-it-is-right = Да, верно
button-correct-it = Исправить
button-all-choices = Вернуться к списку
button-share-contact = Отправить мой номер
button-send = Отправить заявление
button-edit = Изменить ответ
button-go-on = Продолжить заявление
button-cancel-for-good = Отменить и стереть

contact-keyboard-on = Кнопка внизу.
contact-keyboard-accepted = ✓ Телефон: { $value }
contact-keyboard-off = Спасибо.
place-keyboard-on = Нажмите кнопку внизу, и мы покажем ближайшие ЦОНы.
button-share-place = Отправить, где я

summary-title = Проверьте ваши ответы
summary-consent = Я, { $name }, даю согласие на обработку этих данных. Текст согласия и его отзыв: /consent
summary-hint = Из-за ошибки в данных справка будет недействительной. Если всё верно, отправьте заявление.
edit-title = Какой ответ вы хотите изменить?
cancel-question = <b>Отменить заявление?</b> Ваши ответы будут стёрты.
open-already = По этому ИИН у вас уже есть такое же незавершённое заявление: <code>{ $reference }</code>. Посмотреть его: /status. Второе заявление не отправлено.
problem-too-many-requests = У вас столько незавершённых заявлений, сколько может быть у одного человека, поэтому новое не отправлено. Ответы сохранены. Дождитесь, пока какое-нибудь завершится, или отзовите ненужное (/withdraw), а затем отправьте это ещё раз.

problem-iin-letters = В ИИН только цифры. Напишите, пожалуйста, 12 цифр.
problem-iin-length = В ИИН 12 цифр. Пересчитайте и напишите, пожалуйста, ещё раз.
problem-iin-control-digit = Похоже, в одной из цифр ошибка. Сравните с документом и напишите, пожалуйста, ещё раз.
problem-name-empty = Напишите, пожалуйста, буквами.
problem-name-too-long = Это слишком длинно, помещается не больше 100 букв. Напишите, пожалуйста, как в документе.
problem-name-digits = Среди букв есть цифра. Напишите, пожалуйста, только буквами.
problem-name-characters = Здесь подходят только буквы, дефис, апостроф и пробел. Напишите, пожалуйста, ещё раз.
problem-name-mixed-scripts = В одном слове смешаны кириллица и латиница. Напишите, пожалуйста, слово одним алфавитом.
problem-birth-date-format = Напишите, пожалуйста, день, месяц и год, например 26.01.1990
problem-birth-date-age = Спасибо, но одного возраста мало: нужны день, месяц и год, например 26.01.1990
problem-birth-date-missing = Такого дня в календаре нет. Проверьте, пожалуйста, день и месяц.
problem-birth-date-future = Этот день ещё не наступил. Проверьте, пожалуйста, год.
problem-birth-date-too-old = С этого дня прошло больше 120 лет. Проверьте, пожалуйста, год.
problem-phone-letters = В номере телефона только цифры. Напишите его, например +7 701 123 45 67
problem-phone-length = Цифр меньше или больше, чем нужно. Напишите номер целиком, например +7 701 123 45 67. Зарубежный номер начинается с + и кода страны.
problem-phone-unknown = Похоже, такого номера нет. Проверьте и напишите, пожалуйста, ещё раз. Зарубежный номер начинается с + и кода страны.
problem-choose-button = Нажмите, пожалуйста, одну из кнопок ниже.
problem-branch-by-list = По улице или ориентиру ЦОН здесь не найти. Выберите, пожалуйста, из списка ниже или напишите город.
problem-choice-not-found = В списке нет такого названия. Нажмите одну из кнопок или напишите другую часть названия.
problem-nearest = Это ближайшие ЦОНы, первый – самый близкий. Выберите, пожалуйста, один. Геопозиция не сохранена.
problem-nearest-unknown = Где на карте эти ЦОНы, нам неизвестно. Выберите, пожалуйста, из списка или напишите город. Геопозиция не сохранена.
form-send-place = Или отправьте геопозицию кнопкой внизу: найдём ближайшие. Она не сохраняется.
problem-choice-several = Подходит несколько. Выберите, пожалуйста, одно.
problem-send-text = Это не может быть ответом: напишите, пожалуйста, буквами или цифрами.
problem-contact-of-another = Похоже, это номер другого человека. Отправьте свой номер кнопкой внизу или напишите его.
problem-question-gone = За это время вопросы изменились, поэтому последнее сообщение не принято как ответ. Остальные ответы сохранены. Продолжайте отсюда.
problem-use-buttons = Воспользуйтесь кнопками: отправьте заявление или измените ответ.
problem-then-send = Осталось отправить: нажмите «Отправить заявление».
problem-still-missing = Чтобы отправить заявление, нужен ещё один ответ.

doubt-iin-date = ИИН <b>{ $value }</b>: первые шесть цифр обычно означают дату рождения, но такой даты нет. ИИН верный?
doubt-iin-century = ИИН <b>{ $value }</b>: седьмая цифра необычная. ИИН верный?
doubt-iin-bin = <b>{ $value }</b> похоже на БИН компании. Для справки нужен ИИН человека. Это ИИН?
doubt-birth-date-not-of-iin = <b>{ $value }</b> отличается от даты в ИИН. Дата рождения верная?
doubt-phone-not-mobile = <b>{ $value }</b> не похоже на мобильный номер. Номер верный?

draft-erased = Незаконченное заявление стёрто: его не заполняли { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}. Начать заново: /apply

section-certificate = Справка
section-person = О человеке
section-contact = Связь
section-representative = Представитель
section-collection = ЦОН и страна

whom-question = Кому нужна справка?
question-for-whom = Кому нужна справка и какая?
for-whom-self-electronic = Мне: электронная (PDF)
for-whom-self-paper = Мне: бумажная
for-whom-self = Мне
for-whom-child = Ребёнку или подопечному
for-whom-other = Другому (по доверенности)
line-for-whom = Кому

question-iin-child = ИИН ребёнка
question-iin-other = ИИН человека, для которого нужна справка
question-surname-child = Фамилия, имя и отчество ребёнка
question-surname-other = Фамилия, имя и отчество человека, для которого нужна справка
question-first-name-child = Имя ребёнка
question-first-name-other = Имя этого человека
question-patronymic-child = Отчество ребёнка
question-patronymic-other = Отчество этого человека
question-birth-date-child = Дата рождения ребёнка
question-birth-date-other = Дата рождения этого человека
question-phone-child = Ваш собственный номер телефона
question-phone-other = Ваш собственный номер телефона

doubt-surname-words = <b>{ $value }</b>: это целиком фамилия, имени здесь нет?
right-surname-words = Да, только фамилия
doubt-name-present = <b>{ $value }</b>: так же записано и сейчас. Раньше было так же?
right-name-present = Да, так же

question-previous-kind = Менялись ли у вас фамилия, имя или отчество?
question-previous-kind-child = Менялись ли у ребёнка фамилия, имя или отчество?
question-previous-kind-other = Менялись ли у этого человека фамилия, имя или отчество?
question-previous-kind-more = Менялось ли что-то ещё?
hint-previous-kind = Например, при вступлении в брак. Выберите, что менялось.
question-previous-name = Как было раньше?
hint-previous-name = Как было в прежнем документе.
name-kind-none = Нет
name-kind-surname = Фамилия
name-kind-first-name = Имя
name-kind-patronymic = Отчество
line-previous-kind = Прежние ФИО
line-previous-surname = Прежняя фамилия
line-previous-first-name = Прежнее имя
line-previous-patronymic = Прежнее отчество

question-birth-country = Где вы родились?
question-birth-country-child = Где родился ребёнок?
question-birth-country-other = Где родился этот человек?
hint-birth-country = В Казахстане: напишите город или село, например Кокшетау. В другой стране: выберите её или напишите название.
line-birth-country = Страна рождения
question-birth-place = В каком городе или селе?
hint-birth-place = Как в документе.
line-birth-place = Место рождения

problem-words-empty = Напишите, пожалуйста, буквами или цифрами.
problem-words-too-long = Это слишком длинно. Напишите, пожалуйста, короче.

doubt-visa-on-paper = Электронная справка – для использования в Казахстане, а для визы обычно просят бумажную. Вам всё же нужна электронная?
right-visa-on-paper = Да, электронная
correct-visa-on-paper = Заменить на бумажную
doubt-not-a-child = Если дата рождения – <b>{ $value }</b>, этому человеку уже исполнилось 18 лет. Нужна доверенность, если вы не его опекун. Дата верная?

question-representative-surname = Теперь о вас: ваши фамилия, имя и отчество
question-representative-first-name = Ваше имя
question-representative-patronymic = Ваше отчество
question-representative-iin = Ваш собственный ИИН
problem-iin-of-the-other = Это ИИН того, для кого справка. Напишите, пожалуйста, свой.

question-kinship = Кем вы приходитесь ребёнку?
kinship-parent = Родитель
kinship-adoptive-parent = Усыновитель
kinship-guardian = Опекун (до 14 лет)
kinship-trustee = Попечитель (14–18 лет)
line-kinship = Кем приходится ребёнку
question-kinship-document = Какой документ это подтверждает?
hint-kinship-document = Нужны только номер и дата. Снимок документа присылать не нужно.
kinship-document-birth-certificate = Свидетельство о рождении
kinship-document-adoption-certificate = Свидетельство об усыновлении
kinship-document-guardianship-order = Решение об опеке
kinship-document-other = Другой документ
line-kinship-document = Документ
question-kinship-document-number = Номер этого документа
hint-kinship-document-number = Буквы и цифры, как в документе. Можно сразу с датой.
line-kinship-document-number = Номер документа
question-kinship-document-date = Дата этого документа
hint-kinship-document-date = День, месяц, год, например 26.01.2020
line-kinship-document-date = Дата документа

question-power-number = Номер доверенности
hint-power-number = Номер по реестру, он указан в доверенности: буквы и цифры.
line-power-number = Номер доверенности
question-power-date = Дата доверенности
hint-power-date = День, месяц, год, например 26.01.2026
line-power-date = Дата доверенности
question-power-notary = Кто удостоверил доверенность?
hint-power-notary = Фамилия и инициалы нотариуса, например Оспанов А. К.
line-power-notary = Нотариус
question-power-scan = Пришлите скан доверенности, если хотите
hint-power-scan = PDF, JPEG или PNG до 10 МБ или фото. Если страниц несколько, пришлите все: до 10 файлов. Если будете забирать справку в ЦОНе, возьмите и оригинал.
none-power-scan = Продолжить без скана
line-power-scan = Скан доверенности
answer-unknown = пока неизвестна
answer-attached = приложен

problem-send-file = Отправьте, пожалуйста, скан файлом или фото либо продолжите без него кнопкой ниже.
problem-file-type = Сюда подходит только файл PDF, JPEG или PNG. Отправьте, пожалуйста, другой или продолжите без него.
problem-file-too-big = Файл больше 10 МБ. Отправьте, пожалуйста, файл поменьше или продолжите без него.
problem-too-many-files = За день вы прислали столько файлов, сколько можно принять. Продолжите, пожалуйста, без скана или пришлите файл завтра: ответы сохранены.
problem-file-broken = Файл не удалось прочитать, поэтому он не сохранён. Отправьте, пожалуйста, другой файл или фото либо продолжите без него.
problem-file-lost = Файл до нас не дошёл. Отправьте его, пожалуйста, ещё раз или продолжите без него.
problem-file-being-checked = Скан ещё проверяется. Через несколько секунд нажмите, пожалуйста, «Отправить заявление» ещё раз.
problem-page-kept = Страница { $number } доверенности сохранена. Если есть ещё страницы, пришлите и их.
problem-too-many-pages = Сохраняем не больше { $number ->
    [one] { $number } файла
    [few] { $number } файлов
    [many] { $number } файлов
   *[other] { $number } файла
}, поэтому этот не сохранён. Если страниц больше, пришлите все одним PDF: нажмите «Изменить ответ» и выберите скан доверенности.
problem-page-file-broken = Последний файл не удалось прочитать, он не сохранён. Страницы до него сохранены. Пришлите эту страницу, пожалуйста, ещё раз.
problem-page-file-lost = Последний файл до нас не дошёл. Страницы до него сохранены. Пришлите эту страницу, пожалуйста, ещё раз.
problem-no-pictures = Снимки документов не нужны: достаточно номеров и дат. Снимок не сохранён. Ответьте, пожалуйста, словами или кнопкой.

question-country = В какой стране вы предъявите справку?
hint-country = Выберите или напишите название на казахском, русском или английском. Позже бот апостиль добавить не может, поэтому укажите страну, если знаете её.
none-country = Пока не знаю
line-country = Страна предъявления
doubt-country-legalization = <b>{ $value }</b>: апостиль там не принимают. Справке обычно нужна консульская легализация: сначала в Министерстве иностранных дел, потом в консульстве этой страны.
right-country-legalization = Понятно, дальше
correct-country-legalization = Выбрать другую страну
button-country-advice = Как её легализовать
country-recheck = Это могло измениться. Сначала спросите там, куда подаёте справку.

question-apostille = Нужен ли апостиль?
regime-apostille = { $country }: справку с апостилем там принимают. Запросите апостиль сейчас, вместе со справкой: позже бот его добавить не может.
regime-none_needed = { $country }: обычно не нужны ни апостиль, ни легализация. Уточните там, куда подаёте справку. Если хотите апостиль, запросите его сейчас: позже бот его добавить не может.
terms-apostille = Государственная пошлина: <b>{ $fee }</b>. Срок дольше на { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}.
apostille-yes = Да
apostille-no = Нет
line-apostille = Апостиль
fee-unknown = половина месячного расчётного показателя (МРП) этого года

form-editing = Остальные ответы не изменятся.
form-more-needed = { $count ->
    [one] Нужен ещё { $count } ответ.
    [few] Нужно ещё { $count } ответа.
    [many] Нужно ещё { $count } ответов.
   *[other] Нужно ещё { $count } ответа.
}
button-defaults = Как раньше: { $name }
button-anew = Начать заново
button-menu = Главное меню
resume-question = У вас есть неотправленное заявление: вы ответили на <b>{ $answered } из { $count }</b> вопросов. Если начать заново, эти ответы будут стёрты.
draft-reminder = Ваше заявление <b>ещё не отправлено</b>. Ответы сохранены: продолжите с того же места.

age-limit = В этой стране справке в день подачи обычно должно быть не больше { $days ->
    [one] { $days } дня
    [few] { $days } дней
    [many] { $days } дней
   *[other] { $days } дня
}. Если запросить её сегодня, предъявите её до <b>{ $date }</b> включительно.
age-order = Если предъявите её позже, запросите не раньше чем за { $earliest } и не позже чем за { $latest ->
    [one] { $latest } день
    [few] { $latest } дня
    [many] { $latest } дней
   *[other] { $latest } дня
} до этого дня.
age-unchecked = Этот срок не подтверждён: спросите там, куда подаёте справку.
button-remind-renewal = Напомнить об обновлении
renewal-planned = Хорошо. Напомним, что пора запросить новую справку: <b>{ $date }</b>.
renewal-due = Справка по заявлению <code>{ $reference }</code> скоро может стать слишком старой. Если она ещё нужна, запросите новую сейчас: ответы возьмём из прежнего заявления.
button-renew = Запросить новую
summary-free = Справка выдаётся бесплатно.
summary-fee = Государственная пошлина за апостиль: <b>{ $fee }</b>. Оплатите её после отправки заявления.
summary-promise = Справка будет готова за { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
}.
summary-promise-paid = Справка будет готова за { $days ->
    [one] { $days } рабочий день
    [few] { $days } рабочих дня
    [many] { $days } рабочих дней
   *[other] { $days } рабочего дня
} после оплаты.

confirm-title = Последний шаг: подтвердите, что это вы
confirm-sms = На <b>{ $phone }</b> придёт СМС с кодом из 6 цифр. Напишите его здесь, он действует 5 минут. Если вы за рубежом, роуминг должен быть включён.
confirm-telegram = В Telegram, в чат «Verification Codes», на <b>{ $phone }</b> придёт код из 6 цифр. Напишите его здесь, он действует 5 минут.
no-code-waits = Для <b>{ $phone }</b> действующего кода сейчас нет. Нажмите «Получить новый код».
confirm-contact = Нажмите внизу «Отправить мой номер».
button-resend = Получить новый код
button-send-by-sms = Получить код по СМС
button-send-by-telegram = Получить код в Telegram
sms-code = { $code } - vash kod. Nikomu ego ne soobshchaite.
problem-code-format = В коде 6 цифр. Напишите, пожалуйста, цифры из сообщения.
problem-code-wrong = Код не подходит. { $number ->
    [one] Осталась { $number } попытка.
    [few] Осталось { $number } попытки.
    [many] Осталось { $number } попыток.
   *[other] Осталось { $number } попытки.
}
problem-code-tries = Попытки для этого кода закончились. Нажмите, пожалуйста, «Получить новый код».
problem-code-expired = Этот код больше не действует. Нажмите, пожалуйста, «Получить новый код».
problem-code-later = Код на этот номер придёт сам через { $number ->
    [one] { $number } секунду
    [few] { $number } секунды
    [many] { $number } секунд
   *[other] { $number } секунды
}.
problem-code-wait = Новый код можно получить через { $number ->
    [one] { $number } секунду
    [few] { $number } секунды
    [many] { $number } секунд
   *[other] { $number } секунды
}.
problem-code-limit = Сегодня отправить код больше нельзя. Ваши ответы сохранены: возвращайтесь, пожалуйста, через сутки.
problem-code-phone = На этот номер код отправить не удалось. Нажмите «Назад» и измените номер телефона или выберите другой способ ниже.
problem-code-none = Сейчас код отправить не удалось. Ваши ответы сохранены: нажмите, пожалуйста, «Получить новый код» немного позже.
problem-code-not-sent = Сейчас код отправить не удалось. Подтвердите, пожалуйста, заявление своим номером.
problem-share-contact = Нажмите, пожалуйста, «Отправить мой номер» под полем ввода.

button-add-name = Добавить прежнее имя
none-previous-name = Убрать
problem-code-other-way = Так код отправить не удалось, поэтому он отправляется другим способом.
