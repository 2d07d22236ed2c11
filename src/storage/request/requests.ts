import type { Answers } from '../../domain/form/form.ts';
import { normalName } from '../../domain/person/person-name.ts';
import type { Routed } from '../../domain/register/assignment.ts';
import type { ConfirmationWay, Fee, Request } from '../../domain/request/request.ts';
import type { CertificateKind, Status } from '../../domain/request/status.ts';
import { statusesThat } from '../../domain/request/status-traits.ts';
import { withoutPersonalData } from '../../domain/request/without-personal-data.ts';
import { marksFor } from '../database/sql-marks.ts';
import type { Tx } from '../database/transact.ts';

export interface RequestRow {
  id: number;
  reference: string;
  chat_id: number;
  kind: CertificateKind;
  status: Status;
  version: number;
  assignee: number | null;
  register_id: number | null;
  routed: Routed;
  application: Buffer;
  branch_code: string | null;
  submitted_at: number;
  promised_on: string;
  promised_days: number;
  promise_checked: number;
  ready_at: number | null;
  collect_by: string | null;
  ended_at: number | null;
  fee_tiyn: number | null;
  pay_by: string | null;
  card_message_id: number | null;
  erased_at: number | null;
  blocked_at: number | null;
}

const applicationOf = (reference: string) => ({ table: 'request', row: reference, column: 'application' });

/** The answers of a request as they are stored: JSON, sealed for the row of this reference. */
export function sealedApplication(tx: Tx, reference: string, application: Answers): Buffer {
  return tx.vault.seal(applicationOf(reference), JSON.stringify(application));
}

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
  readonly fee: Fee | undefined;
  readonly confirmedBy: ConfirmationWay;
}

/**
 * Keeps a new request and returns its id. Undefined: the same draft was sent before, or this chat has an open
 * request of this kind for this IIN, or (once in billions) the reference is in use: the UNIQUE keys decide.
 */
