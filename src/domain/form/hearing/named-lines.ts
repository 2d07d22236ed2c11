import { lookOf, soundOf } from '../../places/place-spelling.ts';
import * as words from '../../words/line-words.ts';
import { inFront, linesOf, oneOf, partsNamed, saying } from '../../words/phrases.ts';

/** The lines of the check by the words people have for them: «фамилия неправильно», «поменяйте телефон». */

/** Beginnings of words (with `=` whole ones: Атырау is no «аты»), by question; the first question of a row that is asked is meant. */
const rows: readonly (readonly [questions: string, words: string])[] = [
  ['iin', 'иин жсн iin'],
  ['previous-name-1 previous-kind-1', 'прежн прошл девич бывш бұрын previous maiden former'],
  ['surname', 'фамил тегі тегім тегін surname lastname last family'],
  ['patronymic', 'отчест әкесінің әкемнің әкеңіздің patronymic otchest'],
  ['first-name', 'имя имени =аты атым атын атыңыз есім name'],
  ['birth-date', 'дат рожден күні туған birthday date birth дня день'],
  ['birth-place birth-country', 'мест рожден город родил туған жері туылған place birth born'],
  ['phone', 'телефон номер тел сотк phone number нөмір'],
  ['purpose', 'цель цели мақсат purpose для'],
  ['kind', 'бумаж электрон вид қағаз электронд paper electronic kind'],
  ['region branch', 'цон халыққа отделен филиал хқко branch centre center забир'],
  ['country', 'стран ел елі country'],
  ['apostille', 'апостил apostil'],
  ['power-number', 'доверен сенімхат power attorney'],
  ['kinship', 'родств туыс kinship'],
];
/** Of one row's words some stand in two rows: the row with more of them is meant. */
const fewestLetters = 3;
const mostLetters = 200;

const wrong = linesOf(words.toChange).map(lookOf);

interface Line {
  readonly questions: readonly string[];
  readonly looks: readonly string[];
  readonly sounds: readonly string[];
}
const spelled = (word: string, spell: (letters: string) => string) =>
  word.startsWith('=') ? `=${spell(word.slice(1))}` : spell(word);
const lines = rows.map(([questions, words]): Line => {
  const all = words.split(' ');
  return {
    questions: questions.split(' '),
    looks: all.map((word) => spelled(word, lookOf)),
    sounds: all.filter((word) => /\p{Script=Cyrillic}/u.test(word)).map((word) => spelled(word, soundOf)),
  };
});

/** Every question that has words of its own here. */
export const everyLine: readonly string[] = lines.flatMap(({ questions }) => questions);

/** The question whose line the text wants changed, among those that are asked; undefined: it names none, or several. */
export function lineToChange(text: string, asked: readonly string[]): string | undefined {
  if (text.length > mostLetters || !wordsOf(text).some((word) => begins(word, wrong))) return undefined;
  return lineNamed(text, asked);
}

const lineAndValue = partsNamed(() => {
  const name = `${inFront(words.beforeLine, '')}${oneOf(words.lineNames)}\\s*(?:[:=–-]|${oneOf(words.leadsOver)})?`;
  return `^${name}\\s+(?<value>[^\\n]+?)(?:\\s+${oneOf(words.behindValue)})?[\\s.!]*$`;
});
const valueAndLine = partsNamed(() => {
  const name = `(?:это\\s+)?(?:${oneOf(words.mine)}\\s+)?${oneOf(words.linesBehind)}`;
  return `^(?<value>[^\\n]+?)[\\s,–-]+${name}[\\s.!]*$`;
});

/** «Телефон 8777…», «атым Әлия болуы керек»: what stands behind the words for a line; undefined: no such words begin the text. */
export function valueBehindLine(text: string): string | undefined {
  const said = text.trim();
  if (said.length > mostLetters) return undefined;
  const value = (lineAndValue(said) ?? valueAndLine(said))?.value;
  return value === undefined || wordsOf(value).some((word) => begins(word, wrong)) ? undefined : value;
}

const begins = (word: string, beginnings: readonly string[]) =>
  beginnings.some((one) =>
    one.startsWith('=')
      ? word === one.slice(1)
      : one.length < fewestLetters
        ? word === one
        : word.startsWith(one),
  );

/** “Born in 1991”: of being born the day is told, and not the place. */
const bornInYear =
  /(?<!\p{L})(?:born|родил\p{L}{1,4})\s+(?:in\s+|в\s+)?(?=(?:18|19|20)\d{2})|(?<=(?:18|19|20)\d{2}\s+жылы\s+)туған\p{L}*/giu;

const wordsOf = (text: string) =>
  // Of two words that are one name for a line, one is the first name's.
  lookOf(text.replace(/(?:last|family)\s+name/giu, 'lastname').replace(bornInYear, 'birthday '))
    .split(' ')
    .filter((word) => !/^\d*$/.test(word));

const namesBirthCountry = saying('part', words.birthCountry);
const namesWholeName = saying('word', words.wholeName);

/** Letters of the longest beginning that the word has: «birthday» is more than «birth». */
const longestOf = (word: string, beginnings: readonly string[]) =>
  Math.max(0, ...beginnings.filter((one) => begins(word, [one])).map((one) => one.length));

/** The question whose line the text names, among those that are asked; undefined: none, or several alike. */
export function lineNamed(text: string, asked: readonly string[]): string | undefined {
  if (text.length > mostLetters) return undefined;
  // «Аты-жөнім» is the whole name, though one of its words is the first name's.
  if (namesWholeName(text) && asked.includes('surname')) return 'surname';
  if (namesBirthCountry(text) && asked.includes('birth-country')) return 'birth-country';
  const said = wordsOf(text);
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const hits = lines
    .map(({ questions, looks, sounds }) => ({
      question: questions.find((id) => asked.includes(id)),
      longest: Math.max(0, ...said.map((word) => longestOf(word, looks))),
      count: said.filter((word) => begins(word, looks) || (isLatin && begins(soundOf(word), sounds))).length,
    }))
    .filter(({ question, count }) => question !== undefined && count > 0)
    .sort((one, other) => other.count - one.count || other.longest - one.longest);
  const [best, second] = hits;
  if (best === undefined || (second && second.count === best.count && second.longest === best.longest))
    return undefined;
  return best.question;
}
