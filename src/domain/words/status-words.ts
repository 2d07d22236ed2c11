/**
 * "Where is my certificate?", in the words in which people ask it, as whole phrases and as words. Those of Kazakh and Russian
 * are also known in Latin letters and without Kazakh letters, so no spelling but the right one is needed.
 */
import type { Phrases } from './phrases.ts';

/** All that is said, but for little words. */
export const statusAsked: Phrases = {
  kk: `
    қабылданды деген не · қаралып жатыр деген не · қабылданды дегені не · жауап беріңіздерші · жауап беріңізші · жауап бермейсіздер ме · неге кешігіп жатыр · неге кешікті · неге шықпай жатыр · файлды қашан жібересіз · pdf қашан келеді · қашан жауап бересіз · анықтама әлі сонда ма · біреу бар ма · мерзімі өтті · алдыңыз ба · алдыныз ба
    келді ме сізге · қабылдадыңыз ба · қашан хабар бересіз · қашан хабарласасыз · қашан жазасыз · мәртебесі
    мәртебе · дайын ба · дайын болды ма · дайын болдыма · дайынба · қашан дайын болады · қашан дайын
    қашан болад · қашан бітеді · қашан бітіресіз · әлі бітпеді ме · қашан болады · қашан дайын болад · қашан дайын болат · когда дайын болады · дайын емес пе · әлі дайын емес пе
    дайын емеспе · әлі дайын емеспе · качан дайын болады · қаралды ма · шықтыма · готов болды ма · статус қандай
    статусы қандай · неге келмеді · неге келмей жатыр · қанша күн күтем · қанша күн күтемін
    қанша күту керек екен · каша дайын болад · дайын болады ма · қанша күту керек · қанша күтемін
    тағы қанша күтемін · неге ұзақ · хабар бар ма · хабар болды ма · қашан · қашан шығарасыз · алдыңыздар ма
    қабылдандыңыздар ма · қабылданды ма · жетті ме · неге сонша ұзақ · жаңалық бар ма · жауап бар ма · не болды
    жаңалық · не жаңалық · әлі қаралмады ма · әлі жауап жоқ · жауап жоқ · болды ма · тағы қанша · маған хабарласасыздар ма · маған хабарласасыз ба · маған звондай ма · маған звондайсыздар ма · дайын болғанын қалай білемін · дайын болғанын қайдан білемін · менің алдымда қанша адам бар · алдымда қанша адам бар · кезегім нешінші · мен нешінші кезекте · неге сонша созылды · неге созылып кетті · неге баяу · сен осындасың ба · осындасыз ба · әлі ме · әлі болған жоқ па · әлі жоқ па · әлі де күтем бе · әлі де күтемін бе · қашан енді · жіберілді ме · жіберілді ме өзі · қашан дайын болатынын · қашан шығатынын · қашан бітетінін · қашан болатынын · дайын болғанын · дайын болды ма екен · шықты ма · қашан шығады · қашан келеді · қашан аламын · жауап күтіп отырмын · жауап күтіп жүрмін · жауабын күтіп отырмын · келді ме · келдіме · түсті ме · неге жауап жоқ · неге үндемейсіз · неге үндемейсіздер · неге жауап бермейсіздер · бас тартылды ма · маған бас тартылды ма · бас тартты ма · бас тарттыңыздар ма · нәтиже бар ма · нәтижесі қашан
  `,
  ru: `
    статус · мой статус · проверить статус · узнать статус · хочу узнать готова ли · хочу узнать готово ли · узнать готова ли · готова ли · готово ли · хочу узнать статус · готово · готова · уже готово · уже готова
    ещё не готово · ну что там · ну че там · ну чё там · че там · чё там · че слышно · чё слышно · что слышно · когда ответите · когда рассмотрите · когда сделаете · новости · есть какие новости · обновление · обновления · не пришло · не пришла · ничего не приходит · ничего не пришло · так ничего и не пришло · ждать надоело · надоело ждать · напоминаю о себе · пингую · апну · ап · мне позвонят · вы позвоните · вы мне позвоните · вы мне напишете · мне напишут · ты тут · ты здесь · сколько человек передо мной · сколько передо мной · сколько людей передо мной · какой я в очереди · какая я в очереди · какой я по счёту · какая я по счёту · почему так медленно · чего так долго · когда · ну когда · когда примерно · примерно когда · примерно когда будет · когда ориентировочно · ещё нет · всё ещё нет · до сих пор ничего · ничего ещё · отправилось · отправилась
    вы получили · получили · вы приняли · приняли · дошло · дошло ли · алло · алё · ау · вы тут · вы здесь
    есть кто · есть кто нибудь · кто нибудь есть · ало · ало ответьте · алло ответьте · справка еще там · что там
    есть новости · есть результат · сколько ждать · скоко ждать · сколько ещё ждать · а сколько ждать · долго ещё
    ещё долго · срок прошёл · срок вышел · срок истёк · срок прошёл а справки нет · до сих пор нет · справки нет
    что значит принято · что означает принято · что значит на рассмотрении · принято это что значит · почему принято а не готово · ответьте · ответьте мне · ответьте пожалуйста · почему не отвечаете
    когда пришлёте файл · вы отправили · вы уже отправили · вы прислали · куда придёт · а куда придёт · пришлите pdf · пришлите файл · когда пришлёте · когда пришлёте pdf · когда будет файл · где скачать · где скачать справку · откуда скачать · где файл · куда пришлёте
    когда будет готово · когда будет готова · когда готово · когда уже · когда ответ · почему так долго
    как долго ждать · когда напишете · когда мне напишут · когда мне ответят · скиньте · скиньте уже
    на каком этапе · на какой стадии · на каком этапе рассмотрение · на какой стадии рассмотрение · скоро будет · сегодня будет · завтра будет · завтра будет готово · пришлите уже · где pdf · долго ждать · жду ответа · жду ответ · всё ещё жду ответ · всё ещё жду ответа · скоро · скоро уже · уже скоро · ну скоро · когда придёт · когда забрать · можно забрать · можно забирать
  `,
  en: `
    what does accepted mean · what does submitted mean · what does in review mean · please answer · please reply · when will you send it · when will you send the file · when will i get it · when will i get the pdf · when will i get my pdf · when do i get it · did you send it · have you sent it · did you send the pdf · when does the pdf come · where do i download it · where is the file · where is the pdf · when will you answer · how long now · how many days · how many days left · how long left · how much longer now
    still nothing · nothing yet · still not ready · roughly when · when roughly · any luck · news · bump · ping · just checking in · just checking · checking in · nothing came · nothing has come · nothing arrived · i don t see any pdf · i don t see the pdf · i see no pdf · how will i know · how do i know it is ready · how will i know it is ready · will you call me · will somebody call me · will someone call me · how many people are ahead of me · how many are ahead of me · what is my place in the queue · whats my place in the queue · what s my place in the queue · and when · so when · ok so when · why so long · why so slow · why is it so slow · why is it so long · why is it taking so long · what takes so long · any idea when · did it go through · has it gone through · was it sent · is it sent · if it is ready · if ready · whether it is ready · when can i expect it · have you started · have you started already · have you started yet · status · my status · check status · is it ready · is it ready yet · ready · any news · did you get it
    did you receive it · have you received it · anyone there · are you there · any update · any updates · how long
    how much longer · how long will it take · how long do i have to wait · when will it be ready
    when is it ready · still waiting · waiting for an answer · waiting for a reply · waiting for your answer · waiting for your reply · when · what is the status · whats the status · update
    what about my request · what about my certificate · any update on my application · any update on my request
    any update on my certificate
  `,
};

