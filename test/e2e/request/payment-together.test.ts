import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatTenge } from '../../../src/domain/money.ts';
import { deliverRaw, privateMessage, readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { sendPath } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** One payment for the apostilles of a family. */

const fee = 216_250;
let scene: Scene;
let first: string;
let second: string;

beforeEach(async () => {
  scene = await openScene({ config: { paymentToken: '1:TEST' }, dataFolder: testDataFolder() });
  await openDesk(scene, 'ru');
  first = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
  second = await sendOneMore();
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));

/** The same for a child, by the button under the first request. */
async function sendOneMore(): Promise<string> {
  const { applicant } = scene;
  await applicant.press(say('button-one-more'));
  await applicant.press(say('for-whom-child'));
  await applicant.say('150520600125 Серікова Аружан Болатқызы 20.05.2015 Семей');
  await applicant.press(say('name-kind-none'));
  await applicant.press(say('kinship-parent'));
  await applicant.press(say('kinship-document-birth-certificate'));
  await applicant.say('АА 1234567 01.06.2015');

  await applicant.press(say('button-send'));
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  return referenceIn(applicant.texts.findLast((text) => text.includes('CR-')) ?? '');
}

const statuses = () =>
  readOne<string>(scene, `SELECT group_concat(status, ' ') FROM (SELECT status FROM request ORDER BY id)`);
const paidOnDisk = () =>
  readOne<string>(
    scene,
    `SELECT group_concat(request_id || ' ' || amount_tiyn, ', ') FROM (SELECT * FROM payment ORDER BY request_id)`,
  );
const outcomes = () => scene.applicant.person.payments.map(({ outcome }) => outcome);
const invoices = () => scene.applicant.person.messages.filter((message) => message.invoice);
const pay = (which: number) =>
  scene.applicant.act((person) => person.pay(invoices()[which]?.message_id ?? 0, {}));

test('the second of a family brings one invoice for both; paid once, both go to the desk', async () => {
  const { applicant, operator } = scene;
  expect(invoices().map(({ invoice }) => [invoice?.description, invoice?.total_amount])).toEqual([
    [say('invoice-description', { reference: first }), fee],
    [say('invoice-description-together', { references: `${second}, ${first}` }), 2 * fee],
  ]);
  await pay(1);
  expect(outcomes()).toEqual(['paid']);
  expect(statuses()).toBe('submitted submitted');
  expect(paidOnDisk()).toBe(`1 ${fee}, 2 ${fee}`);
  for (const reference of [first, second]) {
    expect(applicant.texts.filter((text) => text.startsWith(say('told-paid', { reference })))).toHaveLength(
      1,
    );
    expect(operator.texts.filter((text) => text.includes(reference))).not.toEqual([]);
  }
  // The invoice for the first alone is of no use any more: no money moves.
  await pay(0);
  expect(outcomes()).toEqual(['paid', 'refused']);
  expect(applicant.person.payments.map(({ words }) => words)).toEqual(['', say('checkout-paid')]);
  // Nor is a copy of the one for both.
  const { other } = scene;
  await other.act((person) => person.payForwarded(applicant.person.id, invoices()[1]?.message_id ?? 0));
  const words = scene.text('ru', 'checkout-paid');
  expect(other.person.payments).toEqual([expect.objectContaining({ outcome: 'refused', words })]);
});

test('with the first paid alone the invoice for both takes no money, and "pay here" is for one', async () => {
  const { applicant } = scene;
  await pay(0);
  await pay(1);
  expect(outcomes()).toEqual(['paid', 'refused']);
  expect(applicant.person.payments.at(-1)?.words).toBe(say('checkout-refused'));
  expect(statuses()).toBe('submitted awaiting_payment');
  await applicant.press(say('button-pay', { fee: formatTenge(fee, 'kk') }));
  await pay(2);
  expect(statuses()).toBe('submitted submitted');
});

test('"pay here" on a card is for that request alone', async () => {
  await scene.applicant.press(say('button-pay', { fee: formatTenge(fee, 'kk') }));
  expect(invoices().at(-1)?.invoice?.total_amount).toBe(fee);
});

test('one withdrawn between the yes and the money: the other is paid, the owner and the person hear of the rest', async () => {
  const { applicant, operator } = scene;
  await applicant.say('/withdraw');
  await applicant.press(/^Өзіме · /);
  await applicant.press(say('button-withdraw-now'));
  expect(statuses()).toBe('withdrawn awaiting_payment');
  const paid = {
    currency: 'KZT',
    total_amount: 2 * fee,
    invoice_payload: `${second} ${first}`,
    telegram_payment_charge_id: 'charge',
    provider_payment_charge_id: 'card',
  };
  await deliverRaw(scene, [privateMessage(700, people.applicant, { successful_payment: paid })]);
  expect(statuses()).toBe('withdrawn submitted');
  expect(paidOnDisk()).toBe(`1 ${fee}, 2 ${fee}`);
  const alerts = operator.texts.filter((text) =>
    text.includes(shownText(scene.text('ru', 'owner-alert-payment-unmatched', { detail: first }))),
  );
  expect(alerts).toHaveLength(1);
  expect(applicant.texts.filter((text) => text === say('plain-payment-unmatched'))).toHaveLength(1);
});

test('money that fits the sum of none is recorded once, where it says it belongs', async () => {
  const paid = {
    currency: 'KZT',
    total_amount: fee,
    invoice_payload: `${second} ${first}`,
    telegram_payment_charge_id: 'charge',
    provider_payment_charge_id: 'card',
  };
  await deliverRaw(scene, [privateMessage(700, people.applicant, { successful_payment: paid })]);
  expect(paidOnDisk()).toBe(`1 0, 2 ${fee}`);
  expect(statuses()).toBe('awaiting_payment submitted');
});
