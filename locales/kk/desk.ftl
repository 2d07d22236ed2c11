desk-new-request = <b>Жаңа өтініш</b> <code>{ $reference }</code>
    { $kind }, мерзімі: { $date }
desk-assignee = Кімде: { $name }
desk-promised = Мерзімі: { $date }
desk-overdue = <b>Мерзімі өтті!</b> Уәде етілген күні: { $date }
desk-collect-by = ХҚКО-да { $date } дейін сақталады
desk-blocked = <b>Адам ботты бұғаттап тастаған.</b> Қоңырау шалыңыз: { $phone }
desk-send-pdf = Тапсыру үшін PDF файлын осы карточкаға жауап ретінде немесе сипаттамасына <code>{ $reference }</code> деп жазып жіберіңіз
desk-choose-code = Бас тарту үшін қандай негіз бар?
desk-prompt-refusal = <b>{ $reference } бойынша бас тарту:</b> { $reason }.

    Енді адамға не дұрыс емес екенін және оны қалай түзетуге болатынын бір хабарламамен жазыңыз. Ол дәл осылай оқиды.
button-without-words = Сөзсіз бас тарту
button-open = Ашу

filter-new = Жаңа
filter-mine = Менікі
filter-all = Барлығы
button-queue = Кезек
queue-title-new = Жаңа өтініштер
queue-title-mine = Сізге бекітілген өтініштер
queue-title-all = Аяқталмаған барлық өтініш
queue-empty = Әзірге жоқ.
queue-count = { $count ->
    [one] { $count } өтініш, мерзімі ең жақыны бірінші.
   *[other] { $count } өтініш, мерзімі ең жақыны бірінші.
}
queue-line = { $late }{ $date } · { $reference } · { $status }
queue-line-new = { $late }{ $date } · { $reference } · { $kind }

action-take = Алу
action-ready = Дайын
action-collected = Берілді
action-returned = Кері қайтарылды
action-refuse = Бас тарту
action-release = Кезекке қайтару

desk-outcome-take = { $reference }: алынды, енді Сізге бекітілді.
desk-outcome-release = { $reference }: кезекке қайтарылды.
desk-outcome-ready = { $reference }: дайын, адамға хабарланды.
desk-outcome-refuse = { $reference }: бас тартылды, адамға хабарланды.
desk-outcome-collected = { $reference }: берілді.
desk-outcome-returned = { $reference }: кері қайтарылды, адамға хабарланды.
desk-outcome-delivered = { $reference }: анықтама адамға жіберілді.
desk-outcome-receiving = { $reference }: файл алынып жатыр, аздап күте тұрыңыз.
desk-outcome-not-now = { $reference }: қазіргі мәртебесінде бұл мүмкін емес.
desk-outcome-wrong-kind = { $reference }: бұл анықтаманың басқа түріне арналған. Қағаз анықтама «дайын» болады, электрондық анықтама PDF түрінде тапсырылады.
desk-outcome-not-assignee = { $reference }: оны { $name } қарап жатыр, шешімді тек сол қабылдайды.
desk-outcome-take-first = { $reference }: алдымен өтінішті алыңыз.
desk-outcome-taken = { $reference }: { $name } бұрынырақ алды.
desk-outcome-already-yours = { $reference }: бұл өтініш Сізге бекітілген.
desk-outcome-not-allowed = { $reference }: бұл шешім Сізге берілмеген.
desk-outcome-faster = { $reference }: оны біреу жаңа ғана өзгертті. Карточканы қараңыз.
desk-outcome-text-too-long = { $reference }: мәтін тым ұзын, ең көбі 1500 әріп сыяды. Қысқарақ жазыңыз; әзірге шешім қабылданған жоқ.
desk-outcome-no-such-request = Мұндай өтініш жоқ. Нөмірін тексеріңіз, мысалы: CR-XXXX-XXXX.
desk-outcome-not-a-pdf = Бұл PDF файлы емес. Анықтаманы PDF құжаты ретінде жіберіңіз.
desk-outcome-too-big = Файл 20 МБ-тан үлкен. Кішірек PDF жіберіңіз.
desk-outcome-which-request = Қай өтінішке? PDF файлын карточкасына жауап ретінде немесе сипаттамасына өтініш нөмірін жазып жіберіңіз.
desk-outcome-file-lost = { $reference }: файлды Telegram-нан алу мүмкін болмады. Тағы бір рет жіберіңізші.

usage-reference = Өтініш нөмірін жазыңыз, мысалы: /{ $command } CR-XXXX-XXXX
usage-refuse = Мысалы: /refuse CR-XXXX-XXXX not_found ЖСН тіркелімде жоқ. Негіздер: unreliable_documents, requirements_not_met, no_consent, not_found, duplicate.

ground-unreliable_documents = Деректер дұрыс емес
ground-requirements_not_met = Талаптарға сай емес
ground-no_consent = Келісім жоқ
ground-not_found = Тіркелімде жоқ
ground-duplicate = Басқа өтініш бар
