import type { Action, CertificateKind, Status } from '../../../src/domain/request/status.ts';
import type { TempDatabase } from '../temp-database.ts';

/** The indexes that the counts of src/storage/desk/stats.ts are read from. */
export const statsIndexes = `
  CREATE INDEX IF NOT EXISTS request_by_submission ON request (submitted_at);
  CREATE INDEX IF NOT EXISTS request_paper_by_submission ON request (submitted_at) WHERE kind = 'paper';
  CREATE INDEX IF NOT EXISTS request_by_end ON request (status, ended_at) WHERE ended_at IS NOT NULL;
  CREATE INDEX IF NOT EXISTS request_by_readiness ON request (ready_at) WHERE ready_at IS NOT NULL;
  CREATE INDEX IF NOT EXISTS request_late ON request (status, promised_on)
    WHERE coalesce(ready_at, ended_at) >= (unixepoch(promised_on) + 68400) * 1000;
  CREATE INDEX IF NOT EXISTS request_event_taken ON request_event (at, request_id, seq) WHERE action = 'take';`;

/** One line of a request's history: what happened, when, and what it led to. */
export type Happened = readonly [action: Action | 'submit' | 'undo', at: number, status: Status];

export interface StoredRequest {
  readonly kind: CertificateKind;
  readonly history: readonly Happened[];
  readonly promisedOn: string;
}

/** Writes requests as their histories left them. */
export function storeRequests(store: TempDatabase, requests: readonly StoredRequest[]): void {
  const { database } = store;
  database.exec('INSERT OR IGNORE INTO applicant (chat_id, created_at) VALUES (1, 0)');
  const request = database.prepare<unknown[]>(
    `INSERT INTO request (reference, draft_id, chat_id, kind, status, version, application, iin_index, phone_index,
       submitted_at, promised_on, promised_days, promise_checked, ready_at, ended_at, pay_by)
     VALUES (?, ?, 1, ?, ?, 1, x'', randomblob(16), x'', ?, ?, 1, 1, ?, ?, ?)`,
  );
  const event = database.prepare<unknown[]>(
    `INSERT INTO request_event (request_id, seq, at, actor, action, status) VALUES (?, ?, ?, 'system', ?, ?)`,
  );
  database.transaction(() => {
    for (const { kind, history, promisedOn } of requests) {
      const [, submittedAt, first] = history[0] ?? ['submit', 0, 'submitted'];
      const [, lastAt, status] = history.at(-1) ?? ['submit', 0, 'submitted'];
      const name = `test-${String(database.prepare('SELECT count(*) FROM request').pluck().get())}`;
      const isOver = ['delivered', 'collected', 'returned', 'refused', 'withdrawn', 'lapsed'].includes(
        status,
      );
      const readyAt = history.findLast(([, , state]) => state === 'ready')?.[1];
      const isReady = ['ready', 'collected', 'returned'].includes(status);
      const { lastInsertRowid } = request.run(
        name,
        name,
        kind,
        status,
        submittedAt,
        promisedOn,
        isReady ? (readyAt ?? null) : null,
        isOver ? lastAt : null,
        first === 'awaiting_payment' ? promisedOn : null,
      );
      history.forEach(([action, at, state], index) => {
        event.run(lastInsertRowid, index + 1, at, action, state);
      });
    }
  })();
}
