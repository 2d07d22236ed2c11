import { describe, expect, test } from 'vitest';
import type { CalendarDay } from '../../../src/domain/dates/working-days.ts';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import type { Branch } from '../../../src/domain/places/branch.ts';
import { promise } from '../../../src/domain/request/promise.ts';

const names = { kk: 'x', ru: 'x', en: 'x' };
const branch = (centre: boolean): Branch => ({
  code: 'X',
  regionCode: 'KZ-10',
  kind: 'ordinary',
  centre,
  names,
  city: names,
  address: undefined,
  checked: true,
});

/** A checked year with one holiday and one Saturday that is worked instead. */
const calendar = {
  days: new Map<string, CalendarDay>([
    ['2026-12-16', { kind: 'off', checked: true }],
    ['2026-12-19', { kind: 'work', checked: true }],
  ]),
};

describe('the promise', () => {
  test.each([
    ['electronic', undefined, 1],
    ['electronic', branch(false), 1],
    ['paper', branch(true), 5],
    ['paper', branch(false), 10],
    // A branch that is no longer in the list: the longer term is the safe one.
    ['paper', undefined, 10],
  ] as const)('of a certificate that is %s', (kind, at, days) => {
    expect(promise(kind, at, false, '2026-11-23', calendar, defaultTerms).workingDays).toBe(days);
  });

  test('does not count the day of submission', () => {
    expect(promise('electronic', undefined, false, '2026-11-23', calendar, defaultTerms)).toEqual({
      workingDays: 1,
      on: '2026-11-24',
      checked: true,
    });
  });

  test('passes over weekends and holidays, and counts Saturdays that are worked', () => {
    const on = (from: string) => promise('paper', branch(true), false, from, calendar, defaultTerms).on;
    expect(on('2026-11-23')).toBe('2026-11-30');
    expect(on('2026-12-11')).toBe('2026-12-19'); // Mon, Tue, (Wed off), Thu, Fri, the worked Saturday
    expect(promise('electronic', undefined, false, '2026-11-28', calendar, defaultTerms).on).toBe(
      '2026-11-30',
    ); // a Saturday
  });

  test('says that it is not sure where the calendar of the year is not confirmed', () => {
    const paper = (from: string) => promise('paper', branch(false), false, from, calendar, defaultTerms);
    expect(paper('2026-12-14').checked).toBe(true);
    expect(paper('2026-12-28')).toMatchObject({ workingDays: 10, checked: false }); // ends in 2027
  });

  test('follows the settings', () => {
    const terms = {
      ...defaultTerms,
      promise: { electronic: 2, paperAtCentre: 3, paperElsewhere: 4, apostille: 9 },
    };
    const days = [
      promise('electronic', undefined, false, '2026-11-23', calendar, terms),
      promise('paper', branch(true), false, '2026-11-23', calendar, terms),
      promise('paper', branch(false), false, '2026-11-23', calendar, terms),
      promise('paper', branch(false), true, '2026-11-23', calendar, terms),
    ].map(({ workingDays }) => workingDays);
    expect(days).toEqual([2, 3, 4, 13]);
  });
});
