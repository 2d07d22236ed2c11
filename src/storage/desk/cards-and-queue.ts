import type { QueueFilter, QueueLine } from '../../domain/desk/queue.ts';
import { statusesThat } from '../../domain/request/status-traits.ts';
import type { Tx } from '../database/transact.ts';
import { deleteParts } from '../register/certificate-parts.ts';

interface Row extends Omit<QueueLine, 'assignee' | 'collectBy'> {
  readonly assignee: number | null;
  readonly collectBy: string | null;
}

const columns =
  'id, reference, kind, status, assignee, submitted_at AS submittedAt, promised_on AS promisedOn, collect_by AS collectBy';

/** Statuses in which the desk's own promise runs; the others wait for somebody else. */
const running = `status IN (${quoted('running')})`;

function quoted(trait: Parameters<typeof statusesThat>[0]): string {
  return statusesThat(trait)
    .map((status) => `'${status}'`)
    .join(', ');
}

/** Every condition names both parameters, since a parameter that is handed in must be used. */
const conditions: Readonly<Record<QueueFilter, string>> = {
  new: `status = 'submitted' AND blocked_at IS NULL AND @operator IS NOT NULL AND @today IS NOT NULL`,
  mine: 'assignee = @operator AND ended_at IS NULL AND @today IS NOT NULL',
  waiting: `status IN (${quoted('waitsForApplicant')}) AND blocked_at IS NULL AND @operator IS NOT NULL AND @today IS NOT NULL`,
  today: `ended_at IS NULL AND promised_on = @today AND ${running} AND blocked_at IS NULL AND @operator IS NOT NULL`,
  overdue: `ended_at IS NULL AND (promised_on < @today AND ${running} AND blocked_at IS NULL OR status = 'ready' AND collect_by < @today)
            AND @operator IS NOT NULL`,
  all: 'ended_at IS NULL AND @operator IS NOT NULL AND @today IS NOT NULL',
};

/** Open requests of the filter, oldest promise first: a page (the last one where `page` lies behind it). */
export function queuePage(
  tx: Tx,
  filter: QueueFilter,
  operator: number,
  page: number,
  size: number,
  today: string,
): {
  readonly lines: readonly QueueLine[];
  readonly count: number;
  readonly page: number;
  readonly pages: number;
} {
  const condition = conditions[filter];
  const wanted = { operator, today };
  const count =
    tx.sql<[typeof wanted], { n: number }>(`SELECT count(*) AS n FROM request WHERE ${condition}`).get(wanted)
      ?.n ?? 0;
  const pages = Math.max(Math.ceil(count / size), 1);
  const shown = Math.min(page, pages - 1);
  const lines = tx
    .sql<[typeof wanted & { size: number; skip: number }], Row>(
      `SELECT ${columns} FROM request WHERE ${condition} ORDER BY promised_on, id LIMIT @size OFFSET @skip`,
    )
    .all({ ...wanted, size, skip: shown * size });
  return {
    lines: lines.map((line) => ({
      ...line,
      assignee: line.assignee ?? undefined,
      collectBy: line.collectBy ?? undefined,
    })),
    count,
    page: shown,
    pages,
  };
}

/** A reference to show how one is written: the newest open one that this operator holds, else the newest of all. */
export function exampleReference(tx: Tx, operator: number): string | undefined {
  const newest = (condition: string) =>
    tx
      .sql<[{ operator: number }], { reference: string }>(
        `SELECT reference FROM request WHERE ${condition} ORDER BY id DESC LIMIT 1`,
      )
      .get({ operator })?.reference;
  return (
    newest('assignee = @operator AND ended_at IS NULL') ??
    newest('ended_at IS NULL AND @operator IS NOT NULL')
  );
}

/** Requests for which this operator may have a certificate in hand: those that wait for it, the oldest promise first. */
export function heldElectronic(tx: Tx, operator: number, limit: number): readonly number[] {
  return tx
    .sql<[number, number], { id: number }>(
      `SELECT id FROM request WHERE assignee = ? AND ended_at IS NULL AND kind = 'electronic'
         AND status IN (${quoted('workedOn')}) ORDER BY promised_on, id LIMIT ?`,
    )
    .all(operator, limit)
    .map(({ id }) => id);
}

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

