import { describe, expect, test } from 'vitest';
import { stubAccount } from '../support/stages/stub-providers.ts';
import { channelOf, message, sendBy, settingsOf, useStub } from './gateway-stage.ts';

const { stub, send, answered } = useStub();
const withSender = (sender: string) => {
  const { url } = stub();
  return channelOf({
    sms: { provider: 'mobizon', url, apiKey: stubAccount.key, sender },
    telegram: undefined,
  });
};

describe('an SMS by mobizon', () => {
  test('is taken', async () => {
    expect(await send('mobizon')).toEqual({ type: 'sent' });
    expect(stub().deliveries).toEqual([{ to: '77010000001', words: message.text }]);
  });

  test('goes out as documented: the key in the address, the rest in the form', async () => {
    await send('mobizon');
    expect(stub().requests).toHaveLength(1);
    const [request] = stub().requests;
    expect(request).toMatchObject({
      method: 'POST',
      path: '/service/message/sendsmsmessage',
      type: 'application/x-www-form-urlencoded',
      fields: { recipient: '77010000001', text: message.text },
    });
    expect(Object.fromEntries(request?.query ?? [])).toEqual({
      api: 'v1',
      output: 'json',
      apiKey: stubAccount.key,
    });
    expect(request?.fields).not.toHaveProperty('from');
    expect(request?.headers).not.toHaveProperty('authorization');
  });

  test('bears the registered name', async () => {
    expect(await sendBy(withSender(stubAccount.sender))).toEqual({ type: 'sent' });
    expect(stub().requests[0]?.fields).toMatchObject({ from: stubAccount.sender });
  });

  test('goes abroad', async () => {
    expect(await send('mobizon', { ...message, phone: '+4915123456789' })).toEqual({ type: 'sent' });
    expect(stub().deliveries[0]?.to).toBe('4915123456789');
  });

  test('keeps signs that a form has a meaning for', async () => {
    const text = 'Code: 402718 & 1+1=2 100% "you"; ok?';
    await send('mobizon', { ...message, text });
    expect(stub().deliveries[0]?.words).toBe(text);
  });
});

describe('mobizon plays along and', () => {
  test('knows no other key', async () => {
    const channel = channelOf(settingsOf('mobizon', stub().url, 'another'));
    expect(await sendBy(channel)).toEqual({ type: 'broken', fault: 'mobizon 8' });
    expect(stub().deliveries).toEqual([]);
  });

  test('refuses a number that is none', async () => {
    expect(await send('mobizon', { ...message, phone: '+7701' })).toEqual({
      type: 'refused',
      fault: 'phone',
    });
  });

  test('refuses a name that is not registered: not the fault of the number', async () => {
    expect(await sendBy(withSender('OTHER'))).toEqual({ type: 'broken', fault: 'mobizon 1' });
    expect(await sendBy(withSender('OTHER'), { ...message, phone: '+7701' })).toEqual({
      type: 'broken',
      fault: 'mobizon 1',
    });
  });
});

describe('mobizon answers', () => {
  const answer = (code: unknown, data: unknown = null) =>
    answered('mobizon', { body: { code, data, message: `${message.phone} ${message.code}` } });

  test.each([0, 100, '0', '100'])('%j: taken', async (code) => {
    expect(await answer(code)).toEqual({ type: 'sent' });
  });

  test.each([2, 4, 5, 6, 8, 9, 11, 12, 13, 14, 15, 98, 777])('%i: for the owner to mend', async (code) => {
    expect(await answer(code)).toEqual({ type: 'broken', fault: `mobizon ${code}` });
  });

  test.each([3, 10, 30, 999])('%i: worth another try', async (code) => {
    expect(await answer(code)).toEqual({ type: 'retry', fault: `mobizon ${code}` });
  });

  test.each([{ recipient: 'Incorrect number' }, { recipient: ['Incorrect number', 'Too short'] }])(
    '1 with %j: the number',
    async (data) => {
      expect(await answer(1, data)).toEqual({ type: 'refused', fault: 'phone' });
    },
  );

  test.each([null, {}, [], 'recipient', { text: 'Too long' }, { recipient: 'x', from: 'x' }, ['recipient']])(
    '1 with %j: for the owner to mend',
    async (data) => {
      expect(await answer(1, data)).toEqual({ type: 'broken', fault: 'mobizon 1' });
    },
  );

  test.each([null, true, -1, 0.5, '', 'ok', '0x0', [0], 77010000001, 402718, '402718'])(
    'the code %j, which is none',
    async (code) => {
      expect(await answer(code)).toEqual({ type: 'retry', fault: 'mobizon answer not understood' });
    },
  );
});
