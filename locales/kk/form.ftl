form-step = { $part }: { $count } бөлімнің { $number }-бөлімі
form-part = { $part }
part-certificate = Анықтама
part-person = Жеке деректер
part-contact = Телефон және мақсат
part-representative = Өкіл
part-collection = ХҚКО және ел
form-page = { $number }-бет (барлығы { $count })
form-accepted = ✓ { $name }: { $value }
form-kinds =
    <b>Электрондық:</b> осы чатқа келетін PDF, Қазақстан аумағында пайдалану үшін. { $electronic ->
        [one] { $electronic } жұмыс күні.
       *[other] { $electronic } жұмыс күні.
    }
    <b>Қағаз түрінде:</b> шетелде пайдалану үшін, өзіңіз барып аласыз. Облыс орталығында, Астана, Алматы және Шымкентте { $centre ->
        [one] { $centre } жұмыс күні
       *[other] { $centre } жұмыс күні
    }, басқа жерде { $elsewhere } жұмыс күні.

question-kind = Сізге қандай анықтама керек?
question-iin = ЖСН-іңіз
question-surname = Тегіңіз, атыңыз, әкеңіздің аты
question-first-name = Атыңыз
question-patronymic = Әкеңіздің аты
question-birth-date = Туған күніңіз
question-phone = Телефон нөміріңіз
question-purpose = Анықтама не үшін керек?
question-purpose-other = Нақты не үшін керек?
question-region = Қағаз анықтаманы қай облыстан немесе қаладан аласыз?
question-branch = Анықтаманы қай ХҚКО-дан аласыз?

hint-iin = 12 сан. Олар жеке куәлігіңізде жазылған.
form-name-with-iin = Аты-жөніңізді де сол хабарламада жаза аласыз.
hint-iin-child = 12 сан. Олар баланың туу туралы куәлігінде жазылған.
hint-iin-other = 12 сан. Олар сол адамның жеке куәлігінде жазылған.
hint-representative-iin = 12 сан. Олар өзіңіздің жеке куәлігіңізде жазылған.
hint-surname = Құжаттағыдай, бір хабарламамен жазыңыз, мысалы: Оспан Айгерім Болатқызы. Немесе алдымен тек тегіңізді жазыңыз.
hint-first-name = Құжаттағыдай жазыңыз.
hint-patronymic = Құжаттағыдай жазыңыз. Құжатта болмаса, төмендегі батырманы басыңыз.
hint-birth-date = Күні, айы, жылы, мысалы: 26.01.1990
hint-phone = Төмендегі «Нөмірімді жіберу» батырмасын басыңыз немесе нөмірді жазыңыз, мысалы: +7 701 123 45 67
hint-purpose-other = Бірнеше сөзбен жазыңыз, мысалы: еріктілер бағдарламасы үшін
hint-region = Тізімнен таңдаңыз немесе қалаңызды жазыңыз, мысалы: Көкшетау.
hint-branch = Тізімнен таңдаңыз немесе атауының бір бөлігін жазыңыз.

none-patronymic = Құжатта жазылмаған
answer-none = (жоқ)
answer-line = { $name }: { $value }

line-kind = Анықтама
line-iin = ЖСН
line-surname = Тегі
line-first-name = Аты
line-patronymic = Әкесінің аты
line-birth-date = Туған күні
line-phone = Телефон
line-purpose = Мақсаты
line-purpose-other = Өз сөзімен
line-region = Облыс, қала
line-branch = ХҚКО

kind-electronic = Электрондық (PDF)
kind-paper = Қағаз түрінде
kind-short-electronic = PDF
kind-short-paper = қағаз

purpose-visa = Виза
purpose-temporary-residence = Уақытша тұруға рұқсат
purpose-residence = Тұруға ықтиярхат
purpose-citizenship = Азаматтық
purpose-employment = Жұмысқа орналасу
purpose-education = Оқуға түсу
purpose-adoption = Бала асырап алу, қорғаншылық
purpose-court = Сотқа дәлелдеме ретінде
purpose-marriage = Некені тіркеу
purpose-other = Басқа

