/** What people put around the name of a place, and what they say in place of one: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** Nobody's place of birth. All that is said, known by look. */
export const noPlace: Phrases = {
  kk: 'жоқ · осы · белгісіз · есімде жоқ · көрсетілмеген · сонда · осында · үйде · тұратын жерімде · тұрған жерімде · сол жерде · осы жерде · сол қалада · осы қалада · қазір тұратын жерімде · осы жақта · осы жақта да · осында да · қазақ · өзбек · орыс · ұйғыр · татар · кәріс · неміс · қарақалпақ · қазақпын · мен қазақпын · ұлтым қазақ · ауылда · қалада · auylda · qalada · auylda tugam',
  ru: 'нет · нету · не указано · не помню · неизвестно · неизвестен · отсутствует · прочерк · там же · тут · здесь · дома · да · там же где мама · там же где и мама · там же где все · там же где и все · там же где отец · там же где живу · там где живу · где живу · где живу сейчас · где и живу · там же где и живу · в том же городе · там где прописан · там где прописана · где прописан · где прописана · казах · казашка · я казах · я казашка · русский · русская · я русский · я русская · узбек · узбечка · уйгур · уйгурка · татарин · татарка · кореец · кореянка · немец · немка · украинец · украинка · каракалпак · каракалпачка · в деревне · в селе · в городе',
  en: 'no · none · unknown · not known · here · same · at home · where i live · where i live now · same city · same place · i am kazakh · kazakh · russian · i am russian · uzbek · uighur · tatar · korean · german · ukrainian · in a village',
};

/** «Я родилась», in front of a place. */
export const iWasBorn: Phrases = { kk: 'мен', ru: 'я · родил(ся|ась)', en: 'i · was born' };
/** The same behind it. */
export const wasBornThere: Phrases = { kk: 'туған[мын]', ru: 'родил(ся|ась)', en: '' };
/** It says where it was not, and nothing of where. */
export const notThere: Phrases = {
  kk: 'шет[ ]ел[де|ден] · басқа ел[де]',
  ru: 'не (в|во|из) +{-+} · за[ ](границей|рубежом) · [в] друг(ой|ая) стран(е|а)',
  en: 'not (in|from) +{-+} · abroad · another country',
};
/** «Қазақстанда емес». All that is said. */
export const notThatOne: Phrases = { kk: '+{-+} емес', ru: '', en: '' };
/** «…, но я гражданка РК»: it goes on with something else. */
export const goesOnElse: Phrases = { kk: '^бірақ +', ru: '^(но|хотя) +', en: '^(but|although) +' };
/** «Не в Казахстане, а в России»: what it is not, and what stands before what it is. */
export const notThis: Phrases = { kk: '~ емес', ru: 'не [в|во] !((в|во) )~', en: 'not [in] !(in )~' };
export const butThis: Phrases = { kk: '', ru: 'а · но', en: 'but' };
/** «Казахстан, конечно»: says nothing of where in it. All that is said. */
export const ofCourse: Phrases = {
  kk: 'әрине',
  ru: 'конечно · естественно · разумеется',
  en: 'obviously · of course · naturally',
};

