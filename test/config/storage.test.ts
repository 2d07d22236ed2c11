import { expect, test } from 'vitest';
import { readStorageSettings } from '../../src/config/storage.ts';

const [key, other] = [Buffer.alloc(32, 7), Buffer.alloc(32, 8)];
const least = { MASTER_KEY: key.toString('base64') };

function read(environment: Record<string, string>) {
  const faults: string[] = [];
  const settings = readStorageSettings(environment, faults);
  return { settings, faults };
}

test('backups lie beside the database where nothing else is said, and are switched off by nothing', () => {
  expect(read(least).settings?.backupFolder).toBe('data/local/backups');
  expect(read({ ...least, DATABASE_PATH: '/srv/x.sqlite' }).settings?.backupFolder).toBe('/srv/backups');
  expect(read({ ...least, BACKUP_FOLDER: '/mnt/b' }).settings?.backupFolder).toBe('/mnt/b');
  for (const nothing of ['', '  ']) {
    expect(read({ ...least, BACKUP_FOLDER: nothing }).settings).toHaveProperty('backupFolder', undefined);
  }
});

test('the key before is read, and only when it is another one', () => {
  expect(read(least).settings?.oldKeys).toEqual([]);
  expect(read({ ...least, MASTER_KEY_OLD: other.toString('base64') }).settings?.oldKeys).toEqual([other]);
  expect(read({ ...least, MASTER_KEY_OLD: least.MASTER_KEY })).toEqual({
    settings: undefined,
    faults: [expect.stringMatching(/^MASTER_KEY_OLD must be the key before/)],
  });
  expect(read({ ...least, MASTER_KEY_OLD: 'short' }).faults).toEqual([
    expect.stringMatching(/^MASTER_KEY_OLD must be 32 bytes/),
  ]);
});

test('without a key, and with a file that is not there, one line says so', () => {
  expect(read({}).faults).toEqual([expect.stringMatching(/^MASTER_KEY or MASTER_KEY_FILE is required/)]);
  expect(read({ ...least, MASTER_KEY_OLD_FILE: '/nowhere/key' }).faults).toEqual([
    "MASTER_KEY_OLD_FILE /nowhere/key can't be read",
  ]);
});
