import type { MissedNews, SmsState, Unreached } from '../../domain/talk/unreached.ts';
import type { Tx } from '../database/transact.ts';

interface Row {
  readonly id: number;
  readonly request_id: number;
  readonly what: MissedNews;
  readonly at: number;
  readonly sms: SmsState | null;
  readonly called_at: number | null;
  readonly called_by: number | null;
}

/** Notes that news of a request did not reach the person, and whether an SMS is to tell of it; gives its number. */
export function addUnreached(
  tx: Tx,
  row: {
    readonly requestId: number;
    readonly what: MissedNews;
    readonly at: number;
    readonly hasSms: boolean;
  },
): number {
  const { requestId, what, at, hasSms } = row;
  const { lastInsertRowid } = tx
    .sql<[number, string, number, string | null]>(
      'INSERT INTO unreached (request_id, what, at, sms) VALUES (?, ?, ?, ?)',
    )
    .run(requestId, what, at, hasSms ? 'planned' : null);
  return Number(lastInsertRowid);
}

/** News that did not arrive, and how far it is with them. */
export function findUnreached(tx: Tx, id: number): Unreached | undefined {
  return read(tx.sql<[number], Row>('SELECT * FROM unreached WHERE id = ?').get(id));
}

/** The newest one about a request. */
export function lastUnreached(tx: Tx, requestId: number): Unreached | undefined {
  return read(
    tx
      .sql<[number], Row>('SELECT * FROM unreached WHERE request_id = ? ORDER BY id DESC LIMIT 1')
      .get(requestId),
  );
}

/** How it went with the SMS in place of a message. */
export function noteSms(tx: Tx, id: number, state: SmsState): void {
  tx.sql<[string, number]>('UPDATE unreached SET sms = ? WHERE id = ?').run(state, id);
}

/** Somebody has called; false: nothing waits for a call. */
export function noteCall(tx: Tx, requestId: number, by: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, number]>(
        'UPDATE unreached SET called_at = ?, called_by = ? WHERE request_id = ? AND called_at IS NULL',
      )
      .run(now, by, requestId).changes > 0
  );
}

function read(row: Row | undefined): Unreached | undefined {
  return (
    row && {
      id: row.id,
      requestId: row.request_id,
      what: row.what,
      at: row.at,
      sms: row.sms ?? undefined,
      calledAt: row.called_at ?? undefined,
      calledBy: row.called_by ?? undefined,
    }
  );
}
