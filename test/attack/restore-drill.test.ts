import { copyFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { backUpFile } from '../../src/storage/backup/backup.ts';
import { inspectWith } from '../../src/storage/backup/copy.ts';
import { restoreFile } from '../../src/storage/backup/restore.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import {
  fillIn,
  openDesk,
  openForm,
  person,
  referenceIn,
  sendRequest,
  wordsOf,
} from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

/** The drill: a bot at work, a backup, more work, the database destroyed, the backup put back, the bot goes on. */

let scene: Scene;
let backup: string;
beforeEach(async () => {
  scene = await openScene();
  backup = join(scene.folder, 'kept', 'backup.sqlite');
});
afterEach(() => scene.close());

const kk = (...text: Parameters<ReturnType<typeof wordsOf>>) => wordsOf(scene, 'kk')(...text);
const vault = () => createVault(scene.config.masterKey);
const database = () => scene.config.databasePath;
const restore = () => restoreFile(database(), backup, vault(), scene.clock.now());

/** All rows of all tables but those that say what the restore itself did. */
function contents(path: string): Record<string, unknown[]> {
  const open = new Sqlite(path, { readonly: true });
  try {
    const tables = open
      .prepare<[], string>(`SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite_%'`)
      .pluck()
      .all()
      // The audit says that a restore took place, the feed of the registers begins anew, and copies elsewhere must not go on.
      .filter((name) => !/^(audit|feed|standby)/.test(name));
    return Object.fromEntries(tables.map((name) => [name, open.prepare(`SELECT * FROM ${name}`).all()]));
  } finally {
    open.close();
  }
}

test('story, backup while running, more requests, destruction, restore: the state of the backup, and work goes on', async () => {
  const { applicant, other, operator } = scene;
  await openDesk(scene);
  const kept = await sendRequest(scene);
  await operator.say(`/take ${kept}`);
  await other.say('/start');
  await other.press(kk('language-name'));
  await other.press(kk('button-apply'));
  await other.press(kk('button-agree'));
  await other.press(kk('for-whom-self-paper'));
  await other.say(person.iin);

  // While the bot writes: some of this may be in the backup, and whole; none of it half.
  const making = backUpFile(database(), backup, inspectWith(vault()));
  applicant.person.say('/status');
  expect(await making).toMatchObject({ requests: 1, auditBrokenAt: undefined });
  await scene.settle();
  const asKept = contents(backup);
  const bytes = readFileSync(backup);

  await other.say(`${person.surname} ${person.firstName}`);
  await applicant.press(kk('button-apply'));
  await applicant.press(kk('for-whom-self-paper'));
  await operator.say(`/check ${kept}`);
  await scene.advance({ minutes: 5 });
  const lostCard = operator.lastMessage();

  await scene.stopBot();
  writeFileSync(database(), readFileSync(database()).fill(0xff, 0, 3000));
  await expect(scene.startBot()).rejects.toThrow(/npm run restore/);
  const { aside } = await restore();
  expect(aside && existsSync(aside)).toBe(true);
  expect(readFileSync(backup).equals(bytes)).toBe(true);
  expect(contents(database())).toEqual(asKept);
  expect(readOne(scene, `SELECT action FROM audit ORDER BY id DESC LIMIT 1`)).toBe('restore');

  // The other person's form stands at the question it stood at; the request is as it was taken.
  await scene.startBot();
  await scene.settle();
  await other.say(`${person.surname} ${person.firstName}`);
  expect(other.last()).toContain(kk('question-patronymic'));
  expect(readOne(scene, `SELECT status FROM request WHERE reference = '${kept}'`)).toBe('in_review');
  // Both go on: ids of updates and messages are newer than anything in the backup.
  await applicant.say('/status');
  expect(applicant.last()).toContain(kept);
  await operator.person.press(
    lostCard.message_id,
    lostCard.reply_markup?.inline_keyboard[0]?.[0] ?? { text: '' },
  );
  await scene.settle();
  await operator.say(`/ready ${kept}`);
  await scene.advance({ days: 1 });
  expect(
    readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'pending' AND due_at < ${scene.clock.now()}`),
  ).toBe(0);
  expect(
    readOne(scene, `SELECT count(*) FROM job WHERE state = 'pending' AND due_at < ${scene.clock.now()}`),
  ).toBe(0);
  expect(readOne(scene, `SELECT count(*) FROM job WHERE state = 'pending' AND kind = 'housekeeping'`)).toBe(
    1,
  );
});

test('a button of a request that the backup does not know never names another one', async () => {
  const { operator, other } = scene;
  await openDesk(scene);
  await backUpFile(database(), backup, inspectWith(vault()));
  const lost = await sendRequest(scene);
  await operator.say(`/request ${lost}`);
  const card = operator.lastMessage();
  await scene.stopBot();
  await restore();
  await scene.startBot();
  await openForm({ ...scene, applicant: other });
  await fillIn({ ...scene, applicant: other });
  await other.press(kk('button-send'));
  const anew = referenceIn(other.last());
  const before = contents(database()).request;
  for (const button of card.reply_markup?.inline_keyboard.flat() ?? []) {
    await operator.act((one) => one.press(card.message_id, { text: button.text }));
  }
  expect(contents(database()).request).toEqual(before);
  expect(readOne(scene, `SELECT status FROM request WHERE reference = '${anew}'`)).toBe('submitted');
});

test('while a bot runs nothing is restored', async () => {
  await backUpFile(database(), backup, inspectWith(vault()));
  const before = readdirSync(scene.folder).sort();
  await expect(restore()).rejects.toThrow('in use by another running bot');
  expect(readdirSync(scene.folder).sort()).toEqual(before);
});

test('what a kill left in the log of writes goes aside with its database, not into the restored one', async () => {
  await openDesk(scene);
  await backUpFile(database(), backup, inspectWith(vault()));
  const asKept = contents(backup);
  await sendRequest(scene);
  const wal = readFileSync(`${database()}-wal`);
  const main = readFileSync(database());
  await scene.stopBot();
  // As a kill leaves it: the newest writes stand in the log alone.
  writeFileSync(database(), main);
  writeFileSync(`${database()}-wal`, wal);
  const { aside = '' } = await restore();
  expect(contents(database())).toEqual(asKept);
  expect(contents(aside).request).toHaveLength(1);
});

test('while another program has the database open, a restore by force leaves all of it in the one file that it names', async () => {
  await openDesk(scene);
  await backUpFile(database(), backup, inspectWith(vault()));
  await sendRequest(scene);
  await scene.stopBot();
  // The newest change stands in the log of writes alone, and this program keeps it open.
  const looking = new Sqlite(database());
  onTestFinished(() => void looking.close());
  looking.exec("UPDATE request SET status = 'in_review'");
  const { aside = '', isForced } = await restoreFile(database(), backup, vault(), scene.clock.now(), {
    force: true,
  });
  expect(isForced).toBe(true);
  const copied = join(scene.folder, 'copied.sqlite');
  copyFileSync(aside, copied);
  expect(contents(copied).request).toEqual([expect.objectContaining({ status: 'in_review' })]);
});
