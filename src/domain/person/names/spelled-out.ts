import { parsePersonName } from '../person-name.ts';

/** A name said letter by letter: «А-й-г-ү-л», “A R U Z H A N, stupid dictation”. For buttons, and never taken. */

/** A longer text is a story. */
const mostLetters = 200;
const run = /(?<![\p{L}\p{N}])\p{L}(?:(?:\s*[-–.,]\s*|\s+)\p{L}){2,}(?![\p{L}\p{N}])/gu;
const fewestSmall = 4;
/** Initials stand with full stops: «А. Б. К.». */
const initials = /^\p{Lu}\.?(?:\s*\p{Lu}\.?){1,3}$/u;

/** The letters as one name; undefined: nobody spells one, or several. */
export function nameSpelledOut(typed: string): string | undefined {
  if (typed.length > mostLetters) return undefined;
  const runs = [...typed.matchAll(run)].map(([letters]) => letters);
  const [only, second] = runs;
  if (only === undefined || second !== undefined || (initials.test(only) && /[.]/u.test(only)))
    return undefined;
  const letters = only.replace(/[^\p{L}]/gu, '');
  const isClear = /^\p{Lu}+$/u.test(letters) || [...letters].length >= fewestSmall;
  const name = letters.slice(0, 1).toLocaleUpperCase('kk') + letters.slice(1).toLocaleLowerCase('kk');
  return isClear && parsePersonName(name).ok ? name : undefined;
}

/** A figure has no capital: «0анат» is Қанат. */
export const capitalised = (name: string): string =>
  /\p{Lu}/u.test(name) || /^[әіғүұқ]/u.test(name)
    ? name.slice(0, 1).toLocaleUpperCase('kk') + name.slice(1)
    : name;
