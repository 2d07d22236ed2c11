import { afterEach, expect, test } from 'vitest';
import { openDesk, sendRequest } from '../../support/samples/stories.ts';
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
