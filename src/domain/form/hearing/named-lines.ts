import { lookOf, soundOf } from '../../places/place-spelling.ts';

/** The lines of the check by the words people have for them: «фамилия неправильно», «поменяйте телефон». */

/** Beginnings of words, by question; the first question of a row that is asked is meant. */
const rows: readonly (readonly [questions: string, words: string])[] = [
  ['iin', 'иин жсн iin'],
  ['previous-name-1 previous-kind-1', 'прежн прошл девич бывш бұрын previous maiden former'],
  ['surname', 'фамил тегі тегім тегін surname lastname'],
  ['patronymic', 'отчест әкесінің әкемнің әкеңіздің patronymic otchest'],
  ['first-name', 'имя имени аты атым есім name'],
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

const wrong = [
  'неправ неверн невер ошиб измен исправ помен опечат смен другой другая другое другую другие не надо нужно замен хочу забыл добав',
  'ұмыт қос қате өзгерт дұрыс түзет басқа ауыстыр',
  'forgot add wrong change correct fix incorrect mistake edit update typo another not',
].flatMap((text) => text.split(' ').map(lookOf));

interface Line {
  readonly questions: readonly string[];
  readonly looks: readonly string[];
  readonly sounds: readonly string[];
}
const lines = rows.map(([questions, words]): Line => {
  const all = words.split(' ');
  return {
    questions: questions.split(' '),
    looks: all.map(lookOf),
    sounds: all.filter((word) => /\p{Script=Cyrillic}/u.test(word)).map(soundOf),
  };
});

/** Every question that has words of its own here. */
export const everyLine: readonly string[] = lines.flatMap(({ questions }) => questions);

/** The question whose line the text wants changed, among those that are asked; undefined: it names none, or several. */
export function lineToChange(text: string, asked: readonly string[]): string | undefined {
  if (text.length > mostLetters || !wordsOf(text).some((word) => begins(word, wrong))) return undefined;
  return lineNamed(text, asked);
}

/** Words for a line, with those that people put around them. */
const lineWords =
  /^(?:(?:хочу|можно|надо|нужно|прошу|поменять|изменить|исправить|сменить|моя|моё|мое|мой|мои|менің|my|поменяй(?:те)?|измени(?:те)?|исправь(?:те)?|смени(?:те)?|укажи(?:те)?|change|здесь)\s+)*(?:фамилия|фамилию|имя|отчество|цель(?: справки)?|мақсат(?:ы|ым)?|purpose|стран[ау](?: использования| предъявления)?|елі?|country(?: of use)?|цон|хқко|service cent(?:re|er)|дата(?: рождения)?|дату(?: рождения)?|место рождения|страна рождения|туған ел\p{L}*|country of birth|телефон|номер телефона|номер|иин|жсн(?:-ім)?|тегім(?:ді)?|аты(?:м(?:ды)?)?|тегі|әкемнің аты|туған (?:күнім|жерім)(?:ді)?|телефоным(?:ды)?|нөмірім(?:ді)?|surname|last name|(?:the\s+)?(?:first\s+)?name|patronymic|date of birth|birth date|place of birth|phone(?: number)?|iin)\s*(?:[:=–-]|(?:хочу\s+)?(?:помен\p{L}*|измен\p{L}*|исправ\p{L}*|смен\p{L}*|замен\p{L}*|поставь\p{L}*|укажи\p{L}*|change)(?:\s+(?:на|to))?|на|is|was|должн[аоы]\s+быть|should be|to)?\s+(?<value>.+?)(?:\s+(?:болуы керек|болу керек|деп жазыңыз|деп өзгертіңіз))?[\s.!]*$/iu;

/** «Аягоз место рождения» */
const lineBehind =
  /^(?<value>.+?)[\s,–-]+(?:это\s+)?(?:(?:моя|моё|мое|мой|менің|my)\s+)?(?:фамилия|имя|отчество|дата рождения|место рождения|телефон|иин|жсн|тегім|атым|туған жерім|телефоным|surname|first name|place of birth|date of birth|phone)[\s.!]*$/iu;

/** «Телефон 8777…», «атым Әлия болуы керек»: what stands behind the words for a line; undefined: no such words begin the text. */
export function valueBehindLine(text: string): string | undefined {
  const said = text.trim();
  const found = said.length > mostLetters ? undefined : (lineWords.exec(said) ?? lineBehind.exec(said));
  const value = found?.groups?.value;
  return value === undefined || wordsOf(value).some((word) => begins(word, wrong)) ? undefined : value;
}

const begins = (word: string, beginnings: readonly string[]) =>
  beginnings.some((one) => (one.length < fewestLetters ? word === one : word.startsWith(one)));

const wordsOf = (text: string) =>
  lookOf(text)
    .split(' ')
    .filter((word) => !/^\d*$/.test(word));

const countryOfBirth = /стран\p{L}* рожд|туған ел|country of birth|birth country/iu;
const wholeName = /(?<!\p{L})(?:аты?-?\s?ж[өо]н\p{L}*|фио|ф\.и\.о|full name|whole name)(?!\p{L})/iu;

/** Letters of the longest beginning that the word has: «birthday» is more than «birth». */
const longestOf = (word: string, beginnings: readonly string[]) =>
  Math.max(0, ...beginnings.filter((one) => begins(word, [one])).map((one) => one.length));

/** The question whose line the text names, among those that are asked; undefined: none, or several alike. */
export function lineNamed(text: string, asked: readonly string[]): string | undefined {
  if (text.length > mostLetters) return undefined;
  // «Аты-жөнім» is the whole name, though one of its words is the first name's.
  if (wholeName.test(text) && asked.includes('surname')) return 'surname';
  if (countryOfBirth.test(text) && asked.includes('birth-country')) return 'birth-country';
  const words = wordsOf(text);
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const hits = lines
    .map(({ questions, looks, sounds }) => ({
      question: questions.find((id) => asked.includes(id)),
      longest: Math.max(0, ...words.map((word) => longestOf(word, looks))),
      count: words.filter((word) => begins(word, looks) || (isLatin && begins(soundOf(word), sounds))).length,
    }))
    .filter(({ question, count }) => question !== undefined && count > 0)
    .sort((one, other) => other.count - one.count || other.longest - one.longest);
  const [best, second] = hits;
  if (best === undefined || (second && second.count === best.count && second.longest === best.longest))
    return undefined;
  return best.question;
}
