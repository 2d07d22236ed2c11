import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, vi } from 'vitest';
import { botEntry, projectFolder, type Run } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 90_000 });

/** The commands beside the bot, as the owner runs them: one clear line each, and the exit code. */

let machine: Machine;
let server: Machine['server'];
let environment: Readonly<Record<string, string>>;
let bot: Run | undefined;

test.beforeEach(({ machine: own }) => {
  machine = own;
  server = own.server;
  environment = own.settings;
});

const inFolder = (name: string) => join(machine.folder, name);

async function startBot(): Promise<void> {
  bot = machine.run('node', [botEntry], environment);
  await bot.printed('"event":"started"');
}

async function stopBot(signal: 'SIGTERM' | 'SIGKILL' = 'SIGTERM'): Promise<void> {
  bot?.child.kill(signal);
  await bot?.ended;
}

/** Runs a command that needs no token; what it printed, and its exit code. */
async function command(name: string, ...args: readonly string[]): Promise<readonly [unknown, string]> {
  const { BOT_TOKEN: _, ...rest } = environment;
  const { ended, output } = machine.run('node', [join(projectFolder, `dist/${name}.js`), ...args], rest);
  return [await ended, output()];
}

const oneLine = (words: string) => new RegExp(`^[^\\n]*${words}[^\\n]*\\n$`);

/** Somebody says hello, and the bot answers. */
async function visit(id: number): Promise<void> {
  const visitor = server.botApi.room.addPerson({ id, first_name: `Т${id}`, language_code: 'en' });
  visitor.say('/start');
  await server.until(visitor, (texts) => texts.length > 0);
}

function count(table: string): unknown {
  const database = new Sqlite(inFolder('bot.sqlite'), { readonly: true });
  try {
    return database.prepare(`SELECT count(*) FROM ${table}`).pluck().get();
  } finally {
    database.close();
  }
}

test('backup beside a running bot, more work, the file destroyed, restore, start', async () => {
  await startBot();
  await visit(1);
  const backup = inFolder('kept/one.sqlite');
  expect(await command('backup', backup)).toEqual([0, expect.stringMatching(oneLine('1 people'))]);
  expect(statSync(backup).mode & 0o777).toBe(0o600);
  expect(readdirSync(inFolder('kept'))).toEqual(['one.sqlite']);
  expect(await command('backup', backup)).toEqual([2, expect.stringMatching(oneLine('not overwritten'))]);
  await visit(2);

  expect(await command('restore', backup)).toEqual([
    2,
    expect.stringMatching(oneLine('another running bot')),
  ]);
  await stopBot('SIGKILL');
  writeFileSync(inFolder('bot.sqlite'), 'destroyed');
  rmSync(inFolder('bot.sqlite-wal'));
  const refused = machine.run('node', [botEntry], environment);
  expect(await refused.ended).toBe(2);
  expect(refused.output()).toMatch(oneLine('npm run restore'));
  const [code, words] = await command('restore', backup);
  expect([code, words]).toEqual([0, expect.stringMatching(oneLine('Restored into'))]);
  const aside = readdirSync(machine.folder).find((name) => /\.before-restore-[\dTZ-]+$/.test(name)) ?? '';
  expect(words).toContain(aside);
  expect(readFileSync(inFolder(aside), 'utf8')).toBe('destroyed');

  await startBot();
  expect(count('applicant')).toBe(1);
  await visit(3);
  expect(count('applicant')).toBe(2);
  await stopBot();
  expect(await command('verify-audit')).toEqual([
    0,
    expect.stringMatching(oneLine('the audit holds, 2 lines')),
  ]);
});

