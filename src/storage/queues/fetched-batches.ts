import { dayMs } from '../../domain/dates/durations.ts';
import type { Tx } from '../database/transact.ts';
import { seenBetween } from './seen-updates.ts';

/** Updates as Telegram gave them, in the order of their numbers; at least one. */
export interface FetchedBatch<Update> {
  /** The number of its first update, by which it is forgotten. */
  readonly firstId: number;
  readonly updates: readonly Update[];
}

/** A batch that was in hand when the program ended. */
export interface LeftBatch<Update> {
  readonly firstId: number;
  /** What may still have to be acted on. Undefined: it can't be opened. */
  readonly updates: readonly Update[] | undefined;
  /** At how many starts it was found, this one included. */
  readonly starts: number;
}

export interface Numbered {
  readonly update_id: number;
}

/** For so long Telegram itself would send an update again; whoever acted on it finds it in `seen_update` till then. */
const repeatedMs = dayMs;

/** Keeps updates, sealed, until they have been acted on; the same ones again replace them. */
export function keepBatch(tx: Tx, { firstId, updates }: FetchedBatch<Numbered>, now: number): void {
  const sealed = tx.vault.seal(placeOf(firstId), JSON.stringify(updates));
  tx.sql<[number, number, Buffer, number]>(
    'INSERT OR REPLACE INTO fetched_batch (first_id, last_id, updates, at) VALUES (?, ?, ?, ?)',
  ).run(firstId, updates.at(-1)?.update_id ?? firstId, sealed, now);
}

/** Hands out the batches that were not forgotten, the oldest first, at a start of the program. */
export function leftBatches<Update extends Numbered>(tx: Tx, now: number): readonly LeftBatch<Update>[] {
  return tx
    .sql<[], { firstId: number; lastId: number; sealed: Buffer; starts: number; at: number }>(
      `UPDATE fetched_batch SET starts = starts + 1
       RETURNING first_id AS firstId, last_id AS lastId, updates AS sealed, starts, at`,
    )
    .all()
    .sort((one, other) => one.at - other.at || one.firstId - other.firstId)
    .map(({ firstId, lastId, sealed, starts, at }) => {
      const updates = opened<Update>(tx, firstId, sealed);
      // What is younger is known to those who act on it, as when Telegram sends it again. What is older they take for new.
      const seen: ReadonlySet<number> =
        now - at > repeatedMs ? seenBetween(tx, firstId, lastId, at) : new Set();
      return { firstId, updates: updates?.filter(({ update_id }) => !seen.has(update_id)), starts };
    });
}

/** All updates of the batch were acted on. */
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
