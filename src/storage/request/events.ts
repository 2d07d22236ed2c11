import type { RequestEvent } from '../../domain/request/request.ts';
import type { RefusalCode, Status } from '../../domain/request/status.ts';
import { isBlocked } from '../applicant/data-block.ts';
import type { Tx } from '../database/transact.ts';

const wordsOf = (requestId: number, seq: number) => ({
  table: 'request_event',
  row: `${requestId}.${seq}`,
  column: 'words',
});

/** Appends to the history and returns the line's number. */
export function appendEvent(
  tx: Tx,
  requestId: number,
  event: {
    actor: RequestEvent['actor'];
    actorId?: number | undefined;
    action: RequestEvent['action'];
    status: Status;
    code?: RefusalCode | undefined;
    words?: string | undefined;
    lines?: readonly string[] | undefined;
  },
  now: number,
): number {
  const last = tx
    .sql<[number], { seq: number | null }>('SELECT max(seq) AS seq FROM request_event WHERE request_id = ?')
    .get(requestId);
  const seq = (last?.seq ?? 0) + 1;
  tx.sql<unknown[]>(
    `INSERT INTO request_event (request_id, seq, at, actor, actor_id, action, status, code, words, lines)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    requestId,
    seq,
    now,
    event.actor,
    event.actorId ?? null,
    event.action,
    event.status,
    event.code ?? null,
    event.words === undefined ? null : tx.vault.seal(wordsOf(requestId, seq), event.words),
    event.lines?.join(',') ?? null,
  );
  return seq;
}

/** What happened to a request. While its data are blocked, without what was written. */
export function historyOf(tx: Tx, requestId: number): readonly RequestEvent[] {
  const history = wholeHistoryOf(tx, requestId);
  return isBlocked(tx, requestId) ? history.map((event) => ({ ...event, words: undefined })) : history;
}

/** The history with all words that were written, which only the person themselves may read. */
export function wholeHistoryOf(tx: Tx, requestId: number): readonly RequestEvent[] {
  interface EventRow {
    seq: number;
    at: number;
    actor: RequestEvent['actor'];
    actor_id: number | null;
    action: RequestEvent['action'];
    status: Status;
    code: RefusalCode | null;
    words: Buffer | null;
    lines: string | null;
    read_at: number | null;
  }
  return tx
    .sql<[number], EventRow>('SELECT * FROM request_event WHERE request_id = ? ORDER BY seq')
    .all(requestId)
    .map((row) => ({
      seq: row.seq,
      at: row.at,
      actor: row.actor,
      actorId: row.actor_id ?? undefined,
      action: row.action,
      status: row.status,
      code: row.code ?? undefined,
      words: row.words === null ? undefined : tx.vault.open(wordsOf(requestId, row.seq), row.words),
      ...(row.lines && { lines: row.lines.split(',') }),
      ...(row.read_at !== null && { readAt: row.read_at }),
    }));
}

/** The person confirms that they have read of it. False: they had before. */
export function markRead(tx: Tx, requestId: number, seq: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, number]>(
        'UPDATE request_event SET read_at = ? WHERE request_id = ? AND seq = ? AND read_at IS NULL',
      )
      .run(now, requestId, seq).changes === 1
  );
}
