/** What people say where a code from an SMS is asked for: README.md explains the signs. Known by look, in Latin letters by sound. */
import type { Phrases } from '../phrases.ts';

/** None has come. */
export const noCode: Phrases = {
  kk: `
    (код|смс|sms) [әлі] жоқ · келме · келген жоқ · түспе(д|й|ген) · жетпе(д|й|ген) · алмадым · алған жоқпын
    код[ты] (қайда|қашан|көрме|күтіп) · телефон* [кенет] (өшіп|сөніп|отырып) (қал|кет) · (зарядка*|қуат*) (бітті|таусылды|жоқ)
  `,
  ru: '(телефон|труб|мобил)* …12 (сел_|сдох|разряд|отключ|выключ|умер) · зарядк* (нет|кончил) · (код|он) (истёк|просроч)* · не[ ](при|полу|доход|дош) · нет (код|смс|sms|сообщ) · (где|когда|откуда|куда) …20 (код|смс)',
  en: "(phone|battery) …12 (died|dead|dying|off) · (code|it) expired · ^expired · no (code|sms) · (n't|not|never|haven) …20 (com|came|arriv|receiv|get|got) · where …10 code",
};

/** Nobody is to hear it: who was warned of frauds says so. */
export const codeKept: Phrases = {
  kk: '(айт|бер|жаз|көрсет)(пай|пей|бай|бей|май|мей)(м|мын|мін|мыз|міз) · (айтуға|беруге) болмайды',
  ru: 'не (скажу|дам|назову|буду говорить|буду называть|стану говорить) · никому …12 не (говорю|даю|скажу|дам) · нельзя …12 (говорить|называть|давать|сообщать)',
  en: "(won't|wont|will not|not gonna|not going to) (tell|give|share) · never (tell|give|share) · (can't|cannot|should not|shouldn't) (tell|give|share)",
};

/** What has come is a code of a bank or of another service. */
export const codeOfOthers: Phrases = {
  kk: '(каспи|халык|халық|банк|ватсап|егов)*(тен|ден|тан|дан|нен|нан|дікі|тікі|нікі)',
  ru: '(от|из|с) (каспи|kaspi|халык|банк|ватсап|вотсап|whatsapp|егов|egov|телеграм|telegram|олх|olx)* · не от вас · не ваш код',
  en: '(from|by) [my|the] (kaspi|halyk|bank|egov|whatsapp|telegram|olx) · not (from|by) you · (kaspi|halyk|bank|whatsapp) code',
};

/** Another one is to be sent. */
export const anotherCode: Phrases = {
  kk: `
    (қайта|қайтадан|тағы|тағы бір|тағы бір рет|жаңа|басқа) [код[ты]|смс[ті]] (жібер|жолда|сал)
    (код|смс)[ты|ті] (қайта|қайтадан|тағы) · (жаңа|басқа) код · ^(код|смс)[ты|ті] (жібер|жолда)+$ · ^қайтадан$
  `,
  ru: `
    (ещё раз|заново|повторно|снова) [код|смс|sms] (отправ|пришл|вышл|посла|скин)
    (отправ|пришл|вышл|посла|скин)* [мне] [код|смс|sms] (ещё раз|заново|повторно|снова|ещё один)
    (нов|друг|ещё один)(ый|ой|) (код|смс) · повтор[ите] (код|смс|отправку)
  `,
  en: `
    (send|need|give [me]) another [one|code|sms] · resend · (send|text) [me] [the|a] [code|sms] again · (new|another) (code|sms)
    send (it|the code|one) (again|once more)
  `,
};

/** It went to a number that is not right. */
export const otherNumber: Phrases = {
  kk: `
    (нөмір|номер|телефон)* (қате|дұрыс емес|басқа|ауыс|өзгер|ескі)
    (қате|басқа|ескі) (нөмір|номер)
  `,
  ru: `
    (номер|телефон)* …20 (непра|неверн|не тот|не мой|другой|сменил|поменял|старый|изменить|исправить|с ошибк)
    (не тот|не мой|неправильн*|неверн*|другой|старый|старом|сменить|поменять|изменить|исправить) (номер|телефон)
    (ошиб|не так)* …20 (номер|телефон) · нет доступа к (номер|телефон|сим)
  `,
  en: `
    (wrong|another|different|old|other) (number|phone) · (number|phone) …20 (wrong|changed|incorrect|old)
    (change|correct|fix) [my|the] (number|phone)
  `,
};
