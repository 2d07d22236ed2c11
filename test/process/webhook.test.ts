import { once } from 'node:events';
import { createServer } from 'node:net';
import { expect, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import { botEntry } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';
import { freePort, postSlowly, secret } from '../support/stages/webhook-stage.ts';

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 90_000 });

const t = loadTexts()('en');
let server: Machine['server'];
let address: string;
let settings: Record<string, string>;

test.beforeEach(async ({ machine }) => {
  server = machine.server;
  const port = await freePort();
  address = `http://127.0.0.1:${port}`;
  settings = {
    ...machine.settings,
    HTTP_PORT: String(port),
    WEBHOOK_URL: `${address}/telegram`,
    WEBHOOK_SECRET: secret,
  };
});

test('a bot with a webhook: posted to, asked how it is, ended by SIGTERM in the middle of an update, started again', async ({
  machine: { run },
}) => {
  const bot = run('node', [botEntry], settings);
  await bot.printed('"event":"started"');
  const visitor = server.botApi.room.addPerson({ id: 7, first_name: 'Кім', language_code: 'en' });
  visitor.say('/start');
  await server.until(visitor, (texts) => texts.join('').includes(t.plain('language-choose')));
  const health = await fetch(`${address}/healthz`);
  expect(health.status).toBe(200);
  expect(await health.json()).toMatchObject({ ok: true, updates: { by: 'webhook' } });
  expect(await (await fetch(`${address}/metrics`)).text()).toMatch(/^bot_updates_total\{.*\} 1$/m);

  const again = JSON.stringify(server.botApi.room.update(1000));
  const { finish } = await postSlowly(address, again);
  bot.child.kill('SIGTERM');
  await bot.printed('"event":"stopping"');
  visitor.say('/help'); // nobody takes it now: it waits at Telegram
  expect((await finish()).statusCode).toBe(200);
  expect(await bot.ended).toBe(0);
  expect(bot.output()).toContain('"event":"stopped"');
  expect(bot.output()).not.toMatch(new RegExp(`${secret}|${server.token}`));
  expect(bot.output()).not.toMatch(/"level":"(warn|error)"/);
  expect(server.botApi.calls.filter(({ method }) => method === 'getUpdates')).toEqual([]);

  const texts = visitor.messages.filter((one) => one.from_bot).length;
  const next = run('node', [botEntry], settings);
  await server.until(visitor, (all) => all.length > texts);
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  expect(server.botApi.violations).toEqual([]);
});

test('a port that is taken is said in one line, with exit code 2', async ({ machine: { run } }) => {
  const other = createServer().listen(Number(new URL(address).port), '127.0.0.1');
  await once(other, 'listening');
  const bot = run('node', [botEntry], settings);
  expect(await bot.ended).toBe(2);
  expect(bot.output()).toMatch(/^HTTP_PORT port \d+ on 127\.0\.0\.1 is taken by another program[^\n]*\n$/);
  other.close();
});

test('an address that Telegram refuses is said in one line, with exit code 2', async ({
  machine: { run },
}) => {
  server.botApi.onCall(({ method }) =>
    method === 'setWebhook'
      ? {
          kind: 'answer',
          error_code: 400,
          description: 'Bad Request: bad webhook: IP address 10.0.0.1 is reserved',
        }
      : undefined,
  );
  const bot = run('node', [botEntry], { ...settings, LOG_LEVEL: 'error' });
  expect(await bot.ended).toBe(2);
  expect(bot.output()).toMatch(/^WEBHOOK_URL is refused by Telegram: Bad Request: bad webhook: [^\n]*\n$/);
});
