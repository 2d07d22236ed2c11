import type { Tx } from '../database/transact.ts';

/** How many requests this register has refused since then (ms), as far as `most`. */
export function countRefusals(tx: Tx, registerId: number, since: number, most: number): number {
  const count = tx
    .sql<[number, number, number], number>(
      `SELECT count(*) FROM (SELECT 1 FROM request_event
         WHERE actor = 'register' AND action = 'refuse' AND actor_id = ? AND at > ? LIMIT ?)`,
    )
    .pluck();
  return count.get(registerId, since, most) ?? 0;
}

/**
 * Refusals of this register of which nobody has heard yet, by the ids of their requests. CROSS: what is held back is a few
 * rows, and of all that was ever refused SQLite would look at each.
 */
export function refusalsHeldBack(tx: Tx, registerId: number, now: number): readonly number[] {
  return tx
    .sql<[number, number], number>(
      `SELECT pending_decision.request_id FROM pending_decision
       CROSS JOIN request ON request.id = pending_decision.request_id
       WHERE decider = 'register' AND decided_by = ? AND until > ? AND request.status = 'refused'`,
    )
    .pluck()
    .all(registerId, now);
}

/** One more was taken in this hour; gives how many there are by now. */
export function countTake(tx: Tx, registerId: number, hour: number): number {
  const count = tx
    .sql<[number, number], number>(
      `INSERT INTO register_hour (register_id, hour, takes) VALUES (?, ?, 1)
       ON CONFLICT DO UPDATE SET takes = takes + 1 RETURNING takes`,
    )
    .pluck();
  return count.get(registerId, hour) ?? 0;
}

/** What was taken in each hour from `from` on and before `to`; hours in which nothing was are left out. */
export function takesByHour(tx: Tx, registerId: number, from: number, to: number): readonly number[] {
  return tx
    .sql<[number, number, number], number>(
      'SELECT takes FROM register_hour WHERE register_id = ? AND hour >= ? AND hour < ?',
    )
    .pluck()
    .all(registerId, from, to);
}

/** House-keeping: hours before that one tell nothing of what is usual. */
export function forgetHours(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM register_hour WHERE hour < ?').run(before);
}
