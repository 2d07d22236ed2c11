import type { Tx } from '../database/transact.ts';

/** What goes to many people, each of whom has a copy in the outbox. */
export type Mailing = 'broadcast' | 'breach';

/** The name of one person's copy in the outbox: nobody gets it twice, whatever happens in between. */
export function copyKey(of: Mailing, id: number, chatId: number): string {
  return `${of}${id}:${chatId}`;
}

/** All names that `copyKey` gives to copies of this mailing lie from the first of these up to the second. */
function keysOf(of: Mailing, id: number): [string, string] {
  return [`${of}${id}:`, `${of}${id};`];
}

/** How many copies went out, wait, or will not arrive. */
export function countCopies(
  tx: Tx,
  of: Mailing,
  id: number,
): { readonly sent: number; readonly waiting: number; readonly lost: number } {
  const rows = tx
    .sql<[string, string], { state: string; n: number }>(
      'SELECT state, count(*) AS n FROM outbox WHERE dedupe_key >= ? AND dedupe_key < ? GROUP BY state',
    )
    .all(...keysOf(of, id));
  const count = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return { sent: count('sent'), waiting: count('pending'), lost: count('undeliverable', 'failed') };
}

/** Chats whose copy will not arrive, the first `limit` of them. */
export function chatsMissed(tx: Tx, of: Mailing, id: number, limit: number): readonly number[] {
  return tx
    .sql<[string, string, number], { chat_id: number }>(
      `SELECT chat_id FROM outbox WHERE dedupe_key >= ? AND dedupe_key < ? AND state IN ('undeliverable', 'failed')
       ORDER BY chat_id LIMIT ?`,
    )
    .all(...keysOf(of, id), limit)
    .map(({ chat_id }) => chat_id);
}

/** What has not gone out will not. */
export function dropCopies(tx: Tx, of: Mailing, id: number, now: number): void {
  const { changes } = tx
    .sql<[string, number, string, string]>(
      `UPDATE outbox SET state = 'dropped', error = ?, settled_at = ?
       WHERE dedupe_key >= ? AND dedupe_key < ? AND state = 'pending'`,
    )
    .run(`the ${of} was cancelled`, now, ...keysOf(of, id));
  if (changes > 0) tx.reloadOutbox();
}
