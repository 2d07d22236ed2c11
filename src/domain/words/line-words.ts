/** Words for the lines of the form, and for what is wrong with one: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** What people put in front of the name of a line. */
export const beforeLine: Phrases = {
  kk: 'менің',
  ru: `
    хочу · можно · надо · нужно · прошу · поменять · изменить · исправить · сменить · здесь
    моя · моё · мой · мои · поменяй[те] · измени[те] · исправь[те] · смени[те] · укажи[те]
  `,
  en: 'my · change',
};
/** The name of a line, where what it holds is to follow. */
export const lineNames: Phrases = {
  kk: `
    тегім[ді] · тегі · аты[м[ды]] · әкемнің аты · туған (күнім|жерім|қалам)[ді] · туған ел* · телефоным[ды] · нөмірім[ді]
    мақсат[ы|ым] · ел[і] · хқко · жсн[-ім]
  `,
  ru: `
    фамилия · фамилию · имя · отчество · дата [рождения] · дату [рождения] · (место|город) рождения
    телефон · номер телефона · номер · иин · цель [справки] · цон
    стран(а|у) [использования|предъявления] · страна рождения
  `,
  en: `
    surname · last name · [the] [first] name · patronymic · date of birth · birth date · place of birth
    phone [number] · iin · purpose · country [of use] · country of birth · service cent(re|er)
  `,
};
/** What leads from it to what it holds. */
export const leadsOver: Phrases = {
  kk: '',
  ru: `
    [хочу] (помен|измен|исправ|смен|замен|поставь|укажи)* [на|to]
    на · должн(а|о|ы) быть
  `,
  en: '[хочу] change [на|to] · is · was · should be · to',
};
/** What may stand at the end. */
export const behindValue: Phrases = {
  kk: 'болуы керек · болу керек · болды · болады · еді · екен · деп жазыңыз · деп өзгертіңіз',
  ru: '',
  en: '',
};
/** «Аягоз место рождения»: the name of a line behind what it holds. */
export const linesBehind: Phrases = {
  kk: 'жсн · тегім · атым · туған жерім · телефоным',
  ru: 'фамилия · имя · отчество · дата рождения · место рождения · телефон · иин',
  en: 'surname · first name · place of birth · date of birth · phone',
};
export const mine: Phrases = { kk: 'менің', ru: 'моя · моё · мой', en: 'my' };

/** Said of a line that is to be another. Beginnings of words, without signs. */
export const toChange: Phrases = {
  kk: 'ұмыт · қос · қате · өзгерт · дұрыс · түзет · басқа · ауыстыр · емес',
  ru: `
    неправ · неверн · невер · ошиб · измен · исправ · помен · опечат · смен · замен
    кроме · только · другой · другая · другое · другую · другие · не · надо · нужно · хочу · забыл · добав
  `,
  en: 'except · but · mistakes · forgot · add · wrong · change · correct · fix · incorrect · mistake · edit · update · typo · another · not',
};

/** «Отчество уберите, его нет в паспорте»: there is to be none. Parts of the text. */
export const toClear: Phrases = {
  kk: 'алып таста · өшір · құжатта жоқ · паспортта жоқ · керек емес',
  ru: '_убер(и|ите)_ · _убрать_ · _удал(и|ите|ить)_ · (его|её) нет (в|у) · не должно быть · _лишн(ее|яя)_',
  en: 'remove · delete · take (it )out · not in [my|the] (passport|document)',
};
/** «У меня Болатовна»: what is right stands behind, at the end. */
export const mineIs: Phrases = { kk: 'менікі · мендегі', ru: 'у меня', en: 'mine is · i have' };

/** «Страна рождения»: no other line. */
export const birthCountry: Phrases = {
  kk: 'туған ел',
  ru: 'стран* рожд',
  en: 'country of birth · birth country',
};
/** The whole name, though one of its words is the first name's. Whole words. */
export const wholeName: Phrases = {
  kk: 'ат[ы][-][ ]ж(ө|о)н*',
  ru: 'фио · ф.и.о',
  en: 'full name · whole name',
};

