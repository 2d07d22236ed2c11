import { keyOf } from '../../i18n/translate.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { type Batch, countItems, findBatch, itemsOf, saveBatchProgress } from '../../storage/desk/batches.ts';
import { findPendingDecision } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { forOperators, type Makers, say } from '../scene.ts';
import {
  type BatchLine,
  type BatchProgress,
  batchCard,
  batchDoneCard,
  batchProgressCard,
} from './batch-cards.ts';

/** Several things that an operator handed in at once, and what became of each. */
export const batchMakers = {
  'desk-batch': forOperators(({ tx, t }, { batch }) => say(batchCard(batch, batchLines(tx, batch), t))),
  'desk-batch-progress': forOperators(({ tx, t }, { batch: id, end }) => {
    const batch = findBatch(tx, id);
    const message = batch?.progressMessage ?? undefined;
    if (end !== undefined) {
      // Nobody was told how far it is: it was over at once.
      return message === undefined
        ? { dropped: 'it was not shown' }
        : say({ html: t(keyOf('batch-end', end)), buttons: [] }, message);
    }
    const progress = batch && progressOf(tx, batch);
    if (progress === undefined) return { dropped: 'it is over' };
    return {
      ...say(batchProgressCard(id, progress, t), message),
      sent: (later, messageId) => saveBatchProgress(later, id, messageId),
    };
  }),
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

/** Undefined: it goes no further. */
function progressOf(tx: Tx, batch: Batch): BatchProgress | undefined {
  const count = countItems(tx, batch.id);
  const settled = count.done + count.failed;
  const looked = settled + count.sure + count.doubtful + count.out;
  if (batch.state === 'running') {
    const left = count.sure + (batch.doubted ? count.doubtful : 0);
    return { isRunning: true, done: settled, total: settled + left };
  }
  if (batch.state !== 'collecting') return undefined;
  const total = batch.kind === 'files' ? looked + count.new : (batch.total ?? undefined);
  return { isRunning: false, done: looked, total };
}

function batchLines(tx: Tx, batch: number): readonly BatchLine[] {
  return itemsOf(tx, batch).map(({ name, requestId, action, verdict, why }) => {
    const reference = requestId === undefined ? undefined : findRequest(tx, requestId)?.reference;
    return { name, reference, action, verdict, why };
  });
}
