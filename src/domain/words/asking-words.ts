/** What people ask and order, in whatever state they are: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** A question may begin with these. */
export const beforeQuestion: Phrases = {
  kk: 'сәлеметсіз бе · айтыңызшы · алдымен · бірақ · күте тұрыңыз',
  ru: 'а · и · но · скажите · подскажите · здравствуйте · добрый день · извините · сначала · вначале · сперва · стойте · подождите · погодите · вы',
  en: 'hello · hi · please · first · wait · but',
};
/** The first words of a question. */
export const firstOfQuestion: Phrases = {
  kk: `
    (қ|к)алай · (қ|к)айда[н] · (қ|к)ашан · (қ|к)анша · (қ|к)андай · (қ|к)ай жер*
    неге · неше* · не (ү|у)ш(і|и)н · не (і|и)сте* · кім · бола ма
    (бағасын|құнын|мерзімін|мекенжайын) айт*
    (q|k)alai · (q|k)aida · (q|k)aidan · (q|k)ashan · (q|k)ansha
  `,
  ru: `
    как · что · где · куда · когда · сколько · зачем · почему · кто · кому · кого · чей · чья · чьё
    (скажите|назовите|сообщите|подскажите|расскажите|объясните|уточните) (цену|стоимость|адрес|срок*|про)
    можно · нужно ли · надо ли · есть ли · а если · какой · какая · какие · какую
    (на|в|во|до|с|со|из|от|по|для|к|ко|о|об|через|за|под) (как+|чего|чем|кого|кому|кем|скольк*)
  `,
  en: 'tell me (the|about) · how · what · where · when · why · who · which · can · could · may · do · does · is · are · should · will',
};
/** The last letters of a question in Kazakh. */
export const particles: Phrases = {
  kk: '_[бола|болады|болды|керек|бар|дайын|жарай](ма|ме|ба|бе|па|пе)',
  ru: '',
  en: '',
};
/** The last word of one. */
export const lastOfQuestion: Phrases = { kk: 'кім · қайда · қашан · қанша · қалай · қандай', ru: '', en: '' };

/**
 * A person is called for, and nothing else is said: plain lines, which saying-words.ts takes for a call for help. `aPerson`
 * below finds the wish anywhere in a text.
 */
export const personCalled: Phrases = {
  kk: `
    операторды қосыңыз · операторды қосыңызшы · операторға қосыңыз · операторға қосыңызшы · операторды шақырыңыз · оператор керек
    адаммен сөйлескім келеді · адам керек
  `,
  ru: 'оператор · оператора · позовите оператора · соедините с оператором · человек',
  en: 'operator · human · agent',
};

/** Somebody wants a person to write to. Whole words. */
export const aPerson: Phrases = {
  kk: `
    шағым* · жұмыс істеме+ · т(і|и)р(і|и) адам*
    адам(мен|ға|га) (с(ө|о)йлес|(қ|к)ос)* · адам керек
    маман[мен|ға] (керек|с(ө|о)йлес|(қ|к)ос)*
    хабарлас* · (қ|к)о(ң|н)ырау шал*
  `,
  ru: `
    оператор* · менеджер* · консультант*
    жив(ой|ого|ым|ые|ая) (человек*|оператор*) · человек* жив(ого|ой) · (дайте|дай|нужен|хочу) [мне] человека
    кто[-| ][нибудь|то][ ]жив*
    позовите · соедините · с (железкой|роботом|ботом|машиной) …15 (не|больше) [не] (разговарива|говор|обща)* · свяж+ · [по]говорить с (человек|кем)*
    жалоб* · [по]жаловаться · жалуюсь · не работает
  `,
  en: `
    operator · human · real person · live agent
    talk to [a|an|the] (person|human|operator|someone) · speak (to|with)
    complain* · complaint · (doesn't|does not|not) work[ing]
  `,
};

