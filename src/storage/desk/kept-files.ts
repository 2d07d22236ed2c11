import { keptMs } from '../../domain/owner/retention.ts';
import type { Tx } from '../database/transact.ts';

/** A PDF of an operator that waits to be told for which request it is. */
export interface KeptFile {
  readonly id: number;
  readonly chatId: number;
  readonly fileId: string;
  /** Bytes. */
  readonly size: number;
  readonly name: string;
}

const nameOf = (id: number) => ({ table: 'kept_file', row: id, column: 'name' });

/** Keeps the address of a file and gives the number by which buttons name it; those of before are forgotten. */
export function keepFile(tx: Tx, file: Omit<KeptFile, 'id'>, now: number): number {
  tx.sql<[number]>('DELETE FROM kept_file WHERE at < ?').run(now - keptMs.keptFile);
  const { lastInsertRowid } = tx
    .sql<[number, string, number, number]>(
      'INSERT INTO kept_file (chat_id, file_id, size, name, at) VALUES (?, ?, ?, zeroblob(0), ?)',
    )
    .run(file.chatId, file.fileId, file.size, now);
  const id = Number(lastInsertRowid);
  tx.sql<[Buffer, number]>('UPDATE kept_file SET name = ? WHERE id = ?').run(
    tx.vault.seal(nameOf(id), file.name),
    id,
  );
  return id;
}

/** A file that waits for its reference, with its name opened; undefined: it has found one, or was forgotten. */
export function findKeptFile(tx: Tx, id: number): KeptFile | undefined {
  interface Row {
    chat_id: number;
    file_id: string;
    size: number;
    name: Buffer;
  }
  const row = tx.sql<[number], Row>('SELECT * FROM kept_file WHERE id = ?').get(id);
  return (
    row && {
      id,
      chatId: row.chat_id,
      fileId: row.file_id,
      size: row.size,
      name: tx.vault.open(nameOf(id), row.name),
    }
  );
}

/** The file has found its request, or its sender has given it up. */
export function deleteKeptFile(tx: Tx, id: number): void {
  tx.sql<[number]>('DELETE FROM kept_file WHERE id = ?').run(id);
}
