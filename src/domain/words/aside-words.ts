/** What people say in place of an answer, where the form asks for a person: README.md explains the signs. */
import type { Phrases } from './phrases.ts';

/** Whether a change of name is one. */
export const doesItCount: Phrases = {
  kk: '(бұл|ол) *[ ]санала · сотталған емес · сотталмаған · соттылығым',
  ru: 'считается · не знаю[,] (нужно|надо|счита|что) · (не судим|судимост)*',
  en: 'does (it|that|marriage) count · convict* · criminal record',
};

/** What an apostille is, or whether it is needed, is not known. */
export const apostilleUnclear: Phrases = {
  kk: '_(ол|бұл) не_ · қажет (пе|па) · керек (пе|па) · (онсыз|апостильсіз) бола · апостиль деген не',
  ru: '(надо|нужен|нужно|стоит|обязательно|обязателен) ли · без (него|неё) (примут|возьмут|можно|пойд) · что это · это что · зачем он · сколько [это|он] стоит · _хз_',
  en: '(is it|do i) need* · required · what is (it|that)',
};

/** Which of the choices is theirs. */
export const whichToTake: Phrases = {
  kk: 'деген не[мене] · айырма · қайсысы · ^(екеуі[н][ де][ керек]|бәрібір|кез келген[і])[ бола ма]$',
  ru: `
    что такое · разниц · отлича · чем отлич · что лучше
    не знаю …25или (нет|не надо) · не знаю[,] как(ую|ая) · это котор(ый|ая|ое|ую) · котор(ый|ая|ое|ую) из (двух|них|этих) · ^(любую|любая|любой вариант)$
    какую (выбрать|брать|надо|лучше)
    (какая|которая|какую|которую) [из них|будет] (быстре|надёжн|прощ|лучше|дешевле)
    (любую|любая), (главное|лишь бы|какая|без)
    (обе|и та и другая|без разницы|всё равно)
  `,
  en: "what is · difference · which (one|is better|is faster) · ^whichever · doesn't matter · ^[i want|i need|i'll take] (both|either|any)_ [one|of them]",
};

/** What there is to choose from. */
export const whichThere: Phrases = {
  kk: '(қандай|қайсы) (нұсқа|таңдау|түр)* [бар] · (қандайлары|қайсылары|не) бар_ · білме(ймін|дім|й тұрмын)[,] [керек] (пе|ма|керек пе)',
  ru: `
    ^[а] (какие|какой|что) [у вас|там|ещё] (есть|бывают|бывает) [варианты|выбор][ ][?]$
    ^[а] какие {есть|бывают|у вас|там|ещё} (варианты|цоны|центры|отделения)[ ][?]$
    не (знаю|знаем|уверен|уверена)[,] [он|она|мне] (нужен|нужна|нужно|надо) [ли|или нет] · не знаю[,] (попросили|сказали|требуют|просят)
  `,
  en: "what (options|choices) · which [ones] (are|is) there · what are (the|my) (options|choices) · (not sure|don't know) (if|whether) [i|it|it is|it's] need* · ^(do i|is it) need* [it|one|an apostille][ ][?]$",
};

/** What stands on the paper can't be read. */
export const illegible: Phrases = {
  kk: 'оқылма · оқу мүмкін емес · оқи алма · (көрінбей|өшіп (қал|кет)) · (қолтаңба|жазу)+ (түсініксіз|анық емес)',
  ru: '(с|ис|вы|за)т(ёр|ер)(лись|лось|ся|ты|то) · неразборчив · не разобрать · не читается · не (вижу|видно) [чья|чьё|кто]',
  en: "faded · worn (off|out) · rubbed off · illegible · unreadable · can't read · cannot read",
};

/** They are afraid to tell it. */
export const afraid: Phrases = {
  kk: `
    бергім келме* · айтқым келме* · бермеймін
    шаруа(ң|ларың) [емес|болмасын] · алаяқ · құпия · қорқ+ · қауіпсіз бе
    (кім|ким) (көреді|оқиды) · сізге не керек
  `,
  ru: `
    конфиденциал · мошенник · боюсь · опасаюсь · страшно · утечк
    не хочу (да[ва]ть|говорить|указывать|писать|вводить|отправлять|оставлять)
    не буду (да[ва]ть|указывать|писать|вводить|отправлять)
    не дам
    не ваше дело · вас не касается · личное дело
    кто [это] (увидит|видит|читает)
    куда (пойдут|уйдут) [мои] данные
    безопасно ли · это безопасно
  `,
  en: `
    none of your business · confidential · scam · afraid · scared
    (don't|do not) want to (give|share|tell)
    is (it|this) (safe|secure)
    who (sees|can see|will see)
  `,
};

