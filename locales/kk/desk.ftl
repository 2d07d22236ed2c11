desk-new-request = <b>Жаңа өтініш</b> <code>{ $reference }</code>
    { $kind }, мерзімі: { $date }
desk-assignee = Оператор: { $name }
desk-promised = Мерзімі: { $date }
desk-overdue = <b>Мерзімі өтті!</b> Уәде етілген күні: { $date }
desk-collect-by = ХҚКО-да { $date } дейін сақталады
desk-blocked = <b>Өтініш беруші ботты бұғаттаған, хабарламалар жетпейді.</b> Қоңырау шалыңыз: { $phone }
desk-send-pdf = Анықтаманы тапсыру үшін PDF файлын осы карточкаға жауап ретінде жіберіңіз немесе файлға қоса <code>{ $reference }</code> деп жазыңыз
desk-choose-code = Қандай негізбен бас тартасыз?
desk-prompt-refusal = <b>{ $reference } бойынша бас тарту:</b> { $reason }.

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
queue-line = { $late }{ $date } · { $reference } · { $status }
queue-line-new = { $late }{ $date } · { $reference } · { $kind }

action-take = Қарауға алу
action-ready = Дайын
action-collected = Берілді
action-returned = Кері қайтарылды
action-refuse = Бас тарту
action-release = Кезекке қайтару

desk-outcome-take = { $reference }: қарауға алынды, енді Сізге бекітілген.
desk-outcome-release = { $reference }: кезекке қайтарылды.
desk-outcome-ready = { $reference }: дайын, өтініш берушіге хабарланды.
desk-outcome-refuse = { $reference }: бас тартылды, өтініш берушіге хабарланды.
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
