desk-new-request = <b>Жаңа өтініш</b> <code>{ $reference }</code>
    { $kind }, мерзімі: { $date }
desk-assignee = Оператор: { $name }
desk-promised = Мерзімі: { $date }
desk-overdue = <b>Мерзімі өтті!</b> Уәде етілген күні: { $date }
desk-collect-by = ХҚКО-да { $date } дейін сақталады
desk-blocked = <b>Өтініш беруші ботты бұғаттаған, хабарламалар жетпейді.</b> Қоңырау шалыңыз: { $phone }
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
    [one] { $count } өтініш, мерзімі ең жақыны бірінші.
   *[other] { $count } өтініш, мерзімі ең жақыны бірінші.
}
queue-line = { $late } <code>{ $reference }</code> · { $kind } · { $age } · { $date } дейін · { $who } · { $status }

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
desk-outcome-returned = { $reference }: кері қайтарылды, өтініш берушіге хабарланды.
desk-outcome-delivered = { $reference }: анықтама өтініш берушіге жіберілді.
desk-outcome-receiving = { $reference }: файл алынып жатыр, аздап күте тұрыңыз.
desk-outcome-not-now = { $reference }: қазіргі мәртебесінде мұны істеу мүмкін емес.
desk-outcome-wrong-kind = { $reference }: бұл анықтаманың басқа түріне арналған. Қағаз анықтама «дайын» деп белгіленеді, электрондық анықтама PDF түрінде тапсырылады.
desk-outcome-not-assignee = { $reference }: оны { $name } қарап жатыр, шешімді тек осы оператор қабылдайды.
desk-outcome-take-first = { $reference }: алдымен өтінішті қарауға алыңыз.
desk-outcome-taken = { $reference }: оны { $name } бұрынырақ қарауға алды.
desk-outcome-already-yours = { $reference }: бұл өтініш Сізге бұрыннан бекітілген.
desk-outcome-not-allowed = { $reference }: бұл шешімді Сіз қабылдай алмайсыз.
desk-outcome-faster = { $reference }: оны біреу жаңа ғана өзгертті. Карточканы қараңыз.
desk-outcome-text-too-long = { $reference }: мәтін тым ұзын, ең көбі 1500 әріп сыяды. Әзірге шешім қабылданған жоқ: «Бас тарту» батырмасын қайта басып, қысқарақ жазыңыз.
desk-outcome-no-such-request = Мұндай өтініш жоқ. Нөмірін тексеріңіз, мысалы: CR-XXXX-XXXX.
desk-outcome-not-a-pdf = Бұл PDF файлы емес. Анықтаманы PDF құжаты ретінде жіберіңіз.
desk-outcome-too-big = Файл 20 МБ-тан үлкен. Кішірек PDF жіберіңіз.
desk-outcome-which-request = Қай өтінішке? PDF файлын өтініш карточкасына жауап ретінде жіберіңіз немесе файлға қоса өтініш нөмірін жазыңыз.
desk-outcome-file-lost = { $reference }: файлды Telegram-нан алу мүмкін болмады. Тағы бір рет жіберіңізші.

usage-reference = Өтініш нөмірін жазыңыз, мысалы: /{ $command } CR-XXXX-XXXX
usage-refuse = Мысалы: /refuse CR-XXXX-XXXX not_found ЖСН тіркелімде жоқ. Негіздер: unreliable_documents, requirements_not_met, no_consent, not_found, duplicate.

ground-unreliable_documents = Деректер дұрыс емес
ground-requirements_not_met = Талаптарға сай емес
ground-no_consent = Келісім жоқ
ground-not_found = Тіркелімде жоқ
ground-duplicate = Басқа өтініш бар

desk-prompt-ask = <b>{ $reference } бойынша сұрақ:</b> нені білу керегін өтініш берушіге бір хабарламамен жазыңыз. Ол жазғаныңызды сол күйінде оқиды.
desk-prompt-message = <b>{ $reference } бойынша хабарлама:</b> өтініш берушіге жазыңыз. Жібермес бұрын оны тағы бір рет көресіз.
desk-prompt-note = <b>{ $reference } бойынша жазба:</b> әріптестеріңізге жазыңыз. Өтініш беруші оны көрмейді.
desk-preview = <b>{ $reference }.</b> Өтініш беруші мынаны оқиды:
button-send-words = Осылай жіберу
button-write-anew = Қайта жазу
button-undo = Қайтару
button-send-now = Қазір жіберу
button-reply = Жауап беру
button-desk-message = Хабарлама
button-desk-note = Жазба
desk-held = <b>Бірнеше секундтан кейін өтініш беруші біледі: { $what }.</b> Оған дейін шешімді қайтара аласыз.
desk-undelivered = <b>Соңғы хабарлама жетпеді:</b> { $reason }. Мына нөмірге қоңырау шалыңыз: { $phone }
desk-applicant = өтініш беруші
desk-talk-message = { $time } – { $who } өтініш берушіге жазды: { $words }
desk-talk-note = { $time } – жазба, { $who }: { $words }
desk-talk-contact = { $time } – { $who } жазды: { $words }
desk-words = <blockquote>{ $words }</blockquote>
desk-answer = <b>{ $reference }:</b> өтініш беруші жауап берді.
desk-unanswered = <b>{ $reference }:</b> өтініш беруші екі апта бойы жауап берген жоқ. Өтінішке қатысты шешім қабылдаңызшы.
desk-contact = <b>{ $reference }:</b> өтініш беруші жазды:
desk-contact-none = Ашық өтініші жоқ адам жазды:
desk-found = { $count ->
    [one] { $count } өтініш табылды, алдымен жаңалары.
   *[other] { $count } өтініш табылды, алдымен жаңалары.
}
desk-found-none = Ештеңе табылмады. Өтініш нөмірі, ЖСН, телефон немесе тегі бойынша іздеуге болады.
desk-failed = <b>Жетпеген хабарламалар:</b> { $count ->
    [one] { $count }.
   *[other] { $count }.
}
desk-failed-none = Барлық хабарлама жеткен.
desk-failed-line = <b>{ $number }</b> · { $time } · { $reference } · { $template }: { $reason }
button-requeue = { $number } қайта жіберу

