import { describe, expect, test } from 'vitest';
import type { SmscAccount } from '../../src/domain/form/code-settings.ts';
import { stubAccount } from '../support/stages/stub-providers.ts';
import { channelOf, message, sendBy, settingsOf, useStub } from './gateway-stage.ts';

const { stub, send, answered } = useStub();
const { login, password, key, sender } = stubAccount;
const withAccount = (account: SmscAccount, name?: string) => {
  const { url } = stub();
  return channelOf({ sms: { provider: 'smsc', url, account, sender: name }, telegram: undefined });
};

describe('an SMS by smsc', () => {
  test('is taken', async () => {
    expect(await send('smsc')).toEqual({ type: 'sent' });
    expect(stub().deliveries).toEqual([{ to: '77010000001', words: message.text }]);
  });

  test('goes out as documented, with an API key', async () => {
    await send('smsc');
    expect(stub().requests).toHaveLength(1);
    const [request] = stub().requests;
    expect(request).toMatchObject({ method: 'POST', path: '/rest/send/', type: 'application/json' });
    expect(String(request?.query)).toBe('');
    expect(request?.fields).toEqual({ apikey: key, phones: message.phone, mes: message.text, fmt: 3 });
  });

  test('goes out as documented, with login and password', async () => {
    expect(await sendBy(withAccount({ login, password }, sender))).toEqual({ type: 'sent' });
    expect(stub().requests[0]?.fields).toEqual({
      login,
      psw: password,
      phones: message.phone,
      mes: message.text,
      sender,
      fmt: 3,
    });
  });

  test('goes abroad, with the "+" that keeps the number as it is', async () => {
    const phone = '+95912345678';
    expect(await send('smsc', { ...message, phone })).toEqual({ type: 'sent' });
    expect(stub().requests[0]?.fields).toMatchObject({ phones: phone });
  });
});

describe('smsc plays along and', () => {
  test('knows no other account', async () => {
    const broken = { type: 'broken', fault: 'smsc 2' };
    expect(await sendBy(channelOf(settingsOf('smsc', stub().url, 'another')))).toEqual(broken);
    expect(await sendBy(withAccount({ login, password: 'another' }))).toEqual(broken);
    expect(await sendBy(withAccount({ login: 'another', password }))).toEqual(broken);
    expect(stub().deliveries).toEqual([]);
  });

  test('refuses a number that is none', async () => {
    expect(await send('smsc', { ...message, phone: '+7701' })).toEqual({ type: 'refused', fault: 'phone' });
  });

  test('refuses a name that is not registered', async () => {
    expect(await sendBy(withAccount({ apiKey: key }, 'OTHER'))).toEqual({ type: 'broken', fault: 'smsc 6' });
  });
});

describe('smsc answers', () => {
  const error = (error_code: unknown, more: object = {}) =>
    answered('smsc', { body: { error: `no way to ${message.phone}`, error_code, ...more } });

  test.each([
    { id: 3, cnt: 1 },
    { id: 3, cnt: 1, cost: '1.40', balance: '100.50' },
    { id: '3', cnt: '1' },
    { id: 3 },
    { id: 3, cnt: 1, error: null, error_code: null },
  ])('%j: taken', async (body) => {
    expect(await answered('smsc', { body })).toEqual({ type: 'sent' });
  });

  test.each([1, 2, 3, 4, 5, 6, 10, 42])('error %i: for the owner to mend', async (code) => {
    const broken = { type: 'broken', fault: `smsc ${code}` };
    expect(await error(code)).toEqual(broken);
    expect(await error(String(code))).toEqual(broken);
  });

  test.each([7, 8])('error %i: the number', async (code) => {
    expect(await error(code)).toEqual({ type: 'refused', fault: 'phone' });
  });

  test('error 9: the same request too often, a minute later', async () => {
    expect(await error(9)).toEqual({ type: 'retry', afterMs: 60_000, fault: 'smsc 9' });
  });

  test('an error that has an id all the same', async () => {
    expect(await error(3, { id: 5 })).toEqual({ type: 'broken', fault: 'smsc 3' });
    expect(await error(8, { id: 5 })).toEqual({ type: 'refused', fault: 'phone' });
  });

  test.each([undefined, null, '', 'ERR', -3, 402718, '77010000001', {}])(
    'error %j, which is none',
    async (code) => {
      expect(await error(code, { id: 5 })).toEqual({ type: 'broken', fault: 'smsc unknown' });
    },
  );

  test.each([{}, { id: null }, { id: '' }, { id: true }, { cnt: 1 }])(
    '%j, which says nothing',
    async (body) => {
      expect(await answered('smsc', { body })).toEqual({
        type: 'retry',
        fault: 'smsc answer not understood',
      });
    },
  );
});
