/** What is said where an answer is waited for, and is none: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** When somebody will answer; behind it stands what they will do. Both known by look. */
export const later: Phrases = {
  kk: 'ертең · кейін · кешке · қазір · біраздан · сәлден (кейін|соң) · бір (сағат|минут)*',
  ru: 'завтра · позже · потом · вечером · утром · сейчас · щас · ща · скоро · попозже · узнаю · уточню',
  en: "tomorrow · later · soon · i will · _i'll · let me",
};
export const willDo: Phrases = {
  kk: 'жалғастыр · толтыр · жаза · айта · жібере · біле(йін|мін|м_|рмін) · қара(п|йын|ймын) · сұра(п|й|ймын|йын|рмын) · жауап бер',
  ru: `
    отвеч · ответ · напиш · пришл · отправл · скаж · спрош
    ищу · поищ · найд · посмотр · гля · собер · подготов · сфот · узна · уточн · провер
    заполн · дозаполн · допиш · продолж
  `,
  en: 'answer · write · send · tell · find · check · look · finish · continue · fill',
};

/** «Минутку»: all that is said, but for what softens it. */
export const moment: Phrases = {
  kk: 'күте тұрыңыз[шы] · тоқтай тұрыңыз[шы] · тоқтаңыз[шы] · тұра тұрыңыз[шы] · күтіңіз[ші] · бір минут · қазір',
  ru: '[подождите|погодите|постойте] минут* · [подождите|погодите|постойте] одну минут* · сек[унд[у|очку|ы|а]] · подождите · погодите · стойте · постойте · сейчас · щас · ща',
  en: 'wait [a (sec*|minute|moment|bit)] · one moment · one sec* · just a (minute|moment|second) · hold on',
};
export const excuse: Phrases = { kk: 'ой · кешіріңіз', ru: 'извините · простите', en: 'sorry · please' };
export const please: Phrases = { kk: 'өтінемін', ru: 'пожалуйста', en: 'please' };

/** «Нет под рукой», «на работе»: the answer comes later. */
export const waits: Phrases = {
  kk: `
    қазір (тауып|тапсам|тап(айын|ып)|таб(ам|айын)|ал(ам|амын|айын|ып)|қара(п|йын|ймын|сам|п көрейін)_|іздеп)
    ^тауып ал(айын|ам) · іздеп (жатырмын|жүрмін|көрейін) · күте тұр[ыңыз]
    сұрап (көрейін|алайын|білейін) · сурап (корейин|алайын|билейин)
    (қасымда|жанымда|қолымда) жоқ · ^[әзірге|әзір|қазір] (қазір|әзір|әзірге) жоқ$
    ^[мен|я] [қазір|сейчас] (жұмыста[мын]|жолда[мын]) [қазір|сейчас]$
    ^{можно|пока|это} сақта(п қойыңыз|ңыз) {пока|всё|ответы|пожалуйста}[ ][?]$
  `,
  ru: `
    (под рукой|при себе|с собой) [щас|сейчас] нет
    ^[а|я|мне|можно|дайте] {мне|можно|ещё|надо|нужно|хочу} подума(ть|ю)[ ][?]$
    нет[у] [сейчас|щас] (под рукой|при себе|с собой)
    (подожд+|минут*|щас|сейчас|секунд*)…20(ищу|найду|посмотрю|гляну|достану|возьму)
    ^[щас|сейчас|ща] (найду|гляну|посмотрю|достану|поищу) · ^[я] (спрошу|уточню|узнаю) [у]
    (паспорт|удостоверени|документ)* (ищу|сейчас найду|далеко|дома)
    ^[я|мен] [сейчас|қазір] (на работе|за рулём|в дороге|занят[а]) [сейчас|щас|қазір]$
    ^{можно|пока|это} сохрани[те|ть] {пока|всё|это|ответы|пожалуйста}[ ][?]$
  `,
  en: `
    not with me
    ^(hold on|wait|one moment|one sec),* [i am|i'm] (check|look|search|find|get)*
    (let me|i need to|i want to|can i) think [about it]
    don't have it (with|on) me
    looking for (it|my)
    ^(i'm|i am) (at work|driving|busy) [now|right now]$
    ^{можно|пока} save [it] [for now] {please|пожалуйста}[ ][?]$
  `,
};
/** The same with a few words behind. Only where they hold no figure. */
export const waitsWith: Phrases = {
  kk: '^(бір минут|секунд*|минут*), (мен|мне|қазір)_…30$',
  ru: '^(секунд*|минут*|подождите), (я|мне|сейчас|щас)_…30$',
  en: "^(hold on|wait|give me), [a +], (i'm|i am|please)_…30$",
};

