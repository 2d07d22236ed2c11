/**
 * Surnames, first names and patronymics (src/domain/README.md, "Names"): kept as typed, in Cyrillic or Latin,
 * with only the keyboard's accidents put right.
 */

import { lately } from '../lately.ts';
import type { Locale } from '../locale.ts';
import { textLimits } from '../messages/text-limits.ts';
import { fail, ok, type Result } from '../result.ts';

export type NameFault =
  | 'name-empty'
  | 'name-too-long'
  | 'name-digits'
  | 'name-characters'
  | 'name-mixed-scripts'
  | 'name-initials';

export interface PersonName {
  readonly value: string;
  /** A letter of the other alphabet was replaced: show the name back before it is used. */
  readonly repaired: boolean;
}

/** In characters that a person counts as such (code points). */
const longest = textLimits.name;
/** What is longer than this is not looked at any closer: a letter has a few marks at most. */
const mostTyped = 4 * longest;

const cyrillic = '[\\u0400-\\u0481\\u048A-\\u052F]';
/** Up to Vietnamese; a mark of its own only where Unicode has no letter that includes it. */
const latin = '[A-Za-zÀ-ÖØ-öø-\\u024F\\u0259\\u1E00-\\u1EFF]';
const latinLetter = new RegExp(latin, 'gu');
const cyrillicLetter = new RegExp(cyrillic, 'gu');
const letters = `(?:${cyrillic}|${latin}[\\u0300-\\u036F]{0,2})+`;
/** An apostrophe may open or close a word ('t, Igor'), a hyphen may only join. */
const word = new RegExp(`^'?${letters}(?:(?:'-?|-)${letters})*'?$`, 'u');
const quotedWord = /^'.*'$/u;
/** A letter and a dot, or two letters that stand alone: «Иванов И. И.» */
const initials = /(?<!\p{L})\p{L}\.|(?<!\p{L})\p{L} \p{L}(?!\p{L})/u;

/** Two letters a pair, the first by the second. */
function pairs(text: string): ReadonlyMap<string, string> {
  return new Map(text.split(' ').map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]));
}

/**
 * Latin letters by the Cyrillic ones that they pass for. Y is not among the capitals: it may stand for У as
 * well as for Ү, and a name is not guessed.
 */
const cyrillicAlikes = pairs('iі IІ hһ əә ƏӘ ëё ËЁ AА BВ CС EЕ HН KК MМ OО PР TТ XХ aа cс eе oо pр xх yу');
const latinAlikes = new Map([
  ...[...cyrillicAlikes].map(([one, other]): [string, string] => [other, one]),
  ...pairs('УY ҮY үy'),
]);

/** Lower-case Latin letters that are, in either case, drawn like a Cyrillic one; and ё, often written е. */
const indexLetters = pairs('aа bв cс eе hн iі kк mм oо pр tт xх yу əә ëе ёе');

function replaceLetters(text: string, replacements: ReadonlyMap<string, string>): string {
  return Array.from(text, (letter) => replacements.get(letter) ?? letter).join('');
}

/**
 * One form for what looks the same: NFC, no invisible signs, single blanks, `-` for all dashes, `'` for all
 * apostrophes. The plain one, since operators carry the name over into a register whose keyboard has no
 * other; it needs no escaping in Telegram's HTML.
 */
function tidy(text: string): string {
  return (
    text
      .replace(/\p{Cf}/gu, '')
      .normalize('NFC')
      .replace(/[\s\p{Z}\p{Cc}]+/gu, ' ')
      .replace(/['’‘‛ʼʻʹ′`´＇]/g, "'")
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/(?<=\p{L}) - (?=\p{L})/gu, '-')
      // The end of a sentence is no part of the name; a dot behind one letter, or two, shortens it.
      .replace(/(?<=\p{L}{3})\.+(?=\s|$)/gu, '')
      .trim()
  );
}

/**
 * The word in one script: letters of the other are replaced where each of them is a look-alike. Where that
 * holds both ways the script with more letters wins, and Cyrillic between equals. `undefined`: still mixed.
 */
function inOneScript(mixed: string): string | undefined {
  const latinLetters = mixed.match(latinLetter) ?? [];
  const cyrillicLetters = mixed.match(cyrillicLetter) ?? [];
  if (latinLetters.length === 0 || cyrillicLetters.length === 0) return mixed;

  const fitsCyrillic = latinLetters.every((letter) => cyrillicAlikes.has(letter));
  const fitsLatin = cyrillicLetters.every((letter) => latinAlikes.has(letter));
  if (fitsCyrillic && (!fitsLatin || latinLetters.length <= cyrillicLetters.length)) {
    return replaceLetters(mixed, cyrillicAlikes);
  }
  return fitsLatin ? replaceLetters(mixed, latinAlikes) : undefined;
}

/** Any number of words, one letter at least. A word is what stands between blanks, hyphens included. */
export const parsePersonName = lately((text: string): Result<PersonName, NameFault> => {
  if (text.trim().length > mostTyped) return fail('name-too-long');
  const name = tidy(text);
  if (name === '') return fail('name-empty');
  if ([...name].length > longest) return fail('name-too-long');
  if (/\p{N}/u.test(name)) return fail('name-digits');

  const words = name.split(' ');
  if (initials.test(name)) return fail('name-initials');
  if (words.some((typed) => !word.test(typed) || quotedWord.test(typed))) return fail('name-characters');
  const unmixed = words.map(inOneScript);
  if (unmixed.includes(undefined)) return fail('name-mixed-scripts');
  const value = unmixed.join(' ');
  return ok({ value, repaired: value !== name });
});

/** Capitals, as official records have them. For showing only: what was typed is what is kept. */
export function capitalName(name: string, locale: Locale): string {
  return name.toLocaleUpperCase(locale);
}

/**
 * The form that two spellings of one name share, for a blind index: case, blanks, hyphens, apostrophes, ё and
 * the alphabet of a look-alike make no difference, Kazakh letters do. A key and not a name: never shown.
 */
export function normalName(name: string): string {
  const joined = tidy(name)
    .split(' ')
    .map((typed) => inOneScript(typed) ?? typed)
    .join('')
    .replace(/['-]/g, '');
  // By way of capitals, so that ß and SS agree.
  return replaceLetters(joined.toUpperCase().toLowerCase().normalize('NFC'), indexLetters);
}
