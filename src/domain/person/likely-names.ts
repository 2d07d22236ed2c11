import { lookOf } from '../places/place-spelling.ts';
import { isEverydayWord } from '../talk/everyday-words.ts';
import { but, no, not, notBehind } from '../words/mending-words.ts';
import { aboutNames, aroundNames } from '../words/name-words.ts';
import { linesOf, oneOf, type Phrases, partsNamed } from '../words/phrases.ts';
import { isLikeName, isSurnameAmidTalk } from './names/known-names.ts';
import { isBareEnding } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

/**
 * The names in a sentence: «меня Гуля зовут, но по документам Гульнара». Nothing says which of them is meant, and a word
 * may be none: so they are for buttons, and never taken.
 */

/** A longer text is a story and no name. */
const mostLetters = 300;
const mostWords = 18;
const mostNames = 3;

const looks = (table: Phrases): ReadonlySet<string> => new Set(linesOf(table).map(lookOf));
const namesNames = looks(aboutNames);
const around = looks(aroundNames);

const isAboutNames = (word: string) => namesNames.has(lookOf(word));
/** A word that people put around names, or that says which part of a name they speak of. */
export function isTalkAroundNames(word: string): boolean {
  return isAboutNames(word) || around.has(lookOf(word));
}

const isTalk = (word: string) => isEverydayWord(word) || isAboutNames(word) || around.has(lookOf(word));

/** «двойная Ким-Пак»: the first word is in small letters, one of talk around names, and a name in capitals follows. */
export function beginsWithTalk(name: string): boolean {
  const [first = '', ...others] = name.split(' ');
  return /^\p{Ll}/u.test(first) && others.some(isCapital) && isTalk(first);
}

/** «Наталия, не Наталья», «Наталья емес, Наталия»: which of two spellings it is; «нет, Иванович»: not what was said before. */
const oneOfTwo = partsNamed(() => {
  const [isNot, isNotBehind, instead] = [not, notBehind, but].map(oneOf);
  const named = (name: string) => `(?<${name}>\\p{Lu}[\\p{L}-]+)`;
  const ways = [
    `${named('is')}[\\s,]+(?:${instead}\\s+)?${isNot}\\s+\\p{L}+`,
    `${isNot}\\s+\\p{L}+[\\s,]+${instead}\\s+${named('but')}`,
    `\\p{L}+\\s+${isNotBehind}[\\s,]+${named('right')}`,
    `${oneOf(no)}\\s*,\\s*${named('instead')}`,
  ];
  return `^\\s*(?:${ways.join('|')})[\\s.!]*$`;
});

/** «Болатқызы или Болатовна»: one of two, each of which is a name by itself. */
const either =
  /^\s*(?<one>\p{Lu}[\p{L}'’-]+)[\s,]+(?:или|либо|немесе|or)\s+(?<other>\p{Lu}[\p{L}'’-]+)[\s.!?]*$/u;

/**
 * Of a sentence about a name, the words that are likely meant, those in capitals beside each other as one; empty where it is
 * none, or there are more than may be offered.
 */
export function likelyNames(typed: string): readonly string[] {
  if (typed.length > mostLetters || /\p{Nd}/u.test(typed)) return [];
  const { is, but, right, instead } = oneOfTwo(typed) ?? {};
  const meant = is ?? but ?? right ?? instead;
  if (meant !== undefined && !isTalk(meant)) return [meant];
  const { one, other } = either.exec(typed)?.groups ?? {};
  if (one !== undefined && other !== undefined && !isTalk(one) && !isTalk(other)) return [one, other];
  const words = typed.split(/[^\p{L}'’-]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.length > mostWords || !words.some(isAboutNames)) return [];
  const isName = (word: string, at: number) =>
    !isBareEnding(word) && (!isTalk(word) || (at > 0 && isSurnameAmidTalk(word)));
  const others = words.filter(isName);
  const isInCapitals = others.some(isCapital);
  // Typed in small letters: what is left may be any word, unless it is little beside the talk.
  if (!isInCapitals && others.length * 2 > words.length) return [];
  const found: string[] = [];
  let before = Number.NEGATIVE_INFINITY;
  for (const [at, word] of words.entries()) {
    if (!isName(word, at) || (isInCapitals ? !isCapital(word) : !isLikeName(word, 'surname'))) continue;
    // «Oops, the surname is …»: a sentence begins with a capital, whatever its word is.
    if (at === 0 && !isCapital(words[1] ?? '') && !isLikeName(word, 'surname')) continue;
    const read = parsePersonName(word);
    if (!read.ok || [...read.value.value].length < 2) continue;
    const name = read.value.value;
    if (isBeside(typed, words[before], word) && before === at - 1) found.push(`${found.pop()} ${name}`);
    else if (!found.some((one) => one.toLowerCase() === name.toLowerCase())) found.push(name);
    before = at;
  }
  return found.length <= mostNames ? found : [];
}

const isCapital = (word: string) => /^\p{Lu}/u.test(word);

/** With nothing but a blank between them, both in capitals: «на имя Ким Ольга». */
function isBeside(typed: string, first: string | undefined, second: string): boolean {
  return first !== undefined && isCapital(first) && isCapital(second) && typed.includes(`${first} ${second}`);
}
