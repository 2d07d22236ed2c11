import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { inspectCopy } from '../../src/storage/backup/copy.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { openDesk, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

/** The backups that the bot makes by itself: at night, after a night that was slept through, when an owner asks. */

let scene: Scene;
let folder: string;
const expected: string[] = [];

beforeEach(async () => {
  expected.length = 0;
  scene = await openScene({
    at: '2026-11-23T05:00:00Z', // 10:00 in Almaty
    prepare: (path) => {
      folder = join(path, 'backups');
    },
  });
  await scene.stopBot();
  Object.assign(scene.config, { backupFolder: folder });
  await scene.startBot();
});
afterEach(() => scene.close({ events: expected }));

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => wordsOf(scene, 'ru')(...text);
const made = () => readdirSync(folder).sort();
const look = (name: string) => inspectCopy(join(folder, name), createVault(scene.config.masterKey), name);
const heard = (words: string) => scene.operator.texts.filter((text) => text.includes(words)).length;

test('each night at three a backup is made, whole, readable with the key, for the bot’s user alone', async () => {
  await sendRequest(scene);
  await scene.advance({ hours: 16 });
  expect(() => made()).toThrow('ENOENT');
  await scene.advance({ hours: 2 });
  expect(made()).toEqual(['bot-2026-11-24-030000.sqlite']);
  const [name = ''] = made();
  expect(statSync(join(folder, name)).mode & 0o777).toBe(0o600);
  expect(look(name)).toMatchObject({ requests: 1, auditBrokenAt: undefined });
  await scene.advance({ days: 2 });
  expect(made()).toHaveLength(3);
});

test('what has had its time goes, what is not ours stays', async () => {
  mkdirSync(folder);
  writeFileSync(join(folder, 'notes.txt'), 'x');
  await scene.advance({ days: 30 });
  const backups = made().filter((name) => name.startsWith('bot-'));
  expect(backups.length).toBeGreaterThan(7);
  expect(backups.length).toBeLessThan(14);
  expect(made()).toContain('notes.txt');
});

test('nights that were slept through are made up once', async () => {
  await scene.stopBot();
  scene.clock.moveTo(scene.clock.now() + 5 * 86_400_000);
  await scene.startBot();
  await scene.settle();
  expect(made()).toEqual(['bot-2026-11-28-100000.sqlite']);
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(made()).toHaveLength(1);
  await scene.advance({ hours: 18 });
  expect(made()).toHaveLength(2);
});

test('an owner asks for one and reads its name, size and time; it is recorded, and the file stays here', async () => {
  await openDesk(scene);
  const before = readOne<number>(scene, 'SELECT count(*) FROM audit') ?? 0;
  await scene.operator.say('/backup');
  const [name = ''] = made();
  expect(scene.operator.last()).toBe(
    say('backup-made', { name, size: '0,5', time: '23.11, 10:00' })
      .replace(/<\/?code>/g, '')
      .replace('0,5', (statSync(join(folder, name)).size / 1e6).toFixed(1).replace('.', ',')),
  );
  expect(readOne(scene, 'SELECT count(*) FROM audit')).toBe(before + 1);
  expect(readOne(scene, `SELECT actor FROM audit WHERE action = 'backup'`)).toBe('operator:9001');
  expect(scene.botApi.calls.some(({ method }) => method === 'sendDocument')).toBe(false);
  await scene.operator.say('/backup');
  expect(made()).toHaveLength(1); // of one day the newest stays
  expect(made()).not.toContain(name);
});

test('what can not be made is told once a day and tried again an hour later', async () => {
  await openDesk(scene);
  expected.push('backup-failed');
  writeFileSync(folder, 'a file in the place of the folder');
  await scene.advance({ hours: 20 });
  const alert = say('owner-alert-backup-failed', { detail: 'EEXIST' });
  expect(heard(alert)).toBe(1);
  rmSync(folder);
  await scene.advance({ hours: 1 });
  expect(made()).toHaveLength(1);
  expect(heard(alert)).toBe(1);
  await scene.advance({ days: 1 });
  expect(made()).toHaveLength(2);
});

