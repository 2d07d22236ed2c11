import { request } from 'node:http';
import { connect } from 'node:net';
import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { problemSchema } from '../../src/api/schemas.ts';
import { mostHeld } from '../../src/domain/register/assignment.ts';
import { fillableDisk, readOne, watchConnection } from '../attack/tools.ts';
import { pdfOf } from '../support/certificates.ts';
import { person, sendRequest } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { type Client, certificateFor, createClient, newKey } from '../support/stages/register-stage.ts';
import { addressOf } from '../support/stages/webhook-stage.ts';

/** Calls that are not as they must be: each has its problem, none changes anything, and no value that was sent comes back. */

const database = watchConnection();
const key = newKey();
const registers = { takes: 'electronic-self', takeMinutes: 10 } as const;
const http = { host: '127.0.0.1', port: 0, webhook: undefined, registers };
const secret = 'Құпия сөз 777';
let scene: Scene;
let register: Client;
let reference: string;

beforeEach(async () => {
  scene = await openScene({ config: { http }, registerKey: key });
  register = createClient(scene, key);
  await register.get('/me'); // now it is heard of
  reference = await sendRequest(scene);
});

interface Raw {
  readonly method: string;
  readonly path: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
}

async function raw({ method, path, headers = {}, body }: Raw) {
  const response = await fetch(`${addressOf(scene)}${path}`, {
    method,
    headers: { authorization: `Bearer ${key}`, ...headers },
    ...(body !== undefined && { body }),
  });
  return {
    status: response.status,
    type: response.headers.get('content-type') ?? '',
    text: await response.text(),
  };
}

/** Whatever a call could have changed. */
const state = () =>
  ['request', 'request_event', 'feed', 'api_call', 'certificate', 'certificate_part', 'outbox'].map((table) =>
    readOne(scene, `SELECT count(*) || coalesce((SELECT sum(version) FROM request), '') FROM ${table}`),
  );

test('each way of calling wrongly has its own problem, and nothing of what was sent comes back', async () => {
  await register.post(`/requests/${reference}/take`);
  const ask = `/api/v1/requests/${reference}/ask`;
  const file = `/api/v1/requests/${reference}/certificate`;
  const json = { 'content-type': 'application/json' };
  const all = { ...json, 'idempotency-key': 'k-1', 'if-match': '"2"' };
  const pdf = { ...all, 'content-type': 'application/pdf' };
  const text = (words: unknown) => JSON.stringify({ text: words });
  const before = state();
  const cases: readonly (readonly [string, number, Raw])[] = [
    ['bad-json', 400, { method: 'POST', path: ask, headers: all, body: `{"${secret}` }],
    [
      'wrong-media',
      415,
      { method: 'POST', path: ask, headers: { ...all, 'content-type': 'text/xml' }, body: '<x/>' },
    ],
    ['invalid', 422, { method: 'POST', path: ask, headers: all, body: text(7) }],
    [
      'invalid',
      422,
      { method: 'POST', path: ask, headers: all, body: JSON.stringify({ text: 'x', [secret]: 1 }) },
    ],
    ['invalid', 422, { method: 'POST', path: ask, headers: all, body: text('') }],
    ['invalid', 422, { method: 'POST', path: ask, headers: all, body: text(secret.repeat(200)) }],
    ['too-large', 413, { method: 'POST', path: ask, headers: all, body: text('x'.repeat(70_000)) }],
    [
      'key-missing',
      400,
      { method: 'POST', path: ask, headers: { ...json, 'if-match': '"2"' }, body: text('x') },
    ],
    [
      'key-missing',
      400,
      { method: 'POST', path: ask, headers: { ...all, 'idempotency-key': 'a b' }, body: text('x') },
    ],
    [
      'if-match-missing',
      428,
      { method: 'POST', path: ask, headers: { ...json, 'idempotency-key': 'k' }, body: text('x') },
    ],
    [
      'version',
      412,
      { method: 'POST', path: ask, headers: { ...all, 'if-match': `"${secret.length}"` }, body: text('x') },
    ],
    ['wrong-media', 415, { method: 'POST', path: file, headers: all, body: '%PDF-' }],
    ['not-a-pdf', 422, { method: 'POST', path: file, headers: pdf, body: secret }],
    [
      'invalid',
      422,
      { method: 'POST', path: file, headers: { ...pdf, 'content-digest': 'md5=x' }, body: '%PDF-' },
    ],
    ['invalid', 422, { method: 'GET', path: '/api/v1/events?limit=501' }],
    ['invalid', 422, { method: 'GET', path: '/api/v1/events?wait=26' }],
    ['invalid', 422, { method: 'GET', path: '/api/v1/requests?status=of' }],
    ['no-such-path', 404, { method: 'GET', path: '/api/v1/people' }],
    ['no-such-path', 404, { method: 'DELETE', path: `/api/v1/requests/${reference}` }],
    ['no-such-request', 404, { method: 'GET', path: '/api/v1/requests/..%2f..%2fme' }],
  ];
  for (const [code, status, call] of cases) {
    const answer = await raw(call);
    const problem = problemSchema.parse(JSON.parse(answer.text));
    expect([call.path, problem.code, answer.status, problem.status]).toEqual([
      call.path,
      code,
      status,
      status,
    ]);
    expect(answer.type).toBe('application/problem+json');
    expect(answer.text).not.toContain(secret);
  }
  expect(state()).toEqual(before);
});

