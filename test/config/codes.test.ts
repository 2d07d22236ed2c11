import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readCodeSettings } from '../../src/config/codes.ts';
import { type CodeSettings, noCodes } from '../../src/domain/form/code-settings.ts';

const codes = (environment: Record<string, string>): CodeSettings => {
  const faults: string[] = [];
  const settings = readCodeSettings(environment, faults);
  expect(faults).toEqual([]);
  return settings;
};
const faultsOf = (environment: Record<string, string>): readonly string[] => {
  const faults: string[] = [];
  readCodeSettings(environment, faults);
  return faults;
};

describe('one way', () => {
  test('none, which is the default', () => {
    expect(codes({})).toEqual(noCodes);
    expect(codes({ SMS_PROVIDER: 'none' })).toEqual(noCodes);
    expect(codes({ SMS_PROVIDER: ' ', SMS_API_KEY: '', TELEGRAM_GATEWAY_TOKEN: '' })).toEqual(noCodes);
    expect(codes({ SMS_PROVIDER: 'none', SMS_API_KEY: 'left-over' })).toEqual(noCodes);
  });

  test('the console, which needs nothing', () => {
    expect(codes({ SMS_PROVIDER: 'console' })).toEqual({ ...noCodes, sms: { provider: 'console' } });
  });

  test('mobizon, with the least and with all', () => {
    expect(codes({ SMS_PROVIDER: 'mobizon', SMS_API_KEY: ' kz0a1b2c\n' }).sms).toEqual({
      provider: 'mobizon',
      url: 'https://api.mobizon.kz',
      apiKey: 'kz0a1b2c',
      sender: undefined,
    });
    expect(
      codes({
        SMS_PROVIDER: 'mobizon',
        SMS_API_KEY: 'kz0a1b2c',
        SMS_API_URL: 'http://127.0.0.1:8099/mobizon/',
        SMS_SENDER: 'Mekeme KZ',
      }),
    ).toEqual({
      sms: {
        provider: 'mobizon',
        url: 'http://127.0.0.1:8099/mobizon',
        apiKey: 'kz0a1b2c',
        sender: 'Mekeme KZ',
      },
      telegram: undefined,
    });
  });

  test('smsc, with a key, with login and password, with both', () => {
    const key = { SMS_PROVIDER: 'smsc', SMS_API_KEY: 'key' };
    const login = { SMS_PROVIDER: 'smsc', SMS_LOGIN: 'login', SMS_PASSWORD: ' құпия сөз ' };
    const smsc = { provider: 'smsc', url: 'https://smsc.kz', sender: undefined };
    expect(codes(key).sms).toEqual({ ...smsc, account: { apiKey: 'key' } });
    expect(codes({ ...key, ...login }).sms).toEqual({ ...smsc, account: { apiKey: 'key' } });
    expect(codes({ ...login, SMS_API_URL: 'https://www2.smsc.kz' }).sms).toEqual({
      ...smsc,
      url: 'https://www2.smsc.kz',
      account: { login: 'login', password: ' құпия сөз ' },
    });
  });

  test('Telegram as the provider, with the variables of a provider', () => {
    const least = { SMS_PROVIDER: 'telegram-gateway', SMS_API_KEY: 'token' };
    const telegram = { url: 'https://gatewayapi.telegram.org', token: 'token', sender: undefined };
    expect(codes(least)).toEqual({ sms: undefined, telegram });
    expect(codes({ ...least, SMS_SENDER: '@mekeme' }).telegram).toEqual({ ...telegram, sender: 'mekeme' });
    expect(codes({ ...least, SMS_API_URL: 'http://127.0.0.1:1' }).telegram?.url).toBe('http://127.0.0.1:1');
    expect(codes({ ...least, TELEGRAM_GATEWAY_URL: 'http://127.0.0.1:2' }).telegram?.url).toBe(
      'http://127.0.0.1:2',
    );
    expect(codes({ ...least, TELEGRAM_GATEWAY_TOKEN: 'not-needed' }).telegram).toEqual(telegram);
  });
});