filter-waiting = Күтуде
filter-today = Бүгінге
filter-overdue = Мерзімі өткен
queue-title-waiting = Өтініш берушіні күтуде
queue-title-today = Мерзімі бүгін
queue-title-overdue = Мерзімі өткендер
queue-late = <b>кешікті</b> ·
queue-nobody = бос
age-hours = { $count } сағ
age-days = { $count } күн

action-ask = Сұрау
action-check = Қосымша тексеру
action-resume = Тексеру бітті

desk-outcome-ask = { $reference }: сұрақ өтініш берушіге жіберіледі.
desk-outcome-check = { $reference }: қосымша тексеру, өтініш беруші аралық жауап алады.
desk-outcome-resume = { $reference }: қайта қаралып жатыр.
desk-outcome-message = { $reference }: хабарлама жіберілді.
desk-outcome-note = { $reference }: жазба сақталды.
desk-outcome-undo = { $reference }: шешім қайтарылды, өтініш берушіге ештеңе айтылған жоқ.
desk-outcome-send-now = { $reference }: өтініш берушіге қазір хабарланады.
desk-outcome-too-late = { $reference }: енді қайтару мүмкін емес.
desk-outcome-not-yours = { $reference }: шешімді оны қабылдаған адам ғана қайтара алады.
desk-outcome-not-an-operator = Мұндай нөмірлі оператор жоқ. Қараңыз: /operators
desk-outcome-is-owner = Иелері OWNER_IDS баптауында көрсетілген, оларды осы жерден алып тастауға болмайды.

usage-references = Бір немесе бірнеше өтінішті атаңыз, мысалы: /{ $command } CR-XXXX-XXXX CR-YYYY-YYYY
usage-text = Өтінішті атап, мәтінін жазыңыз, мысалы: /{ $command } CR-XXXX-XXXX Құжатыңыздың нөмірін жазыңызшы.
usage-find = Не іздейтініңізді жазыңыз: өтініш нөмірі, ЖСН, телефон немесе тегі, мысалы: /{ $command } Серікова
usage-id = Оператордың Telegram нөмірін жазыңыз, мысалы: /{ $command } 123456789. Қараңыз: /operators

operators-title = Өтініштермен кім жұмыс істейді
operators-line = { $name } · { $role } · <code>{ $id }</code>
operators-hint = Шақыру: /invite. Алып тастау: батырмамен немесе нөмірін жазып /revoke.
role-owner = иесі
role-operator = оператор
button-revoke = Алып тастау: { $name }
invitation = <b>Шақыру, { $role }.</b> Мына сілтемені әріптесіңізге жіберіңіз. Ол 24 сағат ішінде бір рет жарайды:

    { $link }
joined = <b>Енді Сіз өтініштермен жұмыс істейсіз.</b> Жаңа өтініштер туралы хабарлаймыз. Не істей аласыз: /help
owner-told-joined = Жаңа оператор қосылды: <code>{ $id }</code>. Қараңыз: /operators
digest-title = Қайырлы таң! Бүгінгі жұмыс:
digest-overdue = Мерзімі өткен: { $count }
digest-today = Мерзімі бүгін: { $count }
digest-mine = Сізде: { $count }
digest-new = Жаңа, әлі ешкім алмаған: { $count }
digest-lost = Өтініш берушілерге жетпеген: { $count } (/failed)
audit-title = Кім не істеді: { $reference }
audit-none = Бұл өтініш туралы жазба жоқ.
audit-line = { $time } · { $who } · { $what }
audit-whole = { $count ->
    [one] { $count } жазбадан тұратын тізбек бүтін.
   *[other] { $count } жазбадан тұратын тізбек бүтін.
}
audit-broken = <b>Тізбек { $number }-жазбада бұзылған.</b> Дерекқорды біреу қолмен өзгерткен. Оны сақтық көшірмемен салыстырыңыз.

broadcast-prompt-kk = <b>Бәріне хабарлама.</b> Алдымен қазақша бір хабарламамен жазыңыз.
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
broadcast-state-sending = <b>Жіберіліп жатыр:</b> { $of } адамның { $sent }, жетпегені: { $lost }
broadcast-state-done = <b>Бәріне жіберілді:</b> { $of } адамның { $sent }, жетпегені: { $lost }
broadcast-state-cancelled = <b>Тоқтатылды:</b> { $of } адамның { $sent } алды, енді ешкімге жіберілмейді.
desk-outcome-broadcast-too-long = Мәтін тым ұзын, ең көбі 3000 әріп сыяды. Қысқарақ жіберіңізші.

desk-replace = <b>{ $reference }:</b> анықтама тапсырылып қойған. Оны осы файлмен ауыстыру керек пе?
desk-replace-sure = <b>{ $reference }:</b> алғашқы файл өтініш берушіде бар, енді жаңасы барады. Шынымен ауыстыру керек пе?
button-replace = Ауыстыру
button-replace-sure = Иә, жаңа файлды жіберу
button-replace-not = Жоқ, қалдыру
desk-outcome-replaced = { $reference }: жаңа файл өтініш берушіге жіберіліп жатыр.
desk-outcome-too-many-days = Күн санын жазыңыз, 1 мен 92 аралығында, мысалы: /stats 30
