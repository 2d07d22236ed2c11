import { expect, test } from 'vitest';
import { callJson, play, refusal } from './play.ts';

test('rule 37: a person who has never written can not be written to', async () => {
  const { api, anna, boris } = play();
  expect(await refusal(api.sendMessage(boris.id, 'x'))).toBe(
    "403 Forbidden: bot can't initiate conversation with a user",
  );
  expect(await refusal(api.sendMessage(77, 'x'))).toBe('400 Bad Request: chat not found');
  expect(await refusal(api.sendMessage('@boris_b', 'x'))).toBe('400 Bad Request: chat not found');
  expect(await refusal(api.getChat(boris.id))).toBe('400 Bad Request: chat not found');
  boris.say('hi');
  await api.sendMessage(boris.id, 'x');
  expect(await api.getChat(anna.id)).toMatchObject({ id: anna.id, type: 'private', first_name: 'Anna' });
});

test('rule 37: a call without chat_id says so', async () => {
  const { botApi } = play();
  const { body } = await callJson(botApi, 'sendMessage', { text: 'x' });
  expect(body).toMatchObject({ description: 'Bad Request: chat_id is empty' });
});

test('rule 38: a person who has blocked the bot, and comes back', async () => {
  const { api, botApi, anna } = play();
  const blocked = botApi.room.update(anna.block() ?? 0);
  expect(blocked?.my_chat_member).toMatchObject({
    chat: { id: anna.id },
    from: { id: anna.id },
    old_chat_member: { status: 'member' },
    new_chat_member: { status: 'kicked', user: { id: 1 } },
  });
  expect(await refusal(api.sendMessage(anna.id, 'x'))).toBe('403 Forbidden: bot was blocked by the user');
  expect(await refusal(api.sendChatAction(anna.id, 'typing'))).toBe(
    '403 Forbidden: bot was blocked by the user',
  );
  expect(() => anna.say('x')).toThrow('has blocked the bot');
  expect(anna.block()).toBeUndefined();
  expect(botApi.room.update(anna.unblock() ?? 0)?.my_chat_member?.new_chat_member.status).toBe('member');
  await api.sendMessage(anna.id, 'x');
  expect(botApi.violations).toEqual([]);
});

test('rule 38: a deactivated person', async () => {
  const { api, anna } = play();
  anna.deactivate();
  expect(await refusal(api.sendMessage(anna.id, 'x'))).toBe('403 Forbidden: user is deactivated');
  expect(() => anna.say('x')).toThrow('deleted their account');
});

test('rule 39: groups that have removed the bot or become supergroups', async () => {
  const { api, botApi, anna } = play();
  const desk = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [anna.id] });
  expect(botApi.room.update(1001)?.my_chat_member?.new_chat_member.status).toBe('member');
  await api.sendMessage(desk.id, 'x');
  const upgraded = desk.upgrade(-1_000_000_000_500);
  const error = await callJson(botApi, 'sendMessage', { chat_id: desk.id, text: 'x' });
  expect(error.body).toEqual({
    ok: false,
    error_code: 400,
    description: 'Bad Request: group chat was upgraded to a supergroup chat',
    parameters: { migrate_to_chat_id: upgraded.id },
  });
  const migrations = [1002, 1003].map((id) => botApi.room.update(id)?.message);
  expect(migrations).toMatchObject([{ migrate_to_chat_id: upgraded.id }, { migrate_from_chat_id: desk.id }]);
  await api.sendMessage(upgraded.id, 'x');
  upgraded.removeBot();
  expect(await refusal(api.sendMessage(upgraded.id, 'x'))).toBe(
    '403 Forbidden: bot was kicked from the supergroup chat',
  );
  expect(upgraded.say(anna.id, '/queue')).toBe(0);
});

test('rule 40: privacy mode lets commands, replies to the bot and mentions through', async () => {
  const { api, botApi, anna, boris } = play();
  const desk = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [anna.id, boris.id] });
  const { message_id } = await api.sendMessage(desk.id, 'x');
  expect(desk.say(anna.id, 'hello')).toBe(0);
  expect(desk.say(anna.id, '/queue@other_bot')).toBe(0);
  expect(desk.say(anna.id, 'ask @boris_b')).toBe(0);
  for (const text of ['/queue', '/queue@Playground_bot now', 'hey @playground_bot']) {
    expect(botApi.room.update(desk.say(boris.id, text))?.message).toMatchObject({
      text,
      chat: { id: -100, title: 'Desk' },
    });
  }
  expect(
    botApi.room.update(desk.say(boris.id, 'yes', { replyTo: message_id }))?.message?.reply_to_message,
  ).toMatchObject({ message_id });
  const pdf = { name: 'a.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-') };
  expect(desk.sendDocument(boris.id, pdf)).toBe(0);
  expect(desk.sendDocument(boris.id, { ...pdf, replyTo: message_id })).toBeGreaterThan(0);
  expect(() => desk.say(5, 'x')).toThrow('not in the group');
});

