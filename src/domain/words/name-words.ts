/** What names are made of, by which their parts are told apart, and what is said around names: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** "Son of", "daughter of" as words of their own, which belong to the father's name before them. */
export const sonOf: Phrases = {
  kk: 'ұлы · қызы · улы · кызы',
  ru: 'оглы · оғлы · кизи · угли · ўғли · углы · уулу',
  en: 'uulu · uly · kyzy · qyzy · ogly · oglu · ugli · qizi',
};

/** The last letters of a father's name. */
export const patronymicEndings: Phrases = {
  kk: 'ұлы · қызы · улы · кызы',
  ru: 'ович · евич · ьич · мич · кич · овна · евна · ична',
  en: 'uly · ұly · kyzy · qyzy · ovich · evich · ovna · evna',
};
/** Those that surnames have as well: of the two languages' only the Kazakh ones. */
export const surnameLikeEndings: Phrases = {
  kk: 'ұлы · қызы · улы · кызы · uly · kyzy · qyzy',
  ru: '',
  en: '',
};

/** The last letters that surnames have, and hardly any first name. */
export const surnameEndings: Phrases = {
  kk: '',
  ru: 'ов · ова · ев · ева · ёв · ёва · ский · ская · цкий · цкая · енко',
  en: 'ova · ov · yev · yeva · ev · eva · skiy · skaya · sky · enko',
};

/** Where a patronymic is asked for: what leads in to the father's own name. */
export const fatherInFront: Phrases = {
  kk: `
    [менің] (әкем|папам|көкем) · [менің] (әкемнің|папамның|көкемнің) (аты|есімі) · әкесінің (аты|есімі) · әкесі
  `,
  ru: `
    [моего|мой|у меня] (папа|отец|батя|папу|отца) [зовут|звали] · имя [моего] (отца|папы) [-|это] · по (отцу|папе)
  `,
  en: `
    [my] (father|dad)['s name] [is|was] [called] · name of [my] father [is]
  `,
};
/** And what follows it. */
export const fatherBehind: Phrases = {
  kk: 'болады · болған · деп аталады · екен · еді · дейді',
  ru: 'зовут · звали',
  en: '',
};
/** What is said of a father in place of his name. */
export const notFathersName: Phrases = {
  kk: 'қайтыс · бар · жоқ · орыс · қазақ · белгісіз · шетелдік',
  ru: 'умер · погиб · ушёл · бросил · не · нет · есть · был · указан · неизвест* · отсутствует · русский · казах · иностран* · тот · другой',
  en: 'dead · died · unknown · absent · not · no · never · foreign*',
};

/** «У меня только одно имя Сухарто»: what stands in front, and how it is said that there is one. */
export const beforeOneName: Phrases = {
  kk: 'менде · құжатта · тек · бір ғана',
  ru: 'у меня · в паспорте · только · лишь',
  en: 'i have · there is · only · just',
};
/** That there is one. */
export const oneName: Phrases = {
  kk: 'бір [ғана] ат* [бар]',
  ru: 'одно имя',
  en: 'one name · single name',
};

