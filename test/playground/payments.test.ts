import { Bot } from 'grammy';
import { expect, test } from 'vitest';
import { createBotApi } from '../../src/playground/telegram/calls/bot-api.ts';
import { clientOf, type Play, play, refusal, TOKEN } from './play.ts';

/** Paying by card: the invoice, the question to the bot, its answer, the money. */

const FEE = 216_250;
const TOO_OLD = '400 Bad Request: query is too old and response timeout expired or query ID is invalid';

const sendFee = ({ api, anna }: Pick<Play, 'api' | 'anna'>) => {
  const prices = [{ label: 'Fee', amount: FEE }];
  const other = { provider_token: '1:TEST:card' };
  return api.sendInvoice(anna.id, 'State fee', 'For one certificate', 'CR-7K3M', 'KZT', prices, other);
};

async function invoiced(options: Parameters<typeof play>[0] = {}) {
  const played = play(options);
  const { message_id } = await sendFee(played);
  return { ...played, message_id };
}

const queryOf = ({ botApi }: Pick<Play, 'botApi'>, updateId: number) =>
  botApi.room.update(updateId)?.pre_checkout_query;

/** What has come of it, without the ids. */
const outcomes = ({ anna }: Pick<Play, 'anna'>) =>
  anna.payments.map(({ outcome, words }) => (words === '' ? outcome : `${outcome}: ${words}`));

test('a whole story with a bot: asked, paid, thanked', async () => {
  const { botApi, anna } = play();
  const bot = new Bot(TOKEN, { client: { fetch: botApi.fetch, apiRoot: 'http://bot-api.test' } });
  bot.command('start', (ctx) => sendFee({ api: ctx.api, anna }));
  bot.on('pre_checkout_query', (ctx) =>
    ctx.answerPreCheckoutQuery(ctx.preCheckoutQuery.total_amount === FEE),
  );
  bot.on('message:successful_payment', (ctx) => ctx.reply(ctx.message.successful_payment.invoice_payload));
  const running = bot.start();
  await expect.poll(() => anna.messages.length).toBe(2);
  anna.pay(anna.messages[1]?.message_id ?? 0);
  await expect.poll(() => anna.messages.length).toBe(4);
  await bot.stop();
  await running;
  expect(anna.messages[1]).toMatchObject({ invoice: { total_amount: FEE }, paid: true });
  expect(anna.messages[2]).toMatchObject({
    from_bot: false,
    from: { id: anna.id },
    successful_payment: { currency: 'KZT', total_amount: FEE, invoice_payload: 'CR-7K3M' },
  });
  expect(anna.messages[3]?.text).toBe('CR-7K3M');
  expect(outcomes({ anna })).toEqual(['paid']);
  expect(botApi.unansweredPreCheckouts()).toEqual([]);
  expect(botApi.violations).toEqual([]);
});

test('the question names person, sum and payload; money moves after the yes only', async () => {
  const played = await invoiced();
  const { api, botApi, anna, message_id } = played;
  const query = queryOf(played, anna.pay(message_id));
  expect(query).toEqual({
    id: expect.stringMatching(/^\d+$/),
    from: expect.objectContaining({ id: anna.id, is_bot: false }),
    currency: 'KZT',
    total_amount: FEE,
    invoice_payload: 'CR-7K3M',
  });
  expect(outcomes(played)).toEqual(['waiting']);
  expect(anna.messages).toHaveLength(2);
  expect(await api.answerPreCheckoutQuery(query?.id ?? '', true)).toBe(true);
  expect(anna.payments).toEqual([
    { id: query?.id, messageId: message_id, currency: 'KZT', amount: FEE, outcome: 'paid', words: '' },
  ]);
  const receipt = anna.messages.at(-1)?.successful_payment;
  expect(receipt?.telegram_payment_charge_id).toMatch(/^tg_.{24}$/);
  expect(receipt?.provider_payment_charge_id).toMatch(/^card_.{24}$/);
  expect(botApi.room.pendingUpdates).toBe(3);
});

