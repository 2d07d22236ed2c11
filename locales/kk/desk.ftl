desk-new-request = <b>Жаңа өтініш</b> <code>{ $reference }</code>
    { $kind }, мерзімі: { $date }
desk-assignee = Оператор: { $name }
desk-promised = Мерзімі: { $date }
desk-overdue = <b>Мерзімі өтті!</b> Уәде етілген күні: { $date }
desk-collect-by = ХҚКО-да сақтаудың соңғы күні: { $date }
desk-blocked = <b>Хабарламалар жетпейді:</b> өтініш беруші ботты бұғаттаған немесе аккаунтын жойған. Қоңырау шалыңыз: { $phone }
desk-send-pdf = Анықтаманы тапсыру үшін PDF файлын осы карточкаға жауап ретінде жіберіңіз немесе файлға қоса <code>{ $reference }</code> деп жазыңыз
desk-choose-code = Қандай негізбен бас тартасыз?
desk-prompt-refuse = <b>{ $reference } бойынша бас тарту:</b> { $reason }.

    Енді өтініш берушіге не дұрыс емес екенін және оны қалай түзетуге болатынын бір хабарламамен жазыңыз. Ол жазғаныңызды сол күйінде оқиды.
button-without-words = Түсіндірмесіз бас тарту
button-open = Ашу

filter-new = Жаңа
filter-mine = Менікі
filter-all = Барлығы
button-queue = Кезек
queue-title-new = Жаңа өтініштер
queue-title-mine = Сізге бекітілген өтініштер
queue-title-all = Барлық аяқталмаған өтініш
queue-empty = Әзірге жоқ.
queue-count = { $count ->
    [one] { $count } өтініш, алдымен мерзімі жақындары.
   *[other] { $count } өтініш, алдымен мерзімі жақындары.
}
queue-line = { $late } <code>{ $reference }</code> · { $kind } · { $age } · мерзімі { $date } · { $who } · { $status }

action-take = Қарауға алу
action-ready = Дайын
action-collected = Берілді
action-returned = Кері қайтарылды
action-refuse = Бас тарту
action-release = Кезекке қайтару

