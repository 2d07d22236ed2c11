# Programs that decide by themselves
desk-freed-register = <b>{ $reference }:</b> тізілім бұл өтінішті аяқтамады. Өтініш операторлар үшін бос.
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
    «{ $name }» тізілімінің кілті. Ол тек осы жерде көрсетіледі: көшіріп алып, бұл хабарды өшіріңіз.
    <code>{ $key }</code>
