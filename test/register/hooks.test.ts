import { afterEach, beforeEach, expect, test } from 'vitest';
import { hookWait } from '../../src/domain/register/hook.ts';
import { readOne, watchConnection } from '../attack/tools.ts';
import { sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { openReceiver, type Receiver, verify } from '../support/stages/hook-receiver.ts';
import { type Client, createClient, newKey } from '../support/stages/register-stage.ts';

watchConnection();
const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
const name = 'Reference register';
let scene: Scene;
let register: Client;
let receiver: Receiver;

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: key });
  register = createClient(scene, key);
  receiver = await openReceiver();
  await register.get('/me'); // now it is heard of
  await scene.operator.say('/start');
});
afterEach(() => scene.close());

const secretIn = (text: string | undefined) => /whsec_[A-Za-z0-9+/]{43}=/.exec(text ?? '')?.[0] ?? '';
const alert = (code: 'failing' | 'back' | 'dead') =>
  scene.text('ru', `owner-alert-hook-${code}`, { detail: name });

async function setHook(): Promise<string> {
  await scene.operator.say(`/registers hook 1 ${receiver.url}`);
  const secret = secretIn(scene.operator.last());
  const [before = ''] = scene.text('ru', 'hook-secret', { name, secret }).split('<code>');
  expect(scene.operator.last()).toBe(`${before}${secret}`);
  await scene.settle();
  return secret;
}

/** A request that the register takes and gives back: four events. */
async function takenAndReleased(): Promise<string> {
  const reference = await sendRequest(scene);
  await register.post(`/requests/${reference}/take`);
  await register.post(`/requests/${reference}/release`);
  await scene.settle();
  return reference;
}

test('an owner names an address: events come there in order, signed, the same as in the feed', async () => {
  const secret = await setHook();
  expect(receiver.kinds()).toEqual(['service.ping']);
  const reference = await takenAndReleased();
  expect(receiver.kinds()).toEqual([
    'service.ping',
    'request.submitted',
    'request.taken',
    'request.released',
  ]);
  const feed = (await register.get('/events')).body.events;
  const seen = receiver.posted.map((one) => verify(one, secret));
  expect(seen).toEqual(feed);
  expect(seen[1]).toMatchObject({ subject: reference, data: { reference, version: 1, status: 'submitted' } });
  for (const { headers, body } of receiver.posted) {
    expect(headers['content-type']).toBe('application/cloudevents+json; charset=utf-8');
    expect(headers['webhook-id']).toBe(JSON.parse(body).id);
    expect(headers.authorization).toBeUndefined();
  }
  const [posted] = receiver.posted;
  const other = `whsec_${Buffer.alloc(32).toString('base64')}`;
  expect(() => posted && verify(posted, other)).toThrow('No matching signature');
  expect(readOne(scene, 'SELECT typeof(secret) FROM hook')).toBe('blob');
});

test('one that fails is tried again, later and later; those behind it wait, and the owner hears once', async () => {
  const secret = await setHook();
  receiver.answer(500);
  await takenAndReleased();
  const first = receiver.posted[1];
  await scene.advance({ minutes: 50 });
  const tries = receiver.posted.length;
  expect(tries).toBeGreaterThan(4);
  expect(tries).toBeLessThan(9);
  // Always the same event, byte by byte, and nothing before it.
  for (const one of receiver.posted.slice(1)) {
    expect(one.body).toBe(first?.body);
    expect(one.headers['webhook-id']).toBe(first?.headers['webhook-id']);
  }
  expect(scene.operator.texts).not.toContain(alert('failing'));
  await scene.advance({ hours: 12 });
  expect(scene.operator.texts.filter((text) => text === alert('failing'))).toHaveLength(1);
  await scene.operator.say('/registers');
  expect(scene.operator.last()).toContain(scene.text('ru', 'hook-fault-server'));
  receiver.answer(204);
  await scene.advance({ hours: 7 });
  expect(receiver.kinds().slice(-3)).toEqual(['request.submitted', 'request.taken', 'request.released']);
  for (const one of receiver.posted.slice(-3)) verify(one, secret);
  expect(scene.operator.texts.filter((text) => text === alert('back'))).toHaveLength(1);
  expect(scene.operator.texts.filter((text) => text === alert('failing'))).toHaveLength(1);
});

test.each([
  [1, 0, undefined, 5000],
  [1, 1, undefined, 6000],
  [3, 0.5, undefined, 132_000],
  [8, 1, undefined, 25_920_000],
  [99, 0, undefined, 21_600_000],
  [0, 0, undefined, 5000],
  [1, 0, 60_000, 60_000],
  [1, 0, 90_000_000, 21_600_000],
])('after %i failures, drawn %d of the spread, wished %s: %i ms', (failures, drawn, wished, wait) => {
  expect(hookWait(failures, drawn, wished)).toBe(wait);
});