/** «У меня вопрос», and it is not said which. All that is said. */
export const announcedQuestion: Phrases = {
  kk: '[менің|менде|тағы] [бір] (сұрағым|сұрақ|сұрағымыз) [бар] [еді|болатын] [қоюға бола ма][ ][?] · [бір нәрсе|бірдеңе] (сұрайын|сұрасам) (деп едім|бола ма)[ ][?]',
  ru: '[а|у меня|можно|есть|ещё|хочу|хотел[а]] {ещё|есть|один|тут|бы} (вопрос|вопросик|спросить) [есть|можно|к вам|вам] [задать][ ][?] · [а] (можно|хочу|хотел[а] [бы]) [у вас] (узнать|уточнить) [кое что|кое-что|что то|один момент][ ][?]',
  en: '[can i ask|may i ask|i have|i have got|i’ve got|there is] [just] [a|one|another] [more] [quick] question [please][ ][?]',
};

/** Whose citizen somebody is. Whole words. */
export const citizen: Phrases = {
  kk: 'азамат*',
  ru: 'граждан(ин|ка|ином|кой|ство|ства|е)',
  en: 'citizen* · national of · passport of',
};

/** The certificate itself. Beginnings of words. */
export const certificate: Phrases = {
  kk: 'сотталма · соттылы(қ|ғ) · анықтама · аныктама · anyktama · anyqtama · sottalma · sotalma',
  ru: 'справк · несудим · spravk',
  en: 'certificate · police (clearance|certificate|check|record) · clearance · criminal record (certificate|check|extract) · pcc',
};
/** One of the two papers. Beginnings of words. */
export const aKind: Phrases = {
  kk: 'электронд(ы|ық)(сы|ғы|ты|) · қағаз (түр|анықтама) · қағаз(ы|ын|дығы)_',
  ru: 'электронн(ую|ая|ый) · бумажн(ую|ая|ый)',
  en: '(electronic|paper) (one|version|copy|certificate)',
};
/** That it is wanted. Beginnings of words. */
export const wanting: Phrases = {
  kk: `
    керек · ал(ғ|г)ым · алу · алайын · алсам · алсақ · алам · беріңіз · сұрат · рәсімде
    kerek · alaiyn · alayin · alsam · alam
  `,
  ru: `
    нужн · надо · хочу · хотел · хотим · закаж · заказ · запрос · получит · получен · оформ · сдела · взять · дайте · сделайте
    мне [бы] справку · нам [бы] справку · справку [мне] пожалуйста · я за справкой
    nujn · nuzhn · hochu · poluch
  `,
  en: 'need · want · get · order · apply · request · would like',
};
/** What it is needed for: «виза үшін керек еді» says enough. Whole words. */
export const aUse: Phrases = {
  kk: '(виза|жұмыс|оқу|елшілік|азаматтық) үшін · (сотталма|соттылы)++ туралы · визаға · жұмысқа · оқуға · елшілікке · азаматтыққа',
  ru: '(для|на) (визу|визы|работу|работы|учёбу|учёбы) · (в|для) посольств(о|а)',
  en: 'for (a|my|the) (visa|job|work|embassy|university) · for (work|visa|school|university)',
};
/** That it is not. Beginnings of words. */
export const notWanted: Phrases = {
  kk: '(керек|қажет) емес',
  ru: 'не (нуж|надо|хочу|понадоб) · (не|ещё) получ · не приш',
  en: "(don't|do not|no longer|not) need · not needed",
};
/** One more of them. Whole words. */
export const anotherOne: Phrases = {
  kk: 'тағы (біреу[іне|ге|ін]|[бір] анықтама|бір (адам|өтініш|керек))',
  ru: `
    ещё (одн(у|а)_!( (вещь|просьб|мысл|деталь|ошибк))|справк|на одного) · вторую (справк|такую)
    (такую же|точно такую|так(ую|ая) ж(е|) справк)
  `,
  en: '(one more|another) (one|certificate|request) · one more (please|for)',
};
/** Somebody wants to begin anew. Whole words. */
export const onceAgain: Phrases = {
  kk: '^(қайтадан|басынан)$ · (қайтадан|басынан) (тапсыр|толтыр|баста)(айын|ейін|амын|емін|ам|ем|ып|уға) · тағы бір рет (көр|байқа|тапсыр|жібер)* · (қайта|қайтадан|тағы) (тапсыр|сұрат|рәсімде|өтініш бер|жібер(ейін|сем|емін))*',
  ru: `
    ^[давайте] (заново|ещё раз|сначала)$ · давайте (заново|ещё раз|снова) · ^[а] (могу|можно) [я|мне|ли] ещё раз[ ][?]$ · ещё раз (подать|попробовать|отправить|оформить) · (попробую|подам|отправлю) ещё раз
    (подать|подам|подаю|подавать|отправить|оформить|заказать|запросить|заполнить) (заново|повторно|снова|ещё раз|новую)
    (заново|повторно|снова) (подать|подам|отправить|оформить|заказать|запросить)
  `,
  en: '^[can i|i will|may i] try [it] again[ ][?]$ · (try|check|look) again (with|under) my ~ · ^start over$ · ^once more$ · re[-]apply · apply [once] again · new (application|request)',
};

