import { monthOf } from '../dates/month-words.ts';
import { addDays, almatyDate } from '../dates/working-days.ts';
import { isIsoDate } from '../person/birth-date.ts';
import { lookOf } from '../places/place-spelling.ts';
import { fail, ok, type Result } from '../result.ts';
import { asciiDigits } from '../talk/digits.ts';
import { lastDays, type Period, usualDays } from './stats.ts';

/** The year may be missing: «1.11». */
const dayFirst = /^(\d{1,2})[./](\d{1,2})(?:[./](\d{4}))?\.?$/;
/** No request is older, and whoever types another century has slipped. */
const centuryOfRequests = /^20/;

/** Two days, with the words around them, are no longer. */
const mostLetters = 120;

/**
 * The days of `/export FROM TO`, both included, or in words; without them the last thirty. `dates`: not two dates that exist ·
 * `dates-backwards`: the first comes after the second.
 */
export function readPeriod(typed: string, now: number): Result<Period, 'dates' | 'dates-backwards'> {
  if (typed.trim().length > mostLetters) return fail('dates');
  const words = asciiDigits(typed)
    .replace(/(?<=\d[./]\d+)\p{Pd}(?=\d)/gu, ' ')
    .split(/[\s\p{Z}]+/u)
    .filter(
      (word) =>
        !/^(?:\p{Pd}|с|со|от|по|до|за|from|to|till|until|мен|пен|аралығы\p{L}*|бастап|дейін|деиин)?$/iu.test(
          word,
        ),
    );
  if (words.length === 0) return ok(lastDays(usualDays, now));
  const said = periodSaid(typed, now);
  if (said) return ok(said);
  const [first = '', last = ''] = words;
  const today = almatyDate(new Date(now));
  const [starts, ends] = [daysOf(first, today), daysOf(last, today)];
  const from = starts.findLast((day) => day <= today) ?? starts[0];
  const to = ends.find((day) => from === undefined || day >= from) ?? ends.at(-1);
  if (words.length !== 2 || from === undefined || to === undefined) return fail('dates');
  return from > to ? fail('dates-backwards') : ok({ from, to });
}

/** The day that a word names; without its year that of last year and that of this one, the earlier first. */
function daysOf(word: string, today: string): readonly string[] {
  const [, day = '', month = '', year = ''] = dayFirst.exec(word) ?? [];
  if (day === '') return isIsoDate(word) && centuryOfRequests.test(word) ? [word] : [];
  const thisYear = Number(today.slice(0, 4));
  const years = year ? [year] : [String(thisYear - 1), String(thisYear)];
  return years
    .map((one) => `${one}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`)
    .filter((date) => isIsoDate(date) && centuryOfRequests.test(date));
}

/** Days as operators say them: «за ноябрь», «за прошлый месяц», «за неделю», `today`, «соңғы 10 күн». */
const little =
  /^(?:за|на|с|в|во|по|все|всё|последн\p{L}*|боиынша|ушин|сонгы|for|in|of|the|last|past|from|аиы\p{L}*|год\p{L}*|жыл\p{L}*)$/u;

const spans: readonly (readonly [words: RegExp, period: (today: string, now: number) => Period])[] = [
  [/^(?:сегодня|сегодняшн(?:ии|юю)(?: день)?|бугин(?:ги)?|today)$/u, (today) => ({ from: today, to: today })],
  [
    /^(?:вчера|вчерашнии день|кеше(?:ги)?|yesterday)$/u,
    (today) => ({ from: addDays(today, -1), to: addDays(today, -1) }),
  ],
  [/^(?:день|кун|1 day|day)$/u, (_, now) => lastDays(1, now)],
  [/^(?:неделю|недели|недельн\p{L}+|апта(?:лык)?|week(?:ly)?)$/u, (_, now) => lastDays(7, now)],
  [
    /^(?:прошл(?:ую|ои)|предыдущ(?:ую|еи)|откен|previous) (?:недел[юе]|апта(?:да)?|week)$/u,
    (today) => weekBefore(today),
  ],
  [/^(?:месяц|месячн\p{L}+|аи|аилык|month(?:ly)?)$/u, (_, now) => lastDays(30, now)],
  [/^(?:квартал|токсан|quarter)$/u, (_, now) => lastDays(90, now)],
  [/^(?:весь )?(?:год|жыл|year)$/u, (_, now) => lastDays(365, now)],
  [
    /^(?:этот|этом|текущии|осы|this|начала) (?:месяц[еа]?|аи(?:да|дын|дагы)?|month)$/u,
    (today) => ({ from: `${today.slice(0, 8)}01`, to: today }),
  ],
  [
    /^(?:прошл(?:ыи|ом)|предыдущ(?:ии|ем)|откен|previous) (?:месяце?|аи(?:да|дын)?|month)$/u,
    (today) => beforeMonth(today),
  ],
];

/** The days that are said; undefined: nothing of the kind. `now` in ms. A month to come is that of last year. */
export function periodSaid(typed: string, now: number): Period | undefined {
  const words = lookOf(typed).split(' ').filter(Boolean);
  if (words.length === 0 || words.length > 6) return undefined;
  const today = almatyDate(new Date(now));
  // «Last month» is the month before, and «last week» seven days.
  const said = words.join(' ').replace(/\blast month\b/u, 'previous month');
  const bare = said
    .split(' ')
    .filter((word) => !little.test(word) || /^год$|^жыл$/u.test(word))
    .join(' ');
  const span = spans.find(([pattern]) => pattern.test(bare))?.[1];
  if (span) return span(today, now);
  const [, count] = /^(\d{1,3}) (?:дн\p{L}*|день|сут\p{L}*|кун|days?)$/u.exec(bare) ?? [];
  if (count !== undefined && Number(count) > 0) return lastDays(Number(count), now);
  const [, first, last, ofMonth = ''] = /^(\d{1,2}) (?:до )?(\d{1,2}) (\p{L}+)$/u.exec(bare) ?? [];
  const whole = ofMonth === '' ? undefined : monthSaid(ofMonth, undefined, today);
  if (whole !== undefined && Number(first) >= 1 && Number(first) <= Number(last)) {
    const to = addDays(whole.from, Number(last) - 1);
    return to <= whole.to ? { from: addDays(whole.from, Number(first) - 1), to } : undefined;
  }
  if (/^20\d\d$/u.test(bare)) return { from: `${bare}-01-01`, to: `${bare}-12-31` };
  const [, named = '', year] = /^(\p{L}+)(?: (20\d\d))?(?: (?:год|жыл)\p{L}*)?$/u.exec(bare) ?? [];
  return monthSaid(named, year, today);
}

function monthSaid(named: string, year: string | undefined, today: string): Period | undefined {
  const month = monthOf(named)?.month;
  if (month === undefined) return undefined;
  const thisYear = Number(today.slice(0, 4));
  const isToCome = month > Number(today.slice(5, 7));
  return wholeMonth(year === undefined ? thisYear - (isToCome ? 1 : 0) : Number(year), month);
}

/** Monday to Sunday. */
function weekBefore(today: string): Period {
  const sunday = addDays(today, -(new Date(`${today}T00:00:00Z`).getUTCDay() || 7));
  return { from: addDays(sunday, -6), to: sunday };
}

function beforeMonth(today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  return month === 1 ? wholeMonth(year - 1, 12) : wholeMonth(year, month - 1);
}

function wholeMonth(year: number, month: number): Period {
  const first = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`;
  const next = month === 12 ? first(year + 1, 1) : first(year, month + 1);
  return { from: first(year, month), to: addDays(next, -1) };
}
