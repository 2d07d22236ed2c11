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
  /** The desk has done its part, whatever came of it. */
  readonly fulfilled: boolean;
}

const over: StatusTraits = {
  running: false,
  beforeReady: false,
  ended: true,
  waitsForApplicant: false,
  fulfilled: false,
};
const atWork: StatusTraits = { ...over, running: true, beforeReady: true, ended: false };
const waiting: StatusTraits = { ...atWork, running: false, waitsForApplicant: true };

export const statusTraits: Readonly<Record<Status, StatusTraits>> = {
  awaiting_payment: waiting,
  submitted: atWork,
  in_review: atWork,
  needs_info: waiting,
  needs_correction: waiting,
  additional_check: atWork,
  ready: { ...over, ended: false, fulfilled: true },
  delivered: { ...over, fulfilled: true },
  collected: { ...over, fulfilled: true },
  returned: { ...over, fulfilled: true },
  refused: { ...over, fulfilled: true },
  withdrawn: over,
  lapsed: over,
};

/** The statuses of which this is true. */
export function statusesThat(trait: keyof StatusTraits): readonly Status[] {
  return statuses.filter((status) => statusTraits[status][trait]);
}

export const beforeReady = statusesThat('beforeReady');

/** A request that has ended changes no more. */
export function hasEnded(status: Status): boolean {
  return statusTraits[status].ended;
}
