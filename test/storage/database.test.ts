import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { describe, expect, test } from 'vitest';
import { DatabaseRefused, isDatabaseUnavailable, openDatabase } from '../../src/storage/database/database.ts';
import { cleanUpAfterEach, openTempDatabase, tempFolder } from '../support/temp-database.ts';

cleanUpAfterEach();

/** What opening or locking is refused with. */
function refusal(work: () => unknown): string {
  try {
    work();
  } catch (error) {
    expect(error).toBeInstanceOf(DatabaseRefused);
    return error instanceof Error ? error.message : '';
  }
  throw new Error('it was not refused');
}

describe('what the promises rest on is in force', () => {
  test('by its settings', () => {
    const { database } = openTempDatabase();
    const setting = (name: string) => database.pragma(name, { simple: true });
    expect(setting('journal_mode')).toBe('wal');
    expect(setting('synchronous')).toBe(2); // FULL
    expect(setting('secure_delete')).toBe(1);
    expect(setting('temp_store')).toBe(2); // MEMORY
    expect(setting('foreign_keys')).toBe(1);
    expect(setting('busy_timeout')).toBe(5000);
  });

  test('a column’s name says how its moment is written, as src/storage/README.md tells a reader of the file', () => {
    const { database } = openTempDatabase();
    const columns = database
      .prepare<[], { name: string; type: string; of: string }>(
        `SELECT col.name, col.type, t.name AS of FROM sqlite_schema t, pragma_table_info(t.name) col
         WHERE t.type = 'table'`,
      )
      .all();
    const typed = (type: string, ending: RegExp) =>
      columns
        .filter((column) => column.type === type && ending.test(column.name))
        .map(({ of, name }) => `${of}.${name}`);
    const moment = /(?:^|_)(?:at|until|since)$/;
    expect(typed('INTEGER', moment).length).toBeGreaterThan(60);
    // `at` of a draft is no moment: the question at which the person stands.
    expect(typed('TEXT', moment)).toEqual(['draft.at', 'draft_aside.at']);
    const day = /_(?:on|day)$|^(?:collect|pay)_by$/;
    expect(typed('INTEGER', day)).toEqual([]);
    expect(typed('TEXT', day)).toContain('request.promised_on');
  });

  test('a reference to nobody is refused', () => {
    const { database } = openTempDatabase();
    const orphan = database.prepare('INSERT INTO consent (chat_id, version, given_at) VALUES (404, 1, 0)');
    expect(() => orphan.run()).toThrow('FOREIGN KEY');
  });

  test('a text is no number', () => {
    const { database } = openTempDatabase();
    const insert = database.prepare('INSERT INTO seen_update (update_id, seen_at) VALUES (?, ?)');
    expect(() => insert.run(1, 'yesterday')).toThrow('cannot store TEXT');
    const tables = database
      .prepare<[], { name: string; strict: number }>(
        `SELECT name, strict FROM pragma_table_list WHERE schema = 'main'`,
      )
      .all()
      .filter(({ name }) => !name.startsWith('sqlite_'));
    expect(tables.length).toBeGreaterThan(10);
    expect(tables.filter(({ strict }) => strict === 0)).toEqual([]);
  });

  test('what is erased is gone from the file', () => {
    const { database, path } = openTempDatabase();
    const secret = 'планета-сатурн'.repeat(20);
    database.prepare(`INSERT INTO job (kind, subject, due_at, state) VALUES ('x', ?, 0, 'done')`).run(secret);
    database.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(path).includes('планета-сатурн')).toBe(true);
    database.exec('DELETE FROM job');
    database.pragma('wal_checkpoint(TRUNCATE)');
    expect(readFileSync(path).includes('планета-сатурн')).toBe(false);
    expect(readFileSync(`${path}-wal`).length).toBe(0);
  });
});

