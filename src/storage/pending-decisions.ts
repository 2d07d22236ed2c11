import { z } from 'zod';
import type { PendingDecision } from '../domain/request/request.ts';
import { statuses } from '../domain/request/status.ts';
import type { Tx } from './transact.ts';

const before = z.object({
  status: z.enum(statuses),
  assignee: z.number().optional(),
  readyAt: z.number().optional(),
  collectBy: z.string().optional(),
  promised: z.object({ on: z.string(), workingDays: z.number(), checked: z.boolean() }),
});

export function putPendingDecision(tx: Tx, decision: PendingDecision): void {
  tx.sql<[number, number, number, number, number, string]>(
    `INSERT OR REPLACE INTO pending_decision (request_id, seq, decided_by, version, until, before)
     VALUES (?, ?, ?, ?, ?, ?)`,
  ).run(
    decision.requestId,
    decision.seq,
    decision.decidedBy,
    decision.version,
    decision.until,
    JSON.stringify(decision.before),
  );
}

/** The last decision on a request that was held back; whether its time is over is the caller's to say. */
export function findPendingDecision(tx: Tx, requestId: number): PendingDecision | undefined {
  interface Row {
    seq: number;
    decided_by: number;
    version: number;
    until: number;
    before: string;
  }
  const row = tx.sql<[number], Row>('SELECT * FROM pending_decision WHERE request_id = ?').get(requestId);
  if (row === undefined) return undefined;
  const stood = before.parse(JSON.parse(row.before));
  return {
    requestId,
    seq: row.seq,
    decidedBy: row.decided_by,
    version: row.version,
    until: row.until,
    before: {
      status: stood.status,
      assignee: stood.assignee,
      readyAt: stood.readyAt,
      collectBy: stood.collectBy,
      promised: stood.promised,
    },
  };
}

export function deletePendingDecision(tx: Tx, requestId: number): void {
  tx.sql<[number]>('DELETE FROM pending_decision WHERE request_id = ?').run(requestId);
}

export function forgetPendingDecisions(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM pending_decision WHERE until < ?').run(before);
}
