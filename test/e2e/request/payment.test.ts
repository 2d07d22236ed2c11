import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatTenge } from '../../../src/domain/money.ts';
import { deliverRaw, privateMessage, readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { sendPath } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** The fee of an apostille, paid by an invoice in the chat. */

const fee = 216_250;
let scene: Scene;
let reference: string;
let expected: readonly string[];

beforeEach(async () => {
  expected = [];
  scene = await openScene({ config: { paymentToken: '1:TEST' }, dataFolder: testDataFolder() });
  await openDesk(scene, 'ru');
  reference = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
});
afterEach(() => scene.close({ events: expected, violations: [/pre-checkout query \d+ was answered twice/] }));

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
const status = () => readOne<string>(scene, 'SELECT status FROM request');
const paidOnDisk = () =>
  readOne<string>(scene, `SELECT group_concat(way || ' ' || amount_tiyn || ' ' || state) FROM payment`);
const alerts = () =>
  scene.operator.texts.filter(
    (text) => text === shownText(scene.text('ru', 'owner-alert-payment-unmatched', { detail: reference })),
  );
const payHere = () => say('button-pay', { fee: formatTenge(fee, 'kk') });
const outcomes = () => scene.applicant.person.payments.map(({ outcome }) => outcome);
const invoices = () =>
  scene.applicant.person.messages.filter((message) => message.invoice).map(({ message_id }) => message_id);
const pay = (options: { card?: 'declined' } = {}, which = 0) =>
  scene.applicant.act((person) => person.pay(invoices()[which] ?? 0, options));

test('paid once: the request goes to the desk, and nothing is left to pay', async () => {
  const { applicant, operator } = scene;
  expect(invoices()).toHaveLength(1);
  const [sent] = applicant.person.messages.filter((message) => message.invoice);
  expect(sent?.invoice).toMatchObject({
    title: say('invoice-title'),
    description: say('invoice-description', { reference }),
    currency: 'KZT',
    total_amount: fee,
  });
  expect(operator.texts.join('\n')).not.toContain(reference);
  await pay();
  expect(outcomes()).toEqual(['paid']);
  expect(status()).toBe('submitted');
  expect(paidOnDisk()).toBe(`invoice ${fee} confirmed`);
  expect(applicant.last()).toContain(say('told-paid', { reference }));
  expect(operator.last()).toContain(reference);
  expect(alerts()).toEqual([]);
  expect(applicant.messageWith(say('button-receipt'))).toBeUndefined();
  expect(applicant.messageWith(payHere())).toBeUndefined();
  await scene.advance({ days: 9 });
  expect(status()).toBe('submitted');
  expect(applicant.texts.join('\n')).not.toContain(say('reminder-payment', { reference }));
});

test('the same invoice a second time is refused before money moves, in words', async () => {
  const { applicant, other } = scene;
  await pay();
  // Whoever has paid sees the receipt there; the copy that a relative has keeps its button.
  await other.act((person) => person.payForwarded(applicant.person.id, invoices()[0] ?? 0));
  expect(outcomes()).toEqual(['paid']);
  const [twice] = other.person.payments;
  expect(twice).toMatchObject({ outcome: 'refused', words: scene.text('ru', 'checkout-paid') });
  expect(paidOnDisk()).toBe(`invoice ${fee} confirmed`);
});

test('"pay here" brings another invoice; only one of the two can be paid', async () => {
  await scene.applicant.press(payHere());
  expect(invoices()).toHaveLength(2);
  await pay({}, 1);
  await pay({}, 0);
  expect(outcomes()).toEqual(['paid', 'refused']);
});

test('both invoices paid within a breath: one counts, of the other the owner and the person are told', async () => {
  const { applicant } = scene;
  await applicant.press(payHere());
  await applicant.act((person) => {
    for (const invoice of invoices()) person.pay(invoice);
  });
  const paid = outcomes().filter((outcome) => outcome === 'paid').length;
  expect(status()).toBe('submitted');
  expect(readOne(scene, 'SELECT count(*) FROM payment')).toBe(paid);
  expect(alerts()).toHaveLength(paid - 1);
  expect(applicant.texts.filter((text) => text === say('plain-payment-unmatched'))).toHaveLength(paid - 1);
  expect(applicant.texts.filter((text) => text.startsWith(say('told-paid', { reference })))).toHaveLength(1);
});

test.each([
  ['another sum', { total_amount: 100 }, people.applicant],
  ['another currency', { currency: 'USD' }, people.applicant],
  ['a reference that is nobody’s', { invoice_payload: 'CR-0000-0000' }, people.applicant],
  ['no reference at all', { invoice_payload: '{"id":1}' }, people.applicant],
] as const)('%s: no money moves', async (_name, tampered, from) => {
  expected = ['checkout-not-answered']; // the simulator does not know the question either
  await deliverRaw(scene, [
    {
      update_id: 500,
      pre_checkout_query: {
        id: '77',
        from: { id: from, is_bot: false, first_name: 'X', language_code: 'kk' },
        currency: 'KZT',
        total_amount: fee,
        invoice_payload: reference,
        ...tampered,
      },
    },
  ]);
  const answers = scene.botApi.calls.filter(({ method }) => method === 'answerPreCheckoutQuery');
  expect(answers.map(({ params }) => [String(params.ok), params.error_message])).toEqual([
    ['false', say('checkout-refused')],
  ]);
  await pay();
  expect(status()).toBe('submitted');
});

const payment = (updateId: number, from: number, more: object = {}) =>
  privateMessage(updateId, from, {
    successful_payment: {
      currency: 'KZT',
      total_amount: fee,
      invoice_payload: reference,
      telegram_payment_charge_id: `charge ${updateId}`,
      provider_payment_charge_id: 'card',
      ...more,
    },
  });

test('a relative pays from a forwarded copy: they are thanked, the applicant hears who it was', async () => {
  const { applicant, other } = scene;
  await other.say('/start');
  await other.press('Русский');
  await other.act((person) => person.payForwarded(applicant.person.id, invoices()[0] ?? 0));
  expect(other.person.payments.map(({ outcome }) => outcome)).toEqual(['paid']);
  expect(status()).toBe('submitted');
  expect(other.last()).toBe(scene.text('ru', 'plain-paid-for-other'));
  const told = applicant.texts.find((text) => text.startsWith(say('told-paid', { reference })));
  expect(told).toContain(say('paid-by-other', { name: 'Тест' }));
  expect(alerts()).toEqual([]);
  expect(paidOnDisk()).toBe(`invoice ${fee} confirmed`);
  await pay();
  expect(outcomes()).toEqual(['refused']);
  expect(applicant.person.payments.at(-1)?.words).toBe(say('checkout-paid'));
});

test('a relative who never wrote to the bot pays too, and reads of it in the language of their phone', async () => {
  const { applicant, other } = scene;
  await other.act((person) => person.payForwarded(applicant.person.id, invoices()[0] ?? 0));
  expect(other.texts).toEqual([scene.text('ru', 'plain-paid-for-other')]);
  expect(status()).toBe('submitted');
});

test('less money than was asked for does not pay the request', async () => {
  await deliverRaw(scene, [payment(500, people.applicant, { total_amount: 100 })]);
  expect(status()).toBe('awaiting_payment');
  expect(scene.applicant.last()).toBe(say('plain-payment-unmatched'));
  expect(alerts()).toHaveLength(1);
});

test('withdrawn between the question and the money: the owner is alerted, the person told', async () => {
  const { applicant } = scene;
  await applicant.press(say('button-withdraw'));
  const question = applicant.lastMessage().message_id;
  const stop = scene.botApi.onCall(({ method }) => {
    if (method === 'answerPreCheckoutQuery') {
      applicant.person.press(question, { text: say('button-withdraw-now') });
    }
    return undefined;
  });
  await pay();
  stop();
  expect(outcomes()).toEqual(['paid']);
  expect(status()).toBe('withdrawn');
  expect(alerts()).toHaveLength(1);
  expect(applicant.texts).toContain(say('plain-payment-unmatched'));
  expect(paidOnDisk()).toBe(`invoice ${fee} confirmed`);
});

test('a declined card changes nothing, the next one pays', async () => {
  await pay({ card: 'declined' });
  expect(outcomes()).toEqual(['declined']);
  expect(status()).toBe('awaiting_payment');
  await pay();
  expect(outcomes()).toEqual(['declined', 'paid']);
  expect(status()).toBe('submitted');
});

test('a restart on the way: the question is answered, and the money is noted', async () => {
  await scene.stopBot();
  scene.applicant.person.pay(invoices()[0] ?? 0);
  await scene.startBot();
  await scene.settle();
  expect(outcomes()).toEqual(['paid']);
  expect(status()).toBe('submitted');
});

test('the bot is killed between its yes and the money: the money is noted at the next start', async () => {
  // The question was not confirmed either: it comes again, and Telegram knows its answer already.
  expected = ['updates-not-fetched', 'checkout-not-answered'];
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'getUpdates' && outcomes().includes('paid') ? { kind: 'reset' } : undefined,
  );
  scene.applicant.person.pay(invoices()[0] ?? 0);
  while (!outcomes().includes('paid')) await new Promise((resolve) => setImmediate(resolve));
  await scene.stopBot();
  stop();
  expect(status()).toBe('awaiting_payment');
  await scene.startBot();
  await scene.settle();
  expect(status()).toBe('submitted');
  expect(paidOnDisk()).toBe(`invoice ${fee} confirmed`);
});

test('news of one payment counts once, redelivered or sent again under another number', async () => {
  const { applicant } = scene;
  await deliverRaw(scene, [payment(500, people.applicant, { telegram_payment_charge_id: 'same' })]);
  expect(status()).toBe('submitted');
  const before = applicant.texts.length;
  for (const updateId of [500, 501]) {
    await deliverRaw(scene, [payment(updateId, people.applicant, { telegram_payment_charge_id: 'same' })]);
  }
  expect(paidOnDisk()).toBe(`invoice ${fee} confirmed`);
  expect(applicant.texts.slice(before)).toEqual([]);
  expect(alerts()).toEqual([]);
});

test('who says that they have paid is asked for the receipt', async () => {
  await scene.applicant.say('төледім');
  expect(scene.applicant.last()).toBe(say('receipt-prompt', { reference }));
});
