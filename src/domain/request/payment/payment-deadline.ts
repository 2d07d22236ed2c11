import { dayMs } from '../../dates/durations.ts';
import { outsideQuietHours } from '../../dates/quiet-hours.ts';
import { addDays, almatyInstant } from '../../dates/working-days.ts';
import type { Terms } from '../../owner/terms.ts';
import { feeOf } from './fee.ts';

const reminderDays = [1, 5];

/** When to remind of a fee asked for at `from`: by day. Ms since the epoch. */
export function paymentReminders(from: number, terms: Terms): readonly number[] {
  return reminderDays.map((days) =>
    outsideQuietHours(new Date(from + days * dayMs), terms.quietHours).getTime(),
  );
}

/** When an unpaid request lapses: the last day of paying has run out, and the person reads of it by day. Ms. */
export function lapseAt(from: number, terms: Terms): number {
  const morningAfter = almatyInstant(addDays(feeOf(from, terms).payBy, 1), 0);
  return outsideQuietHours(morningAfter, terms.quietHours).getTime();
}
