import { createServer } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { faultOfHookUrl, guardedLookup, mayPostTo } from '../../src/gateways/guarded-address.ts';
import { createPostEvent } from '../../src/gateways/post-event.ts';
import { openReceiver } from '../support/stages/hook-receiver.ts';

/** Where events may be posted to: a table of addresses, and what is looked up at the moment of connecting. */

const reachesOf = (address: string) =>
  (['public', 'private', 'local'] as const).filter((reach) => mayPostTo(address, reach));
const all = ['public', 'private', 'local'];

test.each([
  ['8.8.8.8', all],
  ['93.184.216.34', all],
  ['2606:4700::1111', all],
  ['2a00:1450:4001::200e', all],
  // Private networks, for those who say so.
  ['10.1.2.3', ['private', 'local']],
  ['172.16.0.1', ['private', 'local']],
  ['172.31.255.255', ['private', 'local']],
  ['172.32.0.1', all],
  ['192.168.1.1', ['private', 'local']],
  ['100.64.0.1', ['private', 'local']],
  ['fd12:3456::1', ['private', 'local']],
  // This machine: for the playground alone.
  ['127.0.0.1', ['local']],
  ['127.255.255.254', ['local']],
  ['::1', ['local']],
  // Never: links of this machine (the metadata of clouds), nobody, everybody, documentation, tests, ways elsewhere.
  ['0.0.0.0', []],
  ['0.1.2.3', []],
  ['::', []],
  ['169.254.169.254', []],
  ['fe80::1', []],
  ['fe80::1%eth0', []],
  ['fec0::1', []],
  ['224.0.0.1', []],
  ['239.255.255.255', []],
  ['240.0.0.1', []],
  ['255.255.255.255', []],
  ['ff02::1', []],
  ['192.0.0.192', []],
  ['192.0.2.1', []],
  ['198.18.0.1', []],
  ['198.51.100.7', []],
  ['203.0.113.9', []],
  ['192.88.99.1', []],
  ['2001:db8::1', []],
  ['3fff::1', []],
  ['2001::1', []],
  ['2002:7f00:1::1', []],
  ['64:ff9b::7f00:1', []],
  ['64:ff9b:1::1', []],
  ['100::1', []],
  ['::ffff:169.254.169.254', []],
  ['::ffff:8.8.8.8', []],
  ['::8.8.8.8', []],
  ['not an address', []],
  ['', []],
])('%s: %j', (address, reaches) => {
  expect(reachesOf(address)).toEqual(reaches);
});

test.each(['::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:10.0.0.1', '0:0:0:0:0:ffff:c0a8:0101'])(
  'an address of IPv4 that is written as one of IPv6 is not one of the open network: %s',
  (address) => {
    expect(mayPostTo(address, 'public')).toBe(false);
  },
);

test.each([
  ['https://example.kz/events', undefined],
  ['https://example.kz:8443/events?a=b', undefined],
  ['https://8.8.8.8/', undefined],
  ['http://example.kz/', 'shape'],
  ['https://user@example.kz/', 'shape'],
  ['https://:word@example.kz/', 'shape'],
  ['https://example.kz/#here', 'shape'],
  ['file:///etc/passwd', 'shape'],
  ['gopher://example.kz/', 'shape'],
  ['//example.kz', 'shape'],
  [`https://example.kz/${'a'.repeat(500)}`, 'shape'],
  // Every spelling of an address is brought to one before it is looked at.
  ['https://127.0.0.1/', 'address'],
  ['https://127.1/', 'address'],
  ['https://2130706433/', 'address'],
  ['https://0x7f000001/', 'address'],
  ['https://0177.0.0.1/', 'address'],
  ['https://127.0.0.1./', 'address'],
  ['https://[::1]/', 'address'],
  ['https://[::ffff:127.0.0.1]/', 'address'],
  ['https://[0:0:0:0:0:ffff:7f00:1]/', 'address'],
  ['https://①②⑦.0.0.1/', 'address'],
  ['https://10.0.0.1/', 'address'],
  ['https://169.254.169.254/latest/meta-data/', 'address'],
])('%s: %s', (url, fault) => {
  expect(faultOfHookUrl(url, 'public')).toBe(fault);
});

const post = (url: string) => ({ url, secrets: ['whsec_AAAA'], id: 'e.1', at: 0, body: '{}' });

test('a name that leads to this machine is refused when it is connected to, and nothing is sent', async () => {
  const receiver = await openReceiver('localhost');
  for (const reach of ['public', 'private'] as const) {
    const secure = receiver.url.replace('http:', 'https:').replace('127.0.0.1', 'localhost');
    expect(await createPostEvent(reach)(post(secure))).toEqual({ type: 'failed', fault: 'address' });
  }
  expect(receiver.posted).toEqual([]);
  expect(await createPostEvent('local')(post(receiver.url))).toEqual({ type: 'taken' });
});

test('a name that is looked up gives either all of its addresses or none', async () => {
  const found = await new Promise((resolve) =>
    guardedLookup('local')('localhost', { all: true }, (error, addresses) => resolve(error ?? addresses)),
  );
  expect(JSON.stringify(found)).toMatch(/127\.0\.0\.1|::1/);
  const refused = await new Promise((resolve) =>
    guardedLookup('public')('localhost', { all: true }, (error) => resolve(error?.name)),
  );
  expect(refused).toBe('AddressRefused');
});

test('whoever takes a connection and says nothing, or says it letter by letter, is given up', async () => {
  const silent = createServer();
  silent.on('request', (_, response) => {
    const dropping = setInterval(() => response.socket?.write('H'), 20);
    response.on('close', () => clearInterval(dropping));
  });
  await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    silent.closeAllConnections();
    silent.close();
  });
  const address = silent.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  const outcome = await createPostEvent('local', 300)(post(`http://127.0.0.1:${port}/`));
  expect(outcome.type).toBe('failed');
  expect(await createPostEvent('local')(post('http://127.0.0.1:1/'))).toEqual({
    type: 'failed',
    fault: 'unreachable',
  });
});
