/** A request is withdrawn in a sentence, read clause by clause and known by look: README.md beside this folder explains the signs. */
import type { Phrases } from '../phrases.ts';

/** The request is named, or nothing else can be meant: whatever stands beside it. */
export const withdrawn: Phrases = {
  kk: `
    (өтініш|өтінім|анықтама|заявка|справка|запрос)* (тоқтат(ыңыз|айын|у|са|қым)|жой(ыңыз|айын|у|са)|өшір(іңіз|ейін|у)|(алып тас|кері|қайтар|қайтып ал)|керексіз)* [бер*|ал*|таста*]
    (анықтама|справка)* алмай ақ (қояйын|қоямын|қойдым)
    (анықтама|справка)* (алмаймын|алғым келмейді|жасама(ңыз|й ақ)*|керегі (жоқ|болмай)*) [болып қалды|қалды|қойыңыз*|бол*]
    (отмена|отменить|отмену) (жаса|қыл|ет|керек)* [салыңыз*|салшы|сал|беріңіз*|қойыңыз*] [деп (едім|жатырмын|отырмын)]
    өзім өтініштен бас тарт(амын|ам|тым)
  `,
  ru: `
    (снимите|закройте|аннулируйте|удалите|уберите|заберите|забирайте|отмените|отзовите|отменяйте|отзывайте|остановите) [мо+|эт+|нашу|ту|свою|вашу] (заявк|заявлен|запрос)+ [назад|обратно]
    (отказаться|отказываюсь|отказываемся) от [мо+|эт+] (заявк|справк|заявлен|запрос|услуг)+
    не (делайте|готовьте|оформляйте|рассматривайте|(надо|нужно) (делать|готовить|оформлять|рассматривать)) {уже|мне|больше|пока} [мо+|эт+] (справк|заявк|заявлен)+
    не (нужн*|надо) {мне|нам|уже|больше} [эт+|ваша|мо+] (справк|заявк|заявлен)+
    (больше|уже) не требуется [эт+|ваша|мо+] [справк*|заявк*]
    прекратите [рассматривать|рассмотрение|обработку|обрабатывать|делать] [мо+|эт+] (рассмотрение|обработку|справк*|заявк*|заявлен*)
    (справк|заявк)+ {мне|нам} (больше|уже) не (актуальн|нужн)+
    (больше|уже) не (хочу|буду) {получать|делать|оформлять|брать} [эт+|мо+] (справк|заявк)+
    [это] [уже|больше] не[ ]актуальн* · [я] отзываю [мо+|эт+] [заявку|заявление|запрос|справку] · отбой
  `,
  en: `
    (drop|stop|cancel|withdraw|close|disregard|scrap) [processing] my (request|application|order|certificate)
    stop processing [it|this|that]
    [i] (no longer|do not|don't) (want|need) (the|this|that|my|your) (certificate|request|application) [any more|anymore|any longer|now]
    i'm (withdrawing|cancelling|canceling) [it|this|my (request|application)]
    i am (withdrawing|cancelling|canceling) [it|this|my (request|application)]
  `,
};

