import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../../support/locale-text.ts';
import { openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A line that is told by its name where another one is asked for. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
});
afterEach(() => scene.close());

test('«тегім …» at the first name offers the surname, whose button says so, and the first name is asked for again', async () => {
  const { applicant } = scene;
  const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say('900101301233');
  await applicant.say('Сәрсенбаев');
  await applicant.say('тегім Сәрсенбаева');
  expect(applicant.buttons[0]).toBe('Тегі: СӘРСЕНБАЕВА');
  await applicant.press('Тегі: СӘРСЕНБАЕВА');
  expect(applicant.last()).toContain('✓ Тегі: СӘРСЕНБАЕВА');
  expect(applicant.last()).toContain(say('question-first-name'));
  // The place of birth is told before its turn: it is not asked for again.
  await applicant.say('туған жерім Аягөз');
  expect(applicant.buttons[0]).toBe('Туған елі: Қазақстан · Туған жері: Аягөз');
  await applicant.press('Туған елі: Қазақстан · Туған жері: Аягөз');
  expect(applicant.last()).toContain('✓ Туған жері: Аягөз');
  expect(applicant.last()).toContain(say('question-first-name'));
});

test('with the number the name may come: said where it is asked for oneself, and not where the name is known', async () => {
  const { applicant } = scene;
  const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
  await openForm(scene, 'kk');
  await applicant.press(say('for-whom-self-electronic'));
  expect(applicant.last()).toContain(say('form-name-with-iin'));
  await applicant.say('Серікова Айгерім');
  expect(applicant.last()).toContain(say('question-iin'));
  expect(applicant.last()).not.toContain(say('form-name-with-iin'));
});
