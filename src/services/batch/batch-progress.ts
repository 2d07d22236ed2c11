import type { Tx } from '../../storage/database/transact.ts';
import {
  type Batch,
  deleteItems,
  findBatch,
  itemsOf,
  moveBatch,
  saveBatchProgress,
  saveBatchTotal,
  settleItem,
} from '../../storage/desk/batches.ts';
import { deleteParts } from '../../storage/register/certificate-parts.ts';
import { type ServiceDeps, startTurn, type Turn } from '../turn.ts';
import { uploadOf } from './carry-out-item.ts';

/** Work that is over sooner says nothing of how far it is; Telegram takes no more edits either. */
const everyMs = 3000;

/** How far a batch is, for who waits for it, and its end before all of it is done. */
export function createBatchProgress(deps: Pick<ServiceDeps, 'now'>) {
  /** When it was told last, by batch. Lost with the process, which harms nobody: it is told again. */
  const toldAt = new Map<number, number>();

  return {
    /** Looking through goes on: is this batch still wanted? Tells how far it is where that is due. */
    goesOn(tx: Tx, id: number, total?: number): boolean {
      const batch = findBatch(tx, id);
      if (batch?.state !== 'collecting') {
        toldAt.delete(id);
        return false;
      }
      if (total !== undefined) saveBatchTotal(tx, id, total);
      tellInTime(tx, batch);
      return true;
    },

    /** Carrying out goes on in a moment: told at once, so that it can be stopped. */
    runsOn(tx: Tx, batch: Batch): void {
      if (batch.progressMessage === null && !toldAt.has(batch.id)) toldAt.set(batch.id, 0);
      tellInTime(tx, batch);
    },

    /** It goes no further. */
    ended({ tell }: Turn, { id, chatId }: Batch, end: 'read' | 'not-read' | 'done'): void {
      toldAt.delete(id);
      tell(chatId, { template: 'desk-batch-progress', batch: id, end });
    },

    /** An operator wants no more of it: what was done stays done. */
    stop({ tx, tell }: Turn, batch: Batch): 'done' | 'too-late' {
      const { id, chatId } = batch;
      toldAt.delete(id);
      if (moveBatch(tx, id, 'collecting', 'dropped')) {
        for (const { seq } of itemsOf(tx, id)) deleteParts(tx, uploadOf(id, seq));
        deleteItems(tx, id);
        tell(chatId, { template: 'desk-batch-progress', batch: id, end: 'reading-stopped' });
        return 'done';
      }
      return stopRunning({ tx, tell }, batch) ? 'done' : 'too-late';
    },

    /** What was told of looking through stays; carrying out has a message of its own. */
    beginsAnew(tx: Tx, id: number): void {
      toldAt.delete(id);
      saveBatchProgress(tx, id, null);
    },
  };

  function tellInTime(tx: Tx, { id, chatId, state }: Batch): void {
    const now = deps.now();
    const last = toldAt.get(id);
    if (last !== undefined && now - last < everyMs) return;
    toldAt.set(id, now);
    // The first call only starts the clock: short work is over before a message would help.
    if (last === undefined) return;
    startTurn(tx, now, `batch${id}.${state}.${now}`).tell(chatId, {
      template: 'desk-batch-progress',
      batch: id,
    });
  }
}

/** What is done stays done and is told, the rest waits as before. False: it is not being carried out. */
export function stopRunning({ tx, tell }: Pick<Turn, 'tx' | 'tell'>, batch: Batch): boolean {
  const { id, chatId } = batch;
  if (!moveBatch(tx, id, 'running', 'done', batch.doubted)) return false;
  for (const { seq, verdict } of itemsOf(tx, id)) {
    if (verdict !== 'sure' && !(batch.doubted && verdict === 'doubtful')) continue;
    settleItem(tx, id, seq, 'failed', 'stopped');
    deleteParts(tx, uploadOf(id, seq));
  }
  tell(chatId, { template: 'desk-batch-progress', batch: id, end: 'stopped' });
  tell(chatId, { template: 'desk-batch-done', batch: id });
  return true;
}
