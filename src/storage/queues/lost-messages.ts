import type { Tx } from '../database/transact.ts';

/** Why the last message about a request did not arrive; undefined: it did, or is on its way. A card that is changed in place tells nobody anything. */
export function lastUndelivered(tx: Tx, chatId: number, requestId: number): string | undefined {
  const last = tx
    .sql<[number, number], { state: string; error: string | null }>(
      `SELECT state, error FROM outbox
       WHERE chat_id = ? AND state IN ('sent', 'undeliverable', 'failed') AND json_valid(notice)
         AND json_extract(notice, '$.request') = ?
         AND json_extract(notice, '$.template') <> 'request-card-follows' ORDER BY id DESC LIMIT 1`,
    )
    .get(chatId, requestId);
  return last && last.state !== 'sent' ? (last.error ?? last.state) : undefined;
}

export interface LostMessage {
  readonly id: number;
  readonly chatId: number;
  readonly template: string;
  readonly request: number | undefined;
  readonly state: 'undeliverable' | 'failed';
  readonly error: string;
  readonly at: number;
}

/** Messages that did not arrive and will not be tried again by themselves, newest first. */
export function lostMessages(tx: Tx, limit: number, offset: number): readonly LostMessage[] {
  return tx
    .sql<[number, number], Omit<LostMessage, 'request'> & { request: number | null }>(
      `SELECT id, chat_id AS chatId, state, coalesce(error, '') AS error, settled_at AS at,
              CASE WHEN json_valid(notice) THEN json_extract(notice, '$.template') ELSE '' END AS template,
              CASE WHEN json_valid(notice) THEN json_extract(notice, '$.request') END AS request
       FROM outbox WHERE state IN ('undeliverable', 'failed') ORDER BY id DESC LIMIT ? OFFSET ?`,
    )
    .all(limit, offset)
    .map((row) => ({ ...row, request: row.request ?? undefined }));
}

/** How many messages have reached nobody: refused for good, or not to be read by this version. */
export function countLost(tx: Tx): number {
  return (
    tx
      .sql<[], { n: number }>(`SELECT count(*) AS n FROM outbox WHERE state IN ('undeliverable', 'failed')`)
      .get()?.n ?? 0
  );
}

/** A lost message goes out once more, made from the state of that moment. False: it is not lost any more. */
export function requeueMessage(tx: Tx, id: number, now: number): boolean {
  const { changes } = tx
    .sql<[number, number]>(
      `UPDATE outbox SET state = 'pending', attempts = 0, due_at = ?, error = NULL, settled_at = NULL
       WHERE id = ? AND state IN ('undeliverable', 'failed')`,
    )
    .run(now, id);
  if (changes > 0) tx.reloadOutbox();
  return changes === 1;
}
