# Кто занимается заявлением: заявления, которые остались без исполнителя, забыты или отозваны

status-needs_correction = ожидает вашего исправления
stats-state-needs_correction = ждёт исправления
next-needs_correction = Исправьте, пожалуйста, отмеченные строки: до этого заявление не рассматривается. После исправления здесь появится новый срок.
event-correct = Возвращено на исправление
event-corrected = Исправлено
event-unreached = Сообщение не дошло, заявление снова на рассмотрении
event-unassign = Перейдёт к другому оператору
desk-withdrawn = <b>{ $reference }:</b> заявитель отозвал заявление. Заниматься им больше не нужно.
desk-freed-left = <b>{ $reference }:</b> того, кто занимался заявлением, больше нет среди операторов. Взять его может любой оператор.
desk-freed-untouched = <b>{ $reference }:</b> по заявлению давно ничего не делалось. Оно вернулось в очередь.
desk-untouched = <b>{ $reference }:</b> по этому заявлению у вас давно ничего не делалось. Если его не открыть, оно вернётся в очередь: { $time }.
desk-late = <b>{ $reference }:</b> просроченное заявление осталось без внимания и вернулось в очередь. Телефон заявителя: { $phone }

# Человек недоступен.
desk-unreached = <b>{ $reference }: сообщение не дошло</b> ({ $what }). Заявитель заблокировал бота или удалил аккаунт. Позвоните: { $phone }
desk-unreached-sms = СМС без персональных данных уйдёт само.
desk-unreached-freed = Заявление снова на рассмотрении, срок идёт. Если человек вернётся, он увидит вопрос.
desk-missed = Не дошло { $time }: { $what }
desk-called = Позвонили { $time }: { $who }
button-called = Звонок сделан
toast-called = Звонок записан
missed-ready = справка готова
missed-question = вопрос оператора
missed-last-day = последний день, когда можно забрать
missed-refused = отказ
missed-message = сообщение оператора
missed-payment = квитанция не принята
desk-sms-planned = СМС скоро уйдёт.
desk-sms-sent = СМС отправлено.
desk-sms-failed = СМС отправить не удалось.
sms-notice-ready = Zayavlenie { $reference }: gotovo. Otkroyte bot v Telegram.
sms-notice-question = Zayavlenie { $reference }: vopros operatora. Otkroyte bot v Telegram.
sms-notice-last-day = Zayavlenie { $reference }: posledniy den v CON - { $day }.
sms-notice-refused = Zayavlenie { $reference }: est reshenie. Otkroyte bot v Telegram.
did-called = Отмечен звонок заявителю
