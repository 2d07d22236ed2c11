/** What people tell about a request of theirs in whole phrases: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

export const beforeWhy: Phrases = { kk: '', ru: 'а · и · ну · но', en: 'so · and' };
/** «Почему?», «что теперь делать?» after a refusal. */
export const whyOrWhatNow: Phrases = {
  kk: `
    неге · неліктен · себебі не · не себепті · енді не болады · енді қалай
    [енді] не істе(йм|ймін|йміз|сем|у керек)
  `,
  ru: `
    почему · за что · отчего · что (дальше|теперь) · как [теперь] быть
    [и] что [мне] [теперь|дальше] делать [теперь|дальше]
  `,
  en: 'why [so|not] · what (now|next) · what (do|should|can) i do [now]',
};

/** «Неге табылмады», «что значит не найден»: asked after a refusal, whatever is told with it. */
export const askedWhyNotFound: Phrases = {
  kk: `
    (неге|неліктен|қалайша|қалай) [мен|мені|мені де|өзім] (табылма|таппа)+
    ^қалайша$
    (тізілім|база)(де|да|ден|дан|дегі) [мен] [неге] жоқ(пын|) · табылмады (деген|дегені) не
  `,
  ru: `
    (почему|как это|как|что значит|что это значит|что такое) [я|меня|это|мы] [в (реестре|базе)|там] (не найден[а|о|ы]|не нашли|не нашёл[ся]|не нашлась)!( мо| справ| заяв)
    (почему|как это|как) (меня|мои данные|моих данных) [там] нет в (реестре|базе|учёт+)
  `,
  en: `
    what (does|is) [it] [mean] …2+ not found [mean] · why (was|am|is|were) (i|it|my (name|data|record)) not (found|in (the|your) (register|database|system|records))
  `,
};

/** «На каком основании», «как обжаловать»: asked of people, whatever the card says. */
export const contested: Phrases = {
  kk: `
    [қай|қандай] (заң|негіз)(бен|де|мен|) [бойынша] (бас тарт|қайтар)+ · қай заң бойынша · қандай негізбен
    (шағым*|бас тартуға) …2+ (қайда|қалай|кімге) (түсір|бер|жаз|айт|шағымдан)+ · шағымдан(ғым|амын|ам)*
  `,
  ru: `
    на каком основании · по какому (закону|праву|основанию)
    (куда|как|где|кому|можно ли|хочу|хотим|буду|могу) [мне|это|ваш|этот|я] (обжаловать|оспорить|опротестовать) · (жалоба|жалобу|пожаловаться) на (отказ|решение)
  `,
  en: `
    on what [legal] (basis|grounds|ground) · (how|where) (do|can|should) i (appeal|contest|dispute|challenge) · under (what|which) law
    (want|going|like) to (appeal|contest|dispute|challenge)
  `,
};
/** «Значит, я судим?»: the refusal is taken for the answer. */
export const fearedRecord: Phrases = {
  kk: '(сонда|демек|яғни) [мен|менде|маған] …2+ (сотталғанмын|сотталған|соттылы)+',
  ru: `
    (значит|получается|выходит|то есть) [что] [я|у меня|на мне] [есть|нет|не] (судим|осужд|судимост)* · (это значит) [что] [я|у меня] [есть] (судимость|судим[а])
  `,
  en: "(did|do|have) [you|u] (refuse|refused|reject|rejected) [me|it] (cause|because|cos|as|since) …15 (record|convicted|conviction|criminal) · (is it|was it|is this) (because|cause|about) …8 (record|conviction|criminal)* · (does|do) (that|it|this) mean [that] (i|i'm|i am|i have|there is) …3+ (record|convicted|conviction|criminal)",
};

