import { InlineKeyboard } from 'grammy';
import { expect, test } from 'vitest';
import { callJson, play, refusal } from './play.ts';

/** Invoices: what they carry, what Telegram turns down, and the places where a pay button may stand. */

const prices = (...amounts: unknown[]) => amounts.map((amount) => ({ label: 'Fee', amount }));
const invoice = {
  title: 'State fee',
  description: 'For one certificate',
  payload: 'CR-7K3M',
  provider_token: '1:TEST:card',
  currency: 'KZT',
  prices: prices(216_250),
};
const pay = { text: 'Pay', pay: true };
const other = { text: 'Later', callback_data: 'later' };
/** Under an invoice without a keyboard, for a person whose language is Russian. */
const OWN_BUTTON = { text: 'Оплатить 2\u00a0162,50\u00a0₸', pay: true };
const keyboard = (...rows: object[][]) => ({ reply_markup: { inline_keyboard: rows } });

test('an invoice carries what is to be paid, and the button that Telegram puts under it', async () => {
  const { botApi, anna } = play();
  await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice });
  const sent = anna.messages.at(-1);
  const { title, description, currency } = invoice;
  expect(sent?.invoice).toEqual({ title, description, start_parameter: '', currency, total_amount: 216_250 });
  expect(sent?.reply_markup).toEqual({ inline_keyboard: [[OWN_BUTTON]] });
  expect(sent).not.toHaveProperty('paid');
  expect(botApi.violations).toEqual([]);
});

test('an invoice answers a message, and can be answered', async () => {
  const { botApi, anna } = play();
  const start = anna.messages[0]?.message_id ?? 0;
  const reply = { reply_parameters: { message_id: start }, start_parameter: 'fee' };
  await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice, ...reply });
  expect(anna.messages.at(-1)).toMatchObject({
    invoice: { start_parameter: 'fee' },
    reply_to_message: { message_id: start },
  });
  anna.say('why?', { replyTo: anna.messages.at(-1)?.message_id ?? 0 });
  expect(anna.messages.at(-1)?.reply_to_message).toHaveProperty('invoice');
});

test('prices add up, and a discount may be among them', async () => {
  const { botApi, anna } = play();
  const parts = JSON.stringify(prices(300_000, '-83750'));
  const { body } = await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice, prices: parts });
  expect(body).toMatchObject({ ok: true, result: { invoice: { total_amount: 216_250 } } });
  expect(botApi.violations).toEqual([]);
});

test('Telegram Stars take one price and no provider', async () => {
  const { api, botApi, anna } = play();
  const stars = (amounts: number[], provider_token = '') => {
    const parts = amounts.map((amount) => ({ label: 'Fee', amount }));
    return api.sendInvoice(anna.id, 'Fee', 'x', 'p', 'XTR', parts, { provider_token });
  };
  expect(await stars([5])).toMatchObject({
    invoice: { currency: 'XTR', total_amount: 5 },
    reply_markup: { inline_keyboard: [[{ text: 'Оплатить 5 ⭐' }]] },
  });
  expect(await refusal(stars([5, 5]))).toBe('400 Bad Request: STARS_INVOICE_INVALID');
  expect(await refusal(stars([5], '1:TEST:card'))).toBe('400 Bad Request: STARS_INVOICE_INVALID');
  expect(botApi.violations).toHaveLength(2);
});

test.each([
  [{ title: undefined }, 'parameter "title" is required'],
  [{ title: '' }, 'parameter "title" is required'],
  [{ description: undefined }, 'parameter "description" is required'],
  [{ payload: undefined }, 'parameter "payload" is required'],
  [{ currency: undefined }, 'parameter "currency" is required'],
  [{ prices: undefined }, 'parameter "prices" is required'],
  [{ title: 'ә'.repeat(33) }, 'TITLE_INVALID'],
  [{ title: ' ' }, 'TITLE_INVALID'],
  [{ title: '\ud800' }, 'invoice title must be encoded in UTF-8'],
  [{ description: 'ә'.repeat(256) }, 'DESCRIPTION_INVALID'],
  [{ payload: 'ә'.repeat(65) }, 'INVOICE_PAYLOAD_INVALID'],
  [{ provider_token: '' }, 'PAYMENT_PROVIDER_INVALID'],
  [{ provider_token: undefined }, 'PAYMENT_PROVIDER_INVALID'],
  [{ provider_data: '{' }, 'DATA_JSON_INVALID'],
  [{ start_parameter: 'a b' }, 'START_PARAM_INVALID'],
  [{ currency: 'TNG' }, 'CURRENCY_INVALID'],
  [{ currency: 'kzt' }, 'CURRENCY_INVALID'],
  [{ prices: '[' }, "can't parse prices JSON object"],
  [{ prices: { label: 'Fee', amount: 1 } }, 'expected an Array of labeled prices'],
  [{ prices: [] }, 'there must be at least one price'],
  [{ prices: [5] }, "can't parse labeled price: LabeledPrice must be an Object"],
  [{ prices: [{ amount: 5 }] }, `can't parse labeled price: Can't find field "label"`],
  [{ prices: [{ label: '', amount: 5 }] }, "can't parse labeled price: LabeledPrice label must be non-empty"],
  [{ prices: [{ label: 'Fee' }] }, `can't parse labeled price: Can't find field "amount"`],
  [{ prices: prices(true) }, `can't parse labeled price: Field "amount" must be of type Number`],
  [{ prices: prices(2162.5) }, `can't parse labeled price: Can't parse as an integer string "2162.5"`],
  [{ prices: prices('2 162') }, `can't parse labeled price: Can't parse as an integer string "2 162"`],
  [{ prices: prices(0) }, 'total price must be positive'],
  [{ prices: prices(100, -200) }, 'total price must be positive'],
  [{ prices: prices(1_000_000_000_000) }, 'too big amount of the currency specified'],
  [{ prices: prices(600_000_000_000, 600_000_000_000) }, 'total price is too big'],
  [{ prices: prices(42_663) }, 'CURRENCY_TOTAL_AMOUNT_INVALID'],
  [{ prices: prices(426_649_633) }, 'CURRENCY_TOTAL_AMOUNT_INVALID'],
  [keyboard([other]), 'REPLY_MARKUP_BUY_EMPTY'],
  [{ reply_markup: { keyboard: [['Pay']] } }, 'REPLY_MARKUP_BUY_EMPTY'],
  [keyboard([other, pay]), 'BUTTON_POS_INVALID'],
  [keyboard([pay], [pay]), 'BUTTON_POS_INVALID'],
  [
    keyboard([{ text: 'Pay', pay: 'yes' }]),
    `can't parse inline keyboard button: Field "pay" must be of type Boolean`,
  ],
  [
    keyboard([{ ...pay, callback_data: 'x' }]),
    "can't parse inline keyboard button: one action expected, found callback_data and pay",
  ],
])('an invoice with %j', async (fields, words) => {
  const { botApi, anna } = play();
  const { body } = await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice, ...fields });
  expect(body).toEqual({ ok: false, error_code: 400, description: `Bad Request: ${words}` });
  expect(anna.messages).toHaveLength(1);
  expect(botApi.violations).toHaveLength(1);
});

