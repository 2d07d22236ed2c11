import { existsSync, linkSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, DatabaseRefused, emptyLog, lockDatabase } from '../database/database.ts';
import { isDatabaseUnavailable, refusing, refusingLater } from '../database/disk-faults.ts';
import type { Vault } from '../database/vault.ts';
import { appendAudit } from '../owner/audit.ts';
import { renewEpoch } from '../register/feed.ts';
import {
  BrokenOff,
  type CopyReport,
  copyInto,
  type InspectCopy,
  inspectWith,
  removeDatabase,
  syncPath,
  type WatchWork,
} from './copy.ts';
import { raiseEpoch } from './epoch.ts';

export interface Restored {
  readonly report: CopyReport;
  /** Where the database of before lies now; undefined: there was none. */
  readonly aside: string | undefined;
  /** Where the notes lie that Litestream had beside it; undefined: it had none. */
  readonly notesAside: string | undefined;
  /** It was done although another program had the database open. */
  readonly isForced: boolean;
}

/**
 * Buttons in chats that are newer than the backup name rows by numbers that the backup has not given out yet. They must
 * not name other rows one day, so numbers go on far beyond.
 */
const numbersSkipped = 1_000_000;

/**
 * Puts a backup in the place of the database. The backup is looked through before anything is touched and is left as
 * it is; the database of before is put aside, never removed. At every moment one of the two is in place. Throws
 * `DatabaseRefused` while a bot runs, where the backup is no good, or while anybody else has the database open, unless it is
 * forced: Litestream would go on copying changes of a file that is not the one it knows, and its replica be worth nothing.
 */
export async function restoreFile(
  path: string,
  file: string,
  vault: Vault,
  now: number,
  { force = false, takesOver = false, inspect = inspectWith(vault), aborted, watch }: RestoreWay = {},
): Promise<Restored> {
  const from = resolve(file);
  if (!existsSync(from) || !statSync(from).isFile()) throw new DatabaseRefused(`${file} is no file.`);
  if (from === resolve(path)) throw new DatabaseRefused(`${file} is the database itself. Name a backup.`);
  const unlock = lockDatabase(path);
  const part = `${path}.restoring`;
  try {
    removeDatabase(part); // of a restore that was cut short
    await refusingLater(file, copyInto(from, part, aborted, watch));
    const report = await inspect(part, file);
    if (aborted?.()) throw new BrokenOff();
    const inUse = isInUse(path);
    if (inUse && !force) throw new DatabaseRefused(inUseWords(path));
    prepare(
      part,
      { at: now, action: takesOver ? 'takeover' : inUse ? 'restore-forced' : 'restore' },
      basename(from),
    );
    const aside = refusing(path, () => swap(part, path, now));
    return { report, aside, notesAside: putNotesAside(path, now), isForced: inUse };
  } catch (error) {
    removeDatabase(part);
    throw error;
  } finally {
    unlock();
  }
}

export interface RestoreWay {
  /** Also while another program has the database open. */
  readonly force?: boolean;
  /** It comes from the machine that was lost. */
  readonly takesOver?: boolean;
  /** In place of looking it through right here. */
  readonly inspect?: InspectCopy;
  /** True: nothing of it is to be put in place any more. From the moment that it is, it goes to its end. */
  readonly aborted?: () => boolean;
  readonly watch?: WatchWork;
}

/**
 * What the restored database must know of it: numbers are not given out twice, a copy of it that runs elsewhere must not go
 * on, and the audit says what happened.
 */
function prepare(part: string, { at, action }: { at: number; action: string }, name: string): void {
  const database = new Sqlite(part, { fileMustExist: true });
  try {
    database.transaction(() => {
      skipNumbers(database);
      forgetCursors(database, at);
      const tx = {
        sql: <Parameters extends unknown[], Row>(text: string) => database.prepare<Parameters, Row>(text),
      };
      // A backup of before there was a second machine has no such number.
      if (hasTable(database, 'standby')) raiseEpoch(tx, at);
      appendAudit(tx, { at, actor: 'system', action, subject: name.slice(0, 80) });
    })();
  } finally {
    database.close();
  }
}

/**
 * Whether another program has the database open, also one that does nothing at the moment: whoever has opened a database
 * with a log of writes holds a lock on the file until it closes it, and the log can be given up by the last one alone.
 * Changes nothing that counts: the next who opens it has a log again.
 */
function isInUse(path: string): boolean {
  if (!existsSync(path)) return false;
  let database: Database | undefined;
  try {
    database = new Sqlite(path, { fileMustExist: true, timeout: 0 });
    database.pragma('journal_mode = DELETE');
    return false;
  } catch (error) {
    const isBusy = error instanceof Sqlite.SqliteError && /^SQLITE_(BUSY|LOCKED)/.test(error.code);
    // A damaged database is what a restore is for.
    if (isBusy || isDatabaseUnavailable(error)) return isBusy;
    throw error;
  } finally {
    database?.close();
  }
}

function inUseWords(path: string): string {
  return `${path} is open in another program, such as Litestream or a database browser. Stop it, run this again, and start Litestream after it: it begins a new copy then. With --force it is replaced all the same, and what that program copies from then on is worth nothing.`;
}

/** What Litestream keeps beside the database tells of the file of before: with it the new one would be copied wrongly. */
function putNotesAside(path: string, now: number): string | undefined {
  const notes = join(dirname(path), `.${basename(path)}-litestream`);
  if (!existsSync(notes)) return undefined;
  const aside = asideName(notes, now);
  renameSync(notes, aside);
  return aside;
}

/** What registers did after the backup is forgotten: they have to hear of that, and find their way anew. */
function forgetCursors(database: Database, now: number): void {
  const tx = {
    sql: <Parameters extends unknown[], Row>(text: string) => database.prepare<Parameters, Row>(text),
  };
  if (!hasTable(database, 'feed_epoch')) return; // a backup of before there were registers
  renewEpoch(tx);
  database.prepare("INSERT INTO feed (at, kind) VALUES (?, 'service.restored')").run(now);
}

function hasTable(database: Database, name: string): boolean {
  return database.prepare<[string]>('SELECT 1 FROM sqlite_schema WHERE name = ?').get(name) !== undefined;
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
    emptyLog(database); // where others read it, the log goes aside with it
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