/** With one of these the words tell something, and are no name of a place. Whole words. */
export const tellingOfPlace: Phrases = {
  kk: `
    мен · біз · менің · біздің · сонда · онда · болған[мын|быз] · едім · едік · еді · сияқты · шығар · алыс · жақын
    әкем · анам · апам · атам · ата-анам · әке[-]шешем · тұрған[быз|мын] · тұрды[қ|м] · тұратын · істеген · істеді* · еткен
    қазір[гі] · бұрын[ғы] · ғой · гой · қой · емес · ма · ме · па · пе · ба · бе · туғам · туғанбыз · туып[пын] · туылып · көшіп · жүргенде · кезде · ол кезде
    құжат* · куәлі* · роддом* · перзентхана* · тіркел* · тіркеген · делінген · делінді · дейтін · деген · деп · аталған · аталады
    жазып · отырмын · отырмыз · әрі · бері · жақта · ауылда · қалада · келген* · көштік · азамат*
    дейді · туыпсың · туып* · әжем · ол · жағы · шекара · үйде · жайлауда · шын[ым|ымен|ында]
    тұрам[ын] · тұрып · өстім · тірке* · прописка · картада · жабыл* · анамнан · оқимын · бойынша
    qoi · goi · kezde · delingen · burynǵy · qazir · tugan* · degen
  `,
  ru: `
    я · мы · мой · моя · мои · меня · нас · там · тут · здесь · где · туда · потом · если · но · не · это · просто · вроде · кажется
    наверное · точно · далеко · близко · маленьк(ий|ая|ой) · был[а|и|о] · жил[а|и] · живу · живут · служил[а|и] · работал[а|и]
    учил(ся|ась|ись) · родил* · переехал* · отец · мать · мама · папа · родители · бабушк(а|и|у)
    сейчас · щас · ныне · теперь · раньше · называ* · зовётся · переименова* · пиш(у|ут|ется) · писал[а|и|о] · прописан[а|ы]
    паспорт* · документ* · удостоверени* · свидетельств* · указан[о|а] · написан[о|а] · записан[о|а|ы] · приехал* · граждан(ин|ка|ство|ства|е)
    прописк* · живём · вырос* · недалеко · рядом · километр* · км · любой · любое · выбира*
    котор* · какую · какой · или · уже · же
  `,
  en: `
    we · our · there · where · then · but · just · maybe · probably · not · far · near · was · were · lived · worked · served · studied · born
    parents · father · mother · grandparents · small
    i · now · nowadays · today · passport* · certificate* · cert · document* · says · shows · doesn't · though · although · called · before · after · until · since · hold
    km · miles · any · choose · haha · lol · raised · registered · live · living
    citizen* · national · which · it was · same as
  `,
};
/** «Гражданин Германии»: whose citizen somebody is does not say where they were born. Whole words. */
export const citizenOf: Phrases = {
  kk: 'азамат(ы|ымын|шасы|тығым|шамын|ымын)',
  ru: 'граждан(ин|ка|ство|ства)',
  en: 'citizen[ship] · national[ity]',
};
/** The side of a country: no place by itself. Beside a country, known by look. */
export const sidesOfCountry: Phrases = {
  kk: 'батыс · шығыс · солтүстік · оңтүстік · орталық',
  ru: 'западный · западная · восточный · восточная · северный · северная · южный · южная · центральный · центральная · на западе · на востоке · на севере · на юге',
  en: 'west · western · east · eastern · north · northern · south · southern · central',
};

/** Kinds of places that stand before the name. Known by look. */
export const kindsBefore: Phrases = {
  kk: 'аул · ауыл · а',
  ru: `
    г · гор · город · города · с · сел · село · села · п · пос · поселок · пгт · рп · д · дер · деревня · деревни
    ст · станица · станция · кишлак · хутор · х · роддом · разъезд · рзд · совхоз · свх · колхоз · клх · местечко
  `,
  en: 'city · town · village · of',
};
/** Kinds of places that stand behind the name. Known by look. */
export const kindsBehind: Phrases = {
  kk: `
    қаласы · қ · ауылы · ауыл · кенті · кент · станциясы · совхозы · колхозы · селосы · поселкесі · шаһары
    kalasy · qalasy · kalasi · auyly · awyly · auly · kenti
  `,
  ru: '',
  en: 'city · town · village',
};
/** Kinds of regions. Known by look. */
export const kindsOfRegions: Phrases = {
  kk: `
    республикасы · облысы · ауданы · ауд · аудан · өлкесі · аймағы · аймак · аймақ · уезі
    oblysy · oblysi · audany · audani
  `,
  ru: `
    область · области · обл · край · края · округ · район · района · р-н · рн · р-он · р-на
    республики · республика · респ · губерния · уезд · волость
  `,
  en: 'region · district · oblast · rayon · raion · province',
};