/** They want to send a picture in place of words. */
export const asPicture: Phrases = {
  kk: '(сурет|фото|скан|көшірме)* …20 (жібер|тастай|салай|бола ма)',
  ru: `
    [с|от]фот(каю|ографирую|кать|ать|ку)_
    (скину|скинуть|отправлю|отправить|пришлю|прислать|сброшу|сбросить|загруз+|выслать|вышлю|приложить|прикрепить)* …25 (фото|скан|снимок|снимк|копи|картинк|удостовер|паспорт)
    (фото|скан|снимок|копи)* …40 (скину|скинуть|отправ|прис|сбро|загруз|выс|можно|подойд)
  `,
  en: '(send|upload|attach|share) …25 (photo|picture|scan|copy|image|id_|passport)',
};

/** It stands in a document, or the bot is to know it. */
export const inDocument: Phrases = {
  kk: `
    (иин|жсн)* бар_
    (қазақша|орысша|латынша) (ма|ба|жаз)
    ^(паспорт|куәлік|құжат)*(дағыдай|тегідей|дегідей|тағыдай)
    сіздерде (бар|болуы)
    (егов|egov)*[-][ ]*[тан|тен|дан|нан] (қара|көр|ал)*
    (жсн|иин)* [бойынша|арқылы|аркылы] (қара|көр|кор|біл)
  `,
  ru: `
    то[ ]же (самое|что)
    (иин|жсн)* [же] есть_
    (на|по)[-| ](казахск|русск)+ (или|ли|писать|надо)
    (писать|пишу) [на] (латиниц|кириллиц)
    ^[всё|так|то] [же] (как|так же|то же|что) [и] (в|на) [моём] (паспорт|удост|документ|свидетел|доверен|егов|egov|первый|прошл)
    (смотрите|посмотрите|возьмите|гляньте|см|см.) (в|из|на)_
    у вас {же|уже|и так} (есть|было|должно|должен)
    вы (же|уже|и так) {же|уже|и так} [+] [+] [+] (знаете|видите|имеете|увидите|найдёте)
    по иин* [же] (видно|найд|посмотр|можно)
  `,
  en: `
    in (latin|cyrillic) letters
    as [it is] in [my|the] (passport|id|document)
    you [already] (have|know|can see) (it|my|that)
    see my (passport|id|document)
  `,
};

/** A day on which a document was given out, or until which it holds. Beginnings of words. */
export const issuedOn: Phrases = {
  kk: 'берілген · берілді · алынған · жарамды',
  ru: 'выдан · выдал · выдач · действител · срок действия',
  en: 'issued · valid until · expires · date of issue',
};

/** Of a father who died or is gone, where the patronymic is asked for: it stands in the document all the same. Parts. */
export const fatherGone: Phrases = {
  kk: '_(әке|папа|көке)* [баяғыда|ерте|бізді] (қайтыс|өлді|өлген|кеткен|тастап)',
  ru: '_(отец|папа|батя|отца|папы) [давно|нас|рано|уже] (умер|погиб|ушёл|бросил|сконч|не стало)',
  en: '(father|dad) [has] (died|passed|is dead|is gone|left)',
};

/** The answer stood on a button, and was not seen. Parts. */
export const amongChoices: Phrases = {
  kk: 'бар екен · көрмей қал · тізімде · қате бас · (болып|боп) [есептеле|санала] (ма|ме)',
  ru: 'это [же|ведь] считается · в списке · выбрать · не увидел[а] · не заметил[а] · вс(ё|е)[-][ ]таки · не туда нажа · не то нажа · не ту кнопку',
  en: 'on the list · in the list · see it now · choose · wrong button',
};

/** How much there is still to answer. */
export const howMuchLeft: Phrases = {
  kk: '(қанша|неше|көп) (сұрақ|қалды) · көп пе',
  ru: '(сколько|много|долго) (ещё|там) · ещё много',
  en: 'how (many|much) [more] (question|left|more|longer)',
};

