import type { Tx } from '../database/transact.ts';

/** A list of branches that an owner sent. */
export interface BranchList {
  readonly id: number;
  readonly sentBy: number;
  readonly fileId: string;
  readonly state: 'fetching' | 'proposed' | 'applied' | 'dropped';
  /** As it was sent; undefined: not fetched yet, or dropped. */
  readonly csv: string | undefined;
  /** The seq of the list that it was compared with. */
  readonly base: number | undefined;
}

interface Row {
  id: number;
  sent_by: number;
  file_id: string;
  state: BranchList['state'];
  csv: string | null;
  base: number | null;
}

/** Before any list was applied. */
export const noneApplied = 0;

/** A file that is to be fetched. */
export function insertBranchList(tx: Tx, sentBy: number, fileId: string, now: number): number {
  const added = tx
    .sql<[number, string, number]>(
      `INSERT INTO branch_list (sent_by, file_id, state, at) VALUES (?, ?, 'fetching', ?)`,
    )
    .run(sentBy, fileId, now);
  return Number(added.lastInsertRowid);
}

/** A list that an owner sent; `csv` and `base` are undefined until it was read and compared. */
export function findBranchList(tx: Tx, id: number): BranchList | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM branch_list WHERE id = ?').get(id);
  return (
    row && {
      id: row.id,
      sentBy: row.sent_by,
      fileId: row.file_id,
      state: row.state,
      csv: row.csv ?? undefined,
      base: row.base ?? undefined,
    }
  );
}

/** It was fetched and can be read. What the same owner proposed before is over. */
export function proposeBranchList(tx: Tx, list: BranchList, csv: string, now: number): void {
  tx.sql<[number, number]>(
    `UPDATE branch_list SET state = 'dropped', csv = NULL, at = ? WHERE state = 'proposed' AND sent_by = ?`,
  ).run(now, list.sentBy);
  tx.sql<[string, number, number]>(
    `UPDATE branch_list SET state = 'proposed', csv = ?, at = ? WHERE id = ?`,
  ).run(csv, now, list.id);
}

/** The owner sees it compared with the list in force. */
export function saveBase(tx: Tx, id: number): void {
  tx.sql<[number, number]>('UPDATE branch_list SET base = ? WHERE id = ?').run(lastApplied(tx), id);
}

/** False: it was applied or dropped already. */
export function applyBranchList(tx: Tx, id: number, now: number): boolean {
  return (
    tx
      .sql<[number, number, number]>(
        `UPDATE branch_list SET state = 'applied', seq = ?, at = ? WHERE id = ? AND state = 'proposed'`,
      )
      .run(lastApplied(tx) + 1, now, id).changes === 1
  );
}

/** False: it was applied or dropped already. */
export function dropBranchList(tx: Tx, id: number, now: number): boolean {
  return (
    tx
      .sql<[number, number]>(
        `UPDATE branch_list SET state = 'dropped', csv = NULL, at = ?
         WHERE id = ? AND state IN ('fetching', 'proposed')`,
      )
      .run(now, id).changes === 1
  );
}

/** The sequence number of the list that is in force; `noneApplied`: the file of `data/` is. */
export function lastApplied(tx: Tx): number {
  return (
    tx.sql<[], { seq: number | null }>('SELECT max(seq) AS seq FROM branch_list').get()?.seq ?? noneApplied
  );
}

/** The list that was applied last, or last before this one. */
export function appliedBefore(
  tx: Tx,
  seq = Number.MAX_SAFE_INTEGER,
): { readonly seq: number; readonly csv: string } | undefined {
  return tx
    .sql<[number], { seq: number; csv: string }>(
      'SELECT seq, csv FROM branch_list WHERE seq < ? ORDER BY seq DESC LIMIT 1',
    )
    .get(seq);
}

/** The list of the data folder is kept beside those of owners, whose numbers begin with 1. */
const ofFolder = 0;

/** The list of the data folder as an earlier start found it; it was never sent, proposed or applied, and has no seq. */
export function folderListBefore(tx: Tx): string | undefined {
  return findBranchList(tx, ofFolder)?.csv;
}

/** Keeps the list of the data folder for the next start, in place of the one of before. */
export function keepFolderList(tx: Tx, csv: string, now: number): void {
  tx.sql<[number, string, number]>(
    `INSERT OR REPLACE INTO branch_list (id, sent_by, file_id, state, csv, at) VALUES (?, 0, '', 'dropped', ?, ?)`,
  ).run(ofFolder, csv, now);
}

/**
 * The branches at which certificates of open requests, or of those that can become open again, will be collected.
 * CROSS JOIN keeps the order: by itself SQLite walks through all requests to find the few decisions.
 */
export function usedBranches(tx: Tx): ReadonlySet<string> {
  const rows = tx
    .sql<[], { code: string }>(
      `SELECT branch_code AS code FROM request WHERE ended_at IS NULL AND branch_code IS NOT NULL
       UNION
       SELECT r.branch_code FROM pending_decision d CROSS JOIN request r ON r.id = d.request_id
       WHERE r.branch_code IS NOT NULL`,
    )
    .all();
  return new Set(rows.map(({ code }) => code));
}
