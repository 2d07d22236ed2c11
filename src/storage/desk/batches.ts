import type { BatchAction, BatchKind, ItemVerdict } from '../../domain/desk/batch.ts';
import { lanes } from '../../domain/messages/lanes.ts';
import type { RefusalCode } from '../../domain/request/status.ts';
import type { Tx } from '../database/transact.ts';

export type BatchState = 'collecting' | 'asked' | 'running' | 'done' | 'dropped';

export interface Batch {
  readonly id: number;
  readonly chatId: number;
  readonly kind: BatchKind;
  readonly state: BatchState;
  /** Of the archive or the list. */
  readonly fileId: string | null;
  /** Doubtful ones go as well. */
  readonly doubted: boolean;
  /** When the newest file came, ms. */
  readonly at: number;
  /** The message that says how far it is. */
  readonly progressMessage: number | null;
  /** How many are in the archive or the list; null: not known yet. */
  readonly total: number | null;
}

export interface BatchItem {
  readonly seq: number;
  readonly name: string;
  /** Undefined: its bytes are kept here, or there is no file. */
  readonly fileId?: string | undefined;
  readonly size?: number | undefined;
  readonly sha256?: Buffer | undefined;
  readonly requestId?: number | undefined;
  readonly action: BatchAction;
  readonly code?: RefusalCode | undefined;
  readonly words?: string | undefined;
  readonly verdict: ItemVerdict;
  /** Codes of what is odd about it, or of why nothing becomes of it. */
  readonly why: readonly string[];
}

const placeOf = (column: 'name' | 'words', batch: number, seq: number) => ({
  table: 'desk_batch_item',
  row: `${batch}.${seq}`,
  column,
});

/** Begins to collect files, or the items of one archive or list (`fileId`); gives the number of the batch. */
export function openBatch(
  tx: Tx,
  chatId: number,
  kind: BatchKind,
  fileId: string | null,
  now: number,
): number {
  const { lastInsertRowid } = tx
    .sql<[number, string, string | null, number]>(
      `INSERT INTO desk_batch (chat_id, kind, state, file_id, at) VALUES (?, ?, 'collecting', ?, ?)`,
    )
    .run(chatId, kind, fileId, now);
  return Number(lastInsertRowid);
}

/** A batch in whatever state; undefined: it was forgotten, or never was. */
export function findBatch(tx: Tx, id: number): Batch | undefined {
  interface Row extends Omit<Batch, 'doubted'> {
    readonly doubted: number;
  }
  const row = tx
    .sql<[number], Row>(
      `SELECT id, chat_id AS chatId, kind, state, file_id AS fileId, doubted, at,
              progress_message AS progressMessage, total
       FROM desk_batch WHERE id = ?`,
    )
    .get(id);
  return row && { ...row, doubted: row.doubted === 1 };
}

/** The batch into which the next file of this chat belongs: files are still coming. */
export function collectingBatch(tx: Tx, chatId: number): number | undefined {
  return tx
    .sql<[number], { id: number }>(
      `SELECT id FROM desk_batch WHERE chat_id = ? AND kind = 'files' AND state = 'collecting' ORDER BY id DESC LIMIT 1`,
    )
    .get(chatId)?.id;
}

/** A file has come just now: what is left alone for too long is given up. */
export function touchBatch(tx: Tx, id: number, now: number): void {
  tx.sql<[number, number]>('UPDATE desk_batch SET at = ? WHERE id = ?').run(now, id);
}

/** True where it stood so: of two taps one counts. */
export function moveBatch(tx: Tx, id: number, from: BatchState, to: BatchState, doubted = false): boolean {
  return (
    tx
      .sql<[string, number, number, string]>(
        'UPDATE desk_batch SET state = ?, doubted = ? WHERE id = ? AND state = ?',
      )
      .run(to, doubted ? 1 : 0, id, from).changes === 1
  );
}

/** The message that says how far it is; null: the next one is another message. */
export function saveBatchProgress(tx: Tx, id: number, messageId: number | null): void {
  tx.sql<[number | null, number]>('UPDATE desk_batch SET progress_message = ? WHERE id = ?').run(
    messageId,
    id,
  );
}

/** How many items the archive or the list holds, known once it was looked through. */
export function saveBatchTotal(tx: Tx, id: number, total: number): void {
  tx.sql<[number, number]>('UPDATE desk_batch SET total = ? WHERE id = ?').run(total, id);
}

/** How many items stand so. */
export function countItems(tx: Tx, batch: number): Readonly<Record<ItemVerdict, number>> {
  const counts = { new: 0, sure: 0, doubtful: 0, out: 0, done: 0, failed: 0 };
  const rows = tx
    .sql<[number], { verdict: ItemVerdict; count: number }>(
      'SELECT verdict, count(*) AS count FROM desk_batch_item WHERE batch_id = ? GROUP BY verdict',
    )
    .all(batch);
  for (const { verdict, count } of rows) counts[verdict] = count;
  return counts;
}

