import type { Answers } from '../form/form.ts';
import type { Routed } from '../register/assignment.ts';
import type { Action, Actor, CertificateKind, RefusalCode, Status } from './status.ts';

/** A request as it stands. Times are ms since the epoch, dates ISO in Asia/Almaty. */
export interface Request {
  readonly id: number;
  readonly reference: string;
  readonly chatId: number;
  readonly kind: CertificateKind;
  readonly status: Status;
  readonly version: number;
  readonly assignee: number | undefined;
  /** The register that holds it, in place of an operator. */
  readonly register: number | undefined;
  /** Whether registers may work on it. */
  readonly routed: Routed;
  /** The answers of the application, as they were checked before sending. */
  readonly application: Answers;
  readonly branchCode: string | undefined;
  readonly submittedAt: number;
  readonly promised: { readonly on: string; readonly workingDays: number; readonly checked: boolean };
  readonly readyAt: number | undefined;
  /** The last day on which the branch has the paper. */
  readonly collectBy: string | undefined;
  /** The state fee of an apostille; undefined: nothing to pay. */
  readonly fee: Fee | undefined;
  readonly endedAt: number | undefined;
  /** The status card in the applicant's chat. */
  readonly cardMessageId: number | undefined;
  /** From then on the application holds no personal data. */
  readonly erasedAt: number | undefined;
  /** The person has had the data blocked: since then the application says nothing of them, and the work waits. */
  readonly blockedAt: number | undefined;
}

export interface Fee {
  /** Undefined: the owner has given no figure for the year, so no amount is named. */
  readonly tiyn: number | undefined;
  /** The last day of paying, ISO in Asia/Almaty. */
  readonly payBy: string;
}

/** How the person said that it is them: a code to their phone, or their own contact. */
export const confirmationWays = ['sms', 'telegram', 'contact'] as const;
export type ConfirmationWay = (typeof confirmationWays)[number];

/** How a request stood before a decision that can still be undone. */
export type Before = Pick<Request, 'status' | 'assignee' | 'register' | 'readyAt' | 'collectBy' | 'promised'>;

/** Whoever has decided; only they can take the decision back. */
export interface Decider {
  readonly type: 'operator' | 'register';
  readonly id: number;
}

/** A decision of which the person has not heard yet. */
export interface PendingDecision {
  readonly requestId: number;
  /** Its line in the history. */
  readonly seq: number;
  readonly decidedBy: Decider;
  /** Of the request once it was decided: anything that happened since makes it final. */
  readonly version: number;
  readonly until: number;
  readonly before: Before;
  /** The jobs that it has dropped. */
  readonly dropped: readonly number[];
}

/** The request as the person knows it: what may still be undone has not happened for them. */
export function asKnown(request: Request, pending: PendingDecision | undefined, now: number): Request {
  if (pending === undefined || now >= pending.until) return request;
  return { ...request, ...pending.before, endedAt: undefined };
}

/** The history as the person knows it: a decision that was undone, or may still be, is not in it. */
export function knownHistory(
  history: readonly RequestEvent[],
  pending: PendingDecision | undefined,
  now: number,
): readonly RequestEvent[] {
  const known: RequestEvent[] = [];
  for (const event of history) {
    if (event.action === 'undo') known.pop();
    else known.push(event);
  }
  return pending && now < pending.until ? known.filter(({ seq }) => seq !== pending.seq) : known;
}

/** One line of a request's history. */
export interface RequestEvent {
  readonly seq: number;
  readonly at: number;
  readonly actor: Actor['type'];
  readonly actorId: number | undefined;
  readonly action: Action | 'submit' | 'undo';
  readonly status: Status;
  /** Of a refusal. */
  readonly code: RefusalCode | undefined;
  /** What was written to the person. */
  readonly words: string | undefined;
  /** The lines that were returned for correction: ids of questions. */
  readonly lines?: readonly string[];
  /** When the person confirmed that they have read it, ms. */
  readonly readAt?: number;
}

/** Decisions that a person has to know of, whatever else they overlook, and the status in which each is in force. */
const toBeRead: Partial<Readonly<Record<RequestEvent['action'], Status>>> = {
  ready: 'ready',
  refuse: 'refused',
  ask: 'needs_info',
  correct: 'needs_correction',
};

/** True: the person is asked to confirm that they have read of it, as long as the request stands so. */
export function isToBeRead(
  { action }: Pick<RequestEvent, 'action'>,
  { status }: Pick<Request, 'status'>,
): boolean {
  return toBeRead[action] === status;
}

/** The decision in force that the person is to confirm; undefined: there is none. `history`: as they know it. */
export function eventToRead(
  history: readonly RequestEvent[],
  request: Pick<Request, 'status'>,
): RequestEvent | undefined {
  return history.findLast((event) => isToBeRead(event, request));
}