/** Of a child, not by these alone: parents, adoptive parents and whoever was appointed may apply. Whole words. */
export const otherKin: Phrases = {
  kk: `
    әже[сі|м][мін|сімін] · ата(сымын|мын) · апа(сы|сымын|м) · әпке(сі|сімін|м) · аға(сы|сымын|м) · іні(сі|сімін) · нағашы* · көке* · өгей* · туыс* · тәте* · жеңге* · көрші*
  `,
  ru: `
    бабушк* · бабка · дедушк* · дед · отчим* · мачех* · т(ё|е)т(я|ка) · дядя · дядька · сестра · брат · крёстн* · няня · родственни* · соседк* · сосед · друг · подруга · учитель* · воспитатель*
  `,
  en: 'gran[d](mother|father|ma|pa|parent|dad|mom)[s] · gran[n|d](y|ie) · (mother|father)[- ]in[- ]l(a|o)w · step(father|mother|dad|mom|parent) · aunt* · uncle · sister · brother · relative · nanny · friend · teacher · god(mother|father|parent)',
};
/** One of them may be appointed all the same. Beginnings of words. */
export const appointed: Phrases = {
  kk: 'қорғанш · қамқорш · асырап',
  ru: 'опек · опекун · попечител · усынов · удочер · законн',
  en: 'guardian · trustee · adopt',
};

/** The certificate is wanted for two people at once. Whole words. */
export const forTwo: Phrases = {
  kk: '(маған|өзіме) (мен|және|да) (бала|қыз|ұл|іні|аға|апа|ана|әке|күйеу|әйел|жұбай|әпке|бауыр|шеше)* · екеуміз* · ekeu[i|y]m(i|y)z* · екеумізге де · (екі|үш) адамға · бәрімізге',
  ru: '(мне|себе|меня|себя|нам) [сразу|потом|ещё] и (соседу|соседке|другу|подруге|коллеге|родителям|маме|матери|папе|отцу|брату|сестре|мужу|жене|сыну|дочке|дочери|ребёнку|детям|бабушке|дедушке|свекрови|тёще|маму|брата|сестру|мужа|жену|сына|дочку|ребёнка|детей) · на (двоих|троих|всех|обоих) · нам обоим · мы (оба|обе) · (для|на) (нас обоих|всей семьи) · обоим сразу',
  en: 'for (me|myself) and my (mom|mum|mother|dad|father|brother|sister|husband|wife|son|daughter|kid|kids|child|children|grandma) · (two|both) at once · for (both|two|all) of us · we both need · both of us · two (people|certificates|persons)',
};
/** There is no power of attorney yet. */
export const noPower: Phrases = {
  kk: '(ештеңе|ештеңеге|еш нәрсе) қол (қоймаған|қойған жоқ) · сенімхат* [әлі|әзірге|менде] жоқ · сенімхатым жоқ · сенімхат* [әлі|әзірге] (жасатпа|жасалма|алма|рәсімде)* · сенімхат* [әлі|әзірге] (дайын емес|(алған|жасатқан) жоқпын) · [әлі] (жасатқан жоқпын|жасалған жоқ|жасатпадық|жасатқан жоқпыз|жасалмады)',
  ru: 'ничего [мне|он|она|нам] не (подписал|подписывал|подписала|подписывала) · (нет|нету|не имею|без) доверенност* · доверенность* (жоқ|жасатпа*|алмаған*) · доверенности [у меня|пока|ещё] (нет|нету) · [ещё] не (сделали|сделал|сделала|оформили|оформил|оформила|оформлена|готова) [ещё|доверенность]',
  en: "(signed nothing|did(n't| not) sign [anything|a thing]|nothing [is|was] signed) · (no|without|don't have) [a|the] power [of attorney] · not (made|ready|done) yet",
};

/** Whether what was answered will still be there later. Parts, known as they are written. */
export const willItStay: Phrases = {
  kk: '(өшіп|жойылып|жоғалып) (қалмай|кетпей|қала|кете) · (сақталып|сақтаулы) (тұра|қала|тұр) (ма|ба) · сақтала (ма|ды ма) · (кейін|кейінірек|соңынан) (берсем|жазсам|айтсам|толтырсам|берейін) (бол|жара)',
  ru: `
    не (пропад|сотр|удал|потеря|исчез|слет)+ · (сохран|останутся|останется|подожд)+ …10 ли · (сохранится|сохранятся|подождёт|подождет|сохранит) …25[?]
    (потом|позже|попозже) (допишу|напишу|укажу|дам|введу|впишу) · (можно|могу) …15 (потом|позже|попозже) (дописать|написать|указать|дать|ввести)
    (пропадёт|пропадет|сотрётся|сотрется|исчезнет|удалится|слетит|обнулится) …15[?] · (всё|ответы|данные|анкета) (пропадёт|пропадет|пропадут|сотрётся|сотрется|сотрутся|исчезнет|удалится|слетит)
  `,
  en: '(form|answers|it|this|progress) (wait|be saved|be kept|stay|be lost|be deleted)+ · (will|can|does) …20 (wait|saved|save|lost|kept|expire) · lose (my|the|all) (answers|progress|data) · (give|add|send|write|tell) …15 (number|it|phone|this) later',
};

