import { type NamedSubject, type Subject, type SubjectKind, subjectOf } from '../domain/subject.ts';
import { noticeOfMessage } from './outbox.ts';
import type { Tx } from './transact.ts';

interface Row {
  subject: SubjectKind;
  about: string;
  request_id: number | null;
  own: number;
  at: number;
}

/** What was written down about a message. */
export interface Remembered extends Subject {
  /** The person wrote it. */
  readonly own: boolean;
  /** Ms: when the bot's message went out, or the person's was sent. */
  readonly at: number;
}

/** What the newest words of a person were taken as. */
export interface Newest extends Remembered {
  readonly messageId: number;
}

/**
 * A message that was changed in place is about what it shows now. Groups are not remembered, and of a request that was
 * erased it is not remembered which one it was.
 */
export function noteSubject(
  tx: Tx,
  message: {
    readonly chatId: number;
    readonly messageId: number;
    readonly own: boolean;
    readonly at: number;
  },
  named: NamedSubject,
): void {
  const { chatId, messageId, own, at } = message;
  const { kind, about = '' } = named;
  if (chatId < 0) return;
  const requestId = requestIdOf(tx, named);
  tx.sql<[number, number, string, string, number | null, number, number]>(
    `INSERT OR REPLACE INTO message_subject (chat_id, message_id, subject, about, request_id, own, at)
     VALUES (?, ?, ?, ?, (SELECT id FROM request WHERE id = ? AND erased_at IS NULL), ?, ?)`,
  ).run(chatId, messageId, kind, about, requestId ?? null, own ? 1 : 0, at);
}

function requestIdOf(tx: Tx, { request, reference, talk }: NamedSubject): number | undefined {
  if (request !== undefined) return request;
  if (reference !== undefined) {
    return requestIdBy(tx, 'SELECT id FROM request WHERE reference = ?', reference);
  }
  return talk === undefined
    ? undefined
    : requestIdBy(tx, 'SELECT request_id AS id FROM talk WHERE id = ?', talk);
}

function requestIdBy(tx: Tx, sql: string, value: string | number): number | undefined {
  return tx.sql<[string | number], { id: number | null }>(sql).get(value)?.id ?? undefined;
}

/** What a message of this chat belongs to; of one that was sent before there was this table, as the outbox knows it. */
export function findSubject(tx: Tx, chatId: number, messageId: number): Remembered | undefined {
  const row = tx
    .sql<[number, number], Row>(
      'SELECT subject, about, request_id, own, at FROM message_subject WHERE chat_id = ? AND message_id = ?',
    )
    .get(chatId, messageId);
  return row ? read(row) : fromOutbox(tx, chatId, messageId);
}

/** The newest message of the person that was taken as something. */
export function newestOwn(tx: Tx, chatId: number): Newest | undefined {
  const row = tx
    .sql<[number], Row & { message_id: number }>(
      `SELECT message_id, subject, about, request_id, own, at FROM message_subject
       WHERE chat_id = ? AND own = 1 ORDER BY message_id DESC LIMIT 1`,
    )
    .get(chatId);
  return row && { ...read(row), messageId: row.message_id };
}

/** The newest message of the bot in this chat that is of this kind and about this request. */
export function newestAbout(
  tx: Tx,
  chatId: number,
  kind: SubjectKind,
  requestId: number,
): { readonly messageId: number; readonly at: number } | undefined {
  return tx
    .sql<[number, number, string], { messageId: number; at: number }>(
      `SELECT message_id AS messageId, at FROM message_subject
       WHERE chat_id = ? AND request_id = ? AND subject = ? AND own = 0 ORDER BY message_id DESC LIMIT 1`,
    )
    .get(chatId, requestId, kind);
}

const ofForm = `chat_id = (SELECT chat_id FROM draft WHERE id = @draft)
  AND subject = 'form' AND about GLOB @draft || ':*'`;

/** The form is about to be sent: what was said about it belongs to the request from now on. */
export function turnFormIntoRequest(tx: Tx, draft: string, request: number): void {
  tx.sql<[{ draft: string; request: number }]>(
    `UPDATE message_subject SET subject = 'request', about = '', request_id = @request WHERE ${ofForm}`,
  ).run({ draft, request });
}

/** The form is about to be over. */
export function forgetForm(tx: Tx, draft: string): void {
  tx.sql<[{ draft: string }]>(`DELETE FROM message_subject WHERE ${ofForm}`).run({ draft });
}

/** What belongs to no request and was said before `before` (ms). */
export function forgetSubjects(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM message_subject WHERE request_id IS NULL AND at < ?').run(before);
}

function read({ subject, about, request_id, own, at }: Row): Remembered {
  return { kind: subject, about, requestId: request_id ?? undefined, own: own === 1, at };
}

function fromOutbox(tx: Tx, chatId: number, messageId: number): Remembered | undefined {
  const notice = noticeOfMessage(tx, chatId, messageId);
  const named = notice && subjectOf(notice);
  if (named === undefined) return undefined;
  const { kind, about = '' } = named;
  return { kind, about, requestId: requestIdOf(tx, named), own: false, at: 0 };
}
