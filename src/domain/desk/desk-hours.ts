import { hourMs } from '../dates/durations.ts';
import { addDays, almatyDate, almatyInstant, type Calendar, isWorkingDay } from '../dates/working-days.ts';

/** The hours in which somebody sits at the desk, on working days, in Asia/Almaty. */
const desk = { from: 9, to: 18 } as const;

/** The moment at which `hours` working hours have passed since `from` (ms since the epoch, both). */
export function addDeskHours(calendar: Calendar, from: number, hours: number): number {
  let left = hours * hourMs;
  for (let day = almatyDate(new Date(from)); ; day = addDays(day, 1)) {
    if (!isWorkingDay(calendar, day)) continue;
    const begins = Math.max(almatyInstant(day, desk.from).getTime(), from);
    const ends = almatyInstant(day, desk.to).getTime();
    if (begins >= ends) continue;
    if (begins + left <= ends) return begins + left;
    left -= ends - begins;
  }
}
