import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { httpAddress, loopbackAddress } from '../../src/playground/host/request-guard.ts';
import { runPlayground } from '../../src/playground/main.ts';
import { act, ask, startStage, type TestStage } from './playground-stage.ts';

/** Who may talk to the playground: this machine, its own page, its own bot. */

let stage: TestStage;

beforeEach(async () => {
  stage = await startStage();
});

afterEach(() => stage.close());

describe('the address', () => {
  test.each([
    ['127.0.0.1', '127.0.0.1'],
    ['127.0.0.53', '127.0.0.53'],
    ['localhost', '127.0.0.1'],
    ['LOCALHOST', '127.0.0.1'],
    ['::1', '::1'],
    ['[::1]', '::1'],
    ['', '127.0.0.1'],
    ['0.0.0.0', undefined],
    ['::', undefined],
    ['192.168.1.5', undefined],
    ['127.0.0.1.example.org', undefined],
    ['playground.example', undefined],
    ['127.1', undefined],
  ])('%s → %s', (host, address) => {
    expect(loopbackAddress(host)).toBe(address);
  });

  test('of version 6 stands in brackets', () => {
    expect(httpAddress('::1', 8080)).toBe('http://[::1]:8080');
    expect(httpAddress('127.0.0.1', 8080)).toBe('http://127.0.0.1:8080');
  });

  test('that others could reach ends the start with exit code 2', async () => {
    const before = process.exitCode;
    const wrote: string[] = [];
    const write = process.stderr.write;
    process.stderr.write = (text: string | Uint8Array) => wrote.push(String(text)) > 0;
    try {
      await runPlayground({
        host: '0.0.0.0',
        port: 0,
        databasePath: '/nowhere/x.sqlite',
        env: {},
        botEntry: '/nowhere/main.js',
      });
      expect(process.exitCode).toBe(2);
      expect(wrote.join('')).toContain('HTTP_HOST=0.0.0.0');
    } finally {
      process.stderr.write = write;
      process.exitCode = before;
    }
  });
});

describe('the Host header', () => {
  test.each(['127.0.0.1', 'localhost', '[::1]', '127.0.0.2'])('%s with our port is ours', async (name) => {
    expect((await ask(stage, '/', { headers: { host: `${name}:${stage.port}` } })).status).toBe(200);
  });

  test.each(['example.org', '127.0.0.1.example.org', '0.0.0.0', '127.0.0.1@example.org', ''])(
    '%s is refused everywhere',
    async (name) => {
      const headers = { host: `${name}:${stage.port}` };
      for (const path of ['/', '/events', '/app.js', `/bot${stage.token}/getMe`, '/download/x']) {
        expect([path, (await ask(stage, path, { headers })).status]).toEqual([path, 403]);
      }
      expect((await act(stage, { action: 'kill' }, headers)).status).toBe(403);
      expect(stage.asked).toEqual([]);
    },
  );

  test('with another port is refused', async () => {
    expect((await ask(stage, '/', { headers: { host: '127.0.0.1:1' } })).status).toBe(403);
    expect((await ask(stage, '/', { headers: { host: '127.0.0.1' } })).status).toBe(403);
  });
});

describe('a change', () => {
  test.each([
    ['another site', { origin: 'https://example.org' }, 403],
    ['another port', { origin: 'http://127.0.0.1:1' }, 403],
    ['a hidden frame', { origin: 'null' }, 403],
    ['a plain form', { 'content-type': 'text/plain' }, 415],
    ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
  ])('from %s is refused', async (_, headers, status) => {
    expect((await act(stage, { action: 'kill' }, headers)).status).toBe(status);
    expect(stage.asked).toEqual([]);
  });

  test('without an origin is refused, and by another method not allowed', async () => {
    const headers = { 'content-type': 'application/json' };
    const body = '{"action":"kill"}';
    expect((await ask(stage, '/act', { method: 'POST', headers, body })).status).toBe(403);
    expect((await ask(stage, '/act', { method: 'PUT', headers, body })).status).toBe(405);
    expect((await ask(stage, '/act')).status).toBe(404);
    expect(stage.asked).toEqual([]);
  });
});

test('the Bot API answers the bot, and no browser', async () => {
  const path = `/bot${stage.token}/getMe`;
  expect(JSON.parse((await ask(stage, path)).text)).toMatchObject({ ok: true, result: { is_bot: true } });
  expect((await ask(stage, path, { headers: { origin: stage.address } })).status).toBe(403);
  expect((await ask(stage, path, { headers: { 'sec-fetch-site': 'cross-site' } })).status).toBe(403);
  expect((await ask(stage, '/bot1:wrong/getMe')).status).toBe(401);
});
