import { type Actor, type Holder, isHeld } from '../register/actor.ts';
import { fail, ok, type Result } from '../result.ts';
import { beforeReady, hasEnded, type Status } from './status-traits.ts';

export { isRefusalCode, type RefusalCode, refusalCodes } from '../desk/refusal-code.ts';
export { type Actor, type Holder, isHeld } from '../register/actor.ts';
export { hasEnded, type Status, statuses } from './status-traits.ts';

/**
 * The life of a request as one table: status × action × actor → status. The code, the buttons and the tests
 * read it; nothing else decides what may happen to a request.
 */
export const actions = [
  'receipt',
  'paid',
  'decline-receipt',
  'lapse',
  'take',
  'release',
  'ask',
  'answer',
  'unreached',
  'correct',
  'corrected',
  'check',
  'resume',
  'ready',
  'deliver',
  'refuse',
  'collected',
  'returned',
  'withdraw',
  'unassign',
] as const;
export type Action = (typeof actions)[number];

/**
 * Who acts. `operator`: anyone at the desk; `assignee`: the one who holds the request, a person of the desk (or an owner)
 * or a register; `register`: a program that decides by itself.
 */
export type Who = 'applicant' | 'operator' | 'assignee' | 'holder' | 'register' | 'system';

export const certificateKinds = ['electronic', 'paper'] as const;
export type CertificateKind = (typeof certificateKinds)[number];

export interface StatusRule {
  readonly from: readonly Status[];
  readonly action: Action;
  /** `holder`: any operator while nobody holds the request, its assignee once somebody does. */
  readonly who: readonly Who[];
  readonly to: Status;
  readonly only?: CertificateKind;
  /** Only while somebody holds the request, or only while nobody does. */
  readonly held?: boolean;
}

const asked = ['needs_info', 'needs_correction'] as const;

export const statusRules: readonly StatusRule[] = [
  { from: ['awaiting_payment'], action: 'receipt', who: ['applicant'], to: 'awaiting_payment' },
  { from: ['awaiting_payment'], action: 'paid', who: ['operator', 'system'], to: 'submitted' },
  { from: ['awaiting_payment'], action: 'decline-receipt', who: ['operator'], to: 'awaiting_payment' },
  { from: ['awaiting_payment'], action: 'lapse', who: ['system'], to: 'lapsed' },
  { from: ['submitted'], action: 'take', who: ['operator', 'register'], to: 'in_review' },
  { from: ['in_review', 'additional_check'], action: 'release', who: ['assignee'], to: 'submitted' },
  // The operator who asked has left the desk before the person answered.
  { from: ['needs_info'], action: 'take', who: ['operator'], to: 'needs_info', held: false },
  { from: ['needs_correction'], action: 'take', who: ['operator'], to: 'needs_correction', held: false },
  { from: ['in_review'], action: 'ask', who: ['assignee'], to: 'needs_info' },
  { from: ['needs_info'], action: 'answer', who: ['applicant'], to: 'in_review', held: true },
  { from: ['needs_info'], action: 'answer', who: ['applicant'], to: 'submitted', held: false },
  { from: ['in_review'], action: 'correct', who: ['assignee'], to: 'needs_correction' },
  { from: ['needs_correction'], action: 'corrected', who: ['applicant'], to: 'in_review', held: true },
  { from: ['needs_correction'], action: 'corrected', who: ['applicant'], to: 'submitted', held: false },
  // What was asked could not be delivered: nobody waits for an answer that can't come.
  { from: asked, action: 'unreached', who: ['system'], to: 'in_review', held: true },
  { from: asked, action: 'unreached', who: ['system'], to: 'submitted', held: false },
  { from: ['in_review'], action: 'check', who: ['assignee'], to: 'additional_check' },
  { from: ['additional_check'], action: 'resume', who: ['assignee'], to: 'in_review' },
  { from: ['in_review', 'additional_check'], action: 'ready', who: ['assignee'], to: 'ready', only: 'paper' },
  {
    from: ['in_review', 'additional_check'],
    action: 'deliver',
    who: ['assignee'],
    to: 'delivered',
    only: 'electronic',
  },
  {
    from: ['submitted', 'in_review', ...asked, 'additional_check'],
    action: 'refuse',
    who: ['holder'],
    to: 'refused',
  },
  { from: ['ready'], action: 'collected', who: ['applicant', 'operator'], to: 'collected' },
  { from: ['ready'], action: 'returned', who: ['operator'], to: 'returned' },
  { from: beforeReady, action: 'withdraw', who: ['applicant'], to: 'withdrawn' },
  // Whoever holds it has left the desk, or has left it lying: it is free from every status in which it can be held.
  { from: ['in_review', 'additional_check'], action: 'unassign', who: ['system'], to: 'submitted' },
  { from: ['needs_info'], action: 'unassign', who: ['system'], to: 'needs_info' },
  { from: ['needs_correction'], action: 'unassign', who: ['system'], to: 'needs_correction' },
  { from: ['ready'], action: 'unassign', who: ['system'], to: 'ready' },
];

