# Жұмыс көрсеткіштері: /stats. Сурет пен оның мәтініндегі сөздер бірдей.

stats-title = Өтініштер саны мен мерзімі
stats-period = { $from } – { $to }, { $days ->
    [one] { $days } күн
   *[other] { $days } күн
}
stats-at = Есептелген уақыты: { $time }
stats-sampled = Уақыт өтініштердің бір бөлігі бойынша есептелді.

stats-received = Келіп түскен өтініш
stats-open = Қазір аяқталмаған өтініш
stats-missed = Мерзімінен кешіккені
stats-nothing-due = Бұл кезеңде мерзімі келген өтініш жоқ
stats-rating = Орташа баға (1–5)
stats-answers = жауап: { $count }
stats-of = { $part }, барлығы { $whole }

stats-days = Күн сайын түскен өтініштер
stats-electronic = электрондық
stats-paper = қағаз
stats-no-requests = Бұл кезеңде өтініш түскен жоқ

stats-open-states = Аяқталмаған өтініштер
stats-ended-states = Осы кезеңде аяқталғандар
stats-times = Әр мәртебеге дейінгі уақыт
stats-times-hint = жіберілген сәттен бастап; өтініштердің жартысы бұдан ертерек, жартысы кешірек жетті
stats-no-times = Бұл кезеңде өлшейтін ештеңе жоқ

stats-state-awaiting_payment = төлем күтілуде
stats-state-submitted = қабылданды
stats-state-in_review = қаралуда
stats-state-needs_info = жауап күтілуде
stats-state-additional_check = қосымша тексеруде
stats-state-ready = дайын
stats-state-delivered = тапсырылды
stats-state-collected = берілді
stats-state-returned = алынбай қайтарылды
stats-state-refused = бас тартылды
stats-state-withdrawn = қайтарып алынды
stats-state-lapsed = төленбей қалды

stats-line = { $name }: <b>{ $value }</b>
stats-weeks = Апта сайын түскен өтініштер
stats-days-explained = Күні: барлығы (электрондық + қағаз).
stats-days-left-out = Өтініш түспеген күндер көрсетілмеген.
stats-day-line = { $date }: { $all } ({ $electronic } + { $paper })
stats-no-picture = Суретті жасау мүмкін болмады, сондықтан сандар тек мәтін түрінде берілді. Сурет керек болса, /stats командасын қайта жіберіңіз.
