own-data-title = Что этот бот хранит о вас
own-data-made = Составлено: { $time }
own-data-chat = Номер вашего чата в Telegram: { $chat }
own-data-language = Язык: { $language }
own-data-consent-given = Согласие на обработку (текст { $version }): { $time }
own-data-consent-withdrawn = Согласие отозвано (текст { $version }): { $time }
own-data-draft = Неотправленное заявление, последнее изменение: { $time }
own-data-request = Заявление { $reference }: { $status }
own-data-fee = Госпошлина: { $fee }
own-data-receipt = Номер квитанции: { $number }
own-data-file = Отпечаток выданного файла (SHA-256): { $sha256 }
own-data-from-you = { $time } – вы: { $words }
own-data-from-operator = { $time } – оператор: { $words }
own-data-nothing = Ваших заявлений и ответов здесь нет.
own-data-text = Ваши данные – для чтения.
own-data-json = То же для других программ (JSON).
request-erased = Персональные данные удалены: { $date }.
button-my-data = Мои данные файлом
button-erase = Удалить мои данные
erase-question = Удалить ваши данные?
erase-what = Будут удалены ответы, сообщения и файлы ваших заявлений, а также неотправленное заявление. Вернуть их будет нельзя.
erase-stays = Останутся: номера заявлений с датами и статусами, без вашего имени; выбранный язык; запись о том, что вы дали согласие; журнал действий, где указан только номер этого чата. Сообщения в этом чате хранит Telegram: вы можете удалить их сами.
erase-open = Пока удалить данные нельзя: { $count ->
    [one] заявление { $references } ещё не завершено
    [few] заявления { $references } ещё не завершены
    [many] заявления { $references } ещё не завершены
   *[other] заявления { $references } ещё не завершены
}, без данных справку не оформить. Дождитесь результата или сначала отзовите: /withdraw
button-erase-now = Да, удалить
button-erase-not = Нет, оставить
plain-erased = Готово: ваши данные удалены. Если справка снова понадобится: /apply
plain-erasure-not = Хорошо, ничего не удалено.
command-mydata = Мои данные файлом
command-deletemydata = Удалить мои данные
