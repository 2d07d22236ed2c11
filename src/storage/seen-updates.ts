import type { Tx } from './transact.ts';

/** Telegram keeps an undelivered update for 24 hours, and numbers start anew after a quiet week. */
export const keptMs = 48 * 60 * 60 * 1000;

/** Notes that this update is acted on. False: it was acted on before, so this is a repetition. */
export function markSeen(tx: Tx, updateId: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, number]>(
        `INSERT INTO seen_update (update_id, seen_at) VALUES (?, ?)
         ON CONFLICT (update_id) DO UPDATE SET seen_at = excluded.seen_at WHERE seen_at < ?`,
      )
      .run(updateId, now, now - keptMs).changes === 1
  );
}

/** True when it was acted on before. */
export function isSeen(tx: Tx, updateId: number, now: number): boolean {
  return (
    tx
      .sql<[number, number]>('SELECT 1 FROM seen_update WHERE update_id = ? AND seen_at >= ?')
      .get(updateId, now - keptMs) !== undefined
  );
}

export function forgetSeen(tx: Tx, now: number): number {
  return tx.sql<[number]>('DELETE FROM seen_update WHERE seen_at < ?').run(now - keptMs).changes;
}