button-keep = Қалдыру: { $value }
button-it-is-right = Иә, дұрыс
button-correct-it = Түзету
button-all-choices = Тізімге оралу
button-share-contact = Нөмірімді жіберу
button-send = Өтінішті жіберу
button-edit = Жауапты өзгерту
button-go-on = Өтінішті жалғастыру
button-cancel-for-good = Болдырмау және өшіру

contact-keyboard-on = Батырма төменде.
contact-keyboard-accepted = ✓ Телефон: { $value }
contact-keyboard-off = Рақмет.
place-keyboard-on = Төмендегі батырманы бассаңыз, ең жақын ХҚКО-ларды көрсетеміз.
button-share-place = Қай жерде екенімді жіберу

summary-title = Жауаптарыңызды тексеріңіз
summary-consent = Мен, { $name }, осы деректердің өңделуіне келісемін. Келісім мәтіні мен оны қайтарып алу: /consent
summary-hint = Деректерде қате болса, анықтама жарамсыз болады. Бәрі дұрыс болса, өтінішті жіберіңіз.
edit-title = Қай жауапты өзгерткіңіз келеді?
cancel-question = <b>Өтінішті болдырмау керек пе?</b> Жауаптарыңыз өшіріледі.
open-already = Осы ЖСН бойынша дәл осындай өтінішіңіз бар, ол әлі аяқталған жоқ: <code>{ $reference }</code>. Оны /status арқылы көре аласыз. Екінші өтініш жіберілген жоқ.
problem-too-many-requests = Аяқталмаған өтініштеріңіз бір адамға рұқсат етілген санға жетті, сондықтан бұл өтініш жіберілген жоқ. Жауаптарыңыз сақталды. Біреуі аяқталғанша күтіңіз немесе керек емесін кері қайтарып алыңыз (/withdraw), содан кейін мұны қайта жіберіңіз.

