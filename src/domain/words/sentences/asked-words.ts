/**
 * What is said in the midst of a sentence while the desk waits for an answer, and is none: the README of the tables explains
 * the signs. Whole words, known by look.
 */
import type { Phrases } from '../phrases.ts';

/** It was not understood, or was not seen: the question is to be put again, in other words perhaps. */
export const notUnderstood: Phrases = {
  kk: `
    түсінбе(дім|ймін|й тұрмын|й қалдым|й отырмын|й жатырмын|дік)* · түсініксіз* · (қарапайым|оңай|басқаша) (тілмен|етіп|қылып) (жаз|айт|түсіндір)+
    не (сұрап|сұрадыңыз|сұрайсыз|сұрағаныңыз)+ …20 (түсін|біл|көр)* · сұрағыңыз[дар] (не|қандай) еді* · сұрақ (не|қандай) еді* · не сұрадыңыз* · не сұрап едіңіз*
    (сұрақ|хабарлама|жазғаныңыз)+ …20 (өшіріп|өшіп|көрінбей|оқи алма|оқып үлгер)+
  `,
  ru: `
    не (понял|поняла|поняли|понимаю|пойму|понятно|разобрал|разобрала|разобралась|разобрался) · непонят+ · (проще|другими словами|понятнее|по человечески) …10 (напишите|объясните|спросите|пожалуйста)
    (какой|что за) …8 вопрос · вопрос …8 какой …8 (был|то)* · (что|чего|о чём|о чем) [вы] (спрашивали|спросили|хотели|спрашиваете)
    не (вижу|видно|видел|видела|прочитал|прочитала|прочла|успел[а] (прочитать|прочесть|увидеть)) …15 (вопрос*|сообщени*|весь|целиком|полностью|конец*|текст*)
    (только|лишь) [начало|часть|половин+] (показал*|видно|вижу) · (начало|половин+|часть) …10 (показал*|видно|вижу) · (вопрос|сообщение) …12 (удалил*|стёр*|стер*|пропал*|исчез*)
  `,
  en: `
    (didn't|did not|don't|do not|can't|couldn't) [really|quite|fully] (understand|get it|get the question|get what|see the (question|message|whole)|read the (question|message)) · (confused|unclear)
    what was (the|your) question · what did you ask · what were you asking · (repeat|rephrase|resend) [the|your] question
    (deleted|lost|missed) (the|your) (question|message)
  `,
};

/** What would follow from silence, or that it is not said. */
export const willNotAnswer: Phrases = {
  kk: `
    (жауап бермесем|айтпасам|жазбасам|жібермесем|бермесем) · (жібермеймін|жібермейм|көрсетпеймін|салмаймын|бермеймін)
  `,
  ru: `
    если [я] [вам] не (скажу|отвечу|напишу|дам|пришлю|отправлю|укажу|буду) · [я] [вам|это|ничего] не (пришлю|отправлю|скину|дам|вышлю|покажу|буду (присылать|отправлять|скидывать|давать|показывать|отвечать|говорить))
  `,
  en: `
    if i (don't|do not|won't) (answer|say|tell|reply|send) · (won't|will not|not going to|refuse to) (send|give|show|share|upload)
  `,
};

/** Who asks is not believed, or is sent to look it up themselves. */
export const sentAway: Phrases = {
  kk: `
    (шын|рас|нақты) …20 (қайдан білемін|қайдан білейін|дәлелдеңіз*) · алаяқ* · (базадан|базадағы|жүйеден|егов+) …15 (қара|көр|ал|біл)+ · өздеріңіз* [де] (қара|көр|біл)+ · (сізге|сендерге|сіздерге) [оның|ол] не (керек|керегі|шаруа)* · не шаруа(ң|лары)* · (сізге|сендерге) қатысы жоқ
  `,
  ru: `
    (откуда|как) …10 (знать|узнать|знаю|понять|пойму|убедиться) …10 что [это] вы · докажите · (мошенник|обманщик|аферист|развод|кидал)* · (у вас|в базе|в системе) …12 (есть|видно|написано|всё есть) …12 (посмотр|глян|провер|сам)*
    (посмотрите|гляньте|проверьте|посмотри|глянь|возьмите|найдите) [сами|там|же] [в|по|из] [вашей|своей] (базе|базу|базы|системе|егов*|госбазе) · сами [же] [там] (посмотрите|гляньте|проверьте|посмотри|глянь|знаете|найдите|решайте)
    это (вопрос|спрашивают) …8 банк* · банковск+ вопрос* · (вам|вас) [то] (какое|какая) [вообще] (дело|разница) · (какое|какая) [вам|вас] (дело|разница) · не ваше дело · вас [это] не касается
  `,
  en: `
    how (do|can|would) i know (you|this|it) · prove (it|you|that|to me) · [a|is|it's|not a] scam* · what (is it|'s it|does it matter) to you · none of your business · why do you care · bank question · (look|check) it up [yourself|yourselves] · you [already|should] have (it|that|this|all) · (check|look) (in|at) (your|the) (database|system|base)
  `,
};

/** Something has to be done first. */
export const mustFirst: Phrases = {
  kk: '(мұрағат|архив|хқко|цон|ата ана|анам|әкем|ауыл|ақхат|загс)+ …15 (бару|іздеу|сұрау|сұрату|жазу)* (керек|қажет) · (бару|іздеу|сұрату)(ым|ымыз) (керек|қажет)',
  ru: '(надо|нужно|придётся|должна|должен) …20 (съездить|сходить|поехать|ехать|идти|запросить|поискать|поднять|найти) · (надо|нужно|придётся) [мне] [будет] в (архив|загс|цон|аул) …15',
  en: '(have|need) to (go to|travel to|visit|ask|look for|request) …15 (archive|registry|parents|mother|father|centre|center|office|village|home)',
};

