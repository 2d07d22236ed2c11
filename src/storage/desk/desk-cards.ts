import type { Tx } from '../database/transact.ts';

/** The cards of a request that follow its state, one a chat. */
export function deskCards(tx: Tx, requestId: number): readonly { chatId: number; messageId: number }[] {
  return tx
    .sql<[number], { chatId: number; messageId: number }>(
      `SELECT chat_id AS chatId, message_id AS messageId FROM desk_card WHERE request_id = ? AND follows = 1`,
    )
    .all(requestId);
}

/** From now on this message follows the state, and the one before it in this chat no longer does. */
export function saveDeskCard(tx: Tx, chatId: number, requestId: number, messageId: number): void {
  tx.sql<[number, number, number]>(
    'UPDATE desk_card SET follows = 0 WHERE chat_id = ? AND request_id = ? AND message_id <> ?',
  ).run(chatId, requestId, messageId);
  tx.sql<[number, number, number]>(
    `INSERT INTO desk_card (chat_id, message_id, request_id, follows) VALUES (?, ?, ?, 1)
     ON CONFLICT (chat_id, message_id) DO UPDATE SET request_id = excluded.request_id, follows = 1`,
  ).run(chatId, messageId, requestId);
}

/** The request whose card this message is, for a PDF sent in reply to it. */
export function requestOfDeskCard(tx: Tx, chatId: number, messageId: number): number | undefined {
  return tx
    .sql<[number, number], { request_id: number }>(
      'SELECT request_id FROM desk_card WHERE chat_id = ? AND message_id = ?',
    )
    .get(chatId, messageId)?.request_id;
}
