import { afterEach, beforeEach, expect, test } from 'vitest';
import { deliverRaw, privateMessage, readOne } from '../../attack/tools.ts';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** A press and a text of one moment that are handed over in the wrong order: the numbers of the updates tell. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openForm(scene, 'ru');
});
afterEach(() => scene.close({ violations: [/query|callback/i] }));

const { applicant: chatId } = people;
let number = 900_000;

const typed = (text: string, at: number) => privateMessage(number + at, chatId, { text });

/** As Telegram tells of the press of this button on the newest message that has it. */
function pressed(label: string | RegExp, at: number): unknown {
  const message = scene.applicant.messageWith(label);
  const button = message?.reply_markup?.inline_keyboard
    .flat()
    .find(({ text }) => (typeof label === 'string' ? text === label : label.test(text)));
  if (message === undefined || button === undefined || !('callback_data' in button)) {
    throw new Error(`no button ${label}`);
  }
  return {
    update_id: number + at,
    callback_query: {
      id: String(number + at),
      from: { id: chatId, is_bot: false, first_name: 'X' },
      chat_instance: '1',
      data: button.callback_data,
      message: {
        ...message,
        date: 1_795_000_000,
        chat: { id: chatId, type: 'private', first_name: 'X' },
      },
    },
  };
}

const deliver = async (...updates: unknown[]) => {
  await deliverRaw(scene, updates);
  number += 100;
};
const answersGiven = () => scene.applicant.last();

test('a text that comes before the press which it followed is the answer to the question after it', async () => {
  await deliver(typed(person.iin, 2), pressed(say('for-whom-self-electronic'), 1));
  expect(scene.applicant.last()).toContain(say('question-surname'));
  expect(scene.applicant.last()).toContain('900101 301 233');
});

test('an answer that the question before took over goes to the one that it was typed for', async () => {
  const { applicant } = scene;
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say(`${person.surname} ${person.firstName}`);
  expect(applicant.last()).toContain(say('question-patronymic'));
  // Typed while the next question stands: has the name been another one?
  await deliver(typed('Семеновна', 2), pressed(say('none-patronymic'), 1));
  expect(answersGiven()).not.toContain('СЕМЕНОВНА');
  expect(answersGiven()).toContain(say('question-previous-kind'));
});

test('a press that comes before the text which it followed takes nothing from it', async () => {
  const { applicant } = scene;
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await deliver(pressed(say('button-back'), 2), typed('Тестова', 1));
  expect(applicant.last()).toContain(
    say('form-accepted', { name: say('line-surname'), value: 'ТЕСТОВА' }).replace(/<[^>]+>/g, ''),
  );
  expect(applicant.last()).toContain(say('question-first-name'));
});

test('in order, and minutes apart, nothing is done anew', async () => {
  const { applicant } = scene;
  await deliver(pressed(say('for-whom-self-electronic'), 1), typed(person.iin, 2));
  expect(applicant.last()).toContain(say('question-surname'));
  await deliver(typed('Тестова', 3));
  await scene.advance({ minutes: 1 });
  await deliver(typed('Анна', 1));
  expect(applicant.last()).toContain(say('question-patronymic'));
  expect(readOne(scene, 'SELECT count(*) FROM draft')).toBe(1);
});
