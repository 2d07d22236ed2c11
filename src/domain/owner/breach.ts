import {
  addWorkingDays,
  almatyDate,
  almatyInstant,
  type Calendar,
  isWorkingDay,
} from '../dates/working-days.ts';
import { locales } from '../locale.ts';

/** What others may have come to know: named to the people concerned, each kind in words of their language. */
export const breachedData = ['identity', 'contacts', 'application', 'files', 'messages'] as const;
export type BreachedData = (typeof breachedData)[number];

/** Whether a text from outside names a kind of data. */
export function isBreachedData(text: string): text is BreachedData {
  return breachedData.some((one) => one === text);
}

export type BreachState = 'draft' | 'sending' | 'done' | 'cancelled';

/** Whom it concerns. days: who sent a request on these days, ISO, both included. */
export type Concerned =
  | { readonly whom: 'all' }
  | { readonly whom: 'days'; readonly from: string; readonly to: string }
  | { readonly whom: 'requests'; readonly ids: readonly number[] };

/** What the buttons of a breach do. */
export const breachOps = [
  'all',
  'days',
  'requests',
  ...breachedData,
  'look',
  'report',
  'send',
  'cancel',
  ...locales,
] as const;
export type BreachOp = (typeof breachOps)[number];

/**
 * Until when the ministry and the people have to hear of it: within one working day of the moment in which it was
 * noticed (Law No. 94-V, order 672/НҚ). On a working day the hour counts too, since a whole day more would be another
 * reading; what was noticed on a day off has until the end of the next working day. Ms since the epoch.
 */
export function reportBy(calendar: Calendar, noticedAt: number): number {
  const on = almatyDate(new Date(noticedAt));
  const next = addWorkingDays(calendar, on, 1).on;
  return isWorkingDay(calendar, on)
    ? noticedAt + Date.parse(next) - Date.parse(on)
    : almatyInstant(next, 23, 59).getTime();
}
