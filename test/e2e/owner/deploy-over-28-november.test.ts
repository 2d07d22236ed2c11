import { copyFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Chat, createChat } from '../../support/chat.ts';
import { shownText } from '../../support/locale-text.ts';
import { referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/**
 * A new version on a database that the build of 28 November 2026 (schema 18) filled by its own stories in Kazakh chats,
 * at ten in the morning of Monday 23 November: open forms, prompts, planned jobs, a decision that is held, messages that
 * wait. Whatever was open goes on, and the buttons of then work.
 */
const fixture = join(import.meta.dirname, '..', '..', 'fixtures', 'build-of-28-november.sqlite');
/** The messages of then, by their ids, and the references. */
const cards = { half: 10, whole: 24, desk: 42, ready: 64, asked: 86, note: 156 } as const;
const references = {
  submitted: 'CR-FQGD-5GME',
  ready: 'CR-RSD8-DHWB',
  asked: 'CR-1M56-0DSG',
  returned: 'CR-CCBC-V5YB',
  held: 'CR-08H1-XEKR',
  waits: 'CR-YVYT-AWK7',
} as const;

let scene: Scene;
const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
/** People who were there before: each has pressed a button that does nothing, so that the bot may write to them. */
const chats = new Map<number, Chat>();
const chatOf = (id: number): Chat => {
  const known = chats.get(id);
  if (known === undefined) throw new Error(`nobody is ${id}`);
  return known;
};

beforeEach(async () => {
  scene = await openScene({
    at: '2026-11-23T05:20:00Z',
    config: { masterKey: Buffer.alloc(32, 9) },
    botApi: { firstMessageId: 1000, firstUpdateId: 5000 },
  });
  await scene.stopBot();
  for (const id of [3001, 3002, 3003, 3004, 3005, 3006, 3007, 3008, 3009]) {
    const someone = { id, first_name: 'Бұрынғы', language_code: 'kk', phone: `+7701000${id}` };
    const chat = createChat(scene.botApi.room.addPerson(someone), scene.settle);
    chat.person.pressStale(1, '-');
    chats.set(id, chat);
  }
  scene.operator.person.pressStale(1, '-');
  const { databasePath } = scene.config;
  for (const part of ['', '-wal', '-shm']) rmSync(`${databasePath}${part}`, { force: true });
  copyFileSync(fixture, databasePath);
  await scene.startBot();
  await scene.settle();
});
afterEach(() => scene.close());

test('messages that waited go out, once, and the decision that was held is told', async () => {
  expect(chatOf(3009).texts.filter((text) => text.includes('Сұрағыңызды көрдік'))).toHaveLength(1);
  expect(chatOf(3006).texts.filter((text) => text.includes(references.held))).not.toEqual([]);
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(chatOf(3009).texts.filter((text) => text.includes('Сұрағыңызды көрдік'))).toHaveLength(1);
});

test('a form goes on at its question, by a button of then and by the next answer', async () => {
  const chat = chatOf(3001);
  await chat.say('Сынақова Айгерім');
  // The consent has another text since: with a yes the form goes on, and what was typed is its answer.
  expect(chat.last()).toContain(say('consent-renewed'));
  await chat.press(say('button-agree'));
  expect(chat.last()).toContain(say('question-patronymic'));
  await chat.act((person) => person.pressStale(cards.half, 'f:6111d2a5652f:3:b:'));
  expect(chat.last()).toContain(say('question-patronymic'));
});

test('answers that wait to be checked are sent by the button of then', async () => {
  const chat = chatOf(3002);
  await chat.act((person) => person.pressStale(cards.whole, 'f:62a17aa7f831:a:z:'));
  await chat.press(say('button-agree'));
  await chat.press(say('button-send'));
  expect(referenceIn(chat.last())).not.toBe('');
});

test('a new request is taken by the button of then', async () => {
  const { operator } = scene;
  await operator.act((person) => person.pressStale(cards.desk, 'd:1:take'));
  await operator.say('/mine');
  expect(operator.last()).toContain(references.submitted);
});

test('a paper that is ready is reminded of, and collected by the button of then', async () => {
  const chat = chatOf(3004);
  await scene.advance({ days: 3 });
  expect(chat.texts.filter((text) => text.startsWith('Анықтамаңыз Сізді күтіп тұр'))).toHaveLength(1);
  await chat.act((person) => person.pressStale(cards.ready, 'r:2:collected'));
  await scene.advance({ days: 10 });
  expect(chat.texts.filter((text) => text.startsWith('Анықтамаңыз Сізді күтіп тұр'))).toHaveLength(1);
});

test('the question of the desk is answered by the next text', async () => {
  const chat = chatOf(3005);
  await chat.say('Абай ауданы');
  expect(scene.operator.texts.some((text) => text.includes('Абай ауданы'))).toBe(true);
});

test('a request that was returned is corrected in the form that was open', async () => {
  const chat = chatOf(3007);
  await chat.say('Өскемен');
  await chat.press(say('button-agree'));
  await chat.press(say('button-lines-send'));
  expect(scene.operator.texts.some((text) => text.includes('Өскемен'))).toBe(true);
});

test('a message to the operators that was asked for is taken', async () => {
  const chat = chatOf(3008);
  await chat.say('Анықтама қай тілде беріледі?');
  expect(scene.operator.texts.some((text) => text.includes('Анықтама қай тілде беріледі?'))).toBe(true);
});

test('the operator who was asked for a note writes it', async () => {
  const { operator } = scene;
  await operator.say('Анасы хабарласты');
  expect(operator.last()).toBe(say('desk-outcome-note', { reference: references.asked }));
});
