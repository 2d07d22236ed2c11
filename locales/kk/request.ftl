request-sent = ✓ <b>Өтінішіңіз жіберілді.</b>
request-title = Өтініш <code>{ $reference }</code>
request-kind = Анықтама: { $kind }
request-iin = ЖСН: { $iin }
request-status = Мәртебесі: <b>{ $status }</b>
request-promised = Мерзімі: ең кеш дегенде <b>{ $date }</b> ({ $days ->
    [one] { $days } жұмыс күні
   *[other] { $days } жұмыс күні
})
request-promised-about = Мерзімі: шамамен <b>{ $days ->
    [one] { $days } жұмыс күні
   *[other] { $days } жұмыс күні
}</b>
request-history = Өтініш тарихы
request-list = Карточкасын көру үшін өтінішті басыңыз. Ең жаңасы бірінші тұр.
withdraw-list = Қай өтінішті кері қайтарып алғыңыз келеді?
request-list-line = { $reference } · { $status }
request-list-own = { $who } · { $kind } · { $date } · { $status }
list-self = Өзіме
history-line = { $time } – { $what }
history-line-by = { $time } – { $what } ({ $who })

status-awaiting_payment = төлем күтілуде
status-submitted = қабылданды
status-in_review = қаралуда
status-needs_info = Сіздің жауабыңыз күтілуде
status-additional_check = қосымша тексеруде
status-ready = дайын
status-delivered = тапсырылды (электрондық)
status-collected = берілді
status-returned = алынбағандықтан кері қайтарылды
status-refused = бас тартылды
status-withdrawn = өтініш беруші кері қайтарып алды
status-lapsed = төленбегендіктен күші жойылды

next-submitted = Өтінішіңіз қаралады. Әр қадам туралы осында хабарлаймыз, Сізге ештеңе істеудің қажеті жоқ.
next-in_review = Нәтижесін осында хабарлаймыз.
next-ready = { $bring } Анықтама <b>{ $until }</b> дейін (осы күнді қоса алғанда) сақталады. Алған кезде әр әрпін тексеріңіз.
bring-self = Жеке басыңызды куәландыратын құжатты ала барыңыз.
bring-child = Жеке басыңызды куәландыратын құжатты және туыстықты не қорғаншылықты растайтын құжаттың түпнұсқасын ала барыңыз.
bring-other = Жеке басыңызды куәландыратын құжатты және сенімхаттың түпнұсқасын ала барыңыз.
next-refused = Бас тарту себебі жойылғаннан кейін қайта өтініш бере аласыз: /apply

event-submit = Жіберілді
event-take = Қарауға алынды
event-release = Кезекке қайтарылды
event-ready = Дайын
event-deliver = Чатта тапсырылды
event-refuse = Бас тартылды
event-collected = Берілді
event-returned = Алынбағандықтан кері қайтарылды

told-take = <code>{ $reference }</code> нөмірлі өтінішіңіз қаралып жатыр.
told-ready = <b>Анықтамаңыз дайын.</b> Оны ХҚКО-дан ала аласыз. Өтініш <code>{ $reference }</code>
told-refuse = <code>{ $reference }</code> нөмірлі өтінішіңіз бойынша анықтама беруден <b>бас тартылды</b>.
told-collected = Өтініш <code>{ $reference }</code>: анықтама берілді. Рақмет! Анықтаманың әр әрпін тексеріңіз: қатесі болса, ол жарамсыз.
told-returned = Өтініш <code>{ $reference }</code>: анықтама мерзімінде алынбады, сондықтан оны берген органға қайтарылды. Анықтама керек болса, жаңасын сұратыңыз: /apply

refused-reason = <b>Бас тарту себебі:</b> { $reason }
refused-words = <b>Оператор былай деп жазды:</b> { $words }
refusal-unreliable_documents = құжаттардың немесе олардағы деректердің дұрыс еместігі анықталды
refusal-requirements_not_met = өтініш талаптарға сай емес
refusal-no_consent = қолжетімділігі шектеулі дербес деректерге қол жеткізуге келісім жоқ
refusal-not_found = адам тізілімнен табылмады
refusal-duplicate = аяқталмаған басқа өтініш бар

certificate-caption =
    <b>Сіздің анықтамаңыз.</b> Өтініш <code>{ $reference }</code>

    Қазір ашып, әр әрпін тексеріңіз: қатесі болса, анықтама жарамсыз. Түпнұсқалығын egov.kz сайтында немесе eGov Mobile қосымшасында тексеруге болады. Анықтаманың қанша уақыт жарамды екенін оны қабылдайтын мекемеден сұраңыз.

