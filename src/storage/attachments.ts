import type { SentFile } from '../domain/attachment.ts';
import type { Tx } from './transact.ts';

/** A file that an applicant sent, by the name that its answer has in the form. */
export interface Attachment extends SentFile {
  readonly id: string;
  readonly draftId: string;
  readonly chatId: number;
  /** It was fetched and is what it is called. */
  readonly checked: boolean;
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
}

const nameOf = (id: string) => ({ table: 'attachment', row: id, column: 'name' });

export function insertAttachment(tx: Tx, file: Omit<Attachment, 'checked'>, now: number): void {
  tx.sql<[string, string, number, string, string, number, Buffer, number]>(
    `INSERT INTO attachment (id, draft_id, chat_id, file_id, form, size, name, at)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    file.id,
    file.draftId,
    file.chatId,
    file.fileId,
    file.form,
    file.size,
    tx.vault.seal(nameOf(file.id), file.name),
    now,
  );
}

export function findAttachment(tx: Tx, id: string): Attachment | undefined {
  const row = tx.sql<[string], Row>('SELECT * FROM attachment WHERE id = ?').get(id);
  return (
    row && {
      id: row.id,
      draftId: row.draft_id,
      chatId: row.chat_id,
      fileId: row.file_id,
      form: row.form,
      size: row.size,
      name: tx.vault.open(nameOf(row.id), row.name),
      checked: row.sha256 !== null,
    }
  );
}

export function confirmAttachment(tx: Tx, id: string, sha256: Buffer): void {
  tx.sql<[Buffer, string]>('UPDATE attachment SET sha256 = ? WHERE id = ?').run(sha256, id);
}

export function deleteAttachment(tx: Tx, id: string): void {
  tx.sql<[string]>('DELETE FROM attachment WHERE id = ?').run(id);
}

/** All files of a draft that was given up; of one that was sent, all but the file that belongs to the request. */
export function deleteAttachmentsOf(tx: Tx, draftId: string, keep: string | null | undefined = null): void {
  tx.sql<[string, string | null]>('DELETE FROM attachment WHERE draft_id = ? AND id IS NOT ?').run(
    draftId,
    keep ?? null,
  );
}
