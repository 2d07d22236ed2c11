import { isIsoDate } from '../person/birth-date.ts';
import { fail, ok, type Result } from '../result.ts';
import { asciiDigits } from '../talk/digits.ts';
import { lastDays, type Period, usualDays } from './stats.ts';

const dayFirst = /^(\d{1,2})[./](\d{1,2})[./](\d{4})$/;
/** No request is older, and whoever types another century has slipped. */
const centuryOfRequests = /^20/;

/**
 * The days of `/export FROM TO`, both included; without them the last thirty. `dates`: not two dates that exist ·
 * `dates-backwards`: the first comes after the second.
 */
export function readPeriod(typed: string, now: number): Result<Period, 'dates' | 'dates-backwards'> {
  const words = asciiDigits(typed)
    .split(/[\s\p{Z}]+/u)
    .filter((word) => !/^\p{Pd}?$/u.test(word));
  if (words.length === 0) return ok(lastDays(usualDays, now));
  const [from, to] = words.map(readDay);
  if (words.length !== 2 || from === undefined || to === undefined) return fail('dates');
  return from > to ? fail('dates-backwards') : ok({ from, to });
}

function readDay(word: string): string | undefined {
  const [, day = '', month = '', year = ''] = dayFirst.exec(word) ?? [];
  const date = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : word;
  return isIsoDate(date) && centuryOfRequests.test(date) ? date : undefined;
}
