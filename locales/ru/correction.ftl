# Возврат на исправление: оператор отмечает строки, заявитель исправляет только их

action-correct = На исправление
command-correct = Вернуть на исправление: /correct CR-XXXX-XXXX
desk-outcome-correct = { $reference }: возвращается заявителю на исправление.
desk-outcome-no-lines = Сначала отметьте строки, которые нужно исправить.
lines-question = <b>{ $reference }: что нужно исправить?</b> Отметьте строки. Заявитель исправит только их.
lines-name = • { $name }
lines-changed = { $name }: { $before } → { $after }
lines-corrected = <b>Исправлено заявителем</b> · { $time }
button-lines-on = Дальше
button-lines-without-words = Вернуть без пояснения
desk-prompt-correct = <b>{ $reference }:</b> напишите заявителю одним сообщением, что не так в отмеченных строках. Или верните без пояснения.
desk-corrected = <b>{ $reference }:</b> заявитель исправил отмеченные строки.
told-correct = В заявлении <code>{ $reference }</code> <b>нужно исправить</b>:
told-corrected = Спасибо, исправления по заявлению <code>{ $reference }</code> получены. Оно снова на рассмотрении.
reminder-correction = Заявление <code>{ $reference }</code> ждёт исправления:
button-correct-lines = Исправить
button-lines-send = Отправить исправления
lines-summary = Проверьте, всё ли теперь верно
lines-cancel-question = Прервать исправление? Новые ответы сотрутся, а заявление будет и дальше ждать исправления.
lines-resume = Вы исправляете отправленное заявление. Сначала закончите с ним, потом можно начать новое.
plain-correction-cancelled = Исправление прервано. Заявление ждёт: /status
plain-form-waits = Ваше незаконченное заявление отложено. Вы вернётесь к нему, когда отправите исправления.
