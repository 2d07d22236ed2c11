import { describe, expect, test } from 'vitest';
import { formatAverage, formatCount, formatDay, formatShare, formatSpan } from '../../src/i18n/numbers.ts';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Blanks that do not break look like others here. */
const plain = (text: string) => text.replace(/\s/g, ' ');

test('counts are grouped as the language does', () => {
  expect(plain(formatCount('kk', 821_934))).toBe('821 934');
  expect(plain(formatCount('ru', 1000))).toBe('1 000');
  expect(formatCount('en', 821_934)).toBe('821,934');
});

test('an average always has its tenth', () => {
  expect(formatAverage('kk', 4.62)).toBe('4,6');
  expect(formatAverage('ru', 5)).toBe('5,0');
  expect(formatAverage('en', 4.333)).toBe('4.3');
});

describe('a share', () => {
  test.each([
    [0, '0%'],
    [0.000_01, '<0.1%'],
    [0.001, '0.1%'],
    [0.0583, '5.8%'],
    [0.5, '50%'],
    [0.999_99, '99.9%'],
    [1, '100%'],
  ])('of %d reads %s', (value, text) => {
    expect(formatShare('en', value)).toBe(text);
  });

  test('has the comma of the language', () => {
    expect(formatShare('kk', 0.0583)).toBe('5,8%');
    expect(plain(formatShare('ru', 0.0583))).toBe('5,8 %');
  });
});

describe('a span', () => {
  test.each([
    [0, '<1 мин'],
    [59_999, '<1 мин'],
    [minute, '1 мин'],
    [59 * minute, '59 мин'],
    [59.6 * minute, '1 сағ'],
    [3 * hour + 20 * minute, '3 сағ 20 мин'],
    [day - minute / 3, '1 күн'],
    [day + hour / 3, '1 күн'],
    [2 * day + 5 * hour, '2 күн 5 сағ'],
    [40 * day, '40 күн'],
  ])('of %d ms reads %s', (ms, text) => {
    expect(plain(formatSpan('kk', ms))).toBe(text);
  });

  test('never names a unit that is full', () => {
    for (let ms = 0; ms < 3 * day; ms += 197_000) {
      expect(plain(formatSpan('en', ms))).not.toMatch(/\b60 min|\b24 hr|\b0 (?:min|hr|day)/);
    }
  });

  test('is in the words of the language', () => {
    expect(plain(formatSpan('ru', 2 * day + 5 * hour))).toBe('2 дн. 5 ч');
    expect(plain(formatSpan('en', day + 2 * hour))).toBe('1 day 2 hr');
  });
});

test('a date is day and month', () => {
  expect(formatDay('2026-11-02')).toBe('02.11');
  expect(formatDay('2026-11-02', true)).toBe('02.11.2026');
});
