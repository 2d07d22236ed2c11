import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { expect, test, vi } from 'vitest';
import { iinOf } from '../support/certificates.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { askForCertificate } from '../support/stages/process-talk.ts';
import { certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';
import { freePort } from '../support/stages/webhook-stage.ts';
import { startNginx } from './nginx.ts';

/** A register in front of the delivered settings of nginx, with a certificate: calls, waiting, files, strangers. */

vi.setConfig({ testTimeout: 120_000 });

const megabyte = 1024 * 1024;
const key = newKey();
const port = await freePort();
const life = useBotLife({
  PLAYGROUND: 'child', // the register has its key
  REGISTER_API: 'on',
  REGISTER_BOOT_KEY: key,
  REGISTER_ALLOW: '127.0.0.1, ::1',
  HTTP_PORT: String(port),
});

/** A call as it leaves this machine, from this address of it. */
async function callAs(url: string, options: RequestOptions): Promise<number | undefined> {
  const asking = request(url, { agent: false, servername: 'localhost', ...options });
  asking.end();
  const [response]: IncomingMessage[] = await once(asking, 'response');
  response?.resume();
  return response?.statusCode;
}

test('behind nginx a register follows, waits, takes and delivers 20 MB; other hosts and addresses are refused', async () => {
  const served = await startNginx(life.folder, port, await freePort());
  const register = createClient({ logLines: [JSON.stringify({ event: 'listening', address: served })] }, key);
  await vi.waitFor(async () => expect((await register.get('/me')).status).toBe(200), { timeout: 20_000 });
  const call = (path: string, options: RequestOptions) => callAs(`${served}${path}`, options);
  const authorization = `Bearer ${key}`;

  // What nginx saw counts, and not what a caller says of itself.
  const headers = { authorization, 'x-forwarded-for': '127.0.0.1' };
  const from = (localAddress: string) => call('/api/v1/me', { family: 4, localAddress, headers });
  expect(await from('127.0.0.1')).toBe(200);
  expect(await from('127.0.0.2')).toBe(403);
  for (const host of ['other.example.kz', '127.0.0.1'])
    expect([host, await call('/api/v1/me', { headers: { ...headers, host } })]).toEqual([host, 421]);
  expect(await call('/api', {})).toBe(301);
  expect(await call('/metrics', {})).toBe(404);
  expect(await call('/api/../metrics', {})).toBe(404);

  // A wait to its end, and one that an event ends.
  const { newest_event: newest } = (await register.get('/me')).body;
  const began = performance.now();
  const waited = await register.get(`/events?after=${newest}&wait=25`);
  expect(waited.body.events).toEqual([]);
  expect(performance.now() - began).toBeGreaterThan(24_000);
  const woken = register.get(`/events?after=${newest}&wait=25`);
  const iin = iinOf(1001);
  const { who, reference } = await askForCertificate(life.server, { id: 1001, iin });
  expect((await woken).body.events).toMatchObject([{ subject: reference }]);

  const taken = await register.post(`/requests/${reference}/take`);
  const version = Number(taken.body.version);
  expect(taken.headers.get('etag')).toBe(`"${version}"`);
  const largest = fileOf(20 * megabyte, iin, reference);
  // What is refused before it has come is refused by the program, whose words reach the caller.
  const more = Buffer.concat([largest, Buffer.from('\n')]);
  for (let round = 0; round < 5; round += 1) {
    const old = await register.deliver(reference, largest, { version: version - 1 });
    expect(old.body).toMatchObject({ status: 412, code: 'version' });
    const tooLarge = await register.deliver(reference, more, { version });
    expect(tooLarge.body).toMatchObject({ status: 413, code: 'too-large' });
  }
  const delivered = await register.deliver(reference, largest, { version, accept: 'unsigned' });
  expect(delivered.status).toBe(201);
  const files = () => who.messages.filter(({ document }) => document !== undefined).length;
  await vi.waitFor(() => expect(files()).toBe(1), { timeout: 60_000, interval: 100 });
});

/** A file of this size that is somebody's certificate; most of it is words of a comment. */
function fileOf(size: number, iin: string, reference: string): Buffer {
  const small = certificateFor(iin, reference);
  const padding = Buffer.alloc(size - small.length - 20, 'x');
  padding[0] = 0x25;
  padding[padding.length - 1] = 0x0a;
  const whole = Buffer.concat([Buffer.from('%PDF-1.4\n'), padding, small.subarray(9)]);
  return Buffer.concat([whole, Buffer.alloc(size - whole.length, '\n')]);
}
