form-step = Шаг { $number } из { $count }
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
    } в областном центре или крупном городе, { $elsewhere } в других местах.

question-kind = Какая справка вам нужна?
question-iin = Ваш ИИН
question-surname = Ваша фамилия
question-first-name = Ваше имя
question-patronymic = Ваше отчество
question-birth-date = Ваша дата рождения
question-phone = Ваш номер телефона
question-purpose = Для чего нужна справка?
question-purpose-other = Для чего именно она нужна?
question-region = В какой области или городе вы заберёте бумажную справку?
question-branch = В каком ЦОНе вы заберёте справку?

hint-iin = 12 цифр. Они есть на удостоверении личности.
hint-surname = Как в удостоверении личности или паспорте.
hint-first-name = Как в удостоверении личности или паспорте.
hint-patronymic = Как в документе. Если в документе его нет, нажмите кнопку ниже.
hint-birth-date = День, месяц, год, например 26.01.1990
hint-phone = Нажмите внизу «Отправить мой номер» или напишите номер, например +7 701 123 45 67
hint-purpose-other = В нескольких словах, например: для волонтёрской программы
hint-region = Выберите из списка или напишите часть названия.
hint-branch = Выберите из списка или напишите часть названия.

none-patronymic = Отчества нет
answer-none = нет
answer-line = { $name }: <b>{ $value }</b>

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
button-all-choices = Показать весь список
button-share-contact = Отправить мой номер
button-send = Отправить заявление
button-edit = Изменить ответ
button-go-on = Продолжить заявление
button-cancel-for-good = Отменить и стереть

contact-keyboard-on = Кнопка внизу.
contact-keyboard-accepted = ✓ Телефон: { $value }
contact-keyboard-off = Хорошо.

summary-title = Проверьте ваши ответы
summary-hint = Из-за ошибки в данных справка будет недействительной. Если всё верно, отправьте заявление.
edit-title = Какой ответ вы хотите изменить?
cancel-question = <b>Отменить заявление?</b> Ваши ответы будут стёрты.
open-already = По этому ИИН у вас уже есть такое же незавершённое заявление: <code>{ $reference }</code>. Его видно по /status. Второе заявление не отправлено.

problem-iin-letters = В ИИН только цифры. Напишите, пожалуйста, 12 цифр.
problem-iin-length = В ИИН 12 цифр. Пересчитайте и напишите, пожалуйста, ещё раз.
problem-iin-control-digit = Похоже, в одной из цифр ошибка. Сравните с удостоверением личности и напишите, пожалуйста, ещё раз.
problem-name-empty = Напишите, пожалуйста, буквами.
problem-name-too-long = Это слишком длинно, помещается не больше 100 букв. Напишите, пожалуйста, как в документе.
problem-name-digits = Среди букв есть цифра. Напишите, пожалуйста, только буквами.
problem-name-characters = Здесь подходят только буквы, дефис, апостроф и пробел. Напишите, пожалуйста, ещё раз.
problem-name-mixed-scripts = В одном слове смешаны кириллица и латиница. Напишите, пожалуйста, слово одним алфавитом.
problem-birth-date-format = Напишите, пожалуйста, день, месяц и год, например 26.01.1990
problem-birth-date-missing = Такого дня в календаре нет. Проверьте, пожалуйста, день и месяц.
problem-birth-date-future = Этот день ещё не наступил. Проверьте, пожалуйста, год.
problem-birth-date-too-old = С этого дня прошло больше 120 лет. Проверьте, пожалуйста, год.
problem-phone-letters = В номере телефона только цифры. Напишите его, например +7 701 123 45 67
problem-phone-length = Цифр меньше или больше, чем нужно. Напишите номер целиком, например +7 701 123 45 67. Зарубежный номер начинается с + и кода страны.
problem-phone-unknown = Похоже, такого номера нет. Проверьте и напишите, пожалуйста, ещё раз. Зарубежный номер начинается с + и кода страны.
problem-purpose-empty = Напишите, пожалуйста, в нескольких словах.
problem-purpose-too-long = Это слишком длинно, помещается не больше 200 букв. Напишите, пожалуйста, короче.
problem-choose-button = Нажмите, пожалуйста, одну из кнопок ниже.
problem-choice-not-found = В списке нет такого названия. Нажмите одну из кнопок или напишите другую часть названия.
problem-choice-several = Подходит несколько. Выберите, пожалуйста, одно.
problem-send-text = Это не может быть ответом: напишите, пожалуйста, буквами или цифрами. Файл не сохранён.
problem-contact-of-another = Похоже, это номер другого человека. Отправьте свой номер кнопкой внизу или напишите его.
problem-question-gone = За это время вопросы изменились, поэтому последнее сообщение не принято как ответ. Остальные ответы сохранены. Продолжайте отсюда.
problem-use-buttons = Воспользуйтесь кнопками: отправьте заявление или измените ответ.
problem-still-missing = Чтобы отправить заявление, нужен ещё один ответ.

doubt-iin-date = ИИН <b>{ $value }</b>: первые шесть цифр обычно означают дату рождения, но такой даты нет. ИИН верный?
doubt-iin-century = ИИН <b>{ $value }</b>: седьмая цифра необычная. ИИН верный?
doubt-iin-bin = <b>{ $value }</b> похоже на БИН компании. Для справки нужен ИИН человека. Это ИИН?
doubt-birth-date-not-of-iin = <b>{ $value }</b> отличается от даты в вашем ИИН. Дата рождения верная?
doubt-phone-not-mobile = <b>{ $value }</b> не похоже на мобильный номер. Номер верный?

draft-erased = Незаконченное заявление стёрто: в нём ничего не происходило { $days ->
    [one] { $days } день
    [few] { $days } дня
    [many] { $days } дней
   *[other] { $days } дня
}. Начать заново: /apply
