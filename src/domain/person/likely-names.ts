import { lookOf } from '../places/place-spelling.ts';
import { isEverydayWord } from '../talk/everyday-words.ts';
import { parsePersonName } from './person-name.ts';

/**
 * The names in a sentence: «меня Гуля зовут, но по документам Гульнара». Nothing says which of them is meant, and a word
 * may be none: so they are for buttons, and never taken.
 */

/** A longer text is a story and no name. */
const mostLetters = 300;
const mostWords = 18;
const mostNames = 3;

const looks = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/).map(lookOf));

/** What shows that a sentence is about a name: without one of these its capitals may be a town or a company. */
const aboutNames = looks(`
  вроде кажется наверное одной двумя одним зовут звать называют называется имя имени фамилия фамилию фамилии отчество отчеству полное полностью краткое сокращенно пишется пишут пишите напишите запишите записано записана написано значится
  документам документах документе паспорту паспорте удостоверении удостоверению свидетельстве загранпаспорте загранпаспорту отцу папе мужу мужа матери
  замужества замужем замуж брака девичья девичьей девичестве русски казахски русском казахском английском латиницей кириллицей через букву е
  болуы тұр фамилиям деп деген дейді атым аты есімім есімі тегім тегі толық толығы қысқасы жазыңыз жазыңызшы жазамын жазылған жазылады куәлікте куәлігімде паспортта паспортымда төлқұжатта құжатта құжатымда құжат бойынша
  just call friends marriage married maiden name surname spelled spelling written called full legal passport
`);
/** What else stands around a name, besides the words of everyday talk. Some are names too (Но, По): alone they say nothing. */
const around = looks(`
  а и но по то та тот те же за со к ко у о об есть быть так вроде т тоже также вот ну ли бы лишь всегда раньше прежде ранее теперь потом стала стал взяла взял вышла вышел сначала после
  полная полный правильно правильная правильное верно точно именно указано указана указан стоит считается все дома другая другое другой новая новое новом новый старая старое прежняя
  паспорта удостоверения рождении отца отец папа папы маме мамы мама мать муж жене жены жена сыну сына сын дочери дочка дочь ребенка ребенку брата сестры девочка мальчик
  меняла менял поменяла поменял сменила сменил буква буквой буквы двойное двойная сложное составное первое второе
  бар жоқ ғана жаңа ескі ескісінде жаңасында қой ғой де дейтін деген болып болсын болса еді едім екен ғана тек ең жақсысы дұрысы дұрыс толығымен қысқаша бірақ ал және сонда енді қазір бұрын бұрынғы кейін
  қойыңыз қойыңызшы әкем әкемнің әкесі әкесінің анам анамның баламның баланың қыз ұл қызымның ұлымның күйеуімнің әйелімнің айтады атайды шақырады үйде
  last family first now say says all the my official officially real but or and so as it is its i am russian kazakh english latin cyrillic
`);

const isAboutNames = (word: string) => aboutNames.has(lookOf(word));
const isTalk = (word: string) => isEverydayWord(word) || isAboutNames(word) || around.has(lookOf(word));

/** «Наталия, не Наталья», «Наталья емес, Наталия»: which of two spellings it is; «нет, Иванович»: not what was said before. */
const oneOfTwo =
  /^\s*(?:(?<is>\p{Lu}[\p{L}-]+)[\s,]+(?:а\s+)?(?:не|not)\s+\p{L}+|(?:не|not)\s+\p{L}+[\s,]+(?:а|but)\s+(?<but>\p{Lu}[\p{L}-]+)|\p{L}+\s+емес[\s,]+(?<right>\p{Lu}[\p{L}-]+)|(?:нет|жоқ|no)\s*,\s*(?<instead>\p{L}[\p{L}-]+))[\s.!]*$/iu;

/** «Болатқызы или Болатовна»: one of two, each of which is a name by itself. */
const either =
  /^\s*(?<one>\p{Lu}[\p{L}'’-]+)[\s,]+(?:или|либо|немесе|or)\s+(?<other>\p{Lu}[\p{L}'’-]+)[\s.!?]*$/u;

/**
 * Of a sentence about a name, the words that are likely meant, those in capitals beside each other as one; empty where it is
 * none, or there are more than may be offered.
 */
export function likelyNames(typed: string): readonly string[] {
  if (typed.length > mostLetters || /\p{Nd}/u.test(typed)) return [];
  const { is, but, right, instead } = oneOfTwo.exec(typed)?.groups ?? {};
  const meant = is ?? but ?? right ?? instead;
  if (meant !== undefined && !isTalk(meant)) return [meant];
  const { one, other } = either.exec(typed)?.groups ?? {};
  if (one !== undefined && other !== undefined && !isTalk(one) && !isTalk(other)) return [one, other];
  const words = typed.split(/[^\p{L}'’-]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length > mostWords || !words.some(isAboutNames)) return [];
  const others = words.filter((word) => !isTalk(word));
  const isInCapitals = others.some(isCapital);
  // Typed in small letters: what is left may be any word, unless it is little beside the talk.
  if (!isInCapitals && others.length * 2 > words.length) return [];
  const found: string[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [at, word] of words.entries()) {
    if (isTalk(word) || (isInCapitals && !isCapital(word))) continue;
    const read = parsePersonName(word);
    if (!read.ok || [...read.value.value].length < 2) continue;
    const name = read.value.value;
    if (isBeside(typed, words[before], word) && before === at - 1) found.push(`${found.pop()} ${name}`);
    else if (!found.some((one) => lookOf(one) === lookOf(name))) found.push(name);
    before = at;
  }
  return found.length <= mostNames ? found : [];
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** With nothing but a blank between them, both in capitals: «на имя Ким Ольга». */
function isBeside(typed: string, first: string | undefined, second: string): boolean {
  return first !== undefined && isCapital(first) && isCapital(second) && typed.includes(`${first} ${second}`);
}