test('what is no good as a backup is refused before anything is touched', async () => {
  await startBot();
  await visit(1);
  await stopBot();
  await command('backup', inFolder('good.sqlite'));
  const good = readFileSync(inFolder('good.sqlite'));
  const before = readFileSync(inFolder('bot.sqlite'));
  const written = (name: string, bytes: Buffer | string) => {
    writeFileSync(inFolder(name), bytes);
    return inFolder(name);
  };
  const flipped = Buffer.from(good);
  for (let at = good.length - 4096; at < good.length - 3000; at += 1) flipped[at] = (flipped[at] ?? 0) ^ 0xff;
  const newer = written('newer.sqlite', good);
  const database = new Sqlite(newer);
  database.pragma('user_version = 900');
  database.close();
  const foreign = inFolder('foreign.sqlite');
  new Sqlite(foreign).exec('CREATE TABLE x (y)').close();
  for (const [file, reason] of [
    [written('torn.sqlite', good.subarray(0, good.length >> 1)), 'damaged'],
    [written('flipped.sqlite', flipped), 'damaged'],
    [written('letter.txt', 'a letter '.repeat(1000)), 'no SQLite database'],
    [written('empty.sqlite', ''), 'no database of this bot|Nothing could be copied'],
    [foreign, 'no database of this bot'],
    [newer, 'newer version'],
    [inFolder('nothing.sqlite'), 'is no file'],
    [machine.folder, 'is no file'],
    [inFolder('bot.sqlite'), 'the database itself'],
  ] as const) {
    expect(await command('restore', file), file).toEqual([2, expect.stringMatching(oneLine(reason))]);
  }
  environment = { ...environment, MASTER_KEY: randomBytes(32).toString('base64') };
  expect(await command('restore', inFolder('good.sqlite'))).toEqual([
    2,
    expect.stringMatching(oneLine('MASTER_KEY does not open')),
  ]);
  expect(await command('backup', inFolder('other.sqlite'))).toEqual([
    2,
    expect.stringMatching(oneLine('MASTER_KEY does not open')),
  ]);
  expect(existsSync(inFolder('other.sqlite'))).toBe(false);
  expect(readFileSync(inFolder('bot.sqlite')).equals(before)).toBe(true);
  expect(readdirSync(machine.folder).filter((name) => /restor|part/.test(name))).toEqual([]);
});

test('rekey: old key, both, new key; and what it says to wrong ones', async () => {
  await startBot();
  await visit(1);
  await stopBot();
  const oldKey = environment.MASTER_KEY ?? '';
  const [newKey, wrongKey] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')];
  expect(await command('rekey')).toEqual([2, expect.stringMatching(oneLine('MASTER_KEY_OLD is required'))]);
  environment = { ...environment, MASTER_KEY: newKey, MASTER_KEY_OLD: wrongKey };
  expect(await command('rekey')).toEqual([2, expect.stringMatching(oneLine('Neither MASTER_KEY nor'))]);
  environment = { ...environment, MASTER_KEY_OLD: newKey };
  expect(await command('rekey')).toEqual([2, expect.stringMatching(oneLine('the key before'))]);
  environment = { ...environment, MASTER_KEY_OLD: oldKey };
  expect(await command('rekey')).toEqual([0, expect.stringMatching(oneLine('Sealed \\d+ values'))]);
  expect(await command('rekey')).toEqual([0, expect.stringMatching(oneLine('already'))]);
  const { MASTER_KEY_OLD: _, ...rest } = environment;
  environment = rest;
  await startBot();
  await stopBot();
  environment = { ...environment, MASTER_KEY: oldKey };
  const refused = machine.run('node', [botEntry], environment);
  expect(await refused.ended).toBe(2);
  expect(refused.output()).toMatch(oneLine('sealed with another key'));
});

test('verify-audit: how many lines, the first broken one with exit 1; no key needed', async () => {
  environment = { ...environment, OWNER_IDS: '9001' };
  await startBot();
  const owner = server.botApi.room.addPerson({ id: 9001, first_name: 'Иесі', language_code: 'en' });
  for (const text of ['/start', '/invite', '/invite', '/invite']) {
    const before = owner.messages.length;
    owner.say(text);
    await server.until(owner, () => owner.messages.length > before + 1);
  }
  const [, whole] = await command('verify-audit');
  const lines = Number(/(\d+) lines/.exec(whole)?.[1]);
  expect(lines).toBeGreaterThanOrEqual(3);
  await stopBot();
  const database = new Sqlite(inFolder('bot.sqlite'));
  database.exec(`DROP TRIGGER audit_is_not_changed; UPDATE audit SET subject = 'x' WHERE id = 2`);
  database.close();
  environment = { DATABASE_PATH: environment.DATABASE_PATH ?? '' };
  expect(await command('verify-audit')).toEqual([
    1,
    expect.stringMatching(oneLine('broken at line 2; 1 lines')),
  ]);
  environment = { DATABASE_PATH: inFolder('nothing.sqlite') };
  expect(await command('verify-audit')).toEqual([2, expect.stringMatching(oneLine("can't be opened"))]);
});

