import { once } from 'node:events';
import { type ClientRequest, request } from 'node:http';
import { connect } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { readOne } from '../attack/tools.ts';
import { person, sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';
import { addressOf, metric } from '../support/stages/webhook-stage.ts';

const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
const most = 20 * 1024 * 1024;
let scene: Scene;
let register: Client;
let reference: string;

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: key });
  register = createClient(scene, key);
  await register.get('/me'); // now it is heard of
  reference = await sendRequest(scene);
  await register.post(`/requests/${reference}/take`);
});
afterEach(() => scene.close());

/** An upload whose body has begun and goes on when the test says so. */
function begin(name: string): { readonly call: ClientRequest; readonly status: Promise<number> } {
  const call = request(`${addressOf(scene)}/api/v1/requests/${reference}/certificate`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${key}`,
      'idempotency-key': name,
      'if-match': '"2"',
      'content-type': 'application/pdf',
      prefer: 'accept-warnings=unsigned',
    },
  });
  const status = new Promise<number>((resolve, reject) => {
    call.on('response', (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    });
    call.on('error', reject);
  });
  return { call, status };
}

const parts = () => readOne<number>(scene, 'SELECT count(*) FROM certificate_part') ?? 0;

test('a file of 20 MB is taken in whole, one byte more is not, and nothing is left of either', async () => {
  const whole = await register.deliver(reference, Buffer.alloc(most, 1), { version: 2 });
  expect(whole.body).toMatchObject({ status: 422, code: 'not-a-pdf' });
  const more = await register.deliver(reference, Buffer.alloc(most + 1, 1), { version: 2 });
  expect(more.body).toMatchObject({ status: 413, code: 'too-large' });
  expect(parts()).toBe(0);
}, 60_000);

/** Sends all of a file before it reads a word of the answer, as a proxy does that has the whole of it. */
async function pushThrough(size: number, isLengthSaid: boolean, more = ''): Promise<string> {
  const { hostname, port } = new URL(addressOf(scene));
  const socket = connect({ host: hostname, port: Number(port) }).pause();
  await once(socket, 'connect');
  const chunk = Buffer.alloc(256 * 1024, 1);
  const head = `POST /api/v1/requests/${reference}/certificate HTTP/1.1\r\nhost: bot\r\nauthorization: Bearer ${key}\r\n`;
  const length = isLengthSaid ? `content-length: ${size}` : 'transfer-encoding: chunked';
  socket.write(
    `${head}idempotency-key: push\r\nif-match: "2"\r\ncontent-type: application/pdf\r\n${length}\r\n\r\n`,
  );
  for (let sent = 0; sent < size; ) {
    const part = chunk.subarray(0, size - sent);
    sent += part.length;
    if (!isLengthSaid) socket.write(`${part.length.toString(16)}\r\n`);
    if (!socket.write(isLengthSaid ? part : Buffer.concat([part, Buffer.from('\r\n')])))
      await once(socket, 'drain');
  }
  socket.write(isLengthSaid ? more : `0\r\n\r\n${more}`);
  let said = '';
  socket.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  socket.resume();
  await vi.waitFor(() => expect(said).toContain('too-large'), { timeout: 10_000 });
  socket.destroy();
  return said;
}

test.each([
  ['says how much', true],
  ['does not say how much', false],
])(
  'a sender who %s will come reads why it was too much, also where they read only at the end',
  async (_, isSaid) => {
    for (let round = 0; round < 3; round += 1) {
      const said = await pushThrough(most + 1 + round * 4 * 1024 * 1024, isSaid);
      expect(said).toMatch(/^HTTP\/1\.1 413 /);
      expect(said).toContain('"code":"too-large"');
    }
    expect(parts()).toBe(0);
  },
  60_000,
);

test('two files come in at once, a third waits for its turn, and one decision is made', async () => {
  const file = certificateFor(person.iin, reference);
  const half = Math.floor(file.length / 2);
  const first = begin('first');
  const second = begin('second');
  for (const { call } of [first, second]) call.write(file.subarray(0, half));
  await expect
    .poll(async () => (await register.deliver(reference, file, { version: 2, key: 'third' })).status)
    .toBe(429);
  for (const { call } of [first, second]) call.end(file.subarray(half));
  const statuses = await Promise.all([first.status, second.status]);
  expect(statuses.toSorted()).toEqual([201, 412]);
  await scene.settle();
  expect(scene.botApi.calls.filter(({ method }) => method === 'sendDocument')).toHaveLength(1);
  expect(parts()).toBe(0);
});

test('a file that trickles in is cut off after two minutes: its place is free, nothing is left, and the call can come again', async () => {
  const slow = begin('slow');
  const cut = slow.status.catch(() => 'cut');
  const file = certificateFor(person.iin, reference);
  slow.call.write(file.subarray(0, 100));
  const other = begin('other');
  other.call.write(file.subarray(0, 100));
  const isFull = async () =>
    (await register.deliver(reference, file, { version: 2, key: 'third' })).status === 429;
  await vi.waitFor(async () => expect(await isFull()).toBe(true));
  scene.clock.moveTo(scene.clock.now() + 119_000);
  expect(await isFull()).toBe(true);
  scene.clock.moveTo(scene.clock.now() + 2000);
  expect(await cut).toBe('cut');
  await other.status.catch(() => 'cut');
  await vi.waitFor(() => expect(parts()).toBe(0));
  const again = await register.deliver(reference, file, { version: 2, key: 'slow', accept: 'unsigned' });
  expect(again.status).toBe(201);
  await scene.settle();
  // It is no failure of the program, of which an owner would be told.
  const metrics = await (await fetch(`${addressOf(scene)}/metrics`)).text();
  const route = '/api/v1/requests/{reference}/certificate';
  expect(metric(metrics, 'bot_register_calls_total', { route, status: '408' })).toBe(2);
  expect(metric(metrics, 'bot_register_calls_total', { route, status: '500' })).toBe(0);
});

test('a file whose sender hangs up in the middle leaves nothing, and the same call can come again', async () => {
  const file = certificateFor(person.iin, reference);
  const cut = begin('again');
  cut.call.write(file.subarray(0, 100));
  await new Promise((resolve) => setImmediate(resolve));
  cut.call.destroy();
  await expect(cut.status).rejects.toThrow();
  await expect
    .poll(
      async () =>
        (await register.deliver(reference, file, { version: 2, key: 'again', accept: 'unsigned' })).status,
    )
    .toBe(201);
  await scene.settle();
  expect(parts()).toBe(0);
});
