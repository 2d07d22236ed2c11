import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOpenDay, type OpenDays } from '../../../src/domain/dates/open-days.ts';
import { outsideQuietHours } from '../../../src/domain/dates/quiet-hours.ts';
import { addDays, almatyDate, almatyHour } from '../../../src/domain/dates/working-days.ts';
import { defaultTerms, type Terms } from '../../../src/domain/owner/terms.ts';
import { collectBy, uncollectedAt } from '../../../src/domain/request/last-day-to-collect.ts';
import { collectReminders, snoozedUntil } from '../../../src/domain/request/reminders.ts';

/** An instant by the clock in Almaty, five hours ahead of UTC. */
const at = (text: string) => new Date(`${text}+05:00`);
const night = { from: 21, to: 9 };
/** A branch that is open from Monday to Friday, in years without any holiday. */
const ordinary: OpenDays = { calendar: { days: new Map() }, branch: { kind: 'ordinary' } };
const duty: OpenDays = { ...ordinary, branch: { kind: 'duty' } };

describe('quiet hours over midnight', () => {
  test.each([
    ['2026-11-23T20:59:59', '2026-11-23T20:59:59'],
    ['2026-11-23T21:00', '2026-11-24T09:00'],
    ['2026-11-23T23:59', '2026-11-24T09:00'],
    ['2026-11-24T00:00', '2026-11-24T09:00'],
    ['2026-11-24T08:59:59.999', '2026-11-24T09:00'],
    ['2026-11-24T09:00', '2026-11-24T09:00'],
    ['2026-12-31T22:00', '2027-01-01T09:00'],
    ['2028-02-28T23:00', '2028-02-29T09:00'],
  ])('%s becomes %s', (asked, told) => {
    expect(outsideQuietHours(at(asked), night)).toEqual(at(told));
  });
});

describe('quiet hours within a day', () => {
  test.each([
    ['2026-11-23T12:59', '2026-11-23T12:59'],
    ['2026-11-23T13:00', '2026-11-23T15:00'],
    ['2026-11-23T14:59', '2026-11-23T15:00'],
    ['2026-11-23T15:00', '2026-11-23T15:00'],
    ['2026-11-23T23:00', '2026-11-23T23:00'],
  ])('%s becomes %s', (asked, told) => {
    expect(outsideQuietHours(at(asked), { from: 13, to: 15 })).toEqual(at(told));
  });

  test.each([
    [{ from: 0, to: 6 }, '2026-11-23T00:00', '2026-11-23T06:00'],
    [{ from: 21, to: 0 }, '2026-11-23T22:30', '2026-11-24T00:00'],
    [{ from: 21, to: 0 }, '2026-11-24T00:30', '2026-11-24T00:30'],
    [{ from: 9, to: 9 }, '2026-11-23T09:30', '2026-11-23T09:30'],
  ])('from midnight, to midnight, or none: %j', (quiet, asked, told) => {
    expect(outsideQuietHours(at(asked), quiet)).toEqual(at(told));
  });
});

