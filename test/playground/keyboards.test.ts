import { InlineKeyboard, Keyboard } from 'grammy';
import { expect, test } from 'vitest';
import { callJson, play, refusal } from './play.ts';

const button = (fields: object) => ({ inline_keyboard: [[{ text: 'a', ...fields }]] });
const key = (fields: object) => ({ keyboard: [[{ text: 'a', ...fields }]] });

test.each([
  ['15', button({ callback_data: 'x'.repeat(65) }), 'BUTTON_DATA_INVALID'],
  ['15', button({ callback_data: 'ы'.repeat(33) }), 'BUTTON_DATA_INVALID'],
  ['15', button({ callback_data: '' }), 'BUTTON_DATA_INVALID'],
  ['16', button({}), "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard"],
  [
    '16',
    button({ url: 'https://a.kz', callback_data: 'b' }),
    "can't parse inline keyboard button: one action expected, found url and callback_data",
  ],
  [
    '17',
    { inline_keyboard: [[{ callback_data: 'b' }]] },
    `can't parse inline keyboard button: Can't find field "text"`,
  ],
  [
    '17',
    { inline_keyboard: [[{ text: ' ', callback_data: 'b' }]] },
    'inline keyboard button text must be non-empty',
  ],
  ['17', { keyboard: [['']] }, 'keyboard button text must be non-empty'],
  [
    '17',
    { inline_keyboard: [{ text: 'a' }] },
    'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array of Arrays',
  ],
  ['17', { inline_keyboard: {} }, 'field "inline_keyboard" of the InlineKeyboardMarkup must be an Array'],
  ['17', { keyboard: ['a'] }, 'field "keyboard" of the ReplyKeyboardMarkup must be an Array of Arrays'],
  ['17', [], 'object expected as reply markup'],
  ['17', '{', "can't parse reply keyboard markup JSON object"],
  [
    '17',
    { keyboard: [['a']], resize_keyboard: 'yes' },
    'field "resize_keyboard" of the reply markup must be of the type Boolean',
  ],
  ['19', button({ url: 'localhost' }), "inline keyboard button URL 'localhost' is invalid: Wrong HTTP URL"],
  ['19', button({ url: 'ftp://a.kz' }), "inline keyboard button URL 'ftp://a.kz' is invalid: Wrong HTTP URL"],
  [
    '19',
    button({ web_app: { url: 'http://a.kz' } }),
    "inline keyboard button Web App URL 'http://a.kz' is invalid: Only HTTPS links are allowed",
  ],
  [
    '20',
    { ...key({}), input_field_placeholder: 'x'.repeat(65) },
    'input field placeholder must have 1 to 64 characters',
  ],
  ['20', button({ copy_text: { text: 'x'.repeat(257) } }), 'BUTTON_COPY_TEXT_INVALID'],
  [
    '20',
    button({ callback_data: 'b', style: 'red' }),
    "can't parse inline keyboard button: unsupported button style specified",
  ],
])('rule %s: %j', async (_rule, reply_markup, words) => {
  const { botApi, anna } = play();
  const { body } = await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'x', reply_markup });
  expect(body).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${words}` });
  expect(botApi.violations).toHaveLength(1);
});

test('rule 15: 64 bytes of callback data pass', async () => {
  const { api, anna } = play();
  const reply_markup = new InlineKeyboard().text('a', 'ы'.repeat(32));
  expect((await api.sendMessage(anna.id, 'x', { reply_markup })).message_id).toBeGreaterThan(0);
});

test('rule 18: sizes are limited, are said to be assumed, and can be configured', async () => {
  const { api, botApi, anna } = play();
  const grid = (rows: number, columns: number, text = 'a') =>
    Array.from({ length: rows }, () => Array.from({ length: columns }, () => ({ text, callback_data: 'b' })));
  const tooLong = '400 Bad Request: reply markup is too long';
  expect(
    await refusal(api.sendMessage(anna.id, 'x', { reply_markup: { inline_keyboard: grid(1, 9) } })),
  ).toBe(tooLong);
  expect(
    await refusal(api.sendMessage(anna.id, 'x', { reply_markup: { inline_keyboard: grid(26, 4) } })),
  ).toBe(tooLong);
  expect(await refusal(api.sendMessage(anna.id, 'x', { reply_markup: { keyboard: grid(1, 13) } }))).toBe(
    tooLong,
  );
  expect(
    await refusal(
      api.sendMessage(anna.id, 'x', { reply_markup: { inline_keyboard: grid(30, 3, 'я'.repeat(60)) } }),
    ),
  ).toBe(tooLong);
  expect(botApi.violations[0]).toContain('over 8 buttons in a row: an assumed limit, in no document');
  const wide = play({ keyboardLimits: { inlineRow: 9 } });
  await wide.api.sendMessage(anna.id, 'x', { reply_markup: { inline_keyboard: grid(1, 9) } });
});

test('rule 19: contact keys and Web Apps are for private chats only', async () => {
  const { api, botApi, anna } = play();
  const group = botApi.room.addGroup({ id: -100, title: 'Desk', memberIds: [anna.id] });
  const contact = new Keyboard().requestContact('Share');
  expect(await refusal(api.sendMessage(group.id, 'x', { reply_markup: contact }))).toBe(
    '400 Bad Request: phone number can be requested in private chats only',
  );
  const app = new InlineKeyboard().webApp('Open', 'https://a.kz');
  expect(await refusal(api.sendMessage(group.id, 'x', { reply_markup: app }))).toBe(
    '400 Bad Request: BUTTON_TYPE_INVALID',
  );
  await api.sendMessage(anna.id, 'x', { reply_markup: app });
});

test('buttons of every served kind come back as they were sent', async () => {
  const { api, botApi, anna } = play();
  const rows = [
    [{ text: 'a', callback_data: 'b', style: 'danger' as const }],
    [{ text: 'c', url: 'https://egov.kz/x' }],
    [
      { text: 'd', copy_text: { text: '1234' } },
      { text: 'e', disabled: {} },
    ],
  ];
  const sent = await api.sendMessage(anna.id, 'x', { reply_markup: { inline_keyboard: rows } });
  expect(sent.reply_markup?.inline_keyboard).toEqual(rows);
  expect(botApi.violations).toEqual([]);
});

test('rule 21: a reply keyboard stays until replaced, removed, or used up', async () => {
  const { api, anna } = play();
  await api.sendMessage(anna.id, 'x', { reply_markup: new Keyboard().text('one').resized() });
  await api.sendMessage(anna.id, 'y', { reply_markup: new InlineKeyboard().text('a', 'b') });
  expect(anna.replyKeyboard).toMatchObject({ keyboard: [[{ text: 'one' }]], resize_keyboard: true });
  await api.sendMessage(anna.id, 'z', { reply_markup: new Keyboard().text('two').oneTime() });
  expect(() => anna.pressReplyKeyboard('one')).toThrow('no key "one"');
  anna.pressReplyKeyboard('two');
  expect(anna.messages.at(-1)).toMatchObject({ text: 'two', from_bot: false });
  expect(anna.replyKeyboard).toBeUndefined();
  await api.sendMessage(anna.id, 'z', { reply_markup: new Keyboard().text('three') });
  await api.sendMessage(anna.id, 'z', { reply_markup: { remove_keyboard: true } });
  expect(anna.replyKeyboard).toBeUndefined();
});

test.each([[{ keyboard: [['a']] }], [{ remove_keyboard: true }], [{ force_reply: true }]])(
  'rule 21: a message sent with %j can not be edited',
  async (reply_markup) => {
    const { botApi, anna } = play();
    await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'x', reply_markup });
    const edit = { chat_id: anna.id, message_id: anna.messages.at(-1)?.message_id, text: 'y' };
    const { body } = await callJson(botApi, 'editMessageText', edit);
    expect(body).toMatchObject({ description: "Bad Request: message can't be edited" });
  },
);

test('rule 22: a message carries its markup only when it is an inline keyboard', async () => {
  const { api, anna } = play();
  const reply = await api.sendMessage(anna.id, 'x', { reply_markup: new Keyboard().text('one') });
  expect(reply).not.toHaveProperty('reply_markup');
  const inline = await api.sendMessage(anna.id, 'x', { reply_markup: new InlineKeyboard().text('a', 'b') });
  expect(inline).toHaveProperty('reply_markup');
});

test('a contact key shares the own contact, without the plus and with the own id', async () => {
  const { api, botApi, anna, boris } = play();
  const asking = await api.sendMessage(anna.id, 'x', {
    reply_markup: new Keyboard().requestContact('Share'),
  });
  const update = botApi.room.update(anna.pressReplyKeyboard('Share'));
  expect(update?.message?.contact).toEqual({
    phone_number: '77000000001',
    user_id: anna.id,
    first_name: 'Anna',
  });
  expect(update?.message?.reply_to_message?.message_id).toBe(asking.message_id);
  anna.shareContact({ phone_number: '77770000000', first_name: 'Someone' });
  expect(anna.messages.at(-1)?.contact).toEqual({ phone_number: '77770000000', first_name: 'Someone' });
  expect(() => boris.shareContact()).toThrow('no phone');
});
