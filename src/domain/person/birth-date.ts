import { withDatePutRight, withoutDeniedParts } from '../dates/date-put-right.ts';
import { type DateOf, datesAmid, datesLabelled } from '../dates/labelled-dates.ts';
import { monthOf } from '../dates/month-words.ts';
import { figuresFor } from '../dates/number-words.ts';
import { withoutAge } from '../dates/told-age.ts';
import { readWrittenDate } from '../dates/written-date.ts';
import { fail, ok, type Result } from '../result.ts';
import { clauseOfDocument } from '../talk/sentences/clauses-told.ts';
import { issuedOn } from '../words/aside-words.ts';
import { saying } from '../words/phrases.ts';

export type BirthDateFault =
  | 'birth-date-format'
  | 'birth-date-missing'
  | 'birth-date-future'
  | 'birth-date-too-old';

const oldestAge = 120;

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
 * In figures the day comes before the month, as people write it in Kazakhstan, unless the year comes first. What could
 * be two dates, or has a year of two figures, is refused here and offered by `birthDatesIn`. Someone born today, or 120
 * years ago today, passes.
 */
export function parseBirthDate(text: string, today: string): Result<string, BirthDateFault> {
  const read = readWrittenDate(figuresFor(text));
  if (read === undefined) return fail('birth-date-format');
  const possible = read.dates.filter((date) => faultOf(date, today) === undefined);
  const [only, second] = read.certain ? possible : [];
  if (only !== undefined && second === undefined) return ok(only);
  if (possible.length > 0) return fail('birth-date-format');
  const [likeliest = ''] = read.dates;
  return fail(faultOf(likeliest, today) ?? 'birth-date-format');
}

const mostLettersAmid = 160;
const shortDate = /(?<!\d)(?<day>\d{1,2}[./]\d{1,2})[./](?<two>\d{2})(?!\d)/u;
const years = (text: string) => text.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/gu) ?? [];
const tellsIssue = saying('start', issuedOn);
/** A longer text is a story. */
const mostLettersOfDate = 30;
/** «О1.О1.199О»: the letter looks like the figure, and stands beside figures and dots alone. */
const withZeros = (text: string) =>
  /^[\dOoОо.\-/\s]+$/u.test(text) && /\d/.test(text) ? text.replace(/[OoОо]/gu, '0') : text;

/** The days that a text may mean and that can be a date of birth, the likelier first; ISO. For a tap, not to be taken. `meant`: where several are labelled. */
export function birthDatesIn(said: string, today: string, meant: DateOf = 'birth'): readonly string[] {
  const text = said.length <= mostLettersAmid ? withoutDenials(withoutAge(said)) : said;
  const read = (words: string) =>
    (readWrittenDate(figuresFor(words))?.dates ?? []).filter((date) => faultOf(date, today) === undefined);
  // «01.01.90, но на самом деле родилась 28 декабря 89»
  const written = meant === 'birth' ? clauseOfDocument(text) : undefined;
  const inDocument = written === undefined || tellsIssue(written) ? [] : read(written);
  if (inDocument.length > 0) return inDocument;
  // «Выдан 12.05.2019, рожд. 01.01.1990»: which of the dates is of what.
  const labelled = datesLabelled(figuresFor(text), meant);
  if (labelled) return [...new Set(labelled.flatMap(read))];
  const whole = read(text.length > mostLettersOfDate ? text : withZeros(text));
  const figures = figuresFor(text);
  const right = withDatePutRight(figures);
  const meantDates = right === undefined ? [] : read(right);
  const [partly = ''] = right === undefined || meantDates.length > 0 ? [] : datesAmid(right);
  if (right !== undefined && (meantDates.length > 0 || partly !== ''))
    return meantDates.length > 0 ? meantDates : read(partly);
  // «14.02.17 деп толтырса бола ма, әлде 2017 деп»: the year of two figures is told beside it.
  const { day, two } = shortDate.exec(text)?.groups ?? {};
  const full = two === undefined ? undefined : years(text).find((year) => year.endsWith(two));
  if (whole.length === 0 && full !== undefined) return read(`${day}.${full}`);
  // «Құжатта 01.01.1990, шын туғаным 14 наурыз»: whole dates amid other words.
  const isEither = /(?<!\p{L})(?:или|либо|немесе|[әа]лде|or)(?!\p{L})/iu.test(text);
  const amid =
    whole.length > 0 || isEither ? [] : [text, figures].map(datesAmid).find((one) => one.length > 0);
  const found = amid && amid.length > 0 ? [...new Set(amid.flatMap(read))] : whole;
  return ofMonthNamed(text, found);
}

/** «07/04/91 and that's April, not July»: of two readings the one whose month is named, and not denied. */
function ofMonthNamed(text: string, dates: readonly string[]): readonly string[] {
  if (dates.length < 2) return dates;
  const said = text.replace(/(?<!\p{L})(?:not|не)\s+\p{L}+|\p{L}+\s+(?:емес|emes)(?!\p{L})/giu, ' ');
  const months = new Set((said.match(/\p{L}{3,}/gu) ?? []).flatMap((word) => monthOf(word)?.month ?? []));
  const named = dates.filter((date) => months.has(Number(date.slice(5, 7))));
  return months.size === 1 && named.length > 0 ? named : dates;
}

/** «03.11.95 не 96»; the text as it stands where it denies no part of a date. */
function withoutDenials(text: string): string {
  const figures = figuresFor(text);
  const left = withoutDeniedParts(figures);
  return left === figures ? text : left;
}

function faultOf(date: string, today: string): BirthDateFault | undefined {
  if (!isIsoDate(date)) return 'birth-date-missing';
  // ISO dates are ordered as text, so the limits need no arithmetic on days.
  if (date > today) return 'birth-date-future';
  const oldest = `${Number(today.slice(0, 4)) - oldestAge}${today.slice(4)}`;
  return date < oldest ? 'birth-date-too-old' : undefined;
}