export interface Certificate {
  readonly requestId: number;
  readonly fileId: string;
  readonly size: number;
  readonly name: string;
  /** An operator; `nobody` where a register sent it. */
  readonly receivedBy: number;
  /** The register that sent it. */
  readonly registerId?: number | undefined;
  /** Of the parts that Telegram does not have yet; the file has no address there then. */
  readonly upload?: string | undefined;
  readonly sha256: Buffer | undefined;
  /** Tells one file for a request from another. */
  readonly receivedAt: number;
}

const nameOf = (requestId: number) => ({ table: 'certificate', row: requestId, column: 'name' });

/** The name of a certificate's file, sealed for its row: people call files by the person's name. */
export function sealedName(tx: Tx, requestId: number, name: string): Buffer {
  return tx.vault.seal(nameOf(requestId), name);
}

/** Keeps the file that an operator sent until it was fetched and checked; a later one takes its place. */
export function putCertificate(
  tx: Tx,
  certificate: Omit<Certificate, 'sha256' | 'receivedAt'>,
  now: number,
): void {
  const before = findUpload(tx, certificate.requestId);
  if (before !== undefined && before !== certificate.upload) deleteParts(tx, before);
  tx.sql<[number, string, number, Buffer, number, number, number | null, string | null]>(
    `INSERT OR REPLACE INTO certificate
       (request_id, file_id, size, name, received_by, received_at, register_id, upload)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    certificate.requestId,
    certificate.fileId,
    certificate.size,
    sealedName(tx, certificate.requestId, certificate.name),
    certificate.receivedBy,
    now,
    certificate.registerId ?? null,
    certificate.upload ?? null,
  );
}

/** The file that an operator or a register has given for the request; undefined: none so far. */
export function findCertificate(tx: Tx, requestId: number): Certificate | undefined {
  interface CertificateRow {
    request_id: number;
    file_id: string;
    size: number;
    name: Buffer;
    received_by: number;
    received_at: number;
    register_id: number | null;
    upload: string | null;
    sha256: Buffer | null;
  }
  const row = tx
    .sql<[number], CertificateRow>('SELECT * FROM certificate WHERE request_id = ?')
    .get(requestId);
  return (
    row && {
      requestId: row.request_id,
      fileId: row.file_id,
      size: row.size,
      name: tx.vault.open(nameOf(row.request_id), row.name),
      receivedBy: row.received_by,
      registerId: row.register_id ?? undefined,
      upload: row.upload ?? undefined,
      sha256: row.sha256 ?? undefined,
      receivedAt: row.received_at,
    }
  );
}

/** The file was fetched and looked at: its SHA-256 says from now on which file it is. */
export function confirmCertificate(tx: Tx, requestId: number, sha256: Buffer): void {
  tx.sql<[Buffer, number]>('UPDATE certificate SET sha256 = ? WHERE request_id = ?').run(sha256, requestId);
}

/** Telegram has the file now, at this address: the bytes are of no more use here. */
export function certificateUploaded(tx: Tx, requestId: number, upload: string, fileId: string): void {
  tx.sql<[string, number, string]>(
    'UPDATE certificate SET file_id = ?, upload = NULL WHERE request_id = ? AND upload = ?',
  ).run(fileId, requestId, upload);
  deleteParts(tx, upload);
}

function findUpload(tx: Tx, requestId: number): string | undefined {
  const row = tx
    .sql<[number], { upload: string | null }>('SELECT upload FROM certificate WHERE request_id = ?')
    .get(requestId);
  return row?.upload ?? undefined;
}

/** Takes the file away from the request, with the parts of it that a register uploaded. */
export function deleteCertificate(tx: Tx, requestId: number): void {
  const upload = findUpload(tx, requestId);
  if (upload !== undefined) deleteParts(tx, upload);
  tx.sql<[number]>('DELETE FROM certificate WHERE request_id = ?').run(requestId);
}
