import { describe, expect, test } from 'vitest';
import { isOpenDay, lastOpenDay, nextOpenDay, type OpenDays } from '../../../src/domain/dates/open-days.ts';
import {
  addDays,
  addWorkingDays,
  almatyDate,
  almatyInstant,
  weekday,
} from '../../../src/domain/dates/working-days.ts';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import { collectBy } from '../../../src/domain/request/last-day-to-collect.ts';
import { collectReminders, snoozedUntil } from '../../../src/domain/request/reminders.ts';
import { loadCatalog } from '../../../src/lists/catalog.ts';

/** The days on which a branch is open, by the holidays that the program comes with. */

const { calendar } = loadCatalog('data');
const kinds = ['ordinary', 'duty'] as const;
const daysOf = (kind: (typeof kinds)[number]): OpenDays => ({ calendar, branch: { kind } });

describe.each([
  ['2026-03-20', true, true], // Friday
  ['2026-03-21', false, false], // Nauryz, a Saturday
  ['2026-03-23', false, false],
  ['2026-03-26', true, true],
  ['2026-03-28', false, true], // Saturday
  ['2026-03-29', false, false],
  ['2027-01-02', false, false], // New Year, a Saturday
  ['2027-01-04', false, false],
  ['2027-03-21', false, false],
  // Nobody has entered 2028: what was off in a year that is known is taken for off.
  ['2028-01-07', false, false],
  ['2028-01-08', false, true],
  ['2028-03-08', false, false],
  ['2028-03-09', false, false],
  ['2028-02-03', true, true],
])('%s', (date, ordinary, duty) => {
  test(`an ordinary branch: ${ordinary}, a duty branch: ${duty}`, () => {
    expect(isOpenDay(daysOf('ordinary'), date)).toBe(ordinary);
    expect(isOpenDay(daysOf('duty'), date)).toBe(duty);
    expect(isOpenDay({ calendar, branch: undefined }, date)).toBe(ordinary);
  });
});

test('a Saturday that the government made a working day opens every branch', () => {
  const worked = { calendar: { days: new Map([['2026-03-14', { kind: 'work', checked: true } as const]]) } };
  expect(isOpenDay({ ...worked, branch: { kind: 'ordinary' } }, '2026-03-14')).toBe(true);
});

test('the last and the next open day', () => {
  const ordinary = daysOf('ordinary');
  expect(lastOpenDay(ordinary, '2027-03-01', '2027-03-24')).toBe('2027-03-19');
  expect(lastOpenDay(daysOf('duty'), '2027-03-01', '2027-03-24')).toBe('2027-03-20');
  expect(lastOpenDay(ordinary, '2027-03-19', '2027-03-24')).toBeUndefined();
  expect(nextOpenDay(ordinary, '2027-03-19')).toBe('2027-03-25');
});

/** All days of 2026 and 2027, early, at noon and late. */
const days = Array.from({ length: 730 }, (_, index) => addDays('2026-01-01', index));

describe.each(kinds)('a paper that is ready at the %s branch on any day of 2026 and 2027', (kind) => {
  const open = daysOf(kind);

  test.each([8, 12, 23])('at %i: the last day and the last reminder leave an open day', (hour) => {
    for (const day of days) {
      const readyAt = almatyInstant(day, hour);
      const lastDay = collectBy(readyAt, open, defaultTerms);
      expect(isOpenDay(open, lastDay), `${day}: the last day ${lastDay} is open`).toBe(true);
      expect(lastDay > day && lastDay <= addDays(day, defaultTerms.collectionDays)).toBe(true);
      // Nothing between it and the end of the term would have been open.
      expect(lastOpenDay(open, lastDay, addDays(day, defaultTerms.collectionDays))).toBeUndefined();

      const last = collectReminders(readyAt, open, defaultTerms).at(-1);
      const reminded = last && almatyDate(last);
      expect(reminded !== undefined && reminded < lastDay, `${day}: ${reminded} before ${lastDay}`).toBe(
        true,
      );
      expect(isOpenDay(open, reminded ?? ''), `${day}: reminded on ${reminded}, an open day`).toBe(true);
    }
  });

  test('put off on any day: reminded while a day is left on which it is open', () => {
    for (const day of days) {
      const lastDay = collectBy(almatyInstant(day, 12), open, defaultTerms);
      for (let on = day; on <= lastDay; on = addDays(on, 1)) {
        const until = snoozedUntil(almatyInstant(on, 15), lastDay, open, defaultTerms);
        if (until === undefined) expect(on).toBe(lastDay);
        else expect(lastOpenDay(open, addDays(almatyDate(until), -1), lastDay)).toBe(lastDay);
      }
    }
  });
});

test('a promise never falls on a closed day, and is not told as sure over a year that nobody has entered', () => {
  for (const day of days) {
    for (const count of [1, 5, 10, 13]) {
      const { on, checked } = addWorkingDays(calendar, day, count);
      for (const kind of kinds) expect(isOpenDay(daysOf(kind), on), `${day} + ${count}`).toBe(true);
      expect(weekday(on)).toBeLessThanOrEqual(5);
      if (on >= '2028') expect(checked).toBe(false);
    }
  }
  expect(addWorkingDays(calendar, '2027-12-30', 2)).toEqual({ on: '2028-01-03', checked: false });
});
