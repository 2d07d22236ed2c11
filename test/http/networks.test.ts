import { describe, expect, test } from 'vitest';
import { readHttpSettings } from '../../src/config/http.ts';
import { callerOf, createNetworks } from '../../src/http/networks.ts';

const named = (environment: Record<string, string>) => {
  const faults: string[] = [];
  return { settings: readHttpSettings({ REGISTER_API: 'on', ...environment }, faults)?.registers, faults };
};

describe('networks in the settings', () => {
  test('stand one after another, with blanks or without', () => {
    const { settings, faults } = named({
      REGISTER_ALLOW: '10.1.0.0/16, 2001:db8::/32,192.0.2.7',
      REGISTER_PROXY: '172.16.0.0/12',
    });
    expect(faults).toEqual([]);
    expect(settings?.allow).toEqual(['10.1.0.0/16', '2001:db8::/32', '192.0.2.7']);
    expect(settings?.proxies).toEqual(['172.16.0.0/12']);
  });

  test.each([
    '10.1.0.0/33',
    '10.1/16',
    '10.1.0.0/',
    '2001:db8::/129',
    'bot.example.kz',
    '10.1.0.0/16;10.2.0.0/16',
    '10.0.0.1/-1',
    '0.0.0.0/0x',
    'fe80::1%eth0',
  ])('%s is none, and the bot does not start', (text) => {
    for (const name of ['REGISTER_ALLOW', 'REGISTER_PROXY']) {
      const { faults } = named({ [name]: text });
      expect(faults).toHaveLength(1);
      expect(faults[0]).toMatch(new RegExp(`^${name} [^\\n]+$`));
    }
  });
});

describe('who calls', () => {
  const proxies = createNetworks(['172.16.0.0/12', 'fd00::/8']);
  test.each([
    ['203.0.113.5', '192.0.2.7', '203.0.113.5'],
    ['127.0.0.1', '192.0.2.7', '192.0.2.7'],
    ['::1', '192.0.2.7', '192.0.2.7'],
    ['::ffff:127.0.0.1', '192.0.2.1, 192.0.2.7', '192.0.2.7'],
    ['172.18.0.1', '192.0.2.7', '192.0.2.7'],
    ['::ffff:172.18.0.1', '2001:db8::7', '2001:db8::7'],
    ['fd00::2', '192.0.2.7', '192.0.2.7'],
    ['172.32.0.1', '192.0.2.7', '172.32.0.1'],
    ['127.0.0.1', undefined, '127.0.0.1'],
    ['127.0.0.1', '', '127.0.0.1'],
    [undefined, '192.0.2.7', ''],
  ])('a connection of %s that names %s is of %s', (peer, header, caller) => {
    expect(callerOf(peer, header, proxies)).toBe(caller);
  });

  test('no network has what is no address', () => {
    const all = createNetworks(['0.0.0.0/0', '::/0']);
    for (const text of ['', 'unknown', '192.0.2', 'fe80::1%eth0'])
      expect([text, all.has(text)]).toEqual([text, false]);
    for (const text of ['192.0.2.7', '::ffff:192.0.2.7', '2001:db8::7'])
      expect([text, all.has(text)]).toEqual([text, true]);
  });
});
