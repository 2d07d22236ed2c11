import type { Lane } from '../../domain/messages/lanes.ts';
import type { Tx } from './transact.ts';

/** How much waits, in numbers only: no chat, no reference, nobody's data. Times in ms since the epoch. */
export interface VitalSigns {
  readonly outbox: Readonly<Record<Lane, number>>;
  /** When the message became due that should have gone out first; broadcasts, which take their time, left out. */
  readonly oldestDueAt: number | undefined;
  /** Jobs that should have run before `lateBefore`. */
  readonly lateJobs: number;
}

/** Reads what health and metrics tell of the queues. `now`, `lateBefore`: in ms; a job due before the latter is late. */
export function readVitalSigns(tx: Tx, now: number, lateBefore: number): VitalSigns {
  const outbox = { interactive: 0, notice: 0, bulk: 0 };
  const lanes = tx
    .sql<[], { lane: Lane; count: number }>(
      `SELECT lane, count(*) AS count FROM outbox WHERE state = 'pending' GROUP BY lane`,
    )
    .all();
  for (const { lane, count } of lanes) outbox[lane] = count;
  const oldest = tx
    .sql<[number], { due_at: number | null }>(
      `SELECT min(due_at) AS due_at FROM outbox
       WHERE state = 'pending' AND due_at <= ? AND lane IN ('interactive', 'notice')`,
    )
    .get(now);
  const late = tx
    .sql<[number], { count: number }>(
      `SELECT count(*) AS count FROM job WHERE state = 'pending' AND due_at < ?`,
    )
    .get(lateBefore);
  return { outbox, oldestDueAt: oldest?.due_at ?? undefined, lateJobs: late?.count ?? 0 };
}

/** How many requests stand at each status. A scan of an index: a quarter of a second for a million of them. */
export function countRequests(tx: Tx): ReadonlyMap<string, number> {
  const rows = tx
    .sql<[], { status: string; count: number }>(
      'SELECT status, count(*) AS count FROM request GROUP BY status',
    )
    .all();
  return new Map(rows.map(({ status, count }) => [status, count]));
}

/** A real write, to know that the next update could be stored: number 0 is no update's, those are positive. */
export function proveWritable(tx: Tx, now: number): void {
  tx.sql<[number]>(
    `INSERT INTO seen_update (update_id, seen_at) VALUES (0, ?)
     ON CONFLICT (update_id) DO UPDATE SET seen_at = excluded.seen_at`,
  ).run(now);
}