/** Only where all that stands beside it is of the same kind, or politeness. */
export const letGo: Phrases = {
  kk: `
    бас тарт(амын|ам|тым|қым келеді) · айнып қалдым · ойым* (айны|қайт|өзгер)+
    (енді|маған) (керек|қажет) емес [болды|болып қалды|енді]
    (керек|қажет) емес (болды|болып қалды|енді)
    (керек|қажет) болмай (қалды|жатыр|тұр) · тоқтатыңыз* [енді]
    керегі (жоқ (болды|болып қалды|енді)|болмай қалды|болмады) · енді керегі жоқ
    жасама(ңыз|ңыздар|й ақ қойыңыз|й ақ қойыңыздар) [енді]
  `,
  ru: `
    [я|мы] [уже] (передума|раздума)++ · [я] отказываюсь
    не делайте [уже|ничего|пока ничего|её|его] [уже]
    (уже|больше|теперь) {мне|нам|уже} не (нужн*|надо) [уже]
    не (нужн*|надо) {мне|нам} (уже|больше) [ничего]
    [как] [то|нибудь] (отмените|отменить|отменяю|отменяйте|отзывайте|снимайте|снимите|закрывайте|отзовите|отозвать|аннулируйте|аннулировать) [её|его|всё|это]
  `,
  en: `
    [i've|i have|i] changed my mind · [i] (don't|do not) (need|want) (it|this) [any more|anymore|any longer|now]
    (no longer|not) needed [any more|anymore|any longer] · i no longer (need|want|require) (it|this|that) · no need (any more|anymore|any longer|now) · no longer need it
    (don't|do not) (make|issue|prepare|process) (it|this|that) [any more|anymore]
    i'd rather cancel [it|everything|the whole thing] · scrap it · never mind · nevermind · forget it · (cancel|withdraw) (it|this|that|everything)
  `,
};
/** Says the same where it stands beside such words, and too little alone. */
export const notWantedEither: Phrases = {
  kk: `
    [маған|енді] (керегі|қажеті) жоқ · [маған|енді] (керек|қажет) емес · болдырмаңыз* · болды · өтінішті · анықтама*
    алып қойдым · (басқа|өзім|хқко|цон|егов)* [жерден] [алып (алдым|қойдым)|алдым]
  `,
  ru: `
    не (надо|нужн*) стал(а|о) · не (надо|нужн*) [ничего] · стоп · стойте · всё · ничего не надо
    [я] {уже|её|сам|сама|электронную|бумажную|справку|другую|через|на|в|егов*|egov|цон*|портал*} (взял|получил|сделал|скачал|оформил|заказал)[а|и] …30
    + уже (заказал|получил|взял|оформил|сделал)[а|и]
    [я|мы] [уже] [сам|сама] (получил|взял|нашёл|оформил|сделал)[а|и] {её|справку|в ЦОНе|через цон|через егов|в другом месте|другой способ|сама|сам|уже}
  `,
  en: `
    i already have (it|one|mine) · stop · no need · i (already) (got|have|found) (it|one|another one) [elsewhere|already|another way] · i got it [elsewhere|already|somewhere else|another way]
  `,
};
/** What may stand before or behind. */
export const aroundWithdrawal: Phrases = {
  kk: 'анықтама* · өтініш* · керег(і|ы) жоқ · керек емес · рақмет · рахмет · сәлеметсіз бе · өтінем[ін] · мен · маған · енді · жалпы · шынымды айтсам · шығар · мүмкін · кешіріңіз',
  ru: `
    спасибо · здравствуйте · добрый (день|вечер) · пожалуйста · я · мне · нам · мы · всё · ладно · извините · простите · тогда · уже · наверн(ое|о) · видимо
    похоже · если честно · честно говоря · скорее всего · кажется · может быть · думаю · хочу · хотел[а] [бы] · можно · что
  `,
  en: `
    please · hello · hi · thanks · thank you · sorry · i think · i guess · maybe · probably · perhaps · actually · ok · well · so · then · i'd like to
    i would like to · i want to · can you · could you · that · and · now
  `,
};
/** With one of these it is told how to make it, or that it is not to be withdrawn. */
export const notWithdrawn: Phrases = {
  kk: 'апостиль* · аударма* · қате* · неге · бас тартпа* · тоқтатпа* · (бәрібір|сонда да|әлі) (керек|қажет) · жасай беріңіз*',
  ru: `
    апостил* · перевод* · ошибк* · почему · не (отменя|отзыва|аннулир|удаля|закрыва|останавлива)+ · не (надо|нужно|хочу) (отмен|отзыв|отозв)+ · сделайте · (нужна|нужен) (бумажн|электронн|апостил)+ · поменяйте
    хочу (бумажн|электронн)+ · вместо · (на|с) (стар|нов|друг)+ · пригодится · пусть (делают|делаете|идёт|готовят) · (всё равно|всё таки|ещё) (нужна|нужно|сделайте|делайте|понадобится)
  `,
  en: "still (need|want) · go ahead · apostille · translation · mistake · why · (don't|do not) (cancel|withdraw|close|drop|stop) · instead · make it (with|without|in|to) · unless",
};

