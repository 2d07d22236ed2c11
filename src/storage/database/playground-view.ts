import type { Tx } from './transact.ts';

/** What the playground's inspector reads of the database: states, times and codes, nothing that is sealed. */
export interface RequestView {
  readonly reference: string;
  readonly kind: string;
  readonly status: string;
  /** Oldest first; `at` in ms since the epoch. */
  readonly history: readonly {
    readonly at: number;
    readonly actor: string;
    readonly action: string;
    readonly status: string;
  }[];
}

const shown = 20;

/** The newest requests first. */
export function newestRequests(tx: Tx): readonly RequestView[] {
  return tx
    .sql<[number], { id: number; reference: string; kind: string; status: string }>(
      'SELECT id, reference, kind, status FROM request ORDER BY id DESC LIMIT ?',
    )
    .all(shown)
    .map(({ id, ...request }) => ({
      ...request,
      history: tx
        .sql<[number], RequestView['history'][number]>(
          'SELECT at, actor, action, status FROM request_event WHERE request_id = ? ORDER BY seq',
        )
        .all(id),
    }));
}

/** When a person will next hear from the bot by itself, in ms since the epoch; undefined: nothing is planned. */
export function nextReminderAt(tx: Tx, now: number): number | undefined {
  return (
    tx
      .sql<[number], { at: number | null }>(
        `SELECT min(due_at) AS at FROM job
         WHERE state = 'pending' AND due_at > ? AND kind IN (
           'collect-reminder', 'draft-reminder', 'payment-reminder', 'payment-lapse',
           'answer-reminder', 'answer-overdue', 'uncollected')`,
      )
      .get(now)?.at ?? undefined
  );
}
