import { type Lane, lanes } from '../../domain/messages/lanes.ts';
import { type Notice, noticeSchema } from '../../domain/messages/notice.ts';
import { noticesThat } from '../../domain/messages/notice-traits.ts';
import type { OutboxRow } from '../database/outbox-row.ts';
import { marksFor } from '../database/sql-marks.ts';
import type { Tx } from '../database/transact.ts';

const comingLater = noticesThat('comesLater');
const newestOnly = noticesThat('newestOnly');
const closing = noticesThat('closes');
/** What waits is kept by lane and chat: whoever wants all of a chat names all lanes. */
const anyLane = lanes.map((lane) => `'${lane}'`).join(', ');

interface Row {
  id: number;
  chat_id: number;
  notice: string;
  lane: Lane;
  attempts: number;
  due_at: number;
}

/** Puts a message into the outbox, once per `key`. It goes out after the transaction is on disk. */
export function enqueue(
  tx: Tx,
  message: { chatId: number; notice: Notice; lane: Lane; key: string; dueAt: number },
  now: number,
): void {
  const { chatId, notice, lane, key, dueAt } = message;
  const { changes, lastInsertRowid } = tx
    .sql<[number, string, string, string, number, number]>(
      `INSERT INTO outbox (chat_id, notice, dedupe_key, lane, state, due_at, created_at)
       VALUES (?, ?, ?, ?, 'pending', ?, ?) ON CONFLICT (dedupe_key) DO NOTHING`,
    )
    .run(chatId, JSON.stringify(notice), key, lane, dueAt, now);
  if (changes === 1) tx.queued({ id: Number(lastInsertRowid), chatId, notice, lane, attempts: 0, dueAt });
}

/** The newest message that is still to go out to this chat says the same. */
export function waitsAlready(tx: Tx, chatId: number, notice: Notice): boolean {
  const newest = tx
    .sql<[number], { notice: string }>(
      `SELECT notice FROM outbox WHERE state = 'pending' AND lane IN (${anyLane}) AND chat_id = ? ORDER BY id DESC LIMIT 1`,
    )
    .get(chatId);
  return newest?.notice === JSON.stringify(notice);
}

/**
 * Chats that have a message to send now and are not among `except`, those waiting for an answer first. Asking for
 * chats and not for messages keeps a chat with a thousand of them from standing in everybody's way.
 */
export function chatsWithMessages(
  tx: Tx,
  now: number,
  except: readonly number[],
  limits: { readonly answers: number; readonly news: number },
): readonly number[] {
  const found: number[] = [];
  for (const lane of lanes) {
    const limit = lane === 'interactive' ? limits.answers : limits.news;
    if (found.length >= limit) continue;
    const more = tx
      .sql<[Lane, number, string, number], { chat_id: number }>(
        `SELECT DISTINCT chat_id FROM outbox
         WHERE state = 'pending' AND lane = ? AND (due_at <= ? OR attempts > 0)
           AND chat_id NOT IN (SELECT value FROM json_each(?)) LIMIT ?`,
      )
      .all(lane, now, JSON.stringify([...except, ...found]), limit - found.length);
    for (const { chat_id } of more) found.push(chat_id);
  }
  return found;
}

/**
 * The oldest messages of a chat after `after` that may go out, in order: those due, and those whose next try is
 * still to come, since they hold back what follows them.
 */
export function messagesOfChat(
  tx: Tx,
  chatId: number,
  after: number,
  now: number,
  limit: number,
): readonly OutboxRow[] {
  const rows = tx
    .sql<[number, number, number, number], Row>(
      `SELECT id, chat_id, notice, lane, attempts, due_at FROM outbox
       WHERE state = 'pending' AND lane IN (${anyLane}) AND chat_id = ? AND id > ? AND (due_at <= ? OR attempts > 0)
       ORDER BY id LIMIT ?`,
    )
    .all(chatId, after, now, limit);
  return rows.flatMap((row) => {
    const notice = noticeSchema.safeParse(parsed(row.notice));
    if (!notice.success) {
      settleMessage(tx, row.id, { state: 'failed', error: 'not a notice that this version knows' }, now);
      tx.reloadOutbox(); // in its place there may be one more to claim
      return [];
    }
    return {
      id: row.id,
      chatId: row.chat_id,
      notice: notice.data,
      lane: row.lane,
      attempts: row.attempts,
      dueAt: row.due_at,
    };
  });
}

/** A row that a broken disk or a hand has torn is no reason to stop. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** A message that is still to go out is dropped: what it says has not happened. */
export function dropMessage(tx: Tx, key: string, reason: string, now: number): void {
  const dropped = tx
    .sql<[string, number, string], { chatId: number }>(
      `UPDATE outbox SET state = 'dropped', error = ?, settled_at = ?
       WHERE dedupe_key = ? AND state = 'pending' RETURNING chat_id AS chatId`,
    )
    .all(reason, now, key);
  for (const { chatId } of dropped) tx.reloadOutbox(chatId);
}

