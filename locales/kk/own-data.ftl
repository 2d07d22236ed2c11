own-data-title = Бот Сіз туралы не сақтайды
own-data-made = Жасалған уақыты: { $time }
own-data-chat = Telegram-дағы чатыңыздың нөмірі: { $chat }
own-data-language = Тіл: { $language }
own-data-consent-given = Деректерді өңдеуге келісім (мәтін { $version }): { $time }
own-data-consent-withdrawn = Келісім қайтарып алынды (мәтін { $version }): { $time }
own-data-draft = Жіберілмеген өтініш, соңғы өзгерісі: { $time }
own-data-request = { $reference } нөмірлі өтініш: { $status }
own-data-fee = Мемлекеттік баж: { $fee }
own-data-receipt = Түбіртек нөмірі: { $number }
own-data-file = Берілген файлдың цифрлық ізі (SHA-256): { $sha256 }
own-data-from-you = { $time } – Сіз: { $words }
own-data-from-operator = { $time } – оператор: { $words }
own-data-nothing = Мұнда Сіздің өтінішіңіз де, жауабыңыз да жоқ.
own-data-text = Деректеріңіз: оқуға ыңғайлы түрі.
own-data-json = Дәл сол деректер: басқа бағдарламаларға арналған түрі (JSON).
request-erased = Дербес деректер жойылды: { $date }.
button-my-data = Деректерімді файлмен алу
button-erase = Деректерімді жою
erase-question = Деректеріңізді жою керек пе?
erase-what = Өтініштеріңіздегі жауаптар, хабарламалар мен файлдар, сондай-ақ жіберілмеген өтініш жойылады. Кейін қайтару мүмкін емес.
erase-stays = Мыналар қалады: өтініштердің нөмірлері, күндері мен мәртебелері (атыңызсыз); таңдаған тіліңіз; келісім бергеніңіз туралы жазба; осы чаттың нөмірі ғана көрсетілген әрекеттер журналы. Чаттағы хабарламалар Telegram-да қалады: оларды өзіңіз өшіре аласыз.
erase-open = Әзірге деректерді жою мүмкін емес: { $count ->
    [one] { $references } нөмірлі өтініш
   *[other] { $references } нөмірлі өтініштер
} әлі аяқталған жоқ, деректерсіз анықтама жасалмайды. Нәтижесін күтіңіз немесе алдымен қайтарып алыңыз: /withdraw
button-erase-now = Иә, жою
button-erase-not = Жоқ, қалсын
plain-erased = Дайын: деректеріңіз жойылды. Анықтама қайта қажет болса: /apply
plain-erasure-not = Жақсы, ештеңе жойылмады.
command-mydata = Деректерімді файлмен алу
command-deletemydata = Деректерімді жою
