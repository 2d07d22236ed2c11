import type { SentFile } from '../../domain/form/attachment.ts';
import type { Tx } from '../database/transact.ts';

/** A file that an applicant sent, by the name that its answer has in the form. */
export interface Attachment extends SentFile {
  readonly id: string;
  readonly draftId: string;
  readonly chatId: number;
  /** It was fetched and is what it is called. */
  readonly checked: boolean;
  /** The first page of the paper, if this is a later one. */
  readonly firstId?: string | undefined;
}

interface Row {
  id: string;
  draft_id: string;
  chat_id: number;
  file_id: string;
  form: 'document' | 'photo';
  size: number;
  name: Buffer;
  sha256: Buffer | null;
  first_id: string | null;
}

const nameOf = (id: string) => ({ table: 'attachment', row: id, column: 'name' });

/** Keeps what Telegram said of a file, not its bytes; it counts once it was fetched and checked. */
export function insertAttachment(tx: Tx, file: Omit<Attachment, 'checked'>, now: number): void {
  tx.sql<[string, string, number, string, string, number, Buffer, number, string | null]>(
    `INSERT INTO attachment (id, draft_id, chat_id, file_id, form, size, name, at, first_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    file.id,
    file.draftId,
    file.chatId,
    file.fileId,
    file.form,
    file.size,
    tx.vault.seal(nameOf(file.id), file.name),
    now,
    file.firstId ?? null,
  );
}

/** One page, or the first one; undefined: it was replaced, or its draft was given up. */
export function findAttachment(tx: Tx, id: string): Attachment | undefined {
  const row = tx.sql<[string], Row>('SELECT * FROM attachment WHERE id = ?').get(id);
  return row && read(tx, row);
}

/** All pages of a paper in the order in which they came; the first gives it its name. */
export function pagesOf(tx: Tx, firstId: string): readonly Attachment[] {
  return tx
    .sql<[{ id: string }], Row>(
      `SELECT * FROM attachment
       WHERE draft_id = (SELECT draft_id FROM attachment WHERE id = @id) AND coalesce(first_id, id) = @id
       ORDER BY first_id IS NOT NULL, rowid`,
    )
    .all({ id: firstId })
    .map((row) => read(tx, row));
}

function read(tx: Tx, row: Row): Attachment {
  return {
    id: row.id,
    draftId: row.draft_id,
    chatId: row.chat_id,
    fileId: row.file_id,
    form: row.form,
    size: row.size,
    name: tx.vault.open(nameOf(row.id), row.name),
    checked: row.sha256 !== null,
    firstId: row.first_id ?? undefined,
  };
}

/** The file was fetched and is what it claims to be; its SHA-256 is kept. */
export function confirmAttachment(tx: Tx, id: string, sha256: Buffer): void {
  tx.sql<[Buffer, string]>('UPDATE attachment SET sha256 = ? WHERE id = ?').run(sha256, id);
}

/** A file of a correction belongs to the request from now on, and its pages with it. */
export function moveAttachment(tx: Tx, id: string, requestId: number): void {
  tx.sql<[number, string, string]>(
    'UPDATE attachment SET draft_id = (SELECT draft_id FROM request WHERE id = ?) WHERE id = ? OR first_id = ?',
  ).run(requestId, id, id);
}

/** The file, and where it is a first page the others with it. */
export function deleteAttachment(tx: Tx, { id, draftId }: Attachment): void {
  tx.sql<[string, string, string]>(
    'DELETE FROM attachment WHERE draft_id = ? AND (id = ? OR first_id = ?)',
  ).run(draftId, id, id);
}

/** All files of a draft that was given up; of one that was sent, all but the pages that belong to the request. */
export function deleteAttachmentsOf(tx: Tx, draftId: string, keep: string | null | undefined = null): void {
  tx.sql<[string, string | null]>(
    'DELETE FROM attachment WHERE draft_id = ? AND coalesce(first_id, id) IS NOT ?',
  ).run(draftId, keep ?? null);
}
