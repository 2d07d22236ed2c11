import type { ConfirmationWay, Request } from '../../domain/request/request.ts';
import type { Tx } from '../database/transact.ts';
import { type RequestRow, readRequest } from './requests.ts';

/** A request as a line of the export. */
export interface ExportedRequest {
  readonly request: Request;
  /** Undefined: sent before that was asked. */
  readonly confirmedBy: ConfirmationWay | undefined;
}

/** The first `limit` requests sent from `from` until before `until` (ms), and how many there are in all. */
export function requestsSentIn(
  tx: Tx,
  from: number,
  until: number,
  limit: number,
): { readonly requests: readonly ExportedRequest[]; readonly count: number } {
  const count = tx
    .sql<[number, number], { n: number }>(
      'SELECT count(*) AS n FROM request WHERE submitted_at >= ? AND submitted_at < ?',
    )
    .get(from, until);
  const rows = tx
    .sql<[number, number, number], RequestRow & { confirmed_by: ConfirmationWay | null }>(
      'SELECT * FROM request WHERE submitted_at >= ? AND submitted_at < ? ORDER BY submitted_at, id LIMIT ?',
    )
    .all(from, until, limit);
  const requests = rows.map((row) => ({
    request: readRequest(tx, row),
    confirmedBy: row.confirmed_by ?? undefined,
  }));
  return { requests, count: count?.n ?? 0 };
}
