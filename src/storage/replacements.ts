import type { Tx } from './transact.ts';

/** Another file for a certificate that was delivered already. */
export interface Replacement {
  readonly requestId: number;
  readonly fileId: string;
  readonly size: number;
  readonly name: string;
  readonly sentBy: number;
}

const nameOf = (requestId: number) => ({ table: 'replacement', row: requestId, column: 'name' });

/** Kept until the operator has said yes twice; a later file takes its place. */
export function putReplacement(tx: Tx, replacement: Replacement, now: number): void {
  tx.sql<[number, string, number, Buffer, number, number]>(
    `INSERT OR REPLACE INTO replacement (request_id, file_id, size, name, sent_by, at) VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    replacement.requestId,
    replacement.fileId,
    replacement.size,
    tx.vault.seal(nameOf(replacement.requestId), replacement.name),
    replacement.sentBy,
    now,
  );
}

export function findReplacement(tx: Tx, requestId: number): Replacement | undefined {
  const row = tx
    .sql<[number], { file_id: string; size: number; name: Buffer; sent_by: number }>(
      'SELECT file_id, size, name, sent_by FROM replacement WHERE request_id = ?',
    )
    .get(requestId);
  return (
    row && {
      requestId,
      fileId: row.file_id,
      size: row.size,
      name: tx.vault.open(nameOf(requestId), row.name),
      sentBy: row.sent_by,
    }
  );
}

export function deleteReplacement(tx: Tx, requestId: number): void {
  tx.sql<[number]>('DELETE FROM replacement WHERE request_id = ?').run(requestId);
}