test('buttons under messages in groups are pressed by members', async () => {
  const { api, botApi, anna } = play();
  const desk = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [anna.id] });
  const reply_markup = { inline_keyboard: [[{ text: 'Take', callback_data: 't' }]] };
  const { message_id } = await api.sendMessage(desk.id, 'x', { reply_markup });
  const { callback_query } = botApi.room.update(desk.press(anna.id, message_id, { text: 'Take' })) ?? {};
  expect(callback_query).toMatchObject({ data: 't', message: { chat: { id: -100 } } });
  await api.answerCallbackQuery(callback_query?.id ?? '', { text: 'Taken' });
  expect(anna.toasts).toEqual([{ text: 'Taken', alert: false }]);
  expect(
    await refusal(
      api
        .deleteMessage(desk.id, desk.messages.at(0)?.message_id ?? 0)
        .then(() => api.deleteMessage(desk.id, message_id)),
    ),
  ).toMatch('not found');
});

test('rule 41: a missing reply target is refused unless that is allowed', async () => {
  const { api, anna } = play();
  const reply = (more: object) =>
    api.sendMessage(anna.id, 'x', { reply_parameters: { message_id: 99, ...more } });
  expect(await refusal(reply({}))).toBe('400 Bad Request: message to be replied not found');
  expect(await reply({ allow_sending_without_reply: true })).not.toHaveProperty('reply_to_message');
  const answered = await reply({ message_id: anna.messages[0]?.message_id });
  expect(answered.reply_to_message).toMatchObject({ text: '/start' });
  const chained = await reply({ message_id: answered.message_id });
  expect(chained.reply_to_message).not.toHaveProperty('reply_to_message');
});

test('rule 42: numbers of private messages grow per bot account, dates are seconds', async () => {
  const { api, botApi, anna, boris, clock } = play();
  boris.say('/start');
  const first = await api.sendMessage(anna.id, 'x');
  const second = await api.sendMessage(boris.id, 'x');
  expect([first.message_id, second.message_id]).toEqual([3, 4]);
  expect(first.date).toBe(clock.ms / 1000);
  const desk = botApi.room.addGroup({
    id: -1_000_000_000_001,
    title: 'Desk',
    memberIds: [],
    type: 'supergroup',
  });
  expect((await api.sendMessage(desk.id, 'x')).message_id).toBe(1);
});

test('people reply to messages', async () => {
  const { api, botApi, anna } = play();
  const { message_id } = await api.sendMessage(anna.id, 'question');
  expect(
    botApi.room.update(anna.say('answer', { replyTo: message_id }))?.message?.reply_to_message,
  ).toMatchObject({ text: 'question' });
  expect(() => anna.say('x', { replyTo: 99 })).toThrow('no message 99');
});

test('rule 45: only known chat actions', async () => {
  const { api, botApi, anna } = play();
  await api.sendChatAction(anna.id, 'upload_document');
  const { body } = await callJson(botApi, 'sendChatAction', { chat_id: anna.id, action: 'dancing' });
  expect(body).toMatchObject({ description: 'Bad Request: wrong parameter action in request' });
});

test('reactions are one of the free emoji, and are shown', async () => {
  const { api, anna } = play();
  const [hers] = anna.messages;
  const id = hers?.message_id ?? 0;
  await api.setMessageReaction(anna.id, id, [{ type: 'emoji', emoji: '👍' }]);
  expect(anna.messages[0]?.reaction).toBe('👍');
  await api.setMessageReaction(anna.id, id, []);
  expect(anna.messages[0]).not.toHaveProperty('reaction');
  expect(await refusal(api.setMessageReaction(anna.id, 99, []))).toBe(
    '400 Bad Request: message to react not found',
  );
  const two = [
    { type: 'emoji' as const, emoji: '👍' as const },
    { type: 'emoji' as const, emoji: '👎' as const },
  ];
  expect(await refusal(api.setMessageReaction(anna.id, id, two))).toBe('400 Bad Request: REACTIONS_TOO_MANY');
});
