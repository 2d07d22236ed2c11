import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import type { Vault } from './vault.ts';

export type Database = Sqlite.Database;

/** A fault that the owner must mend before the bot can start; its message says how. */
export class DatabaseRefused extends Error {
  override readonly name = 'DatabaseRefused';
}

const migrationsFolder = fileURLToPath(new URL('../../src/storage/migrations', import.meta.url));

/**
 * Opens the database file (its folder is made), sets what the promises rest on and brings it to the present
 * version. A file that a newer program wrote is refused, and so is one that is no SQLite database.
 */
export function openDatabase(path: string): Database {
  let database: Database;
  try {
    mkdirSync(dirname(path), { recursive: true });
    database = new Sqlite(path, { timeout: 5000 });
    database.pragma('journal_mode = WAL');
  } catch (error) {
    throw new DatabaseRefused(`${path} can't be opened as a database: ${messageOf(error)}`);
  }
  database.pragma('synchronous = FULL'); // better-sqlite3 opens WAL with NORMAL: a power cut loses the last commits
  database.pragma('secure_delete = ON'); // erased personal data is overwritten in the file
  database.pragma('foreign_keys = ON');
  try {
    migrate(database, path);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function migrate(database: Database, path: string): void {
  const steps = readdirSync(migrationsFolder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 3)), name }));
  const present = Number(database.pragma('user_version', { simple: true }));
  const newest = steps.at(-1)?.version ?? 0;
  if (present > newest) {
    throw new DatabaseRefused(
      `${path} was written by a newer version of this program (schema ${present}, this one knows ${newest}). Start that version, or restore an older backup.`,
    );
  }
  const missing = steps.filter((step) => step.version > present);
  if (missing.length > 0 && present > 0) backUpBefore(database, path, present);
  for (const step of missing) {
    const sql = readFileSync(`${migrationsFolder}/${step.name}`, 'utf8');
    database
      .transaction(() => {
        database.exec(sql);
        database.pragma(`user_version = ${step.version}`);
      })
      .immediate();
  }
}

/** A migration rewrites what people entrusted to us: the file as it was stays beside it. */
function backUpBefore(database: Database, path: string, version: number): void {
  const copy = `${path}.before-migration-${version}`;
  if (!existsSync(copy)) database.prepare('VACUUM INTO ?').run(copy);
}

/**
 * Takes the lock that keeps a second bot off this database, and returns the function that gives it up.
 * The lock is an exclusive SQLite lock on a file of its own: the kernel drops it when the process dies, however
 * it dies, so no stale lock is ever left; a backup, which opens the database itself, may run beside the bot.
 */
export function lockDatabase(path: string): () => void {
  let lock: Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    lock = new Sqlite(`${path}.lock`, { timeout: 0 });
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock?.close();
    const isHeld = error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
    throw new DatabaseRefused(
      isHeld
        ? `${path} is in use by another running bot. Stop that one first.`
        : `${path}.lock can't be made beside the database: ${messageOf(error)}`,
    );
  }
  const held = lock;
  return () => void held.close();
}

/** The database of a bot that is to run: nobody else has it, and this key opens what is in it. */
export function openLocked(
  path: string,
  vault: Vault,
): { readonly database: Database; readonly unlock: () => void } {
  const unlock = lockDatabase(path);
  try {
    const database = openDatabase(path);
    checkKey(database, vault, path);
    return { database, unlock };
  } catch (error) {
    unlock();
    throw error;
  }
}

const checkPlace = { table: 'key_check', row: 1, column: 'sealed' };

/** Refuses to work on a database that was sealed with another master key: nobody's data could be read. */
export function checkKey(database: Database, vault: Vault, path: string): void {
  const row = database.prepare<[], { sealed: Buffer }>('SELECT sealed FROM key_check').get();
  if (row === undefined) {
    database.prepare('INSERT INTO key_check (id, sealed) VALUES (1, ?)').run(vault.seal(checkPlace, 'opens'));
    return;
  }
  try {
    vault.open(checkPlace, row.sealed);
  } catch {
    throw new DatabaseRefused(
      `MASTER_KEY does not open ${path}: it was sealed with another key. Nothing was changed.`,
    );
  }
}

/** True for faults of the file or the disk, not of the program: what was not written can be written later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return (
    error instanceof Sqlite.SqliteError &&
    /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|CORRUPT|NOTADB|NOMEM)/.test(error.code)
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
