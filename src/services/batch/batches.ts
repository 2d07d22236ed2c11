import type { BatchFault, BatchKind, BatchOp, ListedDecision } from '../../domain/desk/batch.ts';
import type { PdfLook } from '../../domain/desk/certificate-check.ts';
import type { Tx } from '../../storage/database/transact.ts';
import {
  countItems,
  deleteItems,
  findBatch,
  type BatchItem as Item,
  itemsOf,
  moveBatch,
  openBatch,
  putItem,
  settleItem,
} from '../../storage/desk/batches.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { type Job, planJob, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { addPart, deleteParts } from '../../storage/register/certificate-parts.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { deliverAlone } from '../desk/certificate/deliver-certificate.ts';
import { keyOfJob } from '../job-names.ts';
import { undo } from '../request/undo.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';
import { createBatchProgress } from './batch-progress.ts';
import { carryOut, uploadOf } from './carry-out-item.ts';
import { closesAfterMs } from './collect-file.ts';
import { judged, listed, withoutTwins } from './weigh-item.ts';

/** A sealed part is read and written at once; longer ones would hold others up. Bytes. */
const partBytes = 256 * 1024;
/** Deciding on one takes some milliseconds; between slices others are answered. */
const carriedOutAtOnce = 10;

/** What the job has to fetch and look into. */
export interface BatchToRead {
  readonly id: number;
  readonly chatId: number;
  readonly kind: BatchKind;
  readonly fileId: string | undefined;
  readonly items: readonly Item[];
}

