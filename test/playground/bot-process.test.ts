import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { botEnvironment } from '../../src/playground/host/bot-environment.ts';
import { type BotProcess, type BotStatus, createBotProcess } from '../../src/playground/host/bot-process.ts';

/** The bot as a child: small real processes stand in for it. */

let folder: string;
let bot: BotProcess | undefined;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'playground-bot-'));
});

afterEach(() => bot?.stop());

afterAll(() => rmSync(folder, { recursive: true }));

/** Collects what happens and waits for a certain thing. */
function watched<Event>() {
  const seen: Event[] = [];
  const waiting: { fits: (event: Event) => boolean; resolve: (event: Event) => void }[] = [];
  return {
    seen,
    take(event: Event) {
      seen.push(event);
      for (const one of waiting.filter(({ fits }) => fits(event))) {
        waiting.splice(waiting.indexOf(one), 1);
        one.resolve(event);
      }
    },
    /** The next event, from now on, that fits. */
    next: (fits: (event: Event) => boolean) =>
      new Promise<Event>((resolve) => waiting.push({ fits, resolve })),
  };
}

function startBot(script: string, env: NodeJS.ProcessEnv = {}) {
  const entry = join(folder, `${Math.random().toString(36).slice(2)}.mjs`);
  writeFileSync(entry, script);
  const statuses = watched<BotStatus>();
  const lines = watched<string>();
  const sms = watched<{ to: string; text: string }>();
  bot = createBotProcess({
    entry,
    onStatus: statuses.take,
    onLine: lines.take,
    onSms: sms.take,
    firstPauseMs: 10,
    patienceMs: 200,
  });
  const go = () => bot?.start(() => env);
  return { bot, statuses, lines, sms, go };
}

const STAYS = 'setInterval(() => undefined, 1000);';

test('passes on its lines, its SMS and the clock, and stops it with SIGTERM', async () => {
  const {
    bot: started,
    statuses,
    lines,
    sms,
    go,
  } = startBot(
    `process.on('SIGTERM', () => { console.log('leaving'); process.exit(0); });
     process.on('message', ({ clockOffsetMs }) => console.log('offset ' + clockOffsetMs));
     process.send({ sms: { to: '+77000000001', text: 'Code 1' } });
     process.send({ sms: 'nonsense' });
     console.log('ready ' + process.env.OWNER_IDS);
     console.error('a warning');
     ${STAYS}`,
    { OWNER_IDS: '9001' },
  );
  const ready = lines.next((line) => line === 'ready 9001');
  const warned = lines.next((line) => line === 'a warning');
  const texted = sms.next(() => true);
  go();
  await Promise.all([ready, warned]);
  expect(await texted).toEqual({ to: '+77000000001', text: 'Code 1' });
  started.noteCall();
  started.noteCall();
  const moved = lines.next((line) => line === 'offset 5000');
  started.setClockOffset(5000);
  await moved;
  await started.stop();
  expect(lines.seen.at(-1)).toBe('leaving');
  expect(statuses.seen.map(({ state }) => state)).toEqual(['starting', 'running', 'stopped']);
});

test('starts it again when it dies, says why, and waits longer each time', async () => {
  const { statuses, lines, go } = startBot(`console.error('MASTER_KEY: missing'); process.exit(2);`);
  const third = lines.next((line) => line.includes('next start in 0.04 s'));
  go();
  await third;
  expect(statuses.seen.find(({ state }) => state === 'stopped')?.reason).toBe(
    'exit code 2 · MASTER_KEY: missing',
  );
  expect(lines.seen.filter((line) => line.startsWith('playground:'))).toEqual([
    'playground: the bot has stopped (exit code 2), next start in 0.01 s',
    'playground: the bot has stopped (exit code 2), next start in 0.02 s',
    'playground: the bot has stopped (exit code 2), next start in 0.04 s',
  ]);
});

test('kill -9 takes effect at once, whatever the bot does, and a new one comes', async () => {
  const {
    bot: started,
    statuses,
    lines,
    go,
  } = startBot(`process.on('SIGTERM', () => undefined); console.log('ready ' + process.pid); ${STAYS}`);
  const first = lines.next((line) => line.startsWith('ready'));
  go();
  const firstLine = await first;
  const second = lines.next((line) => line.startsWith('ready'));
  started.kill();
  expect(await second).not.toBe(firstLine);
  expect(statuses.seen.find(({ state }) => state === 'stopped')?.reason).toBe('kill -9');
});

test('a bot that does not listen to SIGTERM is killed in the end', async () => {
  const {
    bot: started,
    lines,
    go,
  } = startBot(`process.on('SIGTERM', () => console.log('no')); console.log('ready'); ${STAYS}`);
  const ready = lines.next((line) => line === 'ready');
  go();
  await ready;
  await started.stop();
  expect(lines.seen).toContain('no');
  expect(started.status).toEqual({ state: 'stopped', reason: '' });
});

test('nothing of the developer’s settings reaches the bot', () => {
  const environment = botEnvironment({
    parent: {
      PATH: '/bin',
      BOT_TOKEN: '1:real',
      SMS_API_KEY: 'secret',
      NODE_OPTIONS: '--inspect',
      LOG_LEVEL: 'debug',
    },
    token: '1:playground',
    apiRoot: 'http://127.0.0.1:8080',
    databasePath: 'playground.sqlite',
    masterKeyPath: 'playground.key',
    ownerId: 9001,
    clockOffsetMs: 1000,
  });
  expect(Object.keys(environment).sort()).toEqual([
    'BOT_TOKEN',
    'CLOCK_OFFSET_MS',
    'CONTROLLER_CONTACT',
    'CONTROLLER_NAME',
    'DATABASE_PATH',
    'HTTP_PORT',
    'LOG_LEVEL',
    'MASTER_KEY_FILE',
    'OWNER_IDS',
    'PATH',
    'PAYMENT_PROVIDER_TOKEN',
    'PLAYGROUND',
    'SMS_PROVIDER',
    'TELEGRAM_API_ROOT',
  ]);
  expect(environment.BOT_TOKEN).toBe('1:playground');
});
