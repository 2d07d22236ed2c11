import { finishes, isScope, type Scope } from '../../domain/register/scope.ts';
import type { Tx } from '../database/transact.ts';

/** A program that decides by itself. */
export interface Register {
  readonly id: number;
  readonly name: string;
  readonly scopes: readonly Scope[];
  /** Ms. */
  readonly heardAt: number | undefined;
  /** The owners were told that it is silent. */
  readonly silentAt: number | undefined;
  /** It decides nothing since then, until an owner says so. */
  readonly pausedAt: number | undefined;
  /** When an owner last let it go on. */
  readonly resumedAt: number | undefined;
}

interface Row {
  id: number;
  name: string;
  scopes: string;
  heard_at: number | null;
  silent_at: number | null;
  paused_at: number | null;
  resumed_at: number | null;
}

/**
 * A register without a key so far. `madeBy`: the owner's chat; undefined: it came with the playground. Gives its
 * number.
 */
export function addRegister(
  tx: Tx,
  register: { readonly name: string; readonly scopes: readonly Scope[]; readonly madeBy: number | undefined },
  now: number,
): number {
  const added = tx
    .sql<[string, string, number | null, number]>(
      'INSERT INTO register (name, scopes, made_by, made_at) VALUES (?, ?, ?, ?)',
    )
    .run(register.name, register.scopes.join(','), register.madeBy ?? null, now);
  return Number(added.lastInsertRowid);
}

/** Those that are not stopped, the oldest first. */
export function listRegisters(tx: Tx): readonly Register[] {
  return tx.sql<[], Row>('SELECT * FROM register WHERE stopped_at IS NULL ORDER BY id').all().map(read);
}

/** Undefined: there is none, or it was stopped. */
export function findRegister(tx: Tx, id: number): Register | undefined {
  const row = tx.sql<[number], Row>('SELECT * FROM register WHERE id = ? AND stopped_at IS NULL').get(id);
  return row && read(row);
}

/** Also of one that was stopped: what it did stays in the history. */
export function registerName(tx: Tx, id: number): string | undefined {
  return tx.sql<[number], { name: string }>('SELECT name FROM register WHERE id = ?').get(id)?.name;
}

/** What the register may do, in place of what it might before. */
export function saveScopes(tx: Tx, id: number, scopes: readonly Scope[]): void {
  tx.sql<[string, number]>('UPDATE register SET scopes = ? WHERE id = ?').run(scopes.join(','), id);
}

/** Ends its access and its keys. The row stays: history names it. */
export function stopRegister(tx: Tx, id: number, now: number): void {
  tx.sql<[number, number]>('UPDATE register SET stopped_at = ? WHERE id = ?').run(now, id);
  tx.sql<[number]>('DELETE FROM register_key WHERE register_id = ?').run(id);
}

/** It decides nothing from now on. */
export function saveRegisterPaused(tx: Tx, id: number, now: number): void {
  tx.sql<[number, number]>('UPDATE register SET paused_at = ? WHERE id = ?').run(now, id);
}

/** It may decide again. */
export function saveRegisterResumed(tx: Tx, id: number, now: number): void {
  tx.sql<[number, number]>('UPDATE register SET paused_at = NULL, resumed_at = ? WHERE id = ?').run(now, id);
}

/** The register has called: it is not silent any more. */
export function saveHeard(tx: Tx, id: number, now: number): void {
  tx.sql<[number, number]>('UPDATE register SET heard_at = ?, silent_at = NULL WHERE id = ?').run(now, id);
}

/** It has not called for too long, and that was told. */
export function saveSilent(tx: Tx, id: number, now: number): void {
  tx.sql<[number, number]>('UPDATE register SET silent_at = ? WHERE id = ?').run(now, id);
}

/** Keeps a key by its hash: the key itself is said once and stored nowhere. */
export function addKey(
  tx: Tx,
  key: { readonly id: string; readonly registerId: number; readonly hash: Uint8Array },
  now: number,
): void {
  tx.sql<[string, number, Uint8Array, number]>(
    'INSERT INTO register_key (id, register_id, hash, made_at) VALUES (?, ?, ?, ?)',
  ).run(key.id, key.registerId, key.hash, now);
}

/** The keys that a register has now end at `endsAt`; those that end sooner do so all the same. */
export function endKeys(tx: Tx, registerId: number, endsAt: number): void {
  tx.sql<[number, number, number]>(
    'UPDATE register_key SET ends_at = ? WHERE register_id = ? AND (ends_at IS NULL OR ends_at > ?)',
  ).run(endsAt, registerId, endsAt);
}

/** How many keys of the register are good now, also those that end later. */
export function countKeys(tx: Tx, registerId: number, now: number): number {
  const count = tx
    .sql<[number, number], number>(
      'SELECT count(*) FROM register_key WHERE register_id = ? AND (ends_at IS NULL OR ends_at > ?)',
    )
    .pluck();
  return count.get(registerId, now) ?? 0;
}

/** The fingerprint of a key's secret, and whose it is. Undefined: no such key, or its time is over. */
export function findKey(
  tx: Tx,
  id: string,
  now: number,
): { readonly register: Register; readonly hash: Buffer; readonly endsAt: number | undefined } | undefined {
  const key = tx
    .sql<[string, number], { register_id: number; hash: Buffer; ends_at: number | null }>(
      'SELECT register_id, hash, ends_at FROM register_key WHERE id = ? AND (ends_at IS NULL OR ends_at > ?)',
    )
    .get(id, now);
  const register = key && findRegister(tx, key.register_id);
  return register && { register, hash: key.hash, endsAt: key.ends_at ?? undefined };
}

/** When a register that may work was last heard. Undefined: there is none with a key. */
export function workersHeardAt(tx: Tx, now: number): number | undefined {
  const workers = listRegisters(tx).filter(
    ({ id, scopes, pausedAt }) => pausedAt === undefined && finishes(scopes) && countKeys(tx, id, now) > 0,
  );
  if (workers.length === 0) return undefined;
  return Math.max(...workers.map(({ heardAt }) => heardAt ?? 0));
}

function read(row: Row): Register {
  return {
    id: row.id,
    name: row.name,
    scopes: row.scopes.split(',').filter(isScope),
    heardAt: row.heard_at ?? undefined,
    silentAt: row.silent_at ?? undefined,
    pausedAt: row.paused_at ?? undefined,
    resumedAt: row.resumed_at ?? undefined,
  };
}
