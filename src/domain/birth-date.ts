import { asciiDigits } from './digits.ts';
import { fail, ok, type Result } from './result.ts';

export type BirthDateFault =
  | 'birth-date-format'
  | 'birth-date-missing'
  | 'birth-date-future'
  | 'birth-date-too-old';

const oldestAge = 120;
const between = String.raw`(?:\s*[./,\p{Pd}\u2212]\s*|\s+)`;
const dayFirst = new RegExp(`^(?<day>\\d{1,2})${between}(?<month>\\d{1,2})${between}(?<year>\\d{4})$`, 'u');
const yearFirst = new RegExp(`^(?<year>\\d{4})${between}(?<month>\\d{1,2})${between}(?<day>\\d{1,2})$`, 'u');
const unbroken = /^(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})$/u;

/**
 * True for `yyyy-mm-dd` of a day that exists. Years before 100 are refused: JavaScript reads them as 19xx.
 */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const [year, month, day] = [Number(text.slice(0, 4)), Number(text.slice(5, 7)), Number(text.slice(8))];
  const at = new Date(Date.UTC(year, month - 1, day));
  return at.getUTCFullYear() === year && at.getUTCMonth() === month - 1 && at.getUTCDate() === day;
}

/**
 * Reads a typed date of birth; the result is ISO. `today` is an ISO date, handed in.
 *
 * The day comes before the month, as people write it in Kazakhstan, unless the year comes first. A year has
 * four digits: two would make a centenarian of a child. Someone born today, or 120 years ago today, passes.
 */
export function parseBirthDate(text: string, today: string): Result<string, BirthDateFault> {
  const typed = asciiDigits(text.replace(/\p{Cf}/gu, '')).trim();
  const parts = (dayFirst.exec(typed) ?? yearFirst.exec(typed) ?? unbroken.exec(typed))?.groups;
  if (parts === undefined) return fail('birth-date-format');

  const { year = '', month = '', day = '' } = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!isIsoDate(date)) return fail('birth-date-missing');
  // ISO dates are ordered as text, so the limits need no arithmetic on days.
  if (date > today) return fail('birth-date-future');
  const oldest = `${Number(today.slice(0, 4)) - oldestAge}${today.slice(4)}`;
  return date < oldest ? fail('birth-date-too-old') : ok(date);
}
