import { keptMs } from '../../domain/owner/retention.ts';
import type { Tx } from '../database/transact.ts';

/** Words of a person that may be meant for two, kept until they say for which. */
export interface HeldWords {
  readonly words: string;
  /** Of the newest message among them. */
  readonly messageId: number;
  /** The message with the question and its buttons; undefined where it is not sent yet. */
  readonly questionId?: number | undefined;
}

const placeOf = (chatId: number) => ({ table: 'held_words', row: chatId, column: 'words' });

/** Words of which the person was asked for whom they are meant, and the message they came in. */
export function findHeldWords(tx: Tx, chatId: number): HeldWords | undefined {
  const row = tx
    .sql<[number], { message_id: number; words: Buffer; question_id: number | null }>(
      'SELECT message_id, words, question_id FROM held_words WHERE chat_id = ?',
    )
    .get(chatId);
  const words = row && tx.vault.open(placeOf(chatId), row.words);
  return row && words !== undefined
    ? { messageId: row.message_id, words, questionId: row.question_id ?? undefined }
    : undefined;
}

/** Keeps them, sealed, in place of those held before, until that is answered. */
export function holdWords(tx: Tx, chatId: number, { words, messageId }: HeldWords, now: number): void {
  tx.sql<[number, number, Buffer, number]>(
    'INSERT OR REPLACE INTO held_words (chat_id, message_id, words, at) VALUES (?, ?, ?, ?)',
  ).run(chatId, messageId, tx.vault.seal(placeOf(chatId), words), now);
}

/** The question of whom they are for was sent: the number of that message. */
export function saveHeldQuestion(tx: Tx, chatId: number, questionId: number): void {
  tx.sql<[number, number]>('UPDATE held_words SET question_id = ? WHERE chat_id = ?').run(questionId, chatId);
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