export const beforeWhere: Phrases = { kk: 'қай', ru: 'а · и · ну · какой', en: "the · what's · what is" };
/** «Адрес?», «во сколько?» */
export const whereAndWhen: Phrases = {
  kk: `
    қайда (барам*|бару керек|келем*|келу керек) · қайда · қайдан [аламын|алам] · мекенжай* · жұмыс (уақыт|кесте|тәртіб)* · қайда орналасқан · қашанға дейін
    (қашанға дейін|қанша (уақыт|күн)) [анықтама*|оны] (сақта|тұра|жата)+
    [сіздер|хқко|цон] [бүгін|ертең] (нешеге дейін|нешеде) · сағат (нешеге|нешеде|қаншаға|нешеден) [дейін]
    [цон|хқко] (ертең|бүгін|сенбіде|сенбі күні|жексенбіде|демалыста|мерекеде) (жұмыс істей*|ашық|жабық|істей*) [бе|ме|ба|па]
  `,
  ru: `
    куда [мне] [теперь] [за (ней|ним|справкой)] (идти|ехать|подойти|приходить|приехать) · где [она|забирать] · куда · откуда · адрес · адреси · график [работы] · часы работы · режим работы
    куда (ехать|идти) (забирать|за (ней|ним|справкой)) · до (какого|которого) [числа|дня] [она|справка|её] (хранится|хранят|храните|лежит)
    сколько [дней|времени] [она|справка|её] (хранится|хранят|храните|будет (лежать|храниться)|лежит)
    [вы|цон] [сегодня|завтра] до скольки [вы|цон] [сегодня|завтра] · во сколько · с (какого|скольки) [часа] · до какого [числа|дня]
    где вас найти · как [до|к] (вас|вам) (добраться|найти|проехать|доехать) · не (могу|можем) найти [ваш|этот] цон
    где (это|он|она|цон) [находится|расположен*] · где находится
    (завтра|сегодня|в субботу|в воскресенье|в выходные|в праздники) [он|она|цон|вы] (работает|работаете|открыт*|закрыт*) [ли]
    (работает|работаете|открыт*) [ли] [он|она|цон|вы] (завтра|сегодня|в субботу|в воскресенье|в выходные|в праздники)
  `,
  en: '(how long|until when) (do|will|can) you (keep|hold|store) [it|(the|my) certificate] · (how long|until when) (is|will) it [be] (kept|stored|held) · address · how do i (get there|find (you|it)) · where [exactly] · where is (it|that) · (opening|working) hours · until when · how long do i have · (are you|is it) (open|closed) (today|tomorrow|on (saturday|sunday|weekends))',
};
export const behindWhere: Phrases = {
  kk: 'қандай · қайда · қалай',
  ru: 'какой · цон* · у вас · там',
  en: '',
};

/** The card has a button for it. Whole words. */
export const remindMe: Phrases = {
  kk: 'ес(к|ім|і)е[ ]сал*',
  ru: 'напомни[те|ть] · напоминание',
  en: 'remind[er]',
};
/** The card says what to take along. Whole words, both. */
export const papersToTake: Phrases = {
  kk: 'куәлі* · төлқұжат* · құжат*',
  ru: 'паспорт* · удостоверени* · документ*',
  en: 'passport · id [card] · document*',
};
export const isEnough: Phrases = {
  kk: 'жарай* · жарамды · жеткілікті · керек [пе]',
  ru: 'подойд* · хватит · отдадут · выдадут · дадут · достаточно · примут · годится · нужен · нужно · нужны',
  en: 'enough · accepted · ok · needed · hand it over · give it [to me] · let me have it',
};

