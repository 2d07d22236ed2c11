import type { Answers } from '../domain/form/form.ts';
import type { Request, RequestEvent } from '../domain/request/request.ts';
import type { Action, CertificateKind, RefusalCode, Status } from '../domain/request/status.ts';
import type { Tx } from './transact.ts';

interface Row {
  id: number;
  reference: string;
  chat_id: number;
  kind: CertificateKind;
  status: Status;
  version: number;
  assignee: number | null;
  application: Buffer;
  branch_code: string | null;
  submitted_at: number;
  promised_on: string;
  promised_days: number;
  promise_checked: number;
  ready_at: number | null;
  collect_by: string | null;
  ended_at: number | null;
  card_message_id: number | null;
}

const applicationOf = (reference: string) => ({ table: 'request', row: reference, column: 'application' });
const wordsOf = (requestId: number, seq: number) => ({
  table: 'request_event',
  row: `${requestId}.${seq}`,
  column: 'words',
});

export interface NewRequest {
  readonly reference: string;
  readonly draftId: string;
  readonly chatId: number;
  readonly kind: CertificateKind;
  readonly status: Status;
  readonly application: Answers;
  readonly iin: string;
  readonly phone: string;
  readonly branchCode: string | undefined;
  readonly promised: Request['promised'];
}

/**
 * Keeps a new request and returns its id. Undefined: the same draft was sent before, or this chat has an open
 * request of this kind for this IIN, or (once in billions) the reference is in use: the UNIQUE keys decide.
 */
export function insertRequest(tx: Tx, request: NewRequest, now: number): number | undefined {
  const added = tx
    .sql<unknown[]>(
      `INSERT OR IGNORE INTO request (reference, draft_id, chat_id, kind, status, version, application, iin_index,
         phone_index, branch_code, submitted_at, promised_on, promised_days, promise_checked)
       VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      request.reference,
      request.draftId,
      request.chatId,
      request.kind,
      request.status,
      tx.vault.seal(applicationOf(request.reference), JSON.stringify(request.application)),
      tx.vault.blindIndex('iin', request.iin),
      tx.vault.blindIndex('phone', request.phone),
      request.branchCode ?? null,
      now,
      request.promised.on,
      request.promised.workingDays,
      request.promised.checked ? 1 : 0,
    );
  return added.changes === 1 ? Number(added.lastInsertRowid) : undefined;
}

export function findRequest(tx: Tx, id: number): Request | undefined {
  return read(tx, tx.sql<[number], Row>('SELECT * FROM request WHERE id = ?').get(id));
}

export function findRequestByReference(tx: Tx, reference: string): Request | undefined {
  return read(tx, tx.sql<[string], Row>('SELECT * FROM request WHERE reference = ?').get(reference));
}

/** The open request of this chat for this IIN and kind, of which there is at most one. */
export function findOpenRequest(
  tx: Tx,
  chatId: number,
  iin: string,
  kind: CertificateKind,
): Request | undefined {
  return read(
    tx,
    tx
      .sql<[number, Buffer, string], Row>(
        'SELECT * FROM request WHERE chat_id = ? AND iin_index = ? AND kind = ? AND ended_at IS NULL',
      )
      .get(chatId, tx.vault.blindIndex('iin', iin), kind),
  );
}

/** The newest requests of a chat, newest first. */
export function requestsOfChat(tx: Tx, chatId: number, limit: number): readonly Request[] {
  return tx
    .sql<[number, number], Row>('SELECT * FROM request WHERE chat_id = ? ORDER BY id DESC LIMIT ?')
    .all(chatId, limit)
    .map((row) => readRow(tx, row));
}

/** The requests of a chat that have not ended, newest first. */
export function openRequestsOfChat(tx: Tx, chatId: number): readonly Request[] {
  return tx
    .sql<[number], Row>('SELECT * FROM request WHERE chat_id = ? AND ended_at IS NULL ORDER BY id DESC')
    .all(chatId)
    .map((row) => readRow(tx, row));
}

/** What a decision changes. */
export interface RequestChange {
  readonly status: Status;
  readonly assignee: number | undefined;
  readonly readyAt?: number;
  readonly collectBy?: string;
  readonly ended: boolean;
}

/** Compare-and-set on the version: false means that somebody else was faster and nothing was written. */
export function changeRequest(tx: Tx, request: Request, change: RequestChange, now: number): boolean {
  return (
    tx
      .sql<unknown[]>(
        `UPDATE request SET status = ?, assignee = ?, ready_at = ?, collect_by = ?, ended_at = ?, version = version + 1
         WHERE id = ? AND version = ?`,
      )
      .run(
        change.status,
        change.assignee ?? null,
        change.readyAt ?? request.readyAt ?? null,
        change.collectBy ?? request.collectBy ?? null,
        change.ended ? now : null,
        request.id,
        request.version,
      ).changes === 1
  );
}

export function saveRequestCard(tx: Tx, id: number, messageId: number): void {
  tx.sql<[number, number]>('UPDATE request SET card_message_id = ? WHERE id = ?').run(messageId, id);
}

/** Appends to the history and returns the line's number. */
export function appendEvent(
  tx: Tx,
  requestId: number,
  event: {
    actor: RequestEvent['actor'];
    actorId?: number | undefined;
    action: Action | 'submit';
    status: Status;
    code?: RefusalCode | undefined;
    words?: string | undefined;
  },
  now: number,
): number {
  const last = tx
    .sql<[number], { seq: number | null }>('SELECT max(seq) AS seq FROM request_event WHERE request_id = ?')
    .get(requestId);
  const seq = (last?.seq ?? 0) + 1;
  tx.sql<unknown[]>(
    `INSERT INTO request_event (request_id, seq, at, actor, actor_id, action, status, code, words)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    requestId,
    seq,
    now,
    event.actor,
    event.actorId ?? null,
    event.action,
    event.status,
    event.code ?? null,
    event.words === undefined ? null : tx.vault.seal(wordsOf(requestId, seq), event.words),
  );
  return seq;
}

export function historyOf(tx: Tx, requestId: number): readonly RequestEvent[] {
  interface EventRow {
    seq: number;
    at: number;
    actor: RequestEvent['actor'];
    actor_id: number | null;
    action: Action | 'submit';
    status: Status;
    code: RefusalCode | null;
    words: Buffer | null;
  }
  return tx
    .sql<[number], EventRow>('SELECT * FROM request_event WHERE request_id = ? ORDER BY seq')
    .all(requestId)
    .map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor,
      actorId: row.actor_id ?? undefined,
      action: row.action,
      status: row.status,
      code: row.code ?? undefined,
      words: row.words === null ? undefined : tx.vault.open(wordsOf(requestId, row.seq), row.words),
    }));
}

function read(tx: Tx, row: Row | undefined): Request | undefined {
  return row && readRow(tx, row);
}

function readRow(tx: Tx, row: Row): Request {
  return {
    id: row.id,
    reference: row.reference,
    chatId: row.chat_id,
    kind: row.kind,
    status: row.status,
    version: row.version,
    assignee: row.assignee ?? undefined,
    application: JSON.parse(tx.vault.open(applicationOf(row.reference), row.application)) as Answers,
    branchCode: row.branch_code ?? undefined,
    submittedAt: row.submitted_at,
    promised: { on: row.promised_on, workingDays: row.promised_days, checked: row.promise_checked === 1 },
    readyAt: row.ready_at ?? undefined,
    collectBy: row.collect_by ?? undefined,
    endedAt: row.ended_at ?? undefined,
    cardMessageId: row.card_message_id ?? undefined,
  };
}
