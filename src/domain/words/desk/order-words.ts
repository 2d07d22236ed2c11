/** What operators say about one request, one person or one file: README.md explains the signs. */
import type { Phrases } from '../phrases.ts';

/** A command over days, and the days beside it: «выгрузка за ноябрь». Single words. */
export const exporting: Phrases = {
  kk: 'жүктеп',
  ru: 'экспорт* · выгруз* · скачать · скачай · файлом · эксел* · таблиц*',
  en: 'export · download · excel* · xlsx · csv',
};
export const counting: Phrases = { kk: 'қанша · нешеу · неше', ru: 'сколько · скока · скок', en: 'many' };
export const statistics: Phrases = {
  kk: 'есеп* · (жап|бітір|бер)қан(дарым|дарымыз|ымыз) · жапқан(дарым|дарымыз|ымыз) · бас тартулар',
  ru: 'статистик(а|у|и|аны) · стат[а|ы|у] · отчет* · показатели · сводка · итоги · цифры · отказы · отказов · (закрытых|выданных|закрытые|выданные)',
  en: 'statistics · stats · numbers · report · refusals',
};
/** Words that may stand around the days. */
export const aroundDays: Phrases = {
  kk: 'барлы(қ|ғын|ғы) · мен · пен · аралы(қ|ғын*) · күн* · шығар* · ға · ге · га · керек · барлық · өтініш* · бер* · көрсет* · қыл* · жаса* · айы* · түсті · берілді · келді · болды · электрон* · қағаз* · бумажны* · жаптым · жаптық · бердік · тек · өзім* · менің',
  ru: `
    дай · дайте · отказ* · дубл* · готов* · бумаг* · бумажн* · электронн* · справ(ок|ки) · покажи · нужен · нужна · нужно · сделай · можно · все · всё · весь · заявки · заявок · заявления · заявлений
    с · у · меня · причинам(и|) · только · мои · моих · плз · плиз · пж · срочно · список · в · я · мы · мне · сделал* · закрыл* · обработал* · поступило · пришло · выдали · пожалуйста
  `,
  en: 'all · everything · request · requests · paper · electronic · how · please · the · give · show · me · a · to',
};

/** A file that went wrong: its name, what is wrong, and how it is taken back. */
export const certificateFile: Phrases = {
  kk: 'анықтама · анктама · аныктама',
  ru: 'файл · фаил · справк',
  en: 'pdf · file · certificate',
};
export const wrongOne: Phrases = {
  kk: 'қате · кате · басқа · баска',
  ru: 'не т(от|у|а|о)_ · друг(ой|ую) · ошибочн · неверн · неправильн',
  en: 'wrong',
};
export const howToRecall: Phrases = {
  kk: 'қалай (ауыстыр*|қайтар*|поменять|заменить|вернуть) [+] (файл|pdf|file|анықтама|аныктама)',
  ru: 'как (отозвать|заменить|поменять|исправить|вернуть) [+] (файл|справк|pdf)',
  en: 'how (do i|to|can i) (replace|recall|take back) [+] (the|file|pdf)',
};
export const speaksOfSending: Phrases = {
  kk: 'жібер · жибер · кетті · кетти · қалай · не істе',
  ru: 'отправ · присл · посл · выслал · загруз · что делать · как · если · не тот файл · ушел · ушла',
  en: 'sent · send · what if · how · upload · wrong file',
};

/** Before what is looked for. */
export const find: Phrases = {
  kk: 'ізде[ші|ңіз|у] · тап[шы] · табыңыз',
  ru: 'найди[те] · найти · поищи[те] · поиск · ищи · ищу',
  en: 'find · search [for] · look (up|for)',
};

/** At the end of what is said about a request: nothing is wanted by it. */
export const please: Phrases = { kk: 'өтінем[ін]', ru: 'пожалуйста · плиз · пж', en: 'please · pls · plz' };

/** Behind what is looked for: «… деген өтінішті тап». */
export const called: Phrases = { kk: 'деген · атты · есімді', ru: '', en: '' };
export const calledWhat: Phrases = {
  kk: 'өтініш[ті|ін] · адам[ды] · кісі[ні] · азамат*',
  ru: 'заявк(у|а) · заявление',
  en: 'request',
};
export const findBehind: Phrases = {
  kk: 'тап[шы] · табыңыз[шы] · табу керек · ізде[ші] · іздеу керек · аш[шы] · тауып бер[ші]',
  ru: 'найди[те] · найти · поищи[те] · открой[те] · покажи[те]',
  en: '',
};

