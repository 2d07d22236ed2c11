import { expect, test } from 'vitest';
import { locales } from '../../../src/domain/locale.ts';
import { fillIn, openDesk, referenceIn, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene } from '../../support/scene.ts';

const referencePattern = /CR-[0-9A-Z]{4}-[0-9A-Z]{4}/;

test.each(locales)('a paper certificate from the first word to "collected" (%s)', async (locale) => {
  const scene = await openScene();
  const { applicant, operator } = scene;
  const say = (key: Parameters<typeof scene.text>[1], variables?: Record<string, string | number>) =>
    scene.text(locale, key, variables);

  await operator.say('/start');
  await operator.press(say('language-name'));
  await applicant.say('/start');
  await applicant.press(say('language-name'));
  await applicant.press(say('button-apply'));
  expect(applicant.last()).toContain(scene.config.controller.name);
  await applicant.press(say('button-agree'));
  await applicant.press(say('for-whom-self-paper'));
  await applicant.say('900101 301233');
  expect(applicant.last()).toContain('900101 301 233');
  await applicant.say('Серік Айгерім');
  expect(applicant.last()).toContain('СЕРІК');
  expect(applicant.last()).toContain('АЙГЕРІМ');
  await applicant.press(say('none-patronymic'));
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say('Семей');
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  await applicant.press(say('purpose-visa'));
  await applicant.say('алматы қаласы'); // its only branch is taken with it
  expect(applicant.last()).toContain(say('question-country'));
  await applicant.press(say('none-country'));
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).toContain('СЕРІК');
  await applicant.press(say('button-send'));

  const reference = referencePattern.exec(applicant.last())?.[0] ?? '';
  expect(applicant.last()).toContain(say('status-submitted'));
  expect(reference).not.toBe('');
  expect(operator.last()).toContain(reference);

  await operator.press(say('button-open'));
  expect(operator.last()).toContain('900101 301 233');
  await operator.press(say('action-take'));
  expect(applicant.last()).toContain(reference);
  await operator.press(say('action-ready'));
  expect(applicant.last().split('\n')).toContain(say('branch-address-unknown'));

  const before = applicant.texts.length;
  await scene.advance({ days: 3, hours: 1 });
  expect(applicant.texts.length).toBe(before + 1);
  expect(applicant.last()).toContain(reference);
  await applicant.press(say('button-snooze'));
  await applicant.press(say('button-collected'));
  expect(applicant.texts.at(-1)).toContain(reference);
  expect(applicant.messageWith(say('button-collected'))).toBeUndefined();
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('status-collected'));
  await scene.advance({ days: 40 });
  // No reminder any more: an hour later it was asked how it went, and that was all.
  expect(applicant.last()).toContain(say('feedback-question', { reference }).replace(/<[^>]+>/g, ''));
  expect(applicant.last(1)).toContain(say('status-collected'));
});

test('a request is withdrawn after a second yes; the desk sees it, and a new one can be sent', async () => {
  const scene = await openScene();
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.press(say('button-open'));
  await applicant.press(say('button-withdraw'));
  await applicant.press(say('button-withdraw-not'));
  await applicant.say('/withdraw');
  expect(applicant.last()).toContain(reference);
  await operator.press(say('action-take'));
  await applicant.press(say('button-withdraw-now'));
  expect(applicant.last()).toContain(reference);
  // The one in charge hears of it, and the card shows it.
  expect(operator.texts.join('\n')).toContain(say('stats-state-withdrawn'));
  expect(operator.buttons).not.toContain(say('action-ready'));
  await applicant.say('/withdraw');
  expect(applicant.last()).toBe(say('plain-nothing-to-withdraw'));
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(say('button-send'));
  expect(referenceIn(applicant.last())).not.toBe(reference);

  await operator.say(`/take ${referenceIn(applicant.last())}`);
  await operator.say(`/ready ${referenceIn(applicant.last())}`);
  await applicant.say('/withdraw');
  expect(applicant.last()).toBe(say('plain-nothing-to-withdraw'));
});
