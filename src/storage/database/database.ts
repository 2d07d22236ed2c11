import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sqlite from 'better-sqlite3';
import { DatabaseRefused, databaseRefusalOf, refusing } from './disk-faults.ts';
import { checkKey } from './key-check.ts';
import type { Vault } from './vault.ts';

export { DatabaseRefused, isDatabaseUnavailable } from './disk-faults.ts';
export type Database = Sqlite.Database;

const migrationsFolder = fileURLToPath(new URL('../../../src/storage/migrations', import.meta.url));

/**
 * Opens the database file (its folder is made), sets what the promises rest on and brings it to the present
 * version. A file that a newer program wrote is refused, and so is one that is no SQLite database, or can't be
 * written: `DatabaseRefused` says which and what to do.
 */
export function openDatabase(path: string): Database {
  return refusing(path, () => {
    mkdirSync(dirname(path), { recursive: true });
    const database = new Sqlite(path, { timeout: 5000 });
    try {
      setUp(database);
      migrate(database, path);
      keepUndoInMemory(database);
      // A file that can only be read is opened all the same, and would fail at the first message.
      database.exec('BEGIN IMMEDIATE; ROLLBACK');
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

/**
 * Opens the database beside a bot that may be running on it, to write into it: nothing is made and nothing migrated.
 */
export function openBeside(path: string): Database {
  return refusing(path, () => {
    const database = new Sqlite(path, { timeout: 5000, fileMustExist: true });
    try {
      if (versionOf(database) !== newestVersion()) {
        throw new DatabaseRefused(
          `${path} is of another version than this program (schema ${versionOf(database)}, this one knows ${newestVersion()}). Stop the bot, start this version of it once, and try again.`,
        );
      }
      setUp(database);
    } catch (error) {
      database.close();
      throw error;
    }
    return database;
  });
}

function setUp(database: Database): void {
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL'); // better-sqlite3 opens WAL with NORMAL: a power cut loses the last commits
  database.pragma('secure_delete = ON'); // erased personal data is overwritten in the file
  database.pragma('foreign_keys = ON');
  // Pages that are written again and again are copied into the file once in 16 MB and not in 4: it holds everybody up.
  database.pragma('wal_autocheckpoint = 4096');
  database.pragma('cache_size = -4000'); // kB; what is beyond is in the system's cache, once and not twice
}

/**
 * What a savepoint would need to be undone goes to a temporary file where one of a transaction was larger than 64 kB, and from
 * then on that of every savepoint of the transaction: some fifty writes for each message of a crowd (SQLite 3.54,
 * findings/sqlite-undo-in-a-file.sh). Once the schema is built, since an index is sorted in files.
 */
function keepUndoInMemory(database: Database): void {
  database.pragma('temp_store = MEMORY');
}

/** The version of the schema that a database file has. */
export function versionOf(database: Database): number {
  return Number(database.pragma('user_version', { simple: true }));
}

/** The version of the schema that this program brings a database to. */
export function newestVersion(): number {
  return steps().at(-1)?.version ?? 0;
}

function steps(): readonly { readonly version: number; readonly name: string }[] {
  return readdirSync(migrationsFolder)
    .filter((name) => /^\d{3}-.*\.sql$/.test(name))
    .sort()
    .map((name) => ({ version: Number(name.slice(0, 3)), name }));
}

function migrate(database: Database, path: string): void {
  const present = versionOf(database);
  const newest = newestVersion();
  if (present > newest) {
    throw new DatabaseRefused(
      `${path} was written by a newer version of this program (schema ${present}, this one knows ${newest}). Start that version, or restore an older backup.`,
    );
  }
  if (present === 0 && isFilled(database)) {
    throw new DatabaseRefused(
      `${path} holds tables but not the version of its schema, as a file made by \`.dump\` does. Copy a database with npm run backup or with sqlite3's \`.backup\`; of this one, PRAGMA user_version has to be set to what it was in the file it came from.`,
    );
  }
  const missing = steps().filter((step) => step.version > present);
  if (missing.length > 0 && present > 0) backUpBefore(database, path, present);
  if (missing.length === 0) return;
  // All of them or none, in one commit: a first start has more than thirty, and each would wait for the disk.
  database
    .transaction(() => {
      for (const { name, version } of missing) {
        database.exec(readFileSync(`${migrationsFolder}/${name}`, 'utf8'));
        database.pragma(`user_version = ${version}`);
      }
    })
    .immediate();
}

/** Tables of whatever kind: a file that SQLite has just made has none. */
function isFilled(database: Database): boolean {
  return database.prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' LIMIT 1").get() !== undefined;
}

/** A migration rewrites what people entrusted to us: the file as it was stays beside it. */
function backUpBefore(database: Database, path: string, version: number): void {
  const copy = `${path}.before-migration-${version}`;
  if (existsSync(copy)) return;
  const part = `${copy}.part`;
  rmSync(part, { force: true }); // of a start that was cut short
  database.prepare('VACUUM INTO ?').run(part);
  renameSync(part, copy);
}

/** A database that nothing refers to is closed when it is collected, and its lock would be gone with it. */
const heldLocks = new Set<Database>();

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
    if (isHeld) throw new DatabaseRefused(`${path} is in use by another running bot. Stop that one first.`);
    throw databaseRefusalOf(`${path}.lock`, error) ?? error;
  }
  const held = lock;
  heldLocks.add(held);
  return () => {
    heldLocks.delete(held);
    held.close();
  };
}

/**
 * Brings what the log of writes holds into the file, and makes the log empty. False: another program reads the database at
 * the moment, so that the log stays as it is; whoever needs it gone says so.
 */
export function emptyLog(database: Database): boolean {
  // The first of its three columns: 1, it had to stop before the end.
  return database.pragma('wal_checkpoint(TRUNCATE)', { simple: true }) === 0;
}

/** What can't be written in this time, once the end has come, is not written any more: it comes again after it. */
const busyMsAtTheEnd = 200;

export interface LockedDatabase {
  readonly database: Database;
  readonly unlock: () => void;
  /**
   * The program is about to end. To wait for another process that holds the write lock stops all of it, the timer of its
   * hard stop too: from here on nobody is waited for.
   */
  readonly hurry: () => void;
  /** Gives up the lock. False: the file alone does not hold everything, since others read it; its log of writes has the rest. */
  readonly close: () => boolean;
}

/** The database of a bot that is to run: nobody else has it, and this key opens what is in it. */
export function openLocked(path: string, vault: Vault): LockedDatabase {
  const unlock = lockDatabase(path);
  try {
    const database = openDatabase(path);
    checkKey(database, vault, path);
    return {
      database,
      unlock,
      hurry: () => void database.pragma(`busy_timeout = ${busyMsAtTheEnd}`),
      close() {
        const isWhole = emptyLog(database);
        database.close();
        unlock();
        return isWhole;
      },
    };
  } catch (error) {
    unlock();
    throw error;
  }
}
