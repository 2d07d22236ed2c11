# Programs that decide by themselves
desk-at-register = A register has it first, until: { $time }. You can take it now all the same.
desk-freed-register = <b>{ $reference }:</b> the register has not finished this request. Any operator can take it now.
owner-alert-register-silent = The register “{ $detail }” has not called for more than 5 minutes, and requests wait for it. From now on new ones go straight to the desk.
owner-alert-register-back = The register “{ $detail }” is calling again. New requests go to it first, as before.
command-registers = Programs that decide by themselves
registers-title =
    <b>Registers</b>
    Programs that take requests and decide by themselves, while the setting REGISTER_API is on.
registers-none = There is none yet.
registers-row = { $number }. <b>{ $name }</b> · may: { $scopes } · holds: { $count } · last call: { $time }
registers-row-paused = ↳ decides nothing: it has refused too many requests at once. Let it go on: <code>/registers resume { $number }</code>
registers-never = none yet
registers-usage =
    <b>What can be done</b>
    A new one: <code>/registers new NAME</code>
    Another key; the old one works for a day: <code>/registers key NUMBER</code>
    Give or take away a right (read, work, certificate, papers): <code>/registers allow NUMBER papers</code>
    Stop it at once; what it holds goes to the desk: <code>/registers stop NUMBER</code>
    Let it go on after it has stopped at too many refusals: <code>/registers resume NUMBER</code>
button-put-away = I have it, take it away
register-key =
    The key of “{ $name }”. It is shown only here: copy it. This message goes by itself in ten minutes.
    <code>{ $key }</code>

register-paused =
    <b>The register “{ $name }” is stopped.</b> It was about to refuse more often within ten minutes than it may, which is { $most }. It decides nothing more, and what it held is at the desk.
    Refusals that were taken back before anybody heard of them: { $count }.

    If it was right, let it go on: <code>/registers resume { $number }</code>
    If its key may be in wrong hands: <code>/registers stop { $number }</code>
register-busy =
    The register “{ $name }” has taken more requests in this hour than usual: { $count }, in its usual hour { $usual }. Of each it sees the person.
    If its key may be in wrong hands: <code>/registers stop { $number }</code>

owner-alert-hook-failing = Events do not reach the register “{ $detail }”: its address has not taken them for an hour. They wait, nothing is lost. What is wrong: /registers
owner-alert-hook-back = The register “{ $detail }” takes events again. What waited has been sent.
owner-alert-hook-dead = Nothing more is posted to the register “{ $detail }”: its address does not take events. They wait in order, nothing is lost. What to do: /registers
hook-row = ↳ events go to { $address } · waiting: { $count }
hook-row-failing = ↳ events do not reach { $address } since { $time }: { $fault } · waiting: { $count }
hook-row-paused = ↳ stopped at { $time }: { $address }, { $fault } · waiting: { $count }
hook-fault-address = the address leads into a private network
hook-fault-redirect = it sends us to another address
hook-fault-refused = it refuses them
hook-fault-server = a fault of the server
hook-fault-timeout = no answer within 10 seconds
hook-fault-unreachable = it can't be reached
hook-fault-gone = it wants no more events
hook-usage =
    <b>Events to an address of the register</b>
    Set: <code>/registers hook NUMBER https://…</code>
    Remove: <code>/registers hook NUMBER off</code>
    Another secret; the old one signs for a day too: <code>/registers secret NUMBER</code>
    Send what waits now: <code>/registers go NUMBER</code>
    The same without the event that fails: <code>/registers skip NUMBER</code>
hook-secret =
    Events go to the address of “{ $name }” now. This secret signs them. It is shown only here: copy it. This message goes by itself in ten minutes.
    <code>{ $secret }</code>
hook-refused-shape = Events can't be sent there. The address has to begin with https://, without a name and a password in it.
hook-refused-address = Events can't be sent there: the address leads into a private network or to this machine.