test.each([
  { title: 'ә'.repeat(32), description: 'ә'.repeat(255), payload: 'ә'.repeat(64) },
  { prices: prices(42_664) },
  { prices: prices(426_649_632) },
  { currency: 'JPY', prices: prices(7) },
  { provider_data: { receipt: {} }, start_parameter: 'fee_1-A' },
  keyboard([pay, other], [other]),
])('an invoice passes with %j', async (fields) => {
  const { botApi, anna } = play();
  const { body } = await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice, ...fields });
  expect(body).toMatchObject({ ok: true });
  expect(botApi.violations).toEqual([]);
});

test('bounds of sums can be set, as they follow the rates of exchange', async () => {
  const { botApi, anna } = play({ amountLimits: { KZT: { least: 300_000, most: 400_000 } } });
  const { body } = await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice });
  expect(body).toMatchObject({ description: 'Bad Request: CURRENCY_TOTAL_AMOUNT_INVALID' });
  expect(botApi.violations[0]).toContain('KZT from 300000 to 400000');
});

test('an invoice is checked before its chat, and its sum after', async () => {
  const { botApi, boris } = play();
  const send = (fields: object) =>
    callJson(botApi, 'sendInvoice', { chat_id: boris.id, ...invoice, ...fields });
  expect((await send({ prices: [] })).body).toMatchObject({
    description: 'Bad Request: there must be at least one price',
  });
  expect((await send({ prices: prices(0) })).body).toMatchObject({
    description: "Forbidden: bot can't initiate conversation with a user",
  });
});

test('parameters for names, addresses and tips are said not to be simulated', async () => {
  const { botApi, anna } = play();
  await callJson(botApi, 'sendInvoice', {
    chat_id: anna.id,
    ...invoice,
    need_name: true,
    parse_mode: 'HTML',
  });
  expect(botApi.violations).toEqual([
    'sendInvoice: parameter "need_name" is unknown or not simulated',
    'sendInvoice: parameter "parse_mode" is unknown or not simulated',
  ]);
});

test('a pay button stands on invoices only', async () => {
  const { api, botApi, anna } = play();
  const reply_markup = new InlineKeyboard().pay('Pay');
  const invalid = '400 Bad Request: BUTTON_TYPE_INVALID';
  expect(await refusal(api.sendMessage(anna.id, 'x', { reply_markup }))).toBe(invalid);
  const { message_id } = await api.sendMessage(anna.id, 'x');
  expect(await refusal(api.editMessageReplyMarkup(anna.id, message_id, { reply_markup }))).toBe(invalid);
  const unset = keyboard([{ text: 'Later', callback_data: 'later', pay: false }]);
  const { status } = await callJson(botApi, 'sendMessage', { chat_id: anna.id, text: 'y', ...unset });
  expect(status).toBe(200);
});

test('the buttons of an invoice change, but for the first', async () => {
  const { api, botApi, anna } = play();
  await callJson(botApi, 'sendInvoice', { chat_id: anna.id, ...invoice, ...keyboard([pay], [other]) });
  const messageId = anna.messages.at(-1)?.message_id ?? 0;
  const edit = (reply_markup?: InlineKeyboard) =>
    api.editMessageReplyMarkup(anna.id, messageId, reply_markup === undefined ? {} : { reply_markup });
  expect(await refusal(edit(new InlineKeyboard().text('Later', 'later')))).toBe(
    '400 Bad Request: REPLY_MARKUP_BUY_EMPTY',
  );
  expect(await edit(new InlineKeyboard().pay('Pay now'))).toMatchObject({
    invoice: { total_amount: 216_250 },
    reply_markup: { inline_keyboard: [[{ text: 'Pay now', pay: true }]] },
  });
  await edit();
  expect(anna.messages.at(-1)?.reply_markup?.inline_keyboard).toEqual([[OWN_BUTTON]]);
  expect(await refusal(api.editMessageText(anna.id, messageId, 'x'))).toBe(
    '400 Bad Request: there is no text in the message to edit',
  );
  expect(await refusal(api.editMessageCaption(anna.id, messageId, { caption: 'x' }))).toBe(
    '400 Bad Request: there is no caption in the message to edit',
  );
  expect(() => anna.press(messageId, { row: 0, column: 0 })).toThrow('no such callback button');
});
