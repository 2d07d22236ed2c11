/** What people tell the desk, and of their way to the service centre, known by look: the README of the tables explains the signs. */
import type { Phrases } from '../phrases.ts';

/** The words themselves are to be passed on, and stand behind, or before: «операторға айтыңызшы, тездетсін». All that is said. */
export const passedWords: Phrases = {
  kk: `
    (оператор|маман|қызметкер|менеджер)(ға|га|ларға|дарға|ге|лерге|дерге) (айт|жеткіз|хабарла)* [қой*|бер*|жібер*] …… ~
    …… (оператор|маман|қызметкер|менеджер)(ға|га|ларға|дарға|ге|лерге|дерге) (айт|жеткіз|хабарла)(ыңыз|іңіз|ңыз|саңыз|сеңіз|ып|іп|п)*
    (айтыңыз|жеткізіңіз)* (оператор|маман|қызметкер)(ға|га|ларға|ге|лерге) …… ~
  `,
  ru: `
    (передай|скажи|сообщи|напиши)[те] [пожалуйста|там] [вашему|вашим|своему|моему] (операто|сотрудни|менедже|специалис)(ру|рам|ку|кам|ту|там) [пожалуйста] …… ~
    (передай|скажи|сообщи)[те] [пожалуйста] [тому|тем|той] (кто|которая|который) …… ~
  `,
  en: `
    (tell|inform|let|notify) [the|your|my|this] (operator|operators|officer|staff|team|manager|specialist) [know] [please] …… ~
    pass [this|it] on [to the operator|to the operators|to your staff] [that] …… ~
  `,
};
export const beforePassedWords: Phrases = {
  kk: 'өтінемін · сәлеметсіз бе · сәлем',
  ru: 'пожалуйста · здравствуйте · добрый (день|вечер) · можете · а · и · ещё',
  en: 'please · hello · hi · can you · could you · and · also',
};
/** The same with nothing to pass on. */
export const nothingToPass: Phrases = {
  kk: `
    [маған] (оператор|маман|қызметкер|менеджер)(ға|га|ларға|ге|лерге) (айт|жеткіз|хабарла)* [қой*|бер*|жібер*] [өтінемін|деп]
  `,
  ru: '(передай|скажи|сообщи|напиши)[те] [пожалуйста] [вашему|вашим] (операто|сотрудни|менедже|специалис)(ру|рам|ку|кам|ту|там) (пожалуйста|кое что|что|вот что)',
  en: '(tell|inform|let) [the|your] (operator|operators|officer|staff|team|manager) [know] (please|something|this|that)',
};

/** Somebody went to the centre in vain. */
export const wentInVain: Phrases = {
  kk: `
    (жабық|жабылып) (екен|тұр|болды|қалды|қалыпты|тұрған)
    (бардым|барсам|келдім|келсем|барып едім|барған едім|барғам|барып келдім) …40(жабық|жоқ|бермеді|бермей|таппады|таппай|таба алмады)
    анықтама* (таппады|бермеді|жоқ дейді) · (жоқ|дайын емес) деп (айт|жатыр|отыр)*
  `,
  ru: `
    (был|было|была|оказал+|стоит|стоял) (закрыт|заперт)* · закрыт(о|а|ы|) (был|был(а|о|и)|оказал+|когда)
    (пришёл|пришла|пришли|приехал|приехала|приходил|приходила|ходил|ходила|ездил|ездила|съездил|съездила|отстоял|отстояла) …40(закрыт|не дали|не дают|не нашли|не выдали|не выдают|не отдали|отказали|говорят|сказали|такой справки нет|никого)+
    мне не (дали|выдали|отдали|отдают|выдают) (справк)+ · (говорят|сказали|ответили) [мне] [там] [что] [у них|ещё|справка|она|моей|такой] (нет|не готов+|не найд+|не пришла)
    (не нашли|не могут найти|не находят) [мою|там|справку|её|у себя]
  `,
  en: `
    (was|were) closed · (went|came|been) [there|in|to (the|your) (office|centre|center)] …40(closed|nobody|no one|couldn't|could not|didn't|refused|not there|turned away|sent me away)
    they [said|told me|say|claim] [that|there] …2+ (couldn't|could not|can't|cannot|didn't|did not|don't|refused|no such|not ready|isn't ready|don't have) …40
    nobody was there
  `,
};

/** «Завтра заберу»: all that is said. */
export const willCollect: Phrases = {
  kk: `
    (ертең|бүгін|бүрсігүні|(дүй|сей|сәр|бей)сенбіде|жұмада|сенбіде|кешке|таңертең|түстен кейін|осы аптада|жақында) {барып|өзім|келіп} (аламын|алам|аламыз|алып кетем(ін|)|барамын|барам|келемін|келем|алармын|барармын)
  `,
  ru: `
    (завтра|сегодня|послезавтра|вечером|утром|днём|после обеда|к вечеру|скоро|на днях|на (выходных|неделе)|(в|во) (понедельник|вторник|среду|четверг|пятницу|субботу)) [утром|вечером|днём|после обеда] {я|мы|сам|сама|уже} (заберу|заберём|приду|придём|подойду|подъеду|приеду|зайду|заеду|получу|схожу)
    (заберу|заберём|приду|придём|подойду|подъеду|приеду|зайду|заеду|получу|схожу) {я|мы|её|справку} (завтра|сегодня|послезавтра|вечером|утром|днём|после обеда|к вечеру|скоро|на днях|на (выходных|неделе)|(в|во) (понедельник|вторник|среду|четверг|пятницу|субботу)) [утром|вечером|днём|после обеда]
    [я] (заберу|заберём) [её|справку]
  `,
  en: `
    [i'll|i will|we'll|we will|i'm going to|will] (pick it up|pick up|collect it|collect|come|come by|come in|be there|stop by|get it) [it] (tomorrow|today|tonight|later today|this week|[on] (monday|tuesday|wednesday|thursday|friday|saturday)) [morning|afternoon|evening]
    i'll (pick it up|collect it) · i will (pick it up|collect it)
  `,
};
export const aroundWillCollect: Phrases = {
  kk: 'жарайды · жақсы · рахмет · рақмет · онда · мен · түсінікті',
  ru: 'хорошо · ок · окей · спасибо · понял · поняла · понятно · ладно · тогда · я · отлично · ура · супер · за ней',
  en: 'ok · okay · great · thanks · thank you · i · then · good · fine',
};
