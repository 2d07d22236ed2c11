import { type Locale, perLocale } from '../../domain/locale.ts';
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

/** Opens a draft without words; gives its number. */
export function insertBroadcast(tx: Tx, writtenBy: number, now: number): number {
  const { lastInsertRowid } = tx
    .sql<[number, number, number]>(
      `INSERT INTO broadcast (written_by, state, up_to_chat, at) VALUES (?, 'draft', ?, ?)`,
    )
    .run(writtenBy, beforeEveryone, now);
  return Number(lastInsertRowid);
}

/** A broadcast with its text in each language and how far it has gone (`upToChat`). */
export function findBroadcast(tx: Tx, id: number): Broadcast | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM broadcast WHERE id = ?').get(id);
  return (
    row && {
      id: row.id,
      writtenBy: row.written_by,
      state: row.state,
      texts: perLocale((locale) => row[locale] ?? undefined),
      upToChat: row.up_to_chat,
      progressMessage: row.progress_message ?? undefined,
    }
  );
}

/** The text in one language; of a draft alone. */
export function writeBroadcast(tx: Tx, id: number, locale: Locale, text: string): void {
  tx.sql<[string, number]>(
    `UPDATE broadcast SET ${pickLocaleColumn(locale)} = ? WHERE id = ? AND state = 'draft'`,
  ).run(text, id);
}

/** False: it is not in that state any more. */
export function moveBroadcast(tx: Tx, id: number, from: Broadcast['state'], to: Broadcast['state']): boolean {
  return (
    tx
      .sql<[string, number, string]>('UPDATE broadcast SET state = ? WHERE id = ? AND state = ?')
      .run(to, id, from).changes === 1
  );
}

/** The message that says how many have been sent, to be edited. */
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

/**
 * How many people a broadcast would reach: all but groups, those who blocked the bot and those whose data are
 * blocked.
 */
export function countRecipients(tx: Tx): number {
  return (
    tx
      .sql<[], { n: number }>(`SELECT count(*) AS n FROM applicant
         WHERE chat_id > 0 AND blocked_at IS NULL AND data_blocked_at IS NULL`)
      .get()?.n ?? 0
  );
}

/** The column of the text in this language: no value of a caller becomes SQL. */
export function pickLocaleColumn(locale: Locale): string {
  return { kk: 'kk', ru: 'ru', en: 'en' }[locale];
}
