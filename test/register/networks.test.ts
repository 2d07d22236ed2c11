import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, createClient, newKey } from '../support/stages/register-stage.ts';
import { addressOf } from '../support/stages/webhook-stage.ts';

/** From where registers may call, where an owner has said so: nobody else is answered, whatever they bring. */

const key = newKey();
let scene: Scene;
let register: Client;

async function open(terms: { readonly allow?: readonly string[]; readonly proxies?: readonly string[] }) {
  const registers = { takes: 'electronic-self', takeMinutes: 10, ...terms } as const;
  scene = await openScene({
    config: { http: { host: '127.0.0.1', port: 0, webhook: undefined, registers } },
    registerKey: key,
  });
  register = createClient(scene, key);
}
afterEach(() => scene.close());

/** As the proxy on this machine would pass it on. */
const from = (address: string) => ({ 'x-forwarded-for': address });

describe('with networks that an owner has named', () => {
  beforeEach(() => open({ allow: ['192.0.2.0/24', '2001:db8:7::/48', '198.51.100.9'] }));

  test.each(['192.0.2.7', '::ffff:192.0.2.7', '2001:db8:7::1', '198.51.100.9', '203.0.113.5, 192.0.2.255'])(
    'whoever calls from %s is answered',
    async (address) => {
      expect((await register.get('/me', from(address))).status).toBe(200);
    },
  );

  test.each([
    '192.0.3.7',
    '::ffff:192.0.3.7',
    '2001:db8:8::1',
    '198.51.100.10',
    // The last one is whom the proxy saw; what stands before it is the caller's own words.
    '192.0.2.7, 203.0.113.5',
    'unknown',
    '192.0.2.7:443x',
  ])('whoever calls from %s is not, with a key or without', async (address) => {
    const refused = await register.get('/me', from(address));
    expect(refused.body).toMatchObject({ status: 403, code: 'address' });
    const stranger = await createClient(scene, newKey()).get('/me', from(address));
    expect(stranger.body).toEqual(refused.body);
  });

  test('a program on this machine is as any other: it has to be named', async () => {
    expect((await register.get('/me')).body).toMatchObject({ status: 403, code: 'address' });
  });

  test('the page and the document are read from there as well, and from nowhere else', async () => {
    for (const path of ['/api/', '/api/openapi.json', '/api/nothing']) {
      const near = await fetch(`${addressOf(scene)}${path}`, { headers: from('192.0.2.7') });
      expect([path, near.status]).toEqual([path, path === '/api/nothing' ? 404 : 200]);
      const far = await fetch(`${addressOf(scene)}${path}`, { headers: from('203.0.113.5') });
      expect([path, far.status]).toEqual([path, 403]);
    }
  });
});

test('without a word of the owner a register calls from anywhere', async () => {
  await open({});
  for (const headers of [{}, from('203.0.113.5'), from('unknown')])
    expect((await register.get('/me', headers)).status).toBe(200);
});

test('strangers who try keys from elsewhere do not shut out the register', async () => {
  await open({});
  const stranger = createClient(scene, newKey());
  for (let call = 0; call < 40; call += 1) await stranger.get('/me', from('203.0.113.5'));
  expect((await stranger.get('/me', from('203.0.113.5'))).status).toBe(429);
  expect((await register.get('/me', from('192.0.2.7'))).status).toBe(200);
});
