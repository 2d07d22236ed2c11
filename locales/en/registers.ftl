# Programs that decide by themselves
desk-freed-register = <b>{ $reference }:</b> the register has not finished this request. It is free for the desk.
owner-alert-register-silent = The register “{ $detail }” has not called for more than 5 minutes, and requests wait for it. From now on new ones go straight to the desk.
owner-alert-register-back = The register “{ $detail }” is calling again. New requests go to it first, as before.
command-registers = Programs that decide by themselves
registers-title =
    <b>Registers</b>
    Programs that take requests and decide by themselves, while the setting REGISTER_API is on.
registers-none = There is none yet.
registers-row = { $number }. <b>{ $name }</b> · may: { $scopes } · holds: { $count } · last call: { $time }
registers-never = none yet
registers-usage =
    <b>What can be done</b>
    A new one: <code>/registers new NAME</code>
    Another key; the old one works for a day: <code>/registers key NUMBER</code>
    Give or take away a right (read, work, certificate, papers): <code>/registers allow NUMBER papers</code>
    Stop it at once; what it holds goes to the desk: <code>/registers stop NUMBER</code>
register-key =
    The key of “{ $name }”. It is shown only here: copy it, then delete this message.
    <code>{ $key }</code>
