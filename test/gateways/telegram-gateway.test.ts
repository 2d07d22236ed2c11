import { describe, expect, test } from 'vitest';
import { stubAccount } from '../support/stages/stub-providers.ts';
import { channelOf, message, sendBy, settingsOf, useStub } from './gateway-stage.ts';

const { stub, send, answered } = useStub();
const withSender = (sender: string) =>
  channelOf({ sms: undefined, telegram: { url: stub().url, token: stubAccount.key, sender } });

describe('a code by the Telegram Gateway', () => {
  test('is taken', async () => {
    expect(await send('telegram-gateway')).toEqual({ type: 'sent' });
    expect(stub().deliveries).toEqual([{ to: '77010000001', words: message.code }]);
  });

  test('goes out as documented: the token in the header, our own code, five minutes', async () => {
    await send('telegram-gateway');
    expect(stub().requests).toHaveLength(1);
    const [request] = stub().requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: '/sendVerificationMessage',
      type: 'application/json',
    });
    expect(request?.headers).toMatchObject({ authorization: `Bearer ${stubAccount.key}` });
    expect(String(request?.query)).toBe('');
    expect(request?.fields).toEqual({ phone_number: message.phone, code: message.code, ttl: 300 });
  });

  test('keeps the noughts of its code', async () => {
    await send('telegram-gateway', { ...message, code: '000042' });
    expect(stub().deliveries[0]?.words).toBe('000042');
  });

  test('comes from the channel of the owner', async () => {
    expect(await sendBy(withSender('stub_channel'))).toEqual({ type: 'sent' });
    expect(stub().requests[0]?.fields).toMatchObject({ sender_username: 'stub_channel' });
  });

  test('goes abroad', async () => {
    expect(await send('telegram-gateway', { ...message, phone: '+4915123456789' })).toEqual({ type: 'sent' });
  });
});

describe('the Telegram Gateway plays along and', () => {
  test('knows no other token', async () => {
    const channel = channelOf(settingsOf('telegram-gateway', stub().url, 'another'));
    expect(await sendBy(channel)).toEqual({
      type: 'broken',
      fault: 'telegram-gateway ACCESS_TOKEN_INVALID',
    });
    expect(stub().deliveries).toEqual([]);
  });

  test('refuses a number that is none', async () => {
    expect(await send('telegram-gateway', { ...message, phone: '+7701' })).toEqual({
      type: 'refused',
      fault: 'phone',
    });
  });

  test("refuses somebody else's channel", async () => {
    expect(await sendBy(withSender('other_channel'))).toEqual({
      type: 'broken',
      fault: 'telegram-gateway SENDER_NOT_OWNED',
    });
  });
});

describe('the Telegram Gateway answers', () => {
  const error = (words: unknown, status = 200) =>
    answered('telegram-gateway', { status, body: { ok: false, error: words } });

  test.each(['sent', 'delivered', 'read'])('%s: taken', async (status) => {
    const result = { request_id: '4', phone_number: '77010000001', delivery_status: { status } };
    expect(await answered('telegram-gateway', { body: { ok: true, result } })).toEqual({ type: 'sent' });
  });

  test.each(['PHONE_NUMBER_INVALID', 'PHONE_NUMBER_NOT_AVAILABLE', 'PHONE_NUMBER_NOT_FOUND'])(
    '%s: the number',
    async (words) => {
      expect(await error(words)).toEqual({ type: 'refused', fault: 'phone' });
      expect(await error(words, 400)).toEqual({ type: 'refused', fault: 'phone' });
    },
  );

  test.each([
    ['FLOOD_WAIT_7', 7000],
    ['FLOOD_WAIT_0', 0],
    ['FLOOD_WAIT_3600', 3_600_000],
    ['FLOOD_WAIT_99999999999999999999', 86_400_000],
  ])('%s: later', async (words, afterMs) => {
    const later = { type: 'retry', afterMs, fault: 'telegram-gateway FLOOD_WAIT' };
    expect(await error(words)).toEqual(later);
    expect(await error(words, 420)).toEqual(later);
  });

  test('FLOOD_WAIT without its seconds: later', async () => {
    expect(await error('FLOOD_WAIT')).toEqual({ type: 'retry', fault: 'telegram-gateway FLOOD_WAIT' });
  });

  test.each([
    'ACCESS_TOKEN_INVALID',
    'ACCESS_TOKEN_REQUIRED',
    'BALANCE_NOT_ENOUGH',
    'REQUEST_ID_INVALID',
    'UNKNOWN_METHOD',
    'PHONE_NUMBER_OF_SOME_NEW_KIND',
  ])('%s: for the owner to mend', async (words) => {
    const broken = { type: 'broken', fault: `telegram-gateway ${words}` };
    expect(await error(words)).toEqual(broken);
    expect(await error(words, 401)).toEqual(broken);
  });

  test.each([
    undefined,
    null,
    '',
    500,
    {},
    'no money',
    'CODE_402718_INVALID',
    'PHONE_77010000001',
    'FLOOD_WAIT_x',
    'X'.repeat(61),
    'ACCESS_TOKEN_INVALID\n402718',
  ])('the error %j, which is none that it has', async (words) => {
    expect(await error(words)).toEqual({ type: 'broken', fault: 'telegram-gateway unknown' });
  });

  test.each([{}, { ok: 'true' }, { ok: 1 }, { result: {} }])('%j, which says nothing', async (body) => {
    expect(await answered('telegram-gateway', { body })).toEqual({
      type: 'retry',
      fault: 'telegram-gateway answer not understood',
    });
  });
});
