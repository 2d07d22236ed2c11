import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addWorkingDays,
  almatyDate,
  almatyHour,
  almatyInstant,
  type Calendar,
  type CalendarDay,
  calendarYears,
  isWorkingDay,
  weekday,
  workingDaysBetween,
  writeInstant,
} from '../../../src/domain/dates/working-days.ts';

function calendar(
  rows: Readonly<Record<string, CalendarDay['kind']>>,
  unchecked: readonly string[] = [],
): Calendar {
  return {
    days: new Map(
      Object.entries(rows).map(([date, kind]) => [date, { kind, checked: !unchecked.includes(date) }]),
    ),
  };
}

/** March 2026: Monday the 9th, and 23 to 25 are off. Saturday 14 March is worked for this test. */
const spring = calendar({
  '2026-03-09': 'off',
  '2026-03-14': 'work',
  '2026-03-23': 'off',
  '2026-03-24': 'off',
  '2026-03-25': 'off',
});

describe('a working day', () => {
  test.each([
    ['2026-03-06', true], // Friday
    ['2026-03-07', false],
    ['2026-03-08', false],
    ['2026-03-09', false],
    ['2026-03-10', true],
    ['2026-03-14', true],
    ['2026-03-25', false],
  ])('%s: %s', (date, expected) => {
    expect(isWorkingDay(spring, date)).toBe(expected);
  });

  test.each([
    ['2026-03-02', 0, '2026-03-02'],
    ['2026-03-07', 0, '2026-03-07'],
    ['2026-03-02', 1, '2026-03-03'],
    ['2026-03-02', 5, '2026-03-10'],
    ['2026-03-06', 1, '2026-03-10'],
    ['2026-03-07', 1, '2026-03-10'],
    ['2026-03-13', 1, '2026-03-14'],
    ['2026-03-20', 1, '2026-03-26'],
    ['2026-03-16', 10, '2026-04-02'],
  ])('%s and %i more falls on %s', (from, count, on) => {
    expect(addWorkingDays(spring, from, count)).toEqual({ on, checked: true });
  });

  test('is counted after the one day and up to the other', () => {
    expect(workingDaysBetween(spring, '2026-03-02', '2026-03-10')).toBe(5);
    expect(workingDaysBetween(spring, '2026-03-06', '2026-03-09')).toBe(0);
    expect(workingDaysBetween(spring, '2026-03-10', '2026-03-10')).toBe(0);
    expect(workingDaysBetween(spring, '2026-03-10', '2026-03-02')).toBe(0);
  });

  const anyDate = fc.integer({ min: 0, max: 800 }).map((days) => addDays('2025-06-01', days));

  test('added and counted agree', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 40 }), (from, count) => {
        const { on } = addWorkingDays(spring, from, count);
        expect(workingDaysBetween(spring, from, on)).toBe(count);
        expect(isWorkingDay(spring, on)).toBe(true);
        expect(workingDaysBetween(spring, from, addDays(on, -1))).toBe(count - 1);
      }),
    );
  });

  test.each([-1, 1.5, Number.NaN])('%d is no number of days', (count) => {
    expect(() => addWorkingDays(spring, '2026-03-02', count)).toThrow(RangeError);
  });
});

describe('a promise is checked', () => {
  const twoYears = calendar({ '2026-12-16': 'off', '2027-01-01': 'off', '2027-01-04': 'off' }, [
    '2027-01-04',
  ]);

  test.each([
    ['2026-12-14', 5, '2026-12-22', true],
    ['2026-12-28', 3, '2026-12-31', true],
    ['2026-12-28', 4, '2027-01-05', false], // 2027 has a row that nobody confirmed
    ['2025-12-31', 1, '2026-01-01', true], // 2025 is missing, but no day of it was counted
    ['2025-12-30', 1, '2025-12-31', false],
    ['2027-12-31', 1, '2028-01-03', false],
    ['2028-05-05', 0, '2028-05-05', true],
  ])('%s and %i: %s, %s', (from, count, on, checked) => {
    expect(addWorkingDays(twoYears, from, count)).toEqual({ on, checked });
  });

  test('by years with rows, all of them confirmed', () => {
    expect([...calendarYears(twoYears)]).toEqual([
      [2026, true],
      [2027, false],
    ]);
    expect(addWorkingDays({ days: new Map() }, '2026-03-02', 1)).toEqual({
      on: '2026-03-03',
      checked: false,
    });
  });
});

describe('dates', () => {
  test.each([
    ['2026-02-28', 1, '2026-03-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2026-01-01', -1, '2025-12-31'],
    ['2026-01-01', 365, '2027-01-01'],
    ['2026-01-01', 0, '2026-01-01'],
  ])('%s and %i days is %s', (date, count, expected) => {
    expect(addDays(date, count)).toBe(expected);
  });

  test.each([
    ['2026-03-02', 1],
    ['2026-03-08', 7],
    ['1970-01-01', 4],
    ['1969-12-28', 7],
    ['1900-01-01', 1],
  ])('%s is day %i of its week', (date, expected) => {
    expect(weekday(date)).toBe(expected);
  });

  test.each(['2026-02-30', 'today', ''])('%j is a bug', (date) => {
    expect(() => addDays(date, 1)).toThrow(RangeError);
    expect(() => weekday(date)).toThrow(RangeError);
    expect(() => almatyInstant(date, 9)).toThrow(RangeError);
  });
});

describe('clocks in Kazakhstan', () => {
  test.each([
    ['2026-03-01T18:59:59.999Z', '2026-03-01', 23],
    ['2026-03-01T19:00:00.000Z', '2026-03-02', 0],
    ['2025-12-31T19:30:00.000Z', '2026-01-01', 0],
    ['2026-07-01T04:00:00.000Z', '2026-07-01', 9],
  ])('%s is %s, hour %i', (instant, date, hour) => {
    expect(almatyDate(new Date(instant))).toBe(date);
    expect(almatyHour(new Date(instant))).toBe(hour);
  });

  test('an instant is made from what they show', () => {
    expect(almatyInstant('2026-03-02', 0).toISOString()).toBe('2026-03-01T19:00:00.000Z');
    expect(almatyInstant('2026-03-02', 9, 30).toISOString()).toBe('2026-03-02T04:30:00.000Z');
    expect(almatyInstant('2026-03-02', 24).toISOString()).toBe('2026-03-02T19:00:00.000Z');
  });

  test('there and back', () => {
    const instant = fc.date({
      min: new Date('2024-03-01'),
      max: new Date('2099-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instant, (at) => {
        const hourBegan = almatyInstant(almatyDate(at), almatyHour(at)).getTime();
        expect(at.getTime() - hourBegan).toBeGreaterThanOrEqual(0);
        expect(at.getTime() - hourBegan).toBeLessThan(3_600_000);
      }),
    );
  });
});

test('an instant is written as the language itself writes it', () => {
  const instant = fc.date({ min: new Date(0), max: new Date('2199-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(instant, (at) => {
      expect(writeInstant(at.getTime())).toBe(at.toISOString());
    }),
  );
});