/** Something is to be done about a request. Whole words. */
export const orders: Phrases = {
  kk: `
    (қ|к)осы(ң|н)ыз* · өзгерт(іңіз*|кім|ейін|у) · ауыстыры(ң|н)ыз* · түзет(іңіз*|ейін|у) · алып тастаңыз*
    жібер(іңіз|іп жіберіңіз|сеңіз)* · тездет(іңіз|сеңіз)* · тезірек · (ақша|баж|төлем)* …2+ қайтар* · бүгін болса екен · (қоңырау|звондап)[ ]шал[ы]ңыз*
    !(айт|көмектес|түсіндір|көрсет|кешір)++(ңыз|ңіз)(шы|ші)
  `,
  ru: `
    [по]быстрее · сделайте · поторопитесь · добавьте · добавить · поменя(йте|ть|ю) · сменить · смените · измените · изменить · исправ(ьте|ить) · уберите
    перенесите · переделайте · замените · заменить · ускор(ьте|ить|яйте) · пришлите · отправьте · вышлите · перешлите
    [пере]звоните · [пере]позвоните · верните · (верн(ёте|ут|уть)|возврат|возместите) …2+ (деньги|пошлин*|оплат*|сумм*|средств*)* · продлите · проверьте
  `,
  en: 'refund · money back · hurry [up] · speed [it] up · add · change · correct · replace · remove · call me · send (it|me|the) · fix',
};
/** «Можно поменять ЦОН?» is an order, politely: so it begins. */
export const maySomebody: Phrases = {
  kk: '',
  ru: 'можно · можете · могу · могли бы · нельзя',
  en: 'can · could · may · would',
};
export const beforeMay: Phrases = { kk: '', ru: 'а · и · скажите · пожалуйста', en: 'please' };
/** So it ends. */
export const mayBehind: Phrases = { kk: '(бола|боладыма|болады)[ ]ма', ru: '', en: '' };

/** The words are to be passed on; behind it stands to whom, or what. */
export const passOn: Phrases = {
  kk: 'жеткізіңіз* · айтыңыз*',
  ru: 'передайте · скажите · сообщите',
  en: 'tell · let',
};
export const passedTo: Phrases = {
  kk: 'деп',
  ru: 'оператор · сотрудник · менеджер · что',
  en: 'operator · know',
};
/** «Передайте оператору», «операторға айтыңыз»: for the desk. */
export const tellDesk: Phrases = {
  kk: 'операторға · операторларға',
  ru: 'передайте · скажите · сообщите',
  en: 'tell',
};
export const toldToDesk: Phrases = {
  kk: 'айт · жеткіз · хабарла',
  ru: 'операто · сотрудник · менеджер',
  en: 'operator',
};