/** What people write around an answer: what it is, whose it is, and that they greet. The longest is looked for first. */
export const aroundAnswer: Phrases = {
  kk: `
    сәлеметсіз бе · салеметсиз бе · менің · және · ал · нөмірім · нөмірі · телефон нөмірім · телефоным · рахмет · рақмет
    жсн · жсн-ім · жсн (ім|ым) · туған күні · туған күнім · туғанмын · анықтама · анықтама керек · керек
  `,
  ru: `
    здравствуйте · добрый день · добрый вечер · доброе утро · мой · моя · моё · мои · вот · это · и · а · у меня
    мои данные · данные · номер телефона · номер · телефон · тел · сотовый · ватсап · иин · и.и.н. · фио
    дата рождения · день рождения · год рождения · рождения · г.р. · гр · родился · родилась
    пожалуйста · вроде · кажется · спасибо · № · нужна справка · справка нужна · хочу справку · нужна · справка
  `,
  en: 'hello · hi · my · iin · is · and · phone · number · date of birth · born on · born · whatsapp · thanks · please',
};
/** «Фамилия Ли»: the name of the line before a surname alone. */
export const surnameLabels: Phrases = { kk: 'тегі[м]', ru: 'фамилия', en: 'surname · last name' };

/** Before the number of a paper, and no part of it. */
export const beforePaperNumber: Phrases = {
  kk: `
    сериясы · сенімхат[тың] · туу туралы · куәлік[тің] · құжат[тың] · нөмір[і] · тізілім[де|дегі]
  `,
  ru: `
    мой · моя · это · номер · доверенност(ь|и) · свидетельств(о|а) · документ[а] · реестровый · в реестре · по реестру
    реестр[а] · зарегистрировано · за · серия
  `,
  en: 'number · no[.] · series · the · is · it is · my · power of attorney · certificate',
};
/** Between the number of a paper and its date. */
export const paperOfDate: Phrases = { kk: 'күні · берілген күні', ru: 'от', en: 'dated · of · from · ot' };
export const paperIssued: Phrases = { kk: 'берілген', ru: 'выдан[а|о|ы]', en: 'issued [on]' };

/** With one of these words do not say what they hold: «не 1 мая 1990». Whole words. */
export const denials: Phrases = { kk: 'емес · немесе · әлде', ru: 'не · нет · или · либо', en: 'not · or' };
export const aboutSo: Phrases = { kk: 'шамамен', ru: 'примерно · около', en: 'maybe · about · around' };

/** Beside a number or a date these only lead in to it. Known by look. */
export const besideNumber: Phrases = {
  kk: `
    менің · менин · нөмірім · номирим · нөмірі · нөмір · телефоным · ұялы · жылы · жылғы · туған · күнім · куним
    туғанмын · деп · жазылған · жазылган · осы · мынау · бұл · бул · болады · керек · ана · әке · анамның
    әкемнің · рақмет · рахмет · спасибо · тез · еді · еди · its · it · хабарласыңыз · хабарласыныз · жазыңыз
    жазыныз · қоңырау · шалыңыз · дұрыс · дурыс
  `,
  ru: `
    это · вот · мой · моя · мое · мои · наш · номер · телефон · телефона · телефону · мобильный · сотовый · сотка
    ватсап · вацап · whatsapp · telegram · телеграм · тел · иин · жсн · iin · цифр · цифры · цифра · число · дата
    день · год · года · году · рождения · рождение · родился · родилась · мама · мамы · папа · папы · муж · мужа
    жена · жены · сын · сына · дочь · дочери · брат · брата · сестра · сестры · ребенка · ребёнка · личный
    рабочий · домашний · можно · звонить · звоните · пишите · писать · напишите · запишите · записывайте
    правильный · верный · точный · новый · старый · казахстан · казахстанский · меня · зовут · мне · нас · нам
    для · под · при · сейчас · теперь · пока · вроде · кажется · наверное · думаю · так · тоже · уже · еще · ещё
    если · что · или · как · есть · будет
  `,
  en: `
    my · number · phone · mobile · cell · this · that · here · the · and · name · date · birth · born · year
    day · please · call · text · write · number's · correct · right · new · old · mother · father · husband
    wife · son · daughter · pozhaluista · nomer · telefon · moi · moy
  `,
};
/** «Только не звоните» says more than its words: somebody may rely on it. */
export const askedNotTo: Phrases = {
  kk: '',
  ru: '_не (звон|пиш|бесп|отправ|присыл|сохран|запис|хран|показ|передав|сообщ) · _нельзя',
  en: "_(don't|do not) (call|text|write|save|store|keep|share|show)",
};
/** The last letters of «мазаламаңыз», «бермеңіз»: please do not. */
export const pleaseDoNot: Phrases = { kk: '(ма|ба|па|ме|бе|пе)ң(ыз|із)', ru: '', en: '' };