/** «Нет, не отменяйте, ошиблась»: a withdrawal that was begun is taken back. Each clause is one of these, or stands around. */
export const kept: Phrases = {
  kk: `
    [өтініш*|анықтама*] [кері] (тоқтатпа|қайтарма|қайтарып алма|жойма|өшірме)(ңыз|ңыздар|ңызшы|ңыздаршы|) [өтініш*|анықтама*]
    [өтініш*|анықтама*] [кері] (тоқтат|қайтар|қайтарып ал|алып таста|жой|өшір)(ып|іп|п|) (жібер|қой|таста|кет)(ме|ма|па|пе)(ңіз|ңіздер|ңіздерші|ңізші|ңыз|ңыздар|ңыздаршы|ңызшы) [өтініш*|анықтама*]
    [өтініш*|анықтама*] (қалсын|қала берсін|тұрсын|тұра берсін) · [кері] (қайтармаймын|алмаймын|тоқтатпаймын)
  `,
  ru: `
    не (отменяй|отзывай|аннулируй|удаляй|закрывай|снимай)[те] [мою|моё|её|его|ничего|эту] [заявк*|заявлен*|справк*|запрос*]
    не (надо|нужно|хочу|буду) (отменять|отзывать|аннулировать|удалять) [мою|моё|её|его|ничего] [заявк*|заявлен*|справк*|запрос*]
    оставьте [мою|моё|её|его|эту] (заявк|заявлен|справк|запрос)* · оставьте [её|всё] как (есть|было) · оставляю [её|заявк*|заявлен*]
    пусть [всё|она|оно|заявк*|заявлен*|справк*] (остаётся|будет|стоит|делается|делают)
    (передумал|раздумал)[а] (отменять|отзывать|аннулировать) [заявк*|заявлен*|справк*]
  `,
  en: `
    (don't|do not) (cancel|withdraw|close|stop|drop|revoke) [it|this|that|anything|(my|the) (request|application|certificate|order)]
    [i|i'll|i will|i'd like to|i want to|let's] keep (it|this|(my|the) (request|application)) [open|going|as it is|as is] · leave (it|everything|this) [as it is|as is|alone]
    not cancelling [it]
  `,
};
export const aroundKept: Phrases = {
  kk: '(балам|бала|немерем|қызым|ұлым|інім|байқамай|абайсызда|кездейсоқ) …2+ (бас|жаз|жібер|тиіп)+ [қой*|кет*|жібер*] · басқа чат* · қате чат* · жоқ · жо · онда · жарайды · қойыңыз · ия · қате · қателестім · қате (басып|жазып)* · керек [екен|болды|болып қалды] · әлі керек · кешіріңіз · енді · рақмет · рахмет · өтінем[ін] · маған',
  ru: `
    нет · ладно · ок · окей · хорошо · ой · а хотя · хотя · ошибся · ошиблась · стойте · стоп · подождите · погодите · извините · простите · пожалуйста · случайно · (случайно|не туда) нажал[а] · оставьте · всё таки · всё же
    [это] (ребёнок|сын|дочь|дочка|внук|внучка|муж|жена|кот|кошка) [случайно|тут|это] (нажал|написал|отправил|набрал|тыкнул|ткнул)[а] [случайно|это] · [это] не я [это] [написал*|нажал*] · не (в тот|туда|тот) [чат|окно] · это (сын|дочка|ребёнок|внук|внучка)
    [она|справка|мне] [всё] [ещё] (нужна|нужно) · ничего · только · прошу · не надо · я · мне · а · тогда · лучше · спасибо
  `,
  en: "[it was] (my|the) (son|kid|child|daughter|cat|wife|husband|toddler|baby) [who|just] [pressed|typed|wrote|sent|hit|tapped|did] [it|that|this] · (that|it) (was not|wasn't) me · wrong (chat|window|one|button|request|person) · no · ok · okay · fine · well · then · so · on second thought[s] · oh · sorry · wait · stop · please · oops · my mistake · (a|by) mistake · mistake · i still need it · still need it · actually · i · thanks · thank you · that was a mistake",
};

