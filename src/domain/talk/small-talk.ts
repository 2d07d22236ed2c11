import { sayingsOf } from './sayings.ts';

/** What is said out of politeness and asks for nothing. Without case, signs and smileys. */
const greetings = new Set([
  ...['сәлем', 'салем', 'сәлеметсіз бе', 'салеметсиз бе', 'ассалаумағалейкум', 'армысыз', 'қайырлы күн'],
  ...['қайырлы таң', 'қайырлы кеш', 'привет', 'здравствуйте', 'добрый день', 'доброе утро', 'добрый вечер'],
  ...['салам', 'hello', 'hi', 'hey', 'good morning', 'good afternoon', 'good evening', 'start', 'старт'],
]);
const thanks = new Set([
  ...[
    'рахмет',
    'рақмет',
    'үлкен рақмет',
    'көп рақмет',
    'рахмет сізге',
    'рақмет сізге',
    'спасибо',
    'благодарю',
  ],
  ...['спасибо большое', 'большое спасибо', 'спасибо вам', 'thanks', 'thank you', 'thank you very much'],
]);

/** «Ок», «жарайды»: the person has read what was said, and nothing is asked of them. */
const noted = new Set([
  ...[
    'ок',
    'окей',
    'ok',
    'okay',
    'хорошо',
    'хор',
    'понятно',
    'понял',
    'поняла',
    'ясно',
    'ладно',
    'угу',
    'ага',
    'супер',
    'отлично',
  ],
  ...[
    'жарайды',
    'түсінікті',
    'түсіндім',
    'тусиндим',
    'тусиникти',
    'жарайд',
    'жақсы',
    'жаксы',
    'got it',
    'i see',
    'fine',
    'all right',
    'good',
    'great',
  ],
]);

/** A word that only says that the message before it was read. */
export function isNoted(text: string): boolean {
  if (/^[\s+]*\+[\s+]*$/.test(text)) return true;
  const words =
    text
      .slice(0, 60)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? '';
  return noted.has(words);
}

/** greeting: the person wants to begin · thanks: the person has what they wanted. */
export function smallTalk(text: string): 'greeting' | 'thanks' | undefined {
  const words =
    text
      .slice(0, 60)
      .toLowerCase()
      .match(/\p{L}+/gu)
      ?.join(' ') ?? '';
  if (greetings.has(words)) return 'greeting';
  const isThanks = thanks.has(words) || sayingsOf(text).some(({ kind, slip }) => kind === 'thanks' && !slip);
  return isThanks ? 'thanks' : undefined;
}

/** Words of any question, by which no page of the guide is meant. */
const littleWords = new Set(
  [
    'а в вы где да дальше дела для ещё еще и из как какой когда к мне моя мой на надо не нет но нужен нужна нужно о по с слово слова то ты у что это этот я',
    'ба бе бұл бір да де еді жоқ иә керек қалай қалайсыз қандай ма ме мен менің не осы па пе сіз сөз тағы үшін және',
    'a an and are do does for how i is it me my need no of on the this to what when where yes you',
  ].flatMap((words) => words.split(' ')),
);

/** What a text that nobody asked for is about; empty where it has no words of its own. */
export function topicOf(text: string): string {
  const words =
    text
      .slice(0, 400)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.filter((word) => !littleWords.has(word)).join(' ');
}
