import type { Decider, Request } from '../../domain/request/request.ts';
import type { Status } from '../../domain/request/status.ts';
import { fail, ok, type Result } from '../../domain/result.ts';
import { deleteCertificate } from '../../storage/desk/certificates.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { reviveJobs } from '../../storage/queues/jobs.ts';
import { dropMessage, hastenMessage } from '../../storage/queues/outbox.ts';
import { tellRegisters } from '../../storage/register/feed.ts';
import { appendEvent } from '../../storage/request/events.ts';
import { deletePendingDecision, findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { restoreRequest } from '../../storage/request/versioned-changes.ts';
import { carryOutReplacement, dropReplacement } from '../desk/certificate/held-replacement.ts';
import type { Turn } from '../turn.ts';
import { noticeKeys, refreshDeskCards } from './desk-cards.ts';
import { dropSchedule } from './schedule.ts';

/** A decision whose notice waits goes out at once: asked for, or because something else happens to the request. */
export function sendNow(turn: Turn, request: Pick<Request, 'id'>): boolean {
  const { tx, now } = turn;
  const pending = findPendingDecision(tx, request.id);
  if (pending === undefined) return carryOutReplacement(turn, request.id, `r${request.id}:now${now}`);
  deletePendingDecision(tx, request.id);
  if (now >= pending.until) return carryOutReplacement(turn, request.id, `r${request.id}:now${now}`);
  const { told, card } = noticeKeys(request.id, pending.seq);
  hastenMessage(tx, told, now);
  hastenMessage(tx, card, now);
  return true;
}

/**
 * Takes the last decision back as if it had never been made: the person hears nothing. `too-late`: they may have read
 * of it already · `not-yours`: somebody else decided.
 */
export function undo(turn: Turn, request: Request, by: Decider): Result<Status, 'too-late' | 'not-yours'> {
  const { tx, now } = turn;
  const dropped = by.type === 'operator' ? dropReplacement(turn, request.id, by.id) : undefined;
  if (dropped === 'not-yours') return fail(dropped);
  if (dropped === 'dropped') {
    appendAudit(tx, { at: now, actor: `operator:${by.id}`, action: 'undo', subject: request.reference });
    return ok(request.status);
  }
  const pending = findPendingDecision(tx, request.id);
  if (pending === undefined || now >= pending.until || pending.version !== request.version) {
    return fail('too-late');
  }
  if (!isSame(pending.decidedBy, by)) return fail('not-yours');
  if (!restoreRequest(tx, request, pending.before)) return fail('too-late');
  deletePendingDecision(tx, request.id);
  const { told, card } = noticeKeys(request.id, pending.seq);
  for (const key of [told, card]) dropMessage(tx, key, 'the decision was undone', now);
  if (request.status === 'delivered') deleteCertificate(tx, request.id);
  dropSchedule(tx, request.id, request.status, 'the decision was undone');
  reviveJobs(tx, pending.dropped);
  const { status } = pending.before;
  const actor = { actor: by.type, actorId: by.id };
  const seq = appendEvent(tx, request.id, { ...actor, action: 'undo', status }, now);
  appendAudit(tx, { at: now, actor: `${by.type}:${by.id}`, action: 'undo', subject: request.reference });
  tellRegisters(tx, { ...request, status, version: request.version + 1 }, 'restored', now);
  refreshDeskCards(turn, request.id, `r${request.id}.${seq}`);
  return ok(status);
}

/** The same operator, or the same register: nobody undoes what another has decided. */
export function isSame(one: Decider, other: Decider): boolean {
  return one.type === other.type && one.id === other.id;
}