/** To the question whether a request is to be withdrawn: it is not. Beside the words of `aroundKept`. */
export const keptWhenAsked: Phrases = {
  kk: '(ойланайын|ойланып (көр|ал)*|білмеймін|білмим) [әлі|ше] · (тоқтат|қайтар|қайтарып ал|жой|өшір)(пай|май|мей|па|ма) [ақ] [қой*|тұр*|тұра тұр*] · [жүре|кете|бола|тұра|қарала] (берсін|берсінші) · (күте берейін|күтемін|күтем|күтейін) · (қажет|керек) [екен|болып тұр|болып қалды] · (күте|тоқтай|тұра) тұрыңыз* · қойыңыз · жо · айнып қалдым · ойымды өзгерттім · қалдырыңыз* · қалсын',
  ru: 'не уверен[а] · [я] [ещё] (подумаю|думаю) [ещё] · [пока|ещё] не знаю · (пусть|пускай) [уже|она|оно|всё|заявк*|так и] [идёт|идет|делают|делается|рассматрив*|остаётся|будет|работают] · [лучше|уже|я|ещё|ладно] (подожду|подождём) [ещё|уже|тогда] · не буду (отзывать|отменять) · нет · подождите · погодите · стойте · стоп · передумал[а] · раздумал[а] · оставь[те] · не надо · не нужно · пока нет · нужна · (она|справка) нужна',
  en: "[i'm] not sure [yet] · let me think [about it] · i'll think about it · i don't know · let it (go on|run|go ahead|be|continue) · carry on · go (on|ahead) · keep going · [i'll|i will|i can] wait · leave it [as it is] · on second thought[s] · [i] changed my mind · keep [it] · i (still need|need|want) (it|one) · not now · don't · no · wait · hold on",
};

/** Nothing is wanted after all, where nothing was sent. Beside it stand a no, an excuse, and how it was solved. */
export const notAfterAll: Phrases = {
  kk: `
    [енді|маған] (керек|қажет) емес [екен|болды|болып қалды|енді] · [енді|маған] (керегі|қажеті) жоқ [екен|болды] · ойым* (айны|қайт|өзгер)+ · айнып қалдым
    ештеңе [керек емес] · (қойшы|қойыңыз[шы]|болды|жетеді)
  `,
  ru: `
    [мне|нам] {уже|больше|пока|ничего} не (надо|нужн*) {уже|мне|нам|ничего|больше} · [я|мы] [уже] (передума|раздума)++ · забудь[те] · проехали · неважно · не важно · отбой · ладно
    [уже] ничего · не надо стало · [уже] [я] (сам|сама) (разобрал|нашёл|нашел|нашл|поня)+
  `,
  en: `
    nothing · forget [about] it · never mind · nevermind · nvm · no need · (not|no longer) needed · [i] (don't|do not) (need|want) (it|this|anything) · [i] changed my mind · drop it · it doesn't matter · whatever
    [i] (sorted|figured|worked) it out [myself]
  `,
};
export const aroundNotAfterAll: Phrases = {
  kk: 'жоқ · рахмет · рақмет · кешіріңіз* · енді · онда · жарайды · өзім (таптым|білдім|түсіндім)',
  ru: 'нет · спасибо · извините · простите · ладно · всё · ой · ну · тогда · а · уже · сам · сама · разобрал(ся|ась) · ок · хорошо',
  en: 'no · ok · okay · thanks · thank you · sorry · oh · well · then · whatever · fine · all good · actually · please',
};

/**
 * «Если к пятнице не успеете, отмените»: a withdrawal that hangs on something, known by two words of it. Nobody watches over
 * that, and such words never withdraw: the date is shown, and what was said is for people.
 */
export const condition: Phrases = {
  kk: `
    егер · онда · (әйтпесе|болмаса) · !(немесе)+(ма|ме|ба|бе|па|пе)(са|се)(м|ңыз|ңіз|ңыздар|ңіздер|ңдар|ңдер|)
  `,
  ru: `
    если !(честно|можно|возможно|не сложно|не трудно|не поздно|ещё не поздно|что|вам|вас)~ · (иначе|а то|в противном случае) · не (успе|успева)(ете|ют|ем) · не (будет|сделаете|получится) …30 (то|тогда)
  `,
  en: `
    (if|unless|in case) !(possible|you (can|could|please|would|may|don't mind)|i (may|can|could)|that's ok|it's (ok|possible|not too late|still possible)|not too late)~ · (otherwise|or else)
  `,
};
export const withdrawing: Phrases = {
  kk: '(қайтар|тоқтат|жой|өшір|болдырма|бас тарт)+ · алып таста+ · (керек|қажет) емес · (керегі|қажеті) (жоқ|болмай+) · алмаймын · қажетсіз · керексіз',
  ru: '(отмен|отзов|отзыв|аннулир)+ · (снимите|закройте|уберите|удалите|забирайте|откажусь|отказываюсь) · не (делайте|отправляйте|посылайте|шлите|присылайте) · не (надо|нужн*)!([ ](иск|указ|пис|звон|провер|добав|ждать|смотр))',
  en: "(cancel|withdraw|drop|scrap|revoke)* · don't [even] (bother|make|send|do|process) · no need · forget it · not needed",
};