problem-iin-letters = ЖСН тек сандардан тұрады. 12 санды жазыңызшы.
problem-iin-length = ЖСН 12 саннан тұрады. Санап шығып, тағы бір рет жазыңызшы.
problem-iin-control-digit = Сандардың бірінде қате бар сияқты. Құжатпен салыстырып, тағы бір рет жазыңызшы.
problem-name-empty = Әріппен жазыңызшы.
problem-name-too-long = Бұл тым ұзын, ең көбі 100 әріп сыяды. Құжаттағыдай жазыңызшы.
problem-name-digits = Әріптердің арасында сан бар. Тек әріппен жазыңызшы.
problem-name-characters = Мұнда тек әріп, дефис, дәйекше және бос орын қолданылады. Тағы бір рет жазыңызшы.
problem-name-mixed-scripts = Бір сөзде кирилл және латын әріптері араласып кеткен. Сөзді бір әліпбимен жазыңызшы.
problem-birth-date-format = Күнін, айын, жылын жазыңызшы, мысалы: 26.01.1990
problem-birth-date-age = Рақмет, бірақ жасын білу аз: күнін, айын, жылын жазыңызшы, мысалы: 26.01.1990
problem-birth-date-missing = Күнтізбеде мұндай күн жоқ. Күні мен айын тексеріңізші.
problem-birth-date-future = Бұл күн әлі келген жоқ. Жылын тексеріңізші.
problem-birth-date-too-old = Бұл күннен бері 120 жылдан астам уақыт өтті. Жылын тексеріңізші.
problem-phone-letters = Телефон нөмірі тек сандардан тұрады. Нөмірді жазыңызшы, мысалы: +7 701 123 45 67
problem-phone-length = Сандары жетіспейді немесе артық. Нөмірді толық жазыңызшы, мысалы: +7 701 123 45 67. Шетелдік нөмірді + белгісінен және ел кодынан бастаңыз.
problem-phone-unknown = Мұндай нөмір жоқ сияқты. Тексеріп, тағы бір рет жазыңызшы. Шетелдік нөмір + белгісінен және ел кодынан басталады.
problem-choose-button = Төмендегі батырмалардың бірін басыңызшы.
problem-branch-by-list = Көше немесе белгілі жер бойынша ХҚКО табылмайды. Төмендегі тізімнен таңдаңызшы немесе қаланы жазыңыз.
problem-choice-not-found = Тізімде мұндай атау табылмады. Батырмалардың бірін басыңыз немесе атауының басқа бөлігін жазыңыз.
problem-nearest = Жақын ХҚКО-лар осылар, ең жақыны бірінші тұр. Біреуін таңдаңызшы. Қай жерде екеніңіз сақталған жоқ.
problem-nearest-unknown = Бұл ХҚКО-лардың картадағы орны бізге белгісіз. Тізімнен таңдаңыз немесе қаланы жазыңызшы. Қай жерде екеніңіз сақталған жоқ.
form-send-place = Немесе төмендегі батырмамен қай жерде екеніңізді жіберіңіз: ең жақынын табамыз. Ол сақталмайды.
problem-choice-several = Бірнешеуі сәйкес келеді. Біреуін таңдаңызшы.
problem-send-text = Мұны жауап ретінде қабылдай алмаймыз: әріппен немесе санмен жазыңызшы.
problem-contact-of-another = Бұл басқа адамның нөмірі сияқты. Төмендегі батырмамен өз нөміріңізді жіберіңіз немесе оны жазыңыз.
problem-question-gone = Осы аралықта сұрақтар өзгерді, сондықтан соңғы хабарламаңыз жауап ретінде қабылданған жоқ. Басқа жауаптарыңыз сақталды. Осы жерден жалғастырыңыз.
problem-use-buttons = Батырмаларды пайдаланыңыз: өтінішті жіберіңіз немесе жауапты өзгертіңіз.
problem-then-send = Енді тек жіберу қалды: «Өтінішті жіберу» батырмасын басыңыз.
problem-still-missing = Өтінішті жіберу үшін тағы бір жауап керек.

doubt-iin-date = ЖСН <b>{ $value }</b>: алғашқы алты саны әдетте туған күнді білдіреді, бірақ мұндай күн жоқ. ЖСН дұрыс па?
doubt-iin-century = ЖСН <b>{ $value }</b>: жетінші саны әдеттегідей емес. ЖСН дұрыс па?
doubt-iin-bin = <b>{ $value }</b> компанияның БСН-іне ұқсайды. Анықтамаға адамның ЖСН-і керек. Бұл ЖСН бе?
doubt-birth-date-not-of-iin = <b>{ $value }</b> ЖСН-дегі күнге сәйкес келмейді. Туған күні дұрыс па?
doubt-phone-not-mobile = <b>{ $value }</b> ұялы телефон нөміріне ұқсамайды. Нөмір дұрыс па?

draft-erased = Аяқталмаған өтінішіңіз өшірілді, себебі ол { $days ->
    [one] { $days } күн
   *[other] { $days } күн
} бойы толтырылмады. Қайта бастау үшін: /apply

section-certificate = Анықтама
section-person = Жеке деректер
section-contact = Байланыс
section-representative = Өкіл
section-collection = ХҚКО және ел

whom-question = Анықтама кімге керек?
question-for-whom = Анықтама кімге және қандай түрде керек?
for-whom-self-electronic = Өзіме: электрондық (PDF)
for-whom-self-paper = Өзіме: қағаз түрінде
for-whom-self = Өзіме
for-whom-child = Балама не қорғаншылығымдағы балаға
for-whom-other = Басқа адамға (сенімхатпен)
line-for-whom = Кімге

