import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Chat } from '../../support/chat.ts';
import { applyFor, iinOf, newcomer } from '../../support/forms/applying.ts';
import { referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Of two requests the person names one: it is the one that is asked about, or shown. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let chat: Chat;
let electronic: string;
let paper: string;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  chat = newcomer(scene, 4901);
  electronic = await applyFor(scene, chat);
  await chat.say('/apply');
  await chat.press(say('for-whom-self-paper'));
  await chat.say(iinOf(chat.person.id));
  await chat.say('Сынақова Айгерім Болатқызы');
  await chat.press(say('name-kind-none'));
  await chat.press(/1990/);
  await chat.say('Семей');
  await chat.act((one) => one.pressReplyKeyboard(say('button-share-contact')));
  await chat.press(say('purpose-employment'));
  await chat.press(/Абай/);
  await chat.press(say('none-country'));
  await chat.press(say('button-send'));
  paper = referenceIn(chat.last());
});
afterEach(() => scene.close());

const question = (reference: string) => say('withdraw-question', { reference }).replace(/<[^>]+>/g, '');

test('by its kind or its reference', async () => {
  for (const [words, reference] of [
    ['отмените бумажную', paper],
    ['электронная уже не нужна', electronic],
    ['отзовите заявление на электронную справку', electronic],
    ['қағазы керек емес', paper],
    ['cancel the paper one please', paper],
    [`отмените заявку ${electronic}`, electronic],
    [`отмените заявку ${paper}`, paper],
  ] as const) {
    await chat.say(words);
    expect([words, chat.last()]).toEqual([words, question(reference)]);
  }
});

test('by nothing that the bot knows: the list', async () => {
  for (const words of ['отмените заявку', 'вторую не надо', 'cancel my request']) {
    await chat.say('/status');
    await chat.say(words);
    expect([words, chat.buttons.length >= 2, chat.last() === question(paper)]).toEqual([words, true, false]);
  }
});

test('how far one of them is, by its reference in a sentence', async () => {
  for (const reference of [electronic, paper]) {
    await chat.say(`Добрый вечер, заявка ${reference}, подскажите на каком этапе`);
    expect(chat.last().split('\n')[0]).toBe(say('request-title', { reference }).replace(/<[^>]+>/g, ''));
  }
  const before = chat.texts.length;
  await chat.say(`на каком этапе заявка CR-0000-0000`);
  expect(chat.texts.slice(before).join()).not.toContain(say('request-title', { reference: paper }));
});
