import { lastOpenDay, nextOpenDay, type OpenDays } from '../dates/open-days.ts';
import { addDays, almatyDate, almatyInstant } from '../dates/working-days.ts';
import type { Terms } from '../owner/terms.ts';

/**
 * The last day on which the paper can be had: the last open one of the days for which the branch keeps it. Where it is
 * closed on all of these, nothing can be sent back either before it opens, and that day it is.
 */
export function collectBy(readyAt: Date, days: OpenDays, terms: Terms): string {
  const readyOn = almatyDate(readyAt);
  return lastOpenDay(days, readyOn, addDays(readyOn, terms.collectionDays)) ?? nextOpenDay(days, readyOn);
}

/** The day after the last one: whoever works at the desk learns in the morning that nobody has come for the paper. */
export function uncollectedAt(lastDay: string): Date {
  return almatyInstant(addDays(lastDay, 1), morningHour);
}

/** Early enough to get to a branch before it closes. */
export const morningHour = 9;