/** What an operator does to a request by a button on its card or a command; the others have a way of their own. */
export const deskActions = [
  'paid',
  'decline-receipt',
  'take',
  'ask',
  'correct',
  'check',
  'resume',
  'ready',
  'collected',
  'returned',
  'refuse',
  'release',
] as const;
export type DeskAction = (typeof deskActions)[number];

/** Those that want words for the person before they are carried out. */
const wordyActions = ['refuse', 'decline-receipt', 'ask', 'correct'] as const;
export type PlainDeskAction = Exclude<DeskAction, (typeof wordyActions)[number]>;

/** An action of the desk that needs no words: a tap decides it. */
export function isPlain(action: DeskAction): action is PlainDeskAction {
  return !wordyActions.some((one) => one === action);
}

/** The person may still take the request back. */
export function mayWithdraw({ status }: Pick<RequestStanding, 'status'>): boolean {
  return statusRules.some(({ action, from }) => action === 'withdraw' && from.includes(status));
}

/** What a decision looks at. */
export interface RequestStanding extends Holder {
  readonly status: Status;
  readonly kind: CertificateKind;
  /** Since when (ms) the person has had the data blocked. */
  readonly blockedAt?: number | undefined;
}

export interface Transition extends Holder {
  readonly from: Status;
  readonly to: Status;
}

/**
 * Why an action is not possible now:
 * `not-now` the status does not allow it · `wrong-kind` it is for the other kind of certificate ·
 * `take-first` nobody holds it yet · `not-assignee` somebody else holds it · `taken` somebody was faster ·
 * `already-yours` this operator holds it · `not-allowed` not this actor's · `data-blocked` the person has had the data
 * blocked.
 */
export type ActionRefusal =
  | 'take-first'
  | 'not-now'
  | 'wrong-kind'
  | 'not-assignee'
  | 'taken'
  | 'already-yours'
  | 'not-allowed'
  | 'data-blocked';

/** Decides what `action` by `actor` makes of a request. Pure: the caller writes it with compare-and-set. */
export function decide(
  request: RequestStanding,
  action: Action,
  actor: Actor,
): Result<Transition, ActionRefusal> {
  const ofAction = statusRules.filter((rule) => rule.action === action);
  const fitting = ofAction.filter(
    ({ from, held }) => from.includes(request.status) && (held === undefined || held === isHeld(request)),
  );
  if (fitting.length === 0) {
    if (request.status === 'submitted' && mayHold(actor) && isForAssignees(ofAction)) {
      return fail('take-first');
    }
    if (action !== 'take' || !isHeld(request) || hasEnded(request.status)) return fail('not-now');
    return fail(holds(actor, request) ? 'already-yours' : 'taken');
  }
  const rule = fitting.find(({ only }) => only === undefined || only === request.kind);
  if (rule === undefined) return fail('wrong-kind');
  if (!rule.who.some((who) => isWho(who, actor, request))) {
    const couldBeAssignee = rule.who.some((who) => who === 'assignee' || who === 'holder');
    // A register decides only on what was given to it.
    if (actor.type === 'register' && couldBeAssignee && !isHeld(request)) return fail('take-first');
    return fail(mayHold(actor) && couldBeAssignee ? 'not-assignee' : 'not-allowed');
  }
  if (request.blockedAt !== undefined && !goesOnBlocked(action, actor)) return fail('data-blocked');
  return ok({ from: request.status, to: rule.to, ...holderAfter(request, action, actor) });
}

function mayHold({ type }: Actor): boolean {
  return type === 'operator' || type === 'register';
}

function holds(actor: Actor, { assignee, register }: Holder): boolean {
  return (
    (actor.type === 'operator' && actor.id === assignee) ||
    (actor.type === 'register' && actor.id === register)
  );
}

/** Needs none of the data: a paper changes hands at the branch, a request is let go, or money has come by Telegram. */
function goesOnBlocked(action: Action, actor: Actor): boolean {
  const needless: readonly Action[] = ['withdraw', 'collected', 'returned', 'release'];
  return actor.type === 'system' || needless.includes(action);
}

function isForAssignees(ofAction: readonly StatusRule[]): boolean {
  return ofAction.some(({ who, from }) => who.includes('assignee') && from.includes('in_review'));
}

/** The actions open to this actor now, in the order of the table: these and no others become buttons. */
export function allowedActions(request: RequestStanding, actor: Actor): readonly Action[] {
  return actions.filter((action) => decide(request, action, actor).ok);
}

function isWho(who: Who, actor: Actor, request: RequestStanding): boolean {
  switch (who) {
    case 'applicant':
    case 'system':
      return actor.type === who;
    case 'operator':
    case 'register':
      return actor.type === who;
    case 'assignee':
      return (actor.type === 'operator' && actor.owner) || holds(actor, request);
    case 'holder':
      return (actor.type === 'operator' && (!isHeld(request) || actor.owner)) || holds(actor, request);
  }
}

function holderAfter({ assignee, register }: Holder, action: Action, actor: Actor): Holder {
  if (action === 'take' && actor.type === 'operator') return { assignee: actor.id, register: undefined };
  if (action === 'take' && actor.type === 'register') return { assignee: undefined, register: actor.id };
  const isFree = action === 'release' || action === 'unassign';
  return isFree ? { assignee: undefined, register: undefined } : { assignee, register };
}
