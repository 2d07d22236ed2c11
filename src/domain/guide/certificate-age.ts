import { dayMs } from '../dates/durations.ts';
import { addDays } from '../dates/working-days.ts';
import type { Catalog } from '../places/catalog.ts';
import type { Request } from '../request/request.ts';

/** How many days old this paper may be where it is shown; undefined: that is not known, or its country is not. */
export function maxAgeFor(
  { countries }: Pick<Catalog, 'countries'>,
  { kind, status, application }: Pick<Request, 'kind' | 'status' | 'application'>,
): number | undefined {
  if (kind !== 'paper' || status === 'withdrawn' || status === 'refused') return undefined;
  return countries.find(({ code }) => code === application.country)?.maxAge?.days;
}

/** When to order a certificate that may be so many days old on the day on which it is shown. Dates are ISO. */
export interface OrderTimes {
  /** The last day on which one that is ordered today can be shown, whenever within the term it is issued. */
  readonly showBy: string;
  /** So many days before it is shown it may be ordered at the earliest, and must be at the latest. */
  readonly earliest: number;
  readonly latest: number;
}

/** `readyBy`: the day on which one that is ordered `today` is promised. */
export function orderTimes(maxAgeDays: number, today: string, readyBy: string): OrderTimes {
  const takes = daysBetween(today, readyBy);
  return { showBy: addDays(today, maxAgeDays), earliest: maxAgeDays, latest: Math.min(takes, maxAgeDays) };
}

/** A week is left to think of it before the new one has to be ordered. */
const aheadDays = 7;

/** The day on which to remind of ordering anew, so that the next one is there before this one is too old. */
export function renewalDay(maxAgeDays: number, orderedOn: string, readyBy: string, today: string): string {
  const wanted = addDays(orderedOn, maxAgeDays - daysBetween(orderedOn, readyBy) - aheadDays);
  return wanted > today ? wanted : addDays(today, 1);
}

function daysBetween(from: string, to: string): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / dayMs));
}
