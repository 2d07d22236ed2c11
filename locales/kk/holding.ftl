# Өтінішпен кім айналысып жатыр: иесі кеткен, ұмытылған немесе қайтарып алынған өтініштер

status-needs_correction = Сіздің түзетуіңіз күтілуде
stats-state-needs_correction = түзету күтілуде
next-needs_correction = Белгіленген жолдарды түзетіңізші: оған дейін өтініш қаралмайды. Түзеткен соң жаңа мерзімі осында жазылады.
event-correct = Түзетуге қайтарылды
event-corrected = Түзетілді
event-unreached = Хабарлама жетпеді, өтініш қайта қаралып жатыр
event-unassign = Оператор ауысады
desk-withdrawn = <b>{ $reference }:</b> өтініш беруші өтінішін кері қайтарып алды. Онымен енді айналысудың қажеті жоқ.
desk-freed-left = <b>{ $reference }:</b> өтінішпен айналысқан адам енді операторлардың қатарында жоқ. Өтінішті кез келген оператор ала алады.
desk-freed-untouched = <b>{ $reference }:</b> өтініш бойынша көптен ештеңе жасалмады. Ол кезекке қайтарылды.
desk-untouched = <b>{ $reference }:</b> Сіз алған өтініш бойынша көптен ештеңе жасалмады. Ашпасаңыз, ол кезекке қайтады: { $time }.
desk-late = <b>{ $reference }:</b> уәде етілген мерзімі өткен өтініш қаралмай қалып, кезекке қайтарылды. Өтініш берушінің телефоны: { $phone }

# Адамға хабар жетпейді.
desk-unreached = <b>{ $reference }: хабарлама жетпеді</b> ({ $what }). Өтініш беруші ботты бұғаттаған немесе аккаунтын жойған. Қоңырау шалыңыз: { $phone }
desk-unreached-sms = Дербес деректерсіз SMS өздігінен жіберіледі.
desk-unreached-freed = Өтініш қайта қаралып жатыр, мерзімі есептеліп жатыр. Адам қайтып келсе, сұрақты көреді.
desk-missed = { $time } – жетпеді: { $what }
desk-called = { $time } – қоңырау шалды: { $who }
button-called = Қоңырау шалдым
toast-called = Қоңырау шалғаныңыз жазылды
missed-ready = анықтама дайын
missed-question = оператордың сұрағы
missed-last-day = анықтаманы алуға болатын соңғы күн
missed-refused = бас тарту
missed-message = оператордың хабарламасы
missed-payment = түбіртек қабылданбады
desk-sms-planned = SMS жақында жіберіледі.
desk-sms-sent = SMS жіберілді.
desk-sms-failed = SMS жіберілмеді.
sms-notice-ready = { $reference } otinishi: daiyn. Telegramdagy botty ashynyz.
sms-notice-question = { $reference } otinishi: surak bar. Telegramdagy botty ashynyz.
sms-notice-last-day = { $reference } otinishi: anyktamany alatyn songy kun - { $day }.
sms-notice-refused = { $reference } otinishi: sheshim bar. Telegramdagy botty ashynyz.
did-called = Өтініш берушіге қоңырау шалынғаны белгіленді
