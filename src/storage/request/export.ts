import type { ConfirmationWay, Request } from '../../domain/request/request.ts';
import type { Tx } from '../database/transact.ts';
import { type RequestRow, readRequest } from './requests.ts';

/** A request as a line of the export. */
export interface ExportedRequest {
  readonly request: Request;
  /** Undefined: sent before that was asked. */
  readonly confirmedBy: ConfirmationWay | undefined;
}

/** Requests sent from `from` until before `until`, ms. */
export interface SentBetween {
  readonly from: number;
  readonly until: number;
}

/** So many are read at a time: a millisecond or two. */
const pageRows = 50;
/** So many are counted at a time. */
const countedRows = 10_000;

/** How many were sent, at most `most`. */
export function countSentIn(tx: Tx, { from, until }: SentBetween, most: number): number {
  const count = tx
    .sql<[number, number, number], number>(
      'SELECT count(*) FROM (SELECT 1 FROM request WHERE submitted_at >= ? AND submitted_at < ? LIMIT ?)',
    )
    .pluck();
  return count.get(from, until, most) ?? 0;
}

interface Key {
  at: number;
  id: number;
}

const first = ({ from }: SentBetween): Key => ({ at: from, id: 0 });

/**
 * Counts what was sent, a slice at each step. What it returns: how many there are, and when the last of the first `most`
 * was sent (undefined where there are no more than these).
 */
export function* countSent(
  tx: Tx,
  between: SentBetween,
  most: number,
): Generator<void, { readonly count: number; readonly cutAt: number | undefined }> {
  const after = tx.sql<[number, number, number, number], Key>(
    `SELECT submitted_at AS at, id FROM request WHERE (submitted_at, id) > (?, ?) AND submitted_at < ?
     ORDER BY submitted_at, id LIMIT 1 OFFSET ?`,
  );
  const rest = tx
    .sql<[number, number, number], number>(
      'SELECT count(*) FROM request WHERE (submitted_at, id) > (?, ?) AND submitted_at < ?',
    )
    .pluck();
  let [key, count] = [first(between), 0];
  let atMost: number | undefined;
  for (;;) {
    const step = count < most ? Math.min(countedRows, most - count) : countedRows;
    const next = after.get(key.at, key.id, between.until, step - 1);
    if (next === undefined) break;
    [key, count] = [next, count + step];
    if (count === most) atMost = next.at;
    yield;
  }
  count += rest.get(key.at, key.id, between.until) ?? 0;
  return { count, cutAt: count > most ? atMost : undefined };
}

/** The first `most` that were sent, in order, page by page. */
export function* pagesSent(
  tx: Tx,
  between: SentBetween,
  most: number,
): Generator<readonly ExportedRequest[]> {
  const page = tx.sql<
    [number, number, number, number],
    RequestRow & { confirmed_by: ConfirmationWay | null }
  >(
    `SELECT * FROM request WHERE (submitted_at, id) > (?, ?) AND submitted_at < ?
     ORDER BY submitted_at, id LIMIT ?`,
  );
  let key = first(between);
  for (let left = most; left > 0; ) {
    const rows = page.all(key.at, key.id, between.until, Math.min(pageRows, left));
    const last = rows.at(-1);
    if (last === undefined) return;
    yield rows.map((row) => ({
      request: readRequest(tx, row),
      confirmedBy: row.confirmed_by ?? undefined,
    }));
    key = { at: last.submitted_at, id: last.id };
    left -= rows.length;
  }
}
