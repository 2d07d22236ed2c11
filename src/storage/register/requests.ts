import type { Request } from '../../domain/request/request.ts';
import type { Status } from '../../domain/request/status.ts';
import type { Tx } from '../database/transact.ts';
import { type RequestRow, readRequest } from '../request/requests.ts';

export interface Wanted {
  readonly status: Status | undefined;
  /** Only what this register holds. */
  readonly heldBy: number | undefined;
  /** Requests with a higher id than this. */
  readonly after: number;
  readonly limit: number;
}

/** Requests that registers know, oldest first. */
export function requestsForRegisters(tx: Tx, wanted: Wanted): readonly Request[] {
  const { status, heldBy, after, limit } = wanted;
  return tx
    .sql<[{ status: Status | null; heldBy: number | null; after: number; limit: number }], RequestRow>(
      `SELECT * FROM request WHERE routed <> 'desk' AND id > @after
         AND (@status IS NULL OR status = @status)
         AND (@heldBy IS NULL OR register_id = @heldBy AND ended_at IS NULL)
       ORDER BY id LIMIT @limit`,
    )
    .all({ status: status ?? null, heldBy: heldBy ?? null, after, limit })
    .map((row) => readRequest(tx, row));
}

/** What a register holds and has not finished. */
export function heldByRegister(tx: Tx, registerId: number): readonly Request[] {
  return tx
    .sql<[number], RequestRow>(
      'SELECT * FROM request WHERE register_id = ? AND ended_at IS NULL ORDER BY promised_on, id',
    )
    .all(registerId)
    .map((row) => readRequest(tx, row));
}

/** How many requests this register has taken that have not ended. */
export function countHeld(tx: Tx, registerId: number): number {
  const count = tx
    .sql<[number], number>('SELECT count(*) FROM request WHERE register_id = ? AND ended_at IS NULL')
    .pluck();
  return count.get(registerId) ?? 0;
}

/** What waits for a register alone, or is held by one. */
export function withRegisters(tx: Tx): readonly Request[] {
  return tx
    .sql<[], RequestRow>(
      `SELECT * FROM request WHERE routed <> 'desk' AND ended_at IS NULL
         AND (register_id IS NOT NULL OR routed = 'register' AND status = 'submitted') ORDER BY id`,
    )
    .all()
    .map((row) => readRequest(tx, row));
}