describe('Telegram beside an SMS provider', () => {
  const telegram = { url: 'https://gatewayapi.telegram.org', token: 'token', sender: undefined };

  test.each([
    { SMS_PROVIDER: 'mobizon', SMS_API_KEY: 'key', SMS_SENDER: 'MEKEME' },
    { SMS_PROVIDER: 'smsc', SMS_API_KEY: 'key', SMS_API_URL: 'http://127.0.0.1:1' },
    { SMS_PROVIDER: 'console' },
  ])('$SMS_PROVIDER', (provider) => {
    const both = codes({ ...provider, TELEGRAM_GATEWAY_TOKEN: 'token' });
    expect(both).toEqual({ sms: codes(provider).sms, telegram });
    expect(both.sms).toMatchObject({ provider: provider.SMS_PROVIDER });
  });

  test('without any', () => {
    expect(codes({ TELEGRAM_GATEWAY_TOKEN: 'token' })).toEqual({ sms: undefined, telegram });
  });

  test('on a server of its own', () => {
    const url = 'http://127.0.0.1:2';
    expect(
      codes({ TELEGRAM_GATEWAY_TOKEN: 'token', TELEGRAM_GATEWAY_URL: `${url}/`, SMS_API_URL: 'http://a' }),
    ).toEqual({ sms: undefined, telegram: { ...telegram, url } });
  });
});

describe('what is missing', () => {
  test.each([
    [{ SMS_PROVIDER: 'mobizon' }, ['SMS_API_KEY is required with SMS_PROVIDER=mobizon']],
    [
      { SMS_PROVIDER: 'mobizon', SMS_LOGIN: 'x', SMS_PASSWORD: 'x' },
      ['SMS_API_KEY is required with SMS_PROVIDER=mobizon'],
    ],
    [{ SMS_PROVIDER: 'mobizon', SMS_API_KEY: ' ' }, ['SMS_API_KEY is required with SMS_PROVIDER=mobizon']],
    [
      { SMS_PROVIDER: 'telegram-gateway', TELEGRAM_GATEWAY_TOKEN: 'x' },
      ['SMS_API_KEY is required with SMS_PROVIDER=telegram-gateway'],
    ],
    [
      { SMS_PROVIDER: 'smsc' },
      ['SMS_API_KEY is required with SMS_PROVIDER=smsc, or SMS_LOGIN and SMS_PASSWORD'],
    ],
    [{ SMS_PROVIDER: 'smsc', SMS_LOGIN: 'x' }, ['SMS_PASSWORD is required with SMS_LOGIN']],
    [{ SMS_PROVIDER: 'smsc', SMS_PASSWORD: 'x' }, ['SMS_LOGIN is required with SMS_PASSWORD']],
  ])('%j', (environment, expected) => {
    expect(faultsOf(environment)).toEqual(expected);
  });

  test('is named beside what is wrong', () => {
    expect(
      faultsOf({
        SMS_PROVIDER: 'mobizon',
        SMS_API_URL: 'api.mobizon.kz',
        SMS_SENDER: 'Мекеме',
        TELEGRAM_GATEWAY_TOKEN: 'two words',
        TELEGRAM_GATEWAY_URL: 'ftp://a',
      }).map((line) => line.split(' ')[0]),
    ).toEqual(['SMS_API_KEY', 'SMS_API_URL', 'SMS_SENDER', 'TELEGRAM_GATEWAY_TOKEN', 'TELEGRAM_GATEWAY_URL']);
  });
});

describe('a wrong value', () => {
  test.each([
    ['SMS_PROVIDER', 'pigeon'],
    ['SMS_PROVIDER', 'Mobizon'],
    ['SMS_API_URL', 'smsc.kz'],
    ['SMS_API_KEY', 'secret words'],
    ['SMS_API_KEY', 'secret\nwords'],
    ['SMS_API_KEY', 'құпия'],
    ['SMS_API_KEY', 'x'.repeat(513)],
    ['SMS_LOGIN', 'x'.repeat(201)],
    ['SMS_PASSWORD', 'secret'.repeat(40)],
    ['SMS_SENDER', 'Мекеме'],
    ['SMS_SENDER', 'x'.repeat(33)],
    ['TELEGRAM_GATEWAY_TOKEN', 'secret words'],
    ['TELEGRAM_GATEWAY_URL', 'gatewayapi.telegram.org'],
  ])('%s=%s is named in one line, and no secret repeated', (name, value) => {
    const found = faultsOf({ [name]: value });
    expect(found).toEqual([expect.stringMatching(new RegExp(`^${name} must be .+`))]);
    expect(found.join()).not.toMatch(/secret|құпия|xxx/);
  });

  test('of a provider: nothing is said of what it would need', () => {
    expect(faultsOf({ SMS_PROVIDER: 'pigeon' })).toEqual([
      'SMS_PROVIDER must be one of none, console, mobizon, smsc, telegram-gateway',
    ]);
  });
});

test('.env.example names every variable', () => {
  const example = readFileSync('.env.example', 'utf8');
  const source = readFileSync('src/config/codes.ts', 'utf8');
  const names = [...source.matchAll(/^ {2}([A-Z][A-Z_]+):/gm)].map(([, name]) => name);
  expect(names).toHaveLength(8);
  for (const name of names) expect(example).toMatch(new RegExp(`^(# )?${name}=`, 'm'));
});
