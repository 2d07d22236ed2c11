import type { Tx } from '../database/transact.ts';

/** Another file for a certificate that was delivered already. */
export interface Replacement {
  readonly requestId: number;
  readonly fileId: string;
  readonly size: number;
  readonly name: string;
  readonly sentBy: number;
}

/** The question that was asked last; 3: both were answered with yes · 4: doubts about the file wait for an answer. */
export type ReplacementStep = 1 | 2 | 3 | 4;

export interface AskedReplacement extends Replacement {
  readonly asked: ReplacementStep;
  /** The message with the question, once it was sent. */
  readonly askedIn: number | undefined;
  /** When it came in: tells it from another. */
  readonly sentAt: number;
  /** It was looked at, and is held until then (ms). */
  readonly sha256: Buffer | undefined;
  readonly heldUntil: number | undefined;
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

/** Another file for a request that has one already, about which the desk is asked. */
export function findReplacement(tx: Tx, requestId: number): AskedReplacement | undefined {
  interface Row {
    file_id: string;
    size: number;
    name: Buffer;
    sent_by: number;
    asked: ReplacementStep;
    asked_in: number | null;
    at: number;
    sha256: Buffer | null;
    held_until: number | null;
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
      sentAt: row.at,
      sha256: row.sha256 ?? undefined,
      heldUntil: row.held_until ?? undefined,
    }
  );
}

/** What the operator is asked now about it. */
export function saveReplacementStep(tx: Tx, requestId: number, asked: ReplacementStep): void {
  tx.sql<[number, number]>('UPDATE replacement SET asked = ? WHERE request_id = ?').run(asked, requestId);
}

/** The question stands in this message: an answer under any other one is not meant for it. */
export function saveReplacementMessage(tx: Tx, requestId: number, asked: number, messageId: number): void {
  tx.sql<[number, number, number]>(
    'UPDATE replacement SET asked_in = ? WHERE request_id = ? AND asked = ?',
  ).run(messageId, requestId, asked);
}

/** From now on it waits to be sent, and can be taken back. */
export function holdReplacement(tx: Tx, requestId: number, sha256: Buffer, until: number): void {
  tx.sql<[Buffer, number, number]>(
    'UPDATE replacement SET sha256 = ?, held_until = ? WHERE request_id = ?',
  ).run(sha256, until, requestId);
}

/** The file has become the certificate, or was not wanted. */
export function deleteReplacement(tx: Tx, requestId: number): void {
  tx.sql<[number]>('DELETE FROM replacement WHERE request_id = ?').run(requestId);
}