desk-outcome-take = { $reference }: қарауға алынды, енді Сізге бекітілген.
desk-outcome-release = { $reference }: кезекке қайтарылды.
desk-outcome-ready = { $reference }: дайын, өтініш берушіге хабарланады.
desk-outcome-refuse = { $reference }: бас тартылды, өтініш берушіге хабарланады.
desk-outcome-collected = { $reference }: берілді.
desk-outcome-returned = { $reference }: кері қайтарылды, өтініш берушіге хабарланады.
desk-outcome-delivered = { $reference }: анықтама 15 секундтан кейін өтініш берушіге жіберіледі. Оған дейін қайтарып ала аласыз.
desk-outcome-receiving = { $reference }: файл алынып жатыр, аздап күте тұрыңыз.
desk-outcome-asked-already = { $reference }: алдыңғы сұраққа жауап әлі жоқ. Мұны соның соңынан жіберуге болады:
desk-outcome-not-now = { $reference }: қазіргі мәртебесінде мұны істеу мүмкін емес.
desk-outcome-wrong-kind = { $reference }: бұл анықтаманың басқа түріне арналған. Қағаз анықтама «дайын» деп белгіленеді, электрондық анықтама PDF түрінде тапсырылады.
desk-outcome-not-assignee = { $reference }: өтінішті { $name } қарап жатыр, шешімді сол оператор немесе бот иесі қабылдайды.
desk-outcome-take-first = { $reference }: алдымен өтінішті қарауға алыңыз.
desk-outcome-taken = { $reference }: оны { $name } бұрынырақ қарауға алды.
desk-outcome-already-yours = { $reference }: бұл өтініш Сізге бұрыннан бекітілген.
desk-outcome-not-allowed = { $reference }: бұл шешімді Сіз қабылдай алмайсыз.
desk-outcome-faster = { $reference }: оны біреу жаңа ғана өзгертті. Карточканы қараңыз.
desk-outcome-text-too-long = { $reference }: мәтін тым ұзын, ең көбі 1500 әріп сыяды. Әзірге ештеңе жіберілген не өзгерген жоқ: қайта бастап, қысқарақ жазыңыз.
desk-outcome-no-such-request = Мұндай өтініш жоқ. Нөмірін тексеріңіз, ол мынадай болады: CR-XXXX-XXXX.
desk-results-unknown = { $reference }: мұндай өтініш жоқ.
desk-outcome-not-a-pdf = Бұл PDF файлы емес. Анықтаманы PDF құжаты ретінде жіберіңіз.
desk-outcome-damaged-pdf = Бұл PDF файлы бүлінген немесе бос. Файлды қайта жасап, жіберіңіз.
desk-outcome-locked-pdf = Бұл PDF файлы тек парольмен ашылады. Файлды парольсіз жіберіңіз.
desk-outcome-wrong-signature = Бұл PDF файлындағы электрондық қолтаңба файлға сәйкес келмейді: файл бүлінген немесе өзгертілген. Файлды қол қойылған күйінде жіберіңіз.
desk-outcome-active-pdf = Бұл PDF файлының ішінде бағдарлама немесе басқа файл бар. Файлды қайта жасаңыз.
desk-outcome-heavy-pdf = Бұл PDF файлы тым күрделі, оны оқу мүмкін болмады. Файлды қайта жасаңыз.
desk-outcome-not-sent = { $reference }: файл жіберілген жоқ. Дұрысын жіберіңіз.
desk-outcome-too-big = Файл 20 МБ-тан үлкен. Кішірек PDF жіберіңіз.
desk-outcome-which-request = Қай өтінішке? PDF файлын өтініш карточкасына жауап ретінде жіберіңіз немесе файлға қоса өтініш нөмірін жазыңыз.
desk-outcome-rest-left = { $reference }: хабарламаның қалған сөздері есепке алынбады. Онда тағы бір команда болса, оны бөлек жіберіңіз.
desk-outcome-two-references = Мұнда бірнеше өтініштің нөмірі бар: { $reference }. Ештеңе істелген жоқ: бір хабарламада бір нөмірді ғана жазыңыз.
desk-outcome-nothing-to-undo = Қайтарып алатын шешім жоқ: соңғы 15 секундта шешім қабылдамадыңыз немесе ол өтініш берушіге айтылып қойды.
desk-outcome-ground-first = { $reference }: алдымен негізін батырмамен таңдаңыз. Жазған мәтініңіз сақталған жоқ, оны содан кейін жазыңыз.
desk-outcome-file-lost = { $reference }: файлды Telegram-нан алу мүмкін болмады. Тағы бір рет жіберіңізші.

usage-reference = Өтініш нөмірін жазыңыз, мысалы: /{ $command } { $reference }
usage-refuse = Өтініш нөмірін жазыңыз, мысалы: /refuse { $reference }. Негізін одан кейін батырмамен таңдайсыз.

ground-unreliable_documents = Деректер дұрыс емес
ground-requirements_not_met = Талаптарға сай емес
ground-no_consent = Келісім жоқ
ground-not_found = Тізілімде жоқ
ground-duplicate = Басқа өтініш бар

