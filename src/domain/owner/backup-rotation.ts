/**
 * Names of backups and which of them are kept. A name is `BASE-yyyy-mm-dd-hhmmss.sqlite`, the time as clocks in
 * Kazakhstan show it, so that names sort by time. Files with other names are nobody's business here.
 */
import { addDays, almatyDate, almatyInstant, weekday } from '../dates/working-days.ts';

/** So many of the newest days, weeks and months that have a backup keep their newest one. */
export const keptBackups = { days: 7, weeks: 4, months: 12 } as const;

/** The hour, in Kazakhstan, at which the nightly backup is made. */
const nightlyHour = 3;

/** `base` names the database, so that several may share a folder. */
export function backupName(base: string, at: number): string {
  const date = almatyDate(new Date(at));
  const seconds = Math.floor((at - almatyInstant(date, 0).getTime()) / 1000);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  return `${base}-${date}-${parts.map((part) => String(part).padStart(2, '0')).join('')}.sqlite`;
}

/** The time in the name, which sorts; undefined: it is no backup of this database. */
function timeIn(base: string, name: string): string | undefined {
  if (!name.startsWith(`${base}-`)) return undefined;
  return /^(\d{4}-\d\d-\d\d-\d{6})\.sqlite$/.exec(name.slice(base.length + 1))?.[1];
}

/**
 * The names, of those given, that have had their time. The newest backup of each of the last days, weeks (from
 * Monday) and months is kept; the newest of all is among them.
 */
export function expiredBackups(base: string, names: readonly string[]): readonly string[] {
  const newestFirst = names
    .flatMap((name) => {
      const time = timeIn(base, name);
      return time === undefined ? [] : [{ name, day: time.slice(0, 10), time }];
    })
    .sort((one, other) => (one.time < other.time ? 1 : -1));
  const kept = new Set<string>();
  const keep = (count: number, spanOf: (day: string) => string) => {
    const spans = new Set<string>();
    for (const { name, day } of newestFirst) {
      const span = spanOf(day);
      if (spans.has(span)) continue;
      if (spans.size === count) break;
      spans.add(span);
      kept.add(name);
    }
  };
  keep(keptBackups.days, (day) => day);
  keep(keptBackups.weeks, (day) => addDays(day, 1 - weekday(day)));
  keep(keptBackups.months, (day) => day.slice(0, 7));
  return newestFirst.filter(({ name }) => !kept.has(name)).map(({ name }) => name);
}

/** The next night's backup after `now`, both in ms since the epoch. */
export function nextNightly(now: number): number {
  const today = almatyDate(new Date(now));
  const tonight = almatyInstant(today, nightlyHour).getTime();
  return tonight > now ? tonight : almatyInstant(addDays(today, 1), nightlyHour).getTime();
}
