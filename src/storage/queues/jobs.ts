import { type ScheduledJob, scheduledJobs } from '../../domain/request/schedule.ts';
import type { Tx } from '../database/transact.ts';

/** What runs by itself at a time. */
export const jobKinds = [
  'renewal',
  ...scheduledJobs,
  'receive-certificate',
  'replace-certificate',
  'send-replacement',
  'receive-branches',
  'verify-file',
  'housekeeping',
  'backup',
  'draft-reminder',
  'send-code',
  'send-notice',
  'check-attachment',
  'digest',
  'broadcast',
  'breach',
  'stats',
  'export',
  'desk-search',
  'register-deadline',
  'hook',
  'read-batch',
  'run-batch',
] as const;
export type JobKind = (typeof jobKinds)[number];

export interface Job {
  readonly id: number;
  readonly kind: JobKind;
  /** The id of what it is about, or a fixed word. */
  readonly subject: string;
  readonly dueAt: number;
  readonly attempts: number;
}

interface Row {
  id: number;
  kind: JobKind;
  subject: string;
  due_at: number;
  attempts: number;
}

/**
 * The same kind, subject and time is one job, however often it is planned. One that was dropped is planned anew: a
 * decision that was undone and made again falls due at the same hour of the same morning.
 */
export function planJob(tx: Tx, job: { kind: JobKind; subject: string; dueAt: number }): void {
  tx.sql<[string, string, number]>(
    `INSERT INTO job (kind, subject, due_at, state) VALUES (?, ?, ?, 'pending')
     ON CONFLICT (kind, subject, due_at) DO UPDATE
     SET state = 'pending', outcome = NULL, attempts = attempts + 1 WHERE state = 'dropped'`,
  ).run(job.kind, job.subject, job.dueAt);
}

/** `besides`: jobs that are being done already, and kinds that wait for a turn of their own. */
export function dueJobs(
  tx: Tx,
  now: number,
  limit: number,
  besides: { readonly ids: readonly number[]; readonly kinds: readonly JobKind[] } = { ids: [], kinds: [] },
): readonly Job[] {
  return tx
    .sql<[number, string, string, number], Row>(
      `SELECT id, kind, subject, due_at, attempts FROM job
       WHERE state = 'pending' AND due_at <= ?
         AND id NOT IN (SELECT value FROM json_each(?)) AND kind NOT IN (SELECT value FROM json_each(?))
       ORDER BY due_at, id LIMIT ?`,
    )
    .all(now, JSON.stringify(besides.ids), JSON.stringify(besides.kinds), limit)
    .map(read);
}

/** A job that fetches a file, and who sent it, where that is no operator. */
export interface WaitingFile extends Job {
  readonly chatId: number | undefined;
}

/** The oldest file of everybody who waits for one. Of `kinds`, but for those `ids`. */
export function dueFiles(
  tx: Tx,
  now: number,
  { ids, kinds }: { readonly ids: readonly number[]; readonly kinds: readonly JobKind[] },
): readonly WaitingFile[] {
  return tx
    .sql<[number, string, string], Row & { chat_id: number | null }>(
      `SELECT j.id, j.kind, j.subject, min(j.due_at) AS due_at, j.attempts, coalesce(f.chat_id, a.chat_id) AS chat_id
       FROM job j
       LEFT JOIN file_check f ON j.kind = 'verify-file' AND f.id = j.subject
       LEFT JOIN attachment a ON j.kind = 'check-attachment' AND a.id = j.subject
       WHERE j.state = 'pending' AND j.due_at <= ?
         AND j.kind IN (SELECT value FROM json_each(?)) AND j.id NOT IN (SELECT value FROM json_each(?))
       GROUP BY j.kind, coalesce(f.chat_id, a.chat_id, -j.id) ORDER BY min(j.due_at), j.id`,
    )
    .all(now, JSON.stringify(kinds), JSON.stringify(ids))
    .map((row) => ({ ...read(row), chatId: row.chat_id ?? undefined }));
}

function read(row: Row): Job {
  return { id: row.id, kind: row.kind, subject: row.subject, dueAt: row.due_at, attempts: row.attempts };
}

/** When the next job is due (ms), which may be past; undefined: nothing is planned. */
export function nextJobAt(tx: Tx): number | undefined {
  return (
    tx
      .sql<[], { due_at: number | null }>(`SELECT min(due_at) AS due_at FROM job WHERE state = 'pending'`)
      .get()?.due_at ?? undefined
  );
}

