import type { CertificateKind, Status } from './status.ts';

/** A line of the operators' queue: nothing in it is personal data. */
export interface QueueLine {
  readonly id: number;
  readonly reference: string;
  readonly kind: CertificateKind;
  readonly status: Status;
  readonly assignee: number | undefined;
  readonly submittedAt: number;
  readonly promisedOn: string;
}

/** waiting: for the applicant · today, overdue: by the promise · all: everything open. */
export const queueFilters = ['new', 'mine', 'waiting', 'today', 'overdue', 'all'] as const;
export type QueueFilter = (typeof queueFilters)[number];
