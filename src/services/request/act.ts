import { openDaysFor } from '../../domain/dates/open-days.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { isOverdue } from '../../domain/desk/queue.ts';
import { eventOfAction } from '../../domain/register/event.ts';
import { collectBy } from '../../domain/request/last-day-to-collect.ts';
import { promiseAfterAnswer, promiseAfterCheck } from '../../domain/request/promise.ts';
import type { Request } from '../../domain/request/request.ts';
import {
  type Action,
  type ActionRefusal,
  type Actor,
  decide,
  hasEnded,
  type RefusalCode,
  type Status,
} from '../../domain/request/status.ts';
import { isUndoable, undoMs } from '../../domain/request/undo.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { sentWithButtons } from '../../storage/queues/outbox.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { appendEvent, historyOf } from '../../storage/request/events.ts';
import { settleClaim } from '../../storage/request/payments.ts';
import { putPendingDecision } from '../../storage/request/pending-decisions.ts';
import { changeRequest } from '../../storage/request/versioned-changes.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { dropCorrection } from '../form/discard-draft.ts';
import type { ServiceDeps, Turn } from '../turn.ts';
import { announce } from './announce.ts';
import { noticeKeys, refreshDeskCards } from './desk-cards.ts';
import { giveTimeToPay } from './payment/payment-asked.ts';
import { dropSchedule, planSchedule } from './schedule.ts';
import { promiseFor } from './submit.ts';
import { sendNow } from './undo.ts';

/** Actions of which the person hears nothing: the request only changes hands. */
const silent: readonly Action[] = ['release', 'resume', 'unassign', 'unreached'];

/** After these what was left of the promise begins again. */
const endsWaiting: readonly Action[] = ['answer', 'corrected', 'unreached'];

/** What is said with an action: the grounds of a refusal, words for the person, the lines to be corrected. */
export interface ActionWords {
  readonly code?: RefusalCode;
  readonly text?: string;
  readonly lines?: readonly string[];
}

/**
 * Carries out one action on a request: the table decides, compare-and-set writes, then history, audit, jobs and
 * messages, all in the turn's transaction. Somebody who was faster is a value: `not-now`, `taken` or `faster`.
 */
export function act(
  deps: ServiceDeps,
  turn: Turn,
  request: Request,
  action: Action,
  actor: Actor,
  words: ActionWords = {},
): Result<Status, ActionRefusal | 'faster'> {
  const { tx, now } = turn;
  const decided = decide(request, action, actor);
  if (!decided.ok) return decided;
  const { to, assignee, register } = decided.value;

  // Whatever happens next makes the decision before it final.
  sendNow(turn, request);
  const becomesReady = to === 'ready' && request.status !== 'ready';
  const openDays = openDaysFor(deps.catalog, request.branchCode);
  const written = changeRequest(
    tx,
    request,
    {
      status: to,
      assignee,
      register,
      ended: hasEnded(to),
      // What was promised is counted from the day on which the work can begin.
      ...(action === 'paid' && { promised: promiseFor(deps, request, now) }),
      ...newPromise(deps, turn, request, action),
      ...(becomesReady && { readyAt: now, collectBy: collectBy(new Date(now), openDays, deps.terms) }),
    },
    now,
  );
  if (!written) return fail('faster');

  const event = eventOfAction(action);
  if (event) tellRegisters(tx, { ...request, status: to, version: request.version + 1 }, event, now);
  const seq = appendEvent(
    tx,
    request.id,
    {
      actor: actor.type,
      actorId: actor.type === 'system' ? undefined : actor.id,
      action,
      status: to,
      code: words.code,
      words: words.text,
      lines: words.lines,
    },
    now,
  );
  const by = actor.type === 'system' ? 'system' : `${actor.type}:${actor.id}`;
  appendAudit(tx, { at: now, actor: by, action, subject: request.reference });
  let dropped: readonly number[] = [];
  if (to !== request.status) {
    dropped = dropSchedule(tx, request.id, request.status, `the request is ${to}`);
    planSchedule(deps, turn, request, to);
  }
  const decider = actor.type === 'operator' || actor.type === 'register' ? actor : undefined;
  const held = isUndoable(action, actor);
  if (held && decider) {
    const { status, assignee: was, register: wasWith, readyAt, collectBy: keptUntil, promised } = request;
    putPendingDecision(tx, {
      requestId: request.id,
      seq,
      decidedBy: { type: decider.type, id: decider.id },
      version: request.version + 1,
      until: now + undoMs,
      before: { status, assignee: was, register: wasWith, readyAt, collectBy: keptUntil, promised },
      dropped,
    });
  }
  if (request.status === 'needs_correction' && to !== request.status && action !== 'corrected') {
    dropCorrection(turn, request);
  }
  if (action === 'paid') settleClaim(tx, request.id, 'confirmed');
  if (action === 'decline-receipt') {
    settleClaim(tx, request.id, 'declined');
    giveTimeToPay(deps, turn, request);
  }
  if (action === 'paid') {
    announce(
      deps,
      turn,
      { ...request, status: to, version: request.version + 1 },
      `r${request.id}.${seq}:paid`,
    );
  }
  tellAll(turn, request, action, actor, seq, held ? now + undoMs : now);
  return ok(to);
}

