import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Chat } from '../../support/chat.ts';
import { openDesk, pdf, sendRequest } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/**
 * Whatever a person with an open request sends, in whatever situation: they are answered, and words that are no answer to
 * the bot reach the desk or are asked about. Nothing falls silently.
 */

let scene: Scene;
let reference: string;

beforeEach(async () => {
  scene = await openScene();
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'en', 'electronic');
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 20 });
});
afterEach(() => scene.close());

async function ask(): Promise<void> {
  await scene.operator.say(`/ask ${reference} Which surname was it before 2015?`);
  await scene.advance({ minutes: 1 });
}

const situations: Readonly<Record<string, () => Promise<void>>> = {
  'only the request is open': async () => {},
  'the desk waits for an answer': ask,
  'a form is open': () => scene.applicant.say('/apply'),
  'a form is open and the desk waits': async () => {
    await scene.applicant.say('/apply');
    await ask();
  },
  '/contact was begun': () => scene.applicant.say('/contact'),
};

type Send = (chat: Chat) => Promise<void>;
const newest = (chat: Chat) => chat.lastMessage().message_id;
const kinds: Readonly<Record<string, Send>> = {
  words: (chat) => chat.say('My aunt may come for it on Friday'),
  'a greeting': (chat) => chat.say('Hello'),
  thanks: (chat) => chat.say('Thank you'),
  'how far': (chat) => chat.say('where is my certificate?'),
  'a reply to the newest message': (chat) => chat.say('On Friday', newest(chat)),
  'a long text': (chat) => chat.say('word '.repeat(800)),
  'a picture with words': (chat) => chat.act((one) => void one.sendPhoto(Buffer.from('x'), 'It was Smith')),
  'a picture': (chat) => chat.act((one) => void one.sendPhoto(Buffer.from('x'))),
  'a PDF': (chat) =>
    chat.act((one) => void one.sendDocument({ bytes: pdf, name: 'paper.pdf', mime: 'application/pdf' })),
  'a voice message': (chat) => chat.act((one) => void one.sendVoice()),
  'a changed message': async (chat) => {
    await chat.say('It was Smit');
    const mine = chat.person.messages.findLast(({ text }) => text === 'It was Smit');
    await chat.act((one) => one.edit(mine?.message_id ?? 0, 'It was Smith'));
  },
};

describe.each(Object.keys(situations))('while %s', (situation) => {
  test.each(Object.keys(kinds))('%s is answered', async (kind) => {
    const { applicant } = scene;
    await situations[situation]?.();
    const before = applicant.person.messages.filter(({ from_bot: ours }) => ours).length;
    await kinds[kind]?.(applicant);
    const answers = applicant.person.messages.filter(({ from_bot: ours }) => ours).slice(before);
    expect(answers.length).toBeGreaterThan(0);
  });
});

test('words to the desk are told by it word for word, whatever signs they hold', async () => {
  await ask();
  const words = 'Smith & <b>Sons</b> "Ltd" – 50% * _x_ [link](http://example.com)';
  await scene.applicant.say(words);
  expect(scene.operator.texts.some((text) => text.includes(words))).toBe(true);
  await scene.applicant.say(words.toUpperCase());
  expect(scene.operator.last()).toContain(words.toUpperCase());
  await scene.operator.say(`/request ${reference}`);
  expect(scene.operator.last()).toContain(words.toUpperCase());
});