/** Words for a surname of before, and why it changed. Known by look. */
export const formerSurname: Phrases = {
  kk: 'теги · тегим · тегимди · турмыска · куйеуге · шыкканга · шыкканша · кыз · кезимде · кезимдеги · некеге',
  ru: `
    фамилия · фамилию · фамилией · фамилии · фамилиям · фамилиямды · добрачная · добрачную · добрачной · девичестве
    девичья · девичью · девичьей · замужества · замужеством · замуж · замужем · вышла · брака · браком · свадьбы
    развода · мужу · мужа · разведена · разведен · развод · развелась · разводе · разводилась
  `,
  en: 'surname · lastname · maiden · marriage · married · nee · née · divorce · husband · family · last · wedding',
};
/** For a first name. Known by look. */
export const formerFirstName: Phrases = {
  kk: 'аты · атым · есимим',
  ru: 'имя · имени',
  en: 'given · name',
};
/** For a patronymic. Known by look. */
export const formerPatronymic: Phrases = {
  kk: 'әкесінің · әкемнің',
  ru: 'отчество · отчеством',
  en: 'patronymic · middle',
};
/** What else stands around a name of before. Known by look. */
export const aroundFormer: Phrases = {
  kk: `
    басқа · бір · рет · тек · ғана · иа · сон · бурын · бурынгы · дейин · болган · болды · едим · ия · менин
    озгерттим · озгерткенмин · ауыстырдым · жылы · жылга · кезде · кезинде · кезиндеги · кейин
  `,
  ru: `
    да · до · была · был · были · было · раньше · ранее · прежде · прежняя · прежнее · бывшая · меняла · менял · сменила
    сменил · поменяла · поменял · менялось · менялись · изменила · изменил · в · во · году · год · года · по
    после · и · я · моя · мое · мой · у · меня · звали · называлась · взяла · взял · мужа · мужу · на · это · а · с
    со · от · тоже · также · еще · только · вернула · вернул · обратно · сначала · потом · затем · дважды · снова
    опять · пока · сейчас · стала · стал · при · рождении · рождения · другая · другой · другую · другое · иная
    все · теперь · когда · фамилией · этого · того
  `,
  en: `
    first · got · getting · up · then · different · only · after · yes · before · was · i · my · formerly · previously · changed · in · it · the · used
    to · be · called · since · from · old · former · earlier · and · till · until
  `,
};
/** How often it changed: «два раза». Known by look. */
export const howOften: Phrases = {
  kk: 'екі · үш · рет · ретт',
  ru: 'два · две · три · двух · раз · раза · дважды · однажды',
  en: 'two · time · times · twice · once',
};
/** That it was so or changed, of any person and tense. Beginnings of words, by look. */
export const changing: Phrases = {
  kk: 'бол(ғ|д|а) · өзгер · ауыст · шыққ · еді',
  ru: 'меня · смен · помен · измен · был · звал · назыв',
  en: '',
};
/** With one of these a word in small letters may be a name of before. Whole words. */
export const saidOfBefore: Phrases = {
  kk: 'бұрын* · бурын* · қыз · болған* · едім',
  ru: 'был[а|и] · раньше · ранее · прежн* · прошл* · бывш* · девич* · до · звал* · стар* · при рождении',
  en: 'was · before · maiden · née · nee · former[ly] · previous* · used to · old',
};
/** «Иванова, в девичестве Петрова»: the name of before follows. */
export const bornAs: Phrases = {
  kk: 'бұрынғы тегі[м] · қыз кезіндегі тегі[м] · бұрын',
  ru: `
    в девичестве · девичья [фамилия] · до замужества · до брака · бывшая · прежняя [фамилия] · раньше [была]
    ранее
  `,
  en: 'née · nee · formerly · maiden name · born',
};
/** Between two names of before. */
export const andThen: Phrases = {
  kk: 'кейін · сосын · және',
  ru: 'и · потом · затем',
  en: 'and · then',
};

