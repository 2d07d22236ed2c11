import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import type { Chat } from '../../support/chat.ts';
import {
  fillIn,
  openDesk,
  openForm,
  referenceIn,
  sendRequest,
  wordsOf,
} from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/**
 * What stands in a chat once words have gone where they belong: no button of what is over, the question that still waits,
 * and the form where it was.
 */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const heard = (chat: Chat, words: string) => chat.texts.filter((text) => text.includes(words)).length;
const status = (reference: string) =>
  readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);

/** A second request of the applicant. */
async function sendAnother(kind: 'electronic' | 'paper'): Promise<string> {
  const { applicant } = scene;
  await applicant.say('/apply');
  await fillIn(scene, 'ru', kind);
  await applicant.press(say('button-send'));
  return referenceIn(applicant.last());
}

async function ask(reference: string, question: string): Promise<void> {
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ask ${reference} ${question}`);
  await scene.advance({ minutes: 1 });
}

/** Two requests, of both of which the desk has asked something. */
async function askedOfBoth(): Promise<readonly [string, string]> {
  const one = await sendRequest(scene, 'ru', 'paper');
  const two = await sendAnother('electronic');
  await ask(one, 'Какая фамилия была до 2015 года?');
  await ask(two, 'Где вы родились?');
  return [one, two];
}

describe('whoever is asked for words', () => {
  test('and wrote them, gave up, or sent a picture first, finds no button on what asked', async () => {
    const { applicant } = scene;
    await applicant.say('/start');
    await applicant.press(say('language-name'));
    await applicant.say('/contact');
    await applicant.say('Хочу узнать про сроки');
    expect(applicant.messageWith(say('button-cancel'))).toBeUndefined();

    await scene.advance({ hours: 1 });
    await applicant.say('/contact');
    const asked = applicant.lastMessage().message_id;
    await applicant.act((one) => one.sendSticker());
    expect(applicant.last()).toBe(plain(say('contact-prompt')));
    expect(applicant.messageWith(say('button-cancel'))?.message_id).toBeGreaterThan(asked);
    await applicant.say('отмена');
    expect(applicant.last()).toBe(say('plain-prompt-cancelled'));
    expect(applicant.messageWith(say('button-cancel'))).toBeUndefined();
  });

  test('at the desk, for somebody without a request, the same', async () => {
    const { applicant, operator } = scene;
    await applicant.say('/start');
    await applicant.press(say('language-name'));
    await applicant.say('/contact');
    await applicant.say('Хочу узнать про сроки');
    await operator.press(say('button-reply'));
    expect(operator.buttons).toEqual([say('button-cancel')]);
    await operator.say('Два рабочих дня');
    expect(heard(applicant, 'Два рабочих дня')).toBe(1);
    expect(operator.messageWith(say('button-cancel'))).toBeUndefined();
  });
});

describe('in the midst of the form', () => {
  beforeEach(async () => {
    await openForm(scene, 'ru');
    await scene.applicant.press(say('for-whom-self-electronic'));
  });
  const question = () => plain(say('question-iin'));

  test('a word for the operators, and more of it, is followed by the question that was open', async () => {
    const { applicant, operator } = scene;
    await applicant.say('/contact');
    await applicant.say('Можно ли без прописки?');
    expect(heard(operator, 'Можно ли без прописки?')).toBe(1);
    expect(applicant.last()).toContain(question());
  });
});

describe('two requests', () => {
  test('of which one is ready: only the other one is meant by withdrawing', async () => {
    const { applicant, operator } = scene;
    const ready = await sendRequest(scene, 'ru', 'paper');
    const open = await sendAnother('electronic');
    await operator.say(`/take ${ready}`);
    await operator.say(`/ready ${ready}`);
    await scene.advance({ minutes: 1 });
    await applicant.say('Отзовите, пожалуйста, моё заявление');
    expect(applicant.last()).toContain(plain(say('withdraw-question', { reference: open })).slice(0, 40));
    await applicant.press(say('button-withdraw-now'));
    expect([status(ready), status(open)]).toEqual(['ready', 'withdrawn']);
  });

  test('are listed where their status is asked for, and the question of the desk follows', async () => {
    const { applicant } = scene;
    const one = await sendRequest(scene, 'ru', 'paper');
    await sendAnother('electronic');
    await ask(one, 'Какая фамилия была до 2015 года?');
    await applicant.say('Что с моим заявлением?');
    expect(applicant.last(1)).toBe(plain(say('request-list')));
    expect(applicant.last()).toContain('Какая фамилия была до 2015 года?');
  });

  test('of both of which something is asked: the words wait for a tap, all of them, and the question loses its buttons', async () => {
    const { applicant, operator } = scene;
    const [one, two] = await askedOfBoth();
    await applicant.say('Иванова');
    await applicant.say('в Омске, если это важно');
    expect(applicant.last()).toContain('Иванова');
    expect(applicant.last()).toContain('в Омске, если это важно');
    const pressed = applicant.lastMessage().message_id;
    await applicant.press(say('button-which-answer', { reference: one }));
    expect([status(one), status(two)]).toEqual(['in_review', 'needs_info']);
    expect(heard(operator, 'Иванова\nв Омске, если это важно')).toBe(1);
    const left = applicant.person.messages.find(({ message_id: id }) => id === pressed);
    expect(left?.reply_markup).toBeUndefined();
  });

  test('of which the one that was meant is decided meanwhile: the words reach the desk all the same', async () => {
    const { applicant, operator } = scene;
    const [one, two] = await askedOfBoth();
    await applicant.say('Иванова');
    await operator.say(`/refuse ${one} not_found`);
    await applicant.press(say('button-which-answer', { reference: one }));
    expect(heard(operator, 'Иванова')).toBe(1);
    await scene.advance({ minutes: 1 });
    expect([status(one), status(two)]).toEqual(['refused', 'needs_info']);
  });
});

test('words of which it is asked what they mean, told to the operators: what was begun by /contact is told', async () => {
  const { applicant, operator } = scene;
  const one = await sendRequest(scene, 'ru', 'paper');
  await ask(one, 'Какая фамилия была до 2015 года?');
  await applicant.say('/contact');
  await applicant.say('Смирнова');
  const label = say('button-which-message');
  expect(applicant.buttons).toContain(label);
  await applicant.press(label);
  expect(heard(operator, 'Смирнова')).toBe(1);
  expect(readOne(scene, `SELECT count(*) FROM prompt WHERE kind = 'contact'`)).toBe(0);
});

test('words kept for a form that was given up meanwhile reach the desk', async () => {
  const { applicant, operator } = scene;
  const one = await sendRequest(scene, 'ru', 'paper');
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say('900101301233');
  await ask(one, 'Какая фамилия была до 2015 года?');
  await applicant.say('Петрова');
  const label = say('button-which-form');
  const kept = applicant.messageWith(label);
  const button = kept?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === label);
  const data = button && 'callback_data' in button ? button.callback_data : '';
  await applicant.press(say('button-cancel'));
  await applicant.press(say('button-cancel-for-good'));
  expect(heard(operator, 'Петрова')).toBe(0);
  await applicant.act((person) => void person.pressStale(kept?.message_id ?? 0, data));
  expect(heard(operator, 'Петрова')).toBe(1);
});