export const apostille: Phrases = { kk: '', ru: 'апостил', en: 'apostil' };
/** It is to be on the certificate; it is not, in whole words. */
export const toAdd: Phrases = {
  kk: 'қос · керек · қой',
  ru: 'добав · нуж · надо · хочу · постав · с апост',
  en: 'add · need · want · with',
};
export const toLeaveOut: Phrases = {
  kk: 'керек емес · апостильсіз · алып таста*',
  ru: 'не · без · убер*',
  en: 'no · without · remove',
};
/** Where it is asked whether there is to be one: yes, in words that look like a no; and no, where it is named. Parts. */
export const apostilleWanted: Phrases = {
  kk: '(соға|қоя|басы) (салсын|берсін) · онсыз [ешқайда] (болмайды|жарамайды|алмайды|қабылдамайды) · жоқ (деп|дейтін) не · артық болмас · зияны жоқ',
  ru: 'без (него|апостиля) [там|никуда|никак] не (примут|принима|бер|возьм|обойтись|подойд) · не (по|)мешает · не лишн · на всякий случай',
  en: "(won't|don't|will not|do not) accept (it )without · better (safe|with) · just in case · can't hurt · no need to ask",
};
export const apostilleUnwanted: Phrases = {
  kk: '(сұрама|талап етпе|айтпа)(ған|ды)* · (тек|жай) анықтама* (сұра|керек)* · қойма(й|ңыз|са)* · керек болмай (қал|шық)* · қажет болмай (қал|шық)* · апостил* (жоқ|керек емес|қажет емес) · өз(і|ім|дері) (қояды|қоямын|қой|жаса)*',
  ru: 'апостил* (нет|не) · не (просил|требовал|требу|говорил)* · (просили|сказали|надо|нужна) (только|просто|одну) (справк|бумаг)* · воздерж(усь|имся) · обойд(усь|ёмся|емся) · откажусь · не стоит · [пока] необязательно$ · (сами|сама|сам) (поставим|поставлю|сделаем|сделаю|сделают|поставят) · потом сам[а|и]',
  en: "(didn't|did not|don't|do not) ask [for it] · asked (only|just) for (the|a) (certificate|paper) · apostil* (no|not|net|ne)_ · (will|can) do (it|that|that part) (myself|themselves|ourselves)",
};
/** Where the certificate goes. Whole words. */
export const goingTo: Phrases = {
  kk: 'барамын · кетемін · үшін',
  ru: 'еду · поеду · лечу · улетаю · уезжаю · для · страна · в · во',
  en: 'to · for · going',
};
/** The surname and the first name stand in each other's place. */
export const swapNames: Phrases = {
  kk: '(аты|атым|есім)* …10(тегі|тегім|фамилия)* …30(ауыстыр|ауысып|алмастыр|шатас|орны)* · (тегі|тегім|фамилия)* …10(аты|атым|есім)* …30(ауыстыр|ауысып|алмастыр|шатас|орны)*',
  ru: '(им|фамили)* …30местами · местами …30(им|фамили)* · (переп|с)ут* (имя и фамили|фамилию и имя)*',
  en: '(swap|switch|reverse|flip)* …30name* · name* …30(swapped|switched|reversed|mixed up|wrong order)',
};
/** Where it is collected. */
export const toCollect: Phrases = {
  kk: 'хқко · ал(амын|ам|айын)',
  ru: 'забр · забир · получ · цон',
  en: 'collect · pick',
};
/** Somebody tells where they will collect it, where something else is asked. Whole words. */
export const collectsThere: Phrases = {
  kk: '(алып|барып|келіп) (кет|ал)(ем|емін|ейін|ам|амын|айын) · +(дан|ден|тан|тен) ал(ам|амын|айын) · +(dan|den|tan|ten) (al(am|amyn|ayyn|aiyn)|alyp) · alyp ket*',
  ru: 'забер(у|ём|ет|ёт) · забир(ать|аю|аем) · получать буду · буду получать · получу (в|у)',
  en: '(collect|pick) [it|the certificate|mine] (up|in|at|from) · (will|to|would) collect · i’ll collect',
};
/** With one of these a text does not say what the certificate is for. Whole words. */
export const notTold: Phrases = {
  kk: 'емес · немесе · әлде · айырма*',
  ru: 'не!( знаю) · нет · или · либо · кроме · разниц* · отлич*',
  en: 'not · or · anything but · difference',
};

/** Beside somebody of the family: one more certificate is wanted. Whole words. */
export const oneMore: Phrases = {
  kk: 'тағы · да керек · де керек · екінші',
  ru: 'ещё · второ(й|е|го) · вторую · также · тоже · следующ* · потом',
  en: 'another · second · also · too · as well · one more · next',
};