/** «Как отменить?»: what stands in front, how it is asked, and what is asked. */
export const beforeHow: Phrases = { kk: '', ru: 'а · и', en: 'how · can · do · i · to · as' };
export const howTo: Phrases = {
  kk: 'қалай · әлі',
  ru: 'как · [ещё] можно [ли] [ещё] · [ещё] не поздно',
  en: 'how · can i · could i · may i · am i still able to · is it [still] (possible|too late) to · if i could',
};
export const cancelling: Phrases = {
  kk: 'болдырма* · кері қайтар* · тоқтат*',
  ru: 'отмен* · отозв* · отказ* · останов*',
  en: 'cancel* · withdraw*',
};

/** Another language is wanted, and none is named: all that is said, but for politeness. */
export const otherLanguage: Phrases = {
  kk: `
    (басқа тіл*|тіл[ді|ін]) [қалай] (ауыстыр|өзгерт|таңда)* [керек|болады|бола ма|келеді] · басқа тіл* [бар ма|керек]
    til[di] (auystyr|ozgert)*
  `,
  ru: `
    [как|можно|можно ли|хочу|надо|нужно] [по|с|из|пере](менять|менить|ключить) язык[а]
    язык [как|можно|надо|нужно] [по|с|из|пере](мен|ключ)+ · (смени|поменяй|переключи|измени)[те] язык
    [на] друг(ой|ом) язык[е] · смена языка · язык[и]
  `,
  en: `
    [how|can|do|i|to] {can|do|i|to} (change|switch|choose) [the|my] language · [in|an] (another|other|different) language[s]
    language[s]
  `,
};
export const aroundLanguage: Phrases = {
  kk: 'өтінемін · маған',
  ru: 'а · пожалуйста · мне · бот · у вас · здесь · тут',
  en: 'please · the bot · of the bot',
};

/** Somebody is angry. Whole words. */
export const complaints: Phrases = {
  kk: '(оқи|қарай|жұмыс істей) алмайсы(з|ң)(дар|дер|) [ба|ма] · (жұмыс істейсіз|қарайсыз|оқисыз)[дер] [бе|ме|ба] өзі · ешкім [маған|бізге] (жауап бер|хабарлас|қоңырау шал|қара|көмектес)(мей|меді|пай|пады|мады|май)* · өтірік* · алдап (отыр|жүр|жатыр)* · шағым (жаз|түсір|бер|айт)* · (прокуратураға|сотқа|министрге|президентке) (жаз|бер|арыздан|шағымдан|шағым|арыз)* · қашан(ғы|ға дейін) күт* · масқара* · сұмдық · нашар*_!( (жаз|оқи|оқы|көр|есті|біл|түсін|сөйле|ұйықта)) · келіспеймін · ұят!([ ]~)',
  ru: `
    читать (не умеете|умеете|разучились) · (умеете|можете) [вы] читать · вы [там] вообще [там] (смотрите|работаете|читаете|отвечаете|слышите) · никто [мне|нам|там] не (отвечает|ответил|отвечают|[по]звонит|[по|пере]звонил|связался|пишет|написал|может сказать|работает) · [мне|нам] никто не …20(звонил|позвонил|ответил|связался|написал) · враньё · вранье · врёте · врете · обманываете · (напишу|пожалуюсь|обращусь|пойду|подам|позвоню) …15(прокуратуру|суд|министерств+|президент+) · (в прокуратуру|в суд) (напишу|пожалуюсь|обращусь|пойду|подам) · сколько можно [уже] [ждать] · ужасн* · бред · отвратительн* · кошмар* · безобраз* · позор* · издевател* · хамств* · бесполезн*
    как(ой|ая) [ещё|такой] дубликат · как это отказ*
    туп(ой|ая|ые|ит) · глупый бот · дурацк* · идиот* · (плохой|плохая|никакой) (сервис|бот|работа) · не[ ]соглас(ен|на|ны)
  `,
  en: `
    (can't|can|don't) you [people] [even] read · do you even (work|read|look|answer) · (nobody|no one) (answers|replies|answered|is answering|responds|called|contacted|calls|can tell|wrote|told|knows|cares|helps) · liars · lying · [i'll|i will] (sue|report) you · my lawyer · what duplicate · i (disagree|object) · terribl(e|y) · awful · horrible · worst · useless · ridiculous · unacceptable
    disgusting
  `,
};
