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
import { asciiDigits } from './digits.ts';

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const randomLength = 7;

/** Letters read as another: Crockford's three, and Cyrillic ones, since people type with such a layout on. */
const alikes: Readonly<Record<string, string>> = {
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

/**
 * The canonical form of a typed reference, or `undefined` where it is none. Any case; the prefix, hyphens
 * and blanks may be missing or of another kind. The prefix typed in Cyrillic comes out as CP, because its
 * second letter looks like P; the length tells a prefix from a body that begins with the same letters.
 */
export function parseReference(text: string): string | undefined {
  const characters = asciiDigits(text.normalize('NFKC'))
    .toUpperCase()
    .replace(/[\s\p{Pd}\p{Cf}\u2212_]/gu, '')
    .replace(/\P{Nd}/gu, (character) => alikes[character] ?? character);
  const body = characters.length === randomLength + 3 ? characters.replace(/^C[RP]/, '') : characters;
  return body.length === randomLength + 1 && weightedSum(body) === 0 ? written(body) : undefined;
}

/**
 * Several references in one text, as they were typed, in order; empty where there are not at least two. A word
 * among them that is no reference stays, so that its own result can be told.
 */
export function referencesIn(text: string): readonly string[] {
  const words = text.split(/[\s,;]+/).filter(Boolean);
  const known = words.filter((word) => parseReference(word) !== undefined);
  return known.length < 2 ? [] : [...new Set(words)];
}