/** Words that ask how far something is. */
export const askingHowFar: Phrases = {
  kk: `
    қайда · қашан · мәртебесі · қанша · күту · күтемін · күтем · жатыр · шықты · шықтыма · келеді · келмеді
    келмей · қаралды · қаралып · дайынба · качан · болат · статусын · статусы · дайын · қандай
  `,
  ru: `
    где · когда · готов · готова · готово · готовы · статус · долго · скоро · ждать · жду · дошла · дошло · дошел
    придет · пришла · пришло · рассмотрели · рассматривается · этап · этапе · сколько
  `,
  en: `
    wheres · hows · where · when · ready · done · finished · status · long · wait · waiting · stage · happening
    progress · update · arrive · come
  `,
};

/** Words for that which is asked after. */
export const askedAfter: Phrases = {
  kk: `
    қағаз · электрондық · екеуі · справкам · справкамды · справкамның · справканы · анықтама · анықтаманы · анықтамам · анықтамамды · анықтамамның
    пдф · файл · файлым · өтініш · өтінішім · өтінішімді · өтінішімнің · құжат · құжатым · құжаттарым · нәтиже · нәтижесі · жауап · менікі
  `,
  ru: `
    бумажная · бумажной · бумажную · электронная · электронной · электронную · обе · справка · справки · справку
    справкой · справке · заявление · заявления · заявлению · заявлением · заявка · заявки · заявку · заявке
    запрос · запросу · документ · документы · результат · ответ · pdf
  `,
  en: 'both · certificate · request · application · document · documents · result · paper · mine',
};

