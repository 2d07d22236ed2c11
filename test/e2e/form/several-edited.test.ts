import { expect, test } from 'vitest';
import { openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

/** One message gave several answers; what is changed in it afterwards is not passed over in silence. */
test('another name in a message that gave number, name and phone is offered as a correction', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'ru');
  await openForm(scene, 'ru');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say('Каримова Айгуль Сериковна, ИИН 900101301233, 87012345678');
  const message = applicant.person.messages.filter(({ from_bot }) => !from_bot).at(-1)?.message_id ?? 0;
  await applicant.act((one) => one.edit(message, 'Кәрімова Айгуль Сериковна, ИИН 900101301233, 87012345678'));
  expect(applicant.last()).toContain(say('problem-is-it-this'));
  expect(applicant.last()).toContain(say('question-previous-kind'));
  const offered = applicant.buttons.find((one) => one.includes('КӘРІМОВА')) ?? say('button-it-is-right');
  await applicant.press(offered);
  expect(applicant.last()).toContain('КӘРІМОВА');
  expect(applicant.last()).toContain(say('question-previous-kind'));
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(say('question-birth-date'));
});
