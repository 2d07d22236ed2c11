import { keptMs } from '../../domain/owner/retention.ts';
import type { Tx } from '../database/transact.ts';

/** Files that people sent to be compared, until they are; and what was delivered, by its fingerprint. */

export interface FileCheck {
  readonly id: string;
  readonly chatId: number;
  readonly fileId: string;
}

/** Keeps the address; those that nobody came back to are forgotten with it. */
export function insertFileCheck(tx: Tx, file: FileCheck, now: number): void {
  tx.sql<[number]>('DELETE FROM file_check WHERE at < ?').run(now - keptMs.fileToCheck);
  tx.sql<[string, number, string, number]>(
    'INSERT INTO file_check (id, chat_id, file_id, at) VALUES (?, ?, ?, ?)',
  ).run(file.id, file.chatId, file.fileId, now);
}

/** The file that a person has asked to be compared; undefined: it was compared, or dropped. */
export function findFileCheck(tx: Tx, id: string): FileCheck | undefined {
  return tx
    .sql<[string], FileCheck>('SELECT id, chat_id AS chatId, file_id AS fileId FROM file_check WHERE id = ?')
    .get(id);
}

/** The check is told or given up: nothing is kept of a file that somebody had checked. */
export function deleteFileCheck(tx: Tx, id: string): void {
  tx.sql<[string]>('DELETE FROM file_check WHERE id = ?').run(id);
}

export interface DeliveredFile {
  readonly requestId: number;
  /** Another file has taken its place since. */
  readonly isReplaced: boolean;
}

/** Whose file has this fingerprint: what is in force before what was replaced, the newest first. */
export function findDelivered(tx: Tx, sha256: Buffer): DeliveredFile | undefined {
  const inForce = tx
    .sql<[Buffer], { id: number }>(
      `SELECT c.request_id AS id FROM certificate c JOIN request r ON r.id = c.request_id
       WHERE c.sha256 = ? AND r.status = 'delivered' ORDER BY c.received_at DESC LIMIT 1`,
    )
    .get(sha256);
  if (inForce) return { requestId: inForce.id, isReplaced: false };
  const before = tx
    .sql<[Buffer], { id: number }>(
      'SELECT request_id AS id FROM certificate_before WHERE sha256 = ? ORDER BY replaced_at DESC LIMIT 1',
    )
    .get(sha256);
  return before && { requestId: before.id, isReplaced: true };
}

/** When the file that is in force for a request came in; undefined: none was delivered. */
export function deliveredAt(tx: Tx, requestId: number): number | undefined {
  return tx
    .sql<[number], { at: number }>(
      `SELECT c.received_at AS at FROM certificate c JOIN request r ON r.id = c.request_id
       WHERE c.request_id = ? AND c.sha256 IS NOT NULL AND r.status = 'delivered'`,
    )
    .get(requestId)?.at;
}

/** Before another file takes its place, the one that was delivered is remembered as such. */
export function rememberReplaced(tx: Tx, requestId: number, now: number): void {
  tx.sql<[number, number]>(
    `INSERT OR REPLACE INTO certificate_before (sha256, request_id, replaced_at)
     SELECT sha256, request_id, ? FROM certificate WHERE request_id = ? AND sha256 IS NOT NULL`,
  ).run(now, requestId);
}
