import { existsSync } from 'node:fs';
import {
  type Database,
  DatabaseRefused,
  emptyLog,
  lockDatabase,
  openBeside,
  openDatabase,
} from '../database/database.ts';
import { checkKey, forgetKeyBefore, keyState, refuseOtherKeys } from '../database/key-check.ts';
import { applicationColumn, type SealedColumn, sealedColumns } from '../database/sealed-columns.ts';
import type { Vault } from '../database/vault.ts';
import { BrokenOff, type WatchWork } from './copy.ts';
import { countSealed } from './open-sealed.ts';
import { indexRequest, reindexCodesSent, reindexConfirmations } from './reindex.ts';

/**
 * Seals everything anew with the present key. It can be killed at any point and begun again: each sealed value names
 * its key, so what is done is seen from the value itself. A bot with both keys may run beside it.
 */
export interface RekeyReport {
  /** Values that were sealed anew in this run. */
  readonly sealed: number;
  /** Values that neither key opens, as `table.column row N`: damaged before, and left as they are. */
  readonly unreadable: readonly string[];
  /** Others read the database, so that its log of writes still holds what was sealed with the key before. */
  readonly isLogLeft: boolean;
}

export interface RekeyPace {
  /** Values sealed in one transaction: a bot beside waits for no more than these. */
  readonly atOnce: number;
  /** Between transactions, so that a bot beside gets its turn. */
  readonly pause: () => Promise<void>;
  /** True: it stops before the next transaction, and goes on from there when it is begun again. */
  readonly aborted?: () => boolean;
  readonly watch?: WatchWork;
}

interface Row {
  rowid: number;
  place: string | number;
  sealed: Buffer;
}

/** Undefined: everything is sealed with the present key already. Throws `DatabaseRefused` where it can't be done. */
export async function rekey(path: string, vault: Vault, pace: RekeyPace): Promise<RekeyReport | undefined> {
  const database = openToRekey(path, vault);
  try {
    if (keyState(database, vault) === 'settled') {
      // The run before may have left the old log of writes, where somebody was reading.
      return emptyLog(database) ? undefined : { sealed: 0, unreadable: [], isLogLeft: true };
    }
    const unreadable: string[] = [];
    let sealed = 0;
    let seen = 0;
    const total = sealedColumns.reduce((sum, column) => sum + countSealed(database, column), 0);
    for (const column of sealedColumns) {
      let after = -Number.MAX_SAFE_INTEGER;
      for (;;) {
        const batch = inTurn(database, vault, path, () =>
          sealBatch(database, vault, column, after, pace.atOnce),
        );
        sealed += batch.sealed;
        seen += batch.seen;
        pace.watch?.('sealing', seen, total);
        if (pace.aborted?.()) throw new BrokenOff();
        unreadable.push(...batch.unreadable);
        if (batch.last === undefined) break;
        after = batch.last;
        await pace.pause();
      }
    }
    inTurn(database, vault, path, () => {
      reindexConfirmations(database, vault);
      reindexCodesSent(database, vault);
      forgetKeyBefore(database);
    });
    return { sealed, unreadable, isLogLeft: !emptyLog(database) };
  } finally {
    database.close();
  }
}

/** The lock is held only while the change begins: from then on the database itself keeps off whoever lacks a key. */
function openToRekey(path: string, vault: Vault): Database {
  if (!existsSync(path)) throw new DatabaseRefused(`${path} is not there. Set DATABASE_PATH.`);
  let unlock: () => void;
  try {
    unlock = lockDatabase(path);
  } catch (error) {
    if (!(error instanceof DatabaseRefused)) throw error;
    return openBesideBot(path, vault);
  }
  try {
    const database = openDatabase(path);
    try {
      checkKey(database, vault, path);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  } finally {
    unlock();
  }
}

function openBesideBot(path: string, vault: Vault): Database {
  const database = openBeside(path);
  try {
    refuseOtherKeys(database, vault, path);
    if (keyState(database, vault) !== 'other') return database;
    throw new DatabaseRefused(
      `A bot is running on ${path} with the key before alone. Start it anew with both MASTER_KEY and MASTER_KEY_OLD, or stop it, and run this again.`,
    );
  } catch (error) {
    database.close();
    throw error;
  }
}

/** One transaction of the change, which nobody has turned round meanwhile. */
function inTurn<Value>(database: Database, vault: Vault, path: string, work: () => Value): Value {
  return database
    .transaction(() => {
      if (keyState(database, vault) === 'other') {
        throw new DatabaseRefused(`${path} is being changed to another master key than MASTER_KEY.`);
      }
      return work();
    })
    .immediate();
}

function sealBatch(
  database: Database,
  vault: Vault,
  { table, column, row }: SealedColumn,
  after: number,
  atOnce: number,
): {
  readonly sealed: number;
  readonly unreadable: readonly string[];
  readonly last: number | undefined;
  readonly seen: number;
} {
  const rows = database
    .prepare<[number, number], Row>(
      `SELECT rowid AS rowid, ${row} AS place, ${column} AS sealed FROM ${table}
       WHERE rowid > ? AND length(${column}) > 0 ORDER BY rowid LIMIT ?`,
    )
    .all(after, atOnce);
  const update = database.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`);
  const unreadable: string[] = [];
  let sealed = 0;
  for (const each of rows) {
    const place = { table, row: each.place, column };
    const value = opened(vault, place, each.sealed);
    if (value === undefined) unreadable.push(`${table}.${column} row ${each.rowid}`);
    if (value === undefined || vault.isPresent(each.sealed)) continue;
    update.run(vault.seal(place, value), each.rowid);
    if (column === applicationColumn.column) {
      indexRequest(database, vault, each.rowid, value.toString('utf8'));
    }
    sealed += 1;
  }
  return { sealed, unreadable, last: rows.at(-1)?.rowid, seen: rows.length };
}

function opened(vault: Vault, place: Parameters<Vault['open']>[0], sealed: Buffer): Buffer | undefined {
  try {
    return vault.openBytes(place, sealed);
  } catch {
    return undefined;
  }
}