test('a caller that does not say how much will come is heard as well, and cut off where it is too much', async () => {
  await register.post(`/requests/${reference}/take`);
  const send = (parts: readonly string[]) =>
    new Promise<number>((resolve, reject) => {
      const headers = {
        authorization: `Bearer ${key}`,
        'content-type': 'application/json',
        'idempotency-key': `parts-${parts.length}`,
        'if-match': '"2"',
      };
      const call = request(`${addressOf(scene)}/api/v1/requests/${reference}/ask`, {
        method: 'POST',
        headers,
      });
      call.on('response', (response) => {
        response.resume();
        resolve(response.statusCode ?? 0);
      });
      call.on('error', reject);
      for (const part of parts) call.write(part);
      call.end();
    });
  expect(await send(['{"text":"', ...Array.from({ length: 70 }, () => 'x'.repeat(1024)), '"}'])).toBe(413);
  expect(await send(['{"text":"Бұры', 'нғы тегіңіз?"}'])).toBe(200);
  await scene.settle();
  expect(scene.applicant.last()).toContain('Бұрынғы тегіңіз?');
});

test('a PDF that opens by a password alone is refused', async () => {
  await register.post(`/requests/${reference}/take`);
  const words = Array.from({ length: 64 }, () => '41').join('');
  const plain = pdfOf(['words that nobody can read without a password, and a good many of them']).toString(
    'latin1',
  );
  const encrypt = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${words}> /U <${words}> >> /ID [<41> <41>]`;
  const locked = Buffer.from(plain.replace('/Root 1 0 R', `/Root 1 0 R ${encrypt}`), 'latin1');
  const { status, body } = await register.deliver(reference, locked, { version: 2 });
  expect([status, body.code]).toEqual([422, 'locked-pdf']);
});

test('whoever asks before sending a file is told no before it comes, and go on where it is wanted', async () => {
  await register.post(`/requests/${reference}/take`);
  const file = certificateFor(person.iin, reference);
  const told = (version: number) =>
    new Promise<readonly (string | number)[]>((resolve, reject) => {
      const heard: (string | number)[] = [];
      const call = request(`${addressOf(scene)}/api/v1/requests/${reference}/certificate`, {
        method: 'POST',
        headers: {
          authorization: `Bearer ${key}`,
          'content-type': 'application/pdf',
          'content-length': file.length,
          'idempotency-key': `k-${version}`,
          'if-match': `"${version}"`,
          prefer: 'accept-warnings=unsigned',
          expect: '100-continue',
        },
      });
      call.on('continue', () => {
        heard.push('go on');
        call.end(file);
      });
      call.on('response', (response) => {
        response.resume();
        heard.push(response.statusCode ?? 0);
        call.destroy();
        resolve(heard);
      });
      call.on('error', reject);
      call.flushHeaders();
    });
  expect(await told(1)).toEqual([412]);
  expect(await told(2)).toEqual(['go on', 201]);
  await scene.settle();
});

test('a path that brings another host leads nowhere else', async () => {
  const { hostname, port } = new URL(addressOf(scene));
  const socket = connect({ host: hostname, port: Number(port) });
  socket.end(
    `GET http://elsewhere.example/api/v1/me HTTP/1.1\r\nhost: elsewhere.example\r\nauthorization: Bearer ${key}\r\nconnection: close\r\n\r\n`,
  );
  const answer = (await socket.setEncoding('utf8').toArray()).join('');
  expect(answer).toMatch(/^HTTP\/1\.1 404 /);
});