/** A sentence with one of these is about a name: without them its capitals may be a town or a company. Known by look. */
export const aboutNames: Phrases = {
  kk: `
    болады · болуы · тұр · фамилиям · деп · деген · дейді · атым · аты · есімім · есімі · тегім · тегі · толық · толығы
    қысқасы · жазыңыз · жазыңызшы · жазамын · жазылған · жазылады · куәлікте · куәлігімде · паспортта · паспортымда
    төлқұжатта · құжатта · құжатымда · құжат · бойынша · әріппен · әріптеп · нүкте · үтір · үтірді
  `,
  ru: `
    вроде · кажется · наверное · одной · двумя · одним · зовут · звать · называют · называется · имя · имени
    фамилия · фамилию · фамилии · отчество · отчеству · полное · полностью · краткое · сокращенно · пишется · пишут
    пишите · напишите · запишите · записано · записана · написано · значится · документам · документах · документе
    паспорту · паспорте · удостоверении · удостоверению · свидетельстве · загранпаспорте · загранпаспорту · отцу
    папе · мужу · мужа · матери · замужества · замужем · замуж · брака · девичья · девичьей · девичестве · русски
    казахски · русском · казахском · английском · латиницей · кириллицей · через · букву · е
  `,
  en: `
    just · call · short · friends · marriage · married · maiden · name · surname · spelled · spelling · written · called
    full · legal · passport
  `,
};
/** What else stands around a name. Some are names too (Но, По): alone they say nothing. Known by look. */
export const aroundNames: Phrases = {
  kk: `
    бар · жоқ · ғана · жаңа · ескі · ескісінде · жаңасында · қой · ғой · де · дейтін · деген · болып · болсын
    болса · еді · едім · екен · тек · ең · жақсысы · дұрысы · дұрыс · толығымен · қысқаша · бірақ · ал · және
    сонда · енді · қазір · бұрын · бұрынғы · кейін · қойыңыз · қойыңызшы · әкем · әкемнің · әкесі · әкесінің · анам
    анамның · баламның · баланың · қыз · ұл · қызымның · ұлымның · күйеуімнің · әйелімнің · айтады · атайды
    шақырады · үйде · басқа · басқаша · бөлек · бірінші · екінші · баланікі · баламдікі · менікі · мендікі · өзімдікі
    күйеуімдікі · әкемдікі · әкесінікі · әкесімен · әкеммен · анасымен · шешем · шешемнің · шешесі · апам · ағам
    құжатымда · туғанда · кезімде · деді · ешкім · ешқандай · соңғы · орнына
  `,
  ru: `
    а · и · но · по · то · та · тот · те · же · за · со · к · ко · у · о · об · есть · быть · так · вроде · т
    тоже · также · вот · ну · ли · бы · лишь · всегда · раньше · прежде · ранее · теперь · потом · стала · стал
    взяла · взял · вышла · вышел · сначала · после · полная · полный · правильно · правильная · правильное · верно
    точно · именно · указано · указана · указан · стоит · считается · все · дома · другая · другое · другой · новая
    новое · новом · новый · старая · старое · прежняя · паспорта · удостоверения · рождении · отца · отец · папа
    папы · маме · мамы · мама · мать · муж · жене · жены · жена · сыну · сына · сын · дочери · дочка · дочь
    ребенка · ребенку · брата · сестры · девочка · мальчик · меняла · менял · поменяла · поменял · сменила · сменил
    буква · буквой · буквы · двойное · двойная · сложное · составное · первое · второе · еще · вообще · просто
    дочке · дочки · внук · внука · внучка · внучки · отцовская · мамина · мужнина · общая · сама · сам
    какая · какое · какую · которая · этот · эта · это · другую · кто · никакой · никакая · такая · такое · скоро
    написала · написал · указал · указала · гляньте · посмотрите · проверьте · исправьте · ошиблась · ошибся · лучше
    вместо · слитно · раздельно · вместе · отдельно · дефис · точка · сократили · полностью · целиком
  `,
  en: `
    last · family · first · now · say · says · all · the · my · official · officially · real · but · or · and · so
    as · it · is · its · i · am · russian · kazakh · english · latin · cyrillic · no · not · nope · yes · we · he · she · they
    actually · kept · rk · kz · mom · mother · father · husband · wife · son · daughter · sorry · oops · then · than
    there · here · if · because · when · her · his · our · your · their · me · oh · well · hi · dear · ok · okay
  `,
};

/** «Фамилию никогда не меняла»: all that is said. */
export const beforeUnchanged: Phrases = {
  kk: 'тегі[мді] · аты[-]жөнім[ді] · мен · ешқашан',
  ru: 'фамили(ю|я) · имя · фио · и · я · никогда',
  en: 'name · surname',
};
export const unchanged: Phrases = {
  kk: 'өзгерт(пеген*|педім|кен (жоқпын|емеспін)) · өзгермеген',
  ru: 'не[ ](меня|изменя|смен)*',
  en: '(never|not) changed',
};
export const behindUnchanged: Phrases = { kk: '', ru: 'фамили(ю|я) · имя · фио · никогда', en: '' };

