import { type Branch, branchHours } from '../places/branch.ts';
import type { Catalog } from '../places/catalog.ts';
import { addDays, type Calendar, kindOfDay, weekday } from './working-days.ts';

/** The days on which a branch is open; undefined: a branch that nobody knows any more counts as an ordinary one. */
export interface OpenDays {
  readonly calendar: Calendar;
  readonly branch: Pick<Branch, 'kind'> | undefined;
}

/** The open days of a branch of the list. */
export function openDaysFor(
  { calendar, branches }: Pick<Catalog, 'calendar' | 'branches'>,
  branchCode: string | undefined,
): OpenDays {
  return { calendar, branch: branches.find(({ code }) => code === branchCode) };
}

/**
 * Whether the branch is open on this day (src/domain/README.md, "Collection"): Monday to Friday, a duty branch on
 * Saturdays too; not on a day off, and on a weekend day that the government made a working one.
 */
export function isOpenDay({ calendar, branch }: OpenDays, date: string): boolean {
  const kind = kindOfDay(calendar, date);
  if (kind !== undefined) return kind === 'work';
  const day = weekday(date);
  return day <= 5 || (day === 6 && branchHours(branch ?? { kind: 'ordinary' }).saturday !== undefined);
}

/** The last open day after `after`, up to and including `until`; undefined: there is none. */
export function lastOpenDay(days: OpenDays, after: string, until: string): string | undefined {
  for (let day = until; day > after; day = addDays(day, -1)) if (isOpenDay(days, day)) return day;
  return undefined;
}

/** The first open day after `after`. */
export function nextOpenDay(days: OpenDays, after: string): string {
  let day = addDays(after, 1);
  while (!isOpenDay(days, day)) day = addDays(day, 1);
  return day;
}
