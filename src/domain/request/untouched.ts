import type { Calendar } from '../dates/working-days.ts';
import { addDeskHours } from '../desk/desk-hours.ts';
import type { Terms } from '../owner/terms.ts';

/** When a request that was touched last at `since` goes back to the queue. Ms. */
export function untouchedAt(since: number, calendar: Calendar, { untouchedHours }: Terms): number {
  return addDeskHours(calendar, since, untouchedHours);
}

/** When its operator is told of that: a working hour before, or halfway where the time is short. Ms. */
export function untouchedWarningAt(since: number, calendar: Calendar, { untouchedHours }: Terms): number {
  return addDeskHours(calendar, since, Math.max(untouchedHours - 1, untouchedHours / 2));
}
