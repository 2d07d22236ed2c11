import { afterEach, beforeEach, expect, test } from 'vitest';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, sendPath, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, openForm, referenceIn, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** What a person reads at each step of a request: all of the message and its buttons, and not a sentence more. */

let scene: Scene;
let reference: string;
beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

type Key = Parameters<Scene['text']>[1];
const say = (key: Key, variables?: Record<string, string>) =>
  shownText(wordsOf(scene, 'ru')(key, { reference, ...variables }));
const promised = 'Срок: не позднее 10 декабря 2026 года (13 рабочих дней)';

/** The parts of the newest message to the applicant that is in force by now, and the labels under it. */
async function news() {
  await scene.advance({ minutes: 1 });
  const message = scene.applicant.lastMessage();
  const labels = message.reply_markup?.inline_keyboard.flat().map(({ text }) => text) ?? [];
  return { said: scene.applicant.last().split('\n\n'), labels };
}

test('paid, taken, asked, answered, checked, ready: what is promised, what comes next, what to press', async () => {
  reference = await sendPath(scene, 'ru', { forWhom: 'self', destination: 'apostille' });
  const { applicant, operator } = scene;
  await operator.say(`/paid ${reference} квитанция нашлась`);
  expect(await news()).toEqual({ said: [say('told-paid'), promised, say('next-submitted')], labels: [] });
  await operator.say(`/take ${reference}`);
  expect(await news()).toEqual({ said: [say('told-take'), promised, say('next-in_review')], labels: [] });
  await operator.say(`/ask ${reference} Какая фамилия была?`);
  expect(await news()).toEqual({
    said: [say('told-ask'), say('refused-words', { words: 'Какая фамилия была?' }), say('next-needs_info')],
    labels: [say('button-answer'), say('button-read')],
  });
  await applicant.say('Иванова');
  expect(await news()).toEqual({ said: [say('told-answer'), promised, say('next-in_review')], labels: [] });
  await operator.say(`/check ${reference}`);
  expect(await news()).toEqual({
    said: [say('told-check'), promised, say('next-additional_check')],
    labels: [],
  });
  await operator.say(`/ready ${reference}`);
  const ready = await news();
  const until = '23 декабря 2026 года';
  expect(ready.said).toEqual([
    say('told-ready'),
    expect.stringContaining(say('branch-address', { address: 'Ойдан шығарылған көше, 3' })),
    say('next-ready', { until, bring: say('bring-self') }),
  ]);
  expect(ready.labels).toEqual(
    (['button-collected', 'button-snooze', 'button-calendar', 'button-read'] as const).map((key) => say(key)),
  );
  await operator.say(`/collected ${reference}`);
  expect(await news()).toEqual({ said: [say('told-collected')], labels: expect.any(Array) });
});

test('a message of the desk says which request it is about, and that it can be answered', async () => {
  reference = await sendRequest(scene, 'ru', 'paper');
  const { operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/message ${reference} Завтра не приходите`);
  expect(await news()).toEqual({
    said: [say('talk-about'), say('refused-words', { words: 'Завтра не приходите' }), say('talk-reply')],
    labels: [],
  });
});

test('a refusal says its ground, the words and what can be done; the ground stands on the card as well', async () => {
  reference = await sendRequest(scene, 'ru', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/refuse ${reference} not_found Такого ИИН нет`);
  const reason = say('refused-reason', { reason: say('refusal-not_found') });
  const words = say('refused-words', { words: 'Такого ИИН нет' });
  const { said, labels } = await news();
  expect(said).toEqual([say('told-refuse'), `${reason}\n${words}`, say('next-refused')]);
  expect(labels).toEqual([say('button-read')]);
  await applicant.press(say('button-read'));
  await applicant.say(`/status ${reference}`);
  expect(applicant.last()).toContain(`${reason}\n${words}`);
  expect(applicant.messageWith(say('button-read'))).toBeUndefined();
});

test('lines to be corrected: which, why, and one button that leads there; too long an answer is asked for again', async () => {
  reference = await sendRequest(scene, 'ru', 'paper');
  const { applicant, operator } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Какая фамилия была?`);
  await scene.advance({ minutes: 1 });
  await applicant.say('ә'.repeat(1600));
  expect(applicant.last()).toBe(`${say('problem-words-too-long')}\n\n${say('answer-prompt')}`);
  await applicant.say('Иванова');
  await operator.say(`/correct ${reference}`);
  await operator.press(`☐ ${say('line-birth-place')}`);
  await operator.press(say('button-lines-on'));
  await operator.say('Нужен город');
  await operator.press(say('button-send-words'));
  const { said, labels } = await news();
  expect(said).toEqual([
    say('told-correct'),
    shownText(wordsOf(scene, 'ru')('lines-name', { name: say('line-birth-place') })),
    say('refused-words', { words: 'Нужен город' }),
    say('next-needs_correction'),
  ]);
  expect(labels.slice(0, 1)).toEqual([say('button-correct-lines')]);
});

test('what to bring goes by whom the certificate is for', async () => {
  const { applicant, operator } = scene;
  await openForm(scene, 'ru');
  await play(applicant, stepsOf(scene, 'ru', { forWhom: 'child', destination: 'apostille' }));
  await applicant.press(wordsOf(scene, 'ru')('button-send'));
  await applicant.act((one) => one.pressReplyKeyboard(wordsOf(scene, 'ru')('button-share-contact')));
  reference = referenceIn(applicant.texts.findLast((text) => text.includes('CR-')) ?? '');
  for (const command of ['paid', 'take', 'ready']) await operator.say(`/${command} ${reference}`);
  const { said } = await news();
  expect(said.at(-1)).toContain(say('bring-child'));
  expect(said.at(-1)).not.toContain(say('bring-self'));
});