export const beforeAsking: Phrases = {
  kk: 'кешіріңіз · сәлеметсіз бе',
  ru: 'а · и · но · извините · простите · здравствуйте',
  en: 'sorry',
};
/** The first words of a question about what the desk asks; a question mark stands behind. */
export const askedBack: Phrases = {
  kk: 'неге · не үшін · қай · қандай · қалай · бұл не',
  ru: `
    зачем · почему · для чего · какой · какая · какую · какое · какие
    что именно · что значит · что это · что за · в смысле · а что · как понять · как это · это обязательно
  `,
  en: 'why · what do you mean · which · what exactly · what for · what is · how do i',
};
/** These ask about the question itself, with or without its sign. */
export const askedWhatFor: Phrases = {
  kk: 'кім сұрап · не үшін · бұл не',
  ru: `
    зачем · для чего · в смысле · как понять
    что [это] за · что [это] значит
    [а] кто [это] (спрашивает|пишет|вы) · вы кто
  `,
  en: 'what do you mean · what for · why do you · who (is|are) (this|you|asking)',
};
/** «Отвечу через час», «у мамы спрошу»: all that is said. Known by look. */
export const putOff: Phrases = {
  kk: `
    [мен] +(нан|нен|дан|ден|тан|тен) сұра(йын|ймын|йм|п (көрейін|айтамын|жазамын))
    …20(барғасын|барған соң|келгесін|келген соң|келгенде|барғанда|шыққасын|шыққан соң) (жаза|айта|қара|жібере|жауап бере)+
    [маған] (бір|екі|аз) (күн|сағат|минут|уақыт)* беріңіз*
  `,
  ru: `
    [я] (отвечу|напишу|пришлю|отправлю|скажу|скину|дам ответ) [вам] (через|завтра|вечером|позже|попозже|потом|утром|сегодня|днём|ночью|к вечеру|на (неделе|выходных)|в течение|как|когда|после)…40
    (дома|вечером|завтра|потом|после работы) (посмотрю|гляну|проверю|поищу|найду|спрошу) [и (отвечу|напишу|скажу)] [вечером|завтра|дома|утром]
    (дайте|дай) [мне] (день|время|час|часик|минут*|пару|немного|чуть|до)…40
    [мне|я] (надо|нужно|сейчас|щас|сначала|сперва) (у|с) + [спрошу|спросить|уточню|уточнить|посоветоваться|посоветуюсь]
    [я] {сейчас|щас|завтра|сначала|ща} (спрошу|уточню|узнаю) [у|в] + [и (отвечу|напишу|скажу)…20]
  `,
  en: `
    [i|i'll|we] [will] (reply|answer|respond|get back [to you]) …2+ (tonight|later|tomorrow|soon|today|when|in|after|as soon)…40
    give me (a|an|one|some|until|till|two)…30
    [i|i'll|let me] [have to|need to|must|will] (ask|check with) my +…20
  `,
};
/** «Можно фото прислать», «какую именно фамилию», with or without their sign: asked of the desk. Known by look. */
export const askedOfDesk: Phrases = {
  kk: `
    …80(жіберсем|салсам|түсірсем|тастасам|апарсам|жазсам|көрсетсем|әкелсем|айтсам) {бола|болады|жарай|жеткілікті} (ма|ба|бола ма)
    …80 (міндетті|керек|қажет|жеткілікті|жарамды|жарай) [түрде] (ме|ма|пе|па|бе|ба)
    …20(қалай|қайда|кімге) (жібер|сал|тапсыр|көрсет|әкел|жаз)+
    …20(қай|қандай) (фамилия|тег|құжат|куәлі|жыл|сурет)* (керек|жаз|айт|жібер|сұрап|туралы)*
    түсінбе(дім|ймін|й тұрмын|й қалдым)* [сұрағыңызды|сұрақты|нені|қай|не]…60 · (нені|не|қалай) (жаз|айт|жібер|толтыр)+ керек
    …40керек пе екен · оны қайдан (таба|ала|көре|біле)+ · сізге (не|қай|қандай)…40(керек|қажет)
    менің бе · менікі ме…30 · (мұнда|бұл жерде|бұнда|бұл) не (деп|жазыл)+…20 · не деп (жазылған|жазылып тұр|жаздыңыз)…10
    [маған] [мұны] [қазақша|орысша|ағылшынша] (аударып|түсіндіріп) (бер|жібер)+
  `,
  ru: `
    (можно|могу|нельзя) [ли] …30(прислать|присылать|пришлю|отправить|отправлю|скинуть|скину|выслать|показать|приложить|сфотографировать|загрузить|фото|фоткой|скан)[ом|у]…40
    (нужно|надо|обязательно|можно|требуется|подойд+|достаточно) ли…80
    (куда|как|кому) [мне|вам|это|его|её] (отправ|присл|скину|выслать|загруз|прилож|показ)+…40
    (что|какую|какой|какие|какое|какая) (именно|точно|конкретно)…60
    [я] не (пойму|поняла|понял|понимаю)…80
    [а] это (точно|обязательно|вообще|действительно|правда) (нужно|надо|обязательно) · как [мне] это (узнать|понять|сделать|посмотреть) · можно [мне|я|ли] (голосов|устно)*…30
    …40(подойдёт|подойдут|хватит|годится|достаточно) или нет · [вам] какой документ [вам] (надо|нужен)
    [а] [что] если [у меня] [я] (не|нет|свидетельств*|докумен*|паспорт*)…60
    (какие|какой) (документы|документ|скан|фото) (нужны|нужен|прислать|отправить)…30
    [а] что [это|тут|здесь|вы] [тут|здесь] (написано|написали|пишете|значит|такое|спрашиваете) · (переведите|перевести|переведёте) [пожалуйста|плиз] · (переведите|перевести|переведёте) …20
  `,
  en: `
    (can|could|may|should|shall|must) i (send|attach|upload|show|email|bring)…60
    (do|does) (you|i|it|they) (need|want|require|have to)…60
    (which|what) (one|surname|name|document|documents|photo) (do|exactly|should|is|are)…60
    (where|how) (do|can|should|shall) i (send|attach|upload|show|email|submit)…60
    (can|could|may) i (answer|reply)…60 · is my …20(enough|ok|okay|accepted)…20
    what (kind|sort|type) of…60
    is (it|this|that) (mandatory|required|necessary|obligatory|really needed)…30
    is (a|the) (photo|scan|copy|picture) (enough|ok|okay|fine|accepted)…30
    [i] (don't|do not) understand…60 · what (does|do|is) (this|it|that) [say|mean|about|asking] · what (is|does) this …20(mean|say|about)
    [can|could|would] [you] [please] (translate|explain) …30
  `,
};
export const beforeAskedOfDesk: Phrases = {
  kk: 'кешіріңіз · сәлеметсіз бе · айтыңызшы · сонда · ал',
  ru: 'а · и · но · ну · извините · простите · здравствуйте · добрый (день|вечер) · скажите · подскажите · пожалуйста · я',
  en: 'sorry · hello · hi · and · but · so · please',
};