question-iin-child = Баланың ЖСН-і
question-iin-other = Анықтама керек адамның ЖСН-і
question-surname-child = Баланың тегі, аты, әкесінің аты
question-surname-other = Анықтама керек адамның тегі, аты, әкесінің аты
question-first-name-child = Баланың аты
question-first-name-other = Ол адамның аты
question-patronymic-child = Баланың әкесінің аты
question-patronymic-other = Ол адамның әкесінің аты
question-birth-date-child = Баланың туған күні
question-birth-date-other = Ол адамның туған күні
question-phone-child = Өзіңіздің телефон нөміріңіз
question-phone-other = Өзіңіздің телефон нөміріңіз

doubt-surname-words = <b>{ $value }</b>: мұның бәрі тегі ме, ішінде аты жоқ па?
right-surname-words = Иә, тек тегі
doubt-name-present = <b>{ $value }</b>: қазір де дәл осылай жазылған. Бұрын да осылай болған ба?
right-name-present = Иә, осылай болған

question-previous-kind = Тегіңіз, атыңыз немесе әкеңіздің аты өзгерген бе?
question-previous-kind-child = Баланың тегі, аты немесе әкесінің аты өзгерген бе?
question-previous-kind-other = Ол адамның тегі, аты немесе әкесінің аты өзгерген бе?
question-previous-kind-more = Тағы бірдеңе өзгерген бе?
hint-previous-kind = Мысалы, некеге тұрғанда. Не өзгергенін таңдаңыз.
question-previous-name = Бұрын қалай болған?
hint-previous-name = Бұрынғы құжаттағыдай жазыңыз.
name-kind-none = Жоқ
name-kind-surname = Тегі
name-kind-first-name = Аты
name-kind-patronymic = Әкесінің аты
line-previous-kind = Бұрынғы аты-жөні
line-previous-surname = Бұрынғы тегі
line-previous-first-name = Бұрынғы аты
line-previous-patronymic = Әкесінің аты (бұрынғы)

question-birth-country = Қай жерде туғансыз?
question-birth-country-child = Бала қай жерде туған?
question-birth-country-other = Ол адам қай жерде туған?
hint-birth-country = Қазақстанда болса, қаланы немесе ауылды жазыңыз, мысалы: Көкшетау. Басқа елде болса, елді таңдаңыз немесе атауын жазыңыз.
line-birth-country = Туған елі
question-birth-place = Қай қалада немесе ауылда?
hint-birth-place = Құжаттағыдай жазыңыз.
line-birth-place = Туған жері

problem-words-empty = Әріппен немесе санмен жазыңызшы.
problem-words-too-long = Бұл тым ұзын. Қысқарақ жазыңызшы.

doubt-visa-on-paper = Электрондық анықтама Қазақстан аумағында пайдалануға арналған, ал виза үшін әдетте қағаз анықтама сұралады. Сонда да электрондық анықтама керек пе?
right-visa-on-paper = Иә, электрондық керек
correct-visa-on-paper = Қағаз түріне ауыстыру
doubt-not-a-child = Туған күні <b>{ $value }</b> болса, бұл адам 18 жасқа толған. Ол Сіздің қорғаншылығыңызда болмаса, сенімхат керек. Туған күні дұрыс па?

question-representative-surname = Енді өзіңіз туралы: тегіңіз, атыңыз, әкеңіздің аты
question-representative-first-name = Өзіңіздің атыңыз
question-representative-patronymic = Өз әкеңіздің аты
question-representative-iin = Өзіңіздің ЖСН-іңіз
problem-iin-of-the-other = Бұл анықтама керек адамның ЖСН-і. Өз ЖСН-іңізді жазыңызшы.

