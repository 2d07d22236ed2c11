/**
 * Days and working days. A date is ISO `yyyy-mm-dd` as the calendar on a wall in Kazakhstan shows it; an
 * instant is a `Date`. Arithmetic is done in UTC, so neither the host's time zone nor its tzdata matters.
 * A date that does not exist is a bug of the caller and throws a RangeError.
 */
import { isIsoDate } from '../person/birth-date.ts';
import { dayMs, hourMs } from './durations.ts';

export interface CalendarDay {
  /** `off`: a weekday on which nobody works; `work`: a weekend day made a working one. */
  readonly kind: 'off' | 'work';
  /** Confirmed by the government's list, as opposed to worked out in advance. */
  readonly checked: boolean;
}

/** Exceptions to "Monday to Friday", by ISO date. */
export interface Calendar {
  readonly days: ReadonlyMap<string, CalendarDay>;
}

/**
 * Kazakhstan has had one time zone, UTC+5 without summer time, since 1 March 2024. The offset is fixed here
 * because older tzdata still says +06:00 for Asia/Almaty; instants before that day are of no interest.
 */
const almatyOffsetMs = 5 * hourMs;

function dayNumber(date: string): number {
  if (!isIsoDate(date)) throw new RangeError(`Not a date: ${date}`);
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8))) / dayMs;
}

function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** The date `count` days later; earlier where `count` is negative. */
export function addDays(date: string, count: number): string {
  return dateOf(dayNumber(date) + count);
}

/** 1 is Monday, 7 is Sunday. */
export function weekday(date: string): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1; // day 0, 1 January 1970, was a Thursday
}

/**
 * Whether people work in Kazakhstan on that day (`YYYY-MM-DD`): holidays and moved days by the calendar, else Monday
 * to Friday.
 */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  const kind = kindOfDay(calendar, date);
  return kind === undefined ? weekday(date) <= 5 : kind === 'work';
}

/**
 * What the calendar says of a date; undefined: nothing, it is a day like others of its week. In a year that nobody
 * has entered yet, a date that is off in any year entered is taken for off: rather a day too few than a closed door.
 */
export function kindOfDay(calendar: Calendar, date: string): CalendarDay['kind'] | undefined {
  const day = calendar.days.get(date);
  if (day) return day.kind;
  const { years, yearly } = known(calendar);
  return !years.has(Number(date.slice(0, 4))) && yearly.has(date.slice(5)) ? 'off' : undefined;
}

interface Known {
  readonly years: ReadonlyMap<number, boolean>;
  /** Month and day of all that is off in any year entered. */
  readonly yearly: ReadonlySet<string>;
}

/** A calendar is read once and asked a thousand times. */
const knownOf = new WeakMap<Calendar, Known>();

function known(calendar: Calendar): Known {
  const before = knownOf.get(calendar);
  if (before) return before;
  const off = [...calendar.days].filter(([, { kind }]) => kind === 'off');
  const now = { years: calendarYears(calendar), yearly: new Set(off.map(([date]) => date.slice(5))) };
  knownOf.set(calendar, now);
  return now;
}

/** The years that the calendar knows of, and whether every row of the year is checked. */
export function calendarYears(calendar: Calendar): ReadonlyMap<number, boolean> {
  const years = new Map<number, boolean>();
  for (const [date, { checked }] of calendar.days) {
    const year = Number(date.slice(0, 4));
    years.set(year, checked && (years.get(year) ?? true));
  }
  return years;
}

/**
 * The day on which the `count`-th working day after `from` falls; the day `from` itself is not counted
 * (src/domain/README.md, "Time limits"). With a count of 0 that is `from`, whatever day it is.
 *
 * `checked` is false where a year that was counted through is missing from the calendar or has a row that
 * nobody has confirmed: the person then reads "about N working days" instead of a date.
 */
export function addWorkingDays(
  calendar: Calendar,
  from: string,
  count: number,
): { on: string; checked: boolean } {
  if (!Number.isInteger(count) || count < 0) throw new RangeError(`Not a number of days: ${count}`);
  const { years } = known(calendar);
  let on = from;
  let checked = true;
  for (let left = count; left > 0; ) {
    on = addDays(on, 1);
    checked &&= years.get(Number(on.slice(0, 4))) ?? false;
    if (isWorkingDay(calendar, on)) left -= 1;
  }
  return { on, checked };
}

/** How many working days lie after `from`, up to and including `to`; 0 where `to` is not after `from`. */
export function workingDaysBetween(calendar: Calendar, from: string, to: string): number {
  const last = dayNumber(to);
  let count = 0;
  for (let day = dayNumber(from) + 1; day <= last; day += 1) {
    if (isWorkingDay(calendar, dateOf(day))) count += 1;
  }
  return count;
}

/** The date in Kazakhstan at this instant. */
export function almatyDate(at: Date): string {
  const day = Math.floor((at.getTime() + almatyOffsetMs) / dayMs);
  if (day !== lastDay.number) lastDay = { number: day, date: dateOf(day) };
  return lastDay.date;
}

/** The date that was asked for last: mostly it is today. */
let lastDay = { number: 0, date: '1970-01-01' };

/** The hour in Kazakhstan at this instant, 0 to 23. */
export function almatyHour(at: Date): number {
  return new Date(at.getTime() + almatyOffsetMs).getUTCHours();
}

/** The instant at which clocks in Kazakhstan show this hour and minute of this date. */
export function almatyInstant(date: string, hour: number, minute = 0): Date {
  return new Date(dayNumber(date) * dayMs + hour * hourMs + minute * 60_000 - almatyOffsetMs);
}

/** An instant (ms) as ISO 8601 has it, in UTC: what `toISOString` gives, for the many lines of a list in a fifth of its time. */
export function writeInstant(at: number): string {
  const day = Math.floor(at / dayMs);
  if (day !== lastUtcDay.number) lastUtcDay = { number: day, date: dateOf(day) };
  const ms = at - day * dayMs;
  const hour = twoDigits(Math.floor(ms / hourMs));
  const minute = twoDigits(Math.floor(ms / 60_000) % 60);
  const second = twoDigits(Math.floor(ms / 1000) % 60);
  return `${lastUtcDay.date}T${hour}:${minute}:${second}.${String(ms % 1000).padStart(3, '0')}Z`;
}

let lastUtcDay = { number: 0, date: '1970-01-01' };

/** "07" for 7. */
export function twoDigits(count: number): string {
  return count < 10 ? `0${count}` : String(count);
}
