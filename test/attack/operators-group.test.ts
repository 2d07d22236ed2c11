import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Group } from '../../src/playground/telegram/calls/bot-api.ts';
import { fillIn, openDesk, openForm, person, referenceIn, sendRequest } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

let scene: Scene;
let group: Group;
const groupId = -4001;

beforeEach(async () => {
  scene = await openScene({ config: { operatorsChatId: groupId } });
  group = scene.botApi.room.addGroup({
    id: groupId,
    title: 'Desk',
    memberIds: [people.operator, people.other],
  });
  await openDesk(scene);
});
afterEach(() => scene.close());

const announced = (of: Group) => of.messages.filter((one) => one.from_bot).map((one) => one.text ?? '');

test('nothing is said in a group but the announcement, and a stranger in it learns nothing, whatever is asked or pressed', async () => {
  const { applicant, other } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  expect(announced(group)).toHaveLength(1);
  expect(announced(group).join('')).toContain(reference);
  expect(announced(group).join('')).not.toMatch(
    new RegExp(`${person.iin}|${person.surname}|${person.birthPlace}|7010000001`, 'i'),
  );
  const message = group.messages.at(-1)?.message_id ?? 0;
  const before = scene.botApi.calls.length;
  for (const text of [
    '/start',
    '/queue',
    `/request ${reference}`,
    `/take ${reference}`,
    '/status',
    '/apply',
  ]) {
    for (const id of [people.operator, people.other]) group.say(id, text);
  }
  for (const data of ['d:1:open', 'd:1:take', 'r:1:card', 'm:status', 'p:without', 'k:1:y', 'l:ru']) {
    group.pressStale(people.other, message, data);
  }
  await scene.settle();
  const said = scene.botApi.calls.slice(before).filter(({ method }) => /^(send|edit|delete)/.test(method));
  expect(said.filter(({ params }) => Number(params.chat_id) === groupId)).toEqual([]);
  expect(JSON.stringify([said, other.person.toasts])).not.toContain(reference);
  expect(readOne(scene, 'SELECT status FROM request')).toBe('submitted');
  expect(readOne(scene, 'SELECT count(*) FROM applicant')).toBe(2);
  await applicant.say('/status');
  expect(applicant.last()).toContain(reference);
});

test('the button under an announcement opens the card for an operator, in private, and is audited', async () => {
  const { operator } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  const announcement = group.messages.at(-1);
  const label = announcement?.reply_markup?.inline_keyboard.flat()[0]?.text ?? '';
  expect(label).not.toBe('');
  const before = operator.texts.length;
  group.press(people.operator, announcement?.message_id ?? 0, { text: label });
  await scene.settle();
  expect(operator.texts.slice(before).join('\n')).toContain(reference);
  expect(readOne(scene, `SELECT count(*) FROM audit WHERE action = 'open'`)).toBe(1);
});

test('a group that became a supergroup is followed, again after a restart', async () => {
  const { applicant } = scene;
  const first = await sendRequest(scene, 'kk', 'electronic');
  const upgraded = group.upgrade(-100_4001);
  await scene.settle();
  await applicant.say('/apply');
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(scene.text('kk', 'button-send'));
  const second = referenceIn(applicant.last());
  expect(announced(group).join('')).toContain(first);
  expect(announced(upgraded).filter((text) => text.includes(second))).toHaveLength(1);
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(announced(upgraded)).toHaveLength(1);
});

test('an announcement that the group can not take reaches somebody else at the desk', async () => {
  const { operator, applicant } = scene;
  group.removeBot();
  await scene.settle();
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(scene.text('kk', 'button-send'));
  const reference = referenceIn(applicant.last());
  await scene.advance({ hours: 1 });
  expect(operator.texts.join('\n')).toContain(reference);
});