question-kinship = Балаға кім боласыз?
kinship-parent = Әкесі не анасы
kinship-adoptive-parent = Бала асырап алушы
kinship-guardian = Қорғаншы (14 жасқа дейін)
kinship-trustee = Қамқоршы (14–18 жас)
line-kinship = Балаға кім болады
question-kinship-document = Мұны қандай құжат растайды?
hint-kinship-document = Тек нөмірі мен күні керек, құжаттың суретін жіберудің қажеті жоқ.
kinship-document-birth-certificate = Туу туралы куәлік
kinship-document-adoption-certificate = Бала асырап алу туралы куәлік
kinship-document-guardianship-order = Қорғаншылық туралы шешім
kinship-document-other = Басқа құжат
line-kinship-document = Құжат
question-kinship-document-number = Осы құжаттың нөмірі
hint-kinship-document-number = Әріптері мен сандарын құжаттағыдай жазыңыз. Күнін де бірден жазуға болады.
line-kinship-document-number = Құжат нөмірі
question-kinship-document-date = Осы құжат берілген күн
hint-kinship-document-date = Күні, айы, жылы, мысалы: 26.01.2020
line-kinship-document-date = Құжат берілген күн

question-power-number = Сенімхаттың нөмірі
hint-power-number = Сенімхатта көрсетілген тізілім нөмірі: әріптері мен сандарын жазыңыз.
line-power-number = Сенімхат нөмірі
question-power-date = Сенімхат берілген күн
hint-power-date = Күні, айы, жылы, мысалы: 26.01.2026
line-power-date = Сенімхат берілген күн
question-power-notary = Сенімхатты кім куәландырды?
hint-power-notary = Нотариустың тегі мен атының бас әріптері, мысалы: Оспан Ә. Қ.
line-power-notary = Нотариус
question-power-scan = Қаласаңыз, сенімхаттың көшірмесін жіберіңіз
hint-power-scan = PDF, JPEG немесе PNG файлы (10 МБ-қа дейін) немесе сурет. Бірнеше беті болса, бәрін жіберіңіз: 10 файлға дейін. Анықтаманы ХҚКО-дан алсаңыз, түпнұсқасын да ала барыңыз.
none-power-scan = Көшірмесіз жалғастыру
line-power-scan = Сенімхат көшірмесі
answer-unknown = әзірге белгісіз
answer-attached = қоса тіркелді

problem-send-file = Көшірмені файл немесе сурет түрінде жіберіңізші. Қаласаңыз, төмендегі батырмамен онсыз жалғастырыңыз.
problem-file-type = Мұнда тек PDF, JPEG және PNG файлдары қабылданады. Басқа файл жіберіңізші немесе онсыз жалғастырыңыз.
problem-file-too-big = Файл 10 МБ-тан үлкен. Кішірек файл жіберіңізші немесе онсыз жалғастырыңыз.
problem-too-many-files = Бір күнде бұдан көп файл қабылдай алмаймыз. Көшірмесіз жалғастырыңыз немесе файлды ертең жіберіңізші: жауаптарыңыз сақталады.
problem-file-broken = Файлды оқу мүмкін болмады, сондықтан ол сақталған жоқ. Басқа файл немесе сурет жіберіңізші, не онсыз жалғастырыңыз.
problem-file-lost = Файл бізге жетпеді. Тағы бір рет жіберіңізші немесе онсыз жалғастырыңыз.
problem-file-being-checked = Көшірме әлі тексеріліп жатыр. Бірнеше секундтан кейін «Өтінішті жіберу» батырмасын тағы бір рет басыңызшы.
problem-page-kept = Сенімхаттың { $number }-беті сақталды. Тағы беттері болса, оларды да жіберіңіз.
problem-too-many-pages = Ең көбі { $number ->
    [one] { $number } файл
   *[other] { $number } файл
} сақталады, сондықтан бұл файл сақталған жоқ. Беттері одан көп болса, бәрін бір PDF етіп жіберіңізші: «Жауапты өзгерту» батырмасын басып, сенімхаттың көшірмесін таңдаңыз.
problem-page-file-broken = Соңғы файлды оқу мүмкін болмады, сондықтан ол сақталған жоқ. Алдыңғы беттер сақтаулы. Осы бетті тағы бір рет жіберіңізші.
problem-page-file-lost = Соңғы файл бізге жетпеді. Алдыңғы беттер сақтаулы. Осы бетті тағы бір рет жіберіңізші.
problem-no-pictures = Құжаттардың суреті керек емес: нөмірлер мен күндер жеткілікті. Сурет сақталған жоқ. Сөзбен немесе батырмамен жауап беріңізші.

