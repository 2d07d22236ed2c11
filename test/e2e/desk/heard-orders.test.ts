import { beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { applyFor, newcomer } from '../../support/forms/applying.ts';
import { openDeskScene, sendRequest, type wordsOf } from '../../support/samples/stories.ts';
import { people, type Scene } from '../../support/scene.ts';

/** Orders in the sentences of operators: each is offered as a button, and nothing is done before its tap. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let first: string;
let second: string;

beforeEach(async () => {
  ({ scene, say } = await openDeskScene({
    patienceMs: 4000,
    config: { ownerIds: [people.operator, people.other] },
  }));
  first = await sendRequest(scene, 'ru', 'paper');
  second = await applyFor(scene, newcomer(scene, 6001), { kind: 'paper' });
  await scene.operator.say(`/take ${first}`);
  await scene.operator.say(`/take ${second}`);
  await scene.advance({ minutes: 1 });
});

const end = (reference: string) => reference.slice(-4);
const status = (reference: string) =>
  readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);
const inWords = (text: string) => text.replace(/<[^>]+>/g, '');
const heard = (action: 'action-ready' | 'action-refuse' | 'action-take') =>
  inWords(say('desk-order-heard', { order: say(action) }));

test('two orders in one sentence: two buttons, and nothing done without them', async () => {
  const { operator } = scene;
  await operator.say(`${end(first)} одобри, ${end(second)} откажи`);
  const [above, one, other] = operator.texts.slice(-3);
  expect(above).toBe(inWords(say('desk-orders')));
  expect(one).toContain(first);
  expect(one).toContain(heard('action-ready'));
  expect(other).toContain(second);
  expect(other).toContain(heard('action-refuse'));
  expect([status(first), status(second)]).toEqual(['in_review', 'in_review']);
  await operator.press(say('action-ready'));
  expect(status(first)).toBe('ready');
  expect(operator.last()).toBe(say('desk-outcome-ready', { reference: first }));
  expect(operator.buttons).toContain(say('button-undo'));
  await operator.press(say('button-undo'));
  expect(status(first)).toBe('in_review');
  await operator.press(say('action-refuse'));
  expect(operator.buttons).toContain(say('ground-unreliable_documents'));
  expect(status(second)).toBe('in_review');
});

test('one order with a short reference: the card, and its button below', async () => {
  const { operator } = scene;
  await operator.say(`${end(first)} отказать, нет согласия`);
  expect(operator.last()).toContain(heard('action-refuse'));
  expect(operator.buttons).toEqual([say('action-refuse'), say('button-open')]);
  expect(operator.last(1)).toContain(first);
  expect(status(first)).toBe('in_review');
});

test('an order that is not possible now says why', async () => {
  const { operator } = scene;
  await operator.say(`${end(first)} взял`);
  expect(operator.last()).toContain(say('desk-outcome-already-yours', { reference: first }));
  expect(operator.buttons).toEqual([say('button-open')]);
});

test('a number that no open request has is said', async () => {
  const { operator } = scene;
  await operator.say(`${end(first)} готова, 0000 отказ`);
  expect(operator.texts.slice(-2)[0]).toContain(say('desk-orders-unknown', { names: '0000' }));
  await operator.say('000 отказ, 001 готово');
  expect(operator.last()).toBe(say('desk-orders-unknown', { names: '000, 001' }));
});

test('a question to the person of a short reference is shown before it goes', async () => {
  const { operator } = scene;
  await operator.say(`спроси у ${end(second)} девичью фамилию`);
  expect(operator.last()).toContain(second);
  expect(operator.last()).toContain('девичью фамилию');
  expect(operator.buttons).toContain(say('button-send-words'));
});

test('what is asked or denied brings the card alone', async () => {
  const { operator } = scene;
  for (const words of [`кто ${end(first)} закрыл?`, `${end(first)} не отказывать`]) {
    await operator.say(words);
    expect(operator.last()).toContain(say('request-history'));
  }
});
