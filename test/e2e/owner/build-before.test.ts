import { expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { cards, openBuildBefore, references, someone } from '../../support/samples/build-before.ts';
import { referenceIn } from '../../support/samples/stories.ts';
import type { Scene } from '../../support/scene.ts';

/** What was open under the build of 28 November goes on under today's, and the buttons of then work. */

const waited = 'SELECT count(*) FROM outbox WHERE id IN (173, 177, 178) AND state =';
/** What was said to a chat since the bot of today runs, each text once. */
const saidTo = (scene: Scene, id: number) =>
  scene.botApi.calls.filter(({ params }) => params.chat_id === id).map(({ params }) => String(params.text));

test('each message that waited goes out, once: one that had failed, and the decision that was held', async () => {
  const { scene, chatOf } = await openBuildBefore();
  expect(chatOf(someone.waits).texts).toEqual([
    'Өтініш CR-YVYT-AWK7\n\nОператор былай деп жазды: Сұрағыңызды көрдік\n\nЖауап жазу үшін: /contact',
  ]);
  const [told, card] = chatOf(someone.held).texts;
  expect(told).toContain('CR-08H1-XEKR нөмірлі өтінішіңіз бойынша қосымша тексеру керек.');
  expect(told).toContain('Мерзімі: ең кеш дегенде 2026 жылғы 30 қараша (5 жұмыс күні)');
  // The card of then is gone from the simulator: it is sent anew, with its history.
  expect(card).toContain('23.11, 10:04 – Қосымша тексеру басталды');
  expect(readOne(scene, `${waited} 'sent'`)).toBe(3);
  const [messages, held] = [saidTo(scene, someone.waits), saidTo(scene, someone.held)];
  await scene.stopBot();
  await scene.startBot();
  await scene.advance({ hours: 1 });
  expect([saidTo(scene, someone.waits), saidTo(scene, someone.held)]).toEqual([messages, held]);
});

test('a decision taken back by the button of then is told to nobody: what waited to tell it is dropped', async () => {
  const { scene, chatOf } = await openBuildBefore({
    at: '2026-11-23T05:04:15Z',
    meanwhile: ({ operator }) => operator.person.pressStale(cards.held, 'd:5:undo'),
  });
  expect(scene.operator.toast).toBe(
    'CR-08H1-XEKR: шешім қайтарып алынды, өтініш берушіге ештеңе айтылған жоқ.',
  );
  expect(chatOf(someone.held).texts.filter((text) => text.includes('қосымша тексеру керек'))).toEqual([]);
  expect(readOne(scene, 'SELECT status FROM request WHERE id = 5')).toBe('in_review');
  expect(chatOf(someone.waits).texts.at(-1)).toContain('Сұрағыңызды көрдік');
  expect([readOne(scene, `${waited} 'sent'`), readOne(scene, `${waited} 'dropped'`)]).toEqual([1, 2]);
});

test('a form goes on at its question, by a button of then and by the next answer', async () => {
  const { chatOf, say } = await openBuildBefore();
  const chat = chatOf(someone.half);
  await chat.say('Сынақова Айгерім');
  // The consent has another text since: with a yes the form goes on, and what was typed is its answer.
  expect(chat.last()).toContain(say('consent-renewed'));
  await chat.press(say('button-agree'));
  expect(chat.last()).toContain(say('question-patronymic'));
  await chat.act((person) => person.pressStale(cards.half, 'f:6111d2a5652f:3:b:'));
  expect(chat.last()).toContain(say('question-patronymic'));
});

test('a form that is gone on with by its old button stands at its question', async () => {
  const { chatOf, say } = await openBuildBefore();
  const chat = chatOf(someone.half);
  await chat.act((person) => person.pressStale(cards.half, 'f:6111d2a5652f:3:b:'));
  await chat.press(say('button-agree'));
  expect(chat.last()).toContain('Тегіңіз, атыңыз, әкеңіздің аты');
  expect(chat.buttons).toContain(say('button-back'));
});

test('answers that wait to be checked are shown and sent by the button of then', async () => {
  const { chatOf, say } = await openBuildBefore();
  const chat = chatOf(someone.whole);
  await chat.act((person) => person.pressStale(cards.whole, 'f:62a17aa7f831:a:z:'));
  await chat.press(say('button-agree'));
  expect(chat.last()).toContain('Тегі: СЫНАҚОВА');
  await chat.press(say('button-send'));
  expect(referenceIn(chat.last())).not.toBe('');
  expect(chat.last()).not.toContain('Тегі: СЫНАҚОВА');
});

test('a new request is taken by the button of then', async () => {
  const { scene } = await openBuildBefore();
  const { operator } = scene;
  await operator.act((person) => person.pressStale(cards.desk, 'd:1:take'));
  expect(operator.toast).toContain('CR-FQGD-5GME: қарауға алынды');
  await operator.say('/mine');
  expect(operator.last()).toContain(references.submitted);
});

test('a paper that is ready is reminded of, and collected by the button of then', async () => {
  const { scene, chatOf } = await openBuildBefore();
  const chat = chatOf(someone.ready);
  const reminders = () => chat.texts.filter((text) => text.startsWith('Анықтамаңыз Сізді күтіп тұр'));
  await scene.advance({ days: 3 });
  expect(reminders()).toHaveLength(1);
  await chat.act((person) => person.pressStale(cards.ready, 'r:2:collected'));
  expect(readOne(scene, 'SELECT status FROM request WHERE id = 2')).toBe('collected');
  await scene.advance({ days: 10 });
  expect(reminders()).toHaveLength(1);
});

test('nothing that was planned is left lying', async () => {
  const { scene } = await openBuildBefore();
  await scene.advance({ days: 9 });
  const now = scene.clock.now();
  expect(readOne(scene, `SELECT count(*) FROM job WHERE state = 'failed'`)).toBe(0);
  expect(readOne(scene, `SELECT count(*) FROM job WHERE state = 'pending' AND due_at < ${now}`)).toBe(0);
  expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'pending' AND due_at < ${now}`)).toBe(0);
});

test('a request that was returned is corrected in the form that was open', async () => {
  const { scene, chatOf, say } = await openBuildBefore();
  const chat = chatOf(someone.returned);
  await chat.say('Өскемен');
  await chat.press(say('button-agree'));
  await chat.press(say('button-lines-send'));
  expect(scene.operator.texts.some((text) => text.includes('Өскемен'))).toBe(true);
});
