import type Sqlite from 'better-sqlite3';
import { DatabaseRefused } from './disk-faults.ts';
import type { SealedPlace, Vault } from './vault.ts';

/**
 * Which master key a database was sealed with: a sealed word that only the right key opens. While the key is being
 * changed there is a second one, sealed with the key before (`key_before`), and both keys are needed: what a bot with
 * both of them writes is sealed with the new one, so neither key alone opens everything.
 */
const present: SealedPlace = { table: 'key_check', row: 1, column: 'sealed' };
const before: SealedPlace = { table: 'key_before', row: 1, column: 'sealed' };
const word = 'opens';

/** Refuses to work on a database that these keys do not open: nobody's data could be read. Writes nothing. */
export function refuseOtherKeys(database: Sqlite.Database, vault: Vault, path: string): void {
  const sealed = wordIn(database, 'key_check');
  if (sealed !== undefined && !opens(vault, present, sealed)) {
    const keys = vault.hasOld ? 'Neither MASTER_KEY nor MASTER_KEY_OLD opens' : 'MASTER_KEY does not open';
    throw new DatabaseRefused(`${keys} ${path}: it was sealed with another key. Nothing was changed.`);
  }
  const sealedBefore = wordIn(database, 'key_before');
  if (sealedBefore !== undefined && !opens(vault, before, sealedBefore)) {
    throw new DatabaseRefused(
      `${path} is half way from one master key to another: MASTER_KEY_OLD must be the key before until npm run rekey has finished. Nothing was changed.`,
    );
  }
}

/**
 * Refuses a database of other keys. A new database gets its word; one that the key before opens begins to change to
 * the present key: from now on both are needed.
 */
export function checkKey(database: Sqlite.Database, vault: Vault, path: string): void {
  refuseOtherKeys(database, vault, path);
  const sealed = wordIn(database, 'key_check');
  if (sealed !== undefined && vault.isPresent(sealed)) return;
  database
    .transaction(() => {
      if (sealed !== undefined) put(database, 'key_before', vault.sealAsBefore(before, word));
      put(database, 'key_check', vault.seal(present, word));
    })
    .immediate();
}

/** Is everything that is written sealed with the present key, and is something left of the key before? */
export function keyState(database: Sqlite.Database, vault: Vault): 'other' | 'changing' | 'settled' {
  const sealed = wordIn(database, 'key_check');
  if (sealed === undefined || !vault.isPresent(sealed)) return 'other';
  return wordIn(database, 'key_before') === undefined ? 'settled' : 'changing';
}

/** Nothing is left that the key before opens: from now on the present key is enough. */
export function forgetKeyBefore(database: Sqlite.Database): void {
  database.prepare('DELETE FROM key_before').run();
}

function wordIn(database: Sqlite.Database, table: 'key_check' | 'key_before'): Buffer | undefined {
  // A database of an older version has no table for the key before.
  const isThere = database.prepare('SELECT 1 FROM sqlite_schema WHERE name = ?').get(table) !== undefined;
  if (!isThere) return undefined;
  return database.prepare<[], { sealed: Buffer }>(`SELECT sealed FROM ${table}`).get()?.sealed;
}

function put(database: Sqlite.Database, table: 'key_check' | 'key_before', sealed: Buffer): void {
  database.prepare(`INSERT OR REPLACE INTO ${table} (id, sealed) VALUES (1, ?)`).run(sealed);
}

function opens(vault: Vault, place: SealedPlace, sealed: Buffer): boolean {
  try {
    return vault.open(place, sealed) === word;
  } catch {
    return false;
  }
}
