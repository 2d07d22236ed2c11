import { describe, expect, test } from 'vitest';
import { readPeriod } from '../../../src/domain/desk/export-period.ts';
import { fail, ok } from '../../../src/domain/result.ts';

/** Late in the evening in Europe it is the next day in Kazakhstan. */
const now = Date.parse('2026-11-22T21:00:00Z');

test('without days: the last thirty, today included', () => {
  for (const typed of ['', '  ', '\n']) {
    expect(readPeriod(typed, now)).toEqual(ok({ from: '2026-10-25', to: '2026-11-23' }));
  }
});

describe('two days', () => {
  test.each([
    '01.11.2026 30.11.2026',
    '2026-11-01 2026-11-30',
    '1.11.2026 2026-11-30',
    '  01/11/2026   30.11.2026 ',
    '01.11.2026 - 30.11.2026',
    '01.11.2026 – 30.11.2026',
    '01.11.2026\n30.11.2026',
    '٠١.١١.٢٠٢٦ 30.11.2026',
  ])('%j', (typed) => {
    expect(readPeriod(typed, now)).toEqual(ok({ from: '2026-11-01', to: '2026-11-30' }));
  });

  test.each([
    ['с 1.11 по 27.11', '2026-11-01', '2026-11-27'],
    ['1.11-20.11', '2026-11-01', '2026-11-20'],
    ['от 01/11 до 20/11', '2026-11-01', '2026-11-20'],
    ['с 25.12 по 5.01', '2025-12-25', '2026-01-05'],
    // December has not come yet: all of it is that of the last year.
    ['01.12 31.12', '2025-12-01', '2025-12-31'],
    ['from 25.12 to 5.1.2026', '2025-12-25', '2026-01-05'],
  ])('without the year, %j are the last ones that have begun', (typed, from, to) => {
    expect(readPeriod(typed, now)).toEqual(ok({ from, to }));
  });

  test('may be one and the same', () => {
    expect(readPeriod('29.02.2028 2028-02-29', now)).toEqual(ok({ from: '2028-02-29', to: '2028-02-29' }));
  });

  test('the wrong way round', () => {
    expect(readPeriod('30.11.2026 01.11.2026', now)).toEqual(fail('dates-backwards'));
  });

  test.each([
    '01.11.2026',
    '01.11.2026 30.11.2026 01.12.2026',
    '31.11.2026 30.12.2026',
    '29.02.2027 01.03.2027',
    '11/30/2026 12/01/2026',
    '01.11.26 30.11.26',
    '0001-01-01 9999-12-31',
    '1999-01-01 2026-01-01',
    'кеше бүгін',
    '30 7',
    '2026-11-01; 2026-11-30',
  ])('%j are none', (typed) => {
    expect(readPeriod(typed, now)).toEqual(fail('dates'));
  });
});
