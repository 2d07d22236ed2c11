import type { Answers } from '../../domain/form/form.ts';
import type { Tx } from '../database/transact.ts';
import { sealedName } from '../desk/certificates.ts';
import { forgetSubjectsOfRequest } from '../queues/message-subjects.ts';
import { sealedApplication } from '../request/requests.ts';

/** Nobody's chat: what it holds belonged to people who had their data erased. Nothing is ever sent to it. */
export const nobody = 0;

/** Requests that ended before `before` (ms) and still hold personal data that are not blocked, the oldest first. */
export function requestsToErase(tx: Tx, before: number, limit: number): readonly number[] {
  return tx
    .sql<[number, number], { id: number }>(
      `SELECT id FROM request WHERE ended_at IS NOT NULL AND erased_at IS NULL AND blocked_at IS NULL AND ended_at < ?
       ORDER BY ended_at LIMIT ?`,
    )
    .all(before, limit)
    .map(({ id }) => id);
}

/**
 * Takes the person out of an ended request. `kept`: what stays of the application. The fingerprint of a delivered file
 * stays too, so that the file can still be told from a false one. False: it has not ended, or was erased before.
 */
export function eraseRequest(
  tx: Tx,
  request: { readonly id: number; readonly reference: string },
  kept: Answers,
  now: number,
): boolean {
  const { id, reference } = request;
  const erased = tx
    .sql<[Buffer, number, number]>(
      `UPDATE request SET application = ?, iin_index = zeroblob(0), phone_index = zeroblob(0), surname_index = NULL,
         erased_at = ?, blocked_at = NULL, version = version + 1
       WHERE id = ? AND ended_at IS NOT NULL AND erased_at IS NULL`,
    )
    .run(sealedApplication(tx, reference, kept), now, id);
  if (erased.changes === 0) return false;
  for (const statement of [
    'UPDATE request_event SET words = NULL WHERE request_id = ?',
    'UPDATE payment SET receipt = NULL WHERE request_id = ?',
    'DELETE FROM talk WHERE request_id = ?',
    'UPDATE feedback SET words = NULL WHERE request_id = ?',
    'DELETE FROM attachment WHERE draft_id = (SELECT draft_id FROM request WHERE id = ?)',
    'DELETE FROM replacement WHERE request_id = ?',
    'DELETE FROM desk_batch_item WHERE request_id = ?',
    'DELETE FROM unreached WHERE request_id = ?',
    'DELETE FROM certificate_part WHERE upload = (SELECT upload FROM certificate WHERE request_id = ?)',
    'DELETE FROM pending_decision WHERE request_id = ?',
  ]) {
    tx.sql<[number]>(statement).run(id);
  }
  forgetSubjectsOfRequest(tx, id);
  tx.sql<[Buffer, number]>(
    `UPDATE certificate SET file_id = '', upload = NULL, name = ? WHERE request_id = ?`,
  ).run(sealedName(tx, id, ''), id);
  return true;
}

/** Messages to the operators that belong to no request. */
export function forgetTalk(tx: Tx, before: number): void {
  tx.sql<[number]>(`DELETE FROM talk WHERE request_id IS NULL AND at < ?
       AND chat_id NOT IN (SELECT chat_id FROM applicant WHERE data_blocked_at IS NOT NULL)`).run(before);
}

/**
 * Everything that the tables still know of a chat, apart from its language and the record of its consents. Its ended
 * requests, erased before, belong to nobody afterwards.
 */
export function eraseChat(tx: Tx, chatId: number, now: number): void {
  tx.sql<[number, number, number]>(
    'INSERT OR IGNORE INTO applicant (chat_id, blocked_at, created_at) VALUES (?, ?, ?)',
  ).run(nobody, now, now);
  tx.sql<[number]>(
    `UPDATE request_event SET actor_id = NULL
     WHERE actor = 'applicant' AND request_id IN (SELECT id FROM request WHERE chat_id = ?)`,
  ).run(chatId);
  tx.sql<[number, number]>('UPDATE request SET chat_id = ?, card_message_id = NULL WHERE chat_id = ?').run(
    nobody,
    chatId,
  );
  for (const table of [
    'talk',
    'attachment',
    'file_check',
    'kept_file',
    'code_sent',
    'allowance_used',
    'country_checklist',
    'prompt',
    'held_words',
    'message_subject',
    'draft_aside',
  ]) {
    tx.sql<[number]>(`DELETE FROM ${table} WHERE chat_id = ?`).run(chatId);
  }
  tx.sql<[number]>(`DELETE FROM outbox WHERE chat_id = ? AND state <> 'pending'`).run(chatId);
  tx.sql<[number]>('UPDATE applicant SET data_blocked_at = NULL WHERE chat_id = ?').run(chatId);
}
