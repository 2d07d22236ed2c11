import type { Tx } from '../database/transact.ts';

/** Since when (ms) the person's data are blocked; undefined: they are not. */
export function dataBlockedAt(tx: Tx, chatId: number): number | undefined {
  const row = tx
    .sql<[number], { at: number | null }>('SELECT data_blocked_at AS at FROM applicant WHERE chat_id = ?')
    .get(chatId);
  return row?.at ?? undefined;
}

/** Marks the person and all that they have sent, apart from what holds no personal data any more. False: it was so before. */
export function blockData(tx: Tx, chatId: number, now: number): boolean {
  const { changes } = tx
    .sql<[number, number]>(
      'UPDATE applicant SET data_blocked_at = ? WHERE chat_id = ? AND data_blocked_at IS NULL',
    )
    .run(now, chatId);
  if (changes === 0) return false;
  tx.sql<[number, number]>(
    'UPDATE request SET blocked_at = ?, version = version + 1 WHERE chat_id = ? AND erased_at IS NULL',
  ).run(now, chatId);
  return true;
}

/** Everything may be shown and worked with again. False: nothing was blocked. */
export function unblockData(tx: Tx, chatId: number): boolean {
  const { changes } = tx
    .sql<[number]>(
      'UPDATE applicant SET data_blocked_at = NULL WHERE chat_id = ? AND data_blocked_at IS NOT NULL',
    )
    .run(chatId);
  if (changes === 0) return false;
  tx.sql<[number]>(
    'UPDATE request SET blocked_at = NULL, version = version + 1 WHERE chat_id = ? AND blocked_at IS NOT NULL',
  ).run(chatId);
  return true;
}

/** The data of this request are blocked. */
export function isBlocked(tx: Tx, requestId: number): boolean {
  const blocked = tx.sql<[number]>('SELECT 1 FROM request WHERE id = ? AND blocked_at IS NOT NULL');
  return blocked.get(requestId) !== undefined;
}