desk-prompt-ask = <b>{ $reference } бойынша сұрақ:</b> нені білу керегін өтініш берушіге бір хабарламамен жазыңыз. Ол жазғаныңызды сол күйінде оқиды.
desk-prompt-message = <b>{ $reference } бойынша хабарлама:</b> өтініш берушіге жазыңыз. Жібермес бұрын оны тағы бір рет көресіз.
desk-prompt-note = <b>{ $reference } бойынша жазба:</b> әріптестеріңізге жазыңыз. Өтініш беруші оны көрмейді.
desk-preview = <b>{ $reference }.</b> Өтініш беруші мынаны оқиды:
desk-preview-note = <b>{ $reference }.</b> Бұл жазбаны әріптестер оқиды, өтініш беруші көрмейді:
button-save-note = Жазбаны сақтау
button-send-words = Осылай жіберу
button-write-anew = Қайта жазу
button-undo = Қайтарып алу
button-send-now = Қазір жіберу
button-reply = Жауап беру
button-desk-message = Хабарлама
button-desk-note = Жазба
desk-held = <b>Бірнеше секундтан кейін өтініш беруші біледі: { $what }.</b> Оған дейін шешімді қайтарып ала аласыз.
desk-undelivered = <b>Соңғы хабарлама жетпеді:</b> { $reason }. Мына нөмірге қоңырау шалыңыз: { $phone }
desk-applicant = өтініш беруші
desk-talk-message = { $time } – { $who } өтініш берушіге жазды: { $words }
desk-talk-note = { $time } – жазба, { $who }: { $words }
desk-talk-contact = { $time } – { $who } жазды: { $words }
desk-words = <blockquote>{ $words }</blockquote>
desk-answer = <b>{ $reference }:</b> өтініш беруші жауап берді.
desk-answer-asks = Жауабында сұрақ та бар: оған оператордың сөзі керек.
desk-unanswered = <b>{ $reference }:</b> өтініш беруші екі апта бойы жауап берген жоқ. Өтінішке қатысты шешім қабылдаңызшы.
desk-contact = <b>{ $reference }:</b> өтініш берушіден хабарлама келді.
desk-contact-none = Өтініші жоқ адамнан хабарлама келді.
desk-found = { $count ->
    [one] { $count } өтініш табылды, алдымен жаңалары.
   *[other] { $count } өтініш табылды, алдымен жаңалары.
}
desk-found-none = Ештеңе табылмады. Өтініш нөмірі, ЖСН, телефон немесе тегі бойынша іздеуге болады.
desk-found-goes-on = Ескі өтініштер арасынан әлі іздеп жатырмыз, нәтижесі осында келеді.
desk-failed = <b>Жетпеген хабарламалар:</b> { $count ->
    [one] { $count }.
   *[other] { $count }.
}
desk-failed-none = Барлық хабарлама жеткен.
desk-failed-line = <b>{ $number }</b> · { $time } · { $reference } · { $what }: { $reason }
button-requeue = Қайта жіберу: { $number }

filter-waiting = Күтуде
filter-today = Бүгінгі
filter-overdue = Мерзімі өткен
filter-paper = Қағаз
filter-electronic = Электрондық
queue-title-waiting = Өтініш берушіден жауап не төлем күтілуде
queue-title-today = Мерзімі бүгін
queue-title-overdue = Мерзімі өткендер
queue-title-paper = Қағаз анықтама: барлық аяқталмаған өтініш
queue-title-electronic = Электрондық анықтама: барлық аяқталмаған өтініш
queue-late = <b>кешікті</b> ·
queue-nobody = бекітілмеген
age-hours = { $count } сағ
age-days = { $count } күн

action-ask = Сұрау
action-check = Қосымша тексеру
action-resume = Тексеру аяқталды

desk-outcome-ask = { $reference }: сұрақ өтініш берушіге жіберіледі.
desk-outcome-check = { $reference }: қосымша тексеру басталды, өтініш берушіге аралық жауап жіберіледі.
desk-outcome-resume = { $reference }: қайта қаралып жатыр.
desk-outcome-message = { $reference }: хабарлама өтініш берушіге жіберіледі.
desk-outcome-note = { $reference }: жазба сақталды.
desk-outcome-undo = { $reference }: шешім қайтарып алынды, өтініш берушіге ештеңе айтылған жоқ.
desk-outcome-send-now = { $reference }: өтініш берушіге қазір хабарланады.
desk-outcome-too-late = { $reference }: бұл енді мүмкін емес.
desk-outcome-not-yours = { $reference }: шешімді оны қабылдаған адам ғана қайтарып ала алады.
desk-outcome-not-an-operator = Мұндай нөмірлі оператор жоқ. Тізімі: /operators
desk-outcome-is-owner = Бот иелері OWNER_IDS баптауында көрсетілген, оларды осы жерден алып тастау мүмкін емес.

usage-references = Бір немесе бірнеше өтініштің нөмірін жазыңыз, мысалы: /{ $command } { $reference }
usage-text = Өтініш нөмірін, одан кейін мәтінді жазыңыз, мысалы: /{ $command } { $reference } Құжатыңыздың нөмірін жазыңызшы.
usage-find = Не іздейтініңізді жазыңыз: өтініш нөмірі, ЖСН, телефон (соңғы 4 саны жеткілікті) немесе аты-жөні, мысалы: /{ $command } Оспан
usage-which = Қай өтініш туралы? Әзірге ештеңе жасалмады. Оны батырмамен таңдаңыз немесе нөмірімен жазыңыз, мысалы: <code>/{ $command } { $reference }</code>
usage-which-none = Қарауыңызда өтініш жоқ, сондықтан ештеңе жасалмады. Жаңа өтініштер: /queue
usage-slip = Ондай команда жоқ, ештеңе жасалмады. Мүмкін, былай жазғыңыз келді: <code>/{ $command }</code>
usage-id = Оператордың Telegram-дағы нөмірін жазыңыз, мысалы: /{ $command } 123456789. Тізімі: /operators

