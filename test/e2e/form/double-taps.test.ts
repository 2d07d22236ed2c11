import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A thumb that trembles, and buttons that are only there to be read. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});
afterEach(() => scene.close());

test('a button that is pressed twice at once is pressed once: no word of an old button, and one next question', async () => {
  const { applicant } = scene;
  await openForm(scene);
  const card = applicant.lastMessage().message_id;
  const before = applicant.texts.length;
  await applicant.act((one) => {
    one.press(card, { text: say('for-whom-self-electronic') });
    one.press(card, { text: say('for-whom-self-electronic') });
  });
  expect(applicant.toast).toBeUndefined();
  expect(applicant.texts).toHaveLength(before);
  expect(applicant.last()).toContain(say('question-iin'));
  await applicant.say(person.iin);
  expect(applicant.last()).toContain(say('question-surname'));
});

test('the same button a while later, or another one of the old card, is told to be old', async () => {
  const { applicant, clock } = { ...scene, clock: scene.clock };
  await openForm(scene);
  const card = applicant.lastMessage().message_id;
  const buttons = applicant.lastMessage().reply_markup?.inline_keyboard.flat() ?? [];
  const dataOf = (label: string) => {
    const found = buttons.find(({ text }) => text === label);
    return found && 'callback_data' in found ? found.callback_data : '';
  };
  const electronic = dataOf(say('for-whom-self-electronic'));
  const paper = dataOf(say('for-whom-self-paper'));
  await applicant.act((one) => {
    one.pressStale(card, electronic);
    one.pressStale(card, paper);
  });
  expect(applicant.toast).toBe(say('toast-old-button'));
  clock.moveTo(clock.now() + 60_000);
  await applicant.act((one) => one.pressStale(card, paper));
  expect(applicant.person.toasts).toHaveLength(2);
});

describe('the number of a page', () => {
  const here = /^1-бет/;
  async function openPages(): Promise<void> {
    const { applicant } = scene;
    await openForm(scene);
    await applicant.press(say('for-whom-self-paper'));
    await applicant.say(person.iin);
    await applicant.say(`${person.surname} ${person.firstName}`);
    await applicant.press(say('none-patronymic'));
    await applicant.press(say('name-kind-none'));
    await applicant.press(/1990/);
    await applicant.say(person.birthPlace);
    await applicant.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
    await applicant.press(say('purpose-employment'));
  }
  const shown = () =>
    scene.applicant
      .lastMessage()
      .reply_markup?.inline_keyboard.flat()
      .find(({ text }) => here.test(text));

  test('can not be pressed', async () => {
    await openPages();
    expect(shown()).toMatchObject({ disabled: {} });
  });

  test('is a button that does nothing for a server that knows no other', async () => {
    scene.botApi.onCall(({ params }) =>
      JSON.stringify(params).replaceAll('\\', '').includes('"disabled":{}')
        ? {
            kind: 'answer',
            error_code: 400,
            description:
              "Bad Request: can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
          }
        : undefined,
    );
    await openPages();
    expect(shown()).toMatchObject({ callback_data: '-' });
    const before = scene.applicant.texts.length;
    await scene.applicant.press(here);
    expect(scene.applicant.texts).toHaveLength(before);
    expect(scene.applicant.toast).toBeUndefined();
  });
});

test('cards of two people that waited for Telegram at once: of each the newest comes, and neither takes the place of the other', async () => {
  const { applicant, other } = scene;
  await openForm(scene, 'kk');
  await applicant.press(scene.text('kk', 'for-whom-self-electronic'));
  await other.say('/start');
  await other.press(scene.text('ru', 'language-name'));
  await other.press(scene.text('ru', 'button-apply'));
  await other.press(scene.text('ru', 'button-agree'));
  let isDown = true;
  scene.botApi.onCall(({ method }) =>
    isDown && /^(send|edit)/.test(method)
      ? { kind: 'answer', error_code: 502, description: 'Bad Gateway' }
      : undefined,
  );
  const question = scene.text('kk', 'question-surname').replaceAll(/<[^>]+>/g, '');
  applicant.person.say('900101301233');
  await scene.settle();
  await other.press(scene.text('ru', 'for-whom-self-electronic'));
  isDown = false;
  await scene.advance({ minutes: 5 });
  expect(other.last()).toContain(scene.text('ru', 'question-iin').replaceAll(/<[^>]+>/g, ''));
  expect(applicant.last()).toContain(question);
});

test('of answers that were given while Telegram took nothing the question after the last one comes alone', async () => {
  const { applicant } = scene;
  await openForm(scene, 'kk');
  await applicant.press(scene.text('kk', 'for-whom-self-electronic'));
  const before = applicant.texts.length;
  const letGo = scene.botApi.onCall(({ method }) =>
    /^(send|edit)/.test(method) ? { kind: 'answer', error_code: 502, description: 'Bad Gateway' } : undefined,
  );
  for (const answer of ['900101301233', 'Серікова', 'Айгерім']) {
    applicant.person.say(answer);
    await scene.settle();
  }
  letGo();
  await scene.advance({ minutes: 5 });
  const told = applicant.texts.slice(before);
  expect(told).toHaveLength(1);
  expect(told.join().startsWith('✓ Аты: АЙГЕРІМ\n\nӘкеңіздің аты\n')).toBe(true);
});