/** Politeness and little words that change nothing. */
export const littleWords: Phrases = {
  kk: `
    алдыңғы · өткен · бірінші · екінші · де · да · менің · маған · сәлеметсіз · сәлем · бе · ме · ма · ба · па
    пе · айтыңызшы · айтып · айтасыз · жіберіңіз · жіберіңізші · беріңізші · біліп · хабарлаңызшы · өтінемін · енді · сонда · сонымен · ал
  `,
  ru: `
    первая · первое · первую · первой · прошлая · прошлое · прошлую · предыдущая · предыдущее · предыдущую
    прежняя · прежнее · прежнюю · другая · другое · другую · вторая · второе · вторую · старая · старое · старую
    а · ну · и · же · ли · с · о · об · мне · моя · моей · моего · моему · моим · моими · моих · своей · как
    обстоят · дела · мой · мое · моё · мои · по · что · там · ещё · еще · уже · пожалуйста · подскажите
    здравствуйте · добрый · день · вечер · скажите · у · вас · меня
  `,
  en: `
    previous · first · earlier · other · last · second · on · about · with · please · hello · hi · tell · me · my
    the · is · it · of · for · can · you · could · so · and · ok · okay · well · but
  `,
};

/** Words that may stand beside the two. */
export const timeWords: Phrases = {
  kk: 'болды · болдыма · болмады · бар · емес · неге · екен · күн · әлі · болады · қазір',
  ru: `
    еще · третий · второй · неделю · неделя · день · дня · сутки · месяц · будет · сейчас · находится · будут
    так · долго · до · сих · пор · какой · каком · как · в · на · не · дней
  `,
  en: 'week · on · isnt · hasnt · now · been · be · will · it · not · days',
};

/** They go with what is asked after. */
export const prepositions: Phrases = {
  kk: '',
  ru: 'с · о · об · по',
  en: 'on · about · of · with · my · the',
};

/** «Ну что там с моей справкой», «как дела с заявкой»: what is with it. Known by look. */
export const beforeWhatWith: Phrases = {
  kk: 'сәлеметсіз бе',
  ru: 'здравствуйте · добрый день · а · ну · и · подскажите · скажите · пожалуйста',
  en: '',
};
export const whatWith: Phrases = {
  kk: '',
  ru: '(что|как|че|чё|што) {там|у вас|слышно|обстоят|дела|дело|происходит|же} (с|со|по)',
  en: '',
};
export const ofWhose: Phrases = {
  kk: '',
  ru: 'мо+ · наш+ · этой · той · (прошл|перв|предыдущ|стар|втор|друг)+',
  en: '',
};
export const withWhat: Phrases = {
  kk: '',
  ru: '(справк|заявк|заявлен|запрос|документ|анкет|бумажн|электронн)*',
  en: '',
};
export const behindWhatWith: Phrases = { kk: '', ru: 'пожалуйста · там · происходит', en: 'cr*' };

/**
 * Whole phrases, known by look: all that is said, but for politeness. A word in capitals stands for one of the tables
 * below: REQUEST for `ownRequest`, WAIT for `waiting`, SPAN for `spans`, DAYS for `daysWaited`, OF for «по заявке CR …».
 */
