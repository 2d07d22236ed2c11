import { InlineKeyboard } from 'grammy';
import { expect, test } from 'vitest';
import { play, refusal } from './play.ts';

const HOUR = 3_600_000;
const NOT_MODIFIED =
  '400 Bad Request: message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message';

test('rule 24: an edit that changes nothing is refused, whatever the way it was written', async () => {
  const { api, botApi, anna } = play();
  const reply_markup = new InlineKeyboard().text('a', 'b');
  const { message_id } = await api.sendMessage(anna.id, '<b>x</b>', { parse_mode: 'HTML', reply_markup });
  const same = { parse_mode: 'HTML', reply_markup } as const;
  expect(await refusal(api.editMessageText(anna.id, message_id, '<strong>x</strong>', same))).toBe(
    NOT_MODIFIED,
  );
  expect(await refusal(api.editMessageReplyMarkup(anna.id, message_id, { reply_markup }))).toBe(NOT_MODIFIED);
  await api.editMessageText(anna.id, message_id, 'x', { reply_markup });
  expect(botApi.violations).toEqual([]);
});

test('rule 25: an edit without a keyboard removes it', async () => {
  const { api, anna } = play();
  const { message_id } = await api.sendMessage(anna.id, 'x', {
    reply_markup: new InlineKeyboard().text('a', 'b'),
  });
  const edited = await api.editMessageText(anna.id, message_id, 'y');
  expect(edited).not.toHaveProperty('reply_markup');
  expect(anna.messages.at(-1)).toMatchObject({ text: 'y', edit_date: expect.any(Number) });
});

test('rule 25: an empty keyboard removes it too, and that is no edit of the text', async () => {
  const { api, anna } = play();
  const { message_id } = await api.sendMessage(anna.id, 'x', {
    reply_markup: new InlineKeyboard().text('a', 'b'),
  });
  await api.editMessageReplyMarkup(anna.id, message_id, { reply_markup: new InlineKeyboard() });
  expect(anna.messages.at(-1)).not.toHaveProperty('reply_markup');
  expect(anna.messages.at(-1)).not.toHaveProperty('edit_date');
});

test('rule 26: what can not be edited', async () => {
  const { api, anna, boris } = play();
  const [hers] = anna.messages;
  anna.sendDocument({ name: 'a.pdf', mime: 'application/pdf', bytes: Buffer.from('%PDF-') });
  const file = anna.messages.at(-1)?.document?.file_id ?? '';
  const media = await api.sendDocument(anna.id, file, { caption: 'c' });
  const text = await api.sendMessage(anna.id, 'x');
  const edit = (id: number) => refusal(api.editMessageText(anna.id, id, 'y'));
  expect(await edit(99)).toBe('400 Bad Request: message to edit not found');
  expect(await edit(hers?.message_id ?? 0)).toBe("400 Bad Request: message can't be edited");
  expect(await edit(media.message_id)).toBe('400 Bad Request: there is no text in the message to edit');
  expect(await refusal(api.editMessageCaption(anna.id, text.message_id, { caption: 'y' }))).toBe(
    '400 Bad Request: there is no caption in the message to edit',
  );
  expect(await refusal(api.editMessageText(boris.id, text.message_id, 'y'))).toBe(
    '400 Bad Request: chat not found',
  );
  const captioned = await api.editMessageCaption(anna.id, media.message_id, {
    caption: '<b>d</b>',
    parse_mode: 'HTML',
  });
  expect(captioned).toMatchObject({
    caption: 'd',
    caption_entities: [{ type: 'bold' }],
    document: { file_id: file },
  });
});

test("rule 27: the bot's own messages can be edited after 48 hours", async () => {
  const { api, anna, clock } = play();
  const { message_id } = await api.sendMessage(anna.id, 'x');
  clock.ms += 100 * 24 * HOUR;
  await api.editMessageText(anna.id, message_id, 'y');
  expect(anna.messages.at(-1)?.edit_date).toBe(clock.ms / 1000);
});

test('rule 28: only messages younger than 48 hours can be deleted, on both sides of a private chat', async () => {
  const { api, anna, clock } = play();
  const old = await api.sendMessage(anna.id, 'old');
  const [hers] = anna.messages;
  await api.deleteMessage(anna.id, hers?.message_id ?? 0);
  clock.ms += 48 * HOUR;
  expect(await refusal(api.deleteMessage(anna.id, old.message_id))).toBe(
    "400 Bad Request: message can't be deleted",
  );
  const young = await api.sendMessage(anna.id, 'young');
  await api.deleteMessage(anna.id, young.message_id);
  expect(await refusal(api.deleteMessage(anna.id, young.message_id))).toBe(
    '400 Bad Request: message to delete not found',
  );
  expect(anna.messages.map((message) => message.text)).toEqual(['old']);
});

test('rule 28: deleteMessages takes 1 to 100 and passes over unknown ones', async () => {
  const { api, anna } = play();
  const first = await api.sendMessage(anna.id, 'one');
  await api.deleteMessages(anna.id, [first.message_id, 77, 78]);
  expect(anna.messages).toHaveLength(1);
  expect(await refusal(api.deleteMessages(anna.id, []))).toBe(
    '400 Bad Request: message identifiers are not specified',
  );
  const many = Array.from({ length: 101 }, (_, index) => index + 1);
  expect(await refusal(api.deleteMessages(anna.id, many))).toBe(
    '400 Bad Request: too many message identifiers specified',
  );
});

test("rule 31: the bot's own messages, edits and deletions make no updates", async () => {
  const { api, botApi, anna } = play();
  const { message_id } = await api.sendMessage(anna.id, 'x');
  await api.editMessageText(anna.id, message_id, 'y');
  await api.deleteMessage(anna.id, message_id);
  expect(botApi.room.pendingUpdates).toBe(1);
});

test('a person edits a message of their own', () => {
  const { botApi, anna, clock } = play();
  anna.say('one');
  const id = anna.messages.at(-1)?.message_id ?? 0;
  const update = botApi.room.update(anna.edit(id, '/two'));
  expect(update?.edited_message).toMatchObject({
    message_id: id,
    text: '/two',
    edit_date: clock.ms / 1000,
    entities: [{ type: 'bot_command' }],
  });
  expect(anna.messages.at(-1)?.text).toBe('/two');
});

test('phones are told of each change', async () => {
  const { api, botApi, anna } = play();
  const kinds: string[] = [];
  const stop = botApi.room.onChange((change) => kinds.push(change.kind));
  const { message_id } = await api.sendMessage(anna.id, 'x', {
    reply_markup: new InlineKeyboard().text('a', 'b'),
  });
  anna.press(message_id, { row: 0, column: 0 });
  await api.editMessageText(anna.id, message_id, 'y');
  await api.setMessageReaction(anna.id, message_id, [{ type: 'emoji', emoji: '👍' }]);
  await api.sendChatAction(anna.id, 'typing');
  await api.sendMessage(anna.id, 'x', { reply_markup: { keyboard: [['k']] } });
  await api.deleteMessage(anna.id, message_id);
  await api.setMyCommands([]);
  anna.block();
  stop();
  anna.unblock();
  expect(kinds).toEqual([
    'message',
    'pressed',
    'edited',
    'reaction',
    'action',
    'message',
    'keyboard',
    'deleted',
    'commands',
    'person',
  ]);
});
