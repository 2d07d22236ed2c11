import type { Tx } from '../database/transact.ts';

const placeOf = (upload: string, seq: number) => ({
  table: 'certificate_part',
  row: `${upload}.${seq}`,
  column: 'sealed',
});

/** Keeps a part of a file that is being sent; `seq` counts from 0. */
export function addPart(tx: Tx, upload: string, seq: number, bytes: Uint8Array, now: number): void {
  tx.sql<[string, number, Buffer, number]>(
    'INSERT INTO certificate_part (upload, seq, sealed, at) VALUES (?, ?, ?, ?)',
  ).run(upload, seq, tx.vault.seal(placeOf(upload, seq), bytes), now);
}

/** The whole file. Undefined: nothing is kept of it. */
export function readParts(tx: Tx, upload: string): Buffer | undefined {
  const most = tx
    .sql<[string], number | null>('SELECT sum(length(sealed)) FROM certificate_part WHERE upload = ?')
    .pluck()
    .get(upload);
  if (!most) return undefined;
  // Part by part into its place: of a file of 20 MB no second copy is in memory, sealed or opened.
  const whole = Buffer.allocUnsafeSlow(most);
  const parts = tx
    .sql<[string], { seq: number; sealed: Buffer }>(
      'SELECT seq, sealed FROM certificate_part WHERE upload = ? ORDER BY seq',
    )
    .iterate(upload);
  let size = 0;
  for (const { seq, sealed } of parts) {
    size += tx.vault.openBytes(placeOf(upload, seq), sealed).copy(whole, size);
  }
  return whole.subarray(0, size);
}

export function deleteParts(tx: Tx, upload: string): void {
  tx.sql<[string]>('DELETE FROM certificate_part WHERE upload = ?').run(upload);
}

/** Parts of files that were never sent to their end, or whose certificate is gone; those of a batch wait for an operator. */
export function forgetParts(tx: Tx, before: number): void {
  tx.sql<[number]>(
    `DELETE FROM certificate_part
     WHERE at < ? AND upload NOT IN (SELECT upload FROM certificate WHERE upload IS NOT NULL)
       AND upload NOT IN (SELECT 'b' || id FROM desk_batch_item)`,
  ).run(before);
}