question-country = Анықтаманы қай елде ұсынасыз?
hint-country = Таңдаңыз немесе атауын қазақша, орысша не ағылшынша жазыңыз. Бот апостильді кейін қоса алмайды, сондықтан елді білсеңіз, көрсетіңіз.
none-country = Әзірге білмеймін
line-country = Ұсынылатын ел
doubt-country-legalization = <b>{ $value }</b>: бұл елде апостиль қабылданбайды. Анықтамаға әдетте консулдық заңдастыру керек: алдымен Сыртқы істер министрлігінде, содан кейін сол елдің консулдығында.
right-country-legalization = Түсінікті, әрі қарай
correct-country-legalization = Басқа ел таңдау
button-country-advice = Қалай заңдастырылады
country-recheck = Бұл өзгерген болуы мүмкін. Алдымен анықтаманы қабылдайтын мекемеден сұраңыз.

question-apostille = Апостиль керек пе?
regime-apostille = { $country }: апостиль қойылған анықтама қабылданады. Апостильді анықтамамен бірге, қазір сұратыңыз: бот оны кейін қоса алмайды.
regime-none_needed = { $country }: әдетте апостиль де, заңдастыру да керек емес. Мұны анықтаманы қабылдайтын мекемеден нақтылаңыз. Қаласаңыз, апостильді қазір сұратыңыз: бот оны кейін қоса алмайды.
terms-apostille = Мемлекеттік баж: <b>{ $fee }</b>. Мерзімі { $days ->
    [one] { $days } жұмыс күніне
   *[other] { $days } жұмыс күніне
} ұзарады.
apostille-yes = Иә
apostille-no = Жоқ
line-apostille = Апостиль
fee-unknown = биылғы айлық есептік көрсеткіштің (АЕК) жартысы

form-editing = Басқа жауаптарыңыз өзгермейді.
form-more-needed = { $count ->
    [one] Тағы { $count } жауап керек.
   *[other] Тағы { $count } жауап керек.
}
button-defaults = Өткен жолғыдай: { $name }
button-anew = Басынан бастау
button-menu = Басты мәзір
resume-question = Жіберілмеген өтінішіңіз бар: <b>{ $answered }</b> сұраққа жауап бердіңіз (барлығы { $count }). Басынан бастасаңыз, бұл жауаптар өшіріледі.
draft-reminder = Өтінішіңіз <b>әлі жіберілген жоқ</b>. Жауаптарыңыз сақталды: тоқтаған жерден жалғастыра аласыз.