/** A message that was to go out later goes out now. */
export function hastenMessage(tx: Tx, key: string, now: number): void {
  const hastened = tx
    .sql<[number, string, number], { chatId: number }>(
      `UPDATE outbox SET due_at = ? WHERE dedupe_key = ? AND state = 'pending' AND due_at > ? RETURNING chat_id AS chatId`,
    )
    .all(now, key, now);
  for (const { chatId } of hastened) tx.reloadOutbox(chatId);
}

export type Settlement =
  | { readonly state: 'sent'; readonly messageId: number | undefined }
  | { readonly state: 'dropped' | 'undeliverable' | 'failed'; readonly error: string };

/** How it ended with a message: sent, dropped, or lost for good. One that is settled stays as it is. */
export function settleMessage(tx: Tx, id: number, settlement: Settlement, now: number): void {
  const error = settlement.state === 'sent' ? null : settlement.error;
  const messageId = settlement.state === 'sent' ? (settlement.messageId ?? null) : null;
  tx.sql<[string, string | null, number | null, number, number]>(
    `UPDATE outbox SET state = ?, error = ?, message_id = ?, settled_at = ?, attempts = attempts + 1
     WHERE id = ? AND state = 'pending'`,
  ).run(settlement.state, error, messageId, now, id);
}

/** Telegram did not take it this time: it is tried again from `dueAt` (ms) on. */
export function postponeMessage(tx: Tx, id: number, dueAt: number, error: string): void {
  tx.sql<[number, string, number]>(
    'UPDATE outbox SET due_at = ?, error = ?, attempts = attempts + 1 WHERE id = ?',
  ).run(dueAt, error, id);
}

/**
 * The person can be reached again: the news missed since `since` wait once more; of several reminders about one
 * request the newest.
 */
export function requeueUndeliverable(tx: Tx, chatId: number, since: number, now: number): void {
  const { changes } = tx
    .sql<(number | string)[]>(
      `UPDATE outbox SET state = 'pending', attempts = 0, due_at = ?, error = NULL, settled_at = NULL
     WHERE state = 'undeliverable' AND chat_id = ? AND created_at >= ? AND json_valid(notice)
       AND (lane = 'notice' OR json_extract(notice, '$.template') IN (${marksFor(comingLater)}))
       AND NOT (json_extract(notice, '$.template') IN (${marksFor(newestOnly)}) AND EXISTS (
         SELECT 1 FROM outbox AS newer
         WHERE newer.chat_id = outbox.chat_id AND newer.id > outbox.id AND newer.state = 'undeliverable'
           AND newer.notice = outbox.notice))`,
    )
    .run(now, chatId, since, ...comingLater, ...newestOnly);
  if (changes > 0) tx.reloadOutbox();
}

/** The group of this chat id became another one: what waits for it follows. */
export function moveChat(tx: Tx, from: number, to: number): void {
  const { changes } = tx
    .sql<[number, number]>(
      `UPDATE outbox SET chat_id = ? WHERE chat_id = ? AND lane IN (${anyLane}) AND state = 'pending'`,
    )
    .run(to, from);
  if (changes > 0) tx.reloadOutbox();
}

/** Something has gone out to this chat in the last days. */
export function wasWrittenTo(tx: Tx, chatId: number): boolean {
  const row = tx
    .sql<[number], { id: number }>(`SELECT id FROM outbox WHERE chat_id = ? AND state = 'sent' LIMIT 1`)
    .get(chatId);
  return row !== undefined;
}

/** Messages in a chat that carry buttons about a request and were sent. */
export function sentWithButtons(tx: Tx, chatId: number, requestId: number): readonly number[] {
  return tx
    .sql<(number | string)[], { messageId: number }>(
      `SELECT message_id AS messageId FROM outbox
       WHERE chat_id = ? AND state = 'sent' AND message_id IS NOT NULL
         AND json_valid(notice) AND json_extract(notice, '$.template') IN (${marksFor(closing)})
         AND json_extract(notice, '$.request') = ?`,
    )
    .all(chatId, ...closing, requestId)
    .map(({ messageId }) => messageId);
}

/** What a message that was sent had been made from. */
export function noticeOfMessage(tx: Tx, chatId: number, messageId: number): Notice | undefined {
  const row = tx
    .sql<[number, number], { notice: string }>(
      `SELECT notice FROM outbox WHERE chat_id = ? AND message_id = ? AND state = 'sent' ORDER BY id LIMIT 1`,
    )
    .get(chatId, messageId);
  const notice = row && noticeSchema.safeParse(parsed(row.notice));
  return notice?.success ? notice.data : undefined;
}

/** True when a newer card of the same draft waits behind this message: the older one need not be sent. */
export function hasNewerFormCard(tx: Tx, chatId: number, id: number): boolean {
  return (
    tx
      .sql<[number, number]>(
        `SELECT 1 FROM outbox WHERE state = 'pending' AND lane = 'interactive' AND id > ? AND chat_id = ?
         AND json_valid(notice) AND json_extract(notice, '$.template') = 'form-card'`,
      )
      .get(id, chatId) !== undefined
  );
}

/** House-keeping: messages sent or dropped before that time (ms); lost ones stay to be looked at. Gives how many. */
export function forgetSettled(tx: Tx, before: number): number {
  return tx
    .sql<[number]>(`DELETE FROM outbox WHERE settled_at < ? AND state IN ('sent', 'dropped')`)
    .run(before).changes;
}
