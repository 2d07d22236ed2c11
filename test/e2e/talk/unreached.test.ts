import { afterEach, describe, expect, onTestFinished, test } from 'vitest';
import type { CodeSettings } from '../../../src/domain/form/code-settings.ts';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import { readOne } from '../../attack/tools.ts';
import { gatewayCodes, mobizonCodes } from '../../support/codes/codes.ts';
import { hire } from '../../support/samples/staff.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene, type SceneOptions } from '../../support/scene.ts';
import { openStubGateways } from '../../support/stages/stub-gateways.ts';

/** Somebody has blocked the bot: who wrote hears at once, an SMS goes out, a call is ticked off, nothing is lost for good. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let reference: string;
const phone = '+7 701 000 00 01';
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();
const status = () => readOne<string>(scene, `SELECT status FROM request WHERE reference = '${reference}'`);
const codes = { sms: { provider: 'console' as const }, telegram: undefined };

async function open(options: SceneOptions = {}, kind: 'electronic' | 'paper' = 'electronic'): Promise<void> {
  scene = await openScene(options);
  say = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', kind);
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 });
}
/** The gateway is set up after the request was sent: no code is asked for on the way. */
async function openWithSms(
  kind: 'electronic' | 'paper',
  smsNotices = defaultTerms.smsNotices,
  ways: CodeSettings = codes,
  options: SceneOptions = {},
): Promise<void> {
  await open(options, kind);
  await scene.stopBot();
  Object.assign(scene.config, { codes: ways, terms: { ...defaultTerms, smsNotices } });
  await scene.startBot();
}
const leave = () => scene.applicant.act((one) => one.block());
const comeBack = () => scene.applicant.act((one) => one.unblock());
const told = (what: string, ...more: string[]) =>
  [plain(say('desk-unreached', { reference, what, phone })), ...more].join('\n');

let expected: readonly string[] = [];
afterEach(async () => {
  const events = expected;
  expected = [];
  await scene.close({ events });
});

describe('a question', () => {
  test('is told to be undelivered at once, does not hold the request up, and waits for the person', async () => {
    await open();
    await leave();
    await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
    await scene.advance({ minutes: 1 });
    expect(scene.operator.texts).toContain(told(say('missed-question'), say('desk-unreached-freed')));
    expect(status()).toBe('in_review');
    await comeBack();
    await scene.applicant.say('/start');
    await scene.advance({ minutes: 1 });
    expect(scene.applicant.texts.join('\n')).toContain('Какая фамилия была до 2015 года?');
  });

  test('goes to somebody who is known to be gone: said before it is sent', async () => {
    await open();
    await leave();
    await scene.operator.say(`/ask ${reference} Вопрос`);
    await scene.advance({ minutes: 1 });
    await scene.operator.say('Позвоните нам', scene.operator.lastMessage().message_id);
    expect(scene.operator.last()).toContain(plain(say('desk-blocked', { phone })));
  });
});

test('a call is ticked off once, is seen on the card and stands in the audit', async () => {
  await open();
  await leave();
  await scene.operator.say(`/refuse ${reference} unreliable_documents Даты не совпали`);
  await scene.advance({ minutes: 1 });
  expect(scene.operator.texts).toContain(told(say('missed-refused')));
  const colleague = await hire(scene, 7001);
  await colleague.say(`/request ${reference}`);
  const card = colleague.messageWith(say('button-called'))?.message_id;
  const news = scene.operator.messageWith(say('button-called'));
  const button = news?.reply_markup?.inline_keyboard.flat().find(({ text }) => text === say('button-called'));
  const data = button && 'callback_data' in button ? button.callback_data : '';
  await scene.operator.press(say('button-called'));
  expect(scene.operator.toast).toBe(say('toast-called'));
  // The open card of a colleague follows, and a second press ticks nothing off.
  expect(card).toBeGreaterThan(0);
  expect(colleague.messageWith(say('button-called'))).toBeUndefined();
  await scene.operator.act((one) => one.pressStale(news?.message_id ?? 0, data));
  expect(scene.operator.toast).toBe(say('toast-old-button'));
  await scene.operator.say(`/request ${reference}`);
  expect(scene.operator.last()).toContain(
    plain(say('desk-called', { time: '23.11, 10:02', who: 'Оператор' })),
  );
  expect(scene.operator.buttons).not.toContain(say('button-called'));
  expect(readOne<number>(scene, `SELECT count(*) FROM audit WHERE action = 'called'`)).toBe(1);
});

