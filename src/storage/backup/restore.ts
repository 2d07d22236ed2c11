import { existsSync, linkSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, DatabaseRefused, lockDatabase } from '../database/database.ts';
import { isDatabaseUnavailable, refusing, refusingLater } from '../database/faults.ts';
import type { Vault } from '../database/vault.ts';
import { appendAudit } from '../desk/audit.ts';
import { type CopyReport, copyInto, inspectCopy, removeDatabase, syncPath } from './copy.ts';

export interface Restored {
  readonly report: CopyReport;
  /** Where the database of before lies now; undefined: there was none. */
  readonly aside: string | undefined;
}

/**
 * Buttons in chats that are newer than the backup name rows by numbers that the backup has not given out yet. They must
 * not name other rows one day, so numbers go on far beyond.
 */
const numbersSkipped = 1_000_000;

/**
 * Puts a backup in the place of the database. The backup is looked through before anything is touched and is left as
 * it is; the database of before is put aside, never removed. At every moment one of the two is in place. Throws
 * `DatabaseRefused` while a bot runs, or where the backup is no good.
 */
export async function restoreFile(path: string, file: string, vault: Vault, now: number): Promise<Restored> {
  const from = resolve(file);
  if (!existsSync(from) || !statSync(from).isFile()) throw new DatabaseRefused(`${file} is no file.`);
  if (from === resolve(path)) throw new DatabaseRefused(`${file} is the database itself. Name a backup.`);
  const unlock = lockDatabase(path);
  const part = `${path}.restoring`;
  try {
    removeDatabase(part); // of a restore that was cut short
    await refusingLater(file, copyInto(from, part));
    const report = inspectCopy(part, vault, file);
    prepare(part, basename(from), now);
    const aside = refusing(path, () => swap(part, path, now));
    return { report, aside };
  } catch (error) {
    removeDatabase(part);
    throw error;
  } finally {
    unlock();
  }
}

/** What the restored database must know of it: numbers are not given out twice, and the audit says what happened. */
function prepare(part: string, name: string, now: number): void {
  const database = new Sqlite(part, { fileMustExist: true });
  try {
    database.transaction(() => {
      skipNumbers(database);
      const subject = name.slice(0, 80);
      appendAudit(
        { sql: (text) => database.prepare(text) },
        { at: now, actor: 'system', action: 'restore', subject },
      );
    })();
  } finally {
    database.close();
  }
}

function skipNumbers(database: Database): void {
  const tables = database
    .prepare<[], string>(
      `SELECT name FROM sqlite_schema WHERE type = 'table' AND sql LIKE '%AUTOINCREMENT%' AND name <> 'audit'`,
    )
    .pluck()
    .all();
  for (const table of tables) {
    const moved = database
      .prepare('UPDATE sqlite_sequence SET seq = seq + ? WHERE name = ?')
      .run(numbersSkipped, table);
    if (moved.changes > 0) continue;
    database.prepare('INSERT INTO sqlite_sequence (name, seq) VALUES (?, ?)').run(table, numbersSkipped);
  }
}

/** The database of before gets another name, the restored one its place. Returns where the one of before lies. */
function swap(part: string, path: string, now: number): string | undefined {
  syncPath(part);
  if (!existsSync(path)) {
    // A log of writes without its database would be played into the restored one.
    putAsideTails(path, asideName(path, now));
    renameSync(part, path);
    syncPath(dirname(path));
    return undefined;
  }
  const aside = asideName(path, now);
  gather(path);
  putAsideTails(path, aside);
  try {
    linkSync(path, aside);
  } catch {
    renameSync(path, aside); // a file system without links
  }
  renameSync(part, path);
  syncPath(dirname(path));
  return aside;
}

/** Brings into the file what its log of writes still holds; a damaged one keeps its log, which goes aside with it. */
function gather(path: string): void {
  let database: Database | undefined;
  try {
    database = new Sqlite(path, { fileMustExist: true });
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch (error) {
    if (!isDatabaseUnavailable(error)) throw error;
  } finally {
    database?.close();
  }
}

function putAsideTails(path: string, aside: string): void {
  for (const tail of ['-wal', '-shm', '-journal']) {
    if (existsSync(`${path}${tail}`)) renameSync(`${path}${tail}`, `${aside}${tail}`);
  }
}

function asideName(path: string, now: number): string {
  const time = new Date(now).toISOString().slice(0, 19).replaceAll(':', '');
  const free = (count: number): string => {
    const name = `${path}.before-restore-${time}Z${count === 0 ? '' : `-${count}`}`;
    return existsSync(name) ? free(count + 1) : name;
  };
  return free(0);
}