test('a copy that does not pass its check is not kept, and the good ones before it stay', async () => {
  await openDesk(scene);
  await sendRequest(scene);
  await scene.operator.say('/backup');
  const good = made();
  // An index that does not fit its table, as a bad disk leaves it; the bot that runs has not come across it.
  const database = new Sqlite(scene.config.databasePath);
  database.unsafeMode(true);
  database.pragma('writable_schema = ON');
  database.exec(`UPDATE sqlite_schema SET sql = replace(sql, '(submitted_at)', '(promised_days)')
                 WHERE name = 'request_by_submission'`);
  database.close();
  expected.push('backup-failed');
  await scene.advance({ minutes: 5 });
  await scene.operator.say('/backup');
  expect(heard(say('owner-alert-backup-failed', { detail: 'check' }))).toBe(1);
  expect(made()).toEqual(good);
});

test('a broken audit is told, and the backup is kept all the same', async () => {
  await openDesk(scene);
  await sendRequest(scene);
  const database = new Sqlite(scene.config.databasePath);
  database.exec(`DROP TRIGGER audit_is_not_changed; UPDATE audit SET action = 'x' WHERE id = 1`);
  database.close();
  await scene.operator.say('/backup');
  expect(made()).toHaveLength(1);
  expect(heard(say('owner-alert-audit-broken', { detail: '1' }))).toBe(1);
});

test('an application that nobody can open any more is told, though every page of the backup is whole', async () => {
  await openDesk(scene);
  await sendRequest(scene);
  const database = new Sqlite(scene.config.databasePath);
  database.exec(`UPDATE request SET application = CAST(application || x'00' AS BLOB)`);
  database.close();
  await scene.operator.say('/backup');
  const [name = ''] = made();
  expect(look(name).sealed).toMatchObject({ unreadable: 1, places: ['request.application row 1'] });
  expect(heard(say('owner-alert-values-unreadable', { detail: '1' }))).toBe(1);
});

test('of a backup of which most can not be opened, it is told all the same how far the look has come', async () => {
  await openDesk(scene);
  await sendRequest(scene);
  await scene.operator.say('/backup');
  const [name = ''] = made();
  const path = join(folder, name);
  const damaged = new Sqlite(path);
  damaged.exec(
    `WITH RECURSIVE line (id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM line WHERE id < 1200)
     INSERT INTO talk (chat_id, kind, words, at) SELECT 1, 'contact', x'00', 0 FROM line`,
  );
  damaged.close();
  const told: number[] = [];
  const report = inspectCopy(path, createVault(scene.config.masterKey), name, (step, done) => {
    if (step === 'opening') told.push(done);
  });
  expect(report.sealed.unreadable).toBe(1200);
  expect(told).toEqual([0, 500, 1000]);
});

test('a stop in the middle leaves nothing half made, and it is made at the next start', async () => {
  await openDesk(scene);
  scene.operator.person.say('/backup');
  while (scene.botApi.room.pendingUpdates > 0) await new Promise((resolve) => setImmediate(resolve));
  await scene.stopBot();
  const pending = readOne<number>(
    scene,
    `SELECT count(*) FROM job WHERE kind = 'backup' AND state = 'pending'`,
  );
  expect(pending).toBeGreaterThan(0);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'bot-2026-11-23-095900.sqlite.part'), 'of a process that was killed');
  await scene.startBot();
  await scene.settle();
  expect(made()).toEqual([expect.stringMatching(/^bot-2026-11-23-1000\d\d\.sqlite$/)]);
});

test('switched off, none is planned, and an owner who asks reads so', async () => {
  await openDesk(scene);
  await scene.stopBot();
  Object.assign(scene.config, { backupFolder: undefined });
  await scene.startBot();
  await scene.operator.say('/backup');
  expect(scene.operator.last()).toBe(say('backups-off'));
  await scene.advance({ days: 2 });
  expect(() => made()).toThrow('ENOENT');
});
