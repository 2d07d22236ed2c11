/**
 * The desk's numbers over some days: what is counted, and the arithmetic of it. Days are ISO dates of Kazakhstan,
 * both ends included; moments and spans are milliseconds.
 */

import { addDays, almatyDate, almatyInstant } from '../dates/working-days.ts';
import type { CertificateKind, Status } from '../request/status.ts';
import type { EndedStatus, OpenStatus } from '../request/status-traits.ts';

export { type EndedStatus, endedStatuses, type OpenStatus, openStatuses } from '../request/status-traits.ts';

/** The states whose time from submission is measured. */
export const measuredStatuses = [
  'in_review',
  'delivered',
  'ready',
  'collected',
  'refused',
] as const satisfies readonly Status[];
export type MeasuredStatus = (typeof measuredStatuses)[number];

/** The same for each kind that can reach them, in the order of showing. */
export const measuredSteps = [
  { status: 'in_review', kind: 'electronic' },
  { status: 'in_review', kind: 'paper' },
  { status: 'delivered', kind: 'electronic' },
  { status: 'ready', kind: 'paper' },
  { status: 'collected', kind: 'paper' },
  { status: 'refused', kind: 'electronic' },
  { status: 'refused', kind: 'paper' },
] as const satisfies readonly { status: MeasuredStatus; kind: CertificateKind }[];
export type MeasuredStep = (typeof measuredSteps)[number];

export interface Period {
  readonly from: string;
  readonly to: string;
}

/** Requests that were sent on one day. */
export interface DayCount extends Readonly<Record<CertificateKind, number>> {
  readonly date: string;
}

export interface StepTime {
  readonly step: MeasuredStep;
  /** Wall-clock time from the moment at which the desk could begin; undefined: nobody got there in the period. */
  readonly medianMs: number | undefined;
}

export interface Stats {
  /** When it was counted. */
  readonly at: number;
  readonly period: Period;
  /** One for each day of the period, days without requests too. */
  readonly days: readonly DayCount[];
  /** How many stand in each state at `at`, whenever they were sent. */
  readonly open: Readonly<Record<OpenStatus, number>>;
  /** How many ended in the period, whenever they were sent. */
  readonly ended: Readonly<Record<EndedStatus, number>>;
  /** In the order of `measuredSteps`: of what reached the state in the period. */
  readonly times: readonly StepTime[];
  /** There were so many that the times are those of a part, evenly spread over the period. */
  readonly timesSampled: boolean;
  /** Promises for a day of the period, and those of them that were not kept. */
  readonly promises: { readonly due: number; readonly missed: number };
  /** What people answered, 1 to 5; undefined: nobody did. */
  readonly satisfaction: { readonly count: number; readonly average: number } | undefined;
}

export const usualDays = 30;
/** A quarter: as many bars as a phone can show, and as many requests as can be counted while others wait. */
export const longestDays = 92;

/** The last `days` days, today included. */
export function lastDays(days: number, now: number): Period {
  const to = almatyDate(new Date(now));
  return { from: addDays(to, 1 - days), to };
}

/** All days of a period, first and last included. */
export function daysOf({ from, to }: Period): readonly string[] {
  const days: string[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/** The moment at which a day begins in Kazakhstan. */
export function beginningOf(date: string): number {
  return almatyInstant(date, 0).getTime();
}

/** The moment at which a day is over. */
export function endOf(date: string): number {
  return beginningOf(addDays(date, 1));
}

/** The middle value, or halfway between the two middle ones; undefined where there are none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = Float64Array.from(values).sort();
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

/** `part` of `whole` as a number from 0 to 1; undefined where there is nothing to be a part of. */
export function share(part: number, whole: number): number | undefined {
  return whole === 0 ? undefined : part / whole;
}

/** The total of some counts; nought for none. */
export function sum(counts: Iterable<number>): number {
  let total = 0;
  for (const count of counts) total += count;
  return total;
}

/** Days put together, seven at a time and so that the last week is a whole one. */
export interface Week extends Period, Readonly<Record<CertificateKind, number>> {}

/** Weeks that end with the last day; the first one may have fewer than seven days. */
export function inWeeks(days: readonly DayCount[]): readonly Week[] {
  const weeks: Week[] = [];
  for (let end = days.length; end > 0; end -= 7) {
    const week = days.slice(Math.max(end - 7, 0), end);
    const { electronic, paper } = received({ days: week });
    weeks.unshift({ from: week[0]?.date ?? '', to: week.at(-1)?.date ?? '', electronic, paper });
  }
  return weeks;
}

/** Everything that was sent in the period. */
export function received({ days }: Pick<Stats, 'days'>): Readonly<Record<CertificateKind | 'all', number>> {
  const electronic = sum(days.map((day) => day.electronic));
  const paper = sum(days.map((day) => day.paper));
  return { electronic, paper, all: electronic + paper };
}

/** A stretch of time; `until` is not part of it. */
export interface Stretch {
  readonly from: number;
  readonly until: number;
}

const stretches = 250;
/** Spreads the stretches over their intervals, so that no hour of the day is met more often than another. */
const goldenRatio = (Math.sqrt(5) - 1) / 2;

/**
 * Evenly spread stretches that make up `portion` (0 to 1] of a time: what happens in them stands for all of it. The
 * same time gives the same stretches. A portion of 1 is all of it, in one piece.
 */
export function spread(from: number, until: number, portion: number): readonly Stretch[] {
  if (portion >= 1) return [{ from, until }];
  const interval = (until - from) / stretches;
  const length = interval * portion;
  return Array.from({ length: stretches }, (_, index) => {
    const start = from + index * interval + ((index * goldenRatio) % 1) * (interval - length);
    return { from: Math.round(start), until: Math.round(start + length) };
  });
}
