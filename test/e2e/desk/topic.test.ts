import { afterEach, expect, test } from 'vitest';
import { openDesk, person, sendRequest } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

let scene: Scene;
afterEach(() => scene.close());

test('new requests are announced in the topic of the group, and nothing else is sent there', async () => {
  const groupId = -1_001_000_000_001;
  scene = await openScene({ config: { operatorsChatId: groupId, operatorsTopicId: 42 } });
  const memberIds = [people.operator];
  scene.botApi.room.addGroup({ id: groupId, title: 'Desk', memberIds, type: 'supergroup' }).openTopics(42);
  await openDesk(scene);
  const reference = await sendRequest(scene);
  const sent = scene.botApi.calls
    .filter(({ method }) => method === 'sendMessage')
    .map(({ params }) => params);
  const inTopic = sent.filter(({ message_thread_id: topic }) => topic !== undefined);
  expect(inTopic.length).toBeGreaterThan(0);
  for (const one of inTopic)
    expect([Number(one.chat_id), Number(one.message_thread_id)]).toEqual([groupId, 42]);
  expect(inTopic.map(({ text }) => text).join()).toContain(reference);
  expect(sent.filter(({ chat_id }) => Number(chat_id) === groupId)).toEqual(inTopic);
});

test('details that are opened from the group come to who pressed, in private; no call says anything of a person there', async () => {
  const groupId = -1_001_000_000_001;
  scene = await openScene({ config: { operatorsChatId: groupId } });
  const memberIds = [people.operator];
  const group = scene.botApi.room.addGroup({ id: groupId, title: 'Desk', memberIds, type: 'supergroup' });
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  const said = group.messages.at(-1)?.message_id ?? 0;
  await scene.operator.act(() =>
    group.press(people.operator, said, { text: scene.text('kk', 'button-open') }),
  );
  expect(scene.operator.last()).toContain(reference);
  expect(scene.operator.last()).toContain(person.surname.toUpperCase());
  await scene.operator.say(`/take ${reference}`);
  await scene.applicant.say('/contact');
  await scene.applicant.say(`${person.surname} келді`);
  await scene.advance({ minutes: 1 });
  const inGroup = scene.botApi.calls.filter(({ params }) => Number(params.chat_id) === groupId);
  expect(inGroup.length).toBeGreaterThan(0);
  const words = JSON.stringify(inGroup);
  for (const own of [person.surname, person.surname.toUpperCase(), person.firstName, person.iin, '701 000'])
    expect(words).not.toContain(own);
  // Whoever can't be sure that a server knows the word sends nothing that depends on it (decision 58).
  expect(words).not.toContain('ephemeral');
});
