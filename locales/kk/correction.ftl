# Түзетуге қайтару: оператор жолдарды белгілейді, өтініш беруші тек соларды түзетеді

action-correct = Түзетуге қайтару
command-correct = Түзетуге қайтару: /correct CR-XXXX-XXXX
desk-outcome-correct = { $reference }: өтініш берушіге түзетуге қайтарылады.
desk-outcome-no-lines = Алдымен түзетілетін жолдарды белгілеңіз.
lines-question = <b>{ $reference }: нені түзету керек?</b> Жолдарды белгілеңіз. Өтініш беруші тек соларды түзетеді.
lines-name = • { $name }
lines-changed = { $name }: { $before } → { $after }
lines-corrected = <b>Өтініш беруші түзеткен</b> · { $time }
button-lines-on = Әрі қарай
button-lines-without-words = Түсіндірмесіз қайтару
desk-prompt-correct = <b>{ $reference }:</b> белгіленген жолдарда ненің дұрыс емес екенін өтініш берушіге бір хабарламамен жазыңыз. Немесе түсіндірмесіз қайтарыңыз.
desk-corrected = <b>{ $reference }:</b> өтініш беруші белгіленген жолдарды түзетті.
told-correct = <code>{ $reference }</code> нөмірлі өтініште мыналарды <b>түзету керек</b>:
told-corrected = Рақмет, <code>{ $reference }</code> нөмірлі өтініш бойынша түзетулеріңіз келді. Өтініш қайта қаралып жатыр.
reminder-correction = <code>{ $reference }</code> нөмірлі өтініштегі мына жолдар әлі түзетілмеді:
button-correct-lines = Түзету
button-lines-send = Түзетулерді жіберу
lines-summary = Енді бәрі дұрыс па, тексеріңізші
lines-cancel-question = Түзетуді тоқтатасыз ба? Жаңа жауаптар өшіріледі, ал өтініш түзетуді күтіп тұра береді.
lines-resume = Сіз жіберілген өтінішті түзетіп жатырсыз. Алдымен соны аяқтаңыз, содан кейін жаңасын бастауға болады.
plain-correction-cancelled = Түзету тоқтатылды. Өтініш күтіп тұр: /status
plain-form-waits = Аяқталмаған өтінішіңіз әзірге кейінге қалдырылды. Түзетулерді жібергеннен кейін оған ораласыз.