/** «Не меняла я ничего, не ту кнопку нажала»: where a name of before is asked for, that there is none. Parts of the text. */
export const neverAnother: Phrases = {
  kk: '^[мен] (еркек|ер адам)(пін|мын|) [ғой]$ · ^ешқашан_ · қалай (болсам|болса|туылсам|туғам) …8солай · туғалы (осы|сол)* · туғаннан …12(осы|сол)* · (әрдайым|әрқашан|бұрыннан) …20(осы|сол|болғанмын|болдым) · баяғыша · (ондай|мұндай|андай) [ештеңе] бол(маған|мады|ған жоқ|ған емес) · ^[жоқ] (ондай|мұндай)[ым] жоқ$ · ^жоқ ондай · олай болмаған · өзгерткем жоқ · өзгермеген$ · өзгерт(пеген|педім) · ондай(ым) болған емес · (ауыстыр|өзгерт)(мадым|кен емеспін|ған жоқпын|кен жоқпын) · өз тегім(де|мен) қал* · менде [ештеңе|ондай] (жоқ|болмаған) · менікі өзгерме*',
  ru: '^[да] я (мужчина|мужик|парень|мужчиной родился)$ · ^никогда_ · _как (был*|родил(ся|ась)|жил*) …25так и (есть|остал*|хожу|жив*|зов*) · всегда (был|носил|так)* · _(был|ношу|жив|я)* всегда · (с|от) рождения · родил* …20(умру|помру) · не[ ](меня|измен|смен)(ла|л)* · (фамили|им|отчеств)* нет$ · такого не было · не было так(ой|ого|их) · не было такого · ничего (подобного|такого) · ничего не менял* · никакой не было · замужем не была · (муж|он|она|жена) (менял|поменял|сменил)* …5я нет · (на|при) (своей|девичьей) …10(остал|остав)* · (свою|девичью) …10оставил* · остав(ил|лял)* [себе] (свою|девичью) · только (кличка|прозвище) · у меня [самого|самой|лично] (ничего|нет$|нет_ не|не (мен|измен|смен)*)',
  en: "^(i'm|i am) a (man|guy)$ · ^never_!( mind) · (was|been|am|were) always · always (was|been|had|have|been called) · (since|from|at) (birth|born) · as long as i * · same all my life · nothing like that · (no|nope|nah) always (this|the) (one|same) · (never|legally never) changed · legally never · (just|only) a nickname · a nickname only · (didn't|did not) change · i (didn't|did not)$ · kept my [own|maiden] (name|surname|last name) · (don't|do not|dont|didn't|never) (have|had) [an|any] (old|other|former|previous) (name|surname|last name) · mine (didn't|never|did not|has not|hasn't)",
};

/** The button before was not the one that was meant: which it should have been, they may say beside it. Parts. */
export const wrongButton: Phrases = {
  kk: 'батырманы қате · қате (басып|бас)* · шатасып (басып|бас)* · (басып|баса) (қой|сал)*ппын',
  ru: 'не ту кнопку · не туда (нажа|ткну|тыкну)* · соскользну* · (случайно|по ошибке) (нажа|ткну|выбра)* · (нажал|ткнул|выбрал)[а] (не то|не туда|не ту|случайно|по ошибке)',
  en: '(wrong|another|other) (button|buton|one) · by (mistake|accident) · (press|pressed|push|pushed|hit|tapped|clicked) [the] wrong · misclick*',
};

/** The name before it was a joke. Known as it is written. */
export const justJoking: Phrases = {
  kk: 'қалжың* · әзіл*',
  ru: 'шучу · шутка · шутил[а] · прикол*',
  en: 'just kidding · kidding · joking · jk · joke',
};
/** A surname is told by that of a man, and by the letter behind it. Whole words. */
export const withEnding: Phrases = {
  kk: '(соңында|соңы|аяғында) а · а (соңында|қосылады|қосып)',
  ru: '(с|плюс|только|через) [буквой] (а|a) · (а|a) (на конце|в конце)',
  en: 'plus [an|a|letter] a · with [an|a|letter] a · a at the end',
};

/** There was no patronymic before. */
export const hadNoPatronymic: Phrases = {
  kk: 'бұрын…20әке* аты…12(болма|жоқ)',
  ru: `
    отчеств* …20(раньше|прежде|до этого|сначала|при рождении)…12не[ ](было|имел)
    (раньше|прежде|при рождении|сначала) …20отчеств*…12не[ ](было|имел)
    (раньше|прежде)…12не[ ](было|имел)…12отчеств
  `,
  en: 'no patronymic (before|earlier)',
};

/** «Ничего, кроме фамилии»: what stands in front of the one thing that has changed. */
export const nothing: Phrases = { kk: 'жоқ · ештеңе', ru: 'нет · ничего', en: 'no · nothing' };
export const onlyThis: Phrases = { kk: 'тек', ru: 'только · кроме · лишь', en: 'only · but · except · just' };
