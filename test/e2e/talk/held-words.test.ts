import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Words that wait for a tap, which says for whom they are. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('words that are added take the buttons from the question of before, and one tap passes all of them on', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'ru', 'paper');
  await scene.advance({ hours: 2 });
  await applicant.say('поторопитесь там немного');
  expect(applicant.messageWith(say('button-which-send'))).toBeDefined();
  await scene.advance({ minutes: 1 });
  await applicant.say('у меня самолёт в пятницу утром');

  const withButton = applicant.person.messages.filter(({ reply_markup }) =>
    reply_markup?.inline_keyboard.flat().some(({ text }) => text === say('button-which-send')),
  );
  expect(withButton.map(({ message_id }) => message_id)).toEqual([applicant.lastMessage().message_id]);
  expect(applicant.last()).toBe(
    'Передать эти слова операторам?\n\n«поторопитесь там немного\nу меня самолёт в пятницу утром»',
  );
  await applicant.press(say('button-which-send'));
  expect(applicant.messageWith(say('button-which-send'))).toBeUndefined();
  expect(operator.last()).toContain('поторопитесь там немного\nу меня самолёт в пятницу утром');
});
