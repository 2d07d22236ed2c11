import type { Tx } from '../database/transact.ts';

export const exportStates = ['making', 'made', 'stopped', 'failed'] as const;
export type ExportState = (typeof exportStates)[number];

/** An export that is told in the chat while it is made. */
export interface ExportRun {
  readonly id: number;
  readonly operatorId: number;
  /** ISO days, both included. */
  readonly from: string;
  readonly to: string;
  readonly state: ExportState;
  /** So many of its files have gone out. */
  readonly sent: number;
  readonly percent: number;
  readonly progressMessage: number | undefined;
}

interface Row {
  id: number;
  operator_id: number;
  from_day: string;
  to_day: string;
  state: ExportState;
  sent: number;
  percent: number;
  progress_message: number | null;
}

/** Notes that an export was asked for, of days `YYYY-MM-DD`, both included; gives its number. */
export function insertExportRun(
  tx: Tx,
  { operatorId, from, to }: Pick<ExportRun, 'operatorId' | 'from' | 'to'>,
  now: number,
): number {
  const { lastInsertRowid } = tx
    .sql<[number, string, string, number]>(
      `INSERT INTO export_run (operator_id, from_day, to_day, state, at) VALUES (?, ?, ?, 'making', ?)`,
    )
    .run(operatorId, from, to, now);
  return Number(lastInsertRowid);
}

/** How far an export is; undefined: it was forgotten. */
export function findExportRun(tx: Tx, id: number): ExportRun | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM export_run WHERE id = ?').get(id);
  return (
    row && {
      id: row.id,
      operatorId: row.operator_id,
      from: row.from_day,
      to: row.to_day,
      state: row.state,
      sent: row.sent,
      percent: row.percent,
      progressMessage: row.progress_message ?? undefined,
    }
  );
}

/** False: it was not being made any more. */
export function endExportRun(tx: Tx, id: number, state: Exclude<ExportState, 'making'>): boolean {
  return (
    tx
      .sql<[string, number]>(`UPDATE export_run SET state = ? WHERE id = ? AND state = 'making'`)
      .run(state, id).changes === 1
  );
}

/** How many files have gone out, and how much of the next one is made (percent): a restart goes on from there. */
export function saveExportProgress(
  tx: Tx,
  id: number,
  { sent, percent }: Pick<ExportRun, 'sent' | 'percent'>,
): void {
  tx.sql<[number, number, number]>('UPDATE export_run SET sent = ?, percent = ? WHERE id = ?').run(
    sent,
    percent,
    id,
  );
}

/** The message in the operator's chat that says how far it is, to be edited. */
export function saveExportMessage(tx: Tx, id: number, messageId: number): void {
  tx.sql<[number, number]>('UPDATE export_run SET progress_message = ? WHERE id = ?').run(messageId, id);
}

/** House-keeping: exports that were asked for before that time (ms). */
export function forgetExportRuns(tx: Tx, before: number): void {
  tx.sql<[number]>(`DELETE FROM export_run WHERE at < ?`).run(before);
}