/** An earlier answer or button was wrong; what is right is said in words that are no answer here. Parts, known by look. */
export const answeredWrong: Phrases = {
  kk: `
    (қате|басқасын|шатасып|қателесіп) [+] (бас|жаз|таңда)+ · дегенді басып (қойыппын|кетіппін|қойдым|жіберіппін) · (басып|таңдап|жазып) (қойыппын|кетіппін|жіберіппін)
    (алдыңғы|бұрынғы|жоғарыдағы) (сұрақ|жауап)+ …20 (қате|түзет|өзгерт)+
  `,
  ru: `
    не (ту|то|туда|тот|те) [+] (ткнул|тыкнул|нажал|нажала|выбрал|указал|написал|поставил|ввел|ввёл)+ · (ткнул|тыкнул|нажал|выбрал|указал|написал|поставил|ввела|ввёл|ввел)+ …12 (не (то|ту|туда|тот|те)|ошиб|случайно|неправильно|неверно)+
    (случайно|ошибочно|по ошибке|неправильно|неверно) …12 (ткнул|нажал|выбрал|указал|написал|поставил|ввел|ввёл)+ · вопрос[а|ов]* назад …15 (ткнул|нажал|выбрал|указал|написал|поставил|не т|город|ошиб)+
    (выше|раньше|до этого|в начале|там) …20 (не то|не ту|не тот|ошиб|неправильно|неверно)+
  `,
  en: `
    (pressed|chose|picked|selected|typed|wrote|put|entered|clicked|tapped) …20 (wrong|mistake|accident|instead|by error)+ · (wrong|incorrect) (box|button|field|answer|one|city|option)
    (in|into) the (first|last|other|wrong) …8 (box|field|line|question) · (earlier|previous|before|above) …12 (wrong|mistake|incorrect)
  `,
};

/** The form is given up in a sentence. Whole words, known by look. */
export const formGivenUp: Phrases = {
  kk: `
    (қойдым|болды|жоқ) [+] керек емес · керек емес [+] маған …12 · (маған|енді) [+] (ештеңе|анықтама|еш нәрсе)* [+] керек емес · ойымнан қайттым · айнып (қалдым|тұрмын)
    бәрін (өшір|тоқтат|болдырма|жой)(ыңыз|ңыз|іңіз|)(шы|ші|) · (жазғанымды|толтырғанымды) (өшір|жой)+ · (толтырмаймын|жалғастырмаймын|толтырғым келмейді)
  `,
  ru: `
    не (хочу|буду) (дальше|больше|ничего|этого|это|всё это) [+] [заполнять|продолжать|оформлять|делать|заказывать]
    (стоп|всё|хватит) …12 (выйти|не хочу|не буду|не надо|не нужно) · (выйти|уйти) отсюда · отсюда (выйти|уйти) · передумал[а]
    (отмените|отменить|отменяйте|отменяй|прекратите) всё · (сотрите|удалите|уберите) [всё] …10 (понавводил*|написал*|ввёл|ввела|ввел|заполнил*|это всё) · (ничего|справка|никакая справка|никакой справки) …15 не (нужно|надо|нужна|хочу)
  `,
  en: `
    (don't|do not|never) (want|wanted|need|needed) [any|this|it|a|the] [certificate|of this] [anymore|any more] · changed my mind · (cancel|stop|forget|delete|erase) (everything|all of it|it all|all this|the whole thing) · (delete|erase|remove) (what|everything|all) [that] i (typed|wrote|entered|filled|told) · (get|let) me out · stop this
  `,
};
/** An answer of before is wanted otherwise, told beside something else. Whole words. */
export const wantedOtherwise: Phrases = {
  kk: 'ауыстыр(ыңыз|ып|ғым|ам)* · өзгерт(іңіз|іп|кім|ем)* · ойымнан қайттым',
  ru: 'передумал[а] · (поменяйте|смените|исправьте|замените)',
  en: 'changed my mind · change (it|the|my|to)',
};
/** Beside these it is not given up: another number or kind is meant. Parts. */
export const anotherMeant: Phrases = {
  kk: 'нөмір · қағаз',
  ru: 'номер · бумаж · электрон · пдф · вместо · другой · другую',
  en: 'number · paper · electronic · pdf · instead · give · share',
};
