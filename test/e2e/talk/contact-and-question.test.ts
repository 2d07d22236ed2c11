import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { newcomer } from '../../support/forms/applying.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** `/contact` was begun, and then the desk asks: which of the two the next words are for, nobody but the person knows. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene();
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

describe.each([
  ['kk', 'ХҚКО-ны ауыстырғым келеді', 'Тегім Ким болған'],
  ['ru', 'вам удобно в среду? я приду', 'Ким'],
  ['en', 'my phone broke and I can not come', 'Kim'],
] as const)('%s', (locale, message, answer) => {
  let reference: string;
  let say: ReturnType<typeof wordsOf>;
  const status = () => readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);

  beforeEach(async () => {
    say = wordsOf(scene, locale);
    reference = await sendRequest(scene, locale);
    await scene.operator.say(`/take ${reference}`);
    await scene.applicant.say('/contact');
    await scene.operator.say(`/ask ${reference} Какая фамилия была раньше?`);
    await scene.advance({ minutes: 1 });
  });

  test('words are asked about, and the one that was not meant still waits', async () => {
    const { applicant, operator } = scene;
    await applicant.say(message);
    expect(applicant.last().startsWith(plain(say('which-meant')))).toBe(true);
    expect(applicant.buttons).toEqual([
      say('button-which-answer', { reference }),
      say('button-which-message'),
    ]);
    expect(status()).toBe('needs_info');
    await applicant.press(say('button-which-message'));
    expect(operator.last()).toContain(message);
    expect(status()).toBe('needs_info');
    // What was begun by the command is told: the next words are for the question.
    await applicant.say(answer);
    expect(status()).toBe('in_review');
    expect(operator.last()).toContain(answer);
  });

  test('a reply to the question is its answer', async () => {
    const { applicant } = scene;
    await applicant.say(answer, applicant.lastMessage().message_id);
    expect(status()).toBe('in_review');
  });
});

test('a voice message instead of what was to be told is declined, and it is asked for again', async () => {
  const person = newcomer(scene, 4801);
  const say = wordsOf(scene, 'kk');
  await person.say('/start');
  await person.press(say('language-name'));
  await person.say('/contact');
  await person.act((one) => one.sendVoice());
  expect(person.texts.slice(-2)).toEqual([say('plain-no-voices'), say('contact-prompt')]);
  await person.say('Телефонымды ауыстырдым');
  expect(person.last()).toBe(say('plain-contact-sent'));
});
