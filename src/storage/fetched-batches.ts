import { keptMs } from './seen-updates.ts';
import type { Tx } from './transact.ts';

/** Updates as Telegram gave them, in the order of their numbers; at least one. */
export interface FetchedBatch<Update> {
  /** The number of its first update, by which it is forgotten. */
  readonly firstId: number;
  readonly updates: readonly Update[];
}

export interface Numbered {
  readonly update_id: number;
}

export function keepBatch(tx: Tx, { firstId, updates }: FetchedBatch<Numbered>, now: number): void {
  const sealed = tx.vault.seal(placeOf(firstId), JSON.stringify(updates));
  tx.sql<[number, number, Buffer, number]>(
    'INSERT OR REPLACE INTO fetched_batch (first_id, last_id, updates, at) VALUES (?, ?, ?, ?)',
  ).run(firstId, updates.at(-1)?.update_id ?? firstId, sealed, now);
}

/** The batches that were not forgotten, each without what was acted on. `updates` undefined: it can't be opened. */
export function keptBatches<Update extends Numbered>(
  tx: Tx,
): readonly { readonly firstId: number; readonly updates: readonly Update[] | undefined }[] {
  const rows = tx
    .sql<[], { firstId: number; lastId: number; sealed: Buffer; at: number }>(
      'SELECT first_id AS firstId, last_id AS lastId, updates AS sealed, at FROM fetched_batch ORDER BY at, first_id',
    )
    .all();
  return rows.map(({ firstId, lastId, sealed, at }) => {
    // By the time at which it was fetched: numbers begin anew, and it may have waited for longer than those are kept.
    const seen = new Set(
      tx
        .sql<[number, number, number], { id: number }>(
          'SELECT update_id AS id FROM seen_update WHERE update_id BETWEEN ? AND ? AND seen_at >= ?',
        )
        .all(firstId, lastId, at - keptMs)
        .map(({ id }) => id),
    );
    const updates = opened<Update>(tx, firstId, sealed);
    return { firstId, updates: updates?.filter(({ update_id }) => !seen.has(update_id)) };
  });
}

export function forgetBatch(tx: Tx, firstId: number): void {
  tx.sql<[number]>('DELETE FROM fetched_batch WHERE first_id = ?').run(firstId);
}

function opened<Update>(tx: Tx, firstId: number, sealed: Buffer): readonly Update[] | undefined {
  try {
    return JSON.parse(tx.vault.open(placeOf(firstId), sealed));
  } catch {
    return undefined;
  }
}

function placeOf(firstId: number) {
  return { table: 'fetched_batch', row: firstId, column: 'updates' };
}
