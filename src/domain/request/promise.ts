import type { Branch } from '../places.ts';
import { addWorkingDays, type Calendar } from '../working-days.ts';
import type { CertificateKind } from './status.ts';
import type { Terms } from './terms.ts';

/** What the person is told when they ask: by working days, the day of submission not counted. */
export interface Promised {
  readonly workingDays: number;
  /** ISO date in Asia/Almaty. */
  readonly on: string;
  /** False: the calendar of that year is not confirmed, the person reads "about N working days". */
  readonly checked: boolean;
}

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
