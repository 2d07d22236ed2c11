import { lately } from '../lately.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';

const words = (text: string) => text.trim().split(/\s+/);
const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);

/**
 * Words of everyday talk, and the clans that people name when asked for a surname. Left out are those that are somebody's name as well: Ким (кім), Нам, Он, Рахмет, Салем, Will, Can, Do.
 */
const everydayWords = words(`
  я мы вы она они не это же что чтобы как где куда когда почему зачем кто мне меня мой моя мое мои вас вам хочу хотел хотела надо нужно
  нужна нужен можно могу можете буду есть был была для или либо если потому ваш ваша справка справку справки справке паспорт документ
  документы заявка заявление фамилия фамилию имя отчество отчества зовут пишу писать получить заказать срочно судимость судимости
  несудимости пожалуйста бот уже только сейчас сегодня завтра очень нет нету без отсутствует прочерк помогите помощь понял поняла понимаю
  для на из от до при под про об со через около между родился родилась рождения рожден родом город городе района районе области область
  номер номера телефон телефона виза визы визу работа работы работу работе учеба учебы учебу меняла менял меняли менялась
  января февраля марта апреля июня июля августа сентября октября ноября декабря года году бумажную бумажная электронную электронная
  ооо тоо ао ип ltd llc llp тұрам тұратынмын живу живем живём проживаю
  вроде кажется наверное имени фамилии отчестве полное полностью отец неизвестен неизвестна паспорту документам удостоверении удостоверению
  непонятно подскажите здравствуйте привет спасибо назад отмена отменить вернуться знаю помню оператор пример ничего никогда
  деп деген жазылады біз олар маған менің сіздің сізге бізге қалай қайда қашан неге керек анықтама анықтаманы құжат өтініш өтінемін тегім атым тегі
  үшін туралы дейін кейін емеспін жоқпын туған туғанмын өзгерткен өзгертпеген өзгертпедім қаласы қаласының қаласында ауданы ауданында
  облысы облысында ауылы ауылында жыл жылы жылғы жылдың жылдар туды туғам туғанбыз нөмірі нөмірім телефоным визаға жұмысқа оқуға шетелге
  бізде сізде менде оларда сенде бізден ғана болмаған болған қайтыс бірақ өзім өзіме емеспін тоқта күте осы сол мынау анау деді дейді
  девичья девичью девичье добрачная прежняя пока скоро теперь раньше стойте подождите погодите все всё
  дайын ғой қой екен шығар жазыңыз болады сәлеметсіз артқа болдырмау көмек көмектесіңіз түсінбедім білмеймін жоқ емес жазылмаған
  what how where when why who want need the was please certificate passport document surname name could should would this that have
  for from with number use telegram never ever changed born work job study usa city region about before after
  everyone everybody someone stop wait mine yours same both only now
  да иә ия ок yes ok
  найман арғын қыпшақ албан суан шапырашты жалайыр қоңырат табын шекті ысты ошақты сіргелі қаңлы шанышқылы
  давай давайте пиши пишите жди секрет мейлі жарайды кеттік кетті бол болды болдыңыз шаршап тез шұғыл жұмаға дүйсенбіге сейсенбіге сәрсенбіге бейсенбіге сенбіге жексенбіге
  бауырым бауырлар көкем көкетай апатай ағатай бауырлас дружище дружок братуха апай апайым ағай ағайын ағайындар қарындасым көкешім інішек інім сіңлім тәтем әпкем жеңеше достым досым айналайын құрметті мырза ханым
  брат братан братишка сестрёнка сестренка друг друзья уважаемый уважаемая уважаемые девушка господин госпожа
  bro bruh sir madam maam mister dear dude buddy sister brother friend
  just call or has dont give help hello back cancel none nothing understand know
`);
const everyday: ReadonlySet<string> = new Set(everydayWords.map(lookOf));
const fewestLettersSounded = 3;
/** “Yuliya” sounds as this does. */
const soundsLikeName = 'июля';
const everydaySounds: ReadonlySet<string> = new Set(
  everydayWords
    .filter((word) => isCyrillic(word) && word !== soundsLikeName)
    .map(soundOf)
    .filter((word) => word.length >= fewestLettersSounded),
);

/**
 * Endings of verbs and the like: «родилась», «подскажите», «личное», «шаршадым», «келеді». No surname, first name or patronymic of
 * these languages ends so, as far as the word is long enough.
 */
const talkEndings = [
  /^\p{L}{2,}(?:лась|лся|лись|ться|[еи]тся|[уюая]тся|[аеиы]ть|[еи]шь|йте|[аеуюя]ю)$/iu,
  /^\p{L}{3,}(?:ите|ое)$/iu,
  /^\p{L}{4,}(?:[мбп]ын|[мбп]ін)$/iu,
  // «Студентпин» without its own letter; Кузьмин, Скрябин and Дюсенбин are surnames.
  /^\p{Ll}{2,}(?:[зжмнң]б|[пткқсшх]п|[аеиоуыәөүұйлр]м)ин$/u,
  /^\p{L}{3,}(?:[дт][ыі]м|а[йи]ы[қк]|е[йи][іи]к|[ңн][ыі]з|[ае]д[ыі])$/iu,
  /^\p{L}{2,}йд[ыі]$/iu,
];

/** A word of everyday talk, which is hardly ever a part of somebody's name. */
export const isEverydayWord = lately(
  (word: string): boolean =>
    everyday.has(lookOf(word)) ||
    talkEndings.some((ending) => ending.test(word)) ||
    (!isCyrillic(word) && everydaySounds.has(soundOf(word))),
);