/** Adds it, or puts it in the place of the one with this number. */
export function putItem(tx: Tx, batch: number, item: BatchItem): void {
  const { seq, name, words } = item;
  tx.sql<unknown[]>(
    `INSERT OR REPLACE INTO desk_batch_item
       (id, batch_id, seq, name, file_id, size, sha256, request_id, action, code, words, verdict, why)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    `${batch}.${seq}`,
    batch,
    seq,
    tx.vault.seal(placeOf('name', batch, seq), name),
    item.fileId ?? null,
    item.size ?? null,
    item.sha256 ?? null,
    item.requestId ?? null,
    item.action,
    item.code ?? null,
    words === undefined ? null : tx.vault.seal(placeOf('words', batch, seq), words),
    item.verdict,
    item.why.join(','),
  );
}

/** All items of a batch, in the order in which they came. */
export function itemsOf(tx: Tx, batch: number): readonly BatchItem[] {
  return readItems(tx, batch, 'batch_id = ?');
}

/** Those that mean one request; the rest stay closed: there may be hundreds, and each has a name to be opened. */
export function itemsOfRequest(tx: Tx, batch: number, requestId: number): readonly BatchItem[] {
  return readItems(tx, batch, 'batch_id = ? AND request_id = ?', requestId);
}

function readItems(
  tx: Tx,
  batch: number,
  where: 'batch_id = ?' | 'batch_id = ? AND request_id = ?',
  ...more: readonly number[]
): readonly BatchItem[] {
  interface Row {
    seq: number;
    name: Buffer;
    file_id: string | null;
    size: number | null;
    sha256: Buffer | null;
    request_id: number | null;
    action: BatchAction;
    code: RefusalCode | null;
    words: Buffer | null;
    verdict: ItemVerdict;
    why: string;
  }
  return tx
    .sql<number[], Row>(`SELECT * FROM desk_batch_item WHERE ${where} ORDER BY seq`)
    .all(batch, ...more)
    .map((row) => ({
      seq: row.seq,
      name: tx.vault.open(placeOf('name', batch, row.seq), row.name),
      fileId: row.file_id ?? undefined,
      size: row.size ?? undefined,
      sha256: row.sha256 ?? undefined,
      requestId: row.request_id ?? undefined,
      action: row.action,
      code: row.code ?? undefined,
      words: row.words ? tx.vault.open(placeOf('words', batch, row.seq), row.words) : undefined,
      verdict: row.verdict,
      why: row.why === '' ? [] : row.why.split(','),
    }));
}

/** What became of an item. */
export function settleItem(
  tx: Tx,
  batch: number,
  seq: number,
  verdict: 'done' | 'failed',
  why: string,
): void {
  tx.sql<[string, string, string]>('UPDATE desk_batch_item SET verdict = ?, why = ? WHERE id = ?').run(
    verdict,
    why,
    `${batch}.${seq}`,
  );
}

/** Forgets the items with the bytes that are kept of them; the batch itself stays. */
export function deleteItems(tx: Tx, batch: number): void {
  tx.sql<[number]>('DELETE FROM desk_batch_item WHERE batch_id = ?').run(batch);
}

/** Batches whose decisions were still being carried out when the bot was out for longer than that. */
export function leftRunning(tx: Tx, before: number): readonly Batch[] {
  return tx
    .sql<[number], { id: number }>(`SELECT id FROM desk_batch WHERE state = 'running' AND at < ?`)
    .all(before)
    .flatMap(({ id }) => findBatch(tx, id) ?? []);
}

/**
 * Batches of before, with the names in them; not those of which a message is still to be told, or which a job is still
 * to look through: the bot may have been out for days.
 */
export function forgetBatches(tx: Tx, before: number): void {
  const isOld = `at < ?
    AND NOT EXISTS (SELECT 1 FROM outbox o WHERE o.state = 'pending' AND o.lane IN (${anyLane})
      AND o.chat_id = desk_batch.chat_id AND o.notice ->> '$.batch' = desk_batch.id)
    AND NOT EXISTS (SELECT 1 FROM job WHERE state = 'pending' AND kind = 'read-batch' AND subject = desk_batch.id || '')`;
  tx.sql<[number]>(
    `DELETE FROM desk_batch_item WHERE batch_id IN (SELECT id FROM desk_batch WHERE ${isOld})`,
  ).run(before);
  tx.sql<[number]>(`DELETE FROM desk_batch WHERE ${isOld}`).run(before);
}

const anyLane = lanes.map((lane) => `'${lane}'`).join(', ');
