import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});

test('who agreed to an earlier text is asked again before anything more is taken, and loses nothing', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.prepare('UPDATE consent SET version = 1').run();
  const answers = database.prepare('SELECT rev FROM draft').get();
  database.close();
  await scene.startBot();
  for (const answer of [person.surname, '🙂']) {
    await applicant.say(answer);
    expect(applicant.last()).toContain(say('consent-title'));
  }
  await applicant.act((one) => one.shareContact());
  await applicant.say('/apply');
  expect(applicant.last().split('\n')[0]).toBe(say('consent-renewed'));
  const after = new Sqlite(scene.config.databasePath, { readonly: true });
  expect(after.prepare('SELECT rev FROM draft').get()).toEqual(answers);
  after.close();

  await applicant.press(say('button-agree'));
  expect(applicant.last()).toContain(say('question-surname'));
  await applicant.say(`${person.surname} ${person.firstName}`);
  expect(applicant.last()).toContain(say('question-patronymic'));
});
