import { collectBy, collectReminders } from '../domain/request/reminders.ts';
import type { Request } from '../domain/request/request.ts';
import {
  type Action,
  type Actor,
  decide,
  hasEnded,
  type Refusal,
  type RefusalCode,
  type Status,
} from '../domain/request/status.ts';
import { fail, ok, type Result } from '../domain/result.ts';
import { appendAudit } from '../storage/audit.ts';
import { deskCards } from '../storage/desk.ts';
import { dropJobs, planJob } from '../storage/jobs.ts';
import { sentWithButtons } from '../storage/outbox.ts';
import { settleClaim } from '../storage/payments.ts';
import { appendEvent } from '../storage/request-events.ts';
import { changeRequest } from '../storage/requests.ts';
import { giveTimeToPay, stopAskingPayment } from './payment-asked.ts';
import { announce, promiseFor } from './submitting.ts';
import type { ServiceDeps, Turn } from './turn.ts';

/** Actions of which the person hears nothing: the request only changes hands. */
const silent: readonly Action[] = ['release', 'resume'];

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
  words: { code?: RefusalCode; text?: string } = {},
): Result<Status, Refusal | 'faster'> {
  const { tx, now } = turn;
  const decided = decide(request, action, actor);
  if (!decided.ok) return decided;
  const { to, assignee } = decided.value;

  const becomesReady = to === 'ready' && request.status !== 'ready';
  const written = changeRequest(
    tx,
    request,
    {
      status: to,
      assignee,
      ended: hasEnded(to),
      // What was promised is counted from the day on which the work can begin.
      ...(action === 'paid' && { promised: promiseFor(deps, request, now) }),
      ...(becomesReady && { readyAt: now, collectBy: collectBy(new Date(now), deps.terms) }),
    },
    now,
  );
  if (!written) return fail('faster');

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
    },
    now,
  );
  const by = actor.type === 'system' ? 'system' : `${actor.type}:${actor.id}`;
  appendAudit(tx, { at: now, actor: by, action, subject: request.reference });
  planJobs(deps, turn, request, becomesReady, to);
  if (action === 'paid') settleClaim(tx, request.id, 'confirmed');
  if (action === 'decline-receipt') {
    settleClaim(tx, request.id, 'declined');
    giveTimeToPay(deps, turn, request);
  }
  if (request.status === 'awaiting_payment' && to !== request.status) {
    stopAskingPayment(turn, request.id, `the request is ${to}`);
  }
  if (action === 'paid') announce(deps, turn, request.id, `r${request.id}.${seq}:paid`);
  tellAll(turn, request, action, actor, seq);
  return ok(to);
}

function planJobs(deps: ServiceDeps, { tx, now }: Turn, request: Request, becomesReady: boolean, to: Status) {
  const subject = String(request.id);
  if (becomesReady) {
    for (const at of collectReminders(new Date(now), deps.terms)) {
      planJob(tx, { kind: 'collect-reminder', subject, dueAt: at.getTime() });
    }
  }
  if (hasEnded(to)) dropJobs(tx, 'collect-reminder', subject, `the request is ${to}`);
}

function tellAll(turn: Turn, request: Request, action: Action, actor: Actor, seq: number): void {
  const name = `r${request.id}.${seq}`;
  const news = actor.type === 'applicant' ? 'interactive' : 'notice';
  if (request.status === 'ready') {
    // "I have collected it" is over on every message that offered it.
    for (const message of sentWithButtons(turn.tx, request.chatId, request.id)) {
      turn.tell(request.chatId, { template: 'buttons-off', message }, { key: `${name}:off:${message}` });
    }
  }
  if (action === 'deliver') {
    turn.tell(
      request.chatId,
      { template: 'certificate', request: request.id },
      { lane: news, key: `${name}:file` },
    );
  } else if (!silent.includes(action)) {
    turn.tell(
      request.chatId,
      { template: 'status-change', request: request.id, seq },
      { lane: news, key: `${name}:told` },
    );
  }
  turn.tell(
    request.chatId,
    { template: 'request-card-follows', request: request.id },
    { key: `${name}:card` },
  );
  followOnDesk(turn, request.id, name);
}

/** Every copy of the card at the desk shows the new state. */
export function followOnDesk(turn: Turn, requestId: number, name: string): void {
  for (const { chatId, messageId } of deskCards(turn.tx, requestId)) {
    turn.tell(
      chatId,
      { template: 'desk-card-follows', request: requestId, edit: messageId },
      { key: `${name}:desk:${chatId}` },
    );
  }
}
