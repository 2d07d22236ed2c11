import { lookOf } from '../places/place-spelling.ts';
import { besideFormer, besideNo, instead, shapedTalk } from '../words/form/shaped-name-words.ts';
import { linesOf, oneOf, type Phrases, whenAsked } from '../words/phrases.ts';
import { endsLikeSurname, isPatronymic } from './names/name-endings.ts';
import { parsePersonName } from './person-name.ts';

/**
 * Names that stand amid a sentence and are known by their endings: «ну серикова ж, я уже писала», «по отчиму записан
 * Асхатович». Nothing says for certain that one is meant: they are for buttons, and never taken.
 */

/** A longer text is a story and no name. */
const mostLetters = 300;
const fewestWords = 3;
const mostNames = 3;
const fewestLetters = 5;

const looks = (table: Phrases): ReadonlySet<string> => new Set(linesOf(table).map(lookOf));
const talk = looks(shapedTalk);
const no = looks(besideNo);
const former = looks(besideFormer);
const isInstead = whenAsked(() => `(?<!\\p{L})${oneOf(instead)}(?!\\p{L})`);
/** «Оспановамын»: I am Оспанова. */
const withCopula = /(?<=\p{L}{2}(?:ов|ев|ин)а?)(?:мын|мін|мин)$/iu;
/** «документов», «казахский» in small letters are words; a surname typed so mostly has another ending, or is not alone. */
const likeWord = /^\p{Ll}.*(?:ов|ев|ский|ская|цкий|цкая)$/u;

/** Which part of a name is asked for. */
export type Shape = 'surname' | 'patronymic';

/** Those that are likely meant, in the order in which they stand; `isOfBefore`: a name of before is asked for; empty: none, more than may be offered, or a text of one or two words. */
export function shapedNames(typed: string, shape: Shape, isOfBefore = false): readonly string[] {
  if (typed.length > mostLetters) return [];
  const words = typed.split(/[^\p{L}'’-]+/u).filter((word) => /\p{L}/u.test(word));
  if (words.filter((word) => word.length > 1).length < fewestWords) return [];
  const marks = words.map(lookOf);
  const is = (set: ReadonlySet<string>, at: number) => set.has(marks[at] ?? '');
  const found = words
    .map((word, at) => ({ name: word.replace(withCopula, ''), at }))
    .filter(({ name, at }) => hasShape(name, shape) && !is(talk, at) && parsePersonName(name).ok);
  const said = found.filter(({ at }) => !is(no, at - 1) && !is(no, at + 1));
  const present = said.filter(({ at }) => isOfBefore || !(is(former, at - 1) || is(former, at + 1)));
  const names = (present.length > 0 ? present : said).map(({ name }) => name);
  const different = names.filter((name, at) => names.findIndex((one) => isSame(one, name)) === at);
  if (different.length > 1 && isInstead(typed)) return different.slice(-1);
  return different.length <= mostNames ? different : [];
}

function hasShape(word: string, shape: Shape): boolean {
  if (word.length < fewestLetters || likeWord.test(word)) return false;
  if (shape === 'patronymic') return isPatronymic(word);
  return endsLikeSurname(word) || /^\p{Lu}\p{Ll}{4,}(?:[нмкрлв]ых|[кг]их)$/u.test(word);
}

const isSame = (one: string, other: string) => one.toLowerCase() === other.toLowerCase();