/** The same without a name of a paper. Whole words. */
export const whatToTake: Phrases = {
  kk: `
    не (апарам|апару|алып (бара|келе|бару|келу)|ала (бара|келе))* · өзіммен не (алам|алып)*
  `,
  ru: 'что [мне|нужно|надо] {с собой|нужно|надо} (взять|брать|принести|прихватить|иметь) · с чем [мне] (идти|приходить|ехать)',
  en: 'what (do|should) i (bring|take|need to bring) · bring with me',
};
/** The card says until when it is kept, and has a button to be reminded later. Whole words. */
export const canNotCome: Phrases = {
  kk: `
    үлгере алмай* · үлгермей* · (кейін|кейінірек|келесі апта*) (алсам|барсам|алуға|аламын ба|барам ба) [бола] [ма]
    (келесі|осы) (апта|ай|жыл)* [ғана] (бар|ал|кел|қайт)(ам|амын|а аламын|а алам|ем|емін) · (бір|екі|үш|#) (ай|апта|күн)(нан|дан|нен|ден) (кейін|соң) [ғана] (бар|ал|кел|қайт)(ам|амын|а аламын|а алам|ем|емін)
    (жоғал|жойыл|өш|лақтыр)(ып|іп|ып қал|ып ал)* [кет|қой|таста](пей|май|мей|пайсы*) [ма|ме]
    (дүйсенбі|сейсенбі|сәрсенбі|бейсенбі|жұма|сенбі|жексенбі)(де|да) (ғана|гана) (бар|ал|кел)* · алмасам не бол* · қазір бара алмай* · күте тұра ма · сақталып тұра ма
  `,
  ru: `
    (приеду|приду|смогу|получится|буду|вернусь) [забрать|приехать|прийти|только] [только] (через (+|# +)|в следующ+ (месяце|году)|на следующ+ неделе|в (январе|феврале|марте|декабре))
    не (потеряется|пропадёт|выбросят|выкинут|сгорит|аннулируется) [ли] · [там] [её|справку|она] не (потеряют|потеряете)
    до (какого|которого) [числа|дня] [она|справка|у вас] (лежит|хранится|пролежит|полежит) · [и|а] (в|по) (субботу|воскресенье|выходные|выходным|праздники|субботам) (они|вы|там|цон|отделение) [тоже] (работа|откры|закры)+ · справка подождёт · подожд(ёт|ут)? · подождёт ли
    не успе(ваю|ю|ем|ваем) · не смогу (прийти|приехать|забрать|подойти) · (можно|могу) [ли] [я] [её|ее] (позже|потом|попозже|на следующей) [забрать|прийти]
    (заберу|приду|подойду) (позже|потом|попозже|на следующей)
  `,
  en: `
    i can only (come|collect|pick it up|make it|be there|get there) (on|after|from) ~ · will it [still] be there · (do|will) you (shred|destroy|throw|bin)* [it|them] · won't (it|they) (get lost|be (thrown|lost|destroyed)|throw) · i can only (come|collect|pick it up|make it|be there) (next|in) + · will it (get lost|be (lost|thrown|destroyed))
    will it (wait|be kept) · can i (come|collect|pick) [it] [up] later · i can't (come|make it|collect) · no time to (come|collect)
  `,
};

