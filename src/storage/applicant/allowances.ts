import { type Allowance, allowances } from '../../domain/limits-per-person.ts';
import { keptMs } from '../../domain/owner/retention.ts';
import type { Tx } from '../database/transact.ts';

/** True while the person has not used up what is allowed. */
export function hasAllowance(tx: Tx, chatId: number, kind: Allowance, now: number): boolean {
  const { most, withinMs } = allowances[kind];
  const used = tx
    .sql<[number, Allowance, number], number>(
      'SELECT count(*) FROM allowance_used WHERE chat_id = ? AND kind = ? AND at > ?',
    )
    .pluck()
    .get(chatId, kind, now - withinMs);
  return (used ?? 0) < most;
}

/** Counts one use of what a person may do only so often. `now`: in ms. */
export function noteUse(tx: Tx, chatId: number, kind: Allowance, now: number): void {
  tx.sql<[number, Allowance, number]>('INSERT INTO allowance_used (chat_id, kind, at) VALUES (?, ?, ?)').run(
    chatId,
    kind,
    now,
  );
}

/** Deletes uses that no allowance counts any more; gives how many. `now`: in ms. */
export function forgetUses(tx: Tx, now: number): number {
  return tx.sql<[number]>('DELETE FROM allowance_used WHERE at <= ?').run(now - keptMs.allowanceUse).changes;
}
