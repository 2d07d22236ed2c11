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

test.each([
  ['откажи END, нет доверенности', 'нет доверенности'],
  ['END отказать (нет согласия)', 'нет согласия'],
  ['откажи END, фото проверил в 12', 'фото проверил в 12'],
  ['в базе два человека с таким фио, END отказ', 'в базе два человека с таким фио'],
  ['END бас тартыңыз, келісімі жоқ', 'келісімі жоқ'],
  ['reject END because the photo is not hers', 'the photo is not hers'],
])('the reason beside an order is kept until a ground is chosen: %s', async (typed, reason) => {
  const { operator } = scene;
  await operator.say(typed.replace('END', end(first)));
  expect(operator.last()).toContain(heard('action-refuse'));
  expect(operator.last()).toContain(inWords(say('desk-reason-kept')));
  expect(operator.last()).toContain(reason);
  await operator.press(say('action-refuse'));
  expect(operator.last()).toContain(reason);
  await operator.press(say('ground-no_consent'));
  expect(operator.buttons).toContain(say('button-send-words'));
  expect(operator.last()).toContain(reason);
  expect(operator.last()).toContain(say('refusal-no_consent').slice(0, 12));
  expect(status(first)).toBe('in_review');
  await operator.press(say('button-send-words'));
  expect(status(first)).toBe('refused');
});

test.each([
  ['отказать REF, нет согласия', 'нет согласия'],
  ['REF отказ duplicate', 'duplicate'],
])('the same beside a whole reference, and a code in words decides nothing: %s', async (typed, reason) => {
  const { operator } = scene;
  await operator.say(typed.replace('REF', first));
  expect(operator.buttons).toContain(say('ground-not_found'));
  expect(operator.last()).toContain(reason);
  expect(status(first)).toBe('in_review');
  // Whatever is written meanwhile is no reason: nothing is asked.
  await operator.say('очередь');
  expect(operator.buttons).toContain(`• ${say('filter-new')}`);
});

test('a reason for one request is none for another', async () => {
  const { operator } = scene;
  await operator.say(`откажи ${end(first)}, нет доверенности`);
  await operator.say(`/refuse ${second}`);
  await operator.press(say('ground-not_found'));
  expect(operator.last()).not.toContain('доверенности');
  expect(operator.buttons).not.toContain(say('button-send-words'));
});

test('what is to be corrected is ticked', async () => {
  const { operator } = scene;
  await operator.say(`верни ${end(first)} на исправление, отчество`);
  await operator.press(say('action-correct'));
  expect(operator.buttons).toContain(`☑ ${say('line-patronymic')}`);
});

test('reasons beside several numbers are kept until each is used, whatever is done in between', async () => {
  const { operator } = scene;
  await operator.say(`отказать в ${end(first)} (нет согласия) и ${end(second)} (дубль)`);
  expect(operator.last(1)).toContain('нет согласия');
  expect(operator.last(1)).not.toContain('дубль');
  expect(operator.last()).toContain('дубль');
  await operator.press(say('action-refuse'));
  await operator.press(say('ground-no_consent'));
  expect(operator.last()).toContain('дубль');
  await operator.press(say('button-send-words'));
  expect(status(second)).toBe('refused');
  await operator.say(`/refuse ${first}`);
  expect(operator.last()).toContain('нет согласия');
  await operator.press(say('ground-no_consent'));
  expect(operator.buttons).toContain(say('button-send-words'));
  await operator.say('/cancel');
  await operator.say(`/refuse ${first}`);
  expect(operator.last()).not.toContain(inWords(say('desk-reason-kept')));
});

test('reasons of which it is not certain whose they are, are said to be left', async () => {
  const { operator } = scene;
  await operator.say(`нет согласия ${end(first)} откажи, дубль ${end(second)} откажи`);
  expect(operator.last(2)).toContain(inWords(say('desk-orders-reasons')));
});

test('a request given to a colleague by name goes back to the queue by a button, and no person is written to', async () => {
  const { operator } = scene;
  await operator.say(`передай ${end(first)} Айгуль`);
  expect(operator.last()).toContain(say('desk-order-hand'));
  expect(operator.buttons).toEqual([say('action-release'), say('button-open')]);
  expect(status(first)).toBe('in_review');
  await operator.press(say('action-release'));
  expect(status(first)).toBe('submitted');
  await operator.say(`Айгуль, возьми ${end(first)}`);
  expect(operator.last()).toContain(say('desk-order-hand-free'));
});

test('all of one’s own given to a colleague: that it can’t be done so, and the list; an order that is not known is said to be none', async () => {
  const { operator } = scene;
  await operator.say('все мои передай Асель');
  expect(operator.texts.slice(-2)[0]).toBe(say('plain-desk-hand-all'));
  expect(operator.last()).toContain(first);
  expect(status(first)).toBe('in_review');
  await operator.say(`по ${end(first)} звонил брат и кричал, трубку больше не берите`);
  expect(operator.last(1)).toContain(first);
  expect(operator.last()).toContain(say('desk-order-none'));
  await operator.say(`${end(first)} отказ... стоп, сначала спроси про фамилию`);
  expect(operator.buttons).toEqual([say('action-ask'), say('button-open')]);
});
