import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../support/locale-text.ts';
import { openForm, person, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';

/** Found by the fuzzer: answers that the form asks for no more stay in the draft, and are the person's data as well. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('own data can be had with a previous name that was answered and then taken back', async () => {
  const { applicant } = scene;
  const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
  await openForm(scene, 'ru');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say(`${person.surname} ${person.firstName}`);
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-surname'));
  await applicant.say('Бұрынғы');
  await applicant.press(say('button-back'));
  await applicant.press(say('button-back'));
  await applicant.press(say('name-kind-none'));
  await applicant.say('/mydata');
  expect(applicant.texts.slice(-3)).toContain(say('own-data-text'));
});