function newPromise(
  deps: ServiceDeps,
  { tx, now }: Turn,
  request: Request,
  action: Action,
): { promised?: Request['promised'] } {
  const { calendar } = deps.catalog;
  const today = almatyDate(new Date(now));
  if (action === 'check') {
    const submittedOn = almatyDate(new Date(request.submittedAt));
    return { promised: promiseAfterCheck(request.promised, submittedOn, today, calendar) };
  }
  if (!endsWaiting.includes(action)) return {};
  const asked = historyOf(tx, request.id).findLast(({ action: was }) => was === 'ask' || was === 'correct');
  const askedOn = almatyDate(new Date(asked?.at ?? now));
  return { promised: promiseAfterAnswer(request.promised, askedOn, today, calendar) };
}

function tellAll(
  turn: Turn,
  request: Request,
  action: Action,
  actor: Actor,
  seq: number,
  dueAt: number,
): void {
  const name = `r${request.id}.${seq}`;
  const news = actor.type === 'applicant' ? 'interactive' : 'notice';
  if (request.status === 'ready') {
    // Every message that offered "I have collected it" loses the button.
    for (const message of sentWithButtons(turn.tx, request.chatId, request.id)) {
      turn.tell(request.chatId, { template: 'buttons-off', message }, { key: `${name}:off:${message}` });
    }
    if (isOverdue({ ...request, promisedOn: request.promised.on }, almatyDate(new Date(turn.now)))) {
      takeButtonsOffAtDesk(turn, request, name);
    }
  }
  if (action === 'deliver') {
    turn.tell(
      request.chatId,
      { template: 'certificate', request: request.id },
      { lane: news, key: noticeKeys(request.id, seq).told, dueAt },
    );
  } else if (!silent.includes(action)) {
    turn.tell(
      request.chatId,
      { template: 'status-change', request: request.id, seq },
      { lane: news, key: noticeKeys(request.id, seq).told, dueAt },
    );
  }
  turn.tell(
    request.chatId,
    { template: 'request-card-follows', request: request.id },
    { key: noticeKeys(request.id, seq).card, dueAt },
  );
  if (action === 'withdraw' && request.assignee !== undefined) {
    for (const chatId of holderOrDesk(turn.tx, request)) {
      turn.tell(
        chatId,
        { template: 'desk-withdrawn', request: request.id },
        { lane: 'notice', key: `${name}:withdrawn:${chatId}` },
      );
    }
  }
  refreshDeskCards(turn, request.id, name);
  // When the decision is told, it can't be undone any more: the cards lose that button.
  if (dueAt > turn.now) refreshDeskCards(turn, request.id, `${name}:final`, dueAt);
}

/** The desk was asked what became of the paper: it is known now. */
function takeButtonsOffAtDesk(turn: Turn, request: Request, name: string): void {
  for (const { userId } of listOperators(turn.tx)) {
    if (userId === request.chatId) continue;
    for (const message of sentWithButtons(turn.tx, userId, request.id)) {
      turn.tell(userId, { template: 'buttons-off', message }, { key: `${name}:off:${userId}:${message}` });
    }
  }
}
