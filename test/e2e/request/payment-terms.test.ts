import { afterEach, expect, test } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { formatTenge } from '../../../src/domain/money.ts';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import { readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { sendPath } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A fee that is not paid: reminders, lapse, withdrawal; and a year without its index. */

let scene: Scene;
let reference: string;
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
const desk = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
const status = () => readOne<string>(scene, 'SELECT status FROM request');

/** An unpaid request of Monday, 23 November 2026, 10:00 in Almaty, unless a test says another time. */
async function unpaid(at?: string, config: Partial<Config> = {}): Promise<void> {
  scene = await openScene({ dataFolder: testDataFolder(), ...(at && { at }), config });
  await openDesk(scene, 'ru');
  reference = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
}

const sentAt = (beginning: string) =>
  scene.applicant.person.messages
    .filter((message) => message.from_bot && message.text?.startsWith(beginning))
    .map(({ date }) => date * 1000);
const reminders = () => sentAt(say('reminder-payment', { reference }));
const lapses = () => sentAt(say('told-lapse', { reference }));
const days = (times: readonly number[], from = '2026-11-23T05:00:00Z') =>
  times.map((time) => Math.round((time - Date.parse(from)) / 86_400_000));
const almatyHours = (times: readonly number[]) =>
  times.map((time) => (new Date(time).getUTCHours() + 5) % 24);

test('reminded after one day and after five; the seventh is the last, then nothing can be paid', async () => {
  await unpaid(undefined, { paymentToken: '1:TEST' });
  const { applicant, operator } = scene;
  const invoice = applicant.person.messages.find((message) => message.invoice)?.message_id ?? 0;
  await scene.advance({ days: 6 });
  expect(days(reminders())).toEqual([1, 5]);
  expect(applicant.buttons).toContain(say('button-receipt'));
  // The last day that was named is the 30th of November, all of it.
  await scene.advance({ days: 1, hours: 13 });
  expect(status()).toBe('awaiting_payment');
  await scene.advance({ hours: 11 });
  expect(lapses().map((time) => new Date(time).toISOString().slice(0, 16))).toEqual(['2026-12-01T04:00']); // nine here
  expect(status()).toBe('lapsed');
  expect(applicant.last()).toContain(say('told-lapse', { reference }));
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('request-status', { status: say('status-lapsed') }));
  expect(applicant.messageWith(say('button-withdraw'))).toBeUndefined();
  await applicant.act((person) => person.pay(invoice));
  expect(applicant.person.payments.at(-1)?.outcome).toBe('refused');
  await operator.say(`/paid ${reference}`);
  expect(operator.last()).toBe(desk('desk-outcome-not-now', { reference }));
  await scene.advance({ days: 10 });
  expect(reminders()).toHaveLength(2);
  expect(lapses()).toHaveLength(1);
  // The buttons of a reminder outlive the request: they say so.
  const old = applicant.messageWith(say('button-receipt'));
  if (old) {
    await applicant.press(say('button-receipt'));
    expect(applicant.toast).toBe(say('toast-not-now'));
  }
});

test('nobody is reminded, and nothing lapses, at night', async () => {
  await unpaid('2026-11-23T18:30:00Z'); // half past eleven at night
  await scene.advance({ days: 9 });
  expect(almatyHours(reminders())).toEqual([9, 9]);
  expect(almatyHours(lapses())).toEqual([9]);
});

test('who has paid is not reminded, and nothing lapses', async () => {
  await unpaid();
  await scene.operator.say(`/paid ${reference}`);
  await scene.advance({ days: 10 });
  expect(reminders()).toEqual([]);
  expect(status()).toBe('submitted');
});

test('while a receipt waits for the desk nobody is reminded and nothing lapses; once declined it does', async () => {
  await unpaid();
  const { applicant, operator } = scene;
  await applicant.press(say('button-receipt'));
  await applicant.say('0012345');
  await scene.advance({ days: 12 });
  expect(reminders()).toEqual([]);
  expect(status()).toBe('awaiting_payment');
  await operator.say(`/decline ${reference} Нет такого чека.`);
  expect(status()).toBe('awaiting_payment');
  await scene.advance({ days: 2, hours: 23 });
  expect(status()).toBe('awaiting_payment');
  await scene.advance({ hours: 2 });
  expect(status()).toBe('lapsed');
});

test('the number of a receipt is given while another form is open: the form is shown again below', async () => {
  await unpaid();
  const { applicant } = scene;
  await applicant.say('/apply');
  await applicant.press(say('for-whom-child'));
  const card = applicant.last();
  await applicant.say('/status');
  await applicant.press(say('button-receipt'));
  await applicant.say('0012345');
  expect(applicant.last()).toContain(say('question-kind'));
  expect(applicant.last().split('\n').at(-1)).toBe(card.split('\n').at(-1));
  expect(applicant.last(1)).toContain(say('told-receipt', { reference }));
  await applicant.press(say('kind-electronic'));
  expect(applicant.last()).toContain(say('question-iin-child'));
});

