# Файл для проверяющего и то, что в нём есть.
command-inspect = Файл для проверки: у кого доступ, журнал, согласия
usage-dates-all = Напишите первый и последний день, например: /{ $command } 01.11.2026 30.11.2026. Если дней не указать, будет всё. По номеру заявления вы узнаете, как его заявитель назван в файле: /{ $command } { $reference }
inspect-caption =
    <b>Файл для проверяющего.</b> Он открывается в любом браузере, его можно распечатать.

    Заявители названы кодами. В нём есть имена коллег: передавайте его только проверяющему. То, что он создан, записано в журнал.
inspect-person = { $reference }: в файле для проверяющего этот заявитель назван <code>{ $name }</code>.
inspect-title = Персональные данные: доступ, события, согласия
inspect-controller = Оператор персональных данных: { $controller } ({ $contact })
inspect-made = Файл создан: { $time }, кем: { $name }
inspect-days-all = События, поиски и согласия: с самого начала
inspect-days = События, поиски и согласия: с { $from } по { $until }
inspect-about = <b>Персональных данных не больше, чем нужно.</b> Имён, ИИН, телефонов, адресов и номеров Telegram заявителей в этом файле нет. Заявитель назван кодом, например P-0a1b2-c3d4e, везде одним и тем же. Какой код относится к заявлению, оператор данных узнаёт так: /inspect CR-XXXX-XXXX. Те, у кого есть доступ, названы по имени: их список и проверяется.
inspect-outside = Чего бот знать не может, дополняет оператор данных: у кого есть доступ к серверу, к резервным копиям и к главному ключу.
inspect-access = У кого есть доступ к персональным данным
inspect-registers = Программы, у которых есть доступ
inspect-kept = Что хранится сейчас
inspect-open = Открытых заявлений: { $number }
inspect-blocked = Людей, чьи данные заблокированы: { $number }
inspect-retention = { $days ->
    [one] Персональные данные удаляются через { $days } день после завершения заявления.
    [few] Персональные данные удаляются через { $days } дня после завершения заявления.
    [many] Персональные данные удаляются через { $days } дней после завершения заявления.
   *[other] Персональные данные удаляются через { $days } дня после завершения заявления.
}
inspect-consents = Согласия по годам
inspect-look-ups = Поиски и просмотры
inspect-events = Журнал событий
inspect-name = Имя
inspect-telegram = Номер в Telegram
inspect-role = Роль
inspect-scopes = Права
inspect-from = С какого времени
inspect-until = До какого времени
inspect-year = Год
inspect-given = Дано
inspect-withdrawn = Отозвано
inspect-time = Время
inspect-applicant = Заявитель
inspect-what = Что сделано
inspect-version = Текст согласия
inspect-who = Кто
inspect-subject = О чём
inspect-none = Нет.
inspect-left-out = Здесь последние строки: { $number } из { $all }. Чтобы увидеть другие, назовите дни: /inspect 01.01.2026 31.01.2026
inspect-chain-long = Журнал слишком длинный, чтобы проверить его для этого файла. Его проверяют на сервере: npm run verify-audit
inspect-consent-given = дано
inspect-consent-withdrawn = отозвано
inspect-by-reference = по номеру заявления
inspect-by-iin = по ИИН
inspect-by-phone = по телефону
inspect-by-digits = по последним цифрам
inspect-by-surname = по имени
did-find = Поиск заявителя
did-export = Заявления выгружены в файл
did-inspect = Создан файл для проверяющего
did-own-data = Свои данные получены файлом
did-withdraw-consent = Согласие отозвано
did-block-data = Данные заблокированы
did-unblock-data = Данные разблокированы
did-invite = Создано приглашение
did-join = Роль получена по приглашению
did-revoke = Роль отозвана
did-owner = Роль владельца по настройкам
did-branches = Изменён список отделов
did-broadcast = Отправлено сообщение всем
did-cancel-broadcast = Остановлено сообщение всем
did-requeue = Потерянное сообщение отправлено снова
did-backup = Сделана резервная копия
did-restore = Восстановлена резервная копия
did-restore-forced = Восстановлена резервная копия, хотя база была занята
did-key-made = Создан ключ для программы
did-key-revoked = Программа остановлена
did-key-changed = Изменены права программы
did-hook-set = Задан адрес для оповещения программы
did-hook-secret = Создан новый секрет для оповещения программы
did-hook-removed = Удалён адрес для оповещения программы
did-hook-resumed = Оповещение программы возобновлено