reminder-collect = <b>Анықтамаңыз Сізді күтіп тұр.</b> Өтініш <code>{ $reference }</code>
snoozed = Жақсы. <code>{ $reference }</code> нөмірлі өтініш туралы келесі еске салу күні: { $date }.
snoozed-not = Бұдан кейінге қалдыруға болмайды: <code>{ $reference }</code> нөмірлі өтініш бойынша анықтама тек <b>{ $until }</b> дейін (осы күнді қоса алғанда) сақталады.

button-collected = Анықтаманы алдым
button-snooze = 3 күннен кейін еске салу
button-copy = Нөмірін көшіру: { $reference }

branch-name = <b>{ $name }</b>
branch-address = Мекенжайы: { $address }
branch-address-unknown = Мекенжайы: бізден сұраңыз, /contact
branch-unlisted = { $place }: бұл ХҚКО енді тізімімізде жоқ. Қайда баратыныңызды бізден сұраңыз: /contact
branch-hours = Дс–Жм { $opens }–{ $closes }
branch-hours-duty = Дс–Жм { $opens }–{ $closes }, Сб { $saturdayOpens }–{ $saturdayCloses }

withdraw-question = <b><code>{ $reference }</code> нөмірлі өтінішті кері қайтарып аласыз ба?</b> Ол бұдан әрі қаралмайды, мұны кейін өзгерту мүмкін емес. Кез келген уақытта қайта өтініш бере аласыз.
told-withdraw = <code>{ $reference }</code> нөмірлі өтінішіңіз Сіздің қалауыңыз бойынша кері қайтарып алынды. Қайта өтініш беру үшін: /apply
event-withdraw = Өтініш беруші кері қайтарып алды
button-one-more = Отбасымнан тағы біреуге
button-withdraw = Өтінішті кері қайтарып алу
button-withdraw-now = Иә, кері қайтарып аламын
button-withdraw-not = Жоқ, қалсын

next-needs_info = Жауап беріңізші: жауабыңыз келгенше өтініш қаралмайды. Жауаптан кейін жаңа мерзімі осында жазылады.
next-additional_check = Тексеру әдеттегіден ұзағырақ жүреді. Нәтижесін осында хабарлаймыз.
event-ask = Оператор сұрақ қойды
event-answer = Жауап алынды
event-check = Қосымша тексеру басталды
event-resume = Қосымша тексеру аяқталды
event-undo = Шешім қайтарып алынды
told-ask = <code>{ $reference }</code> нөмірлі өтінішіңіз бойынша <b>сұрағымыз бар</b>.
told-answer = Рақмет, <code>{ $reference }</code> нөмірлі өтініш бойынша жауабыңыз келді. Өтініш қайта қаралып жатыр.
told-check = <code>{ $reference }</code> нөмірлі өтінішіңіз бойынша <b>қосымша тексеру</b> керек. Бұл аралық жауап: шешім әлі қабылданған жоқ.
reminder-answer = <code>{ $reference }</code> нөмірлі өтініш бойынша <b>жауабыңызды әлі күтіп отырмыз</b>.
answer-prompt = <b>Өтініш { $reference }.</b> Жауабыңызды бір хабарламамен жазыңызшы.
button-answer = Жауап беру
talk-about = Өтініш <code>{ $reference }</code>
talk-reply = Жауап жазу үшін: /contact
contact-prompt = Операторларға не айтқыңыз келеді? Бір хабарламамен жазыңызшы.
certificate-corrected = <b>Бұл түзетілген анықтама.</b> Бұрынғы файлды емес, осыны пайдаланыңыз.

# Іс жүзінде қанша уақыт алады: орындалған өтініштер бойынша.
usual-time = Қазір әдетте { $days ->
    [one] { $days } жұмыс күні
   *[other] { $days } жұмыс күні
} ішінде дайын болады, 10 өтініштің 9-ы – { $most ->
    [one] { $most } жұмыс күні
   *[other] { $most } жұмыс күні
} ішінде.
usual-most = Қазір 10 өтініштің 9-ы { $most ->
    [one] { $most } жұмыс күні
   *[other] { $most } жұмыс күні
} ішінде орындалады.
usual-of-few = Қазір әдетте { $days ->
    [one] { $days } жұмыс күні
   *[other] { $days } жұмыс күні
} ішінде дайын болады. Шамамен: орындалған өтініштер әзірге аз ({ $count }).

button-read = Хабарламаны оқыдым
request-read = Оқығаныңыз белгіленді: { $time }
toast-read = Рақмет, оқығаныңызды белгілеп қойдық.
desk-read = Өтініш беруші бұл хабарламаны оқығанын растады: { $time }
desk-not-read = Өтініш беруші бұл хабарламаны оқығанын әлі растаған жоқ
did-read = Хабарламаны оқығанын растады