/** «Уже не нужно», «енді керек емес»: of the request itself, with a few words around it. */
export const noLonger: Phrases = {
  kk: `
    [енд(і|и)] (керек|қажет|кажет) емес [енд(і|и)|бол(ы|у)п (қ|к)алды|болды]
    [енд(і|и)] керегі (болмай (қ|к)алды|болмады|жо(қ|к) бол(ы|у)п (қ|к)алды)
    бас тарта(мын|м) · айнып қалдым · ойымды өзгерттім
  `,
  ru: '(уже|больше|теперь|ничего) не (нужн*|надо) · не (нужн*|надо) (уже|больше)',
  en: `
    [i've|i have] changed my mind · i changed my mind
    (not|don't|do not) need[ed] [it] any[ ]more · no longer need[ed] [it]
  `,
};
export const beforeNoLonger: Phrases = {
  kk: 'рахмет · рақмет · маған · аны(қ|к)тама*',
  ru: 'мне · нам · спасибо · справк*',
  en: "it's · it is · i · thanks",
};
export const behindNoLonger: Phrases = {
  kk: 'рахмет · рақмет · аны(қ|к)тама*',
  ru: 'спасибо · справк*',
  en: 'the certificate · thanks',
};
/** «Справка не нужна»: said of the request, whatever else is told with it. Also in two languages at once. */
export const aRequest: Phrases = {
  kk: 'аны(қ|к)тама*',
  ru: 'справк* · заявк*',
  en: '[the] (certificate|request)',
};
export const ofNeed: Phrases = { kk: 'енд(і|и)', ru: 'уже · мне · нам · больше', en: 'is · it' };
export const notNeeded: Phrases = {
  kk: '(керек|қажет|кажет) емес',
  ru: 'не (нужн*|надо|понадоб*)',
  en: 'not needed',
};
/** The same the other way round. */
export const needless: Phrases = { kk: '', ru: '_не (нужна|надо) [мне|нам|уже] справк', en: '' };
/** Of two requests one: «вторую не надо», «қағазы керек емес». */
export const oneNotNeeded: Phrases = {
  kk: '(екінші|бірінші|қағаз|электрондық|электрондығы)* [анықтама|өтініш] [енді] (керек|қажет) емес',
  ru: '(втор|перв|бумажн|электронн)+ [справк*|заявк*] {уже|мне|больше} не (нужн*|надо)',
  en: "i (don't|do not|no longer) need the (paper|electronic|second|first|other) [one|certificate|request]",
};
export const beforeOne: Phrases = {
  kk: 'рахмет · рақмет · маған',
  ru: 'спасибо · мне · нам · а · и',
  en: 'the · thanks',
};
export const behindOne: Phrases = { kk: 'енді', ru: 'уже · больше · спасибо', en: 'any[ ]more' };
/** «Отмените, пожалуйста»: all that is said. */
export const calledOff: Phrases = {
  kk: 'болдырмаңыз* · тоқтатыңыз* · тоқтатыңдар · (болдырмау|тоқтату|кері қайтару)[ды] (керек|қалаймын|болады)',
  ru: 'отмените · отменить[ ][?] · отмена · отзовите · отозвать · аннулируйте · аннулировать',
  en: '(cancel|withdraw|revoke) [it|that|this|everything|all]',
};
export const beforeCallingOff: Phrases = {
  kk: 'өтінемін · мен',
  ru: 'пожалуйста · сразу · всё · я · хочу · хотел[а] · бы · можно · мне · надо · нужно · давайте',
  en: "please · i · i'd · want · would · like · need · to · can · you · let's",
};
export const behindCallingOff: Phrases = { kk: 'өтінемін', ru: 'пожалуйста · срочно · всё', en: 'please' };

/** Something in a request or a certificate is told to be wrong. Whole words. */
export const mistakes: Phrases = {
  kk: `
    қате[м|сі|лік*|лес*|ні|ніз|міз] · қате + · ұмыт(ып|ты|қан)*
    (басқа|бөтен) (адамның|біреудің|кісінің) [+] (анықтама|қағаз|құжат|файл)* · (бөтен|басқаның) (анықтама|қағаз|құжат|файл)* · дұрыс (емес|жаз(ба|ыл(ма|ған жоқ))*)
  `,
  ru: `
    (фамилия|имя|отчество|дата|дата рождения|место рождения|номер) [там] не (та|то|тот|мо+) · ошиб(ся|лась|лись|ка|ки|ку|ок|очн)* · опечат* · описк* · неправильн* · неверн*
    чуж(ая|ой|ую|ое) (справк|файл|документ|заявлен|pdf|пдф|анкет)* · (справк|файл|документ)* [это|вообще|там|оказал+] {вообще|не моя|на|чьё то|чья то} (чуж(ая|ой|ое)|не мо(я|й|ё)|на друго(го|е|й) [человека|имя])
    (не (так|то|туда)|(забыл|пропустил)[а|и|о] [+]) (указ|напис|впис|добав|ввел|ввёл)*
  `,
  en: `
    typo* · mistake* · misspel* · (is|are|was) (wrong|incorrect|misspelled)
    (someone|somebody|other person|another person)(’s|'s|s|) [else's|elses] (certificate|file|document|pdf|paper) · (not|isn't) my (certificate|file|document|name) · wrong (name|surname|date|number|iin|spelling) · forgot to (add|write|mention|put)
  `,
};

/** «Отмените первую заявку»: of a request that was sent, and not of the form that is open. Also in two languages at once. */
export const earlier: Phrases = {
  kk: 'алдыңғы* · бірінші* · жіберілген*',
  ru: '(перв|прошл|предыдущ|прежн|отправленн)*',
  en: '(previous|first|earlier|sent)*',
};
export const sentThing: Phrases = {
  kk: 'өтініш · анықтама',
  ru: 'заяв · запрос · справк',
  en: 'request · application',
};