export const howFar: Phrases = {
  kk: `
    [REQUEST] қашан (шығады|болады|бересіз[дер]|келеді|дайын болады|шығарасыз[дар]) [екен] [енді]
    [менің] [REQUEST] қай ((жерде|сатыда) [тұр]|кезеңде)
    [тағы] (неше|қанша) күн (күтем[ін|із]|күту керек)
    (DAYS|бір|екі|үш|төрт|бес) (күн|апта) [болды|бойы] күт* [жүрмін|отырмын|тұрмын|жатырмын]
    [менің] [бумажн*|қағаз] REQUEST қайда [жүр|жатыр|тұр|болып жатыр|жетті] [екен] [енді]
    [менің] [REQUEST] {біреу|әлі|қазір|кім|енді} қарап (жатыр|отыр)[сыз|сыздар] [ма|ме|ба|бе]
    [міне|әлі] (DAYS|бір|екі|үш|төрт|бес) (сағат|күн|апта) (болды|өтті|болып қалды|өтіп кетті|болып кетті) [енді|міне|әлі]
    [менің] REQUEST [өзі] (жіберілді|кетті|жіберіліп кетті) [ме|бе] [өзі]
    [менің] REQUEST (кімде|кімнің қолында) · [менің] REQUEST (келді|түсті|жетті|келіп түсті) ме
    (файл|пдф|pdf|REQUEST) [маған] (осында|осы чатқа|чатқа|осы жерге|поштаға|почтаға|электронд* поштаға|қай поштаға) келе[ді] [ме] [[әлде] …3+]
  `,
  ru: `
    [REQUEST] [уже] кто[ ](то|нибудь|либо) [уже] (взял|взялся|смотрит|рассматривает|занимается|работает|открыл)[ся] [за|над] [REQUEST] [в работу]
    REQUEST [уже] (взяли|приняли) [в работу] · [вы] (взяли|приняли|получили|видите) [ли] [уже] REQUEST [в работу]
    [вы] [уже] (смотрите|рассматриваете|занимаетесь) REQUEST · у кого [сейчас] REQUEST · REQUEST [сейчас] у кого
    [а] [на] (какую|мою) почту (прид(ёт|ет)|пришл(ёте|ют)|отправ(ите|ят)) [файл|pdf|пдф|REQUEST]
    [а] (файл|pdf|пдф|она|REQUEST) (на [мою|какую] (почту|емейл|email|ватсап|whatsapp)|сюда|в (чат|этот чат|телеграм)) прид(ёт|ет) [или …3+]
    [а] [файл|pdf|пдф|она|REQUEST] (прид(ёт|ет)|пришл(ёте|ют)) [файл|pdf|пдф|REQUEST] (на [мою|какую] (почту|емейл|email|ватсап|whatsapp)|сюда|в (чат|этот чат|телеграм)) [или …3+]
    (когда|и когда) прид(ёт|ет) [она|файл|pdf|REQUEST] (на [мою] (почту|емейл|email)|сюда|в (чат|этот чат|телеграм))
    [так и] сколько ещё [осталось] · как [я] (пойму|понять|узнаю) [что] [она|всё] [уже] готов(а|о)
    [уже] SPAN [уже] (прошло|прошёл|прошла|пошёл|пошла|уже) [уже] · уже SPAN · (прошло|прошёл|прошла|пошёл|пошла) [уже] SPAN
    [она|оно|REQUEST] [вообще|точно|уже|хоть] (отправил(ось|ась)|отправлен(о|а)|ушл(а|о)|дошл(а|о)) [ли|вообще|уже] [REQUEST]
    [а|так] [мне|нам|что] [уже] отказали [мне|нам] · отказ
    [как] (движется|продвигается|сдвинул*|рассматривается|делается) [ли] [REQUEST|что[ ]нибудь] [уже|там]
    REQUEST (движется|продвигается|сдвинулось) [ли]
    [по REQUEST [cr ~ ~]] (есть|появились|какие) [ли] [что|что[ ]нибудь|нибудь] (новост*|нового|новое|результат*|изменени*|движени*) [OF]
    как там [дела с] REQUEST
    долго [ещё] [мне|нам] [WAIT] [ещё] [OF]
    (скоко|скок|скольк*) [ещё] [мне|нам] WAIT [ещё] [OF]
    [я] [уже] SPAN [уже] (жду|ждём|ожидаю|смотрите|рассматриваете|делаете|нет ответа|тишина) [REQUEST|ответ[а]]
    [вы] REQUEST [уже] SPAN (смотрите|рассматриваете|делаете|рассматривается)
    [я] жду [уже] SPAN [REQUEST|ответ[а]]
    обещали (вчера|сегодня|на +) [[а] (где|нет|и где|тишина)]
  `,
  en: `
    (is|are) (someone|anyone|anybody|somebody|you|they) [already] (working on|looking at|handling|reviewing|processing) (it|(my|the|this) (request|application|certificate|case))
    has (someone|anyone|anybody|somebody) [already] (taken|picked up|looked at|seen|opened) (it|(my|the|this) (request|application|case)) [yet]
    (what's|what is|whats) [the|my] status [of (it|this|that)]
    (it's|it is|its|it has|it s) [already] been (+|#) (hour|day|week)[s] [already|now]
    (did|has) (my|the) (request|application|form) (go|gone) through · (has|was) (it|(my|the) (request|application|form)) [been] (sent|submitted)
    who (is (handling|working on|looking at|reviewing)|has) (it|(my|the) (request|application|case|file))
    (was|is) it (refused|rejected|approved|declined) [or not] · (have|am|was) i [been] (refused|rejected|approved|declined)
    why (is there|am i getting) no (answer|reply) · why (don't|do not) you (answer|reply)
    (will|does) (it|the (pdf|file|certificate)) (come|arrive|be sent|get sent) (here|by (email|mail|e mail)|to my (email|phone)|(in|to) (this|the) chat) [or …3+]
    (did|have) you [already] (receive|get|got|received|see|seen) (my|the) (application|request|documents|form|papers)
    where is my [old|last|previous] (request|application) [from …3+]
    [what's|what is|whats] [the] eta [please]
    (what about|what happened (to|with)|what's happening with|what's up with|how about) (my|the) (request|certificate|application) [[that] i (asked for|requested|ordered|applied for|sent) …2+]
    how[ ](is|s) (my|the) (request|certificate|application) (going|doing|coming along)
    i [have|ve] [been] wait(ing|ed) [for] (+|#) (day|week)[s] [already|now]
  `,
};
/** Whose request it is, and the words for it. */
export const ofMine: Phrases = { kk: 'менің', ru: 'мо+ · наш+', en: 'my' };
export const ownRequest: Phrases = {
  kk: '(өтініш|өтінім|анықтама|құжат)*',
  ru: '(справк|заявк|заявлен|запрос|документ|дел(о|а|у)|анкет)*',
  en: '',
};
/** «По заявке»: what leads to it. */
export const aboutRequest: Phrases = { kk: '', ru: 'по · с · о · об · насчёт', en: '' };
export const waiting: Phrases = {
  kk: '',
  ru: 'ждать · ожидать · будете (делать|рассматривать|смотреть)',
  en: '',
};
/** How many of what somebody has waited, and the same in one. */
export const daysWaited: Phrases = {
  kk: '',
  ru: '(перв|втор|трет|четверт|пят)+ · # · два · три · четыре · пять',
  en: '',
};
export const spans: Phrases = {
  kk: '',
  ru: 'DAYS (день|дня|дней|сутки|неделю|недели|неделя|недель|час|часа|часов) · неделя · час · целый день · неделю · две недели · полдня · месяц',
  en: '',
};
export const beforeHowFar: Phrases = {
  kk: 'сәлеметсіз бе · сәлем',
  ru: 'здравствуйте · добрый (день|вечер) · а · ну · и · подскажите · скажите · пожалуйста · ещё · что то',
  en: 'hello · hi · please',
};
export const behindHowFar: Phrases = { kk: '', ru: 'пожалуйста · же', en: 'please' };

/** How long it takes, which may be asked before anything was sent. Parts of words. */
export const howLong: Phrases = {
  kk: 'қанша · неше · ұзақ · мерзім',
  ru: 'скольк · скок · долго · срок · быстро',
  en: 'how long · how many · how fast · how soon',
};
