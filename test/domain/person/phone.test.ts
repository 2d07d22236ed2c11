import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskPhone } from '../../../src/domain/person/masks.ts';
import {
  formatPhone,
  parseContactPhone,
  parsePhone,
  phoneWarnings,
} from '../../../src/domain/person/phone.ts';

describe('a typed phone', () => {
  test.each([
    '+77011234567',
    'tel:+77011234567',
    'мой номер 8 701 123 45 67, Асель',
    'менің нөмірім: 8(701)1234567 (үй)',
    '+7 701 123 45 67',
    '+7 (701) 123-45-67',
    '+7 [701] 123.45.67',
    '+7 701 123/45/67',
    '87011234567',
    '8 701 123 45 67',
    '8(701)1234567',
    '8‑701‑123‑45‑67',
    '8 – 701 – 123 – 45 – 67',
    '77011234567',
    '7 701 1234567',
    '7011234567',
    '701 123 45 67',
    '0077011234567',
    '+87011234567',
    '＋７７０１１２３４５６７',
    '٨٧٠١١٢٣٤٥٦٧',
    '\u202A+7\u00A0701\u00A0123\u00A045\u00A067\u202C',
    ' 87011234567\n',
  ])('%j is +77011234567', (text) => {
    expect(parsePhone(text)).toEqual({ ok: true, value: '+77011234567' });
  });

  test.each([
    ['8 7172 55 55 55', '+77172555555'],
    ['7172555555', '+77172555555'],
    ['8 779 123 45 67', '+77791234567'],
    ['89161234567', '+79161234567'],
    ['+7 916 123-45-67', '+79161234567'],
    ['8 10 49 170 1234567', '+491701234567'],
    ['00491701234567', '+491701234567'],
    ['+44 (0)20 7946 0958', '+442079460958'],
    ['+1 (202) 555-0123', '+12025550123'],
    ['+998 90 123 45 67', '+998901234567'],
    ['+996 555 123 456', '+996555123456'],
    ['+90 532 123 45 67', '+905321234567'],
    ['+971 50 123 4567', '+971501234567'],
    ['+86 131 2345 6789', '+8613123456789'],
    ['+82 10 1234 5678', '+821012345678'],
    ['+39 06 1234 5678', '+390612345678'],
  ])('%j is %s', (text, value) => {
    expect(parsePhone(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['phone', 'phone-letters'],
    ['мой номер 8 701 123 45 6', 'phone-letters'],
    ['8 701 123 45 67 8', 'phone-length'],
    ['8701123456o', 'phone-letters'],
    ['87011234567, 87021234567', 'phone-letters'],
    ['+7+7011234567', 'phone-letters'],
    ['8701123456７😀', 'phone-letters'],
    ['8701123#4567', 'phone-letters'],
    ['', 'phone-length'],
    ['+', 'phone-length'],
    ['00', 'phone-length'],
    ['123456', 'phone-length'],
    ['8701123456', 'phone-length'],
    ['870112345678', 'phone-length'],
    ['+7701123456', 'phone-length'],
    ['+770112345678', 'phone-length'],
    ['701123456', 'phone-length'],
    ['87011234567 87021234567', 'phone-length'],
    ['+49 17', 'phone-length'],
    ['+1 202 555 012', 'phone-length'],
    ['+888 0123 4567', 'phone-length'], // an anonymous number of Telegram's own: nobody can ring it
    ['998901234567', 'phone-unknown'],
    ['9161234567', 'phone-unknown'],
    ['+999 123456789', 'phone-unknown'],
    ['+0 701 123 45 67', 'phone-unknown'],
    ['+1 111 111 1111', 'phone-unknown'],
    ['+7 111 123 45 67', 'phone-unknown'],
  ])('%j is refused: %s', (text, code) => {
    expect(parsePhone(text)).toEqual({ ok: false, code });
  });

  test('of Kazakhstan reads alike in each of its forms', () => {
    const subscriber = fc
      .integer({ min: 0, max: 999_999_999 })
      .map((rest) => `7${String(rest).padStart(9, '0')}`);
    fc.assert(
      fc.property(subscriber, (digits) => {
        for (const typed of [`+7${digits}`, `8${digits}`, `7${digits}`, digits, formatPhone(`+7${digits}`)]) {
          expect(parsePhone(typed)).toEqual({ ok: true, value: `+7${digits}` });
        }
      }),
    );
  });

  test('never breaks on what people send', () => {
    const unit = fc.constantFrom(...'+0123456789 ()-٣a');
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 30 }), (text) => {
        const read = parsePhone(text);
        if (!read.ok) return;
        expect(parsePhone(read.value)).toEqual(read);
        expect(parsePhone(formatPhone(read.value))).toEqual(read);
      }),
      { numRuns: 500 },
    );
  });
});

describe('a shared contact', () => {
  test.each([
    ['77011234567', '+77011234567'],
    ['+77011234567', '+77011234567'],
    ['+7 701 123 45 67', '+77011234567'],
    ['491701234567', '+491701234567'],
    ['79161234567', '+79161234567'],
    ['821012345678', '+821012345678'],
  ])('%j is %s', (text, value) => {
    expect(parseContactPhone(text)).toEqual({ ok: true, value });
  });

  test.each([
    ['7011234567', 'phone-length'],
    ['', 'phone-length'],
    ['999123456789', 'phone-unknown'],
    ['none', 'phone-letters'],
  ])('%j is refused: %s', (text, code) => {
    expect(parseContactPhone(text)).toEqual({ ok: false, code });
  });
});

test('a prefix of Kazakhstan outside the known mobile ones is a warning', () => {
  const prefixes = Array.from({ length: 100 }, (_, at) => 700 + at);
  const silent = prefixes.filter((prefix) => phoneWarnings(`+7${prefix}1234567`).length === 0);
  expect(silent).toEqual(
    expect.arrayContaining([700, 701, 702, 705, 706, 707, 708, 747, 771, 775, 776, 777, 778]),
  );
  expect(silent).not.toContain(717);
  expect(silent).not.toContain(727);
  expect(phoneWarnings('+77172555555')).toEqual(['phone-not-mobile']);
  expect(phoneWarnings('+442079460958')).toEqual([]);
  expect(phoneWarnings('+79161234567')).toEqual([]);
});

test.each([
  ['+77011234567', '+7 701 123 45 67', '+7 ••• ••• 45 67'],
  ['+79161234567', '+7 916 123 45 67', '+7 ••• ••• 45 67'],
  ['+12025550123', '+1 202 555 0123', '+1 ••• ••• 0123'],
  ['+442079460958', '+44 20 7946 0958', '+44 •• •••• 0958'],
  ['+998901234567', '+998 90 123 45 67', '+998 •• ••• 45 67'],
  ['+2904123', '+290 4123', '+290 ••23'],
  ['+999123456789', '+999123456789', '+••••••••6789'],
])('%s is shown as %s and masked as %s', (e164, shown, masked) => {
  expect(formatPhone(e164)).toBe(shown);
  expect(maskPhone(e164)).toBe(masked);
});
