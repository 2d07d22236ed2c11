import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { crowd } from '../../support/samples/crowd.ts';
import { openDeskScene, wordsOf } from '../../support/samples/stories.ts';
import type { Scene } from '../../support/scene.ts';

/** Who asked long ago is found too: what no index can find is looked for among all requests, some at a time. */

let scene: Scene;
beforeEach(async () => {
  ({ scene } = await openDeskScene({ patienceMs: 4000 }));
});
afterEach(() => scene.close());

test('a request of before there was an index by surname is found by it after a start', async () => {
  const { operator } = scene;
  const reference = await applyFor(scene, newcomer(scene, 6001), { name: 'Қараңғысызова Әлия Болатқызы' });
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.exec('UPDATE request SET surname_index = NULL');
  database.close();
  await scene.startBot();
  await operator.say('/find Қараңғысызова');
  expect(operator.buttons.join()).toContain(reference);
  const unread = new Sqlite(scene.config.databasePath, { readonly: true });
  const left = unread.prepare('SELECT count(*) AS rows FROM request WHERE surname_index IS NULL').get();
  unread.close();
  expect(left).toEqual({ rows: 0 });
});

test('a request older than a thousand others is found by its sound', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  const reference = await applyFor(scene, newcomer(scene, 6001), { name: 'Қараңғысызова Әлия Болатқызы' });
  const others = { surname: 'БАСҚАНЫКІ', 'first-name': 'АСАН' };
  await crowd(scene, 1300, () => others, { ended: true });
  await operator.say('/find Karangysyzova');
  expect(operator.texts.slice(-2)).toEqual([say('desk-found-goes-on'), say('desk-found', { count: 1 })]);
  expect(operator.buttons.join()).toContain(reference);
  await operator.say('/find Ivanova');
  expect(operator.last()).toBe(say('desk-found-none'));
});
