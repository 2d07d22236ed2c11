form-step = { $number }-қадам (барлығы { $count })
form-page = { $number }-бет (барлығы { $count })
form-accepted = ✓ { $name }: { $value }
form-kinds =
    <b>Электрондық:</b> осы чатқа келетін PDF, Қазақстан аумағында пайдалану үшін. { $electronic ->
        [one] { $electronic } жұмыс күні.
       *[other] { $electronic } жұмыс күні.
    }
    <b>Қағаз түрінде:</b> шетелде пайдалану үшін, өзіңіз барып аласыз. Облыс орталығында немесе ірі қалада { $centre ->
        [one] { $centre } жұмыс күні
       *[other] { $centre } жұмыс күні
    }, басқа жерде { $elsewhere } жұмыс күні.

question-kind = Сізге қандай анықтама керек?
question-iin = ЖСН-іңіз
question-surname = Тегіңіз
question-first-name = Атыңыз
question-patronymic = Әкеңіздің аты
question-birth-date = Туған күніңіз
question-phone = Телефон нөміріңіз
question-purpose = Анықтама не үшін керек?
question-purpose-other = Нақты не үшін керек?
question-region = Қағаз анықтаманы қай облыстан немесе қаладан аласыз?
question-branch = Анықтаманы қай ХҚКО-дан аласыз?

hint-iin = 12 сан, олар жеке куәлігіңізде жазылған.
hint-surname = Жеке куәліктегідей немесе паспорттағыдай жазыңыз.
hint-first-name = Жеке куәліктегідей немесе паспорттағыдай жазыңыз.
hint-patronymic = Құжаттағыдай жазыңыз. Құжатта болмаса, төмендегі батырманы басыңыз.
hint-birth-date = Күні, айы, жылы, мысалы: 26.01.1990
hint-phone = Төмендегі «Нөмірімді жіберу» батырмасын басыңыз немесе нөмірді жазыңыз, мысалы: +7 701 123 45 67
hint-purpose-other = Бірнеше сөзбен жазыңыз, мысалы: еріктілер бағдарламасы үшін
hint-region = Тізімнен таңдаңыз немесе атауының бір бөлігін жазыңыз.
hint-branch = Тізімнен таңдаңыз немесе атауының бір бөлігін жазыңыз.

none-patronymic = Құжатта жазылмаған
answer-none = жоқ
answer-line = { $name }: <b>{ $value }</b>

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
purpose-court = Сотқа дәлел ретінде
purpose-marriage = Некені тіркеу
purpose-other = Басқа

button-keep = Қалдыру: { $value }
button-it-is-right = Иә, дұрыс
button-correct-it = Түзету
button-all-choices = Тізімді толық көрсету
button-share-contact = Нөмірімді жіберу
button-send = Өтінішті жіберу
button-edit = Жауапты өзгерту
button-go-on = Өтінішті жалғастыру
button-cancel-for-good = Болдырмау және өшіру

contact-keyboard-on = Батырма төменде.
contact-keyboard-accepted = ✓ Телефон: { $value }
contact-keyboard-off = Жақсы.

summary-title = Жауаптарыңызды тексеріңіз
summary-hint = Деректерде қате болса, анықтама жарамсыз болады. Бәрі дұрыс болса, өтінішті жіберіңіз.
edit-title = Қай жауапты өзгерткіңіз келеді?
cancel-question = <b>Өтінішті болдырмау керек пе?</b> Жауаптарыңыз өшіріледі.
open-already = Осы ЖСН бойынша дәл осындай өтінішіңіз бар, ол әлі аяқталған жоқ: <code>{ $reference }</code>. Оны /status арқылы көре аласыз. Екінші өтініш жіберілген жоқ.

