import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Group } from '../../../src/playground/telegram/calls/bot-api.ts';
import { readOne } from '../../attack/tools.ts';
import { fillIn, openDesk, referenceIn, sendRequest } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** The operators' group becomes a supergroup and has another id from then on; the configuration names the old one. */

let scene: Scene;
let group: Group;
const oldId = -4001;
const newId = -100_4001;

beforeEach(async () => {
  scene = await openScene({ config: { operatorsChatId: oldId } });
  group = scene.botApi.room.addGroup({
    id: oldId,
    title: 'Desk',
    memberIds: [people.operator, people.other],
  });
  await openDesk(scene);
});
afterEach(() => scene.close());

const announced = (of: Group) => of.messages.filter((one) => one.from_bot).map((one) => one.text ?? '');

async function anotherRequest(): Promise<string> {
  await scene.applicant.say('/apply');
  await fillIn(scene, 'kk', 'paper');
  await scene.applicant.press(scene.text('kk', 'button-send'));
  return referenceIn(scene.applicant.last());
}

async function pressOpen(of: Group, by: number): Promise<void> {
  const announcement = of.messages.findLast(({ from_bot }) => from_bot);
  const label = announcement?.reply_markup?.inline_keyboard.flat()[0]?.text ?? '';
  of.press(by, announcement?.message_id ?? 0, { text: label });
  await scene.settle();
}

test('the button under an announcement opens the card there too, for an operator and for nobody else', async () => {
  const { operator, other } = scene;
  await sendRequest(scene, 'kk', 'electronic');
  const upgraded = group.upgrade(newId);
  await scene.settle();
  const reference = await anotherRequest();
  expect(announced(upgraded).join()).toContain(reference);
  const before = [operator.texts.length, other.texts.length];
  await pressOpen(upgraded, people.other);
  expect([operator.texts.length, other.texts.length]).toEqual(before);
  await pressOpen(upgraded, people.operator);
  expect(operator.texts.slice(before[0]).join('\n')).toContain(reference);
  expect(readOne(scene, `SELECT count(*) FROM audit WHERE action = 'open'`)).toBe(1);
});

test('the owner is told its new id, once', async () => {
  group.upgrade(newId);
  await scene.settle();
  await sendRequest(scene, 'kk', 'electronic');
  await anotherRequest();
  await scene.advance({ minutes: 5 });
  const alert = scene.text('ru', 'owner-alert-group-moved', { detail: String(newId) });
  expect(scene.operator.texts.filter((text) => text.includes(alert))).toHaveLength(1);
});

test('thrown out of it, the bot announces to each operator in private', async () => {
  const { operator } = scene;
  await sendRequest(scene, 'kk', 'electronic');
  const upgraded = group.upgrade(newId);
  await scene.settle();
  upgraded.removeBot();
  await scene.settle();
  const reference = await anotherRequest();
  await scene.advance({ minutes: 5 });
  expect(operator.texts.join('\n')).toContain(reference);
});

test('announcements that wait while it moves arrive there once each, in order', async () => {
  await sendRequest(scene, 'kk', 'electronic');
  const stop = scene.botApi.onCall(({ method, params }) =>
    method === 'sendMessage' && Number(params.chat_id) === oldId
      ? { kind: 'answer', error_code: 500, description: 'Internal Server Error' }
      : undefined,
  );
  const references = [await anotherRequest()];
  await scene.applicant.say('/withdraw');
  stop();
  await scene.stopBot();
  const upgraded = group.upgrade(newId);
  await scene.startBot();
  await scene.settle();
  await scene.advance({ minutes: 5 });
  const found = announced(upgraded).flatMap((text) => references.filter((one) => text.includes(one)));
  expect(found).toEqual(references);
});
