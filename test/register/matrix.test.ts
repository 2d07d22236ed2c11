import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import * as routes from '../../src/api/routes.ts';
import { scopes } from '../../src/domain/register/scope.ts';
import { person, sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';

const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
let scene: Scene;
let register: Client;

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: key });
  register = createClient(scene, key);
  await register.get('/me'); // now it is heard of
  await scene.operator.say('/start');
});
afterEach(() => scene.close());

/** What each key may call: no line, any key. */
const scopeOf: Readonly<Record<string, (typeof scopes)[number] | undefined>> = {
  events: 'read',
  list: 'read',
  request: 'read',
  me: undefined,
  testHook: undefined,
  take: 'work',
  release: 'work',
  resume: 'work',
  check: 'work',
  undo: 'work',
  ask: 'work',
  refuse: 'work',
  certificate: 'certificate',
  ready: 'papers',
  collected: 'papers',
  returned: 'papers',
};

async function call(client: Client, id: string, reference: string, version = 1) {
  const route = Object.values(routes).find(({ operationId }) => operationId === id);
  const path = (route?.path ?? '').replace('/api/v1', '').replace('{reference}', reference);
  if (route?.method === 'get') return await client.get(path);
  if (id === 'certificate')
    return await client.deliver(reference, certificateFor(person.iin, reference), { version });
  const json = { ask: { text: 'Қалай?' }, refuse: { code: 'not_found' } }[id];
  return await client.post(path, { version, ...(json && { json }) });
}

test('each endpoint takes a key with its scope and no other, before it says whether there is such a request', async () => {
  expect(Object.keys(scopeOf).toSorted()).toEqual(
    Object.values(routes)
      .map(({ operationId }) => operationId)
      .toSorted(),
  );
  for (const scope of scopes) {
    for (const other of scopes) {
      const has = scope === other;
      const now = (await register.get('/me')).body.scopes;
      if (Array.isArray(now) && now.includes(other) !== has)
        await scene.operator.say(`/registers allow 1 ${other}`);
    }
    expect((await register.get('/me')).body.scopes).toEqual([scope]);
    const refused: string[] = [];
    for (const id of Object.keys(scopeOf)) {
      const { status, body } = await call(register, id, 'CR-0000-0000');
      if (status === 403) refused.push(id);
      else if (scopeOf[id] !== undefined && id !== 'events' && id !== 'list')
        expect(body.code).toBe('no-such-request');
    }
    expect(refused).toEqual(
      Object.keys(scopeOf).filter((id) => scopeOf[id] !== undefined && scopeOf[id] !== scope),
    );
  }
});

describe('in each state of a request', () => {
  const calls = Object.keys(scopeOf).filter((id) => scopeOf[id] !== undefined && scopeOf[id] !== 'read');

  /** Makes every call that the table does not allow: each is refused, changes nothing, and says what is allowed. */
  async function only(reference: string, allowed: readonly string[], skipped: readonly string[] = []) {
    const before = (await register.get(`/requests/${reference}`)).body;
    const version = Number(before.version);
    for (const id of calls) {
      if ([...allowed, ...skipped].includes(id)) continue;
      const { status, body } = await call(register, id, reference, version);
      expect([id, status]).toEqual([id, 409]);
      const said = [body.allowed ?? []].flat().map(String);
      expect([id, said.toSorted()]).toEqual([id, allowed.toSorted()]);
    }
    expect((await register.get(`/requests/${reference}`)).body).toEqual(before);
  }

  test('nothing is possible but what the table says', async () => {
    const reference = await sendRequest(scene);
    await only(reference, ['take']);
    await register.post(`/requests/${reference}/take`);
    await only(reference, ['release', 'ask', 'check', 'refuse', 'certificate']);
    await register.post(`/requests/${reference}/ask`, { json: { text: 'Қалай?' }, version: 2 });
    await scene.settle();
    await scene.applicant.say('Былай');
    await register.post(`/requests/${reference}/check`, { version: 4 });
    await scene.settle();
    await only(reference, ['release', 'resume', 'refuse', 'certificate']);
    await register.post(`/requests/${reference}/resume`, {});
    await register.post(`/requests/${reference}/refuse`, { json: { code: 'not_found' }, version: 6 });
    await scene.settle();
    await only(reference, []);
  });

  test('held by somebody at the desk: nothing', async () => {
    const reference = await sendRequest(scene);
    await scene.operator.say(`/take ${reference}`);
    await only(reference, []);
  });
});

test('a flood of wrong keys is held off, and is over in a minute', async () => {
  const stranger = createClient(scene, newKey());
  const statuses: number[] = [];
  for (let call = 0; call < 40; call += 1) statuses.push((await stranger.get('/me')).status);
  expect(statuses.slice(0, 10)).toEqual(Array.from({ length: 10 }, () => 401));
  expect(new Set(statuses.slice(10))).toEqual(new Set([429]));
  const held = await stranger.get('/me');
  expect(held.headers.get('retry-after')).toBe('60');
  await scene.advance({ minutes: 2 });
  expect((await register.get('/me')).status).toBe(200);
});

test('a cursor of before a restore is told so, and so is one of another bot', async () => {
  await sendRequest(scene);
  const { next } = (await register.get('/events')).body;
  expect((await register.get(`/events?after=${next}`)).status).toBe(200);
  const [epoch = '', id = ''] = String(next).split('.');
  const other = epoch === '00000000' ? '11111111' : '00000000';
  for (const cursor of [`${other}.${id}`, `${epoch}.${Number(id) + 1}`, 'x', '1']) {
    const answer = await register.get(`/events?after=${cursor}`);
    expect([cursor, answer.status, answer.body.code]).toEqual([cursor, 410, 'cursor-of-before']);
  }
});