/** Not a word of it was understood; a question mark stands behind, and nothing else. */
export const pardon: Phrases = {
  kk: 'не · қалай',
  ru: 'что · чего · а · в смысле',
  en: 'sorry · pardon · what',
};

/** «Забудьте», «всё, не надо ничего»: an answer, or the end of it. */
export const gaveUp: Phrases = {
  kk: 'ештеңе керек емес',
  ru: 'забудьте · забудь · проехали · [уже] [ничего] не (надо|нужно) [ничего]',
  en: 'forget it · never[ ]mind · stop',
};
export const beforeGivingUp: Phrases = { kk: 'болды', ru: 'всё · ладно · ну', en: 'please' };

/** The first words of a caption that only says what is on the picture. */
export const pointsAt: Phrases = {
  kk: 'мына[у] · міне · бұл · менің',
  ru: 'вот · это · мо(й|я|е|ё|и)',
  en: "here · here's · here is · this is · my",
};
/** What is on pictures. Whole words. */
export const papers: Phrases = {
  kk: 'куәлі* · сурет* · құжат*',
  ru: 'свидетельств* · удостоверени* · паспорт* · фото* · снимок · снимк* · скан* · документ*',
  en: 'photo* · picture* · passport · scan*',
};
export const sent: Phrases = {
  kk: 'жібердім · салдым',
  ru: '(отправил|прислал|скинул|выслал)[а|и|о]',
  en: 'i sent · i have sent · sent · attached',
};

/** To whoever asks: «какую фамилию вам надо» without its sign. */
export const toDesk: Phrases = { kk: 'сіз · сізге · сіздер*', ru: 'вам · вас · вы', en: 'you' };

/** «Я уже писала», «см. выше», «жаздым ғой»: it points at what was said, and says nothing itself. */
export const pointsBack: Phrases = {
  kk: `
    [+] (жаздым|жібердім|айттым|жауап бердім) (ғой|қой|емес пе)
    жоғары(дан|да|ға) қараңыз
  `,
  ru: `
    [я|мы] (вам|вас|уже|же) {вам|вас|уже|же} (писал|ответил|отвечал|отправлял|присылал|говорил|сообщал)[а|и|о]
    [я] [же|ж|вам] [уже|вам] (писал|написал|ответил|отвечал|отправил|отправлял|прислал)[а|и] [уже|вам|же] {уже|вам|же}
    (см|см.|смотри|смотрите) (выше|пред+|прошл+)
  `,
  en: `
    (i|i've|i have) [already] (answered|told you|wrote|written|sent) [already]
    see (above|my (previous|last|other))
  `,
};
export const beforePointing: Phrases = { kk: '', ru: 'ну · так · а · но', en: 'so · but' };
export const behindPointing: Phrases = {
  kk: '',
  ru: 'вам · вас · об этом · сообщени* · уже · паспорт* · документ* · фото* · скан* · всё',
  en: 'message* · it · that · you · this',
};

/** Around an answer of which somebody is not sure. Whole words. */
export const unsure: Phrases = {
  kk: 'шығар · сияқты · секілді · меніңше · шамасы · [деп] ойлаймын · мүмкін',
  ru: 'наверн(ое|о|я|як) · вроде [бы|как] · кажется · скорее всего · думаю[,] [что] · возможно · похоже · по[-| ]моему · должно быть · пожалуй · видимо · может быть',
  en: 'probably · i think [so] · i guess · maybe · i believe · i suppose · most likely',
};