test('while the disk is full a decision is put off, nothing of it is kept, and the same call goes through later', async () => {
  await register.post(`/requests/${reference}/take`);
  const disk = fillableDisk(database());
  const before = state();
  disk.fill();
  const ask = () =>
    register.post(`/requests/${reference}/ask`, { json: { text: 'Қалай?' }, version: 2, key: 'same' });
  const answer = await ask();
  expect([answer.status, answer.body.code]).toEqual([503, 'unavailable']);
  expect(answer.headers.get('retry-after')).toBe('5');
  expect((await register.get(`/requests/${reference}`)).body).toMatchObject({
    status: 'in_review',
    version: 2,
  });
  expect(state()).toEqual(before);
  disk.free();
  expect((await ask()).body).toMatchObject({ status: 'needs_info', version: 3 });
  await scene.settle();
  await scene.close({ events: ['database-unavailable', 'delivery-interrupted', 'jobs-interrupted'] });
});

test('one register holds no more than it may', async () => {
  const columns = z
    .array(z.object({ name: z.string() }))
    .parse(database().pragma('table_info(request)'))
    .map(({ name }) => name);
  const other: Readonly<Record<string, string>> = {
    id: 'id + number.n',
    reference: "printf('CR-0000-%04d', number.n)",
    draft_id: "'d' || number.n",
    register_id: '1',
    status: "'in_review'",
    iin_index: "CAST('i' || number.n AS BLOB)",
  };
  database().exec(
    `WITH RECURSIVE number(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${mostHeld})
     INSERT INTO request (${columns.join(', ')})
     SELECT ${columns.map((name) => other[name] ?? `request.${name}`).join(', ')} FROM request, number`,
  );
  const { status, body } = await register.post(`/requests/${reference}/take`);
  expect([status, body.code]).toEqual([429, 'holds-too-many']);
});

test('whatever is called: no failure of the program, a problem where it is refused, and then nothing is changed', async () => {
  await register.post(`/requests/${reference}/take`);
  const paths = fc.oneof(
    fc
      .constantFrom('take', 'release', 'ask', 'refuse', 'check', 'certificate', 'undo', 'ready')
      .map((action) => `/api/v1/requests/${reference}/${action}`),
    fc.constantFrom(
      '/api/v1/events',
      '/api/v1/requests',
      '/api/v1/me',
      '/api/v1/hook/test',
      '/api/v1',
      '/api/x',
    ),
    fc.webPath().map((path) => `/api/v1/requests${path}`),
  );
  const headers = fc.record(
    {
      'idempotency-key': fc.oneof(fc.constant('key'), fc.string({ unit: 'grapheme-ascii' })),
      'if-match': fc.oneof(
        fc.constantFrom('"1"', '"99"', 'W/"2', '*x'),
        fc.string({ unit: 'grapheme-ascii' }),
      ),
      'content-type': fc.constantFrom(
        'application/json',
        'application/pdf',
        'text/plain',
        'application/json;;',
      ),
      'content-digest': fc.constantFrom('sha-256=:x:', 'sha-256=::', ':'),
      prefer: fc.constantFrom('accept-warnings=', 'accept-warnings="x,y"', 'x'),
    },
    { requiredKeys: [] },
  );
  const bodies = fc.oneof(
    fc.json(),
    fc.string(),
    fc.constant('%PDF-1.4\n%%EOF'),
    fc.constant('{"text":"x"}'),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('GET', 'POST', 'PUT', 'DELETE'),
      paths,
      fc.option(fc.webQueryParameters()),
      headers,
      bodies,
      async (method, path, query, given, body) => {
        const before = state();
        const answer = await raw({
          method,
          path: query === null ? path : `${path}?${query}`,
          headers: Object.fromEntries(Object.entries(given).map(([name, value]) => [name, value.trim()])),
          ...(method !== 'GET' && { body }),
        });
        expect(answer.status).toBeLessThan(500);
        if (answer.status < 400) return;
        expect(answer.type).toBe('application/problem+json');
        problemSchema.parse(JSON.parse(answer.text));
        expect(state()).toEqual(before);
      },
    ),
    { numRuns: Number(process.env.CALLS ?? 300) },
  );
  await scene.settle();
});
