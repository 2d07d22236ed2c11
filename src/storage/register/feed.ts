import { randomBytes } from 'node:crypto';
import type { Routed } from '../../domain/register/assignment.ts';
import type { EventKind, EventLine } from '../../domain/register/event.ts';
import type { CertificateKind, Status } from '../../domain/request/status.ts';
import type { Tx } from '../database/transact.ts';
import { wakeHooks } from './hooks.ts';

/** One line of what registers follow. */
export type FeedLine = EventLine;

/**
 * Adds a line about a request that registers know; of any other they hear nothing. One process writes, and a line has
 * its number inside of the transaction, so that the order of numbers is the order of commits.
 */
export function tellRegisters(
  tx: Tx,
  request: {
    readonly id: number;
    readonly routed: Routed;
    readonly version: number;
    readonly status: Status;
  },
  kind: EventKind,
  now: number,
): void {
  if (request.routed === 'desk') return;
  tx.sql<[number, EventKind, number, number, Status]>(
    'INSERT INTO feed (at, kind, request_id, version, status) VALUES (?, ?, ?, ?, ?)',
  ).run(now, kind, request.id, request.version, request.status);
  wakeHooks(tx, now);
}

/** Adds a line that is about no request; for one register, or for all. Gives its number. */
export function tellRegister(tx: Tx, kind: EventKind, registerId: number | undefined, now: number): number {
  const added = tx
    .sql<[number, EventKind, number | null]>('INSERT INTO feed (at, kind, register_id) VALUES (?, ?, ?)')
    .run(now, kind, registerId ?? null);
  wakeHooks(tx, now, registerId);
  return Number(added.lastInsertRowid);
}

/** Lines after this number that are for this register, oldest first. */
export function feedAfter(tx: Tx, after: number, registerId: number, limit: number): readonly FeedLine[] {
  interface Row {
    id: number;
    at: number;
    kind: EventKind;
    version: number | null;
    status: Status | null;
    reference: string | null;
    certificate: CertificateKind | null;
  }
  return tx
    .sql<[number, number, number], Row>(
      `SELECT feed.id, feed.at, feed.kind, feed.version, feed.status, request.reference, request.kind AS certificate
       FROM feed LEFT JOIN request ON request.id = feed.request_id
       WHERE feed.id > ? AND (feed.register_id IS NULL OR feed.register_id = ?) ORDER BY feed.id LIMIT ?`,
    )
    .all(after, registerId, limit)
    .map(({ id, at, kind, version, status, reference, certificate }) => ({
      id,
      at,
      kind,
      request:
        reference === null || version === null || status === null || certificate === null
          ? undefined
          : { reference, version, status, kind: certificate },
    }));
}

/** The number of the next line for this register after `after`. Undefined: there is none. */
export function nextFeedLine(tx: Tx, after: number, registerId: number): number | undefined {
  return tx
    .sql<[number, number], number>(
      'SELECT id FROM feed WHERE id > ? AND (register_id IS NULL OR register_id = ?) ORDER BY id LIMIT 1',
    )
    .pluck()
    .get(after, registerId);
}

/** 0: there is none yet. */
export function newestFeedLine(tx: Tx): number {
  return tx.sql<[], number | null>('SELECT max(id) FROM feed').pluck().get() ?? 0;
}

/** The oldest line that is still there; undefined: none is. */
export function oldestFeedLine(tx: Tx): number | undefined {
  return tx.sql<[], number | null>('SELECT min(id) FROM feed').pluck().get() ?? undefined;
}

/** The name of this history of the database: a cursor of another one, from before a restore, is answered with 410. */
export function feedEpoch(tx: Pick<Tx, 'sql'>): string {
  const epoch = tx.sql<[], string>('SELECT epoch FROM feed_epoch').pluck().get();
  return epoch ?? renewEpoch(tx);
}

/** Cursors of before are of no use from now on. */
export function renewEpoch(tx: Pick<Tx, 'sql'>): string {
  const epoch = randomBytes(4).toString('hex');
  tx.sql<[string]>('INSERT OR REPLACE INTO feed_epoch (id, epoch) VALUES (1, ?)').run(epoch);
  return epoch;
}

/**
 * House-keeping, 5 000 lines at a time: lines from before that time (ms). The newest stays, so that numbers go on.
 */
export function forgetFeed(tx: Tx, before: number): void {
  tx.sql<[number]>(
    `DELETE FROM feed WHERE id IN (SELECT id FROM feed WHERE at < ? ORDER BY id LIMIT 5000)
     AND id < (SELECT max(id) FROM feed)`,
  ).run(before);
}
