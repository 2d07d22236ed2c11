import type { Tx } from '../../storage/database/transact.ts';
import { itemsOf } from '../../storage/desk/batches.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { forOperators, type Makers, say } from '../scene.ts';
import { type BatchLine, batchCard, batchDoneCard } from './batch-cards.ts';

/** Several things that an operator handed in at once, and what became of each. */
export const batchMakers = {
  'desk-batch': forOperators(({ tx, t }, { batch }) => say(batchCard(batch, batchLines(tx, batch), t))),
  'desk-batch-done': forOperators(({ tx, chatId, t, deps }, { batch, edit }) => {
    const lines = batchLines(tx, batch);
    const isHeld = itemsOf(tx, batch).some(({ verdict, requestId }) => {
      const held = verdict === 'done' && requestId !== undefined && findPendingDecision(tx, requestId);
      return (
        held && held.decidedBy.type === 'operator' && held.decidedBy.id === chatId && deps.now() < held.until
      );
    });
    return say(batchDoneCard(batch, lines, isHeld, t), edit);
  }),
} satisfies Partial<Makers>;

function batchLines(tx: Tx, batch: number): readonly BatchLine[] {
  return itemsOf(tx, batch).map(({ name, requestId, action, verdict, why }) => {
    const reference = requestId === undefined ? undefined : findRequest(tx, requestId)?.reference;
    return { name, reference, action, verdict, why };
  });
}
