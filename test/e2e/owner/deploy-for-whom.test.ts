import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../../support/locale-text.ts';
import { wordsOf } from '../../support/samples/stories.ts';
import {
  agreeAnew,
  askedForWhom,
  openOnVersionOne,
  versionOneChat,
} from '../../support/samples/version-one.ts';
import type { Scene } from '../../support/scene.ts';

/** Version 1 did not ask for whom the certificate is: whose the answers of then are. */

let scene: Scene;
beforeEach(async () => {
  scene = await openOnVersionOne('2026-11-23T06:00:00Z');
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));

test('for a child after all: who was written of then acts for the child, who is asked about anew', async () => {
  const chat = versionOneChat(scene, 2003);
  await chat.say('/apply');
  await agreeAnew(chat, say);
  askedForWhom(chat, say);
  await chat.press(say('for-whom-child'));
  expect(chat.last()).toContain(say('question-iin-child'));
  // Born in 1985: no child's date, so it is not taken for the child's in silence.
  for (const answer of ['150520600125', 'Ким Сауле Олеговна']) await chat.say(answer);
  await chat.press(say('name-kind-none'));
  expect(chat.last()).toContain(say('question-birth-date-child'));
  await chat.press('20 мая 2015 года');
  await chat.say('Алматы');
  expect(chat.last()).toContain(say('question-kinship'));
  await chat.press(say('kinship-parent'));
  await chat.press(say('kinship-document-birth-certificate'));
  for (const answer of ['AB № 1234567', '25.05.2015']) await chat.say(answer);
  await chat.press('Польша');
  await chat.press(say('apostille-no'));
  expect(chat.last()).toContain(say('summary-title'));
  const [ofChild = '', ofParent = ''] = chat.last().split(say('section-representative'));
  expect(ofChild).toContain(`${say('line-iin')}: 150520 600 125`);
  expect(ofChild).not.toMatch(/ТЕСТОВА|1985|851231/);
  for (const answer of ['ТЕСТОВА', 'АЛИЯ', 'НҰРЛАНҚЫЗЫ', '851231 401 238']) {
    expect(ofParent).toContain(answer);
  }
});
