import { collectingBatch, itemsOf, openBatch, putItem, touchBatch } from '../../storage/desk/batches.ts';
import { planJob } from '../../storage/queues/jobs.ts';
import type { SentPdf } from '../desk/certificate/replace-certificate.ts';
import type { Turn } from '../turn.ts';

/** Programs send the files of a batch one after another: it is over when none has come for so long. */
export const closesAfterMs = 2500;

/** Puts a file of a chat to those that came just before it. */
export function collect({ tx, now }: Turn, chatId: number, { name, fileId, size }: SentPdf): void {
  const open = collectingBatch(tx, chatId);
  const id = open ?? openBatch(tx, chatId, 'files', null, now);
  if (open !== undefined) touchBatch(tx, id, now);
  const seq = itemsOf(tx, id).length;
  putItem(tx, id, { seq, name, fileId, size, action: 'deliver', verdict: 'new', why: [] });
  if (open === undefined) {
    planJob(tx, { kind: 'read-batch', subject: String(id), dueAt: now + closesAfterMs });
  }
}