/** True when the job was still pending, so that a job fires once even if two runs hold it. */
export function settleJob(
  tx: Tx,
  id: number,
  state: 'done' | 'dropped' | 'failed',
  outcome: string,
): boolean {
  return (
    tx
      .sql<[string, string, number]>(
        `UPDATE job SET state = ?, outcome = ? WHERE id = ? AND state = 'pending'`,
      )
      .run(state, outcome, id).changes === 1
  );
}

/** Moves a pending job to a later time; where one already stands at that time, this one is dropped. */
export function postponeJob(tx: Tx, id: number, dueAt: number): void {
  const moved = tx
    .sql<[number, number]>(`UPDATE OR IGNORE job SET due_at = ?, attempts = attempts + 1 WHERE id = ?`)
    .run(dueAt, id);
  if (moved.changes === 0) settleJob(tx, id, 'dropped', 'another one is planned for that time');
}

/** Drops the pending jobs of a subject that are due before `before` (all when not given). */
export function dropJobs(tx: Tx, kind: JobKind, subject: string, outcome: string, before?: number): number {
  return tx
    .sql<[string, string, string, number]>(
      `UPDATE job SET state = 'dropped', outcome = ?
       WHERE state = 'pending' AND kind = ? AND subject = ? AND due_at < ?`,
    )
    .run(outcome, kind, subject, before ?? Number.MAX_SAFE_INTEGER).changes;
}

/** Drops the pending jobs of a subject that are due later than `after`: planned by a clock that was wrong. */
export function dropFarJobs(tx: Tx, kind: JobKind, subject: string, after: number): number {
  return tx
    .sql<[string, string, number]>(
      `UPDATE job SET state = 'dropped', outcome = 'the clock was wrong'
       WHERE state = 'pending' AND kind = ? AND subject = ? AND due_at > ?`,
    )
    .run(kind, subject, after).changes;
}

/** Drops all pending jobs of a kind and subject, and gives their ids. */
export function dropPendingJobs(
  tx: Tx,
  kind: ScheduledJob,
  subject: string,
  outcome: string,
): readonly number[] {
  return tx
    .sql<[string, string, string], { id: number }>(
      `UPDATE job SET state = 'dropped', outcome = ?
       WHERE state = 'pending' AND kind = ? AND subject = ? RETURNING id`,
    )
    .all(outcome, kind, subject)
    .map(({ id }) => id);
}

/** Jobs that were dropped are planned as before: what dropped them was taken back. */
export function reviveJobs(tx: Tx, ids: readonly number[]): void {
  for (const id of ids) {
    tx.sql<[number]>(
      `UPDATE job SET state = 'pending', outcome = NULL, attempts = attempts + 1 WHERE id = ? AND state = 'dropped'`,
    ).run(id);
  }
}

/** When the next job of a kind and subject is due. Undefined: none is planned. Ms. */
export function pendingJobAt(tx: Tx, kind: JobKind, subject: string): number | undefined {
  return (
    tx
      .sql<[string, string], number | null>(
        `SELECT min(due_at) FROM job WHERE state = 'pending' AND kind = ? AND subject = ?`,
      )
      .pluck()
      .get(kind, subject) ?? undefined
  );
}

/** Something of this kind is planned for this subject and has not run yet. */
export function hasPendingJob(tx: Tx, kind: JobKind, subject: string): boolean {
  return (
    tx
      .sql<[string, string]>(`SELECT 1 FROM job WHERE state = 'pending' AND kind = ? AND subject = ?`)
      .get(kind, subject) !== undefined
  );
}

/** Settled jobs are history after a while. */
export function forgetJobs(tx: Tx, before: number): number {
  return tx.sql<[number]>(`DELETE FROM job WHERE state <> 'pending' AND due_at < ?`).run(before).changes;
}

/** True when a later job of the same kind and subject is due as well: the earlier one is stale. */
export function hasLaterDueJob(tx: Tx, job: Job, now: number): boolean {
  return (
    tx
      .sql<[string, string, number, number]>(
        `SELECT 1 FROM job WHERE state = 'pending' AND kind = ? AND subject = ? AND due_at <= ? AND due_at > ?`,
      )
      .get(job.kind, job.subject, now, job.dueAt) !== undefined
  );
}

/** True while a later job of the same kind and subject is still to come: this one is not the last. */
export function hasLaterJob(tx: Tx, job: Job): boolean {
  return (
    tx
      .sql<[string, string, number]>(
        `SELECT 1 FROM job WHERE state = 'pending' AND kind = ? AND subject = ? AND due_at > ?`,
      )
      .get(job.kind, job.subject, job.dueAt) !== undefined
  );
}
