import { expect, test } from 'vitest';
import { callJson, play, refusal } from './play.ts';

test('rule 58: off unless asked for', async () => {
  const { api, anna } = play();
  for (let count = 0; count < 50; count += 1) await api.sendMessage(anna.id, 'x');
});

test('rule 58: a burst to one chat, then one message a second', async () => {
  const { api, botApi, anna, clock } = play({ flood: 'strict' });
  for (let count = 0; count < 5; count += 1) await api.sendMessage(anna.id, 'x');
  const { status, headers, body } = await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'x' });
  expect(status).toBe(429);
  expect(headers.get('retry-after')).toBe('5');
  expect(body).toEqual({
    ok: false,
    error_code: 429,
    description: 'Too Many Requests: retry after 5',
    parameters: { retry_after: 5 },
  });
  clock.ms += 5000;
  await api.sendMessage(anna.id, 'x');
  expect(botApi.violations).toEqual([]);
});

test('rule 58: one message a second to a chat is never refused', async () => {
  const { api, anna, clock } = play({ flood: 'strict' });
  for (let count = 0; count < 30; count += 1) {
    await api.sendMessage(anna.id, 'x');
    clock.ms += 1000;
  }
});

test('rule 58: twenty a minute to a group', async () => {
  const { api, botApi, clock } = play({ flood: 'strict' });
  const desk = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [] });
  for (let count = 0; count < 20; count += 1) {
    await api.sendMessage(desk.id, 'x');
    clock.ms += 1000;
  }
  expect(await refusal(api.sendMessage(desk.id, 'x'))).toBe('429 Too Many Requests: retry after 40');
  clock.ms += 40_000;
  await api.sendMessage(desk.id, 'x');
});

test('rule 58: thirty a second over all chats, edits counted, failed calls not', async () => {
  const { api, botApi, anna, clock } = play({ flood: 'strict' });
  const people = Array.from({ length: 31 }, (_, index) =>
    botApi.room.addPerson({ id: 2000 + index, first_name: 'P' }),
  );
  for (const person of people) person.say('/start');
  expect(await refusal(api.sendMessage(anna.id, ''))).toMatch('text is empty');
  const [first, ...others] = people;
  const { message_id } = await api.sendMessage(first?.id ?? 0, 'x');
  await api.editMessageText(first?.id ?? 0, message_id, 'y');
  for (const person of others.slice(0, 28)) await api.sendMessage(person.id, 'x');
  expect(await refusal(api.sendMessage(people.at(-1)?.id ?? 0, 'x'))).toBe(
    '429 Too Many Requests: retry after 1',
  );
  clock.ms += 1000;
  await api.sendMessage(people.at(-1)?.id ?? 0, 'x');
});
