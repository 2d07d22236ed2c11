# Programs that decide by themselves
desk-freed-register = <b>{ $reference }:</b> реестр не закончил это заявление. Оно свободно для операторов.
owner-alert-register-silent = Реестр «{ $detail }» не обращался больше 5 минут, а заявления его ждут. Теперь новые заявления сразу идут операторам.
owner-alert-register-back = Реестр «{ $detail }» снова на связи. Новые заявления, как прежде, сначала идут к нему.
command-registers = Программы, которые решают сами
registers-title =
    <b>Реестры</b>
    Программы, которые берут заявления и решают сами, пока включена настройка REGISTER_API.
registers-none = Пока нет ни одного.
registers-row = { $number }. <b>{ $name }</b> · права: { $scopes } · в работе: { $count } · последнее обращение: { $time }
registers-never = ещё не было
registers-usage =
    <b>Что можно сделать</b>
    Добавить: <code>/registers new НАЗВАНИЕ</code>
    Другой ключ, прежний работает ещё сутки: <code>/registers key НОМЕР</code>
    Дать или забрать право (read, work, certificate, papers): <code>/registers allow НОМЕР papers</code>
    Сразу остановить, его заявления перейдут операторам: <code>/registers stop НОМЕР</code>
register-key =
    Ключ реестра «{ $name }». Он показан только здесь: скопируйте его и удалите это сообщение.
    <code>{ $key }</code>
