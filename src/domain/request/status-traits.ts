/** In the order of a request's life. */
export const statuses = [
  'awaiting_payment',
  'submitted',
  'in_review',
  'needs_info',
  'needs_correction',
  'additional_check',
  'ready',
  'delivered',
  'collected',
  'returned',
  'refused',
  'withdrawn',
  'lapsed',
] as const;
export type Status = (typeof statuses)[number];

/** What is true of a request while it is in a status: one table that the rules, the promise and the queries read. */
interface StatusTraits {
  /** The desk's promise runs; in the others the desk waits for somebody, or its work is over. */
  readonly running: boolean;
  /** Nothing was decided yet: the applicant may take the request back. */
  readonly beforeReady: boolean;
  /** A request that has ended changes no more. */
  readonly ended: boolean;
  /** The desk waits for the applicant: for words, for corrected answers, or for the fee. */
  readonly waitsForApplicant: boolean;
  /** The desk has asked the applicant: a question, or for corrected answers. */
  readonly asked: boolean;
  /** The desk has done its part, whatever came of it. */
  readonly fulfilled: boolean;
  /** Somebody at the desk works on it: a certificate may come for it, and untouched it goes back to the queue. */
  readonly workedOn: boolean;
}

const over = {
  running: false,
  beforeReady: false,
  ended: true,
  waitsForApplicant: false,
  asked: false,
  fulfilled: false,
  workedOn: false,
} as const satisfies StatusTraits;
const atDesk = { ...over, running: true, beforeReady: true, ended: false } as const;
const atWork = { ...atDesk, workedOn: true } as const;
const waiting = { ...atDesk, running: false, waitsForApplicant: true } as const;
const askedFor = { ...waiting, asked: true } as const;

export const statusTraits = {
  awaiting_payment: waiting,
  submitted: atDesk,
  in_review: atWork,
  needs_info: askedFor,
  needs_correction: askedFor,
  additional_check: atWork,
  ready: { ...over, ended: false, fulfilled: true },
  delivered: { ...over, fulfilled: true },
  collected: { ...over, fulfilled: true },
  returned: { ...over, fulfilled: true },
  refused: { ...over, fulfilled: true },
  withdrawn: over,
  lapsed: over,
} as const satisfies Readonly<Record<Status, StatusTraits>>;

/** The statuses of which a trait is, or is not, true, as types: what counts them has a number for each. */
type StatusWhere<T extends keyof StatusTraits, Is extends boolean> = {
  [S in Status]: (typeof statusTraits)[S][T] extends Is ? S : never;
}[Status];
export type EndedStatus = StatusWhere<'ended', true>;
export type OpenStatus = StatusWhere<'ended', false>;

/** The statuses of which this is true. */
export function statusesThat(trait: keyof StatusTraits): readonly Status[] {
  return statuses.filter((status) => statusTraits[status][trait]);
}

export const beforeReady = statusesThat('beforeReady');

/** A request that has ended changes no more. */
export function hasEnded(status: Status): status is EndedStatus {
  return statusTraits[status].ended;
}

const isOpen = (status: Status): status is OpenStatus => !hasEnded(status);

/** The states in which something is still to come, and those in which a request ends, in the order of a request's life. */
export const openStatuses: readonly OpenStatus[] = statuses.filter(isOpen);
export const endedStatuses: readonly EndedStatus[] = statuses.filter(hasEnded);
