import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthDateFromIin, groupIin, iinWarnings, parseIin } from '../../../src/domain/person/iin.ts';
import { maskIin } from '../../../src/domain/person/masks.ts';

const worked: readonly [iin: string, birthDate: string | undefined, warnings: readonly string[]][] = [
  ['900101301233', '1990-01-01', []],
  ['851231401238', '1985-12-31', []],
  ['040229501231', '2004-02-29', []],
  ['920317400200', '1992-03-17', []], // by the second pass
  ['010611500708', '2001-06-11', []], // by the second pass
  ['050229500007', undefined, ['iin-date']],
  ['901301301233', undefined, ['iin-date']],
  ['850615012341', undefined, ['iin-century']],
  ['991231700019', undefined, ['iin-century']],
  ['991231800015', undefined, ['iin-century']],
  ['120440001234', undefined, ['iin-bin']],
];

/** The rule of the control digit, written a second time and in another way. */
function withControlDigit(digits: readonly number[]): string | undefined {
  const sum = (shift: number) =>
    digits.reduce((total, digit, at) => total + digit * (((at + shift) % 11) + 1), 0);
  const control = [sum(0) % 11, sum(2) % 11].find((digit) => digit < 10);
  return control === undefined ? undefined : [...digits, control].join('');
}

const elevenDigits = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 11, maxLength: 11 });
const validIin = elevenDigits.map(withControlDigit).filter((iin) => iin !== undefined);

describe('a valid number', () => {
  test.each(worked)('%s is accepted: born %s, warnings %j', (iin, birthDate, warnings) => {
    expect(parseIin(iin)).toEqual({ ok: true, value: iin });
    expect(birthDateFromIin(iin)).toBe(birthDate);
    expect(iinWarnings(iin)).toEqual(warnings);
  });

  test.each([
    ['a blank in groups', '900101 301 233'],
    ['words around', 'мой ИИН 900101 301 233, спасибо'],
    ['another number beside', 'тел 87011234567, ЖСН: 900101301233'],
    ['blanks around', '  900101301233\n'],
    ['blanks that do not break', '900101\u00A0301\u202F233'],
    ['dashes of several kinds', '900101-301–233'],
    ['a minus sign and a hyphen that does not break', '900101−301‑233'],
    ['dots', '90.01.01.301233'],
    ['invisible signs, as copied from a page', '\u200E900101\u200B301233\uFEFF'],
    ['full-width digits', '９００１０１３０１２３３'],
    ['Arabic-Indic digits', '٩٠٠١٠١٣٠١٢٣٣'],
    ['Persian digits', '۹۰۰۱۰۱۳۰۱۲۳۳'],
    ['digits of several scripts', '９00१01٣01233'],
  ])('is read with %s', (_, text) => {
    expect(parseIin(text)).toEqual({ ok: true, value: '900101301233' });
  });

  test('is accepted whatever its first eleven digits', () => {
    fc.assert(fc.property(validIin, (iin) => parseIin(iin).ok));
  });

  test('is accepted with its own control digit only', () => {
    fc.assert(
      fc.property(validIin, fc.integer({ min: 0, max: 9 }), (iin, last) => {
        const typed = iin.slice(0, 11) + last;
        expect(parseIin(typed)).toEqual(
          typed === iin ? { ok: true, value: iin } : { ok: false, code: 'iin-control-digit' },
        );
      }),
    );
  });

  test('comes back from its groups', () => {
    fc.assert(
      fc.property(validIin, (iin) => {
        expect(parseIin(groupIin(iin))).toEqual({ ok: true, value: iin });
      }),
    );
    expect(groupIin('900101301233')).toBe('900101 301 233');
  });

  test('shows its last four digits when masked', () => {
    expect(maskIin('900101301233')).toBe('••••••••1233');
  });
});

describe('a number that is refused', () => {
  test.each([
    ['900101301234', 'iin-control-digit'],
    ['90010130123', 'iin-length'],
    ['9001013012333', 'iin-length'],
    ['', 'iin-length'],
    [' - ', 'iin-length'],
    ['90010130123O', 'iin-letters'],
    ['90010130123О', 'iin-letters'], // Cyrillic
    ['ИИН 900101301234', 'iin-control-digit'],
    ['ИИН 90010130123', 'iin-length'],
    ['ИИН 90010130123О', 'iin-letters'],
    ['900101301233 или 851231401238', 'iin-letters'],
    ['менің ЖСН 5', 'iin-letters'],
    ['900101/301233', 'iin-letters'],
    ['900101,301233', 'iin-letters'],
    ['90010130123³', 'iin-letters'],
    ['90010130123😀', 'iin-letters'],
  ])('%j: %s', (text, code) => {
    expect(parseIin(text)).toEqual({ ok: false, code });
  });

  test('has no control digit at all where both passes leave ten', () => {
    for (let last = 0; last <= 9; last += 1) {
      expect(parseIin(`90010130080${last}`)).toEqual({ ok: false, code: 'iin-control-digit' });
    }
  });
});

describe('warnings', () => {
  test('name the date and the century apart', () => {
    expect(iinWarnings('901301000000')).toEqual(['iin-date', 'iin-century']);
  });

  test('take a fifth digit of 4 to 6 for a BIN and say no more', () => {
    const fifthDigits = '3456789'.split('').map((fifth) => iinWarnings(`1204${fifth}0300000`));
    expect(fifthDigits).toEqual([
      [],
      ['iin-bin'],
      ['iin-bin'],
      ['iin-bin'],
      ['iin-date'],
      ['iin-date'],
      ['iin-date'],
    ]);
    expect(iinWarnings('120440001234')).toEqual(['iin-bin']);
  });

  test('doubt no leap day while the century is open', () => {
    expect(iinWarnings('000229000000')).toEqual(['iin-century']);
    expect(iinWarnings('000229300000')).toEqual(['iin-date']); // 1900 was no leap year
    expect(iinWarnings('000229500000')).toEqual([]);
  });

  test.each([
    ['950505100000', '1895-05-05'],
    ['950505200000', '1895-05-05'],
    ['950505300000', '1995-05-05'],
    ['050505600000', '2005-05-05'],
  ])('the seventh digit of %s gives %s', (iin, birthDate) => {
    expect(birthDateFromIin(iin)).toBe(birthDate);
  });
});
