import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import Sqlite from 'better-sqlite3';
import { afterEach, describe, expect, test } from 'vitest';
import { DatabaseRefused, lockDatabase, openDatabase } from '../../src/storage/database/database.ts';
import { projectFolder } from '../support/bot-process.ts';
import { cleanUpAfterEach, openTempDatabase, tempFolder } from '../support/temp-database.ts';

cleanUpAfterEach();

let holder: ChildProcess | undefined;
afterEach(() => {
  holder?.kill('SIGKILL');
});

/** Another process, with the program as it was built, that takes the lock and keeps it. */
async function holdElsewhere(path: string): Promise<ChildProcess> {
  const built = pathToFileURL(join(projectFolder, 'dist/storage/database/database.js'));
  const script = `
    import { lockDatabase } from ${JSON.stringify(built.href)};
    lockDatabase(process.argv[1]); // what gives it up is dropped, and collected:
    for (let turn = 0; turn < 3; turn += 1) await new Promise((go) => setImmediate(go, gc()));
    process.stdout.write('held');
    setInterval(() => {}, 60_000);
  `;
  holder = spawn(process.execPath, ['--expose-gc', '--input-type=module', '-e', script, path], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (holder.stdout === null) throw new Error('the process has an output');
  const [words] = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit')]);
  expect(String(words), 'npm run build makes what this test starts').toBe('held');
  return holder;
}

describe('one bot to a database', () => {
  test('a second one in another process is refused, and may come when the first was killed', async () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const other = await holdElsewhere(path);
    expect(() => lockDatabase(path)).toThrow(DatabaseRefused);
    expect(() => lockDatabase(path)).toThrow('in use by another running bot');
    expect(() => lockDatabase(path)).toThrow(path);

    other.kill('SIGKILL');
    await once(other, 'exit');
    const unlock = lockDatabase(path);
    unlock();
  });

  test('the lock is given up by the function that it returns', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const unlock = lockDatabase(path);
    expect(() => lockDatabase(path)).toThrow(DatabaseRefused);
    unlock();
    lockDatabase(path)();
  });

  test('a refused bot does not take the lock away with it', () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const unlock = lockDatabase(path);
    for (let tries = 0; tries < 3; tries += 1) expect(() => lockDatabase(path)).toThrow(DatabaseRefused);
    unlock();
  });

  test('databases beside each other do not disturb each other', () => {
    const folder = tempFolder();
    const unlock = ['one.sqlite', 'other.sqlite'].map((name) => lockDatabase(join(folder, name)));
    for (const each of unlock) each();
  });

  test('the folder is made', () => {
    lockDatabase(join(tempFolder(), 'a', 'bot.sqlite'))();
  });
});

describe('beside the lock', () => {
  test('the database is opened, written and backed up', async () => {
    const path = join(tempFolder(), 'bot.sqlite');
    const unlock = lockDatabase(path);
    const { transact } = openTempDatabase(path);
    await transact((tx) => tx.sql('INSERT INTO seen_update (update_id, seen_at) VALUES (7, 0)').run());

    const copy = `${path}.copy`;
    const source = new Sqlite(path, { readonly: true });
    const backup = source.backup(copy);
    await transact((tx) => tx.sql('INSERT INTO seen_update (update_id, seen_at) VALUES (8, 0)').run());
    await backup;
    source.close();

    const restored = openDatabase(copy);
    expect(restored.pragma('integrity_check', { simple: true })).toBe('ok');
    expect(restored.prepare('SELECT update_id FROM seen_update WHERE update_id = 7').pluck().get()).toBe(7);
    restored.close();
    unlock();
  });
});
