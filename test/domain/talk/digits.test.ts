import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asciiDigits } from '../../../src/domain/talk/digits.ts';
import { numbersIn } from '../../../src/domain/talk/numbers-in-text.ts';

test.each([
  ['ASCII', '0123456789'],
  ['Arabic-Indic', '٠١٢٣٤٥٦٧٨٩'],
  ['Persian', '۰۱۲۳۴۵۶۷۸۹'],
  ['Devanagari', '०१२३४५६७८९'],
  ['Thai', '๐๑๒๓๔๕๖๗๘๙'],
  ['full-width', '０１２３４５６７８９'],
  ['mathematical bold, first of five runs side by side', '𝟎𝟏𝟐𝟑𝟒𝟓𝟔𝟕𝟖𝟗'],
  ['mathematical monospace, last of them', '𝟶𝟷𝟸𝟹𝟺𝟻𝟼𝟽𝟾𝟿'],
])('%s digits become ASCII ones', (_, digits) => {
  expect(asciiDigits(digits)).toBe('0123456789');
});

test('letters, signs and numbers that are no decimal digits stay', () => {
  expect(asciiDigits('Әлия ² Ⅳ ½ 一 5')).toBe('Әлия ² Ⅳ ½ 一 5');
});

test('any decimal digit becomes one ASCII digit', () => {
  const digit = fc
    .integer({ min: 0x660, max: 0x1fbf9 })
    .map((codePoint) => String.fromCodePoint(codePoint))
    .filter((character) => /^\p{Nd}$/u.test(character));
  fc.assert(
    fc.property(digit, (character) => /^[0-9]$/.test(asciiDigits(character))),
    { numRuns: 50 },
  );
});

test('a number is read digit by digit, but of very many groups of digits none is made', () => {
  const apart = '900101301233'.split('').join(' ');
  const isNumber = (digits: string) => digits.length === 12;
  expect(numbersIn(apart, 'plain', isNumber)).toEqual(['900101301233']);
  expect(numbersIn([apart, apart, apart].join(' '), 'plain', isNumber)).toEqual([]);
});