describe('opening', () => {
  test('goes through migrations that are numbered one after another: of two with one number a database might miss one', () => {
    const folder = join(import.meta.dirname, '../../src/storage/migrations');
    const numbers = readdirSync(folder)
      .sort()
      .map((name) => Number(name.slice(0, 3)));
    expect(numbers).toEqual(numbers.map((_, at) => at + 1));
  });

  test('a migration that fails leaves the file in the version that it was in, and the way is free once the cause is gone', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    copyFileSync(join(import.meta.dirname, '../fixtures/form-version-1.sqlite'), path);
    const before = new Sqlite(path);
    const version = Number(before.pragma('user_version', { simple: true }));
    const tables = "SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name";
    // In the way of one of the newest migrations, many after that version.
    before.exec('CREATE TABLE breach (id INTEGER) STRICT');
    const namesBefore = before.prepare(tables).pluck().all();
    before.close();
    expect(() => openDatabase(path)).toThrow('table breach already exists');
    const left = new Sqlite(path);
    expect(left.pragma('user_version', { simple: true })).toBe(version);
    expect(left.prepare(tables).pluck().all()).toEqual(namesBefore);
    left.exec('DROP TABLE breach');
    left.close();
    const mended = openTempDatabase(path).database;
    expect(mended.pragma('user_version', { simple: true })).toBeGreaterThan(version);
    expect(mended.prepare(tables).pluck().all()).toContain('breach');
  });

  test('makes the folder', () => {
    const path = join(tempFolder(), 'a', 'b', 'bot.sqlite');
    openTempDatabase(path);
    expect(readFileSync(path).subarray(0, 15).toString()).toBe('SQLite format 3');
  });

  test('a second time keeps what is there and changes no version', () => {
    const { database, path } = openTempDatabase();
    const version = database.pragma('user_version', { simple: true });
    expect(version).toBeGreaterThan(0);
    database.exec('INSERT INTO seen_update (update_id, seen_at) VALUES (7, 0)');
    const again = openTempDatabase(path).database;
    expect(again.prepare('SELECT update_id FROM seen_update').pluck().get()).toBe(7);
    expect(again.pragma('user_version', { simple: true })).toBe(version);
  });

  test('a file of a newer program is refused, and left as it is', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const database = openDatabase(path);
    const known = Number(database.pragma('user_version', { simple: true }));
    database.pragma('user_version = 900');
    database.exec('CREATE TABLE of_the_future (id INTEGER) STRICT');
    database.close();
    const words = refusal(() => openDatabase(path));
    expect(words).toContain('newer version');
    expect(words).toContain('schema 900');
    expect(words).toContain(`knows ${known}`);
    expect(words).toContain(path);
    const untouched = new Sqlite(path, { readonly: true });
    expect(untouched.pragma('user_version', { simple: true })).toBe(900);
    expect(untouched.prepare('SELECT count(*) FROM of_the_future').pluck().get()).toBe(0);
    untouched.close();
  });

  test('a file made of a dump, which lacks its version, is refused in one line that says how to copy', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const database = openDatabase(path);
    database.pragma('user_version = 0');
    database.close();
    expect(refusal(() => openDatabase(path))).toBe(
      `${path} holds tables but not the version of its schema, as a file made by \`.dump\` does. Copy a database with npm run backup or with sqlite3's \`.backup\`; of this one, PRAGMA user_version has to be set to what it was in the file it came from.`,
    );
  });

  test('a file that is no database is refused, and left as it is', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const text = 'This is a letter and no database. '.repeat(100);
    writeFileSync(path, text);
    expect(refusal(() => openDatabase(path))).toContain(path);
    expect(readFileSync(path, 'utf8')).toBe(text);
  });

  test('a folder in the place of the file is refused', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    mkdirSync(path);
    expect(refusal(() => openDatabase(path))).toContain(path);
  });

  test('a folder that can not be made is refused', () => {
    const file = join(tempFolder(), 'letter.txt');
    writeFileSync(file, 'x');
    const path = join(file, 'bot.sqlite');
    expect(refusal(() => openDatabase(path))).toContain(path);
  });
});

test('migrations are numbered from 1 without a gap, each number once: of two with one number the second would be left out', () => {
  const folder = join(import.meta.dirname, '..', '..', 'src', 'storage', 'migrations');
  const numbers = readdirSync(folder).map((name) => name.slice(0, 3));
  expect(numbers.sort()).toEqual(numbers.map((_, at) => String(at + 1).padStart(3, '0')));
});

test('an error of SQLite is told apart: a fault of the disk, or one of the program', () => {
  for (const code of ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'SQLITE_READONLY', 'SQLITE_BUSY_SNAPSHOT']) {
    expect(isDatabaseUnavailable(new Sqlite.SqliteError('x', code)), code).toBe(true);
  }
  for (const code of ['SQLITE_ERROR', 'SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_MISUSE']) {
    expect(isDatabaseUnavailable(new Sqlite.SqliteError('x', code)), code).toBe(false);
  }
  expect(isDatabaseUnavailable(new Error('SQLITE_FULL'))).toBe(false);
});
