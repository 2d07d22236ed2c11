import type { Decider, PendingDecision } from '../../domain/request/request.ts';
import { readBefore, writeBefore } from '../../domain/request/state-before.ts';
import type { Tx } from '../database/transact.ts';

/**
 * Holds a decision back from the person until `until` (ms), with all that an undo puts back; the last one alone can
 * be undone.
 */
export function putPendingDecision(tx: Tx, decision: PendingDecision): void {
  tx.sql<[number, number, string, number, number, number, string]>(
    `INSERT OR REPLACE INTO pending_decision (request_id, seq, decider, decided_by, version, until, before)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    decision.requestId,
    decision.seq,
    decision.decidedBy.type,
    decision.decidedBy.id,
    decision.version,
    decision.until,
    writeBefore(decision.before, decision.dropped),
  );
}

/** The last decision on a request that was held back; whether its time is over is the caller's to say. */
export function findPendingDecision(tx: Tx, requestId: number): PendingDecision | undefined {
  interface Row {
    seq: number;
    decider: Decider['type'];
    decided_by: number;
    version: number;
    until: number;
    before: string;
  }
  const row = tx.sql<[number], Row>('SELECT * FROM pending_decision WHERE request_id = ?').get(requestId);
  if (row === undefined) return undefined;
  return {
    requestId,
    seq: row.seq,
    decidedBy: { type: row.decider, id: row.decided_by },
    version: row.version,
    until: row.until,
    ...readBefore(row.before),
  };
}

/** The request on which this operator decided last, or for which they sent another file, as long as it is held back. */
export function newestPendingDecision(tx: Tx, operatorId: number, now: number): number | undefined {
  return tx
    .sql<[{ operatorId: number; now: number }], { id: number }>(
      `SELECT request_id AS id, until, seq FROM pending_decision WHERE decider = 'operator' AND decided_by = @operatorId AND until > @now
       UNION ALL
       SELECT request_id, held_until, 0 FROM replacement WHERE sent_by = @operatorId AND held_until > @now
       ORDER BY until DESC, seq DESC LIMIT 1`,
    )
    .get({ operatorId, now })?.id;
}

/** It was told, or undone. */
export function deletePendingDecision(tx: Tx, requestId: number): void {
  tx.sql<[number]>('DELETE FROM pending_decision WHERE request_id = ?').run(requestId);
}

/** What nobody can take back any more; with it goes the request as it stood before. */
export function forgetPendingDecisions(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM pending_decision WHERE until < ?').run(before);
}