/** The request is not theirs, somebody else will answer, or something is asked before an answer. */
export const notFromThem: Phrases = {
  kk: `
    бұл мен емес(пін|) · мен [ешқандай] өтініш* (берген|жіберген|жазған|толтырған) (жоқпын|емеспін) · менің (өтінішім|заявкам) емес · басқа адамға (жаз|хабарлас)+
    (ол|әкем|анам|шешем|күйеуім|әйелім|балам|қызым|ұлым|ағам|апам) [сосын|кейін|кешке|ертең] өзі [сосын|кейін|кешке|ертең] (жауап береді|жазады|айтады|жібереді)
    жауап (бермес (бұрын|тен бұрын)|бермей тұрып|берместен бұрын) · (алдымен|әуелі|бірінші) [маған|сіз|өзіңіз] (айт|түсіндір|жауап бер)(ың|ің|ші|шы)+
  `,
  ru: `
    это не я [подавал*|отправлял*|писал*|заказывал*] · [я] (никак+ (заявк*|заявлени*|запрос*|справк*)|(заявк|заявлени|запрос|справк)*) [я] не (подавал*|отправлял*|заказывал*|оформлял*) · (ошиблись|ошибка) номером · не тому (человеку|пишете)
    (он|она|муж|жена|папа|мама|отец|мать|сын|дочь|брат|сестра|хозяин) [вам] [потом|вечером|завтра|позже|сам|сама] [вам] (ответит|напишет|скажет|пришлёт)
    (сначала|сперва|для начала) [вы|мне|сами] [мне] (скажите|объясните|ответьте|поясните|представьтесь) · прежде чем [я] [вам] (ответить|отвечу|отвечать) · (до|перед) (того|тем) как [я] [вам] (отвечу|ответить|отвечать)
  `,
  en: `
    (this|it) (is not|isn't|was not|wasn't) me · i (never|didn't|did not) (sent|send|apply|applied|ask for|asked for|request|requested|order|ordered) [any|a|this|the] (thing|request|application|certificate) · wrong (person|number)
    (he|she|dad|mom|mum|father|mother|husband|wife|son|daughter|brother|sister) (will|'ll) [then|later] (write|answer|reply|respond|tell|send) (you|u|then|later|himself|herself|it)
    before i (answer|reply|respond) · (first|but first) [you] (tell|explain|answer) [to] (me|us) · (tell|answer|explain to) me first
  `,
};

/** Something else is wished beside what comes later: «передумала, пусть будет бумажная, номер потом». */
export const otherwise: Phrases = {
  kk: 'ойымды өзгерт+ · (қағаз|электрон|бумажн)* …8 (болсын|керек|жаса)+ · ауыстыр+',
  ru: 'передумал* · пусть (будет|сделают|делают) · (поменя|измени|замени)(йте|те|ть|й) · (бумажн|электронн)* …8 (хочу|лучше|давайте|надо|нужн*|сделай*)',
  en: '(changed|change) my mind · make it (paper|electronic) · (paper|electronic) instead',
};

/** A voice message is pointed at, which nobody hears. */
export const sentVoice: Phrases = {
  kk: '(аудио|войс|голосовой|дауыстық|дауыс|дауыстап)[ны|ды|ым|ымды|хат|хабарлама+] …20 (жібер|айтт|сал|тыңда|жазып)+',
  ru: '(голосов(ое|ым|ую|ые)|аудио+|аудио|войс|гс) …20 (отправ|запис|скину|кину|присла|посла|послуша|прослуша|сказа|ответ|наговори|диктова)+ · (отправ|запис|скину|кину|присла|посла|послуша|прослуша|наговори)+ …12 (голосов(ое|ым|ую|ые|ых)|аудио+|аудио|войс|гс)',
  en: '(sent|recorded|left|listen to) …12 (voice|audio) · (voice|audio) (message|note|memo|msg)[s]',
};

/** A question of the desk to which a yes or a no is an answer, and what asks for more than that. */
export const yesOrNoAsked: Phrases = {
  kk: 'ма · ме · ба · бе · па · пе · рас · дұрыс · растаңыз · растайсыз · келісесіз · иә · жоқ',
  ru: 'ли · или · либо · верно · правильно · так · (подтвер|соглас)* · да · нет · точно · можем · можно · разрешаете · хотите',
  en: '(is|are|was|were|do|does|did|have|has|can|may|would) (it|this|that|you|your|we|i|they|the) · correct · right · confirm · agree · or · yes · no',
};
export const moreAsked: Phrases = {
  kk: 'қалай · қандай · қай[сы]+ · қай · кім+ · кім · қашан · қайда · неше · қанша · не деп · (нақтыла|жаз|көрсет|айт|жібер|хабарла)(ңыз|ыңыз|іңіз)*',
  ru: 'как · как(ой|ая|ое|ие|ую|ом|им|ому|ого) · кто · кем · где · куда · откуда · когда · сколько · чь(я|ё|и) · чей · что · (уточни|укажи|напиши|назови|сообщи|пришли|опиши)(те|) · (уточнит|указат|написат|назват|прислат)ь',
  en: 'what · which · when · where · who · how · whose · (specify|tell us|write|give|provide|send|name)',
};