problem-iin-letters = ЖСН тек сандардан тұрады. 12 санды жазыңызшы.
problem-iin-length = ЖСН 12 саннан тұрады. Санап шығып, тағы бір рет жазыңызшы.
problem-iin-control-digit = Сандардың бірінде қате бар сияқты. Жеке куәлікпен салыстырып, тағы бір рет жазыңызшы.
problem-name-empty = Әріппен жазыңызшы.
problem-name-too-long = Бұл тым ұзын, ең көбі 100 әріп сыяды. Құжаттағыдай жазыңызшы.
problem-name-digits = Әріптердің арасында сан бар. Тек әріппен жазыңызшы.
problem-name-characters = Мұнда тек әріп, дефис, дәйекше және бос орын қолданылады. Тағы бір рет жазыңызшы.
problem-name-mixed-scripts = Бір сөзде кирилл және латын әріптері араласып кеткен. Сөзді бір әліпбимен жазыңызшы.
problem-birth-date-format = Күнін, айын, жылын жазыңызшы, мысалы: 26.01.1990
problem-birth-date-missing = Күнтізбеде мұндай күн жоқ. Күні мен айын тексеріңізші.
problem-birth-date-future = Бұл күн әлі келген жоқ. Жылын тексеріңізші.
problem-birth-date-too-old = Бұл күннен бері 120 жылдан астам уақыт өтті. Жылын тексеріңізші.
problem-phone-letters = Телефон нөмірі тек сандардан тұрады. Нөмірді жазыңызшы, мысалы: +7 701 123 45 67
problem-phone-length = Сандары жетіспейді немесе артық. Нөмірді толық жазыңызшы, мысалы: +7 701 123 45 67. Шетелдік нөмірді + белгісінен және ел кодынан бастаңыз.
problem-phone-unknown = Мұндай нөмір жоқ сияқты. Тексеріп, тағы бір рет жазыңызшы. Шетелдік нөмір + белгісінен және ел кодынан басталады.
problem-purpose-empty = Бірнеше сөзбен жазыңызшы.
problem-purpose-too-long = Бұл тым ұзын, ең көбі 200 әріп сыяды. Қысқарақ жазыңызшы.
problem-choose-button = Төмендегі батырмалардың бірін басыңызшы.
problem-choice-not-found = Тізімде мұндай атау табылмады. Батырмалардың бірін басыңыз немесе атауының басқа бөлігін жазыңыз.
problem-choice-several = Бірнешеуі сәйкес келеді. Біреуін таңдаңызшы.
problem-send-text = Мұны жауап ретінде қабылдай алмаймыз: әріппен немесе санмен жазыңызшы. Файл сақталған жоқ.
problem-contact-of-another = Бұл басқа адамның нөмірі сияқты. Төмендегі батырмамен өз нөміріңізді жіберіңіз немесе оны жазыңыз.
problem-question-gone = Осы арада сұрақтар өзгерді, сондықтан соңғы хабарламаңыз жауап ретінде қабылданған жоқ. Басқа жауаптарыңыз сақталды. Осы жерден жалғастырыңыз.
problem-use-buttons = Батырмаларды пайдаланыңыз: өтінішті жіберіңіз немесе жауапты өзгертіңіз.
problem-still-missing = Өтінішті жіберу үшін тағы бір жауап керек.

doubt-iin-date = ЖСН <b>{ $value }</b>: алғашқы алты саны әдетте туған күнді білдіреді, бірақ мұндай күн жоқ. ЖСН дұрыс па?
doubt-iin-century = ЖСН <b>{ $value }</b>: жетінші саны әдеттегідей емес. ЖСН дұрыс па?
doubt-iin-bin = <b>{ $value }</b> компанияның БСН-іне ұқсайды. Анықтамаға адамның ЖСН-і керек. Бұл ЖСН бе?
doubt-birth-date-not-of-iin = <b>{ $value }</b> ЖСН-іңіздегі күнге сәйкес келмейді. Туған күніңіз дұрыс па?
doubt-phone-not-mobile = <b>{ $value }</b> ұялы телефон нөміріне ұқсамайды. Нөмір дұрыс па?

draft-erased = Аяқталмаған өтінішіңіз өшірілді, себебі ол { $days ->
    [one] { $days } күн
   *[other] { $days } күн
} бойы толтырылмады. Қайта бастау үшін: /apply