operators-title = Өтініштермен кім жұмыс істейді
operators-line = { $name } · { $role } · <code>{ $id }</code>
operators-more = және тағы { $count } адам
operators-hint = Шақыру: /invite. Алып тастау: батырманы басыңыз немесе /revoke НӨМІР деп жазыңыз.
role-owner = бот иесі
role-operator = оператор
button-revoke = Алып тастау: { $name }
revoke-question = Операторлар қатарынан шығару керек пе: { $name } ({ $id })? Оған өтініштер көрінбейді, қарауға алғандары кезекке қайтады.
button-revoke-now = Иә, шығару
button-revoke-not = Жоқ, қалсын
invitation = <b>Шақыру. Рөлі: { $role }.</b> Мына сілтемені әріптесіңізге жіберіңіз. Ол 24 сағат жарамды, тек бір рет қолданылады:

    { $link }
joined = <b>Енді Сіз өтініштермен жұмыс істейсіз.</b> Жаңа өтініштер туралы хабарлаймыз. Не істей алатыныңыз: /help
owner-told-joined = Жаңа оператор қосылды: <code>{ $id }</code>. Тізімі: /operators
digest-title = Қайырлы таң! Бүгінгі жұмыс:
digest-overdue = Мерзімі өткен: { $count }
digest-today = Мерзімі бүгін: { $count }
digest-mine = Сізге бекітілген: { $count }
digest-new = Жаңа, әлі ешкім алмаған: { $count }
digest-lost = Жетпеген хабарлама: { $count } (/failed)
audit-title = Кім не істеді: { $reference }
audit-none = Бұл өтініш туралы жазба жоқ.
audit-line = { $time } · { $who } · { $what }
audit-whole = { $count ->
    [one] Әрекеттер журналы бұзылмаған: { $count } жазба тексерілді.
   *[other] Әрекеттер журналы бұзылмаған: { $count } жазба тексерілді.
}
audit-broken = <b>Әрекеттер журналы { $number }-жазбадан бастап бұзылған.</b> Дерекқорды біреу қолмен өзгерткен. Оны сақтық көшірмемен салыстырыңыз.

broadcast-prompt-kk = <b>Бәріне хабарлама.</b> Алдымен оны қазақша, бір хабарламамен жазыңыз.
broadcast-prompt-ru = Енді соны орысша жазыңыз.
broadcast-prompt-en = Енді соны ағылшынша жазыңыз.
broadcast-text = { $text }
broadcast-preview = <b>Мұны { $count ->
    [one] { $count } адам
   *[other] { $count } адам
}</b> алады, әркім өз тілінде:
button-broadcast = Жіберу: { $count }
button-stop-broadcast = Тоқтату
broadcast-state-draft = Бәріне арналған хабарлама әлі жіберілген жоқ.
broadcast-state-sending = <b>Жіберіліп жатыр.</b> Барлығы: { $of }, жіберілгені: { $sent }, жетпегені: { $lost }
broadcast-state-done = <b>Бәріне жіберілді.</b> Барлығы: { $of }, жіберілгені: { $sent }, жетпегені: { $lost }
broadcast-state-cancelled = <b>Тоқтатылды.</b> Барлығы: { $of }, жіберілгені: { $sent }. Енді ешкімге жіберілмейді.
desk-outcome-broadcast-too-long = Мәтін тым ұзын, ең көбі 3000 әріп сыяды. Қысқартып, қайта жіберіңізші.

desk-replace = <b>{ $reference }:</b> анықтама тапсырылып қойылған. Оны осы файлмен ауыстырасыз ба?
desk-replace-sure = <b>{ $reference }:</b> бұрынғы файл өтініш берушіде бар, оған енді жаңасы жіберіледі. Шынымен ауыстырасыз ба?
button-replace = Ауыстыру
button-replace-sure = Иә, жаңа файлды жіберу
button-replace-not = Жоқ, қалдыру
desk-outcome-replaced = { $reference }: жаңа файл 15 секундтан кейін өтініш берушіге жіберіледі. Оған дейін қайтарып ала аласыз.
desk-outcome-too-many-days = 1 мен 92 аралығындағы күн санын жазыңыз, мысалы: /stats 30