/** Several files or decisions at once: collected, matched, shown in one card, carried out by one tap. */
export function createBatches(deps: ServiceDeps) {
  const progress = createBatchProgress(deps);
  return {
    /** Between two items: is the batch still wanted? `total`: how many there are, once that is known. */
    goesOn: progress.goesOn,

    /** An archive or a list, to be fetched and read. */
    receiveBatch(update: UpdateRef, kind: 'archive' | 'decisions', fileId: string) {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (findOperator(tx, update.chatId) === undefined) return 'denied';
        const id = openBatch(tx, update.chatId, kind, fileId, now);
        planJob(tx, { kind: 'read-batch', subject: String(id), dueAt: now });
        tell(update.chatId, { template: 'desk-batch-progress', batch: id });
        return 'done';
      });
    },

    /** What is to be read now. Undefined: it is over, or not everything has come. */
    batchToRead(tx: Tx, job: Job): BatchToRead | undefined {
      const now = deps.now();
      const batch = findBatch(tx, Number(job.subject));
      if (batch?.state !== 'collecting' || findOperator(tx, batch.chatId) === undefined) {
        settleJob(tx, job.id, 'dropped', 'it is over');
        return undefined;
      }
      const closesAt = batch.at + closesAfterMs;
      if (batch.kind === 'files' && closesAt > now) {
        postponeJob(tx, job.id, closesAt);
        return undefined;
      }
      const items = itemsOf(tx, batch.id);
      const [only] = items;
      if (batch.kind === 'files' && only && items.length === 1) {
        if (!settleJob(tx, job.id, 'done', 'it came alone')) return undefined;
        moveBatch(tx, batch.id, 'collecting', 'dropped');
        deleteItems(tx, batch.id);
        const { name, fileId = '', size = 0 } = only;
        deliverAlone(
          deps,
          startTurn(tx, now, keyOfJob(job)),
          batch.chatId,
          { name, fileId, size },
          `b${batch.id}`,
        );
        return undefined;
      }
      const { id, chatId, kind } = batch;
      return { id, chatId, kind, fileId: batch.fileId ?? undefined, items };
    },

    /** A file of a batch was looked into: whose it is, and whether it is odd. Gives whether its bytes are wanted. */
    fileLookedAt(
      tx: Tx,
      batchId: number,
      seq: number,
      file: { name: string; fileId?: string; look: PdfLook },
    ): boolean {
      const batch = findBatch(tx, batchId);
      const operator = batch && findOperator(tx, batch.chatId);
      if (batch?.state !== 'collecting' || !operator) return false;
      const { name, fileId, look } = file;
      const item = judged(tx, operator, { seq, name, fileId, look });
      putItem(tx, batchId, withoutTwins(tx, batchId, item));
      return item.verdict !== 'out';
    },

    /** Notes what was found in a file of an archive. Its bytes are kept sealed, since Telegram has it only inside the archive. */
    entryLookedAt(
      tx: Tx,
      batchId: number,
      seq: number,
      { name, bytes, look }: { name: string; bytes: Uint8Array; look: PdfLook },
    ): void {
      const now = deps.now();
      const upload = uploadOf(batchId, seq);
      deleteParts(tx, upload); // a look that was broken off
      if (!this.fileLookedAt(tx, batchId, seq, { name, look })) return;
      for (let part = 0; part * partBytes < bytes.length; part += 1) {
        addPart(tx, upload, part, bytes.subarray(part * partBytes, (part + 1) * partBytes), now);
      }
    },

    /** Nothing becomes of this one. */
    fileLeftOut(
      tx: Tx,
      batchId: number,
      seq: number,
      name: string,
      why: BatchFault | 'not-a-pdf' | 'damaged',
    ): void {
      if (findBatch(tx, batchId)?.state !== 'collecting') return;
      putItem(tx, batchId, { seq, name, action: 'deliver', verdict: 'out', why: [why] });
    },

    /** A piece of a list was read; `from`: the number of its first decision. */
    decisionsRead(tx: Tx, batchId: number, decisions: readonly ListedDecision[], from: number): void {
      const batch = findBatch(tx, batchId);
      const operator = batch && findOperator(tx, batch.chatId);
      if (!operator || batch.state !== 'collecting') return;
      decisions.forEach((decision, at) => {
        putItem(tx, batchId, withoutTwins(tx, batchId, listed(tx, operator, from + at, decision)));
      });
    },

    /** All was read: the operator sees it, and decides by one tap. */
    batchRead(
      tx: Tx,
      job: Job,
      fault?: 'damaged-archive' | 'list-too-long' | 'file-lost' | 'nothing-in-it',
    ): void {
      const now = deps.now();
      const batch = findBatch(tx, Number(job.subject));
      // A file that came while the others were looked at belongs to them.
      if (batch?.state === 'collecting' && countItems(tx, batch.id).new > 0) {
        return postponeJob(tx, job.id, now);
      }
      if (!settleJob(tx, job.id, 'done', fault ?? 'read') || batch?.state !== 'collecting') return;
      const turn = startTurn(tx, now, keyOfJob(job));
      const isEmpty = fault !== undefined || itemsOf(tx, batch.id).length === 0;
      progress.ended(turn, batch, fault === undefined ? 'read' : 'not-read');
      moveBatch(tx, batch.id, 'collecting', isEmpty ? 'dropped' : 'asked');
      if (isEmpty) {
        turn.tell(batch.chatId, { template: 'desk-reply', outcome: fault ?? 'nothing-in-it' });
      } else turn.tell(batch.chatId, { template: 'desk-batch', batch: batch.id });
    },

    /** The tap: those that are certain, the doubtful ones too, or none. Afterwards: all of it taken back. */
    answerBatch(update: UpdateRef, id: number, op: BatchOp, messageId: number) {
      return runUpdate(deps, update, (turn): 'done' | 'too-late' | 'denied' => {
        const { tx, now, tell } = turn;
        const batch = findBatch(tx, id);
        if (batch?.chatId !== update.chatId || findOperator(tx, update.chatId) === undefined) return 'denied';
        if (op === 'undo') return undoAll(turn, id, update.chatId, messageId);
        if (op === 'stop') return progress.stop(turn, batch);
        const to = op === 'no' ? 'dropped' : 'running';
        if (!moveBatch(tx, id, 'asked', to, op === 'all')) return 'too-late';
        progress.beginsAnew(tx, id);
        tell(update.chatId, { template: 'buttons-off', message: messageId });
        if (op === 'no') {
          forgetBytes(tx, id);
          deleteItems(tx, id);
          tell(update.chatId, { template: 'plain', text: 'batch-not' });
        } else planJob(tx, { kind: 'run-batch', subject: String(id), dueAt: now });
        return 'done';
      });
    },

    /** Some at a time, each with a result of its own. */
    runBatch(tx: Tx, job: Job): void {
      const now = deps.now();
      const batch = findBatch(tx, Number(job.subject));
      const operator = batch && findOperator(tx, batch.chatId);
      if (batch?.state !== 'running' || !operator) {
        return void settleJob(tx, job.id, 'dropped', 'it is over');
      }
      const turn = startTurn(tx, now, keyOfJob(job));
      const wanted = itemsOf(tx, batch.id).filter(
        ({ verdict }) => verdict === 'sure' || (batch.doubted && verdict === 'doubtful'),
      );
      for (const item of wanted.slice(0, carriedOutAtOnce)) {
        const outcome = carryOut(deps, turn, operator, batch.id, item);
        settleItem(
          tx,
          batch.id,
          item.seq,
          outcome === 'done' ? 'done' : 'failed',
          outcome === 'done' ? '' : outcome,
        );
      }
      if (wanted.length > carriedOutAtOnce) {
        progress.runsOn(tx, batch);
        return postponeJob(tx, job.id, now);
      }
      if (!settleJob(tx, job.id, 'done', 'carried out')) return;
      moveBatch(tx, batch.id, 'running', 'done', batch.doubted);
      progress.ended(turn, batch, 'done');
      turn.tell(batch.chatId, { template: 'desk-batch-done', batch: batch.id });
    },
  };

  function forgetBytes(tx: Tx, id: number): void {
    for (const { seq } of itemsOf(tx, id)) deleteParts(tx, uploadOf(id, seq));
  }

  function undoAll(turn: Turn, id: number, operatorId: number, messageId: number): 'done' | 'too-late' {
    const { tx, tell } = turn;
    const undone = itemsOf(tx, id).filter(({ verdict, requestId }) => {
      const request = verdict === 'done' && requestId !== undefined ? findRequest(tx, requestId) : undefined;
      return request !== undefined && undo(turn, request, { type: 'operator', id: operatorId }).ok;
    });
    if (undone.length === 0) return 'too-late';
    for (const { seq } of undone) settleItem(tx, id, seq, 'failed', 'undo');
    tell(operatorId, { template: 'desk-batch-done', batch: id, edit: messageId });
    return 'done';
  }
}
