import { dayMs } from '../dates/durations.ts';
import { lastOpenDay, type OpenDays } from '../dates/open-days.ts';
import { outsideQuietHours } from '../dates/quiet-hours.ts';
import { addDays, almatyDate, almatyInstant } from '../dates/working-days.ts';
import type { Terms } from '../owner/terms.ts';
import { collectBy, morningHour } from './last-day-to-collect.ts';

/**
 * When to remind of a paper that is ready since `readyAt`: on the days set, and for the last time on the open day before
 * the last one, whatever days are set: who reads it can go at once or on the last day, and a paper that went back is
 * ordered anew. Never in quiet hours. A branch that keeps papers for a day leaves no day between: then nobody is
 * reminded of what they read a moment ago.
 */
export function collectReminders(readyAt: Date, days: OpenDays, terms: Terms): readonly Date[] {
  const readyOn = almatyDate(readyAt);
  const dayBefore = addDays(collectBy(readyAt, days, terms), -1);
  if (dayBefore <= readyOn) return [];
  const lastDay = lastOpenDay(days, readyOn, dayBefore) ?? dayBefore;
  const earlier = terms.reminderDays
    .map((count) => outsideQuietHours(new Date(readyAt.getTime() + count * dayMs), terms.quietHours))
    .filter((at) => almatyDate(at) < lastDay);
  return [...earlier, awakeOn(lastDay, readyAt, terms.quietHours)];
}

/** The reminder of this day is the last one: who does not read it may come too late. */
export function isLastReminder(
  today: string,
  { readyAt, collectBy: lastDay }: { readonly readyAt: Date; readonly collectBy: string },
  days: OpenDays,
): boolean {
  const readyOn = almatyDate(readyAt);
  const dayBefore = addDays(lastDay, -1);
  return today >= (lastOpenDay(days, readyOn, dayBefore) ?? dayBefore) && today <= lastDay;
}

/** That day at the time of day of `like`, or in the morning where that is a quiet hour: in any case on that day. */
function awakeOn(day: string, like: Date, quiet: Terms['quietHours']): Date {
  const midnight = almatyInstant(day, 0);
  const sinceMidnight = like.getTime() - almatyInstant(almatyDate(like), 0).getTime();
  const wanted = [new Date(midnight.getTime() + sinceMidnight), almatyInstant(day, morningHour)];
  const awake = wanted.map((at) => outsideQuietHours(at, quiet)).find((at) => almatyDate(at) === day);
  return awake ?? outsideQuietHours(midnight, quiet);
}

/** Whoever confirmed so lately that they have read it needs no reminder of it, unless it is the last one. */
export const readLatelyMs = 2 * dayMs;

/** A question that the applicant has not answered: reminded of on these days, by day. */
export function answerReminders(askedAt: Date, terms: Terms): readonly Date[] {
  return [2, 5].map((days) =>
    outsideQuietHours(new Date(askedAt.getTime() + days * dayMs), terms.quietHours),
  );
}

/** After so long it is the operator's turn to decide what becomes of it. */
export function answerOverdueAt(askedAt: Date): Date {
  return new Date(askedAt.getTime() + 14 * dayMs);
}

/**
 * "Remind me in 3 days": the moment of the next reminder, at the latest on the last morning on which the branch is
 * open. Undefined where that has come already, so that nothing can be put off any more.
 */
export function snoozedUntil(now: Date, lastDay: string, days: OpenDays, terms: Terms): Date | undefined {
  const inThreeDays = outsideQuietHours(new Date(now.getTime() + 3 * dayMs), terms.quietHours);
  // The calendar may have been corrected since the last day was told, and that day be closed now.
  const lastOpen = lastOpenDay(days, addDays(almatyDate(now), -1), lastDay) ?? lastDay;
  const lastMorning = outsideQuietHours(almatyInstant(lastOpen, morningHour), terms.quietHours);
  const until = inThreeDays < lastMorning ? inThreeDays : lastMorning;
  return until > now ? until : undefined;
}