/** What is done about a request, said beside its reference. */
export const take: Phrases = {
  kk: '[мен|өзім|өзіме] ал(амын|айын|дым|ам|ып тастаймын|а берейін) [мен|өзім|өзіме|жұмысқа] · өзім қараймын',
  ru: `
    взять · беру · возьму · взял[а|и] · принять · принимаю · берём · возьми · забираю
    (назначь[те]|закрепи[те]|запиши[те]|дай[те]|повесь[те]) [мне|за мной|на меня] · [беру|возьму|взять] (на себя|себе|в работу|я|сам[а]|её|его) · я (беру|возьму|взял[а]) · мне · забираю себе
  `,
  en: "[i|i'll|i will] (take|grab) [it] [for me] · (grab|take) [it] for me · taking [it] · [can|could] [you] [please] (assign|give) [it] to me",
};
export const release: Phrases = {
  kk: 'босат[амын|ам|у] · кезекке қайтар[амын|у] · қайтарамын [кезекке]',
  ru: `
    отпустить · отпускаю · отпусти · вернуть [в очередь] · верни[те] [в очередь|обратно в очередь] · отдаю [обратно|назад|в очередь]
    возвращаю [обратно|в очередь] · обратно в очередь
  `,
  en: 'release · back to the queue · (put|give) [it] back [to the queue]',
};
export const note: Phrases = {
  kk: '[ішкі] белгі (қой|сал)[шы] [іштей] · ескертпе · ескерту · жазба · (жазып|белгілеп) қой',
  ru: '[добавь|добавить|напиши|запиши] (заметка|заметку|комментарий|пометк(а|у)) [для коллег] · (записать|запиши) [по]',
  en: '[add] [a] note · comment',
};
export const ask: Phrases = {
  kk: '[иесінен|одан|өтініш берушіден] (сұра[у|ңыз|шы|у керек]|сұрап (көр[ші]|біл[ші])) · сұрақ',
  ru: '(спроси[те|ть]|уточни[те|ть]|запроси[ть]|узнай[те]) [[у] (него|неё|заявителя|заявительницы|клиента)|у|по] · вопрос [[к] заявителю]_!( (уже|больше|я|снимаю|снят*|сними*|отзыв*|отмен*|убира*|убери|закрыт*|реш*|отпал|не))',
  en: 'ask',
};
export const message: Phrases = {
  kk: '[иесіне|оған|өтініш берушіге|клиентке|адамға] (жаз[у|ыңыз|шы]|хабарла[у|ңыз]|жауап бер[іңіз]) · (иесіне|оған|клиентке|адамға) айт[шы|ыңыз]',
  ru: `
    (напиши[те]|написать|сообщи[те|ть]|ответь[те]|ответить|скажи[те]) [ему|ей|заявителю|заявительнице|клиенту|человеку] [по|насчёт|про]
    сообщение
    переда(й|йте|ть) (заявителю|ему|ей|клиенту|человеку|что)
  `,
  en: '(message|write|tell|reply) [to] [him|her|them|the applicant]',
};
/** In front of what is to be told, and behind it: «что», «деп». */
export const that: Phrases = { kk: '', ru: 'что', en: 'that' };
export const thatBehind: Phrases = { kk: 'деп · деңіз[ші] · деп (айт|жаз)[ыңыз|шы]', ru: '', en: '' };
export const refuse: Phrases = {
  kk: 'бас тарт[у|амын|ам|айын]',
  ru: 'отказ [бер(емін|ем|у)] · отказать · откажи[те] · отклони[ть|те]',
  en: 'refuse · reject',
};
export const correct: Phrases = {
  kk: 'түзетуге [қайтар*|жібер*] · түзету керек · түзетсін',
  ru: '[вернуть|верни|возвращаю|отправить|отправь] на (исправление|доработку)',
  en: '[return|send [it] back] for correction',
};

/** Whose phone ends so: the number is named, and its end. Parts of words. */
export const phoneNamed: Phrases = { kk: 'нөмір', ru: 'телефон · номер', en: 'phone · number' };
export const endsSo: Phrases = {
  kk: 'бітетін · аяқталатын · соңы',
  ru: '(с|у|есть|кто|чей)_…40(телефон|номер)(ом|)_ на · (телефон|номер)(а|у|ом|)_ …20 на конце · на конце …20 (телефон|номер) · оканчив* · заканчив* · кончается',
  en: 'ends (in|with) · ending [in|with]',
};

/** Before a person's name or number that is looked for. */
export const whereIs: Phrases = {
  kk: 'жсн · тегі · соңғы [4|төрт] [сан(ы|дары)] · көрсет[ші]',
  ru: `
    где · покажи[те] · открой[те] · проверь[те] · посмотри[те] · [у нас] есть [ли] [у нас|такая|такой]
    иин · тел[ефон] · номер · последние [4|четыре] [цифры] · фамилия · кто такая · кто такой
    (что|как) [там] [с|со|у|по]
    [а] кто [это|там|сейчас] (трогал|взял|держит|ведёт|смотрел|открывал|рассматривает)[а|и]
    у кого [сейчас|там]
  `,
  en: "last [4|four] digits · iin · phone · surname · where's · where is · show [me] · open · what about",
};
export const requestOf: Phrases = {
  kk: 'өтініш(ті|ін|і)',
  ru: '[мне] (заявк|заявлени|справк)* [от|на] · [заявку] по (номеру телефона|телефону|номеру|иин|фамилии|имени)',
  en: '[the] request (of|from|for) · by (phone|iin|surname|name|number)',
};
/** The same behind it. */
export const whereIsBehind: Phrases = {
  kk: '[нөмірі] кімдікі · [өтініші|заявкасы] (кімде [тұр|жүр]|кімнің қолында) · [өтінішін|заявкасын] кім (алды|қарап жатыр|ашты) · деген [кісі|адам] бар ма · қайда · кайда · барма · бар ма · көрсет[ші] · аш[шы]',
  ru: 'где · есть',
  en: '',
};
