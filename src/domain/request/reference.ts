/**
 * The reference of a request, `CR-XXXX-XXXX`: Crockford's base32 (no I, L, O, U), seven random characters
 * and a check character.
 *
 * The check works in the field of 32 elements, GF(2)[x] / (x^5 + x^2 + 1), where a character stands for the
 * element with its five bits. Position i from the right weighs x^i, and a reference holds when the weighted
 * sum is nought. No weight is nought, so any one changed character shows; no two weights are equal (x has
 * order 31), so any two different characters that changed places show, neighbours or not. A check modulo 37,
 * Crockford's own, would need five more signs.
 */
import { asciiDigits } from '../talk/digits.ts';

export const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 7;

/** Letters read as another: Crockford's three, and Cyrillic ones, since people type with such a layout on. */
export const alikes: Readonly<Record<string, string>> = {
  О: '0',
  I: '1',
  І: '1',
  L: '1',
  O: '0',
  А: 'A',
  В: 'B',
  Е: 'E',
  К: 'K',
  М: 'M',
  Н: 'H',
  Р: 'P',
  С: 'C',
  Т: 'T',
  У: 'Y',
  Ү: 'Y',
  Х: 'X',
};

function timesX(element: number): number {
  const shifted = element << 1;
  return shifted & 0b100000 ? shifted ^ 0b100101 : shifted;
}

/** Horner's rule; `undefined` where a character is outside the alphabet. */
function weightedSum(characters: string): number | undefined {
  let sum = 0;
  for (const character of characters) {
    const element = alphabet.indexOf(character);
    if (element < 0) return undefined;
    sum = timesX(sum) ^ element;
  }
  return sum;
}

function written(body: string): string {
  return `CR-${body.slice(0, 4)}-${body.slice(4)}`;
}

/** `randomBytes` gives that many bytes fit for secrets; 35 bits of them are used. */
export function newReference(randomBytes: (count: number) => Uint8Array): string {
  const drawn = Array.from(randomBytes(randomLength), (byte) => alphabet.charAt(byte & 31)).join('');
  const sum = drawn.length === randomLength ? weightedSum(drawn) : undefined;
  if (sum === undefined) throw new Error(`A reference needs ${randomLength} random bytes`);
  return written(drawn + alphabet.charAt(timesX(sum)));
}

/** A longer text is no reference, however many hyphens are in it. */
const mostTyped = 100;

/**
 * The canonical form of a typed reference, or `undefined` where it is none. Any case; the prefix, hyphens
 * and blanks may be missing or of another kind. The prefix typed in Cyrillic comes out as CP, because its
 * second letter looks like P; the length tells a prefix from a body that begins with the same letters.
 */
export function parseReference(text: string): string | undefined {
  if (text.trim().length > mostTyped) return undefined;
  const characters = asciiDigits(text.trim().normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212_]/gu, '')
    .replace(/\P{Nd}/gu, (character) => alikes[character] ?? character);
  const body = characters.length === randomLength + 3 ? characters.replace(/^C[RP]/, '') : characters;
  return body.length === randomLength + 1 && weightedSum(body) === 0 ? written(body) : undefined;
}

/** Where a reference stands in a text. `reference` is undefined where its shape is right and its check is not. */
interface Place {
  readonly start: number;
  readonly end: number;
  readonly typed: string;
  readonly reference: string | undefined;
}

const between = String.raw`[\s\p{Pd}\p{Cf}\u2212_]*`;
const dash = String.raw`[\p{Pd}\u2212_]?`;
const sign = String.raw`[\p{L}\p{N}]`;
const prefix = String.raw`[CcСсＣｃ]\s*[RrРрPpＲｒ]`;