test('an owner asks the bot for a backup: the copy is looked through in a thread, and proves good', async () => {
  environment = { ...environment, OWNER_IDS: '9001' };
  await startBot();
  const owner = server.botApi.room.addPerson({ id: 9001, first_name: 'Иесі', language_code: 'en' });
  owner.say('/start');
  await server.until(owner, (texts) => texts.length > 0);
  owner.say('/backup');
  await server.until(owner, (texts) => texts.some((text) => /bot-[\d-]+\.sqlite/.test(text)));
  await stopBot();
  const [name = ''] = readdirSync(inFolder('backups'));
  expect(owner.messages.at(-1)?.text).toContain(name);
  expect(await command('restore', inFolder(`backups/${name}`))).toEqual([
    0,
    expect.stringMatching(oneLine('Restored into')),
  ]);
});

test('wrong use and missing settings are said in one line', async () => {
  expect(await command('backup')).toEqual([2, expect.stringMatching(oneLine('npm run backup -- FILE'))]);
  expect(await command('restore', 'a', 'b')).toEqual([
    2,
    expect.stringMatching(oneLine('npm run restore -- FILE')),
  ]);
  expect(await command('backup', inFolder('x'))).toEqual([2, expect.stringMatching(oneLine('is not there'))]);
  environment = { DATABASE_PATH: environment.DATABASE_PATH ?? '' };
  expect(await command('backup', inFolder('x'))).toEqual([
    2,
    expect.stringMatching(oneLine('MASTER_KEY or')),
  ]);
});

test('a restore is refused while anybody has the database open, and by force it says what is worth nothing now', async () => {
  await startBot();
  await visit(1);
  const backup = inFolder('kept/one.sqlite');
  await command('backup', backup);
  await stopBot();
  const notes = inFolder('.bot.sqlite-litestream');
  mkdirSync(notes);
  const other = new Sqlite(inFolder('bot.sqlite'));
  other.pragma('journal_mode = WAL');
  other.prepare('SELECT count(*) FROM applicant').get();
  expect(await command('restore', backup)).toEqual([
    2,
    expect.stringMatching(oneLine('is open in another program, such as Litestream')),
  ]);
  expect(existsSync(notes)).toBe(true);
  expect(await command('restore', '--force', backup)).toEqual([
    1,
    expect.stringContaining('its replica is worth nothing from now on'),
  ]);
  other.close();
  expect(existsSync(notes)).toBe(false);
  const owner = server.botApi.room.addPerson({ id: 9001, first_name: 'Ие', language_code: 'en' });
  owner.say('/start');
  await startBot();
  await server.until(owner, (texts) =>
    texts.some((text) => text.includes('Litestream-нің бұрынғы көшірмесі')),
  );
  await stopBot();
  expect(await command('restore', backup)).toEqual([0, expect.stringContaining('Restored into')]);
});

test('a drill looks through the newest backup as a restore would, and touches nothing', async () => {
  expect(await command('drill')).toEqual([2, expect.stringMatching(oneLine('There is no backup to try'))]);
  await startBot();
  await visit(1);
  await stopBot();
  await command('backup', inFolder('backups/bot-2026-11-28-030000.sqlite'));
  const before = readdirSync(machine.folder);
  const whole = oneLine(
    `1 people, \\d+ sealed values opened.*, 0\\.0 hours old; looked through in .*: it can be restored`,
  );
  expect(await command('drill')).toEqual([0, expect.stringMatching(whole)]);
  const damaged = inFolder('damaged.sqlite');
  await command('backup', damaged);
  const database = new Sqlite(damaged);
  database.exec(`INSERT INTO operator (user_id, role, name, added_at) VALUES (5, 'operator', x'00', 1)`);
  database.close();
  expect(await command('drill', damaged)).toEqual([
    1,
    expect.stringContaining(
      `1 sealed values can't be opened, whatever the key: they are damaged. The first: operator.name row 5.`,
    ),
  ]);
  expect(readdirSync(machine.folder).filter((name) => name !== 'damaged.sqlite')).toEqual(before);
});