test('a request that has lapsed is in nobody’s way: another one for the same IIN can be sent', async () => {
  await unpaid();
  const { applicant } = scene;
  await scene.advance({ days: 8 });
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-paper'));
  await applicant.press(/СӘРСЕНБАЕВА/); // as last time
  await applicant.press(say('purpose-visa'));
  await applicant.say('Семей');
  await applicant.press(say('none-country'));
  await applicant.press(say('button-send'));
  // The number is taken over, that it is the person's own is said anew.
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  expect(applicant.last()).toContain(say('status-submitted'));
  expect(applicant.last()).not.toContain(reference);
});

test('after a block of the data there are seven days again for a fee that could not be paid meanwhile', async () => {
  await unpaid();
  const { applicant } = scene;
  await applicant.say('/blockmydata');
  await applicant.press(say('button-block-now'));
  await scene.advance({ days: 14 });
  await applicant.say('/blockmydata');
  await applicant.press(say('button-unblock-now'));
  await applicant.say('/status');
  expect(applicant.last()).toContain(
    say('payment-elsewhere', { fee: formatTenge(216_250, 'kk'), until: '2026 жылғы 14 желтоқсанға' }),
  );
});

test('a bot that was off for weeks lets it lapse once and reminds of nothing', async () => {
  await unpaid();
  await scene.stopBot();
  scene.clock.moveTo(Date.parse('2026-12-20T06:00:00Z'));
  await scene.startBot();
  await scene.settle();
  await scene.advance({ hours: 2 });
  expect(status()).toBe('lapsed');
  expect(lapses()).toHaveLength(1);
  expect(reminders().length).toBeLessThanOrEqual(1);
});

test('withdrawn unpaid: no more than "withdrawn" is said; withdrawn after payment: whom to ask for the money', async () => {
  await unpaid();
  const { applicant } = scene;
  await applicant.press(say('button-withdraw'));
  await applicant.press(say('button-withdraw-now'));
  expect(applicant.texts).toContain(say('told-withdraw', { reference }));
  await scene.advance({ days: 8 });
  expect(reminders()).toEqual([]);
  expect(status()).toBe('withdrawn');
  await scene.close();

  await unpaid();
  await scene.operator.say(`/paid ${reference}`);
  await scene.applicant.press(say('button-withdraw'));
  await scene.applicant.press(say('button-withdraw-now'));
  const { contact } = scene.config.controller;
  expect(scene.applicant.texts).toContain(say('told-withdraw-paid', { reference, contact }));
  expect(scene.operator.last()).not.toContain(say('status-submitted'));
});

test('a year without an index: the owner is told at the start, the fee is named without a sum', async () => {
  await unpaid(undefined, { terms: { ...defaultTerms, mci: new Map() }, paymentToken: '1:TEST' });
  const { applicant, operator } = scene;
  const alert = desk('owner-alert-index-missing', { detail: '2026' });
  expect(operator.texts.filter((text) => text === alert)).toHaveLength(1);
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(operator.texts.filter((text) => text === alert)).toHaveLength(1);
  const summary = applicant.texts.find((text) => text.includes(say('status-awaiting_payment'))) ?? '';
  expect(summary).toContain(say('fee-unknown'));
  expect(summary).not.toMatch(/₸|undefined|NaN/);
  expect(applicant.person.messages.filter((message) => message.invoice)).toEqual([]);
  expect(applicant.buttons).toContain(say('button-receipt'));
  // There is nothing to press that would pay here, and nobody is told to.
  expect(
    applicant.buttons.filter((label) => label.startsWith(say('button-pay', { fee: '' }).trim())),
  ).toEqual([]);
  const [until = ''] = /\d{4} жылғы \d+ \S+ дейін/.exec(summary) ?? [];
  const [beginning = '@', end = '@'] = say('payment-elsewhere', {
    fee: say('fee-unknown'),
    until: '|',
  }).split('|');
  expect(until).not.toBe('');
  expect(summary).toContain(beginning.trim());
  expect(summary).toContain(end.trim());
  await applicant.press(say('button-receipt'));
  await applicant.say('0012345');
  await operator.press(desk('button-open'));
  expect(operator.last()).toContain(desk('desk-fee', { fee: desk('fee-unknown') }));
  await operator.press(desk('action-paid'));
  expect(status()).toBe('submitted');
});

test('the holidays of a year that nobody has entered are asked for in the middle of December, while the bot runs', async () => {
  scene = await openScene({ at: '2027-12-14T05:00:00Z' });
  await openDesk(scene, 'ru');
  const alert = desk('owner-alert-calendar-missing', { detail: '2028' });
  const told = () => scene.operator.texts.filter((text) => text === alert).length;
  expect(told()).toBe(0);
  await scene.advance({ days: 2 });
  expect(told()).toBe(1);
  await scene.advance({ days: 2 });
  expect(told()).toBe(1);
});

test('the index of the coming year is asked for in the middle of December', async () => {
  scene = await openScene({ at: '2026-12-14T05:00:00Z' });
  await openDesk(scene, 'ru');
  const alert = desk('owner-alert-index-missing', { detail: '2027' });
  expect(scene.operator.texts).not.toContain(alert);
  await scene.stopBot();
  scene.clock.moveTo(Date.parse('2026-12-15T05:00:00Z'));
  await scene.startBot();
  await scene.settle();
  expect(scene.operator.texts).toContain(alert);
});
