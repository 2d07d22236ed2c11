import type { Answers } from '../../src/domain/form/form.ts';
import { openLocked } from '../../src/storage/database/database.ts';
import { createTransactions } from '../../src/storage/database/transact.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { verifyAudit } from '../../src/storage/owner/audit.ts';
import { historyOf } from '../../src/storage/request/events.ts';
import { findRequest } from '../../src/storage/request/requests.ts';

/** What a database holds when the story is over, its sealed parts opened. */
export interface Ledger {
  /** `ok`, or what SQLite found. */
  readonly integrity: unknown;
  readonly auditBrokenAt: number | undefined;
  readonly requests: readonly {
    readonly status: string;
    readonly answers: Answers;
    /** What has happened to it, oldest first. */
    readonly history: readonly string[];
  }[];
  readonly drafts: unknown;
  /** Messages that were not sent, by what became of them. */
  readonly unsent: readonly unknown[];
}

export async function readLedger(path: string, masterKey: Uint8Array): Promise<Ledger> {
  const vault = createVault(masterKey);
  const { database, unlock } = openLocked(path, vault);
  try {
    const { transact } = createTransactions(database, vault);
    return await transact((tx) => ({
      integrity: database.pragma('integrity_check', { simple: true }),
      auditBrokenAt: verifyAudit(tx).brokenAt,
      requests: tx
        .sql<[], { id: number }>('SELECT id FROM request ORDER BY id')
        .all()
        .flatMap(({ id }) => {
          const request = findRequest(tx, id);
          if (request === undefined) return [];
          const history = historyOf(tx, id).map(({ action }) => action);
          return { status: request.status, answers: request.application, history };
        }),
      drafts: database.prepare('SELECT count(*) FROM draft').pluck().get(),
      unsent: database
        .prepare(`SELECT state, error, json_extract(notice, '$.template') AS template FROM outbox
                  WHERE state NOT IN ('sent', 'dropped')`)
        .all(),
    }));
  } finally {
    database.close();
    unlock();
  }
}
