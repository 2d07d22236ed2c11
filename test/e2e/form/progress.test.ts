import { expect, test } from 'vitest';
import { openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

/** How far the form is, as each card says below. */

test('of how many parts the form is, is said once it is known for whom and which certificate it is', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  const stands = () => applicant.last().split('\n').at(-1);
  await openForm(scene, 'kk');
  expect(stands()).toBe(say('part-certificate'));
  await applicant.press(say('for-whom-child'));
  expect(applicant.last()).toContain(say('question-kind'));
  expect(stands()).toBe(say('part-certificate'));
  await applicant.press(say('kind-electronic'));
  expect(applicant.last()).toContain(say('question-iin-child'));
  expect(stands()).toBe('Жеке деректер: 4 бөлімнің 2-бөлімі');
});

test('whose name is not known yet reads that it may come with the number, and nobody else', async () => {
  const scene = await openScene();
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  const card = () => applicant.last().split('\n');
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  expect(card()).toContain(say('form-name-with-iin'));
  await applicant.press(say('button-cancel'));
  await applicant.press(say('button-cancel-for-good'));
  await applicant.say('/apply');
  await applicant.press(say('for-whom-child'));
  await applicant.press(say('kind-electronic'));
  expect(applicant.last()).toContain(say('question-iin-child'));
  expect(card()).not.toContain(say('form-name-with-iin'));
});
