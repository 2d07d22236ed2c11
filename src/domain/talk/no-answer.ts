import { asksOwnData, isOrder, isQuestion, wantsPerson } from './question-words.ts';
import { sayingsOf } from './sayings.ts';
import { tellsMistake } from './told-words.ts';

/**
 * What is said while the desk waits for an answer, and may be none: it is not understood, put off, asked back, or about
 * something else. Where it is certain, the words reach the desk and the question stands; where it is not, the person is
 * asked.
 */
const longest = 150;
const mostWords = 14;

const later =
  /(?:завтра|позже|потом|вечером|утром|сейчас|щас|ща|скоро|попозже|узнаю|уточню|ертең|кейін|кешке|қазір|біраздан|tomorrow|later|soon|i will|i'll|let me)(?!\p{L}).*(?:отвеч|ответ|поищ|ищу|собер|спрош|гля|подготов|сфот|напиш|пришл|скаж|узна|уточн|посмотр|провер|найд|отправл|дозаполн|заполн|допиш|продолж|жалғастыр|толтыр|жаза|айта|жібере|біле|қара|сұра|answer|write|send|tell|find|check|look|finish|continue|fill)/isu;
const waits =
  /^(?:(?:ой|кешіріңіз|извините|простите|sorry|please)[\s,]+)?(?:минут\p{L}*|одну минут\p{L}*|сек(?:унд\p{L}*)?|подождите|щас|сейчас|ща|күте тұрыңыз|бір минут|қазір|wait(?: a (?:sec\p{L}*|minute|moment|bit))?|one moment|one sec\p{L}*|just a (?:minute|moment|second)|hold on)[\s.!…]*(?:пожалуйста|please)?[\s.!…]*$|(?:под рукой|при себе|с собой)\s+(?:щас\s+|сейчас\s+)?нету?|нету?\s+(?:сейчас\s+|щас\s+)?(?:под рукой|при себе|с собой)|(?:подожд\p{L}+|минут\p{L}*|щас|сейчас|секунд\p{L}*).{0,20}(?:ищу|найду|посмотрю|гляну|достану|возьму)|(?:паспорт|удостоверени|документ)\p{L}*\s+(?:ищу|сейчас найду|далеко|дома)|қазір\s+(?:тап|таб|ал|қара|іздеп)\p{L}*|(?:қасымда|жанымда|қолымда)\s+жоқ|^(?:hold on|wait|give me|бір минут|секунд\p{L}*|минут\p{L}*|подождите)[\s,]+(?:a\s+\p{L}+[\s,]+)?(?:я|мне|мен|i['’]m|i\s+am|please|сейчас|щас|қазір)(?!\p{L})[^\d.]{0,30}[.!\s]*$|^(?:(?:я|мен)\s+)?(?:(?:сейчас|қазір)\s+)?(?:на\s+работе|за\s+рул[её]м|в\s+дороге|занят[а]?|жұмыста(?:мын)?|жолда(?:мын)?|i['’]m\s+(?:at\s+work|driving|busy))(?:\s+(?:сейчас|щас|қазір|now|right\s+now))?[.!\s]*$|not with me|don['’]?t have it (?:with|on) me|looking for (?:it|my)|^(?:(?:можно|пока|это)\s+)*(?:сохрани(?:те|ть)?|сақта(?:п\s+қойыңыз|ңыз)|save(?:\s+it)?(?:\s+for\s+now)?)(?:\s+(?:пока|всё|все|это|ответы|please|пожалуйста))*[\s.!?]*$|^(?:wait|күте тұрыңыз)[\s.!…]*(?:пожалуйста|please)?[\s.!…]*$/iu;
const politely = String.raw`^(?:(?:а|и|но|извините|простите|sorry|кешіріңіз|здравствуйте|сәлеметсіз бе)[\s,]+)*`;
const askedBack = new RegExp(
  `${politely}(?:зачем|почему|для чего|какой|какая|какую|какое|какие|что именно|что значит|что это|что за|в смысле|а что|как понять|как это|это обязательно|неге|не үшін|қай|қандай|қалай|бұл не|why|what do you mean|which|what exactly|what for|what is|how do i)(?!\\p{L}).*[?？]`,
  'isu',
);
/** These ask about the question itself, with or without its sign. */
const askedWhatFor = new RegExp(
  `${politely}(?:зачем|для чего|что (?:это )?за|что (?:это )?значит|в смысле|как понять|(?:а\\s+)?кто\\s+(?:это\\s+)?(?:спрашивает|пишет|вы)|вы\\s+кто|кім\\s+сұрап|не үшін|бұл не|what do you mean|what for|why do you|who\\s+(?:is|are)\\s+(?:this|you|asking))(?!\\p{L})`,
  'iu',
);

/** Not a word of it was understood, or heard. */
const what = /^(?:sorry|pardon|what|что|чего|а|в смысле|не|қалай)\s*[?？]+$/iu;

/** «Позже напишу», «минутку»: nothing yet, and no word of refusal. Only where no figure is told with it. */
export function isPutOff(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longest || /\d/.test(typed) || typed.split(/\s+/).length > mostWords) return false;
  return waits.test(typed) || (/\s/.test(typed) && later.test(typed));
}

/** The desk has asked, and this is no answer: it is not understood, put off, or asked back. */
export function isNoAnswer(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longest) return false;
  if ([waits, askedBack, askedWhatFor, what].some((one) => one.test(typed))) return true;
  if (typed.split(/\s+/).length <= mostWords && later.test(typed)) return true;
  return sayingsOf(typed).some(({ kind, slip }) => kind === 'help' && !slip);
}

