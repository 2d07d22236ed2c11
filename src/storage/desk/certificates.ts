import type { Tx } from '../database/transact.ts';
import { deleteParts } from '../register/certificate-parts.ts';

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
