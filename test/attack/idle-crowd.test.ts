import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { breathe, pass, readOne } from './tools.ts';

/** Words that ask for nothing must not stand in anybody's way, and what has had its time must go. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});
afterEach(() => scene.close());

test('twenty idle words at once are answered together: once, and once for what came meanwhile; a command has its own answer', async () => {
  const { applicant } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  const before = applicant.texts.length;
  for (let count = 0; count < 20; count += 1) applicant.person.say('бзззт');
  applicant.person.say('/help');
  applicant.person.say('бррр');
  await scene.settle();
  await scene.advance({ minutes: 1 });
  const said = applicant.texts.slice(before);
  expect(said.filter((text) => text.includes(say('help-title')))).toHaveLength(1);
  const idle = said.filter((text) => text.includes(say('plain-not-understood')));
  expect(idle.length).toBeGreaterThanOrEqual(1);
  expect(idle.length).toBeLessThanOrEqual(3);
});

test('hundreds of people write idle words at once: who asks for help in the midst of it has it within two seconds', async () => {
  const { applicant, botApi } = scene;
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  const crowd = Array.from({ length: 200 }, (_, at) =>
    botApi.room.addPerson({ id: 20_000 + at, first_name: 'Кім', language_code: 'kk' }),
  );
  for (const one of crowd) one.say('/start');
  await scene.settle();
  await scene.advance({ minutes: 1 });
  for (const one of crowd) {
    const message = one.messages.findLast(({ reply_markup }) => reply_markup !== undefined);
    if (message) one.press(message.message_id, { text: say('language-name') });
  }
  await scene.settle();
  await scene.advance({ minutes: 1 });

  for (let round = 0; round < 5; round += 1) for (const one of crowd) one.say('бзззт');
  applicant.person.say('/help');
  await breathe();
  await pass(scene, 2);
  expect(applicant.last()).toContain(say('help-title'));
  expect(Number(readOne(scene, "SELECT count(*) FROM outbox WHERE state = 'pending'"))).toBeGreaterThan(50);
  await scene.advance({ minutes: 1 });
  expect(readOne(scene, "SELECT count(*) FROM outbox WHERE state = 'pending'")).toBe(0);
});

test('an invitation that nobody has used is forgotten once it has had its time', async () => {
  const { operator } = scene;
  await openDesk(scene);
  await operator.say('/invite');
  const count = () => readOne(scene, 'SELECT count(*) FROM invitation');
  expect(count()).toBe(1);
  await scene.advance({ hours: 20 });
  expect(count()).toBe(1);
  await scene.advance({ days: 10 });
  expect(count()).toBe(0);
});
