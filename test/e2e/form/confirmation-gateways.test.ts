import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Config } from '../../../src/config/config.ts';
import { readOne } from '../../attack/tools.ts';
import { codeIn, consoleCodes, gatewayCodes, lastCode, mobizonCodes } from '../../support/codes/codes.ts';
import { fillIn, openDesk, openForm, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';
import { openStubGateways, type StubGateways } from '../../support/stages/stub-gateways.ts';

/** Where no code can be had, or two ways lead to one; and the own contact, which confirms instead. */

let stub: StubGateways;
let scene: Scene;
let expected: readonly string[] = [];

beforeEach(async () => {
  stub = await openStubGateways();
  expected = ['code-not-sent'];
});
afterEach(async () => {
  await stub.close();
  expect(scene.logLines.join('\n')).not.toMatch(/7010000001|77772223344|15123456789/);
  await scene.close({ events: expected });
});

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => wordsOf(scene, 'ru')(...text);
const requests = () => readOne<number>(scene, 'SELECT count(*) FROM request');
const confirmedBy = () => readOne<string>(scene, 'SELECT confirmed_by FROM request');
const alerts = () => {
  const [beginning = ''] = say('owner-alert-codes-broken', { detail: '|' }).split('|');
  return scene.operator.texts.filter((text) => text.startsWith(beginning));
};

async function open(codes: Config['codes'], showSms?: () => void): Promise<void> {
  scene = await openScene({ config: { codes }, ...(showSms && { showSms }) });
  await openDesk(scene);
  await openForm(scene, 'ru');
  await fillIn(scene, 'ru');
}

const send = () => scene.applicant.press(say('button-send'));
const shareOwn = () =>
  scene.applicant.act((person) => person.pressReplyKeyboard(say('button-share-contact')));

async function fillInAsOther(): Promise<void> {
  const { other } = scene;
  await other.press(say('for-whom-self-electronic'));
  await other.say('851231401238');
  await other.say('Тестова Алия Нұрланқызы');
  await other.press(say('name-kind-none'));
  await other.press(/1985/);
  await other.say('Семей');
  await other.act((person) => person.shareContact());
  await other.press(say('purpose-court'));
}

test('a phone that gets no codes: said at once, another number goes', async () => {
  await open(mobizonCodes(stub));
  const { applicant } = scene;
  stub.answerNext({ body: { code: 1, data: { recipient: 'Incorrect number' }, message: '' } });
  await send();
  expect(applicant.last()).toContain(say('problem-code-phone'));
  expect(applicant.buttons).toEqual([say('button-resend'), say('button-back'), say('button-cancel')]);
  await applicant.press(say('button-back'));
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-phone'));
  await applicant.say('+7 777 222 33 44');
  await scene.advance({ minutes: 1 });
  await send();
  expect(stub.deliveries.at(-1)?.to).toBe('77772223344');
  await applicant.say(codeIn(stub.deliveries.at(-1)?.words ?? ''));
  expect(confirmedBy()).toBe('sms');
  expect(alerts()).toEqual([]);
});

test('the account is out of money: the own contact confirms, and the owner hears of it once a day', async () => {
  await open(mobizonCodes(stub));
  const { applicant, other } = scene;
  for (let i = 0; i < 3; i += 1) stub.answerNext({ body: { code: 8, data: null, message: 'no' } });
  await send();
  expect(stub.requests).toHaveLength(1); // no use in trying again
  expect(applicant.last(1)).toContain(say('problem-code-not-sent'));
  expect(applicant.last(1)).toContain(say('confirm-contact'));
  expect(alerts()).toHaveLength(1);
  expect(alerts()[0]).toContain('mobizon 8');

  await applicant.say('123456');
  expect(applicant.last()).toContain(say('problem-share-contact'));
  await applicant.act((person) => person.shareContact({ phone_number: '77771112233', user_id: 42 }));
  expect(applicant.last()).toContain(say('problem-contact-of-another'));
  expect(requests()).toBe(0);
  await shareOwn();
  expect(confirmedBy()).toBe('contact');
  expect(applicant.person.replyKeyboard).toBeUndefined();

  await other.say('/start');
  await other.press(say('language-name'));
  await other.press(say('button-apply'));
  await other.press(say('button-agree'));
  await fillInAsOther();
  await other.press(say('button-send'));
  expect(other.last(1)).toContain(say('problem-code-not-sent'));
  expect(alerts()).toHaveLength(1);
  // This form stays with the own contact, and nothing is tried in vain.
  await other.press(say('button-back'));
  await scene.advance({ days: 1 });
  await other.press(say('button-send'));
  expect(other.messageWith(say('button-back'))?.text).toContain(say('confirm-contact'));
  expect(other.person.replyKeyboard).toBeDefined();
  expect([stub.requests.length, alerts().length]).toEqual([2, 1]);
  await other.say('/apply');
  await other.press(say('button-anew'));
  await fillInAsOther();
  await other.press(say('button-send'));
  expect([stub.requests.length, alerts().length]).toEqual([3, 2]);
});

test('where the own contact confirms, nothing is said of codes and of waiting for them', async () => {
  await open(mobizonCodes(stub));
  const { applicant } = scene;
  stub.answerNext({ body: { code: 8, data: null, message: 'no' } });
  await send();
  await applicant.press(say('button-back'));
  await send();
  expect(applicant.last(1)).toContain(say('confirm-contact'));
  expect(applicant.last(1)).not.toContain(say('problem-code-wait', { number: 60 }));
});

test('the provider is down: three tries, then the own contact', async () => {
  await open(mobizonCodes(stub));
  for (let i = 0; i < 3; i += 1) stub.answerNext({ status: 503, body: '<html>' });
  await send();
  await scene.advance({ minutes: 2 });
  expect(stub.requests).toHaveLength(3);
  expect(scene.applicant.last(1)).toContain(say('problem-code-not-sent'));
  expect(alerts()).toHaveLength(1);
  expect(alerts()[0]).toContain('mobizon HTTP 503');
  await scene.stopBot();
  await scene.startBot();
  await shareOwn();
  expect(confirmedBy()).toBe('contact');
});

test('a provider who wishes to be asked later than somebody waits for a code is not waited for', async () => {
  await open(mobizonCodes(stub));
  stub.answerNext({ status: 503, headers: { 'retry-after': '3600' } });
  await send();
  expect(stub.requests).toHaveLength(1);
  expect(scene.applicant.last(1)).toContain(say('problem-code-not-sent'));
  await shareOwn();
  expect(confirmedBy()).toBe('contact');
});

test('a provider who wishes to be asked within a minute is asked then, and not before', async () => {
  await open(mobizonCodes(stub));
  stub.answerNext({ status: 503, headers: { 'retry-after': '55' } });
  await send();
  expect(stub.deliveries).toEqual([]);
  await scene.advance({ minutes: 0.5 });
  expect(stub.requests).toHaveLength(1);
  await scene.advance({ minutes: 0.5 });
  expect(stub.deliveries).toHaveLength(1);
  await scene.applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('sms');
});

test('the provider comes back at the second try: the code is taken as usual', async () => {
  await open(mobizonCodes(stub));
  stub.answerNext('hangs up');
  await send();
  await scene.advance({ minutes: 1 });
  expect(stub.deliveries).toHaveLength(1);
  await scene.applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('sms');
  expect(alerts()).toEqual([]);
});

test('nobody shows the SMS: three tries, then the own contact', async () => {
  let tries = 0;
  await open(consoleCodes, () => {
    tries += 1;
    throw new Error('no page is open');
  });
  await send();
  await scene.advance({ minutes: 2 });
  expect(tries).toBe(3);
  await shareOwn();
  expect(confirmedBy()).toBe('contact');
  expect(alerts()).toHaveLength(1);
});

test('two ways: the code can be had by the other one, and only the newest code counts', async () => {
  expected = [];
  await open({ ...gatewayCodes(stub), sms: consoleCodes.sms });
  const { applicant } = scene;
  await send();
  const bySms = lastCode(scene);
  expect(applicant.last()).toContain(
    say('confirm-sms', { phone: '+7 ••• ••• 00 01' }).replace(/<[^>]*>/g, ''),
  );
  expect(applicant.buttons).toContain(say('button-send-by-telegram'));
  expect(applicant.buttons).not.toContain(say('button-send-by-sms'));
  await scene.advance({ minutes: 1 });
  await applicant.press(say('button-send-by-telegram'));
  expect(applicant.last()).toContain(
    say('confirm-telegram', { phone: '+7 ••• ••• 00 01' }).replace(/<[^>]*>/g, ''),
  );
  expect(stub.deliveries.map(({ to }) => to)).toEqual(['77010000001']);
  expect(applicant.buttons).toContain(say('button-send-by-sms'));
  await applicant.say(bySms);
  expect(applicant.last()).toContain(say('problem-code-wrong', { number: 4 }));
  await applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('telegram');
});

test('a phone that gets no SMS gets its code in Telegram with one tap, at once', async () => {
  await open({ ...gatewayCodes(stub), sms: mobizonCodes(stub).sms });
  const { applicant } = scene;
  stub.answerNext({ body: { code: 1, data: { recipient: 'Incorrect number' }, message: '' } });
  await send();
  expect(applicant.last()).toContain(say('problem-code-phone'));
  await applicant.press(say('button-send-by-telegram'));
  expect(stub.deliveries).toHaveLength(1);
  await applicant.say(codeIn(stub.deliveries[0]?.words ?? ''));
  expect(confirmedBy()).toBe('telegram');
});

test('one way alone offers no other', async () => {
  expected = [];
  await open(consoleCodes);
  await send();
  expect(scene.applicant.buttons).toEqual([say('button-resend'), say('button-back'), say('button-cancel')]);
});

test('a typed phone without codes: only the own contact confirms, and the typed number stays', async () => {
  expected = [];
  scene = await openScene();
  await openDesk(scene);
  await openForm(scene, 'ru');
  const { applicant, operator } = scene;
  await fillIn(scene, 'ru');
  await applicant.press(say('button-edit'));
  await applicant.press(say('line-phone'));
  await applicant.say('+49 151 23456789');
  await send();
  expect(requests()).toBe(0);
  await applicant.act((person) => person.shareContact({ phone_number: '77771112233', user_id: 42 }));
  expect(applicant.last()).toContain(say('problem-contact-of-another'));
  await applicant.act((person) => person.sendPhoto(Buffer.from('удостоверение')));
  expect(applicant.last()).toContain(say('problem-no-pictures'));
  await applicant.press(say('button-back'));
  expect(applicant.last()).toContain(say('summary-title'));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  await send();
  await shareOwn();
  expect(confirmedBy()).toBe('contact');
  await operator.press(say('button-open'));
  expect(operator.last()).toContain('+49 1512 3456789');
});