/** With its prefix, anywhere in a sentence: `CR-XXXX-XXXX`, whatever stands between the parts. */
const prefixed = new RegExp(`(?<!${sign})${prefix}${between}${sign}{4}${between}${sign}{4}(?!${sign})`, 'gu');
/** Without it, in a sentence: eight signs in one piece, or two pieces with a dash. Words may look like that as well. */
const bare = new RegExp(`(?<!${sign})${sign}{4}${dash}${sign}{4}(?!${sign})`, 'gu');
/** At the beginning of what follows a command: there a reference is meant, however it is spaced. */
const leading = new RegExp(`^(?:${prefix}\\b)?(?:${between}${sign}){8}(?!${sign})`, 'u');
const leadingTidy = new RegExp(`^(?:${prefix}${between})?${sign}{4}${between}${sign}{4}(?!${sign})`, 'u');
/** What people put before a number. */
const numberSign = /^(?:[№#«»"'“”„([]\s*)+/u;

/** Whether somebody has a request with this reference. */
export type IsKnown = (reference: string) => boolean;

/** References in a text, in order, each with its place. */
function placesIn(text: string, isKnown: IsKnown = () => false): readonly Place[] {
  // “Crimes just”: without a figure or a dash it is words.
  const found = [...text.matchAll(prefixed)]
    .map(placeOf)
    .filter(({ typed, reference }) => reference ?? /[\p{N}\p{Pd}_]/u.test(typed));
  const isFree = (one: Place) => found.every(({ start, end }) => one.end <= start || end <= one.start);
  const others = [...text.matchAll(bare)]
    .map(placeOf)
    // A word of eight letters passes the check once in 32 times. With a digit among them it is no word, and without
    // one (every twentieth reference) it counts where such a request exists.
    .filter(({ typed, reference }) => reference && (isWritten(typed) || isKnown(reference)))
    .filter(isFree);
  return [...found, ...others].sort((one, other) => one.start - other.start);
}

/** The places of references that hold. */
export const placesOfReferences = (text: string, isKnown?: IsKnown) =>
  placesIn(text, isKnown).flatMap(({ start, end, reference: name }) => (name ? [{ start, end, name }] : []));

const isWritten = (typed: string) => /\p{L}/u.test(typed) && /\p{N}/u.test(typed);

function placeOf(match: RegExpMatchArray): Place {
  const [typed] = match;
  const start = match.index ?? 0;
  return { start, end: start + typed.length, typed, reference: parseReference(typed) };
}

/**
 * What a text says of references, wherever they stand in it: `none` · `one` (however often) · `several` different
 * ones · `mistyped`: one that has the shape and is none, in a text without another.
 */
export type ReferenceReading =
  | { readonly type: 'none' }
  | { readonly type: 'one'; readonly reference: string }
  | { readonly type: 'several'; readonly references: readonly string[] }
  | { readonly type: 'mistyped'; readonly typed: string };

/**
 * The one way of reading a reference in words that somebody wrote: a message, a caption, a file's name. `isKnown` lets
 * eight letters without the prefix count, which may be a word.
 */
export function readReference(text: string, isKnown?: IsKnown): ReferenceReading {
  const whole = parseReference(text);
  if (whole !== undefined) return { type: 'one', reference: whole };
  const places = placesIn(text, isKnown);
  const known = [...new Set(places.flatMap(({ reference }) => reference ?? []))];
  const [first] = known;
  if (known.length > 1) return { type: 'several', references: known };
  if (first !== undefined) return { type: 'one', reference: first };
  const typed = places[0]?.typed;
  return typed === undefined ? { type: 'none' } : { type: 'mistyped', typed };
}

/** The only reference of a text, with what stands on both sides of it; undefined: there is none, or another. */
export function aroundReference(
  text: string,
): { readonly reference: string; readonly before: string; readonly after: string } | undefined {
  const [place, ...others] = placesIn(text).filter(({ reference }) => reference !== undefined);
  if (place?.reference === undefined || others.length > 0) return undefined;
  return {
    reference: place.reference,
    before: text.slice(0, place.start).replace(/[№#]\s*$/u, ''),
    after: text.slice(place.end),
  };
}

/** The one reference that a text names, however often, and all that is said beside it. */
export function besideReference(
  text: string,
): { readonly reference: string; readonly rest: string } | undefined {
  const read = readReference(text);
  if (read.type !== 'one') return undefined;
  let [rest, at] = ['', 0];
  const named = placesIn(text).filter(({ reference }) => reference === read.reference);
  for (const { start, end } of named) {
    rest += `${text.slice(at, start)} `;
    at = end;
  }
  return { reference: read.reference, rest: named.length === 0 ? '' : rest + text.slice(at) };
}

/**
 * Everything in a text that has the shape of a reference, in order, each once: as it was typed, and read; undefined where it
 * has the shape and is none.
 */
export function shapesIn(
  text: string,
  isKnown?: IsKnown,
): readonly { readonly typed: string; readonly reference: string | undefined }[] {
  const whole = parseReference(text);
  if (whole !== undefined) return [{ typed: text.trim(), reference: whole }];
  const places = placesIn(text, isKnown);
  const names = places.map(({ typed, reference }) => reference ?? typed);
  return places.filter((_, at) => names.indexOf(names[at] ?? '') === at);
}

/**
 * `REF TEXT` of a command: the reference as it was typed, and the text as it was typed, without the colon or the dash
 * that parted them. Undefined where the words do not begin with something of a reference's shape. A reference that
 * stands in the text is part of it.
 */
export function referenceAndText(
  words: string,
): { readonly typed: string; readonly text: string } | undefined {
  const from = words.trim().replace(numberSign, '');
  const candidates = [leadingTidy.exec(from)?.[0], leading.exec(from)?.[0]].filter(
    (one) => one !== undefined,
  );
  const typed = candidates.find((one) => parseReference(one) !== undefined) ?? candidates[0];
  if (typed === undefined) return undefined;
  const text = from
    .slice(typed.length)
    .replace(/^[.,:;»"'”)\]]+/u, '')
    .replace(/^[^\S\n]*[\p{Pd}\u2212](?=\s)/u, '')
    .trim();
  return { typed, text };
}

/**
 * Several references in one text, as they were typed, in order; empty where there are not at least two. A word
 * among them that is no reference stays, so that its own result can be told.
 */
export function referencesIn(text: string): readonly string[] {
  const words: string[] = [];
  let at = 0;
  const addWords = (part: string) => {
    for (const word of part.split(/[\s,;]+/)) {
      const bareWord = word.replace(/^[№#]+|[.:]+$/gu, '');
      if (/[\p{L}\p{N}]/u.test(bareWord)) words.push(bareWord);
    }
  };
  for (const { start, end, typed } of placesIn(text)) {
    addWords(text.slice(at, start));
    words.push(typed);
    at = end;
  }
  addWords(text.slice(at));
  const known = words.filter((word) => word.length > randomLength && parseReference(word) !== undefined);
  return known.length < 2 ? [] : [...new Set(words)];
}
