# Өтініш аяқталған соң қойылатын бір сұрақ.

feedback-question = <b>Қызметіміз көңіліңізден шықты ма?</b> Өтініш <code>{ $reference }</code>. Бір батырманы басыңыз: бағаңыз жұмысымызды жақсартуға көмектеседі.
rating-5 = 5 – өте жақсы
rating-4 = 4 – жақсы
rating-3 = 3 – орташа
rating-2 = 2 – нашар
rating-1 = 1 – өте нашар
feedback-words = Рақмет! Қаласаңыз, неге олай бағалағаныңызды бір хабарламамен жазыңыз. Дербес деректеріңізді жазбаңыз.
button-no-words = Жазбаймын
plain-feedback-thanks = Рақмет, бағаңызды ескереміз.
owner-feedback = <b>Төмен баға: { $rating } (ең жоғарысы – 5).</b> Өтініш <code>{ $reference }</code>
owner-feedback-words = Өтініш беруші жазды: { $words }
own-data-feedback = { $time } – бағаңыз: { $rating }