test('whatever the hours, nobody is reminded in them, nor earlier, nor a day later', () => {
  const hour = fc.integer({ min: 0, max: 23 });
  const instant = fc.date({ min: new Date('2026-01-01'), max: new Date('2028-12-31'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, hour, hour, (asked, from, to) => {
      const told = outsideQuietHours(asked, { from, to });
      const isQuiet =
        from > to
          ? almatyHour(told) >= from || almatyHour(told) < to
          : almatyHour(told) >= from && almatyHour(told) < to;
      expect(isQuiet).toBe(false);
      expect(told.getTime()).toBeGreaterThanOrEqual(asked.getTime());
      expect(told.getTime() - asked.getTime()).toBeLessThan(24 * 3_600_000);
      expect(outsideQuietHours(told, { from, to })).toEqual(told);
    }),
  );
});

describe('a paper that is ready', () => {
  const terms: Terms = { ...defaultTerms, reminderDays: [3, 7, 29], collectionDays: 30 };

  test('is kept for so many days by the calendar of Kazakhstan', () => {
    expect(collectBy(at('2026-11-23T10:00'), ordinary, terms)).toBe('2026-12-23');
    expect(collectBy(at('2026-11-23T23:59'), ordinary, terms)).toBe('2026-12-23');
    expect(collectBy(at('2026-11-24T00:00'), ordinary, terms)).toBe('2026-12-24');
    expect(collectBy(at('2027-01-30T10:00'), ordinary, { ...terms, collectionDays: 30 })).toBe('2027-03-01');
  });

  test('is reminded of on the days set, at the hour at which it became ready', () => {
    expect(collectReminders(at('2026-11-23T10:15'), ordinary, terms)).toEqual([
      at('2026-11-26T10:15'),
      at('2026-11-30T10:15'),
      at('2026-12-22T10:15'),
    ]);
  });

  test('is reminded of in the morning where that hour is a quiet one', () => {
    expect(collectReminders(at('2026-11-23T21:30'), ordinary, terms)[0]).toEqual(at('2026-11-27T09:00'));
    expect(collectReminders(at('2026-11-23T06:00'), ordinary, terms)[0]).toEqual(at('2026-11-26T09:00'));
  });

  test('is kept until the last open day, on Saturdays at a duty branch', () => {
    expect(collectBy(at('2026-11-26T10:00'), ordinary, terms)).toBe('2026-12-25'); // the 26th is a Saturday
    expect(collectBy(at('2026-11-26T10:00'), duty, terms)).toBe('2026-12-26');
    expect(collectBy(at('2026-11-27T10:00'), duty, terms)).toBe('2026-12-26');
    // Closed on all of its days: it is not sent back before the doors open again.
    expect(collectBy(at('2026-11-27T10:00'), ordinary, { ...terms, collectionDays: 2 })).toBe('2026-11-30');
  });

  test('is reminded of for the last time on the open day before the last one, whatever days are set', () => {
    const short: Terms = { ...terms, collectionDays: 7 };
    expect(collectReminders(at('2026-11-23T10:00'), ordinary, short)).toEqual([
      at('2026-11-26T10:00'),
      at('2026-11-27T10:00'),
    ]);
    expect(collectReminders(at('2026-11-23T10:00'), duty, short)).toEqual([
      at('2026-11-26T10:00'),
      at('2026-11-28T10:00'),
    ]);
    // The one on the third day would come on the morning of the last one.
    expect(collectReminders(at('2026-11-23T22:00'), ordinary, short)).toEqual([at('2026-11-27T09:00')]);
    const none = { ...terms, reminderDays: [] };
    expect(collectReminders(at('2026-11-23T10:00'), ordinary, none)).toEqual([at('2026-12-22T10:00')]);
  });

  test('is not reminded of where that would be the day on which it became ready', () => {
    expect(collectReminders(at('2026-11-23T10:00'), ordinary, { ...terms, collectionDays: 1 })).toEqual([]);
    const twoDays = { ...terms, collectionDays: 2 };
    expect(collectReminders(at('2026-11-23T10:00'), ordinary, twoDays)).toEqual([at('2026-11-24T10:00')]);
    expect(collectReminders(at('2026-11-23T23:00'), ordinary, twoDays)).toEqual([at('2026-11-24T09:00')]);
  });

  test('is a case for the desk on the morning after the last day', () => {
    expect(uncollectedAt('2026-12-23')).toEqual(at('2026-12-24T09:00'));
    expect(uncollectedAt('2026-12-31')).toEqual(at('2027-01-01T09:00'));
  });

  test('whatever is set: the last reminder is on an earlier day, no other after it, none at night', () => {
    const dates = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 6 });
    const hour = fc.integer({ min: 0, max: 23 });
    const instant = fc.date({
      min: new Date('2026-01-01'),
      max: new Date('2028-12-31'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(
        instant,
        dates,
        fc.constantFrom(ordinary, duty),
        fc.integer({ min: 1, max: 60 }),
        hour,
        hour,
        (readyAt, reminderDays, days, collectionDays, from, to) => {
          const set: Terms = { ...terms, reminderDays, collectionDays, quietHours: { from, to } };
          const reminders = collectReminders(readyAt, days, set);
          const told = reminders.map((one) => almatyDate(one));
          const lastDay = collectBy(readyAt, days, set);
          expect(isOpenDay(days, lastDay)).toBe(true);
          const between = lastDay > addDays(almatyDate(readyAt), 1);
          expect(told.length > 0).toBe(between);
          expect(told.slice(0, -1).every((date) => date < (told.at(-1) ?? date))).toBe(true);
          expect(told.every((date) => date < lastDay)).toBe(true);
          for (const one of reminders) {
            expect(one.getTime()).toBeGreaterThan(readyAt.getTime());
            expect(outsideQuietHours(one, set.quietHours)).toEqual(one);
          }
        },
      ),
    );
  });
});

describe('"remind me in 3 days"', () => {
  const snoozed = (now: string, lastDay: string, quietHours = night) =>
    snoozedUntil(at(now), lastDay, ordinary, { ...defaultTerms, quietHours });

  test('is in three days, in daytime', () => {
    expect(snoozed('2026-11-23T18:40', '2026-12-23')).toEqual(at('2026-11-26T18:40'));
    expect(snoozed('2026-11-23T22:40', '2026-12-23')).toEqual(at('2026-11-27T09:00'));
    expect(snoozed('2026-12-30T08:00', '2027-01-20')).toEqual(at('2027-01-02T09:00'));
  });

  test('is on the morning of the last day at the latest', () => {
    expect(snoozed('2026-11-23T18:40', '2026-11-25')).toEqual(at('2026-11-25T09:00'));
    expect(snoozed('2026-11-23T18:40', '2026-11-26')).toEqual(at('2026-11-26T09:00'));
    expect(snoozed('2026-11-23T22:40', '2026-11-26')).toEqual(at('2026-11-26T09:00'));
    expect(snoozed('2026-11-23T18:40', '2026-11-25', { from: 20, to: 11 })).toEqual(at('2026-11-25T11:00'));
  });

  test('is on an open morning where the last day that was told is a closed one', () => {
    // 28 November 2026 is a Saturday.
    expect(snoozed('2026-11-26T18:40', '2026-11-28')).toEqual(at('2026-11-27T09:00'));
  });

  test('is nothing any more on the last day', () => {
    expect(snoozed('2026-11-25T08:59', '2026-11-25')).toEqual(at('2026-11-25T09:00'));
    expect(snoozed('2026-11-25T09:00', '2026-11-25')).toBeUndefined();
    expect(snoozed('2026-11-25T20:00', '2026-11-25')).toBeUndefined();
    expect(snoozed('2026-11-26T10:00', '2026-11-25')).toBeUndefined();
  });
});
