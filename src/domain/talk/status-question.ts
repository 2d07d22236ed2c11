import { misspells } from '../places/place-search.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';
import { isStatusPhrase } from './status-phrases.ts';

/**
 * "Where is my certificate?", in the words in which people ask it: Kazakh, Russian and English, also in Latin letters
 * and without Kazakh letters. Read by what is asked (where, when, how long, is it ready) and after what (the
 * certificate, the request); a few words say both.
 */
const alone = [
  ...[
    'статус',
    'мой статус',
    'проверить статус',
    'узнать статус',
    'готово',
    'готова',
    'уже готово',
    'уже готова',
    'ещё не готово',
  ],
  ...[
    'ну что там',
    'когда ответите',
    'когда рассмотрите',
    'когда сделаете',
    'қашан жауап бересіз',
    'when will you answer',
    'когда',
    'ну когда',
    'вы получили',
    'получили',
    'вы приняли',
    'приняли',
    'дошло',
    'дошло ли',
    'алло',
    'алё',
    'ау',
    'вы тут',
    'вы здесь',
    'есть кто',
    'есть кто нибудь',
    'кто нибудь есть',
    'ало',
    'ало ответьте',
    'алло ответьте',
    'справка еще там',
    'анықтама әлі сонда ма',
    'біреу бар ма',
    'что там',
    'есть новости',
    'есть результат',
    'сколько ждать',
    'скоко ждать',
    'сколько ещё ждать',
    'а сколько ждать',
    'долго ещё',
  ],
  ...[
    'ещё долго',
    'срок прошёл',
    'срок вышел',
    'срок истёк',
    'срок прошёл а справки нет',
    'до сих пор нет',
    'справки нет',
    'мерзімі өтті',
    'когда будет готово',
    'когда будет готова',
    'когда готово',
    'когда уже',
    'когда ответ',
    'почему так долго',
    'как долго ждать',
  ],
  ...'когда напишете|когда мне напишут|когда ответите|когда мне ответят|скиньте|скиньте уже|пришлите уже|где pdf|алдыңыз ба|алдыныз ба|келді ме сізге|қабылдадыңыз ба|қашан хабар бересіз|қашан хабарласасыз|қашан жазасыз|қашан жауап бересіз'.split(
    '|',
  ),
  ...'how long now|how many days|how many days left|how long left|how much longer now'.split('|'),
  ...['долго ждать', 'когда придёт', 'когда забрать', 'можно забрать', 'можно забирать'],
  ...[
    'мәртебесі',
    'мәртебе',
    'дайын ба',
    'дайын болды ма',
    'дайын болдыма',
    'дайынба',
    'қашан дайын болады',
    'қашан дайын',
    'қашан болады',
    'қашан дайын болад',
    'қашан дайын болат',
    'когда дайын болады',
    'дайын емес пе',
    'әлі дайын емес пе',
    'дайын емеспе',
    'әлі дайын емеспе',
    'качан дайын болады',
    'қаралды ма',
    'шықтыма',
    'готов болды ма',
    'статус қандай',
    'статусы қандай',
    'неге келмеді',
    'неге келмей жатыр',
    'қанша күн күтем',
    'қанша күн күтемін',
    'қанша күту керек екен',
    'каша дайын болад',
    'дайын болады ма',
  ],
  ...[
    'қанша күту керек',
    'қанша күтемін',
    'тағы қанша күтемін',
    'неге ұзақ',
    'хабар бар ма',
    'хабар болды ма',
    'қашан',
    'қашан шығарасыз',
    'алдыңыздар ма',
    'қабылдандыңыздар ма',
    'қабылданды ма',
    'жетті ме',
    'неге сонша ұзақ',
    'жаңалық бар ма',
    'жауап бар ма',
    'не болды',
  ],
  ...['шықты ма', 'қашан шығады', 'қашан келеді', 'қашан аламын', 'нәтиже бар ма', 'нәтижесі қашан'],
  ...[
    'status',
    'my status',
    'check status',
    'is it ready',
    'is it ready yet',
    'ready',
    'any news',
    'did you get it',
    'did you receive it',
    'have you received it',
    'anyone there',
    'are you there',
    'any update',
    'any updates',
    'how long',
  ],
  ...[
    'how much longer',
    'how long will it take',
    'how long do i have to wait',
    'when will it be ready',
    'when is it ready',
    'still waiting',
  ],
  ...[
    'when',
    'what is the status',
    'whats the status',
    'update',
    'what about my request',
    'what about my certificate',
    'any update on my application',
    'any update on my request',
    'any update on my certificate',
  ],
];
const asking =
  'wheres hows где когда готов готова готово готовы статус долго скоро ждать жду дошла дошло дошел придет пришла пришло рассмотрели рассматривается этап этапе сколько қайда қашан дайын мәртебесі қанша күту күтемін күтем жатыр шықты шықтыма келеді келмеді келмей қаралды қаралып дайынба качан болат статусы статусын қандай where when ready done finished status long wait waiting stage happening progress update arrive come';
