import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { formatTenge } from '../../../src/domain/money.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { sendPath } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** The fee of an apostille, paid elsewhere: a receipt number that an operator looks at. */

let scene: Scene;
let reference: string;

beforeEach(async () => {
  scene = await openScene({
    dataFolder: testDataFolder(),
    config: { ownerIds: [people.operator, people.other] },
  });
  await openDesk(scene, 'ru');
  await scene.other.say('/start');
  await scene.other.press('Русский');
  reference = await sendPath(scene, 'kk', { forWhom: 'self', destination: 'apostille' });
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
const desk = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
const status = () => readOne<string>(scene, 'SELECT status FROM request');
const claims = () =>
  readOne<string>(scene, `SELECT group_concat(state, ' ') FROM (SELECT state FROM payment ORDER BY id)`);

async function giveReceipt(number: string): Promise<void> {
  await scene.applicant.press(say('button-receipt'));
  await scene.applicant.say(number);
}

test('a number that can be none is asked for again; then the desk hears of it', async () => {
  const { applicant, operator } = scene;
  expect(applicant.person.messages.filter((message) => message.invoice)).toEqual([]);
  await applicant.press(say('button-receipt'));
  expect(applicant.last()).toBe(say('receipt-prompt', { reference }));
  for (const [typed, problem] of [
    ['төледім', 'problem-receipt-no-digits'],
    ['№ 12', 'problem-receipt-no-digits'],
    ['1'.repeat(65), 'problem-receipt-too-long'],
  ] as const) {
    await applicant.say(typed);
    expect(applicant.last()).toBe(`${say(problem)}\n\n${say('receipt-prompt', { reference })}`);
  }
  expect(operator.texts.join('\n')).not.toContain(reference);
  await applicant.say(' kz  ٠٠12-345 ');
  expect(applicant.last()).toContain(say('told-receipt', { reference }));
  for (const chat of [operator, scene.other]) {
    expect(chat.last()).toContain(desk('desk-receipt', { reference, fee: formatTenge(216_250, 'ru') }));
  }
  await operator.press(desk('button-open'));
  expect(operator.last()).toContain(desk('desk-receipt-number', { number: 'kz 0012-345' }));
  await applicant.say('/status');
  expect(applicant.last()).toContain(say('receipt-looked-at'));
  await applicant.say('тағы бір сөз');
  expect(applicant.last().split('\n').at(-1)).toBe('«тағы бір сөз»'); // are they for the operators?
});

test('words in reply to an older message are no number, though one is asked for', async () => {
  const { applicant } = scene;
  const older = applicant.lastMessage().message_id;
  await applicant.press(say('button-receipt'));
  await applicant.say('123456', older);
  expect(applicant.last()).toContain(say('passed-on-message'));
  expect(claims()).toBeNull();
  await applicant.say('123456');
  expect(applicant.last()).toContain(say('told-receipt', { reference }));
  expect(claims()).toBe('claimed');
});

test('/cancel puts the question for the number aside', async () => {
  const { applicant } = scene;
  await applicant.press(say('button-receipt'));
  await applicant.say('/cancel');
  expect(applicant.last()).toBe(say('plain-prompt-cancelled'));
  await applicant.say('0012345');
  expect(applicant.last().split('\n').at(-1)).toBe('«0012345»'); // is it for the operators?
  expect(claims()).toBeNull();
  await giveReceipt('0012345');
  expect(claims()).toBe('claimed');
});

test('once a number is taken no question for it has a button left', async () => {
  const { applicant } = scene;
  await applicant.press(say('button-receipt'));
  await applicant.say('төледім');
  await applicant.say('0012345');
  expect(applicant.messageWith(say('button-cancel'))).toBeUndefined();
});

test('the number is put aside by its button, a picture of the receipt is declined', async () => {
  const { applicant } = scene;
  await applicant.press(say('button-receipt'));
  await applicant.act((person) => person.sendPhoto(Buffer.from('receipt')));
  expect(applicant.last(1)).toBe(say('plain-no-pictures'));
  // What was wanted is asked again, and the question before has no button any more.
  expect(applicant.last()).toBe(say('receipt-prompt', { reference }));
  await applicant.press(say('button-cancel'));
  expect(applicant.messageWith(say('button-cancel'))).toBeUndefined();
  expect(applicant.texts).toContain(say('plain-prompt-cancelled'));
  await applicant.say('0012345');
  expect(claims()).toBeNull();
  expect(status()).toBe('awaiting_payment');
});

test('an operator confirms by the button: the promise counts from the day of the payment', async () => {
  const { applicant, operator } = scene;
  const submittedPromise = readOne(scene, 'SELECT promised_on FROM request');
  expect(submittedPromise).toBe('2026-12-10'); // 13 working days after Monday, 23 November
  await scene.advance({ days: 4 });
  await giveReceipt('0012345');
  await operator.press(desk('button-open'));
  await operator.press(desk('action-paid'));
  expect(status()).toBe('submitted');
  // Friday, 27 November; the 16th of December is a holiday.
  expect(readOne(scene, 'SELECT promised_on FROM request')).toBe('2026-12-17');
  const promised = say('request-promised', { date: formatDate('kk', '2026-12-17'), days: 13 });
  expect(applicant.texts).toContainEqual(
    expect.stringContaining(`${say('told-paid', { reference })}\n\n${promised}`),
  );
  expect(claims()).toBe('confirmed');
  expect(operator.last()).toContain(reference);
  await operator.press(desk('button-open'));
  expect(operator.last()).not.toContain('0012345');
  expect(operator.last()).toContain(desk('desk-promised', { date: formatDate('ru', '2026-12-17') }));
  expect(operator.buttons).not.toContain(desk('action-paid'));
  expect(operator.buttons).not.toContain(desk('action-decline-receipt'));
  await applicant.say('/status');
  expect(applicant.buttons).not.toContain(say('button-receipt'));
});

test('by /paid, also where no number was given; twice is once', async () => {
  const { applicant, operator } = scene;
  await operator.say('/paid');
  expect(operator.last()).toBe(desk('usage-reference', { command: 'paid', reference }));
  await operator.say(`/paid ${reference.toLowerCase()}`);
  expect(operator.texts).toContain(desk('desk-outcome-paid', { reference }));
  expect(status()).toBe('submitted');
  await operator.say(`/paid ${reference}`);
  expect(operator.last()).toBe(desk('desk-outcome-not-now', { reference }));
  expect(applicant.texts.filter((text) => text.startsWith(say('told-paid', { reference })))).toHaveLength(1);
  await applicant.say(`/paid ${reference}`);
  expect(applicant.last()).toBe(say('plain-unknown'));
});

test('whoever has left the bot can not read that their receipt was declined: the operator is told to call', async () => {
  const { applicant, operator } = scene;
  await giveReceipt('0012345');
  await applicant.act((one) => one.block());
  await operator.press(desk('button-open'));
  await operator.press(desk('action-decline-receipt'));
  await operator.say('Такой суммы нет.');
  await scene.advance({ minutes: 1 });
  expect(operator.last()).toBe(
    `${reference}: сообщение не дошло (квитанция не принята). Заявитель заблокировал бота или удалил аккаунт. Позвоните: +7 701 000 00 01`,
  );
});

test('an operator declines with a reason, the person gives another number, which is confirmed', async () => {
  const { applicant, operator } = scene;
  await operator.say(`/request ${reference}`);
  expect(operator.buttons).not.toContain(desk('action-decline-receipt'));
  await giveReceipt('0012345');
  await operator.press(desk('button-open'));
  await operator.press(desk('action-decline-receipt'));
  expect(operator.last()).toBe(desk('desk-prompt-decline-receipt', { reference }));
  await operator.say('Чека <0012345> & такой суммы нет.');
  expect(operator.last()).toBe(desk('desk-outcome-decline-receipt', { reference }));
  expect(applicant.last()).toContain(say('told-decline-receipt', { reference }));
  expect(applicant.last()).toContain(
    say('refused-words', { words: '|' }).replace('|', 'Чека <0012345> & такой суммы нет.'),
  );
  expect(status()).toBe('awaiting_payment');
  expect(claims()).toBe('declined');
  await operator.say('ещё слово');
  expect(operator.last()).toBe(desk('plain-not-understood-desk'));

  await giveReceipt('777-888');
  await operator.press(desk('button-open'));
  expect(operator.last()).toContain(desk('desk-receipt-number', { number: '777-888' }));
  expect(operator.last()).not.toContain('0012345');
  await operator.press(desk('action-paid'));
  expect(status()).toBe('submitted');
  expect(claims()).toBe('declined confirmed');
});

test('by /decline: a reference, then the words; nothing to decline says so', async () => {
  const { applicant, operator } = scene;
  await operator.say('/decline');
  expect(operator.last()).toBe(desk('usage-text', { command: 'decline', reference }));
  for (const typed of [`/decline ${reference}`, `/decline ${reference} Нет такого чека.`]) {
    await operator.say(typed);
    expect(operator.last()).toBe(desk('desk-outcome-no-receipt', { reference }));
  }
  await giveReceipt('0012345');
  await operator.say(`/decline ${reference} ${'Причина. '.repeat(200)}`);
  expect(operator.last()).toBe(desk('desk-outcome-text-too-long', { reference }));
  await operator.say(`/decline ${reference.toLowerCase().replaceAll('-', ' ')} Нет\nтакого чека.`);
  expect(operator.last()).toBe(desk('desk-outcome-decline-receipt', { reference }));
  expect(applicant.last()).toContain('Нет\nтакого чека.');
  await operator.say(`/decline ${reference} Ещё раз.`);
  expect(operator.last()).toBe(desk('desk-outcome-no-receipt', { reference }));
  expect(applicant.last()).not.toContain('Ещё раз.');
});

test('a corrected number takes the place of the first, on the open card as well', async () => {
  const { operator } = scene;
  await giveReceipt('0012345');
  await operator.press(desk('button-open'));
  await scene.applicant.say('/status');
  await giveReceipt('0012346');
  expect(claims()).toBe('replaced claimed');
  expect(operator.messageWith(desk('action-paid'))?.text).toContain('0012346');
  expect(operator.messageWith(desk('action-paid'))?.text).not.toContain('0012345');
});

test('a reason written for one number does not decline another that came meanwhile', async () => {
  const { applicant, operator } = scene;
  await giveReceipt('0012345');
  await operator.press(desk('button-open'));
  await operator.press(desk('action-decline-receipt'));
  await applicant.say('/status');
  await giveReceipt('0012346');
  await operator.say('Чека 0012345 нет.');
  // shows: the new number, which nobody has looked at, is declined by words about the old one
  expect(claims()).toBe('replaced claimed');
});

test('two operators: one confirms while the other writes a reason; the person hears of one thing', async () => {
  const { applicant, operator, other } = scene;
  await giveReceipt('0012345');
  await operator.press(desk('button-open'));
  await other.press(desk('button-open'));
  await other.press(desk('action-decline-receipt'));
  await operator.press(desk('action-paid'));
  await other.say('Нет такого чека.');
  expect([
    desk('desk-outcome-not-now', { reference }),
    desk('desk-outcome-no-receipt', { reference }),
  ]).toContain(other.last());
  expect(status()).toBe('submitted');
  expect(applicant.texts.join('\n')).not.toContain('Нет такого чека.');
});

test('the number of a receipt is not in the files or the log', async () => {
  await giveReceipt('KZQ-ЧЕК-5551234');
  await scene.operator.press(desk('button-open'));
  for (const name of readdirSync(scene.folder)) {
    const bytes = readFileSync(join(scene.folder, name));
    expect(bytes.includes('5551234'), name).toBe(false);
  }
  expect(scene.logLines.join('\n')).not.toContain('5551234');
});

test('a request of somebody else, or one that was paid meanwhile, takes no number', async () => {
  const { applicant, operator, other } = scene;
  await other.act((person) => person.pressStale(other.lastMessage().message_id, 'r:1:receipt'));
  await other.act((person) => person.pressStale(other.lastMessage().message_id, 'r:1:pay'));
  expect(other.toast).toBe(desk('toast-not-now'));
  await applicant.press(say('button-receipt'));
  await operator.say(`/paid ${reference}`);
  await applicant.say('0012345');
  expect(applicant.last()).toBe(say('plain-not-payable'));
  expect(claims()).toBeNull();
});
