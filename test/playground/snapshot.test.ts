import { InlineKeyboard } from 'grammy';
import { expect, test } from 'vitest';
import { clientOf, NOON, play, refusal } from './play.ts';

test('everything survives a snapshot: chats, queue, numbers, presses, commands, keyboards', async () => {
  const { api, botApi, anna } = play();
  const desk = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [anna.id] });
  await api.getUpdates({ offset: 1001, allowed_updates: ['message', 'callback_query', 'my_chat_member'] });
  const { message_id } = await api.sendMessage(anna.id, 'x', {
    reply_markup: new InlineKeyboard().text('a', 'b'),
  });
  await api.sendMessage(anna.id, 'y', { reply_markup: { keyboard: [['k']] } });
  const press = anna.press(message_id, { text: 'a' });
  await api.setMyCommands([{ command: 'start', description: 'd' }]);
  await api.setMyDescription('about');
  await api.setChatMenuButton({ menu_button: { type: 'commands' } });

  const other = play({ now: () => NOON }).botApi;
  other.restore(JSON.parse(JSON.stringify(botApi.snapshot())));
  const again = other.room.person(anna.id);
  const client = clientOf(other);
  expect(again?.messages).toEqual(anna.messages);
  expect(again?.replyKeyboard).toEqual({ keyboard: [[{ text: 'k' }]] });
  expect(again?.commands).toEqual(anna.commands);
  expect(other.room.group(desk.id)?.title).toBe('Desk');
  expect(other.room.pendingUpdates).toBe(2);
  expect(other.snapshot()).toEqual(botApi.snapshot());
  await client.answerCallbackQuery(other.room.update(press)?.callback_query?.id ?? '');
  expect(await client.getMyDescription()).toEqual({ description: 'about' });
  expect(again?.say('next')).toBe(press + 1);
  expect(again?.edit(again.messages.at(-1)?.message_id ?? 0, 'unseen')).toBe(0);
  expect((await client.sendMessage(anna.id, 'z')).message_id).toBe(message_id + 3);
});

test('a snapshot is a copy', async () => {
  const { botApi, anna } = play();
  const snapshot = botApi.snapshot();
  anna.say('later');
  anna.block();
  botApi.restore(snapshot);
  expect(anna.messages).toHaveLength(1);
  expect(anna.blocked).toBe(false);
  botApi.restore(snapshot);
  anna.say('again');
  expect(anna.messages).toHaveLength(2);
});

test.each([[undefined], [{}], [{ version: 2 }], ['x']])('%j is no snapshot', (value) => {
  const { botApi } = play();
  expect(() => botApi.restore(value)).toThrow('not a snapshot');
  expect(botApi.room.people).toHaveLength(2);
});

test('numbers start where they are told to', async () => {
  const { api, botApi, anna } = play({ firstUpdateId: 5_000_000, firstMessageId: 700 });
  expect(botApi.room.update(5_000_000)?.message?.message_id).toBe(700);
  expect((await api.sendMessage(anna.id, 'x')).message_id).toBe(701);
});

test('a restored webhook still refuses polls', async () => {
  const { api, botApi } = play();
  await api.setWebhook('https://bot.kz/');
  botApi.restore(botApi.snapshot());
  expect(await refusal(api.getUpdates())).toMatch('409 Conflict');
});
