import { chmodSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDatabase, openLocked } from '../../src/storage/database/database.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { botEntry, type Run, run, settingsFor, temporaryFolder } from '../support/bot-process.ts';
import { openForm, person, wordsOf } from '../support/samples/stories.ts';
import { openScene } from '../support/scene.ts';
import { breathe, pass, readOne, watchConnection } from './tools.ts';

/** Faults of the database's file, as the owner meets them at the start: one clear line, exit code 2, nothing changed. */

const connection = watchConnection();
let folder: ReturnType<typeof temporaryFolder>;
let path: string;
let environment: ReturnType<typeof settingsFor>;

beforeEach(() => {
  folder = temporaryFolder();
  path = join(folder.path, 'bot.sqlite');
  // Telegram is never asked: whatever is refused is refused before.
  environment = settingsFor({ token: '1:x', address: 'http://127.0.0.1:9' }, folder.path);
});
afterEach(() => folder.remove());

async function refused(bot: Run, ...words: readonly string[]): Promise<void> {
  expect(await bot.ended, bot.output()).toBe(2);
  expect(bot.output()).toMatch(/^[^\n]+\n$/);
  for (const each of words) expect(bot.output()).toContain(each);
}
const start = () => run('node', [botEntry], environment);

/** A database as a bot leaves it. */
function written(): Buffer {
  const vault = createVault(Buffer.from(environment.MASTER_KEY, 'base64'));
  const { database, unlock } = openLocked(path, vault);
  database.close();
  unlock();
  return readFileSync(path);
}

test('a disk that is full at the start', async () => {
  // No file of this process may grow beyond 64 KiB: the schema does not fit.
  const bot = run('bash', ['-c', 'ulimit -f 64; exec node "$0"', botEntry], environment);
  await refused(bot, path, 'disk', 'start again');
});

test('the folder is a file', async () => {
  rmSync(folder.path, { recursive: true });
  writeFileSync(folder.path, 'x');
  await refused(start(), path, "can't be opened", 'folder');
});

test('a folder in the place of the file', async () => {
  mkdirSync(path);
  await refused(start(), path, "can't be opened");
});

test('another program that keeps it locked', async () => {
  written();
  const holder = new Sqlite(path);
  holder.pragma('locking_mode = EXCLUSIVE');
  holder.exec('BEGIN EXCLUSIVE');
  await refused(start(), path, 'locked', 'Close that one');
  holder.close();
});

test('a page that a bad disk has spoilt', async () => {
  const bytes = written();
  writeFileSync(path, Buffer.from(bytes).fill(0xa5, 100, 4096));
  const spoilt = readFileSync(path);
  await refused(start(), path, 'damaged', 'npm run restore');
  expect(readFileSync(path).equals(spoilt)).toBe(true);
});

test('a newer version of the program', async () => {
  written();
  const database = new Sqlite(path);
  database.pragma('user_version = 900');
  database.close();
  await refused(start(), path, 'newer version', 'schema 900');
});

test('a file that this user may not write', async () => {
  const before = written();
  chmodSync(path, 0o400);
  // Root may write every file, unless this right is taken away from it.
  const isRoot = process.getuid?.() === 0;
  const bot = isRoot
    ? run('setpriv', ['--bounding-set=-dac_override', 'node', botEntry], environment)
    : start();
  await refused(bot, path, 'read-only', 'right to write');
  expect(readFileSync(path).equals(before)).toBe(true);
});

test('a database that can only be read is not taken for one that can be written', () => {
  written();
  const { pragma } = Sqlite.prototype;
  // A connection that only reads, as root too may have one.
  Sqlite.prototype.pragma = function (this: Sqlite.Database, ...parameters) {
    const value = pragma.apply(this, parameters);
    if (parameters[0].startsWith('foreign_keys')) pragma.call(this, 'query_only = ON');
    return value;
  };
  try {
    expect(() => openDatabase(path)).toThrow(/read-only.*right to write/);
  } finally {
    Sqlite.prototype.pragma = pragma;
  }
});

test('a running bot waits for a program that locks the database for a while, and goes on', async () => {
  const scene = await openScene();
  const say = wordsOf(scene, 'kk');
  await openForm(scene);
  await scene.applicant.press(say('for-whom-self-electronic'));
  connection().pragma('busy_timeout = 0');
  const holder = new Sqlite(scene.config.databasePath);
  holder.exec('BEGIN IMMEDIATE');
  scene.applicant.person.say(person.iin);
  await breathe();
  await pass(scene, 20, 5);
  expect(scene.applicant.last()).toContain(say('question-iin'));
  holder.exec('ROLLBACK');
  holder.close();
  await scene.advance({ minutes: 2 });
  expect(scene.applicant.last()).toContain(say('question-surname'));
  expect(readOne(scene, 'SELECT count(*) FROM draft')).toBe(1);
  await scene.close({ events: ['database-unavailable', 'delivery-interrupted', 'jobs-interrupted'] });
});
