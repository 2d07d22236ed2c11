import { beforeEach, expect, test } from 'vitest';
import { openDesk, openForm, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

/** People say in the midst of a form in which language they want to go on. */

let scene: Scene;
let kk: ReturnType<typeof wordsOf>;
let ru: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  kk = wordsOf(scene, 'kk');
  ru = wordsOf(scene, 'ru');
});

test.each(['қазақша', 'на казахском', 'а можно на казахском?', 'қазақшаға ауыстырыңызшы', 'Казахский'])(
  'at a question with buttons “%s” puts it again in Kazakh',
  async (words) => {
    await openForm(scene, 'ru');
    const before = scene.applicant.texts.length;
    await scene.applicant.say(words);
    expect(scene.applicant.texts.slice(before)[0]).toBe(plain(kk('language-chosen')));
    expect(scene.applicant.buttons).toContain(kk('for-whom-self-electronic'));
  },
);

test('without a name of one the languages are offered, and the question comes back in the one that is chosen', async () => {
  await openForm(scene, 'ru');
  await scene.applicant.say('сменить язык');
  await scene.applicant.press(kk('language-name'));
  expect(scene.applicant.buttons).toContain(kk('for-whom-self-electronic'));
});

test('in a sentence, at a name too; how to write the name is no such wish', async () => {
  await openForm(scene, 'kk');
  await scene.applicant.press(kk('for-whom-self-electronic'));
  await scene.applicant.say('900101301233');
  await scene.applicant.say('орысша жазам ба');
  expect(scene.applicant.texts).not.toContain(plain(ru('language-chosen')));
  await scene.applicant.say('орысша жазыңызшы, мен қазақша нашар түсінем');
  expect(scene.applicant.texts.slice(-2)[0]).toBe(plain(ru('language-chosen')));
  expect(scene.applicant.last()).toContain(ru('question-surname'));
});

test('with a request that is open and no form, the language is changed; a language that is not understood offers all', async () => {
  await openDesk(scene, 'ru');
  await sendRequest(scene, 'en');
  const before = scene.applicant.texts.length;
  await scene.applicant.say('can we continue in Kazakh');
  expect(scene.applicant.texts.slice(before)[0]).toBe(plain(kk('language-chosen')));
  await scene.applicant.say('мен қазақша нашар түсінем');
  expect(scene.applicant.buttons.slice(0, 3)).toEqual(['Қазақша', 'Русский', 'English']);
});

test('what is said with the wish is answered in that language', async () => {
  await scene.applicant.say('/start');
  await scene.applicant.press(ru('language-name'));
  await scene.applicant.say('Hello, can you speak English? I need a certificate');
  expect(scene.applicant.buttons[0]).toBe(wordsOf(scene, 'en')('button-apply'));
});

test('at a name «Казах» may be one and is asked about, «қазақша» is none', async () => {
  await openForm(scene, 'ru');
  await scene.applicant.press(ru('for-whom-self-electronic'));
  await scene.applicant.say('900101301233');
  await scene.applicant.say('Казах');
  expect(scene.applicant.last()).toContain('КАЗАХ');
  await scene.applicant.say('қазақша');
  expect(scene.applicant.last()).toBe(
    'КАЗАХ: құжатта дәл осылай жазылған ба?\n\nЖеке деректер: 3 бөлімнің 2-бөлімі',
  );
});

test('to a question of the desk the name of a language is an answer once its button says so, and changes nothing', async () => {
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'ru');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ask ${reference} На каком языке выдать справку?`);
  await scene.advance({ minutes: 1 });
  const before = scene.operator.texts.length;
  await scene.applicant.say('на казахском');
  expect(scene.operator.texts).toHaveLength(before);
  await scene.applicant.press(ru('button-which-answer', { reference }));
  expect(scene.operator.last()).toBe(`${plain(ru('desk-answer', { reference }))}\n\nна казахском`);
});