const askedAfter =
  'бумажная бумажной бумажную электронная электронной электронную қағаз электрондық екеуі обе both справка справки справку справкой справке заявление заявления заявлению заявлением заявка заявки заявку заявке запрос запросу документ документы результат ответ справкам справкамды справкамның справканы анықтама анықтаманы анықтамам анықтамамды анықтамамның өтініш өтінішім өтінішімді өтінішімнің құжат құжатым құжаттарым нәтиже нәтижесі жауап certificate request application document documents result paper';

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
const list = (text: string) => text.split(' ');
const aloneLooks = new Set(alone.map(lookOf));
const aloneSounds = new Set(alone.filter(isCyrillic).map(soundOf));
const askingLooks = new Set(list(asking).map(lookOf));
const askingSounds = new Set(list(asking).filter(isCyrillic).map(soundOf));
const afterLooks = new Set(list(askedAfter).map(lookOf));
const afterSounds = new Set(list(askedAfter).filter(isCyrillic).map(soundOf));

/** Politeness and little words that change nothing. */
const littleWords = list(
  'первая первое первую первой прошлая прошлое прошлую предыдущая предыдущее предыдущую прежняя прежнее прежнюю другая другое другую вторая второе вторую старая старое старую алдыңғы өткен бірінші екінші previous first earlier other last second де да а ну и же ли с о об on about with мне моя моей моего моему моим моими моих своей как обстоят дела мой мое моё мои по что там ещё еще уже пожалуйста подскажите здравствуйте добрый день вечер скажите у вас меня менің маған сәлеметсіз сәлем бе ме ма ба па пе айтыңызшы өтінемін енді please hello hi tell me my the is it of for can you could',
);
const little = new Set(littleWords.map(lookOf));
const littleSounds = new Set(littleWords.filter(isCyrillic).map(soundOf));

const mostWords = 14;
/** Longer texts ask more than that. */
const longestQuestion = 120;

/** True where a person asks how far their request is. */
export function asksStatus(text: string): boolean {
  if (text.length > longestQuestion) return false;
  const typed = text.trim();
  const words = lookOf(typed).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > mostWords) return false;
  const look = words.join(' ');
  if (isAlone(look, typed) || whatWith.test(look) || isStatusPhrase(look)) return true;
  const bare = words.filter((word) => !isOf(word, afterLooks, afterSounds) && !isPreposition(word));
  if (bare.length > 0 && bare.length < words.length && isAlone(bare.join(' '), bare.join(' '))) return true;
  const rest = words.filter((word) => !isOf(word, little, littleSounds));
  if (rest.length > 0 && isAlone(rest.join(' '), rest.join(' '))) return true;
  const own = rest.filter((word) => !isOf(word, afterLooks, afterSounds));
  if (own.length > 0 && own.length < rest.length && isAlone(own.join(' '), own.join(' '))) return true;
  return (
    words.some((word) => isOf(word, askingLooks, askingSounds)) &&
    words.some((word) => isOf(word, afterLooks, afterSounds)) &&
    rest.every(
      (word) =>
        isOf(word, askingLooks, askingSounds) || isOf(word, afterLooks, afterSounds) || isTimeWord(word),
    )
  );
}

/** «Ну что там с моей справкой», «как дела с заявкой»: what is with it. All by look. */
const whatWith =
  /^(?:(?:здравствуите|добрыи день|салеметсиз бе|а|ну|и|подскажите|скажите|пожалуиста) )*(?:что|как|че|чё|што)(?: (?:там|у вас|слышно|обстоят|дела|дело|происходит|же))* (?:с|со|по) (?:(?:мо\p{L}+|наш\p{L}+|этои|тои|прошл\p{L}+|перв\p{L}+|предыдущ\p{L}+|стар\p{L}+|втор\p{L}+|друг\p{L}+) )*(?:справк|заявк|заявлен|запрос|документ|анкет|бумажн|электронн)\p{L}*(?: (?:пожалуиста|там|происходит|cr\p{L}*))*$/u;

function isAlone(look: string, typed: string): boolean {
  return aloneLooks.has(look) || (!isCyrillic(typed) && aloneSounds.has(soundOf(typed)));
}

function isOf(word: string, looks: ReadonlySet<string>, sounds: ReadonlySet<string>): boolean {
  return looks.has(word) || (!isCyrillic(word) && sounds.has(soundOf(word))) || isSlip(word, looks);
}

/** A longer word with a letter wrong is still that word. */
function isSlip(word: string, looks: ReadonlySet<string>): boolean {
  if (word.length < longWord) return false;
  for (const known of looks) {
    if (known.length >= longWord && misspells(word, known) === 'whole') return true;
  }
  return false;
}
const longWord = 6;

const timeWords = new Set(
  list(
    'болды болдыма болмады бар емес неге екен күн әлі еще третий второй неделю неделя день дня сутки месяц week on isnt hasnt будет болады сейчас находится қазір now будут been be will так долго до сих пор какой каком как в на it not не дней күн days',
  ).map(lookOf),
);
const prepositions = new Set(list('с о об по on about of with my the').map(lookOf));
const isPreposition = (word: string) => prepositions.has(word);
const isTimeWord = (word: string) => timeWords.has(word);