test('after a week nothing is posted any more: the log keeps it, and an owner lets it go on, with or without the one that failed', async () => {
  await setHook();
  receiver.answer(400);
  await takenAndReleased();
  await scene.advance({ days: 8 });
  expect(scene.operator.texts.filter((text) => text === alert('dead'))).toHaveLength(1);
  const before = receiver.posted.length;
  await scene.advance({ days: 3 });
  expect(receiver.posted.length).toBe(before);
  receiver.answer(204);
  await scene.operator.say('/registers skip 1');
  await scene.settle();
  expect(receiver.kinds().slice(before, before + 2)).toEqual(['request.taken', 'request.released']);
  expect(readOne(scene, 'SELECT paused_at IS NULL AND failures = 0 FROM hook')).toBe(1);
});

test('whoever answers "gone" is left alone at once, until an owner says so', async () => {
  await setHook();
  receiver.answer(410);
  await takenAndReleased();
  expect(receiver.kinds()).toEqual(['service.ping', 'request.submitted']);
  expect(scene.operator.texts.filter((text) => text === alert('dead'))).toHaveLength(1);
  receiver.answer(200);
  await scene.operator.say('/registers go 1');
  await scene.settle();
  expect(receiver.kinds().slice(2)).toEqual(['request.submitted', 'request.taken', 'request.released']);
});

test('a new secret signs beside the old one for a day, then alone', async () => {
  const old = await setHook();
  await scene.operator.say('/registers secret 1');
  const fresh = secretIn(scene.operator.last());
  expect(fresh).not.toBe(old);
  await takenAndReleased();
  const during = receiver.posted.slice(1);
  expect(during).toHaveLength(3);
  for (const one of during) for (const secret of [old, fresh]) verify(one, secret);
  await scene.advance({ days: 1, hours: 1 });
  const before = receiver.posted.length;
  await register.post('/hook/test');
  await scene.settle();
  const [after] = receiver.posted.slice(before);
  if (after === undefined) throw new Error('nothing came');
  expect(receiver.kinds().at(-1)).toBe('service.ping');
  verify(after, fresh);
  expect(() => verify(after, old)).toThrow('No matching signature');
});

test('a redirect is not followed, and its place is not asked', async () => {
  const elsewhere = await openReceiver();
  await setHook();
  receiver.answer((response) => response.writeHead(307, { location: elsewhere.url }).end());
  await takenAndReleased();
  expect(elsewhere.posted).toEqual([]);
  expect(readOne(scene, 'SELECT fault FROM hook')).toBe('redirect');
});

test('what the receiver wishes is heeded, and an endless answer is not listened to', async () => {
  await setHook();
  receiver.answer((response) => response.writeHead(503, { 'retry-after': '7200' }).end());
  await takenAndReleased();
  const before = receiver.posted.length;
  await scene.advance({ hours: 1 });
  expect(receiver.posted.length).toBe(before);
  let written = 0;
  receiver.answer((response) => {
    response.writeHead(200);
    const more = (): void => {
      written += 1;
      if (!response.destroyed && written < 5000) response.write('x'.repeat(1024), () => setImmediate(more));
    };
    more();
  });
  await scene.advance({ hours: 2 });
  expect(receiver.kinds().slice(-3)).toEqual(['request.submitted', 'request.taken', 'request.released']);
  expect(written).toBeLessThan(5000);
});

test('a bot that was stopped goes on where it was; a hook that was removed hears no more; a register that is stopped has none', async () => {
  await setHook();
  receiver.answer(500);
  const reference = await takenAndReleased();
  await scene.stopBot();
  receiver.answer(204);
  await scene.startBot();
  await scene.advance({ minutes: 1 });
  expect(receiver.kinds().slice(-3)).toEqual(['request.submitted', 'request.taken', 'request.released']);
  const after = receiver.posted.length;
  await scene.operator.say('/registers hook 1 off');
  await createClient(scene, key).post(`/requests/${reference}/take`);
  await scene.settle();
  expect(receiver.posted.length).toBe(after);
  const answer = await createClient(scene, key).post('/hook/test');
  expect(answer.body).toMatchObject({ status: 409, code: 'no-hook' });
  await setHook();
  await scene.operator.say('/registers stop 1');
  await scene.settle();
  expect(readOne(scene, 'SELECT count(*) FROM hook')).toBe(0);
});

test('only an owner names an address, and none inside the network', async () => {
  for (const url of [
    'ftp://example.kz/',
    'http://example.kz/',
    'https://me:secret@example.kz/',
    'example.kz',
  ]) {
    await scene.operator.say(`/registers hook 1 ${url}`);
    expect(scene.operator.last()).toBe(scene.text('ru', 'hook-refused-shape'));
  }
  for (const url of ['https://169.254.169.254/latest', 'https://[fe80::1]/', 'https://0x7f.1.2.3.4/']) {
    await scene.operator.say(`/registers hook 1 ${url}`);
    expect(scene.operator.last()).toMatch(/Туда события не отправить/);
  }
  await scene.applicant.say('/start');
  await scene.applicant.say(`/registers hook 1 ${receiver.url}`);
  expect(readOne(scene, 'SELECT count(*) FROM hook')).toBe(0);
});

test('what a key sees of its hook', async () => {
  expect((await register.get('/me')).body.hook).toBeNull();
  await setHook();
  receiver.answer(500);
  await takenAndReleased();
  expect((await register.get('/me')).body.hook).toEqual({
    waiting: 3,
    failing_since: new Date(readOne(scene, 'SELECT failing_since FROM hook') as number).toISOString(),
    paused: false,
  });
});
