import type { Tx } from '../database/transact.ts';

/** Messages that were put in to go out later. */

/** When the next message that is not due yet becomes due. None was due before it was put in. */
export function nextMessageAt(tx: Tx, now: number): number | undefined {
  return (
    tx
      .sql<[number], { due_at: number | null }>(
        `SELECT min(due_at) AS due_at FROM outbox WHERE state = 'pending' AND due_at > created_at AND due_at > ?`,
      )
      .get(now)?.due_at ?? undefined
  );
}

/** Chats with a message that was put in to go out later, and may go out now. */
export function chatsDue(tx: Tx, now: number): readonly number[] {
  return tx
    .sql<[number], { chatId: number }>(
      `SELECT DISTINCT chat_id AS chatId FROM outbox WHERE state = 'pending' AND due_at > created_at AND due_at <= ?`,
    )
    .all(now)
    .map(({ chatId }) => chatId);
}