/** «Забудьте», «всё, не надо ничего»: an answer, or the end of it. */
const gaveUp =
  /^(?:(?:всё|все|ладно|ну|please|болды)[\s,]+)*(?:забудьте|забудь|проехали|(?:уже\s+)?(?:ничего\s+)?не\s+(?:надо|нужно)(?:\s+ничего)?|ештеңе\s+керек\s+емес|forget\s+it|never\s*mind|stop)[\s.!]*$/iu;
/** A caption that only says what is on the picture. */
const pointsAtPicture =
  /^(?:вот|это|мо[йяеё]|мои|мына(?:у)?|міне|бұл|менің|here(?:'s|\s+is)?|this\s+is|my)(?!\p{L})/iu;
const mostWordsOfCaption = 4;

/** The words under a picture may be no more than its name: «это я», «моё удостоверение». */
export function namesPicture(caption: string): boolean {
  const typed = caption.trim();
  return pointsAtPicture.test(typed) && typed.split(/\s+/).length <= mostWordsOfCaption;
}

/** «Это свидетельство о браке», «отправил фото»: said of a picture that came before. */
const ofPicture =
  /(?<!\p{L})(?:свидетельств\p{L}*|удостоверени\p{L}*|паспорт\p{L}*|фото\p{L}*|снимок|снимк\p{L}*|скан\p{L}*|документ\p{L}*|куәлі\p{L}*|сурет\p{L}*|құжат\p{L}*|photo\p{L}*|picture\p{L}*|passport|scan\p{L}*)(?!\p{L})/iu;
const sent =
  /(?<!\p{L})(?:отправил\p{L}?|прислал\p{L}?|скинул\p{L}?|выслал\p{L}?|жібердім|салдым|i(?:\s+have)?\s+sent|sent|attached)(?!\p{L})/iu;

function speaksOfPicture(text: string): boolean {
  return (
    ofPicture.test(text) &&
    (namesPicture(text) || (sent.test(text) && text.split(/\s+/).length <= mostWordsOfCaption))
  );
}

/** To whoever asks: «какую фамилию вам надо» without its sign. */
const toDesk = /(?<!\p{L})(?:вам|вас|вы|сізге|сіздер\p{L}*|сіз|you)(?!\p{L})/iu;

/** «Я уже писала», «см. выше», «жаздым ғой»: it points at what was said, and says nothing itself. */
const pointsBack =
  /^(?:(?:ну|так|а|но|so|but)[\s,]+)*(?:(?:я|мы)\s+)?(?:(?:(?:вам|вас|вам\s+уже|уже|же)\s+)+(?:писал\p{L}?|ответил\p{L}?|отвечал\p{L}?|отправлял\p{L}?|присылал\p{L}?|говорил\p{L}?|сообщал\p{L}?)|(?:см|смотри(?:те)?)[\s.]+(?:выше|пред\p{L}+|прошл\p{L}+)|(?:\p{L}+\s+)?(?:жаздым|жібердім|айттым|жауап\s+бердім)\s+(?:ғой|қой|емес пе)|жоғары(?:дан|да|ға)\s+қараңыз|i(?:'ve|\s+have)?\s+(?:already\s+)?(?:answered|told you|wrote|written|sent)(?:\s+already)?|see\s+(?:above|my\s+(?:previous|last|other)))(?:\s+(?:вам|вас|об\s+этом|сообщени\p{L}*|message\p{L}*|уже|it|that|you|this))*[\s.!)]*$/iu;

/** Further sentences may hold the answer. */
const oneSentence = /^[^.!?？\n]+[.!?？\s]*$/u;

/**
 * The desk has asked, and this may be about something else: a question to the desk («можно позвонить?»), a wish of another
 * kind, a mistake that is told, an order. A single sentence; one word with a question mark («Петрова?») is an answer.
 */
export function isDoubtfulAnswer(text: string): boolean {
  const typed = text.trim();
  if (typed.length > longest) return false;
  if (gaveUp.test(typed) || sayingsOf(typed).some(({ kind, slip }) => kind === 'cancel' && !slip))
    return true;
  if (pointsBack.test(typed)) return true;
  if (!oneSentence.test(typed) || !/\s/.test(typed)) return false;
  return (
    (isQuestion(typed) && (/[?？]/u.test(typed) || toDesk.test(typed))) ||
    speaksOfPicture(typed) ||
    wantsPerson(typed) ||
    isOrder(typed) ||
    tellsMistake(typed) ||
    asksOwnData(typed) !== undefined
  );
}
