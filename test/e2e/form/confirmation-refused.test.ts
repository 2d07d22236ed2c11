import { afterEach, beforeEach, expect, test } from 'vitest';
import { codeRules } from '../../../src/domain/form/one-time-code.ts';
import { readOne } from '../../attack/tools.ts';
import { codeIn, gatewayCodes, mobizonCodes } from '../../support/codes/codes.ts';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openDesk, openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';
import { openStubGateways, type StubGateways } from '../../support/stages/stub-gateways.ts';

/** Codes that a provider did not take: what they count for, and the other way. */

let stub: StubGateways;
let scene: Scene;
beforeEach(async () => {
  stub = await openStubGateways();
});
afterEach(async () => {
  await stub.close();
  await scene.close({ events: ['code-not-sent'] });
});

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
const confirmedBy = () => readOne<string>(scene, 'SELECT confirmed_by FROM request');
const refused = { body: { code: 1, data: { recipient: 'Incorrect number' }, message: '' } };
const outOfMoney = { body: { code: 8, data: null, message: 'no' } };

async function open(ways: 'one' | 'two'): Promise<void> {
  const { sms } = mobizonCodes(stub);
  const codes = ways === 'two' ? { ...gatewayCodes(stub), sms } : mobizonCodes(stub);
  scene = await openScene({ config: { codes } });
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
}

test('a phone that gets no codes: back and "send" once more does not promise an SMS that nobody sent', async () => {
  await open('one');
  const { applicant } = scene;
  stub.answerNext(refused);
  await applicant.press(say('button-send'));
  await applicant.press(say('button-back'));
  stub.answerNext(refused);
  await applicant.press(say('button-send'));
  expect(stub.deliveries).toEqual([]);
  expect(applicant.last().startsWith(say('problem-code-phone'))).toBe(true);
  await applicant.press(say('button-back'));
  await applicant.press(say('button-send'));
  expect(applicant.last().startsWith(say('confirm-title'))).toBe(true);
  expect(stub.deliveries).toHaveLength(1); // what the card promises
  await applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('sms');
});

test('refused codes are not waited for, but count for the day', async () => {
  await open('one');
  const { applicant } = scene;
  for (let i = 0; i < codeRules.sendsADay; i += 1) stub.answerNext(refused);
  await applicant.press(say('button-send'));
  for (let sent = 1; sent < codeRules.sendsADay; sent += 1) {
    expect(stub.requests).toHaveLength(sent);
    expect(applicant.last()).toContain(say('problem-code-phone'));
    await applicant.press(say('button-resend'));
  }
  await applicant.press(say('button-resend'));
  expect(stub.requests).toHaveLength(codeRules.sendsADay);
  expect(applicant.last()).toContain(say('problem-code-limit'));
});

test('a code that was sent is waited for, also after one that was refused', async () => {
  await open('one');
  const { applicant } = scene;
  stub.answerNext(refused);
  await applicant.press(say('button-send'));
  await applicant.press(say('button-resend'));
  expect(stub.deliveries).toHaveLength(1);
  await applicant.press(say('button-resend'));
  expect(applicant.last()).toContain(say('problem-code-wait', { number: 60 }));
  expect(stub.deliveries).toHaveLength(1);
});

test('the first way is broken: the code goes by the other way by itself', async () => {
  await open('two');
  const { applicant } = scene;
  stub.answerNext(outOfMoney);
  await applicant.press(say('button-send'));
  expect(applicant.last()).toContain(say('problem-code-other-way'));
  expect(applicant.last()).toContain(say('confirm-telegram', { phone: '+7 ••• ••• 00 01' }));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  expect(stub.deliveries).toHaveLength(1);
  await applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('telegram');
});

test('both ways are broken: the own contact, also after Back and Send', async () => {
  await open('two');
  const { applicant } = scene;
  stub.answerNext(outOfMoney);
  stub.answerNext({ body: { ok: false, error: 'BALANCE_NOT_ENOUGH' } });
  await applicant.press(say('button-send'));
  expect(applicant.last(1)).toContain(say('problem-code-not-sent'));
  expect(applicant.last(1)).toContain(say('confirm-contact'));
  await applicant.press(say('button-back'));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  await applicant.press(say('button-send'));
  expect(applicant.last(1)).toContain(say('confirm-contact'));
  expect(applicant.last(1)).not.toContain(say('problem-code-not-sent'));
  expect(stub.requests).toHaveLength(2);
  await applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
  expect(confirmedBy()).toBe('contact');
});

test('a state body takes no contact instead of a code: the answers wait until one can be sent', async () => {
  const { sms } = mobizonCodes(stub);
  const controller = { name: 'Комитет', contact: 'test@example.invalid', isState: true };
  scene = await openScene({ config: { codes: { ...mobizonCodes(stub), sms }, controller } });
  await openDesk(scene, 'ru');
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
  const { applicant } = scene;
  stub.answerNext(outOfMoney);
  await applicant.press(say('button-send'));
  expect(applicant.last().split('\n')[0]).toBe(say('problem-code-none'));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  expect(readOne(scene, 'SELECT count(*) FROM request')).toBe(0);
  // The owner does not read that people confirm with their own number, since here they can't.
  const told = scene.operator.texts.join('\n');
  const wordsAround = (key: 'owner-alert-codes-broken' | 'owner-alert-codes-broken-for-all') =>
    say(key, { detail: '|' }).split('|').at(-1) ?? '';
  expect(told).toContain(wordsAround('owner-alert-codes-broken-for-all'));
  expect(told).not.toContain(wordsAround('owner-alert-codes-broken'));
  await scene.advance({ minutes: 2 });
  await applicant.press(say('button-resend'));
  await applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('sms');
});
