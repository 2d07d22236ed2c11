# Операторларға анықтау керек жайттар және олардың әрекеттері, сөзбен.
desk-uncollected = <b>{ $reference }:</b> анықтаманы ешкім алған жоқ. Сақтаудың соңғы күні: { $date }. { $branch }. Өтініш берушінің телефоны: { $phone }. Анықтама берілгенін не кері қайтарылғанын біліп, батырманы басыңызшы.
desk-not-collected = <b>Алынбады!</b> ХҚКО-да сақтаудың соңғы күні: { $date }
desk-promise-stands = Уәде етілген мерзім өтініш беруші жауап бергенше тоқтап тұрады

desk-contact-reply = <b>Өтініші жоқ адамға жауап:</b> оны бір хабарламамен жазыңыз. Ол жазғаныңызды сол күйінде оқиды.
desk-outcome-contact-answered = Жауабыңыз сол адамға жіберіледі.
desk-outcome-contact-gone = Бұл хабарлама өшірілген, оған енді жауап беру мүмкін емес.
desk-outcome-reply-too-long = Мәтін тым ұзын, ең көбі 1500 әріп сыяды. Ештеңе жіберілген жоқ: «Жауап беру» батырмасын қайта басып, қысқартып жазыңызшы.

lost-form = өтініш толтыру сұрағы
lost-request = өтініш карточкасы
lost-news = өтініш туралы жаңалық
lost-certificate = анықтама
lost-reminder = еске салу
lost-payment = төлем туралы хабарлама
lost-message = оператордың хабарламасы
lost-desk = операторға арналған хабарлама
lost-broadcast = бәріне арналған хабарлама
lost-other = басқа хабарлама

loss-blocked = адам ботты бұғаттаған
loss-gone = адам Telegram-да енді жоқ
loss-closed = бот бұл чатқа жаза алмайды
loss-unreachable = Telegram-мен байланыс болмады
loss-broken = хабарламаны құрастыру мүмкін болмады
loss-refused = Telegram хабарламаны қабылдамады ({ $error })

actor-applicant = өтініш беруші
actor-system = бот
did-open = Карточка ашылды
did-open-scan = Көшірме қаралды
did-submit-by-sms = Жіберілді, SMS-кодпен расталды
did-submit-by-telegram = Жіберілді, Telegram-дағы кодпен расталды
did-submit-by-contact = Жіберілді, өз нөмірімен расталды
did-message = Өтініш берушіге хабарлама жіберілді
did-note = Жазба қалдырылды
did-replace = Анықтама ауыстырылды
did-erase = Дербес деректер өшірілді
audit-unknown = { $action }

broadcast-language-kk = Қазақша
broadcast-language-ru = Орысша
broadcast-language-en = Ағылшынша

desk-which = Бұл файл қай өтінішке арналған? Таңдаңыз, файл әзірге сақталып тұр.
desk-doubt = <b>{ $reference }</b>: файл әлі жіберілген жоқ, алдымен тексеріңіз.
certificate-doubt-small = Файл тым кішкентай, анықтама мұндай болмайды.
certificate-doubt-other-iin = Файлда немесе оның атауында басқа адамның ЖСН-і тұр.
certificate-doubt-no-iin = Файлдың мәтінінде ЖСН жоқ.
certificate-doubt-other-reference = Файлда немесе оның атауында басқа өтініштің нөмірі тұр.
certificate-doubt-other-paper = Атауына қарағанда, бұл басқа құжат.
certificate-doubt-no-text = Файлда мәтін жоқ: құжаттың суреті сияқты. Кімнің анықтамасы екенін өзіңіз тексеріңіз.
certificate-doubt-many-pages = Файлда 20 беттен көп.
certificate-doubt-active = Файлдың ішінде бағдарлама немесе басқа файл бар.
certificate-doubt-heavy = Файл тым күрделі, оны соңына дейін оқу мүмкін болмады.
certificate-doubt-altered = Файл қол қойылғаннан кейін өзгертілген.
certificate-doubt-unsigned = Файлда электрондық қолтаңба жоқ.
button-doubt-yes = Бәрібір жіберу
button-doubt-no = Жібермеу
desk-for-whom-self = Өтініш берушінің өзіне
desk-for-whom-child = Баласына немесе қорғаншылығындағы балаға
desk-for-whom-other = Басқа адамға (сенімхат бойынша)
broadcast-other-language = Мәтін басқа тілде жазылған сияқты. Тексеріңіз.

desk-data-blocked = <b>{ $reference }:</b> өтініш беруші деректерін бұғаттады. Ол бұғаттан шығарғанша өтінішті қарау да, деректерді көру де мүмкін емес.
desk-data-unblocked = <b>{ $reference }:</b> өтініш беруші деректерін бұғаттан шығарды. Өтінішті әрі қарай қарай аласыз.
desk-outcome-data-blocked = { $reference }: өтініш беруші деректерін бұғаттаған. Ол бұғаттан шығарғанша бұл мүмкін емес.

# Orders heard in a sentence of an operator.
desk-order = <b>{ $reference }</b>, { $status }
desk-order-heard = Тапсырма: «{ $order }». Әзірге ештеңе жасалған жоқ: дұрыс болса, батырманы басыңыз.
desk-order-none = Өтініш аталды, бірақ онымен не істеу керегін түсінбедік.
desk-orders = Түсінгеніміз мынау. Әзірге ештеңе жасалған жоқ: әр тапсырманы өз батырмасы орындайды.
desk-orders-unknown = Мұндай нөмірмен ашық өтініш жоқ: { $names }. Соңғы төрт таңбасын жазыңызшы.
desk-orders-range = Нөмірлер ретімен жүрмейді. Арасындағыларын бір-бірлеп жазыңызшы.
desk-orders-reasons = Нөмірлердің жанындағы себептер жазылған жоқ: әрқайсысын негізін таңдағаннан кейін жазыңызшы.
desk-reason-kept = Себебі жазып алынды. Негізін таңдағаннан кейін көрсетіледі, оны әлі өзгертуге болады:
desk-lines-kept = Нені түзету керегі жазып алынды. Батырманы бассаңыз, осында аталған жолдар белгіленеді:
