import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { createTransactions } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { sealedApplication } from '../../../src/storage/request/requests.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** Who asked long ago is found too: what no index can find is looked for among all requests, some at a time. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ patienceMs: 4000, config: { ownerIds: [people.operator] } });
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

/** So many requests of others, newer than what is there. */
async function crowd(count: number): Promise<void> {
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  const { transact } = createTransactions(database, createVault(scene.config.masterKey));
  const names = database.pragma('table_info(request)') as { name: string }[];
  const columns = names.map(({ name }) => name).filter((name) => name !== 'id');
  const values = columns.map((name) => {
    if (name === 'draft_id') return '@reference';
    if (name === 'ended_at') return 'submitted_at';
    if (name === 'reference' || name === 'application') return `@${name}`;
    return /_index$/.test(name) ? 'zeroblob(8)' : name;
  });
  const copy = database.prepare(
    `INSERT INTO request (${columns.join(', ')}) SELECT ${values.join(', ')} FROM request WHERE id = 1`,
  );
  await transact((tx) => {
    for (let number = 0; number < count; number += 1) {
      const reference = `CR-TEST-${String(number).padStart(4, '0')}`;
      const application = sealedApplication(tx, reference, { surname: 'БАСҚАНЫКІ', 'first-name': 'АСАН' });
      copy.run({ reference, application });
    }
  });
  database.close();
  await scene.startBot();
}

test('a request older than a thousand others is found by its sound', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  const reference = await applyFor(scene, newcomer(scene, 6001), { name: 'Қараңғысызова Әлия Болатқызы' });
  await crowd(1300);
  await operator.say('/find Karangysyzova');
  expect(operator.texts.slice(-2)).toEqual([say('desk-found-goes-on'), say('desk-found', { count: 1 })]);
  expect(operator.buttons.join()).toContain(reference);
  await operator.say('/find Ivanova');
  expect(operator.last()).toBe(say('desk-found-none'));
});
