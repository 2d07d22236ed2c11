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

/** How many parts there are. 0: nothing is kept of it. */
export function countParts(tx: Tx, upload: string): number {
  const count = tx
    .sql<[string], number>('SELECT count(*) FROM certificate_part WHERE upload = ?')
    .pluck()
    .get(upload);
  return count ?? 0;
}

/**
 * A file part by part, each in a transaction of its own: nothing holds the whole of it, and whoever is slow holds up
 * nobody. Throws where a part has gone meanwhile.
 */
export async function* eachPart(
  read: <Value>(work: (tx: Tx) => Value) => Promise<Value>,
  upload: string,
): AsyncGenerator<Buffer> {
  const count = await read((tx) => countParts(tx, upload));
  for (let seq = 0; seq < count; seq += 1) yield await read((tx) => readPart(tx, upload, seq));
}

function readPart(tx: Tx, upload: string, seq: number): Buffer {
  const sealed = tx
    .sql<[string, number], Buffer>('SELECT sealed FROM certificate_part WHERE upload = ? AND seq = ?')
    .pluck()
    .get(upload, seq);
  if (sealed === undefined) throw new Error('a part of a file has gone while it was read');
  return tx.vault.openBytes(placeOf(upload, seq), sealed);
}

/** Forgets the bytes of an upload: Telegram has the file, or it was replaced. */
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
