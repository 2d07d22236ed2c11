import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  beginningOf,
  daysOf,
  endOf,
  inWeeks,
  lastDays,
  longestDays,
  measuredSteps,
  median,
  received,
  share,
  spread,
} from '../../../src/domain/desk/stats.ts';

test('no time is measured that a kind of certificate can not have', () => {
  const measured = measuredSteps.map(({ status, kind }) => `${status} ${kind}`);
  const impossible = ['delivered paper', 'ready electronic', 'collected electronic'];
  expect(measured.filter((step) => impossible.includes(step))).toEqual([]);
});

describe('a period', () => {
  test('ends with today as the wall in Kazakhstan has it', () => {
    expect(lastDays(1, Date.parse('2026-11-22T18:59:59Z'))).toEqual({ from: '2026-11-22', to: '2026-11-22' });
    expect(lastDays(30, Date.parse('2026-11-22T19:00:00Z'))).toEqual({
      from: '2026-10-25',
      to: '2026-11-23',
    });
  });

  test('has as many days as were asked for', () => {
    for (const days of [1, 2, 30, longestDays]) {
      expect(daysOf(lastDays(days, Date.parse('2026-03-01T00:00:00Z')))).toHaveLength(days);
    }
    expect(daysOf({ from: '2028-02-28', to: '2028-03-01' })).toEqual([
      '2028-02-28',
      '2028-02-29',
      '2028-03-01',
    ]);
  });

  test('has days that begin where the one before ends, at midnight in Kazakhstan', () => {
    expect(new Date(beginningOf('2026-11-22')).toISOString()).toBe('2026-11-21T19:00:00.000Z');
    expect(endOf('2026-12-31')).toBe(beginningOf('2027-01-01'));
  });
});

describe('the median', () => {
  test.each([
    [[], undefined],
    [[7], 7],
    [[1, 3], 2],
    [[9, 1, 5], 5],
    [[4, 1, 3, 2], 2.5],
    [[10, 9, 100], 10],
    [[0, 0, 0, 8], 0],
  ])('of %j is %j', (values, expected) => {
    expect(median(values)).toBe(expected);
  });

  test('has as many values on either side, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e12 }), { minLength: 1 }), (values) => {
        const middle = median(values) ?? Number.NaN;
        expect(values.filter((value) => value < middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(values.filter((value) => value > middle).length).toBeLessThanOrEqual(values.length / 2);
        expect(median([...values].reverse())).toBe(middle);
      }),
    );
  });
});

test('a share of nothing is no share', () => {
  expect(share(0, 0)).toBeUndefined();
  expect(share(0, 4)).toBe(0);
  expect(share(1, 4)).toBe(0.25);
});

const day = (date: string, electronic: number, paper: number) => ({ date, electronic, paper });

test('what was sent is added up by kind', () => {
  const days = [day('2026-11-21', 3, 1), day('2026-11-22', 0, 2)];
  expect(received({ days })).toEqual({ electronic: 3, paper: 3, all: 6 });
});

test('weeks are counted back from the last day', () => {
  const days = daysOf({ from: '2026-11-10', to: '2026-11-24' }).map((date) => day(date, 1, 2));
  expect(inWeeks(days)).toEqual([
    { from: '2026-11-10', to: '2026-11-10', electronic: 1, paper: 2 },
    { from: '2026-11-11', to: '2026-11-17', electronic: 7, paper: 14 },
    { from: '2026-11-18', to: '2026-11-24', electronic: 7, paper: 14 },
  ]);
  expect(inWeeks([])).toEqual([]);
});

describe('stretches of a time', () => {
  const from = beginningOf('2026-10-24');
  const until = endOf('2026-11-22');

  test('are all of it, in one piece, where nothing has to be left out', () => {
    expect(spread(from, until, 1)).toEqual([{ from, until }]);
    expect(spread(from, until, Number.POSITIVE_INFINITY)).toEqual([{ from, until }]);
  });

  test('lie within it one after the other and make up the portion', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.0001, max: 0.999, noNaN: true }), (portion) => {
        const stretches = spread(from, until, portion);
        const bounds = stretches.flatMap((stretch) => [stretch.from, stretch.until]);
        expect([from, ...bounds, until]).toEqual([from, ...bounds, until].toSorted((a, b) => a - b));
        const length = stretches.reduce((sum, stretch) => sum + stretch.until - stretch.from, 0);
        expect(Math.abs(length / (until - from) - portion)).toBeLessThan(0.000_01);
      }),
      { numRuns: 40 },
    );
  });

  test('meet every hour of the day', () => {
    const hours = new Set(spread(from, until, 0.01).map((stretch) => new Date(stretch.from).getUTCHours()));
    expect(hours.size).toBe(24);
  });
});
