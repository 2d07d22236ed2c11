import { createHash } from 'node:crypto';
import type { Tx } from './transact.ts';

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
export function appendAudit(tx: Tx, entry: AuditEntry): void {
  const last = tx.sql<[], { hash: Buffer }>('SELECT hash FROM audit ORDER BY id DESC LIMIT 1').get();
  const previous = last?.hash ?? beginning;
  tx.sql<[number, string, string, string, Buffer, Buffer]>(
    'INSERT INTO audit (at, actor, action, subject, previous, hash) VALUES (?, ?, ?, ?, ?, ?)',
  ).run(entry.at, entry.actor, entry.action, entry.subject, previous, hashOf(entry, previous));
}

/** Walks the whole chain. Returns the number of lines, or the id of the first that does not fit. */
export function verifyAudit(tx: Tx): { readonly lines: number; readonly brokenAt: number | undefined } {
  let previous: Buffer = beginning;
  let lines = 0;
  for (const row of tx.sql<[], Row>('SELECT * FROM audit ORDER BY id').iterate()) {
    if (!row.previous.equals(previous) || !row.hash.equals(hashOf(row, previous))) {
      return { lines, brokenAt: row.id };
    }
    previous = row.hash;
    lines += 1;
  }
  return { lines, brokenAt: undefined };
}

function hashOf(entry: AuditEntry, previous: Buffer): Buffer {
  return createHash('sha256')
    .update(previous)
    .update(JSON.stringify([entry.at, entry.actor, entry.action, entry.subject]), 'utf8')
    .digest();
}
