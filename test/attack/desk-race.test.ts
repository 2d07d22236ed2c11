import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { newReference } from '../../src/domain/request/reference.ts';
import { openDatabase } from '../../src/storage/database/database.ts';
import { createTransactions } from '../../src/storage/database/transact.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { addOperator } from '../../src/storage/desk/operators.ts';
import { insertRequest } from '../../src/storage/request/requests.ts';
import { sendRequest } from '../support/samples/stories.ts';
import { openScene } from '../support/scene.ts';
import { readOne } from './tools.ts';

const operators = 20;
const requests = 200;

test(`${operators} operators take ${requests} requests at once: each is taken once`, async () => {
  const scene = await openScene();
  await sendRequest(scene, 'kk', 'electronic');
  await scene.stopBot();
  const database = openDatabase(scene.config.databasePath);
  const { transact } = createTransactions(database, createVault(scene.config.masterKey));
  const now = scene.clock.now();
  const references = await transact((tx) =>
    Array.from({ length: requests }, (_, i) => {
      const reference = newReference(randomBytes);
      insertRequest(
        tx,
        {
          reference,
          draftId: `d${i}`,
          chatId: 1001,
          kind: 'electronic',
          status: 'submitted',
          application: { iin: `${i}`, surname: 'Т', kind: 'electronic' },
          iin: `${i}`,
          phone: '+77010000001',
          branchCode: undefined,
          promised: { on: '2026-11-24', workingDays: 1, checked: true },
          fee: undefined,
          confirmedBy: 'contact',
        },
        now,
      );
      return reference;
    }),
  );
  await transact((tx) => {
    for (let i = 0; i < operators; i += 1) addOperator(tx, 8001 + i, 'operator', now);
  });
  database.close();
  await scene.startBot();

  const people = Array.from({ length: operators }, (_, i) =>
    scene.botApi.room.addPerson({
      id: 8001 + i,
      first_name: `О${i}`,
      language_code: 'ru',
      phone: `+7701200${String(i).padStart(4, '0')}`,
    }),
  );
  // Each begins at another place, so that they meet in the middle of each other's way.
  for (let step = 0; step < requests; step += 1) {
    for (const [i, one] of people.entries()) {
      one.say(`/take ${references[(step + i * 10) % requests]}`);
    }
  }
  await scene.settle();
  const taken = readOne<number>(scene, `SELECT count(*) FROM request_event WHERE action = 'take'`);
  expect(taken).toBe(requests);
  const held = readOne<number>(
    scene,
    `SELECT count(*) FROM request WHERE status = 'in_review' AND assignee BETWEEN 8001 AND 8020`,
  );
  expect(held).toBe(requests);
  // Everyone was answered, and each of those who came too late reads who was faster.
  const replies = people.flatMap(({ messages }) => messages.filter(({ from_bot }) => from_bot));
  expect(replies.filter(({ text }) => text?.includes('CR-')).length).toBeGreaterThanOrEqual(
    operators * requests,
  );
}, 120_000);
