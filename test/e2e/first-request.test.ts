import { expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { openScene } from '../support/scene.ts';

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
  await applicant.press(say('kind-paper'));
  await applicant.say('900101 301233');
  expect(applicant.last()).toContain('900101 301 233');
  await applicant.say('Серік');
  await applicant.say('Айгерім');
  await applicant.press(say('none-patronymic'));
  await applicant.press(/1990/);
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  await applicant.press(say('purpose-visa'));
  await applicant.say('алматы қаласы');
  await applicant.press(/ЦОН|ХҚКО|centre/);
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.last()).toContain('Серік');
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
  expect(applicant.last()).toContain('1414');

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
  expect(applicant.last()).toContain(say('status-collected'));
  await scene.close();
});
