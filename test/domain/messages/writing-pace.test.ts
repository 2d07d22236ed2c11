import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Bucket,
  type PaceVerdict,
  takeToken,
  usualPace,
} from '../../../src/domain/messages/writing-pace.ts';

const pace = { capacity: 3, perSecond: 1, reopensAt: 2 };

/** What becomes of updates sent at these moments, in ms. */
function verdicts(moments: readonly number[], by = pace): readonly PaceVerdict[] {
  let bucket: Bucket | undefined;
  return moments.map((at) => {
    const taken = takeToken(bucket, by, at);
    bucket = taken.bucket;
    return taken.verdict;
  });
}

describe('a token bucket', () => {
  test('takes a burst, says once that it is too much, and is silent until there is room', () => {
    expect(verdicts([0, 0, 0, 0, 0, 1000, 1999, 2000, 2000, 2000])).toEqual([
      ...['taken', 'taken', 'taken'],
      'exceeded',
      ...['closed', 'closed', 'closed'],
      ...['taken', 'taken'],
      'exceeded',
    ]);
  });

  test('lets one update a second through for ever', () => {
    const moments = Array.from({ length: 500 }, (_, second) => second * 1000);
    expect(new Set(verdicts(moments))).toEqual(new Set(['taken']));
  });

  test('is never fuller than full', () => {
    expect(verdicts([0, 1_000_000, 1_000_000, 1_000_000, 1_000_000]).at(-1)).toBe('exceeded');
  });

  test('gains nothing from a clock that goes back', () => {
    expect(verdicts([10_000, 10_000, 10_000, 0, -50_000, 10_000, 11_999])).toEqual([
      ...['taken', 'taken', 'taken'],
      'exceeded',
      ...['closed', 'closed', 'closed'],
    ]);
  });

  test('takes what a patient person sends and never more than it holds and gains', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 60_000 }), { maxLength: 300 }), (moments) => {
        const sorted = moments.toSorted((one, other) => one - other);
        const taken = verdicts(sorted, usualPace).filter((verdict) => verdict === 'taken').length;
        const span = ((sorted.at(-1) ?? 0) - (sorted[0] ?? 0)) / 1000;
        expect(taken).toBeLessThanOrEqual(usualPace.capacity + Math.floor(span) * usualPace.perSecond);
        expect(taken).toBeGreaterThanOrEqual(Math.min(sorted.length, usualPace.capacity));
      }),
    );
  });
});
