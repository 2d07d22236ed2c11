import { describe, expect, test } from 'vitest';
import { type CodeSettings, noCodes, type SmsSettings } from '../../src/domain/form/code-settings.ts';
import { createCodeChannels } from '../../src/gateways/create-code-channels.ts';
import { message } from './gateway-stage.ts';

const nowhere = () => expect.unreachable('nothing is sent');
const url = 'http://127.0.0.1:9';
const console: SmsSettings = { provider: 'console' };
const mobizon: SmsSettings = { provider: 'mobizon', url, apiKey: 'key', sender: undefined };
const smsc: SmsSettings = { provider: 'smsc', url, account: { apiKey: 'key' }, sender: undefined };
const telegram = { url, token: 'token', sender: undefined };

describe('the channels', () => {
  test.each<[string, CodeSettings, readonly string[]]>([
    ['none', noCodes, []],
    ['console', { sms: console, telegram: undefined }, ['sms']],
    ['mobizon', { sms: mobizon, telegram: undefined }, ['sms']],
    ['smsc', { sms: smsc, telegram: undefined }, ['sms']],
    ['telegram alone', { sms: undefined, telegram }, ['telegram']],
    ['mobizon and telegram', { sms: mobizon, telegram }, ['sms', 'telegram']],
    ['console and telegram', { sms: console, telegram }, ['sms', 'telegram']],
  ])('%s', (_, settings, kinds) => {
    expect(createCodeChannels(settings, nowhere, nowhere).map(({ kind }) => kind)).toEqual(kinds);
  });

  test('ask nobody before a code is sent', () => {
    createCodeChannels({ sms: smsc, telegram }, nowhere, nowhere);
  });
});

describe('the console', () => {
  const channelTo = (sendToConsole: Parameters<typeof createCodeChannels>[2]) =>
    createCodeChannels({ sms: console, telegram: undefined }, nowhere, sendToConsole)[0];

  test('is handed the SMS', async () => {
    const handed: unknown[] = [];
    const outcome = await channelTo((sms) => handed.push(sms))?.send(message);
    expect(outcome).toEqual({ type: 'sent' });
    expect(handed).toEqual([{ to: message.phone, text: message.text }]);
  });

  test('may be gone', async () => {
    const channel = channelTo(() => {
      throw new Error(`${message.phone} can't be reached`);
    });
    expect(await channel?.send(message)).toEqual({ type: 'retry', fault: 'console not reached' });
  });
});

describe('a fetch that fails in some other way', () => {
  test.each([
    new Error(`${message.phone} ${message.code}`),
    new Error('x', { cause: Object.assign(new Error('x'), { code: message.code }) }),
    new Error('x', { cause: { code: 'ENOTFOUND' } }),
    'a text',
    undefined,
  ])('%s', async (thrown) => {
    const fetch = () => Promise.reject(thrown);
    const [channel] = createCodeChannels({ sms: mobizon, telegram: undefined }, fetch, nowhere);
    expect(await channel?.send(message)).toEqual({ type: 'retry', fault: 'mobizon not reached' });
  });

  test('at once', async () => {
    const fetch = () => {
      throw new Error('at once');
    };
    const [channel] = createCodeChannels({ sms: mobizon, telegram: undefined }, fetch, nowhere);
    expect(await channel?.send(message)).toEqual({ type: 'retry', fault: 'mobizon not reached' });
  });
});
