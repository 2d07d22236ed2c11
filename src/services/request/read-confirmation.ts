import { asKnown, eventToRead, knownHistory, type Request } from '../../domain/request/request.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { historyOf, markRead } from '../../storage/request/events.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { refreshDeskCards } from './desk-cards.ts';

/** "I have read this": under a paper that is ready, a refusal, a question and a return for correction. */
export function createReadConfirmation(deps: ServiceDeps) {
  return {
    /** noted: now, or before · over: the request has moved on, what was read no longer holds. */
    confirm(
      update: UpdateRef,
      requestId: number,
      seq: number,
      messageId: number,
    ): Promise<'noted' | 'over' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const request = findRequest(turn.tx, requestId);
        if (request?.chatId !== update.chatId || decisionToRead(turn, request)?.seq !== seq) return 'over';
        noteRead(turn, request);
        const { tell } = turn;
        const isCard = request.cardMessageId === messageId;
        if (isCard) tell(update.chatId, { template: 'request-card-follows', request: requestId });
        else tell(update.chatId, { template: 'status-change', request: requestId, seq, edit: messageId });
        return 'noted';
      });
    },
  };
}

/** Records that the person knows of the decision in force: they confirmed it, or did what only a reader does. */
export function noteRead(turn: Turn, request: Request): void {
  const { tx, now } = turn;
  const event = decisionToRead(turn, request);
  if (event === undefined || !markRead(tx, request.id, event.seq, now)) return;
  const actor = `applicant:${request.chatId}`;
  appendAudit(tx, { at: now, actor, action: 'read', subject: request.reference });
  refreshDeskCards(turn, request.id, `r${request.id}.${event.seq}:read`);
}

/** The person confirmed the decision in force less than so long ago. */
export function readLately(turn: Pick<Turn, 'tx' | 'now'>, request: Request, withinMs: number): boolean {
  const at = decisionToRead(turn, request)?.readAt;
  return at !== undefined && turn.now - at < withinMs;
}

/** The newest decision that the person knows of: one that can still be undone was not told. */
function decisionToRead({ tx, now }: Pick<Turn, 'tx' | 'now'>, request: Request) {
  const pending = findPendingDecision(tx, request.id);
  const history = knownHistory(historyOf(tx, request.id), pending, now);
  return eventToRead(history, asKnown(request, pending, now));
}
