import { addWorkingDays, type Calendar, workingDaysBetween } from '../dates/working-days.ts';
import type { Terms } from '../owner/terms.ts';
import type { Branch } from '../places/branch.ts';
import type { CertificateKind, Status } from './status.ts';
import { statusTraits } from './status-traits.ts';

/** What the person is told when they ask: by working days, the day of submission not counted. */
export interface Promised {
  readonly workingDays: number;
  /** ISO date in Asia/Almaty. */
  readonly on: string;
  /** False: the calendar of that year is not confirmed, the person reads "about N working days". */
  readonly checked: boolean;
}

/**
 * The day by which it is promised, counted in working days from `submittedOn` (`YYYY-MM-DD`), and how many they are.
 */
export function promise(
  kind: CertificateKind,
  branch: Branch | undefined,
  apostille: boolean,
  submittedOn: string,
  calendar: Calendar,
  terms: Terms,
): Promised {
  const days = workingDays(kind, branch, apostille, terms);
  return { workingDays: days, ...addWorkingDays(calendar, submittedOn, days) };
}

/** The promise runs while the desk has the request: it stands still while the person is waited for, and ends with the work. */
export function isPromiseRunning(status: Status): boolean {
  return statusTraits[status].running;
}

/** Working days that an additional check may take, from the day of submission (src/domain/README.md, "Time limits"). */
const additionalCheckDays = 5;

/** What is promised once an additional check has begun: never earlier than before, never in the past. */
export function promiseAfterCheck(
  before: Promised,
  submittedOn: string,
  today: string,
  calendar: Calendar,
): Promised {
  const fromSubmission = addWorkingDays(calendar, submittedOn, additionalCheckDays);
  const late = fromSubmission.on <= today;
  const next = late ? addWorkingDays(calendar, today, additionalCheckDays) : fromSubmission;
  return next.on <= before.on ? before : { workingDays: additionalCheckDays, ...next };
}

/** The promise stood still while the person was asked: what was left of it begins again on the day of the answer. */
export function promiseAfterAnswer(
  before: Promised,
  askedOn: string,
  today: string,
  calendar: Calendar,
): Promised {
  const left = Math.max(workingDaysBetween(calendar, askedOn, before.on), 1);
  const next = addWorkingDays(calendar, today, left);
  return next.on <= before.on ? before : { workingDays: left, ...next };
}

function workingDays(
  kind: CertificateKind,
  branch: Branch | undefined,
  apostille: boolean,
  terms: Terms,
): number {
  if (kind === 'electronic') return terms.promise.electronic;
  const atBranch = branch?.centre ? terms.promise.paperAtCentre : terms.promise.paperElsewhere;
  return atBranch + (apostille ? terms.promise.apostille : 0);
}
