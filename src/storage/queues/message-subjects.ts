import { aboutOf, ownKinds, readSubject, type Subject } from '../../domain/messages/message-subject.ts';
import { keptMs } from '../../domain/owner/retention.ts';
import { marksFor } from '../database/sql-marks.ts';
import type { Tx } from '../database/transact.ts';

/** Messages of a chat among which the person's newest is looked for. */
const looksBack = 30;

/** What the message belongs to from now on, whatever it belonged to before. */
export function saveSubject(tx: Tx, chatId: number, messageId: number, subject: Subject, now: number): void {
  // Not `OR REPLACE`, which takes the row and its index entries out and writes all of them anew.
  tx.sql<[number, number, string, string, number]>(
    `INSERT INTO message_subject (chat_id, message_id, kind, about, at) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET kind = excluded.kind, about = excluded.about, at = excluded.at`,
  ).run(chatId, messageId, subject.kind, aboutOf(subject), now);
}

/** What a message in this chat belongs to, the person's own or the bot's; undefined: nothing is known of it. */
export function findSubject(tx: Tx, chatId: number, messageId: number): Subject | undefined {
  const row = tx
    .sql<[number, number], { kind: string; about: string }>(
      'SELECT kind, about FROM message_subject WHERE chat_id = ? AND message_id = ?',
    )
    .get(chatId, messageId);
  return row && readSubject(row.kind, row.about);
}

/** A message of the chat with what it belongs to. */
export interface Placed {
  readonly messageId: number;
  readonly subject: Subject;
  /** Ms since the epoch. */
  readonly at: number;
}

/** The person's newest message before `messageId` that was taken for anything, if it is not far up. */
export function newestOwn(tx: Tx, chatId: number, messageId: number): Placed | undefined {
  return newestOf(tx, chatId, messageId, ownKinds);
}

/** The newest question of the desk before `messageId`, if it is not far up. */
export function newestQuestion(tx: Tx, chatId: number, messageId: number): Placed | undefined {
  return newestOf(tx, chatId, messageId, ['question']);
}

function newestOf(
  tx: Tx,
  chatId: number,
  before: number,
  kinds: readonly Subject['kind'][],
): Placed | undefined {
  const row = tx
    .sql<unknown[], { message_id: number; kind: string; about: string; at: number }>(
      `SELECT message_id, kind, about, at FROM message_subject
       WHERE chat_id = ? AND message_id < ? AND message_id >= ? AND kind IN (${marksFor(kinds)})
       ORDER BY message_id DESC LIMIT 1`,
    )
    .get(chatId, before, before - looksBack, ...kinds);
  const subject = row && readSubject(row.kind, row.about);
  return row && subject && { messageId: row.message_id, subject, at: row.at };
}

/** The draft has become a request: its answers are the request's from now on. */
export function giveSubjectsToRequest(tx: Tx, chatId: number, draftId: string, requestId: number): void {
  // As a text: a number of JavaScript is bound as a REAL, and 7 || ':iin' would be '7.0:iin', which no erasure finds.
  tx.sql<[string, number, string]>(
    `UPDATE message_subject SET kind = 'sent-answer', about = ? || substr(about, instr(about, ':'))
     WHERE chat_id = ? AND kind = 'form-answer' AND about LIKE ? || ':%'`,
  ).run(String(requestId), chatId, draftId);
}

/** The form is over: what its cards asked is of no use any more. */
export function forgetSubjectsOfDraft(tx: Tx, chatId: number, draftId: string): void {
  tx.sql<[number, string]>(
    `DELETE FROM message_subject WHERE chat_id = ? AND kind IN ('form', 'form-answer') AND about LIKE ? || ':%'`,
  ).run(chatId, draftId);
}

/** The request's personal data are erased: nobody writes about it any more. */
export function forgetSubjectsOfRequest(tx: Tx, requestId: number): void {
  const id = String(requestId);
  tx.sql<[string]>(
    `DELETE FROM message_subject WHERE kind IN ('question', 'request', 'staff-request') AND about = ?`,
  ).run(id);
  tx.sql<[string, string]>(
    `DELETE FROM message_subject WHERE kind IN ('answer', 'sent-answer') AND about >= ? AND about < ?`,
  ).run(`${id}:`, `${id};`);
}

/** What belongs to nothing that ends by itself. Messages about requests stay as long as these. */
export function forgetSubjects(tx: Tx, now: number): void {
  tx.sql<[number]>(
    `DELETE FROM message_subject
     WHERE at < ? AND kind NOT IN ('question', 'request', 'answer', 'staff-request')`,
  ).run(now - keptMs.messageSubject);
}
