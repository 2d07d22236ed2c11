import { expect, test } from 'vitest';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

test('after other words the usual buttons stand beside what was offered', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('Кәрімова Айгүл Серікқызы');
  await applicant.say('Петрова болғанмын');
  expect(applicant.buttons).not.toContain(say('name-kind-none'));
  await applicant.say('түсініксіз бірдеңе бар');
  expect(applicant.buttons).toContain(say('name-kind-none'));
  expect(applicant.buttons.filter((one) => one.includes('ПЕТРОВА'))).toHaveLength(2);
  await applicant.press(say('name-kind-none'));
  expect(applicant.last()).toContain(say('question-birth-date'));
  await scene.close();
});
