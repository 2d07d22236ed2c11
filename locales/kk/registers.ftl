# Programs that decide by themselves
desk-at-register = Алдымен тізілімде, мерзімі: { $time }. Өтінішті қазір де алуға болады.
desk-freed-register = <b>{ $reference }:</b> тізілім бұл өтінішті аяқтамады. Енді оны кез келген оператор ала алады.
owner-alert-register-silent = «{ $detail }» тізілімі 5 минуттан астам байланысқа шықпады, ал өтініштер оны күтіп тұр. Енді жаңа өтініштер бірден операторларға түседі.
owner-alert-register-back = «{ $detail }» тізілімі қайтадан байланысқа шықты. Жаңа өтініштер бұрынғыдай алдымен соған түседі.
command-registers = Өздігінен шешім қабылдайтын бағдарламалар
registers-title =
    <b>Тізілімдер</b>
    REGISTER_API баптауы қосулы кезде өтініштерді алып, өздігінен шешетін бағдарламалар.
registers-none = Әзірге біреуі де жоқ.
registers-row = { $number }. <b>{ $name }</b> · құқықтары: { $scopes } · жұмыста: { $count } · соңғы қосылуы: { $time }
registers-never = әлі болған жоқ
registers-usage =
    <b>Не істеуге болады</b>
    Қосу: <code>/registers new АТАУЫ</code>
    Басқа кілт, бұрынғысы тағы бір тәулік жұмыс істейді: <code>/registers key НӨМІРІ</code>
    Құқық беру немесе алып қою (read, work, certificate, papers): <code>/registers allow НӨМІРІ papers</code>
    Бірден тоқтату, өтініштері операторларға өтеді: <code>/registers stop НӨМІРІ</code>
register-key =
    «{ $name }» тізілімінің кілті. Ол тек осы жерде көрсетіледі: көшіріп алып, бұл хабарламаны өшіріңіз.
    <code>{ $key }</code>

owner-alert-hook-failing = Оқиғалар «{ $detail }» тізіліміне жетпей тұр: оның мекенжайы бір сағаттан бері қабылдамайды. Олар күтіп тұр, ештеңе жоғалған жоқ. Не болғаны: /registers
owner-alert-hook-back = «{ $detail }» тізілімі оқиғаларды қайтадан қабылдап жатыр. Күтіп тұрғанның бәрі жіберілді.
owner-alert-hook-dead = «{ $detail }» тізіліміне енді ештеңе жіберілмейді: оның мекенжайы оқиғаларды қабылдамайды. Олар ретімен күтіп тұр, ештеңе жоғалған жоқ. Не істеу керек: /registers
hook-row = ↳ оқиғалар мына мекенжайға барады: { $address } · күтіп тұр: { $count }
hook-row-failing = ↳ оқиғалар { $address } мекенжайына жетпейді: { $fault } · басталуы: { $time } · күтіп тұр: { $count }
hook-row-paused = ↳ жіберу тоқтатылды: { $address }, { $fault } · уақыты: { $time } · күтіп тұр: { $count }
hook-fault-address = мекенжай ішкі желіге апарады
hook-fault-redirect = басқа мекенжайға сілтейді
hook-fault-refused = қабылдаудан бас тартады
hook-fault-server = сервердің қатесі
hook-fault-timeout = 10 секундта жауап келмеді
hook-fault-unreachable = байланыс жоқ
hook-fault-gone = енді оқиға қабылдамайды
hook-usage =
    <b>Оқиғаларды тізілімнің мекенжайына жіберу</b>
    Көрсету: <code>/registers hook НӨМІРІ https://…</code>
    Алып тастау: <code>/registers hook НӨМІРІ off</code>
    Басқа құпия кілт, бұрынғысымен тағы бір тәулік қол қойылады: <code>/registers secret НӨМІРІ</code>
    Күтіп тұрғанын бірден жіберу: <code>/registers go НӨМІРІ</code>
    Соны да жіберу, бірақ өтпей тұрған оқиғаны қалдыру: <code>/registers skip НӨМІРІ</code>
hook-secret =
    Оқиғалар енді «{ $name }» тізілімінің мекенжайына барады. Оларға осы құпия кілтпен қол қойылады. Ол тек осы жерде көрсетіледі: көшіріп алып, бұл хабарламаны өшіріңіз.
    <code>{ $secret }</code>
hook-refused-shape = Ол жерге оқиға жіберу мүмкін емес. Мекенжай https:// деп басталуы керек, ішінде пайдаланушы аты мен пароль болмауы керек.
hook-refused-address = Ол жерге оқиға жіберу мүмкін емес: мекенжай ішкі желіге немесе осы сервердің өзіне апарады.
