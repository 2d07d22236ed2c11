import ical, { ICalAlarmType, ICalEventTransparency } from 'ical-generator';
import { addDays } from '../domain/dates/working-days.ts';

export interface LastDay {
  readonly reference: string;
  /** ISO date by the calendar of Kazakhstan. */
  readonly day: string;
  /** The day before it on which to be reminded, in the morning. */
  readonly alarmOn: string;
  readonly title: string;
  readonly place: string;
  readonly details: string;
}

/** Nine in the morning: calendars count back from the midnight at which the day begins. */
function alarmSecondsBefore(day: string, alarmOn: string): number {
  return (Date.parse(day) - Date.parse(alarmOn)) / 1000 - 9 * 60 * 60;
}

/**
 * An iCalendar file (RFC 5545) with one whole day. Its UID is that of the request, so that a second file changes the
 * entry instead of adding another. `madeAt` is in ms; a file made later is the newer one.
 */
export function lastDayFile(lastDay: LastDay, madeAt: number): Uint8Array {
  const { reference, day, alarmOn, title, place, details } = lastDay;
  const calendar = ical({ prodId: { company: 'criminal-record-certificate-bot', product: 'last day' } });
  // A day has no time zone: without one the library takes the date as UTC shows it, wherever the host is.
  const event = calendar.createEvent({
    id: `${reference}@criminal-record-certificate-bot`,
    stamp: new Date(madeAt),
    sequence: Math.floor(madeAt / 1000) % 0x7fff_ffff,
    start: new Date(`${day}T00:00:00Z`),
    end: new Date(`${addDays(day, 1)}T00:00:00Z`),
    allDay: true,
    summary: title,
    location: place,
    description: details,
    transparency: ICalEventTransparency.TRANSPARENT,
  });
  event.createAlarm({
    type: ICalAlarmType.display,
    trigger: alarmSecondsBefore(day, alarmOn),
    description: title,
  });
  return Buffer.from(calendar.toString(), 'utf8');
}