age-limit = Бұл елде анықтама әдетте тапсырған күні { $days ->
    [one] { $days } күннен
   *[other] { $days } күннен
} ескі болмауы керек. Бүгін сұратсаңыз, оны көрсетуге болатын соңғы күн: <b>{ $date }</b>.
age-order = Кейінірек көрсетсеңіз, сол күннен ең ерте дегенде { $earliest } күн, ең кеш дегенде { $latest ->
    [one] { $latest } күн
   *[other] { $latest } күн
} бұрын сұратыңыз.
age-unchecked = Бұл мерзім расталмаған: анықтаманы қабылдайтын жерден сұраңыз.
button-remind-renewal = Жаңартуды еске салу
renewal-planned = Жақсы. Жаңа анықтама сұрататын уақытты <b>{ $date }</b> күні еске саламыз.
renewal-due = <code>{ $reference }</code> нөмірлі өтініш бойынша алған анықтамаңыз көп ұзамай тым ескі болып қалуы мүмкін. Ол әлі керек болса, жаңасын қазір сұратыңыз: жауаптарыңыз алдыңғы өтініштен алынады.
button-renew = Жаңа анықтама алу
summary-free = Анықтама тегін беріледі.
summary-fee = Апостиль үшін мемлекеттік баж: <b>{ $fee }</b>. Өтінішті жіберген соң төлейсіз.
summary-promise = Анықтама { $days ->
    [one] { $days } жұмыс күні
   *[other] { $days } жұмыс күні
} ішінде дайын болады.
summary-promise-paid = Анықтама төлемнен кейін { $days ->
    [one] { $days } жұмыс күні
   *[other] { $days } жұмыс күні
} ішінде дайын болады.

confirm-title = Соңғы қадам: өзіңіз екеніңізді растаңыз
confirm-sms = <b>{ $phone }</b> нөміріне SMS келеді, онда 6 саннан тұратын код болады. Кодты осында жазыңыз, ол 5 минут жарамды. Шетелде болсаңыз, телефоныңыздың роумингі қосулы болсын.
confirm-telegram = Telegram-дағы «Verification Codes» чатына <b>{ $phone }</b> нөмірі үшін 6 саннан тұратын код келеді. Кодты осында жазыңыз, ол 5 минут жарамды.
no-code-waits = <b>{ $phone }</b> нөмірі үшін жарамды код жоқ. «Жаңа код алу» батырмасын басыңыз.
confirm-contact = Төмендегі «Нөмірімді жіберу» батырмасын басыңыз.
button-resend = Жаңа код алу
button-send-by-sms = Кодты SMS арқылы алу
button-send-by-telegram = Кодты Telegram арқылы алу
sms-code = { $code } - sizdin kodynyz. Ony eshkimge aitpanyz.
problem-code-format = Код 6 саннан тұрады. Хабарламадағы сандарды жазыңызшы.
problem-code-wrong = Код дұрыс емес. { $number ->
    [one] Тағы { $number } рет жазып көруге болады.
   *[other] Тағы { $number } рет жазып көруге болады.
}
problem-code-tries = Бұл код енді жарамайды: жазып көру мүмкіндігі бітті. «Жаңа код алу» батырмасын басыңызшы.
problem-code-expired = Бұл кодтың мерзімі өтіп кетті. «Жаңа код алу» батырмасын басыңызшы.
problem-code-later = Бұл нөмірге код { $number ->
    [one] { $number } секундтан
   *[other] { $number } секундтан
} кейін өзі келеді.
problem-code-wait = Жаңа кодты { $number ->
    [one] { $number } секундтан
   *[other] { $number } секундтан
} кейін алуға болады.
problem-code-limit = Бүгін бұдан артық код жібере алмаймыз. Жауаптарыңыз сақталды: бір тәуліктен кейін қайта келіңізші.
problem-code-phone = Бұл нөмірге код жіберу мүмкін болмады. «Артқа» батырмасын басып, телефон нөмірін өзгертіңіз немесе төменнен басқа тәсілді таңдаңыз.
problem-code-none = Кодты қазір жіберу мүмкін болмады. Жауаптарыңыз сақталды: сәл кейінірек «Жаңа код алу» батырмасын басыңызшы.
problem-code-not-sent = Кодты қазір жіберу мүмкін болмады. Оның орнына өтінішті өз нөміріңізбен растаңызшы.
problem-share-contact = Төмендегі «Нөмірімді жіберу» батырмасын басыңызшы.

button-add-name = Бұрынғы аты-жөнін қосу
none-previous-name = Алып тастау
problem-code-other-way = Код бұл тәсілмен жіберілмеді, сондықтан енді басқа тәсілмен жіберіледі.
