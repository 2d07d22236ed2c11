import { normalName } from '../../domain/person/person-name.ts';
import type { Request } from '../../domain/request/request.ts';
import { marksFor } from '../database/sql-marks.ts';
import type { Tx } from '../database/transact.ts';
import { type RequestRow, readRequest } from './requests.ts';

/** The newest requests with this IIN, phone or surname, found by its keyed hash, apart from blocked ones. Newest first. */
export function requestsByIndex(
  tx: Tx,
  field: 'iin' | 'phone' | 'surname',
  value: string,
  limit: number,
): readonly number[] {
  const wanted = field === 'surname' ? normalName(value) : value;
  const indexes = tx.vault.blindIndexes(field, wanted);
  return tx
    .sql<unknown[], { id: number }>(
      `SELECT id FROM request WHERE ${field}_index IN (${marksFor(indexes)}) AND blocked_at IS NULL ORDER BY id DESC LIMIT ?`,
    )
    .all(...indexes, limit)
    .map(({ id }) => id);
}

/**
 * The newest requests below `before` that still have their person, and fit; newest first. Sealed, so each is opened: this
 * is for what no index can find, and `looked` says how many are opened. `before` of the answer: where to go on;
 * undefined where no older ones are left.
 */
export function requestsThatFit(
  tx: Tx,
  fits: (request: Request) => boolean,
  looked: number,
  before = Number.MAX_SAFE_INTEGER,
): { readonly found: readonly number[]; readonly before: number | undefined } {
  const rows = tx
    .sql<[number, number], RequestRow>(
      `SELECT * FROM request WHERE erased_at IS NULL AND blocked_at IS NULL AND id < ? ORDER BY id DESC LIMIT ?`,
    )
    .all(before, looked);
  const found = rows.filter((row) => fits(readRequest(tx, row))).map(({ id }) => id);
  return { found, before: rows.length < looked ? undefined : rows.at(-1)?.id };
}

/** Gives requests of before their index by surname; true while there are more. */
export function indexSurnames(tx: Tx, limit: number): boolean {
  const rows = tx
    .sql<[number], RequestRow>(
      'SELECT * FROM request WHERE surname_index IS NULL AND erased_at IS NULL AND blocked_at IS NULL LIMIT ?',
    )
    .all(limit);
  for (const row of rows) {
    const { surname } = readRequest(tx, row).application;
    tx.sql<[Buffer, number]>('UPDATE request SET surname_index = ? WHERE id = ?').run(
      tx.vault.blindIndex('surname', normalName(surname ?? '')),
      row.id,
    );
  }
  return rows.length === limit;
}

/** References of other open requests for the same IIN: operators see them, applicants do not. */
export function openWithSameIin(tx: Tx, request: Request): readonly string[] {
  const { iin } = request.application;
  if (!iin) return [];
  const indexes = tx.vault.blindIndexes('iin', iin);
  return tx
    .sql<unknown[], { reference: string }>(
      `SELECT reference FROM request
       WHERE iin_index IN (${marksFor(indexes)}) AND id <> ? AND ended_at IS NULL AND blocked_at IS NULL ORDER BY id LIMIT 5`,
    )
    .all(...indexes, request.id)
    .map(({ reference }) => reference);
}

/** Open requests whose reference begins or ends with these four characters, the newest first; more than a few name none. */
export function openByHalfReference(
  tx: Tx,
  half: string,
): readonly { readonly id: number; readonly chatId: number }[] {
  return tx
    .sql<[string, string], { id: number; chatId: number }>(
      `SELECT id, chat_id AS chatId FROM request
       WHERE ended_at IS NULL AND (substr(reference, 4, 4) = ? OR substr(reference, 9, 4) = ?)
       ORDER BY id DESC LIMIT 5`,
    )
    .all(half, half);
}

/** Open requests whose reference ends so, the newest first; more than a few name none. */
export function openByEnd(tx: Tx, end: string): readonly { readonly id: number; readonly chatId: number }[] {
  return tx
    .sql<[number, string], { id: number; chatId: number }>(
      `SELECT id, chat_id AS chatId FROM request
       WHERE ended_at IS NULL AND substr(reference, -?) = ? ORDER BY id DESC LIMIT 5`,
    )
    .all(end.length, end);
}
