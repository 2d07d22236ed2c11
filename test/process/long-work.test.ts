import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, vi } from 'vitest';
import { createProgress } from '../../src/commands/progress.ts';
import { projectFolder, type Run } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';

/** Commands that take long: how far they are, and what Ctrl-C in the middle leaves. */

vi.setConfig({ testTimeout: 90_000 });

/** A machine on which the bot has run once; what the commands write beside its files goes to `scratch`. */
async function usedMachine({ folder, startBot, settings }: Machine) {
  const scratch = join(folder, 'scratch');
  mkdirSync(scratch);
  const bot = await startBot();
  bot.child.kill('SIGTERM');
  await bot.ended;
  return { folder, scratch, database: settings.DATABASE_PATH ?? '' };
}

/** So large that work on it can be stopped in the middle. */
function fill(database: string, megabytes: number): void {
  const open = new Sqlite(database);
  open.exec('CREATE TABLE filling (bytes BLOB)');
  open
    .prepare(
      'WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) INSERT INTO filling SELECT randomblob(100000) FROM n',
    )
    .run(megabytes * 10);
  open.close();
}

async function stoppedOnce(work: Run, hasBegun: () => boolean): Promise<void> {
  await vi.waitFor(() => expect(hasBegun()).toBe(true), { timeout: 20_000, interval: 1 });
  work.child.kill('SIGINT');
  expect(await work.ended, work.output()).toBe(130);
  expect(work.output()).toBe('Stopped. Nothing is half-done: run it again when it suits.\n');
}

test('backup, drill and restore are stopped in the middle: nothing is left of them, and once more they do their work', async ({
  machine,
}) => {
  const { folder, scratch, database } = await usedMachine(machine);
  const command = (name: string, ...args: readonly string[]) =>
    machine.run('node', [join(projectFolder, 'dist', `${name}.js`), ...args], {
      ...machine.settings,
      TMPDIR: scratch,
    });
  fill(database, 150);
  const file = join(folder, 'backup.sqlite');
  const before = () => readdirSync(folder).filter((name) => !/-(wal|shm)$|\.lock$/.test(name));
  const present = before();
  await stoppedOnce(command('backup', file), () => existsSync(`${file}.part`));
  expect(before()).toEqual(present);
  const made = command('backup', file);
  expect(await made.ended, made.output()).toBe(0);

  const drilled = () => readdirSync(scratch).some((name) => existsSync(join(scratch, name, 'copy.sqlite')));
  await stoppedOnce(command('drill', file), drilled);
  expect(readdirSync(scratch)).toEqual([]);

  const bytes = readFileSync(database);
  await stoppedOnce(command('restore', file), () => existsSync(`${database}.restoring`));
  expect(before()).toEqual([...present, 'backup.sqlite'].sort());
  expect(readFileSync(database).equals(bytes)).toBe(true);
  const restored = command('restore', file);
  expect(await restored.ended, restored.output()).toBe(0);
});

/** What a screen was told, at these moments in ms. */
function shown(isTTY: boolean, moments: readonly number[], columns = 80): string {
  let text = '';
  let now = 0;
  const progress = createProgress({ isTTY, columns, write: (more: string) => (text += more) }, () => now);
  progress.step('copying');
  for (const at of moments) {
    now = at;
    progress.at(at, 40_000);
  }
  progress.end();
  return text;
}

test('in a terminal a bar says how far it is and what is left, and is gone in the end', () => {
  expect(shown(true, [50, 10_000, 10_050])).toBe(
    '\r\u001b[2Kcopying [######..................] 25 %, 30 s left, Ctrl-C stops it\r\u001b[2K',
  );
  expect(shown(true, [10_000], 20)).toBe('\r\u001b[2Kcopying [######....\r\u001b[2K');
});

test('in a log a plain line says so every ten seconds, and short work says nothing', () => {
  expect(shown(false, [10_000, 15_000, 20_000])).toBe('copying: 25 %, 30 s left\ncopying: 50 %, 20 s left\n');
  expect(shown(false, [9000])).toBe('');
});
