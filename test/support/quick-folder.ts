import { mkdtempSync, readFileSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/storage/database/database.ts';

/** Linux keeps what is written here in memory. */
const inMemory = '/dev/shm';
/** A container may give it 64 MB, which a few large files fill. */
const enoughBytes = 1024 ** 3;

/**
 * A new folder for the files of a test in which nothing dies but the bot's own parts. The database is opened as it always
 * is, and waits for the disk at each commit as it always does: in memory there is nothing to wait for. What has to outlive
 * a killed process is tested on the disk, in `test/process`, `test/crash` and `test/chaos`.
 */
export function makeQuickFolder(prefix: string): string {
  return mkdtempSync(join(quickest(), prefix));
}

function quickest(): string {
  try {
    const { bavail, bsize } = statfsSync(inMemory);
    return bavail * bsize >= enoughBytes ? inMemory : tmpdir();
  } catch {
    return tmpdir(); // not on every system
  }
}

let migrated: Buffer | undefined;

/**
 * Puts a database there that has all its tables and nothing in them, as a first start leaves it. The migrations run once
 * for each process of tests; `test/storage` tests them.
 */
export function putNewDatabase(path: string): void {
  migrated ??= readMigrated();
  writeFileSync(path, migrated);
}

function readMigrated(): Buffer {
  const folder = makeQuickFolder('migrated-');
  try {
    const path = join(folder, 'bot.sqlite');
    openDatabase(path).close();
    return readFileSync(path);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
