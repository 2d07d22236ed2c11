import { isPromiseRunning } from '../request/promise.ts';
import type { CertificateKind, Status } from '../request/status.ts';

/** A line of the operators' queue: nothing in it is personal data. */
export interface QueueLine {
  readonly id: number;
  readonly reference: string;
  readonly kind: CertificateKind;
  readonly status: Status;
  readonly assignee: number | undefined;
  readonly submittedAt: number;
  readonly promisedOn: string;
  /** The last day on which the branch has the paper, once it is ready. */
  readonly collectBy: string | undefined;
}

/**
 * The desk has to act: its own promise has passed, or nobody came for a paper while the branch kept it. The filter
 * `overdue` in storage/desk/queue.ts finds the same requests. `today` is an ISO date in Asia/Almaty.
 */
export function isOverdue(
  { status, promisedOn, collectBy }: Pick<QueueLine, 'status' | 'promisedOn' | 'collectBy'>,
  today: string,
): boolean {
  if (status === 'ready') return collectBy !== undefined && collectBy < today;
  return isPromiseRunning(status) && promisedOn < today;
}

/** So many requests stand on one page of the queue. */
export const queuePageSize = 8;

/** waiting: for the applicant · today: by the promise · overdue: by the promise, and papers not collected in time · all: everything open · paper, electronic: everything open of that kind. */
export const queueFilters = [
  'new',
  'mine',
  'waiting',
  'today',
  'overdue',
  'all',
  'paper',
  'electronic',
] as const;
export type QueueFilter = (typeof queueFilters)[number];
