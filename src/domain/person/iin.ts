/**
 * The individual identification number: YYMMDD, a digit for century and sex, a serial of four digits, a
 * control digit. Since 2013 its digits need not agree with the holder's birth (src/domain/README.md, "IIN"), so nothing
 * but length, digits and the control digit may reject; the rest is a warning that a person can answer.
 */

import { fail, ok, type Result } from '../result.ts';
import { asciiDigits } from '../talk/digits.ts';
import { digitRunsIn, numbersIn } from '../talk/numbers-in-text.ts';
import { isIsoDate } from './birth-date.ts';

export type IinFault = 'iin-letters' | 'iin-length' | 'iin-control-digit';
export type IinWarning = 'iin-date' | 'iin-century' | 'iin-bin';

const firstWeights = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
const secondWeights = [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2];
const noDigit = 10;

/** Blanks of any kind, dashes, dots, and signs that have no shape at all. */
const separators = /[\s\p{Z}\p{Cf}\p{Pd}\u2212.\u00B7]/gu;

function remainder(iin: string, weights: readonly number[]): number {
  return weights.reduce((sum, weight, at) => sum + weight * Number(iin.charAt(at)), 0) % 11;
}

/** The digit that must stand last, or 10 where both passes leave none: such a number is never given out. */
function controlDigit(iin: string): number {
  const first = remainder(iin, firstWeights);
  return first === noDigit ? remainder(iin, secondWeights) : first;
}

/** A longer text is not looked at. */
const mostLetters = 400;
/** So many digits among words are meant to be an IIN. */
const fewestDigits = 7;

/**
 * Twelve ASCII digits out. Separators may stand anywhere, digits be of any script, words around the number; a letter
 * within it is not guessed. Two numbers in a text are refused: `iinsIn` says which.
 */
export function parseIin(text: string): Result<string, IinFault> {
  if (text.trim().length > mostLetters) return fail(/\p{L}/u.test(text) ? 'iin-letters' : 'iin-length');
  const iin = asciiDigits(text).replace(separators, '');
  if (/^\d{12}$/.test(iin)) return isValid(iin) ? ok(iin) : fail('iin-control-digit');
  const [only, second] = iinsIn(text);
  if (only !== undefined && second === undefined) return ok(only);
  if (second !== undefined) return fail('iin-letters');
  if (!/[^0-9]/.test(iin)) return fail('iin-length');
  const lengths = digitRunsIn(text, 'plain').map((groups) => groups.join('').length);
  if (lengths.includes(12)) return fail('iin-control-digit');
  return fail(lengths.some((length) => length >= fewestDigits) ? 'iin-length' : 'iin-letters');
}

/** The valid numbers that a text holds. */
export function iinsIn(text: string): readonly string[] {
  return [...new Set(numbersIn(text, 'plain', (number) => number.length === 12 && isValid(number)))];
}

/** Letters that are typed for a digit; the control digit says whether the number is one. */
const letterDigits: Readonly<Record<string, string>> = { О: '0', O: '0', З: '3', L: '1', I: '1', І: '1' };
const fewestFigures = 7;
/** Such a number behind other words: «иин 9OO101301233». */
const amid = /(?<![\p{L}\p{N}])(?:[\dОOЗLIІ][\s-]{0,2}){11}[\dОOЗLIІ](?![\p{L}\p{N}])/iu;

const isNearlyIin = (text: string) =>
  /^[\dОOЗLIІ]{12}$/iu.test(text) && (text.match(/\d/g)?.length ?? 0) >= fewestFigures;

/** The number that a text is with letters in place of digits that look like them; to be offered, not taken. */
export function iinWithLetters(text: string): string | undefined {
  const said = asciiDigits(text.trim().slice(0, mostLetters));
  const whole = said.replace(separators, '');
  const typed = isNearlyIin(whole) ? whole : (amid.exec(said)?.[0] ?? '').replace(separators, '');
  if (!isNearlyIin(typed)) return undefined;
  const iin = typed.replace(/\D/gu, (letter) => letterDigits[letter.toUpperCase()] ?? letter);
  return iin !== typed && /^\d{12}$/.test(iin) && isValid(iin) ? iin : undefined;
}

function isValid(iin: string): boolean {
  return controlDigit(iin) === Number(iin.charAt(11));
}

function namesCentury(iin: string): boolean {
  return /^[1-6]$/.test(iin.charAt(6));
}

/** The days that exist, in the year meant by a seventh digit that names a century, else in any of three. */
function possibleBirthDates(iin: string): readonly string[] {
  const century = Math.ceil(Number(iin.charAt(6)) / 2);
  const centuries = namesCentury(iin) ? [17 + century] : [18, 19, 20];
  return centuries
    .map((hundreds) => `${hundreds}${iin.slice(0, 2)}-${iin.slice(2, 4)}-${iin.slice(4, 6)}`)
    .filter(isIsoDate);
}

/**
 * What to ask "is this right?" about, for a number that `parseIin` gave. In a company's BIN the fifth digit
 * is 4 to 6, which no day of a month begins with: that is then said alone, as it explains the rest.
 */
export function iinWarnings(iin: string): readonly IinWarning[] {
  if (/^[456]$/.test(iin.charAt(4))) return ['iin-bin'];
  const warnings: IinWarning[] = [];
  if (possibleBirthDates(iin).length === 0) warnings.push('iin-date');
  if (!namesCentury(iin)) warnings.push('iin-century');
  return warnings;
}

/** ISO date, to be offered and not imposed; `undefined` where the number names no century or no real day. */
export function birthDateFromIin(iin: string): string | undefined {
  return namesCentury(iin) ? possibleBirthDates(iin)[0] : undefined;
}

/** For showing back to its holder: `900101 301 233`. */
export function groupIin(iin: string): string {
  return `${iin.slice(0, 6)} ${iin.slice(6, 9)} ${iin.slice(9)}`;
}