test('a refusal reaches the person in words, and no money moves', async () => {
  const played = await invoiced();
  const { api, botApi, anna, message_id } = played;
  const id = queryOf(played, anna.pay(message_id))?.id ?? '';
  expect(await refusal(api.answerPreCheckoutQuery(id, false))).toBe(
    '400 Bad Request: parameter "error_message" is required',
  );
  await api.answerPreCheckoutQuery(id, false, { error_message: 'Already paid' });
  expect(outcomes(played)).toEqual(['refused: Already paid']);
  expect(anna.messages).toHaveLength(2);
  expect(anna.messages.at(-1)).not.toHaveProperty('paid');
  expect(botApi.violations).toHaveLength(1);
});

test('a card is declined after the yes, and the bot hears no more of it', async () => {
  const played = await invoiced();
  const { api, botApi, anna, message_id } = played;
  const id = queryOf(played, anna.pay(message_id, { card: 'declined' }))?.id ?? '';
  const before = botApi.room.pendingUpdates;
  await api.answerPreCheckoutQuery(id, true);
  expect(botApi.room.pendingUpdates).toBe(before);
  expect(outcomes(played)).toEqual(['declined']);
  expect(anna.messages.at(-1)).not.toHaveProperty('paid');
});

test('ten seconds are enough, a moment more fails the payment', async () => {
  const played = await invoiced();
  const { api, botApi, anna, clock, message_id } = played;
  const inTime = queryOf(played, anna.pay(message_id))?.id ?? '';
  clock.ms += 10_000;
  const late = queryOf(played, anna.pay(message_id))?.id ?? '';
  await api.answerPreCheckoutQuery(inTime, true);
  clock.ms += 10_001;
  expect(outcomes(played)).toEqual(['paid', 'timed out']);
  expect(await refusal(api.answerPreCheckoutQuery(late, true))).toBe(TOO_OLD);
  expect(outcomes(played)).toEqual(['paid', 'timed out']);
  expect(botApi.violations).toEqual([expect.stringContaining('was answered after 10 s')]);
  expect(botApi.unansweredPreCheckouts(11)).toEqual([]);
  expect(botApi.unansweredPreCheckouts()).toEqual([
    `pre-checkout query "CR-7K3M" of ${anna.id} on message ${message_id} was never answered`,
  ]);
});

test('unknown and answered questions can not be answered', async () => {
  const played = await invoiced();
  const { api, botApi, anna, message_id } = played;
  expect(await refusal(api.answerPreCheckoutQuery('1', true))).toBe(TOO_OLD);
  const id = queryOf(played, anna.pay(message_id))?.id ?? '';
  await api.answerPreCheckoutQuery(id, true);
  expect(await refusal(api.answerPreCheckoutQuery(id, true))).toBe(TOO_OLD);
  expect(await refusal(api.answerPreCheckoutQuery(id, false, { error_message: 'no' }))).toBe(TOO_OLD);
  expect(outcomes(played)).toEqual(['paid']);
  expect(botApi.violations).toHaveLength(2);
});

test('what is asked before the first yes is paid as often as the bot says yes, each time with ids of its own', async () => {
  const played = await invoiced();
  const { api, anna, message_id } = played;
  const [first, second, third] = [anna.pay(message_id), anna.pay(message_id), anna.pay(message_id)];
  for (const updateId of [second, first]) {
    await api.answerPreCheckoutQuery(queryOf(played, updateId)?.id ?? '', true);
  }
  await api.answerPreCheckoutQuery(queryOf(played, third)?.id ?? '', false, { error_message: 'Enough' });
  expect(outcomes(played)).toEqual(['paid', 'paid', 'refused: Enough']);
  const receipts = anna.messages.flatMap((message) => message.successful_payment ?? []);
  const ids = receipts.flatMap((one) => [one.telegram_payment_charge_id, one.provider_payment_charge_id]);
  expect(new Set(ids).size).toBe(4);
  expect(anna.messages[1]).toMatchObject({ paid: true });
});

