import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ConfigFaults, readConfig, readPlaygroundConfig } from '../../src/config/config.ts';
import { noCodes } from '../../src/domain/form/code-settings.ts';
import { defaultTerms } from '../../src/domain/owner/terms.ts';
import { noProxy } from '../../src/domain/proxy.ts';

const key = Buffer.alloc(32, 7);
const least = {
  BOT_TOKEN: '123456:ABC-def_1',
  MASTER_KEY: key.toString('base64'),
  CONTROLLER_NAME: 'Сынақ мекемесі',
  CONTROLLER_CONTACT: 'test@example.invalid',
};

/** The faults of an environment, a line each. */
function faultsOf(read: () => unknown): readonly string[] {
  try {
    read();
  } catch (error) {
    expect(error).toBeInstanceOf(ConfigFaults);
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}
const faults = (environment: Record<string, string | undefined>) => faultsOf(() => readConfig(environment));

describe('the least that is needed', () => {
  test('leaves everything else at its default', () => {
    expect(readConfig(least)).toEqual({
      token: '123456:ABC-def_1',
      apiRoot: 'https://api.telegram.org',
      line: { proxies: noProxy, files: undefined, isTest: false },
      databasePath: 'data/local/bot.sqlite',
      masterKey: key,
      oldKeys: [],
      backupFolder: 'data/local/backups',
      ownerIds: [],
      operatorsChatId: undefined,
      operatorsTopicId: undefined,
      controller: { name: 'Сынақ мекемесі', contact: 'test@example.invalid', isState: false },
      terms: defaultTerms,
      retentionDays: 180,
      codes: noCodes,
      paymentToken: undefined,
      http: { host: '127.0.0.1', port: 8080, webhook: undefined },
      logLevel: 'info',
    });
  });

  test.each(Object.keys(least))('is not there without %s', (name) => {
    const found = faults({ ...least, [name]: undefined });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name}\\b`));
  });

  test('is not there where a variable is set to nothing', () => {
    expect(faults({ ...least, CONTROLLER_NAME: '  ' })[0]).toMatch(/^CONTROLLER_NAME is required/);
    expect(readConfig({ ...least, LOG_LEVEL: '', OWNER_IDS: ' ' })).toEqual(readConfig(least));
  });
});

test('a state body needs codes: a shared contact identifies nobody to it', () => {
  const ofState = { ...least, CONTROLLER_IS_STATE: 'yes' };
  const [line, ...others] = faults(ofState);
  expect(line).toBe(
    'SMS_PROVIDER=none does not go with CONTROLLER_IS_STATE=yes: by the law a shared contact identifies nobody to a state body, a code does',
  );
  expect(others).toEqual([]);
  expect(faults({ ...ofState, SMS_PROVIDER: 'console' })).toEqual([]);
  expect(faults({ ...ofState, SMS_PROVIDER: 'telegram-gateway', SMS_API_KEY: 'key' })).toEqual([]);
});

test('every variable is read', () => {
  expect(
    readConfig({
      ...least,
      TELEGRAM_API_ROOT: 'http://localhost:8081//',
      DATABASE_PATH: '/srv/bot.sqlite',
      OWNER_IDS: '12345, 67890',
      OPERATORS_CHAT_ID: '-1001234567890',
      OPERATORS_TOPIC_ID: '42',
      TELEGRAM_PROXY: 'socks5h://name:pass@10.0.0.5:1080',
      TELEGRAM_FILES: '/srv/telegram-bot-api',
      TELEGRAM_TEST: 'yes',
      HTTPS_PROXY: 'proxy.example.kz:3128',
      NO_PROXY: 'localhost, .Example.kz',
      CONTROLLER_IS_STATE: 'yes',
      CONTROLLER_BIN: '123456789012',
      CONTROLLER_PERSON: 'Үлгі Әсел, +7 701 000 00 09',
      REMINDER_DAYS: '14, 3,7',
      COLLECTION_DAYS: '20',
      QUIET_HOURS: '22-08',
      PROMISE_ELECTRONIC: '2',
      PROMISE_PAPER: '6,11,4',
      DRAFT_DAYS: '5',
      UNTOUCHED_HOURS: '4',
      SMS_NOTICES: 'ready, last-day',
      RETENTION_DAYS: '90',
      SMS_PROVIDER: 'console',
      TELEGRAM_GATEWAY_TOKEN: 'token',
      MCI: '2026=4325, 2027 = 4600',
      PAYMENT_PROVIDER_TOKEN: ' 123:TEST:abc ',
      HTTP_HOST: '0.0.0.0',
      HTTP_PORT: '9000',
      WEBHOOK_URL: 'https://bot.example.kz/telegram',
      WEBHOOK_SECRET: 'abcDEF_-12345678',
      LOG_LEVEL: 'debug',
      SOMETHING_ELSE: 'x',
    }),
  ).toEqual({
    token: least.BOT_TOKEN,
    apiRoot: 'http://localhost:8081',
    line: {
      proxies: {
        telegram: 'socks5://name:pass@10.0.0.5:1080',
        https: 'http://proxy.example.kz:3128',
        http: undefined,
        exceptions: ['localhost', '.example.kz'],
      },
      files: { folder: '/srv/telegram-bot-api' },
      isTest: true,
    },
    databasePath: '/srv/bot.sqlite',
    masterKey: key,
    oldKeys: [],
    backupFolder: '/srv/backups',
    ownerIds: [12345, 67890],
    operatorsChatId: -1001234567890,
    operatorsTopicId: 42,
    controller: {
      ...{ name: least.CONTROLLER_NAME, contact: least.CONTROLLER_CONTACT, isState: true },
      ...{ bin: '123456789012', person: 'Үлгі Әсел, +7 701 000 00 09' },
    },
    terms: {
      promise: { electronic: 2, paperAtCentre: 6, paperElsewhere: 11, apostille: 4 },
      reminderDays: [3, 7, 14],
      collectionDays: 20,
      quietHours: { from: 22, to: 8 },
      draftDays: 5,
      untouchedHours: 4,
      smsNotices: ['ready', 'last-day'],
      mci: new Map([
        [2026, 4325],
        [2027, 4600],
      ]),
    },
    retentionDays: 90,
    codes: {
      sms: { provider: 'console' },
      telegram: { url: 'https://gatewayapi.telegram.org', token: 'token', sender: undefined },
    },
    paymentToken: '123:TEST:abc',
    http: {
      host: '0.0.0.0',
      port: 9000,
      webhook: { url: 'https://bot.example.kz/telegram', secret: 'abcDEF_-12345678' },
    },
    logLevel: 'debug',
  });
});

const wrong = {
  BOT_TOKEN: 'my-bot',
  TELEGRAM_API_ROOT: 'ftp://example.invalid',
  MASTER_KEY: 'c2hvcnQ=',
  OWNER_IDS: '12345,me',
  OPERATORS_CHAT_ID: '@group',
  CONTROLLER_NAME: 'x'.repeat(201),
  CONTROLLER_CONTACT: 'x'.repeat(201),
  CONTROLLER_IS_STATE: 'true',
  CONTROLLER_BIN: '12345678901',
  REMINDER_DAYS: '3;7',
  COLLECTION_DAYS: '0',
  QUIET_HOURS: '21-25',
  PROMISE_ELECTRONIC: 'soon',
  PROMISE_PAPER: '5,10',
  DRAFT_DAYS: '-1',
  RETENTION_DAYS: '1.5',
  SMS_PROVIDER: 'pigeon',
  SMS_API_URL: 'smsc.kz',
  MCI: '4325',
  LOG_LEVEL: 'loud',
};

describe('a wrong value', () => {
  test('is named, all of them at once, each on a line of its own that begins with its name', () => {
    const found = faults(wrong);
    expect(found.map((line) => line.split(' ')[0]).toSorted()).toEqual(Object.keys(wrong).toSorted());
    for (const line of found) expect(line.length).toBeGreaterThan(line.split(' ')[0]?.length ?? 0);
  });

  test.each(Object.entries(wrong))('%s=%s alone is one line', (name, value) => {
    const found = faults({ ...least, [name]: value });
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(new RegExp(`^${name} .+`));
  });

  test('is not repeated in the words about it, where it is a secret', () => {
    expect(faults({ ...least, BOT_TOKEN: 'secret!', MASTER_KEY: 'c2VjcmV0' }).join()).not.toMatch(
      /secret|c2VjcmV0/,
    );
  });

  test.each([
    ['OWNER_IDS', '0'],
    ['OWNER_IDS', '12345,'],
    ['OWNER_IDS', '1e5'],
    ['OWNER_IDS', '-5'],
    ['OWNER_IDS', '99999999999999999999'],
    ['REMINDER_DAYS', '0'],
    ['REMINDER_DAYS', ','],
    ['REMINDER_DAYS', '3,99999'],
    ['QUIET_HOURS', '21'],
    ['QUIET_HOURS', '24-9'],
    ['QUIET_HOURS', '9 - 21 - 3'],
    ['PROMISE_PAPER', '5,10,3,1'],
    ['PROMISE_PAPER', '5,-10,3'],
    ['COLLECTION_DAYS', '99999'],
    ['MASTER_KEY', Buffer.alloc(31).toString('base64')],
    ['MASTER_KEY', Buffer.alloc(33).toString('base64')],
    ['MASTER_KEY', '0'.repeat(64)],
    ['OPERATORS_CHAT_ID', '12.5'],
    ['OPERATORS_CHAT_ID', '1001234567890'],
    ['OPERATORS_TOPIC_ID', '42'],
    ['OWNER_IDS', '123456'],
    ['TELEGRAM_PROXY', 'socks4://10.0.0.5:1080'],
    ['TELEGRAM_PROXY', 'http://proxy.example.kz/path'],
    ['TELEGRAM_PROXY', 'http://'],
    ['HTTPS_PROXY', 'ftp://proxy.example.kz'],
    ['TELEGRAM_FILES', 'files'],
    ['TELEGRAM_FILES', 'ftp://files.example.kz'],
    ['TELEGRAM_TEST', 'true'],
    ['TELEGRAM_API_ROOT', 'api.telegram.org'],
    ['BOT_TOKEN', '123456'],
    ['MCI', '2026=0'],
    ['MCI', '26=4325'],
    ['MCI', '2026=4325,'],
    ['MCI', '2026=4 325'],
    ['MCI', '2026=4325.50'],
  ])('is also %s=%s', (name, value) => {
    expect(faults({ ...least, [name]: value })).toHaveLength(1);
  });
});

describe('the key file', () => {
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'config-'));
  });
  afterEach(() => rmSync(folder, { recursive: true }));
  const withFile = (path: string) => ({ ...least, MASTER_KEY: undefined, MASTER_KEY_FILE: path });
  const written = (text: string) => {
    const path = join(folder, 'master.key');
    writeFileSync(path, text);
    return path;
  };

  test('stands for the key, also with a line break at its end', () => {
    expect(readConfig(withFile(written(`${least.MASTER_KEY}\n`))).masterKey).toEqual(key);
  });

  test('that holds something else is refused, without a word of it', () => {
    const found = faults(withFile(written('secret')));
    expect(found).toEqual([expect.stringMatching(/^MASTER_KEY_FILE must hold 32 bytes/)]);
    expect(found.join()).not.toContain('secret');
  });

  test('that is not there is named', () => {
    const path = join(folder, 'nowhere');
    expect(faults(withFile(path))).toEqual([`MASTER_KEY_FILE ${path} can't be read`]);
    expect(faults(withFile(folder))).toEqual([`MASTER_KEY_FILE ${folder} can't be read`]);
  });

  test('yields to the key itself', () => {
    const other = Buffer.alloc(32, 1).toString('base64');
    expect(readConfig({ ...withFile(written(other)), MASTER_KEY: least.MASTER_KEY }).masterKey).toEqual(key);
    expect(faults({ ...withFile(written(other)), MASTER_KEY: 'x' })).toHaveLength(1);
  });
});

describe('the playground', () => {
  test('needs nothing', () => {
    expect(readPlaygroundConfig({})).toEqual({
      host: '127.0.0.1',
      port: 8080,
      portChosen: false,
      databasePath: 'data/local/playground.sqlite',
    });
  });

  test('takes another place', () => {
    expect(
      readPlaygroundConfig({ HTTP_HOST: '0.0.0.0', HTTP_PORT: '8080', DATABASE_PATH: 'x.sqlite' }),
    ).toEqual({
      host: '0.0.0.0',
      port: 8080,
      portChosen: true,
      databasePath: 'x.sqlite',
    });
  });

  test.each(['65536', '-1', 'http', '80.5'])('refuses the port %s', (port) => {
    const found = faultsOf(() => readPlaygroundConfig({ HTTP_PORT: port }));
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^HTTP_PORT .+/);
  });
});
