import { type HookFault, hookFaults } from '../../domain/register/hook.ts';
import type { Tx } from '../database/transact.ts';

/** Where the events of a register are posted to. */
export interface Hook {
  readonly registerId: number;
  readonly url: string;
  /** The line of the feed that was taken last. */
  readonly place: number;
  /** In a row. */
  readonly failures: number;
  /** Ms. */
  readonly failingSince: number | undefined;
  readonly fault: HookFault | undefined;
  /** The owners were told that it fails. Ms. */
  readonly toldAt: number | undefined;
  /** Nothing is posted until an owner says so. Ms. */
  readonly pausedAt: number | undefined;
}

interface Row {
  register_id: number;
  url: string;
  secret: Buffer;
  secret_before: Buffer | null;
  before_until: number | null;
  place: number;
  failures: number;
  failing_since: number | null;
  fault: string | null;
  told_at: number | null;
  paused_at: number | null;
}

const placeOf = (registerId: number, column: 'secret' | 'secret_before') => ({
  table: 'hook',
  row: String(registerId),
  column,
});

function rowOf(tx: Tx, registerId: number): Row | undefined {
  return tx.sql<[number], Row>('SELECT * FROM hook WHERE register_id = ?').get(registerId);
}

/** Where events of this register are posted, and how it goes; undefined: the register asks for them itself. */
export function findHook(tx: Tx, registerId: number): Hook | undefined {
  const row = rowOf(tx, registerId);
  return (
    row && {
      registerId,
      url: row.url,
      place: row.place,
      failures: row.failures,
      failingSince: row.failing_since ?? undefined,
      fault: hookFaults.find((fault) => fault === row.fault),
      toldAt: row.told_at ?? undefined,
      pausedAt: row.paused_at ?? undefined,
    }
  );
}

/** What signs now: the secret, and the one of before while both do. */
export function hookSecrets(tx: Tx, registerId: number, now: number): readonly string[] {
  const row = rowOf(tx, registerId);
  if (row === undefined) return [];
  const secret = tx.vault.open(placeOf(registerId, 'secret'), row.secret);
  if (row.secret_before === null || (row.before_until ?? 0) <= now) return [secret];
  return [secret, tx.vault.open(placeOf(registerId, 'secret_before'), row.secret_before)];
}

/** A new hook, or another address for one: it begins after `place`, and nothing has failed. */
export function saveHook(
  tx: Tx,
  hook: {
    readonly registerId: number;
    readonly url: string;
    readonly secret: string;
    readonly place: number;
  },
): void {
  tx.sql<[number, string, Buffer, number]>(
    'INSERT OR REPLACE INTO hook (register_id, url, secret, place) VALUES (?, ?, ?, ?)',
  ).run(
    hook.registerId,
    hook.url,
    tx.vault.seal(placeOf(hook.registerId, 'secret'), hook.secret),
    hook.place,
  );
}

/** The secret of before signs as well until `until`. */
export function saveHookSecret(tx: Tx, registerId: number, secret: string, until: number): void {
  const [before = secret] = hookSecrets(tx, registerId, until);
  tx.sql<[Buffer, Buffer, number, number]>(
    'UPDATE hook SET secret = ?, secret_before = ?, before_until = ? WHERE register_id = ?',
  ).run(
    tx.vault.seal(placeOf(registerId, 'secret'), secret),
    tx.vault.seal(placeOf(registerId, 'secret_before'), before),
    until,
    registerId,
  );
}

/** The register wants no posts any more; its feed stays. */
export function deleteHook(tx: Tx, registerId: number): void {
  tx.sql<[number]>('DELETE FROM hook WHERE register_id = ?').run(registerId);
}

/** A line was taken: all is well again. */
export function saveHookTaken(tx: Tx, registerId: number, place: number): void {
  tx.sql<[number, number]>(
    `UPDATE hook SET place = ?, failures = 0, failing_since = NULL, fault = NULL, told_at = NULL, paused_at = NULL
     WHERE register_id = ?`,
  ).run(place, registerId);
}

/** One more post in a row that was not taken; `failingSince` stays the first of them. */
export function saveHookFailed(tx: Tx, registerId: number, fault: HookFault, now: number): void {
  tx.sql<[string, number, number]>(
    `UPDATE hook SET failures = failures + 1, fault = ?, failing_since = coalesce(failing_since, ?)
     WHERE register_id = ?`,
  ).run(fault, now, registerId);
}

/** The owners were told that posts fail, so that they are told once. */
export function saveHookTold(tx: Tx, registerId: number, now: number): void {
  tx.sql<[number, number]>('UPDATE hook SET told_at = ? WHERE register_id = ?').run(now, registerId);
}

/** Posting stops; `wakeHooks` lets it go on. */
export function saveHookPaused(tx: Tx, registerId: number, now: number): void {
  tx.sql<[number, number]>('UPDATE hook SET paused_at = ? WHERE register_id = ?').run(now, registerId);
}

/** It is tried anew as if nothing had failed, from `place` on. */
export function reviveHook(tx: Tx, registerId: number, place: number): void {
  saveHookTaken(tx, registerId, place);
}

/** How many lines wait to be posted. */
export function countWaiting(tx: Tx, { registerId, place }: Pick<Hook, 'registerId' | 'place'>): number {
  const count = tx
    .sql<[number, number], number>(
      'SELECT count(*) FROM feed WHERE id > ? AND (register_id IS NULL OR register_id = ?)',
    )
    .pluck();
  return count.get(place, registerId) ?? 0;
}

/**
 * Something is there to be posted: each hook that waits for nothing yet has its job. Those that are under way or were put
 * off look for themselves when they are done. `registerId`: of one alone.
 */
export function wakeHooks(tx: Tx, now: number, registerId?: number): void {
  tx.sql<[number, number | null, number | null]>(
    `INSERT INTO job (kind, subject, due_at, state)
     SELECT 'hook', register_id, ?, 'pending' FROM hook
     WHERE paused_at IS NULL AND (? IS NULL OR register_id = ?)
       AND NOT EXISTS (SELECT 1 FROM job WHERE kind = 'hook' AND subject = hook.register_id AND state = 'pending')
     ON CONFLICT (kind, subject, due_at) DO UPDATE SET state = 'pending', outcome = NULL`,
  ).run(now, registerId ?? null, registerId ?? null);
}

/** The job of a hook goes on at another time; those of before that stand in its way are history. */
export function putOffHook(
  tx: Tx,
  job: { readonly id: number; readonly subject: string },
  dueAt: number,
): void {
  tx.sql<[string, number, number]>(
    `DELETE FROM job WHERE kind = 'hook' AND subject = ? AND due_at = ? AND id <> ? AND state <> 'pending'`,
  ).run(job.subject, dueAt, job.id);
  tx.sql<[number, number]>('UPDATE job SET due_at = ? WHERE id = ?').run(dueAt, job.id);
}

/** Whatever waits for it is dropped, so that it can begin at once. */
export function dropHookJobs(tx: Tx, registerId: number): void {
  tx.sql<[string]>(`DELETE FROM job WHERE kind = 'hook' AND subject = ?`).run(String(registerId));
}
