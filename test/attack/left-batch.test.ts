import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import type { Update } from 'grammy/types';
import { afterEach, expect, test } from 'vitest';
import { openDatabase } from '../../src/storage/database/database.ts';
import { createTransactions } from '../../src/storage/database/transact.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { keepBatch } from '../../src/storage/queues/fetched-batches.ts';
import { wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { post, withWebhook } from '../support/stages/webhook-stage.ts';
import { privateMessage } from './tools.ts';

/** What a full batch leaves on disk when the bot is killed, and what may become of it until the next start. */

let scene: Scene;
afterEach(() => scene.close({ events: ['update-failed'] }));

/** As if the bot had been killed with these updates in hand. */
async function leave(databasePath: string, masterKey: Uint8Array, updates: readonly Update[], now: number) {
  const database = openDatabase(databasePath);
  const { transact } = createTransactions(database, createVault(masterKey));
  const firstId = updates[0]?.update_id ?? 0;
  await transact((tx) => keepBatch(tx, { firstId, updates }, now));
  database.close();
}

const command = (text: string) => ({
  text,
  entities: [{ type: 'bot_command', offset: 0, length: text.length }],
});

const batchesOf = ({ folder }: Scene) => {
  const database = new Sqlite(join(folder, 'bot.sqlite'), { readonly: true });
  try {
    return database.prepare<[], number>('SELECT count(*) FROM fetched_batch').pluck().get();
  } finally {
    database.close();
  }
};

test.each([1, 30, 72, 500])('what was acted on is not acted on again, %d hours later', async (hours) => {
  scene = await openScene();
  const said = scene.applicant.person.say('/start');
  await scene.settle();
  const texts = scene.applicant.texts.length;
  await scene.stopBot();
  const unanswered = scene.other.person.say('/start'); // Telegram has not heard that it was fetched
  const { databasePath, masterKey } = scene.config;
  const updates = [
    privateMessage(said, people.applicant, command('/start')),
    privateMessage(unanswered, people.other, command('/start')),
  ];
  await leave(databasePath, masterKey, updates, scene.clock.now());
  scene.clock.moveTo(scene.clock.now() + hours * 3_600_000);
  await scene.startBot(); // the house is kept before the first fetch
  await scene.settle();
  expect(scene.applicant.texts).toHaveLength(texts);
  expect(scene.other.texts).toHaveLength(1);
  expect(batchesOf(scene)).toBe(0);
});

test('what a chat has sent since does not overtake it where it is posted', async () => {
  scene = await openScene({ config: { http: await withWebhook() } });
  const { applicant, other, config } = scene;
  const say = wordsOf(scene, 'kk');
  await applicant.say('/start');
  await applicant.press('Қазақша');
  await other.say('/start');
  await scene.stopBot();
  const left = [
    privateMessage(5000, people.applicant, command('/apply')),
    privateMessage(5001, people.other, command('/start')),
  ];
  await leave(config.databasePath, config.masterKey, left, scene.clock.now());
  const database = new Sqlite(config.databasePath);
  database.exec(
    `CREATE TRIGGER no BEFORE INSERT ON seen_update WHEN new.update_id = 5000 BEGIN SELECT RAISE(FAIL, 'no'); END`,
  );
  await scene.startBot();
  const since = privateMessage(5010, people.applicant, command('/help'));
  expect((await post(scene, since)).status).toBe(503);
  expect((await post(scene, privateMessage(5011, people.other, command('/start')))).status).toBe(200);
  database.exec('DROP TRIGGER no');
  database.close();
  await scene.settle(); // it is tried again
  const texts = applicant.texts.length;
  expect(applicant.last()).toContain(say('consent-title'));
  expect((await post(scene, since)).status).toBe(200);
  await scene.settle();
  expect(applicant.texts).toHaveLength(texts + 1);
  expect(applicant.last()).toContain(say('help-title'));
  expect(batchesOf(scene)).toBe(0);
});
