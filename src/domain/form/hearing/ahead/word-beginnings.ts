import { misspells } from '../../../places/place-search.ts';
import { lookOf, soundOf } from '../../../places/place-spelling.ts';

/** The beginning of a word, by which a word is known in any case and in Latin letters; `whole`: the word as it is. */
export interface Beginning {
  readonly look: string;
  readonly sound: string | undefined;
  readonly whole: boolean;
}
/** The beginnings in a line of a table; a word with `=` is meant as it is. */
export const beginnings = (text: string): readonly Beginning[] =>
  text
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '')
    .map((word) => ({
      look: lookOf(word),
      sound: /\p{Script=Cyrillic}/u.test(word) ? soundOf(word) : undefined,
      whole: word.startsWith('='),
    }));

const fewestLetters = 3;
const fewestLettersForgiven = 5;

/** The word begins so, or is itself the beginning of it, or has one slip in it. */
export function begins(
  { look, sound, whole }: Beginning,
  word: string,
  typedSound: string | undefined,
  isForgiven: boolean,
): boolean {
  if (whole ? word === look : startsAs(word, look, isForgiven)) return true;
  if (typedSound === undefined || sound === undefined) return false;
  return whole ? typedSound === sound : startsAs(typedSound, sound, isForgiven);
}

function startsAs(word: string, beginning: string, isForgiven: boolean): boolean {
  // Of two letters the word itself is meant.
  if (beginning.length < fewestLetters) return word === beginning;
  if (word.startsWith(beginning)) return true;
  if (word.length > fewestLetters && beginning.startsWith(word)) return true;
  // “Other” is no slip of “mother”.
  if (
    !isForgiven ||
    word === 'other' ||
    beginning.length < fewestLettersForgiven ||
    word.length < fewestLettersForgiven
  )
    return false;
  return [0, -1, 1].some((more) => misspells(word.slice(0, beginning.length + more), beginning) === 'whole');
}
