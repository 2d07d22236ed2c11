# Programs that decide by themselves
desk-at-register = Сначала у реестра, до: { $time }. Взять заявление можно и сейчас.
desk-freed-register = <b>{ $reference }:</b> реестр не закончил это заявление. Теперь взять его может любой оператор.
owner-alert-register-silent = Реестр «{ $detail }» не обращался больше 5 минут, а заявления его ждут. Теперь новые заявления сразу идут операторам.
owner-alert-register-back = Реестр «{ $detail }» снова на связи. Новые заявления, как прежде, сначала идут к нему.
command-registers = Программы, которые решают сами
registers-title =
    <b>Реестры</b>
    Программы, которые берут заявления и решают сами, пока включена настройка REGISTER_API.
registers-none = Пока нет ни одного.
registers-row = { $number }. <b>{ $name }</b> · права: { $scopes } · в работе: { $count } · последнее обращение: { $time }
registers-row-paused = ↳ ничего не решает: отказал слишком многим сразу. Разрешить снова: <code>/registers resume { $number }</code>
registers-never = ещё не было
registers-usage =
    <b>Что можно сделать</b>
    Добавить: <code>/registers new НАЗВАНИЕ</code>
    Другой ключ, прежний работает ещё сутки: <code>/registers key НОМЕР</code>
    Дать или забрать право (read, work, certificate, papers): <code>/registers allow НОМЕР papers</code>
    Сразу остановить, его заявления перейдут операторам: <code>/registers stop НОМЕР</code>
    Разрешить снова, если он остановлен из-за множества отказов: <code>/registers resume НОМЕР</code>
button-put-away = Скопировано, убрать
register-key =
    Ключ реестра «{ $name }». Он показан только здесь: скопируйте его. Через десять минут это сообщение исчезнет само.
    <code>{ $key }</code>

register-paused =
    <b>Реестр «{ $name }» остановлен.</b> За десять минут он собирался отказать чаще, чем можно; предел: { $most }. Теперь он ничего не решает, его заявления у операторов.
    Отказов, отменённых до того, как о них узнали люди: { $count }.

    Если всё верно, разрешите ему работать дальше: <code>/registers resume { $number }</code>
    Если его ключ мог попасть в чужие руки: <code>/registers stop { $number }</code>
register-busy =
    Реестр «{ $name }» взял за этот час больше заявлений, чем обычно: { $count }, в обычный час: { $usual }. По каждому он видит данные человека.
    Если его ключ мог попасть в чужие руки: <code>/registers stop { $number }</code>

owner-alert-hook-failing = События не доходят до реестра «{ $detail }»: его адрес не принимает их уже час. Они ждут, ничего не потеряно. Что не так: /registers
owner-alert-hook-back = Реестр «{ $detail }» снова принимает события. Всё, что ждало, отправлено.
owner-alert-hook-dead = Реестру «{ $detail }» больше ничего не отправляется: его адрес не принимает события. Они ждут по порядку, ничего не потеряно. Что делать: /registers
hook-row = ↳ события идут на { $address } · ждут: { $count }
hook-row-failing = ↳ события не доходят до { $address } с { $time }: { $fault } · ждут: { $count }
hook-row-paused = ↳ остановлено в { $time }: { $address }, { $fault } · ждут: { $count }
hook-fault-address = адрес ведёт во внутреннюю сеть
hook-fault-redirect = отсылает на другой адрес
hook-fault-refused = отказывается принимать
hook-fault-server = ошибка сервера
hook-fault-timeout = нет ответа за 10 секунд
hook-fault-unreachable = нет связи
hook-fault-gone = больше не принимает события
hook-usage =
    <b>События на адрес реестра</b>
    Указать: <code>/registers hook НОМЕР https://…</code>
    Убрать: <code>/registers hook НОМЕР off</code>
    Другой секрет, прежний подписывает ещё сутки: <code>/registers secret НОМЕР</code>
    Сразу отправить всё, что ждёт: <code>/registers go НОМЕР</code>
    То же без события, которое не проходит: <code>/registers skip НОМЕР</code>
hook-secret =
    События теперь идут на адрес реестра «{ $name }». Их подписывает этот секрет. Он показан только здесь: скопируйте его. Через десять минут это сообщение исчезнет само.
    <code>{ $secret }</code>
hook-refused-shape = Туда события не отправить. Адрес должен начинаться с https://, без имени и пароля.
hook-refused-address = Туда события не отправить: адрес ведёт во внутреннюю сеть или на эту же машину.
