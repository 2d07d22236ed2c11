import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { birthDatesIn, isIsoDate, parseBirthDate } from '../../../src/domain/person/birth-date.ts';

const today = '2026-03-01';

describe('a date of birth', () => {
  test.each([
    '1.2.1990',
    '01.02.1990',
    '01-02-1990',
    '01–02–1990',
    '1990-02-01',
    '1990.2.1',
    '1 2 1990',
    '01. 02. 1990',
    '01,02,1990',
    ' 01.02.1990 ',
    '\u200E01.02.1990',
    '01\u00A002\u00A01990',
    '01021990',
    '０１.０２.１９９０',
    '٠١٠٢١٩٩٠',
    '01.02.1990.',
    '01:02:1990',
    '1 февраля 1990',
  ])('%j is 1 February 1990', (text) => {
    expect(parseBirthDate(text, today)).toEqual({ ok: true, value: '1990-02-01' });
  });

  test.each([
    ['29.02.2004', '2004-02-29'],
    ['29.02.2000', '2000-02-29'],
    ['01.03.2026', '2026-03-01'],
    ['01.03.1906', '1906-03-01'],
  ])('%s passes', (text, value) => {
    expect(parseBirthDate(text, today)).toEqual({ ok: true, value });
  });

  test.each([
    ['', 'birth-date-format'],
    ['yesterday', 'birth-date-format'],
    ['01.02.90', 'birth-date-format'],
    ['010290', 'birth-date-format'],
    ['01.02', 'birth-date-format'],
    ['001.02.1990', 'birth-date-format'],
    ['30.02.1990', 'birth-date-missing'],
    ['29.02.1900', 'birth-date-missing'],
    ['31.04.1990', 'birth-date-missing'],
    ['00.01.1990', 'birth-date-missing'],
    ['01.00.1990', 'birth-date-missing'],
    ['01.02.0090', 'birth-date-missing'],
    ['02.03.2026', 'birth-date-future'],
    ['01.01.2090', 'birth-date-future'],
    ['28.02.1906', 'birth-date-too-old'],
    ['01.01.1800', 'birth-date-too-old'],
  ])('%j: %s', (text, code) => {
    expect(parseBirthDate(text, today)).toEqual({ ok: false, code });
  });

  // shows: the order of the figures, or the century, would be a guess.
  test.each([
    ['01/02/1990', ['1990-02-01', '1990-01-02']],
    ['12/31/1990', ['1990-12-31']],
    ['01.02.90', ['1990-02-01']],
    ['010290', ['1990-02-01']],
    ['900201', ['1990-02-01']],
    ['01.02.10', ['2010-02-01', '1910-02-01']],
    ['около 1 февраля 1990', ['1990-02-01']],
    ['1 или 2.02.1990', []],
    ['01.02.1990 или 02.02.1990', ['1990-02-01', '1990-02-02']],
    ['1 февруля 1990', ['1990-02-01']],
    ['02.03.2026', []],
    ['yesterday', []],
  ])('%j is asked about, and not taken', (text, dates) => {
    expect([parseBirthDate(text, today).ok, birthDatesIn(text, today)]).toEqual([false, dates]);
  });

  test('once read, reads as itself', () => {
    const day = fc.date({ min: new Date('1906-03-01'), max: new Date(today), noInvalidDate: true });
    fc.assert(
      fc.property(day, (at) => {
        const date = at.toISOString().slice(0, 10);
        expect(parseBirthDate(date, today)).toEqual({ ok: true, value: date });
        const [year, month, dayOfMonth] = date.split('-');
        expect(parseBirthDate(`${dayOfMonth}${month}${year}`, today)).toEqual({ ok: true, value: date });
      }),
    );
  });
});

test.each([
  ['2026-02-28', true],
  ['2024-02-29', true],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['2026-00-10', false],
  ['2026-1-1', false],
  ['0099-01-01', false],
  ['2026-01-01T00:00:00Z', false],
  ['2026-01-01\n', false],
])('isIsoDate(%j) is %s', (text, expected) => {
  expect(isIsoDate(text)).toBe(expected);
});