/** Small words that stand within names of places. Known by look. */
export const withinNames: Phrases = {
  kk: 'атындағы · батыр · би · ата · ана · жаңа · ескі · үлкен · кіші · жоғарғы · төменгі · орта · қызыл · ақ · қара · көк · сары',
  ru: 'имени · им · на · у · и · в · под · возле · около · близ · при · старый · старая · новый · новая · новое · большой · большая · малый · малая · верхний · верхняя · нижний · нижняя · красный · красная · мкр · микрорайон · ул · улица · номер · отделение · ферма · гарнизон · аэропорт · бригада',
  en: 'the · of · upon · on · near · in · and · de · la · le · el · al · san · saint · st · new · old · upper · lower · gorod · selo · poselok · aul · rayon · raion · oblast · obl',
};

/** Towns whose names are words of talk: in small letters they are offered. All that is said. */
export const talkTowns: Phrases = { kk: 'жақсы · ал(ғ|г)а · бастау', ru: 'победа · мир · заря', en: 'hope' };

/** By which people put right what they have just said. */
export const putRight: Phrases = {
  kk: 'жоқ кешіріңіз · жоқ тоқта[ңыз] · тоқта[ңыз] [жоқ] · ой [жоқ] · кешіріңіз · дұрысы · жоқ жоқ · шатасып* [кеттім]',
  ru: 'ой [нет] · (а|хотя|ай) нет [стоп|стойте] · стоп [нет] · погоди[те] [нет] · тьфу [нет] · блин [нет] · нет (нет|ой|всё же|всё-таки) · точнее · вернее · извините · ошибл(ась|ся) · вру · то есть',
  en: 'wait, [no] · hold on · no, (sory|sorry|wait|actually) · (sorry|sory) [no] · oops · actually · i mean[t]',
};

/** «Қытайда туғанмын, Құлжа»: words for being born in front of a place. */
export const bornBefore: Phrases = {
  kk: `
    мен · дүниеге кел(ген[мін]|дім) · туғанмын · туганмын · туылғанмын · туылдым · туғам · туған[ жерім]
    тұратын жерім[де] · [№|#] перзентхана[сы|сында|да] [№] [#]
  `,
  ru: `
    [в] роддом[е] [№|номер] # · я родил(ся|ась) [в|во] · я родом [из] · родом [из] · я · родил(ся|ась) [в|во]
    [живу] там же, где [и] [сейчас] (живу|прописан[а]) [сейчас]
  `,
  en: '[i] was born [in] · born [in]',
};
/** The same behind it. */
export const bornBehind: Phrases = {
  kk: 'туған[мын|бын] · туганмын · туылғанмын · туылдым · туғам · дүниеге кел(ген[мін]|дім)',
  ru: 'родил(ся|ась) · родом',
  en: '',
};

/** With one of these a sentence may name the town where somebody was born. Beginnings of words. */
export const bornSomewhere: Phrases = {
  kk: `
    туған · туган · бұрынғы · жақта · маңы · жанында · қасында · құжат · куәлі · төлқұжат · туылған · туылғам · туылгам · туылдым · туғам · тугам · туды · туып · туыпты · дүниеге · дуниеге · тудым · қазіргі · казирги · қала · роддом · перзентхана · тіркел
    tuylgam · tugam · tugan · tuwgan · tuyldym
  `,
  ru: 'родил · рожд · родом · урожен · из · в · во · сейчас · ныне · теперь · бывш · город · просто · вроде · кажется · наверное · жил · мы · паспорт · документ · удостоверен · свидетельств',
  en: "passport · document · id_ · papers · born · birth · i was · i am from · i'm from · from · in · now",
};
/** Words of such sentences that are called like some town. Known by look. */
export const notTowns: Phrases = {
  kk: 'қаласында · қалада · каласында · ауылында · ауданында · облысында · туған · туылған · туганмын · туылганмын · жылы · казирги',
  ru: `
    оказался · родился · родилась · родом · рождения · место · город · села · село · область
    сейчас · ныне · теперь · район · была · были · здесь
  `,
  en: 'born · birth · from · this · that',
};
/** Behind one of them a Russian name stands in a case, and that case may be a name in another language. */
export const prepositions: Phrases = { kk: '', ru: 'в · во · из · с · со · под · около · на', en: '' };

