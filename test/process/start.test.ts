import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { botEntry } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 90_000 });

let machine: Machine;
let server: Machine['server'];

test.beforeEach(({ machine: own }) => {
  machine = own;
  server = own.server;
});

/** No owner: what the bot says of that belongs to some of these starts. */
function settings(): Record<string, string> {
  const { OWNER_IDS: _, ...rest } = machine.settings;
  return rest;
}

test('with a token, `npm start` runs the bot against any Bot API server, nothing of the playground loaded; SIGTERM ends it with 0', async () => {
  const bot = machine.run('npm', ['start', '--silent'], { ...settings(), NODE_DEBUG: 'esm,module' });
  await bot.printed('"event":"started"');
  expect(bot.output()).toMatch(/dist\/app\.js/); // the list of loaded files is really there
  expect(bot.output()).not.toMatch(/dist\/playground/);
  expect(bot.output()).not.toContain(server.token);
  const visitor = server.botApi.room.addPerson({ id: 7, first_name: 'Кім', language_code: 'en' });
  visitor.say('/start');
  await server.until(visitor, (texts) => texts.join('').includes('Choose a language'));
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(bot.output()).toContain('"event":"stopped"');
});

test('a failure that repeats itself stands once in the log, not each time', async () => {
  let failures = 0;
  server.botApi.onCall(({ method }) => {
    if (method !== 'getUpdates' || failures === 3) return undefined;
    failures += 1;
    return { kind: 'answer', error_code: 502, description: 'Bad Gateway' };
  });
  const visitor = server.botApi.room.addPerson({ id: 7, first_name: 'Кім', language_code: 'en' });
  visitor.say('/start');
  const bot = machine.run('node', [botEntry], settings());
  await server.until(visitor, (texts) => texts.join('').includes('Choose a language'));
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(failures).toBe(3);
  expect(bot.output().match(/"event":"updates-not-fetched"/g)).toHaveLength(1);
});

test('every fault of the environment is said on a line of its own, and the exit code is 2', async () => {
  const bot = machine.run('node', [botEntry], {
    BOT_TOKEN: 'not a token',
    MASTER_KEY: 'short',
    QUIET_HOURS: 'night',
    REMINDER_DAYS: '3,x',
    LOG_LEVEL: 'loud',
    TELEGRAM_API_ROOT: 'ftp://x',
  });
  expect(await bot.ended).toBe(2);
  const names = bot
    .output()
    .trim()
    .split('\n')
    .map((line) => line.split(' ')[0]);
  expect(names.sort()).toEqual(
    [
      'BOT_TOKEN',
      'CONTROLLER_CONTACT',
      'CONTROLLER_NAME',
      'LOG_LEVEL',
      'MASTER_KEY',
      'QUIET_HOURS',
      'REMINDER_DAYS',
      'TELEGRAM_API_ROOT',
    ].sort(),
  );
});

test('in production a missing token is a fault and not a playground', async () => {
  const bot = machine.run('node', [botEntry], { NODE_ENV: 'production' });
  expect(await bot.ended).toBe(2);
  expect(bot.output()).toMatch(/^BOT_TOKEN is required in production[^\n]*\n$/);
});

test('a second bot on the same database is refused with 2; a token that Telegram does not know as well', async () => {
  const both = settings();
  const first = machine.run('node', [botEntry], both);
  await first.printed('"event":"started"');
  const second = machine.run('node', [botEntry], both);
  expect(await second.ended).toBe(2);
  expect(second.output()).toContain('in use by another running bot');
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);

  const stranger = machine.run('node', [botEntry], { ...both, BOT_TOKEN: '2:unknown' });
  expect(await stranger.ended).toBe(2);
  expect(stranger.output()).toMatch(/^BOT_TOKEN is refused by [^\n]*\n$/m);
  expect(stranger.output()).not.toContain('2:unknown');
});

test('a faulty .env ends the start, and a command beside the bot, with its line and nothing else', async () => {
  const env = join(machine.folder, '.env');
  writeFileSync(env, Buffer.from('BOT_TOKEN=1:a\n', 'utf16le'), { mode: 0o600 });
  for (const program of [botEntry, join(botEntry, '../verify-audit.js')]) {
    const started = machine.run('node', [program], {}, machine.folder);
    expect(await started.ended).toBe(2);
    expect(started.output()).toBe('.env is UTF-16: save it as UTF-8\n');
  }
  expect(readdirSync(machine.folder)).toEqual(['.env']);
});

test('the playground does not even open the database of a bot', async () => {
  const both = settings();
  const bot = machine.run('node', [botEntry], both);
  await bot.printed('"event":"started"');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  const { DATABASE_PATH = '' } = both;
  const before = readFileSync(DATABASE_PATH);
  const playground = machine.run('node', [botEntry], { DATABASE_PATH, HTTP_PORT: '0' });
  expect(await playground.ended).toBe(2);
  expect(playground.output()).toContain(
    `DATABASE_PATH: ${DATABASE_PATH} was not made by a playground, which leaves it alone; name another file\n`,
  );
  expect(readFileSync(DATABASE_PATH).equals(before)).toBe(true);
});

test('help and version are answered, a misspelt argument is refused, and nothing is opened', async () => {
  for (const [argument, code, says] of [
    ['--version', 0, /^\d+\.\d+\.\d+\n$/],
    ['--help', 0, /^Usage: npm start/],
    ['--halp', 2, /^Unknown argument --halp: [^\n]*\n$/],
  ] as const) {
    const asked = machine.run('npm', ['start', '--silent', '--', argument], {});
    expect(await asked.ended).toBe(code);
    expect(asked.output()).toMatch(says);
  }
});

test('without a token the playground says its address within 3 s and serves its page', async () => {
  const began = performance.now();
  const playground = machine.run('node', [botEntry], {
    DATABASE_PATH: join(machine.folder, 'playground.sqlite'),
    HTTP_PORT: '0',
  });
  await playground.printed('Playground: http://127.0.0.1:');
  expect(performance.now() - began).toBeLessThan(3000);
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(playground.output())?.[0] ?? '';
  const page = await fetch(`${address}/`);
  expect(page.status).toBe(200);
  expect(await page.text()).toContain('<html');
  await playground.printed('"event":"started"');
  playground.child.kill('SIGINT');
  expect(await playground.ended).toBe(0);
});