test('a paid invoice shows its receipt and is not paid again; whoever has a copy of it can still pay', async () => {
  const played = await invoiced();
  const { api, anna, boris, message_id } = played;
  const byOther = queryOf(played, boris.payForwarded(anna.id, message_id))?.id ?? '';
  await api.answerPreCheckoutQuery(byOther, true);
  // Of what somebody else has paid from a copy, her message knows nothing.
  expect(anna.messages[1]).not.toHaveProperty('paid');
  await api.answerPreCheckoutQuery(queryOf(played, anna.pay(message_id))?.id ?? '', true);
  expect(anna.messages[1]).toMatchObject({ paid: true });
  expect(() => anna.pay(message_id)).toThrow('shows its receipt in place of the button that pays');
  expect(outcomes(played)).toEqual(['paid']);
  expect(boris.payForwarded(anna.id, message_id)).toBeGreaterThan(0);
});

test('an invoice deleted on the way is paid all the same; one that is gone can not be', async () => {
  const played = await invoiced();
  const { api, anna, message_id } = played;
  const id = queryOf(played, anna.pay(message_id))?.id ?? '';
  await api.deleteMessage(anna.id, message_id);
  await api.answerPreCheckoutQuery(id, true);
  expect(anna.messages.at(-1)).toHaveProperty('successful_payment');
  expect(() => anna.pay(message_id)).toThrow('is no invoice');
  expect(() => anna.pay(anna.messages[0]?.message_id ?? 0)).toThrow('is no invoice');
});

test('rule 52: a bot without pre_checkout_query in allowed_updates is not asked, and nobody pays', async () => {
  const played = await invoiced();
  const { api, anna, clock, message_id } = played;
  await api.getUpdates({ allowed_updates: ['message'] });
  expect(anna.pay(message_id)).toBe(0);
  clock.ms += 10_001;
  expect(outcomes(played)).toEqual(['timed out']);
  await api.getUpdates({ allowed_updates: ['message', 'pre_checkout_query'] });
  expect(queryOf(played, anna.pay(message_id))).toBeDefined();
});

test('rule 51: a question waits 150 s for the bot', async () => {
  const { api, anna, clock, message_id } = await invoiced();
  const updateId = anna.pay(message_id);
  clock.ms += 150_000;
  expect(await api.getUpdates({ offset: updateId })).toHaveLength(1);
  clock.ms += 1000;
  expect(await api.getUpdates({ offset: updateId })).toHaveLength(0);
});

test('payments survive a snapshot: sums, questions, outcomes', async () => {
  const played = await invoiced();
  const { api, botApi, anna, clock, message_id } = played;
  const [first, second] = [anna.pay(message_id), anna.pay(message_id)];
  await api.answerPreCheckoutQuery(queryOf(played, first)?.id ?? '', true);
  const open = queryOf(played, second)?.id ?? '';
  const other = createBotApi({ now: () => clock.ms });
  other.restore(JSON.parse(JSON.stringify(botApi.snapshot())));
  const again = other.room.person(anna.id);
  expect(again?.payments).toEqual(anna.payments);
  expect(again?.messages[1]).toMatchObject({ paid: true });
  await clientOf(other).answerPreCheckoutQuery(open, false, { error_message: 'Twice' });
  expect(again?.payments.at(-1)).toMatchObject({ outcome: 'refused', words: 'Twice' });
  expect(outcomes({ anna })).toEqual(['paid', 'waiting']);
  expect(() => again?.pay(message_id)).toThrow('shows its receipt');
});

test('a snapshot of before there were payments is taken', () => {
  const { botApi } = play();
  const { checkouts: _, ...older } = JSON.parse(JSON.stringify(botApi.snapshot()));
  botApi.restore(older);
  expect(botApi.room.people).toHaveLength(2);
});

test('the room tells of each step', async () => {
  const played = await invoiced();
  const { api, botApi, anna, message_id } = played;
  const steps: string[] = [];
  botApi.room.onChange((change) => {
    if (change.kind === 'payment') steps.push(`${change.messageId} ${change.outcome}`);
  });
  await api.answerPreCheckoutQuery(queryOf(played, anna.pay(message_id))?.id ?? '', true);
  expect(steps).toEqual([`${message_id} waiting`, `${message_id} paid`]);
});