/** «Я родился в г. …»: what stands in front of what people call a town among themselves. */
export const beforeTown: Phrases = {
  kk: 'мен',
  ru: 'я · родил(ся|ась) · родом · в · во · из · (г|город|городе)[.]',
  en: 'i · [was] born · in · from',
};

/** Behind these stands where somebody was born. */
export const bornIn: Phrases = { kk: '', ru: 'родил(ся|ась) [в] · родом из · из', en: 'born in' };
/** The same, perhaps with a sign behind. */
export const birthplaceLabels: Phrases = {
  kk: 'туған жері[м]',
  ru: 'место рождения · в (городе|г.)',
  en: 'place of birth',
};

/** The capital, without its name. Whole words. */
export const capitalCity: Phrases = {
  kk: 'елорда[да|дан] · астанамыз',
  ru: 'столиц(а|е|у|ы)',
  en: 'the capital · capital city',
};
/** The south of Kazakhstan, as it was called. All that is said. */
export const southOfCountry: Phrases = {
  kk: 'оңтүстік [қой|жақ|өңір] · оқо',
  ru: 'юг · на юге · южный казахстан · юко',
  en: 'south · the south · south kazakhstan',
};

/** The certificate is for use at home. Whole words. */
export const homeNamed: Phrases = { kk: 'қазақстан[да]', ru: 'казахстан[е] · (в|по) рк', en: 'kazakhstan' };
/** The same: nowhere abroad. So the text begins. */
export const nowhereAbroad: Phrases = {
  kk: 'еш[ ](қайда|қандай) · еш (жерге|елге) · шет[ ]ел(ге|де) емес · осында · осы ауданда · ішкі · шетелге (шықпайды|шықпаймын|бармаймын|апармаймын|емес) · өз еліміз* · ел ішінде · елде',
  ru: 'нигде · никуда · никакой · ни в как(ой|ую) · не за[ ]границ(у|ей) · не для за[ ]границы · здесь · тут · [для] внутри страны · [для] внутренн+',
  en: 'nowhere · not abroad · no country · domestic · inside the country',
};

/** Being born, and what stands around it. Whole words. */
export const beingBorn: Phrases = {
  kk: '(туған|туыл|туып|туғам|туғанбыз|туғам)* · туды[м|қ]',
  ru: 'родил(ся|ась)',
  en: 'born',
};
export const aroundBeingBorn: Phrases = { kk: 'мен', ru: 'я · же · ведь · вообще', en: 'i · was' };

/** Another country, and none is named. */
export const abroad: Phrases = {
  kk: 'шет[ ]ел · басқа ел · _коре(яға|яда)_',
  ru: 'за[ ]границ · за[ ]рубеж · заруб(е|я)ж · друг(ую|ой) стран · _коре(ю|я|и)_',
  en: 'korea · abroad · another country · overseas',
};
/** «Для посольства Кореи», «Кореяға апарамын»: whose office it is, and what people do there. Whole words. */
export const officeAndDoings: Phrases = {
  kk: 'елшілі* · консулды* · (апара|бара|жібере|кете|ұша|тапсыра|көрсете)+ · керек',
  ru: `
    посольств* · консульств* · виз(а|у|ы) · работ(а|у|ы) · учеб(а|у|ы)
    еду · поеду · лечу · улетаю · уезжаю · переезжаю · повезу · отправлю · нужн(а|о) · надо
    работать · учиться · жить · поступать · лечиться · отдыхать · учёбу
  `,
  en: "embassy · consulate · visa · of · going · moving · flying · i am · i'm",
};

/** A pilgrimage, which leads to one country. Whole words. */
export const pilgrimage: Phrases = {
  kk: 'умра[ға] · қажылық*',
  ru: 'умр(а|е|у|ы) · хадж*',
  en: 'umrah · hajj',
};
