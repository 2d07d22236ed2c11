# Жұмыс көрсеткіштері: /stats. Сурет пен оның мәтініндегі сөздер бірдей.

stats-title = Өтініштер саны мен мерзімі
stats-period = { $from } – { $to }, { $days ->
    [one] { $days } күн
   *[other] { $days } күн
}
stats-at = Есептелген уақыты: { $time }
stats-sampled = Уақыт өтініштердің бір бөлігі бойынша есептелді.

stats-received = келіп түскен өтініш
stats-open = қазір аяқталмаған өтініш
stats-missed = мерзімінен кешіккені
stats-nothing-due = бұл кезеңде мерзімі келгені жоқ
stats-rating = орташа баға, ең көбі – 5
stats-answers = жауап саны: { $count }
stats-of = { $whole } ішінен { $part }

stats-days = Күндер бойынша түскен өтініштер
stats-electronic = электрондық
stats-paper = қағаз
stats-no-requests = Бұл кезеңде өтініш түскен жоқ

stats-open-states = Аяқталмаған өтініштер
stats-ended-states = Осы кезеңде аяқталғаны
stats-times = Әр мәртебеге дейінгі уақыт
stats-times-hint = жіберілген сәттен бастап; өтініштердің жартысы бұдан тез, жартысы баяу
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
stats-state-lapsed = төленбеді

stats-line = { $name }: <b>{ $value }</b>
stats-days-explained = күні: барлығы (электрондық + қағаз)
stats-day-line = { $date }: { $all } ({ $electronic } + { $paper })
