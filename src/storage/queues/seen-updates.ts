import { keptMs } from '../../domain/owner/retention.ts';
import type { Tx } from '../database/transact.ts';

/** Notes that this update is acted on. False: it was acted on before, so this is a repetition. */
export function markSeen(tx: Tx, updateId: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, number]>(
        `INSERT INTO seen_update (update_id, seen_at) VALUES (?, ?)
         ON CONFLICT (update_id) DO UPDATE SET seen_at = excluded.seen_at WHERE seen_at < ?`,
      )
      .run(updateId, now, now - keptMs.seenUpdate).changes === 1
  );
}

/** True when it was acted on before. */
export function isSeen(tx: Tx, updateId: number, now: number): boolean {
  return (
    tx
      .sql<[number, number]>('SELECT 1 FROM seen_update WHERE update_id = ? AND seen_at >= ?')
      .get(updateId, now - keptMs.seenUpdate) !== undefined
  );
}

/** Updates of these numbers that were acted on since about this moment. */
export function seenBetween(tx: Tx, firstId: number, lastId: number, since: number): ReadonlySet<number> {
  return new Set(
    tx
      .sql<[number, number, number], { id: number }>(
        'SELECT update_id AS id FROM seen_update WHERE update_id BETWEEN ? AND ? AND seen_at >= ?',
      )
      .all(firstId, lastId, since - keptMs.seenUpdate)
      .map(({ id }) => id),
  );
}

/** But what a batch that is kept here may be asked for, however old it is. */
export function forgetSeen(tx: Tx, now: number): number {
  return tx
    .sql<[number, number, number]>(
      'DELETE FROM seen_update WHERE seen_at < min(?, coalesce((SELECT min(at) FROM fetched_batch), ?)) - ?',
    )
    .run(now, now, keptMs.seenUpdate).changes;
}
