import { createHash } from 'node:crypto';
import type { Tx } from '../database/transact.ts';

/** One line of the audit. `actor` is `operator:ID`, `applicant:ID` or `system`; `subject` a reference. */
export interface AuditEntry {
  readonly at: number;
  readonly actor: string;
  readonly action: string;
  readonly subject: string;
}

interface Row extends AuditEntry {
  id: number;
  previous: Buffer;
  hash: Buffer;
}

const beginning = Buffer.alloc(32);

/** Adds a line to the chain: each carries the hash of the one before. */
export function appendAudit(tx: Pick<Tx, 'sql'>, entry: AuditEntry): void {
  const head = headOf(tx);
  const previous = head?.hash ?? beginning;
  const hash = hashOf(entry, previous);
  tx.sql<[number, string, string, string, Buffer, Buffer]>(
    'INSERT INTO audit (at, actor, action, subject, previous, hash) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(entry.at, entry.actor, entry.action, entry.subject, previous, hash);
  tx.sql<[number, Buffer]>(
    `INSERT INTO audit_head (id, lines, hash) VALUES (1, ?, ?)
     ON CONFLICT DO UPDATE SET lines = excluded.lines, hash = excluded.hash`,
  ).run((head?.lines ?? 0) + 1, hash);
}

function headOf(tx: Pick<Tx, 'sql'>): { readonly lines: number; readonly hash: Buffer } | undefined {
  return tx.sql<[], { lines: number; hash: Buffer }>('SELECT lines, hash FROM audit_head').get();
}

/**
 * Walks the whole chain. Returns the number of lines that fit and the id of the first that does not: one after the
 * last where lines were taken off the end.
 */
export function verifyAudit(tx: Pick<Tx, 'sql'>): {
  readonly lines: number;
  readonly brokenAt: number | undefined;
} {
  let previous: Buffer = beginning;
  let lines = 0;
  let last = 0;
  for (const row of tx.sql<[], Row>('SELECT * FROM audit ORDER BY id').iterate()) {
    if (!row.previous.equals(previous) || !row.hash.equals(hashOf(row, previous))) {
      return { lines, brokenAt: row.id };
    }
    previous = row.hash;
    lines += 1;
    last = row.id;
  }
  const head = headOf(tx);
  const isWhole = head === undefined ? lines === 0 : head.lines === lines && head.hash.equals(previous);
  return { lines, brokenAt: isWhole ? undefined : last + 1 };
}

/** What was done with this request, oldest first; the newest `limit` lines. */
export function auditOf(tx: Tx, subject: string, limit: number): readonly AuditEntry[] {
  return tx
    .sql<[string, number], AuditEntry>(
      'SELECT at, actor, action, subject FROM audit WHERE subject = ? ORDER BY id DESC LIMIT ?',
    )
    .all(subject, limit)
    .reverse();
}

/** What tells who looked at whom. */
export const lookUpActions = ['find', 'open'] as const;

/** Look-ups of this actor since then, as far as the newest lines tell. */
export function countLookUps(tx: Tx, actor: string, since: number): number {
  const rows = tx
    .sql<[], AuditEntry>('SELECT at, actor, action, subject FROM audit ORDER BY id DESC LIMIT 1000')
    .all();
  const actions: readonly string[] = lookUpActions;
  return rows.filter((row) => row.at > since && row.actor === actor && actions.includes(row.action)).length;
}

/** Restores among the newest lines that were done although another program had the database open. */
export function restoresByForce(tx: Tx): readonly { readonly id: number; readonly subject: string }[] {
  return tx
    .sql<[], { id: number; action: string; subject: string }>(
      'SELECT id, action, subject FROM audit ORDER BY id DESC LIMIT 100',
    )
    .all()
    .filter(({ action }) => action === 'restore-forced');
}

function hashOf(entry: AuditEntry, previous: Buffer): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([entry.at, entry.actor, entry.action, entry.subject]), 'utf8')
    .digest();
}
