import { keptMs } from '../../domain/owner/retention.ts';
import type { Tx } from '../database/transact.ts';

/** Words of a person that may be meant for two, kept until they say for which. */
export interface HeldWords {
  readonly words: string;
  /** Of the newest message among them. */
  readonly messageId: number;
}

const placeOf = (chatId: number) => ({ table: 'held_words', row: chatId, column: 'words' });

/** Words of which the person was asked for whom they are meant, and the message they came in. */
export function findHeldWords(tx: Tx, chatId: number): HeldWords | undefined {
  const row = tx
    .sql<[number], { message_id: number; words: Buffer }>(
      'SELECT message_id, words FROM held_words WHERE chat_id = ?',
    )
    .get(chatId);
  return row && { messageId: row.message_id, words: tx.vault.open(placeOf(chatId), row.words) };
}

/** Keeps them, sealed, in place of those held before, until that is answered. */
export function holdWords(tx: Tx, chatId: number, { words, messageId }: HeldWords, now: number): void {
  tx.sql<[number, number, Buffer, number]>(
    'INSERT OR REPLACE INTO held_words (chat_id, message_id, words, at) VALUES (?, ?, ?, ?)',
  ).run(chatId, messageId, tx.vault.seal(placeOf(chatId), words), now);
}

/** They have gone where they belong, or nobody waits for them any more. */
export function dropHeldWords(tx: Tx, chatId: number): void {
  tx.sql<[number]>('DELETE FROM held_words WHERE chat_id = ?').run(chatId);
}

/** While the data of a person are blocked nothing of theirs is destroyed. */
export function forgetHeldWords(tx: Tx, now: number): void {
  tx.sql<[number]>(
    `DELETE FROM held_words
     WHERE at < ? AND chat_id NOT IN (SELECT chat_id FROM applicant WHERE data_blocked_at IS NOT NULL)`,
  ).run(now - keptMs.heldWords);
}
