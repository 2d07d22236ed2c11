import type { Tx } from '../database/transact.ts';

/** Another file for a certificate that was delivered already. */
export interface Replacement {
  readonly requestId: number;
  readonly fileId: string;
  readonly size: number;
  readonly name: string;
  readonly sentBy: number;
}

/** The question that was asked last; 3: both were answered with yes. */
export type ReplacementStep = 1 | 2 | 3;

export interface AskedReplacement extends Replacement {
  readonly asked: ReplacementStep;
  /** The message with the question, once it was sent. */
  readonly askedIn: number | undefined;
}

const nameOf = (requestId: number) => ({ table: 'replacement', row: requestId, column: 'name' });

/** Kept until the operator has said yes twice; a later file takes its place, and is asked about from the beginning. */
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

export function findReplacement(tx: Tx, requestId: number): AskedReplacement | undefined {
  interface Row {
    file_id: string;
    size: number;
    name: Buffer;
    sent_by: number;
    asked: ReplacementStep;
    asked_in: number | null;
  }
  const row = tx.sql<[number], Row>('SELECT * FROM replacement WHERE request_id = ?').get(requestId);
  return (
    row && {
      requestId,
      fileId: row.file_id,
      size: row.size,
      name: tx.vault.open(nameOf(requestId), row.name),
      sentBy: row.sent_by,
      asked: row.asked,
      askedIn: row.asked_in ?? undefined,
    }
  );
}

export function saveReplacementStep(tx: Tx, requestId: number, asked: ReplacementStep): void {
  tx.sql<[number, number]>('UPDATE replacement SET asked = ? WHERE request_id = ?').run(asked, requestId);
}

/** The question stands in this message: an answer under any other one is not meant for it. */
export function saveReplacementMessage(tx: Tx, requestId: number, asked: number, messageId: number): void {
  tx.sql<[number, number, number]>(
    'UPDATE replacement SET asked_in = ? WHERE request_id = ? AND asked = ?',
  ).run(messageId, requestId, asked);
}

export function deleteReplacement(tx: Tx, requestId: number): void {
  tx.sql<[number]>('DELETE FROM replacement WHERE request_id = ?').run(requestId);
}
