import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';

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
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  let database: Database;
  try {
    database = new Sqlite(path, { timeout: 5000 });
    database.pragma('journal_mode = WAL');
  } catch (error) {
    throw new DatabaseRefused(`${path} can't be opened as a database: ${messageOf(error)}`);
  }
  database.pragma('synchronous = FULL'); // better-sqlite3 opens WAL with NORMAL: a power cut loses the last commits
  database.pragma('secure_delete = ON'); // erased personal data is overwritten in the file
  database.pragma('foreign_keys = ON');
  try {
    migrate(database, path, isNew);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function migrate(database: Database, path: string, isNew: boolean): void {
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
  if (missing.length > 0 && !isNew && present > 0) backUpBefore(database, path, present);
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
  mkdirSync(dirname(path), { recursive: true });
  const lock = new Sqlite(`${path}.lock`, { timeout: 0 });
  try {
    lock.pragma('locking_mode = EXCLUSIVE');
    lock.exec('BEGIN EXCLUSIVE');
  } catch {
    lock.close();
    throw new DatabaseRefused(`${path} is in use by another running bot. Stop that one first.`);
  }
  return () => lock.close();
}

/** True for faults of the file or the disk, not of the program: what was not written can be written later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return (
    error instanceof Sqlite.SqliteError &&
    /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|CORRUPT|NOTADB|NOMEM)/.test(error.code)
  );
}

/** True when an insert met a row that already stands there. */
export function isDuplicate(error: unknown): boolean {
  return (
    error instanceof Sqlite.SqliteError &&
    (error.code === 'SQLITE_CONSTRAINT_UNIQUE' || error.code === 'SQLITE_CONSTRAINT_PRIMARYKEY')
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