test('the card says that the last message did not arrive, and no more once another one has', async () => {
  await open();
  await scene.operator.say(`/request ${reference}`);
  expect(scene.operator.last()).not.toContain('Последнее сообщение не доставлено');
  expected = ['message-refused'];
  const letGo = scene.botApi.onCall(({ method, params }) =>
    /^send/.test(method) && Number(params.chat_id) === people.applicant
      ? {
          kind: 'answer',
          error_code: 400,
          description: "Bad Request: can't parse entities: unsupported start tag",
        }
      : undefined,
  );
  await scene.operator.say(`/check ${reference}`);
  await scene.advance({ minutes: 1 });
  letGo();
  await scene.operator.say(`/request ${reference}`);
  expect(scene.operator.last()).toContain('Последнее сообщение не доставлено');
  await scene.operator.say(`/resume ${reference}`);
  await scene.operator.say(`/ask ${reference} Какая фамилия была до 2015 года?`);
  await scene.advance({ minutes: 1 });
  await scene.operator.say(`/request ${reference}`);
  expect(scene.operator.last()).not.toContain('Последнее сообщение не доставлено');
});

describe('an SMS', () => {
  test('without personal data goes out by itself where a gateway is set up, and the card shows it', async () => {
    await openWithSms('paper');
    await leave();
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(scene.sms).toEqual([{ to: '+77010000001', text: say('sms-notice-ready', { reference }) }]);
    expect(scene.operator.texts).toContain(told(say('missed-ready'), say('desk-unreached-sms')));
    await scene.operator.say(`/request ${reference}`);
    expect(scene.operator.last()).toContain(say('desk-sms-sent'));
  });

  test('tells of a question and of the last day, once each and without a name', async () => {
    await openWithSms('paper');
    await leave();
    await scene.operator.say(`/ask ${reference} Какая фамилия была до брака?`);
    await scene.advance({ minutes: 1 });
    expect(scene.sms).toEqual([{ to: '+77010000001', text: say('sms-notice-question', { reference }) }]);
    await comeBack();
    await scene.applicant.say('/start');
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(status()).toBe('ready');
    await leave();
    for (let day = 0; day < 45; day += 1) await scene.advance({ days: 1 });
    expect(scene.sms.slice(1)).toEqual([
      { to: '+77010000001', text: say('sms-notice-last-day', { reference, day: '23.12.2026' }) },
    ]);
  });

  test('tells of a refusal', async () => {
    await openWithSms('electronic');
    await leave();
    await scene.operator.say(`/refuse ${reference} not_found`);
    await scene.advance({ minutes: 1 });
    expect(scene.sms).toEqual([{ to: '+77010000001', text: say('sms-notice-refused', { reference }) }]);
  });

  test('does not go out for news that the setting leaves out, nor without a gateway', async () => {
    await openWithSms('paper', ['refused']);
    await leave();
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(scene.sms).toEqual([]);
    expect(scene.operator.texts).toContain(told(say('missed-ready')));
  });

  test('that the provider does not take now goes out when it wishes, as an SMS, also where codes go by another way', async () => {
    const stub = await openStubGateways();
    onTestFinished(() => stub.close());
    await openWithSms('paper', defaultTerms.smsNotices, {
      ...gatewayCodes(stub),
      sms: mobizonCodes(stub).sms,
    });
    await leave();
    stub.answerNext({ status: 503, headers: { 'retry-after': '1800' } });
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 29 });
    expect([stub.requests.length, stub.deliveries.length]).toEqual([1, 0]);
    await scene.operator.say(`/request ${reference}`);
    expect(scene.operator.last()).toContain(say('desk-sms-planned'));
    await scene.advance({ minutes: 2 });
    expect(stub.deliveries).toEqual([
      expect.objectContaining({ to: '77010000001', words: say('sms-notice-ready', { reference }) }),
    ]);
    expect(scene.operator.last()).toContain(say('desk-sms-sent'));
  });

  test('that nobody takes is tried five times, and the card says that it did not go out', async () => {
    expected = ['notice-not-sent'];
    let tries = 0;
    const showSms = () => {
      tries += 1;
      throw new Error('no page is open');
    };
    await openWithSms('paper', defaultTerms.smsNotices, codes, { showSms });
    await leave();
    await scene.operator.say(`/ready ${reference}`);
    await scene.operator.say(`/request ${reference}`);
    await scene.advance({ hours: 3 });
    expect(tries).toBe(5);
    expect(scene.operator.last()).toContain(say('desk-sms-failed'));
    expect(readOne(scene, `SELECT outcome FROM job WHERE kind = 'send-notice'`)).toBe('not sent');
  });

  test('is not sent to somebody who is back', async () => {
    await openWithSms('paper');
    await leave();
    // In the night, when nobody is woken by an SMS.
    await scene.advance({ hours: 12 });
    await scene.operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    await comeBack();
    await scene.applicant.say('/start');
    await scene.advance({ hours: 14 });
    expect(scene.sms).toEqual([]);
    expect(scene.applicant.texts.join('\n')).toContain(plain(say('told-ready', { reference })));
  });
});
