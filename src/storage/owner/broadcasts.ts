import type { Locale } from '../../domain/locale.ts';
import type { Tx } from '../database/transact.ts';

/** A message to everyone who has opened a chat with the bot. */
export interface Broadcast {
  readonly id: number;
  readonly writtenBy: number;
  readonly state: 'draft' | 'sending' | 'done' | 'cancelled';
  readonly texts: Readonly<Record<Locale, string | undefined>>;
  /** People up to this chat id stand in the outbox already. */
  readonly upToChat: number;
  readonly progressMessage: number | undefined;
}

interface Row {
  id: number;
  written_by: number;
  state: Broadcast['state'];
  kk: string | null;
  ru: string | null;
  en: string | null;
  up_to_chat: number;
  progress_message: number | null;
}

/** Chat ids of groups are negative, of people positive. */
const beforeEveryone = 0;

export function insertBroadcast(tx: Tx, writtenBy: number, now: number): number {
  const { lastInsertRowid } = tx
    .sql<[number, number, number]>(
      `INSERT INTO broadcast (written_by, state, up_to_chat, at) VALUES (?, 'draft', ?, ?)`,
    )
    .run(writtenBy, beforeEveryone, now);
  return Number(lastInsertRowid);
}

export function findBroadcast(tx: Tx, id: number): Broadcast | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM broadcast WHERE id = ?').get(id);
  return (
    row && {
      id: row.id,
      writtenBy: row.written_by,
      state: row.state,
      texts: { kk: row.kk ?? undefined, ru: row.ru ?? undefined, en: row.en ?? undefined },
      upToChat: row.up_to_chat,
      progressMessage: row.progress_message ?? undefined,
    }
  );
}

export function writeBroadcast(tx: Tx, id: number, locale: Locale, text: string): void {
  const column = { kk: 'kk', ru: 'ru', en: 'en' }[locale];
  tx.sql<[string, number]>(`UPDATE broadcast SET ${column} = ? WHERE id = ? AND state = 'draft'`).run(
    text,
    id,
  );
}

/** False: it is not in that state any more. */
export function moveBroadcast(tx: Tx, id: number, from: Broadcast['state'], to: Broadcast['state']): boolean {
  return (
    tx
      .sql<[string, number, string]>('UPDATE broadcast SET state = ? WHERE id = ? AND state = ?')
      .run(to, id, from).changes === 1
  );
}

export function saveBroadcastProgress(tx: Tx, id: number, messageId: number): void {
  tx.sql<[number, number]>('UPDATE broadcast SET progress_message = ? WHERE id = ?').run(messageId, id);
}

/** The next people to be written to, in order of their chat ids, and remembers how far it got. */
export function nextRecipients(tx: Tx, broadcast: Broadcast, limit: number): readonly number[] {
  const chats = tx
    .sql<[number, number], { chat_id: number }>(
      `SELECT chat_id FROM applicant WHERE chat_id > ? AND blocked_at IS NULL AND data_blocked_at IS NULL
       ORDER BY chat_id LIMIT ?`,
    )
    .all(broadcast.upToChat, limit)
    .map(({ chat_id }) => chat_id);
  const last = chats.at(-1);
  if (last !== undefined) {
    tx.sql<[number, number]>('UPDATE broadcast SET up_to_chat = ? WHERE id = ?').run(last, broadcast.id);
  }
  return chats;
}

export function countRecipients(tx: Tx): number {
  return (
    tx
      .sql<[], { n: number }>(`SELECT count(*) AS n FROM applicant
         WHERE chat_id > 0 AND blocked_at IS NULL AND data_blocked_at IS NULL`)
      .get()?.n ?? 0
  );
}

/** The name of one person's copy in the outbox: nobody gets it twice, whatever happens in between. */
export function broadcastKey(id: number, chatId: number): string {
  return `broadcast${id}:${chatId}`;
}

/** How many copies went out, wait, or will not arrive. */
export function countCopies(
  tx: Tx,
  id: number,
): { readonly sent: number; readonly waiting: number; readonly lost: number } {
  const rows = tx
    .sql<[string, string], { state: string; n: number }>(
      'SELECT state, count(*) AS n FROM outbox WHERE dedupe_key >= ? AND dedupe_key < ? GROUP BY state',
    )
    .all(`broadcast${id}:`, `broadcast${id};`);
  const count = (...states: string[]) =>
    rows.filter(({ state }) => states.includes(state)).reduce((sum, { n }) => sum + n, 0);
  return { sent: count('sent'), waiting: count('pending'), lost: count('undeliverable', 'failed') };
}

/** What has not gone out will not. */
export function dropCopies(tx: Tx, id: number, now: number): void {
  const { changes } = tx
    .sql<[number, string, string]>(
      `UPDATE outbox SET state = 'dropped', error = 'the broadcast was cancelled', settled_at = ?
     WHERE dedupe_key >= ? AND dedupe_key < ? AND state = 'pending'`,
    )
    .run(now, `broadcast${id}:`, `broadcast${id};`);
  if (changes > 0) tx.stir();
}
