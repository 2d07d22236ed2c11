import { hourMs } from '../dates/durations.ts';
import { outsideQuietHours } from '../dates/quiet-hours.ts';
import { textLimits } from '../messages/text-limits.ts';
import type { Terms } from '../owner/terms.ts';
import type { Status } from './status.ts';

/** How it was, the best first: what the buttons say stands in the texts `rating-…`. */
export const ratings = [5, 4, 3, 2, 1] as const;

/** The owners read what was written to a rating of this or less. */
export const lowRating = 2;

export const longestFeedback = textLimits.words;

/** The person has looked at what they got by then. */
const laterMs = hourMs;

/**
 * Who has got a certificate is asked how it was. Who was refused is not: they would rate the refusal, and have
 * `/contact`; nor is who withdrew, did not pay or never came.
 */
export function isAskedAfter(status: Status): boolean {
  return status === 'delivered' || status === 'collected';
}

/** When they are asked, if it ended at `endedAt`. */
export function feedbackAt(endedAt: Date, { quietHours }: Pick<Terms, 'quietHours'>): Date {
  return outsideQuietHours(new Date(endedAt.getTime() + laterMs), quietHours);
}
