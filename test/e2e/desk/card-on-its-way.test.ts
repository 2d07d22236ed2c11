import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('a card shows what was decided while it was on its way', async () => {
  const { operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru', 'paper');
  const database = new Sqlite(scene.config.databasePath);
  const take = database.prepare(
    `UPDATE request SET status = 'in_review', assignee = ?, version = version + 1 WHERE reference = ?`,
  );
  let decided = 0;
  // The card is made and goes out; before Telegram has answered, the request is taken.
  const stop = scene.botApi.onCall(({ method, params }) => {
    const isCard = method === 'sendMessage' && JSON.stringify(params).includes(say('action-take'));
    if (isCard && decided === 0) decided = take.run(operator.person.id, reference).changes;
    return undefined;
  });
  await operator.say(`/request ${reference}`);
  stop();
  database.close();
  expect(decided).toBe(1);
  expect(operator.messageWith(say('action-take'))).toBeUndefined();
  expect(operator.messageWith(say('action-ask'))).toBeDefined();
  expect(operator.texts.filter((text) => text.startsWith(`Заявление ${reference}`))).toHaveLength(1);
});