export function insertRequest(tx: Tx, request: NewRequest, now: number): number | undefined {
  const added = tx
    .sql<unknown[]>(
      `INSERT OR IGNORE INTO request (reference, draft_id, chat_id, kind, status, version, application, iin_index,
         phone_index, branch_code, submitted_at, promised_on, promised_days, promise_checked,
         fee_tiyn, pay_by, confirmed_by, surname_index)
       VALUES (?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      request.reference,
      request.draftId,
      request.chatId,
      request.kind,
      request.status,
      sealedApplication(tx, request.reference, request.application),
      tx.vault.blindIndex('iin', request.iin),
      tx.vault.blindIndex('phone', request.phone),
      request.branchCode ?? null,
      now,
      request.promised.on,
      request.promised.workingDays,
      request.promised.checked ? 1 : 0,
      request.fee?.tiyn ?? null,
      request.fee?.payBy ?? null,
      request.confirmedBy,
      tx.vault.blindIndex('surname', normalName(request.application.surname ?? '')),
    );
  return added.changes === 1 ? Number(added.lastInsertRowid) : undefined;
}

/** The request with this id; undefined: there is none. */
export function findRequest(tx: Tx, id: number): Request | undefined {
  return read(tx, tx.sql<[number], RequestRow>('SELECT * FROM request WHERE id = ?').get(id));
}

/** For reading references: whether anybody's request has this one. */
export function hasReference(tx: Tx): (reference: string) => boolean {
  return (reference) => findRequestByReference(tx, reference) !== undefined;
}

/** A request by its reference as it is stored, in capitals with its check sign. */
export function findRequestByReference(tx: Tx, reference: string): Request | undefined {
  return read(tx, tx.sql<[string], RequestRow>('SELECT * FROM request WHERE reference = ?').get(reference));
}

/** The open request of this chat for this IIN and kind, of which there is at most one. */
export function findOpenRequest(
  tx: Tx,
  chatId: number,
  iin: string,
  kind: CertificateKind,
): Request | undefined {
  const indexes = tx.vault.blindIndexes('iin', iin);
  return read(
    tx,
    tx
      .sql<unknown[], RequestRow>(
        `SELECT * FROM request
         WHERE chat_id = ? AND iin_index IN (${marksFor(indexes)}) AND kind = ? AND ended_at IS NULL`,
      )
      .get(chatId, ...indexes, kind),
  );
}

/** The last request that this chat sent for the same: for themselves, a child, or another. */
export function lastApplication(tx: Tx, chatId: number, forWhom: string): Request | undefined {
  return requestsOfChat(tx, chatId, lastLookedAt).find(
    // Requests of before that was asked were for the person themselves.
    ({ application }) => (application['for-whom'] ?? 'self') === forWhom,
  );
}
const lastLookedAt = 5;

/** What an operator holds and has not finished. */
export function assignedRequests(tx: Tx, operatorId: number): readonly Request[] {
  return tx
    .sql<[number], RequestRow>(
      'SELECT * FROM request WHERE assignee = ? AND ended_at IS NULL ORDER BY promised_on, id',
    )
    .all(operatorId)
    .map((row) => readRequest(tx, row));
}

/** What is being worked on, whoever holds it. */
export function heldRequests(tx: Tx): readonly Request[] {
  return statusesHeld.flatMap((status) =>
    tx
      .sql<[string], RequestRow>(
        'SELECT * FROM request WHERE status = ? AND (assignee IS NOT NULL OR register_id IS NOT NULL)',
      )
      .all(status)
      .map((row) => readRequest(tx, row)),
  );
}
const statusesHeld = statusesThat('workedOn');

/** The newest requests of a chat, newest first. */
export function requestsOfChat(tx: Tx, chatId: number, limit: number): readonly Request[] {
  return tx
    .sql<[number, number], RequestRow>('SELECT * FROM request WHERE chat_id = ? ORDER BY id DESC LIMIT ?')
    .all(chatId, limit)
    .map((row) => readRequest(tx, row));
}

/** Every request of a chat, oldest first. */
export function allRequestsOfChat(tx: Tx, chatId: number): readonly Request[] {
  return tx
    .sql<[number], RequestRow>('SELECT * FROM request WHERE chat_id = ? ORDER BY id')
    .all(chatId)
    .map((row) => readRequest(tx, row));
}

/** Every request of a chat with all that is known, for the person alone. Oldest first. */
export function ownRequestsOfChat(tx: Tx, chatId: number): readonly Request[] {
  return tx
    .sql<[number], RequestRow>('SELECT * FROM request WHERE chat_id = ? ORDER BY id')
    .all(chatId)
    .map((row) => readWholeRequest(tx, row));
}

/** The requests of a chat that have not ended, newest first. */
export function openRequestsOfChat(tx: Tx, chatId: number): readonly Request[] {
  return tx
    .sql<[number], RequestRow>(
      'SELECT * FROM request WHERE chat_id = ? AND ended_at IS NULL ORDER BY id DESC',
    )
    .all(chatId)
    .map((row) => readRequest(tx, row));
}

/** How many requests of this chat have not ended. */
export function countOpenRequests(tx: Tx, chatId: number): number {
  const count = tx
    .sql<[number], number>('SELECT count(*) FROM request WHERE chat_id = ? AND ended_at IS NULL')
    .pluck();
  return count.get(chatId) ?? 0;
}

/** Opens a request to registers, or to people too. */
export function routeRequest(tx: Tx, id: number, routed: Routed): void {
  tx.sql<[Routed, number]>('UPDATE request SET routed = ? WHERE id = ?').run(routed, id);
}

/** The request's card in the person's chat, to be edited. */
export function saveRequestCard(tx: Tx, id: number, messageId: number): void {
  tx.sql<[number, number]>('UPDATE request SET card_message_id = ? WHERE id = ?').run(messageId, id);
}

function read(tx: Tx, row: RequestRow | undefined): Request | undefined {
  return row && readRequest(tx, row);
}

/**
 * A request as everybody but the person may see it: where the person has had the data blocked, the application says
 * nothing of them.
 */
export function readRequest(tx: Tx, row: RequestRow): Request {
  const request = readWholeRequest(tx, row);
  return request.blockedAt === undefined
    ? request
    : { ...request, application: withoutPersonalData(request.application) };
}

function readWholeRequest(tx: Tx, row: RequestRow): Request {
  return {
    id: row.id,
    reference: row.reference,
    chatId: row.chat_id,
    kind: row.kind,
    status: row.status,
    version: row.version,
    assignee: row.assignee ?? undefined,
    register: row.register_id ?? undefined,
    routed: row.routed,
    application: JSON.parse(tx.vault.open(applicationOf(row.reference), row.application)) as Answers,
    branchCode: row.branch_code ?? undefined,
    submittedAt: row.submitted_at,
    promised: { on: row.promised_on, workingDays: row.promised_days, checked: row.promise_checked === 1 },
    readyAt: row.ready_at ?? undefined,
    collectBy: row.collect_by ?? undefined,
    fee: row.pay_by === null ? undefined : { tiyn: row.fee_tiyn ?? undefined, payBy: row.pay_by },
    endedAt: row.ended_at ?? undefined,
    cardMessageId: row.card_message_id ?? undefined,
    erasedAt: row.erased_at ?? undefined,
    blockedAt: row.blocked_at ?? undefined,
  };
}
