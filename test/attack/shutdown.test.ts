import Sqlite from 'better-sqlite3';
import { afterAll, expect, test } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import {
  type BotApiServer,
  botEntry,
  type Run,
  run,
  serveBotApi,
  settingsFor,
  temporaryFolder,
} from '../support/bot-process.ts';

const cleanUps: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const cleanUp of cleanUps.splice(0)) await cleanUp();
});

interface Stage {
  readonly server: BotApiServer;
  readonly visitor: Person;
  readonly database: string;
  start(apiRoot?: string): Run;
}

async function stage(): Promise<Stage> {
  const server = await serveBotApi();
  const folder = temporaryFolder();
  const bots: Run[] = [];
  const settings = settingsFor(server, folder.path);
  cleanUps.push(async () => {
    for (const bot of bots) {
      bot.child.kill('SIGKILL');
      await bot.ended;
    }
    await server.close();
    folder.remove();
  });
  return {
    server,
    visitor: server.botApi.room.addPerson({ id: 1001, first_name: 'Айгерім', language_code: 'kk' }),
    database: settings.DATABASE_PATH,
    start(apiRoot = server.address) {
      const bot = run('node', [botEntry], { ...settings, TELEGRAM_API_ROOT: apiRoot });
      bots.push(bot);
      return bot;
    },
  };
}

/** Told to end, the bot is gone within ten seconds, and calls it a success. */
async function endsWell(bot: Run): Promise<void> {
  const began = performance.now();
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);
  expect(performance.now() - began).toBeLessThan(10_000);
  expect(bot.output()).toContain('"event":"stopped"');
}

/** Resolves at the next call of this method; to be asked before a fault is set, which would answer first. */
const asked = (server: BotApiServer, method: string) =>
  new Promise<void>((resolve) => {
    const forget = server.botApi.onCall((call) => {
      if (call.method !== method) return undefined;
      forget();
      resolve();
      return undefined;
    });
  });

const pending = (database: string) => {
  const reader = new Sqlite(database, { readonly: true });
  const count = reader
    .prepare<[], number>(`SELECT count(*) FROM outbox WHERE state = 'pending'`)
    .pluck()
    .get();
  reader.close();
  return count;
};

test.concurrent('with Telegram hanging at everything', async () => {
  const { server, visitor, start } = await stage();
  const bot = start();
  await bot.printed('"event":"started"');
  visitor.say('/start');
  await server.until(visitor, (texts) => texts.length === 1);
  const hanging = asked(server, 'getUpdates');
  server.botApi.onCall(() => ({ kind: 'hang' }));
  visitor.say('/start');
  await hanging;
  await endsWell(bot);
});

test.concurrent('with a message that hangs: it is in the outbox and comes after the next start, once', async () => {
  const { server, visitor, database, start } = await stage();
  const bot = start();
  await bot.printed('"event":"started"');
  const hanging = asked(server, 'sendMessage');
  const stop = server.botApi.onCall(({ method }) =>
    method === 'sendMessage' ? { kind: 'hang' } : undefined,
  );
  visitor.say('/start');
  await hanging;
  await endsWell(bot);
  expect(pending(database)).toBe(1);
  stop();
  const next = start();
  await next.printed('"event":"started"');
  await server.until(visitor, (texts) => texts.length > 0);
  await endsWell(next);
  expect(pending(database)).toBe(0);
  expect(visitor.messages.filter((one) => one.from_bot)).toHaveLength(1);
});

test.concurrent('with a chat that has to wait an hour, and every connection cut', async () => {
  const { server, visitor, database, start } = await stage();
  const bot = start();
  await bot.printed('"event":"started"');
  server.botApi.onCall(({ method }) =>
    method === 'sendMessage'
      ? {
          kind: 'answer',
          error_code: 429,
          description: 'Too Many Requests',
          parameters: { retry_after: 3600 },
        }
      : undefined,
  );
  visitor.say('/start');
  await bot.printed('"event":"message-postponed"');
  server.botApi.onCall(() => ({ kind: 'reset' }));
  await endsWell(bot);
  expect(pending(database)).toBe(1);
});

test.concurrent('before it has ever reached Telegram', async () => {
  const { start } = await stage();
  const bot = start('http://127.0.0.1:9');
  await bot.printed('"event":"telegram-not-reached"');
  await endsWell(bot);
});

test.concurrent('told twice, by different signals', async () => {
  const { start } = await stage();
  const bot = start();
  await bot.printed('"event":"started"');
  bot.child.kill('SIGINT');
  await endsWell(bot);
});

test('another process holds the write lock all the while: the end comes within ten seconds, what was said is taken afterwards', async () => {
  const { server, visitor, database, start } = await stage();
  const bot = start();
  await bot.printed('"event":"started"');
  const other = new Sqlite(database);
  other.exec('BEGIN IMMEDIATE');
  visitor.say('/start');
  await bot.printed('"code":"SQLITE_BUSY"');
  const began = performance.now();
  bot.child.kill('SIGTERM');
  await bot.ended;
  expect(performance.now() - began).toBeLessThan(10_000);
  other.exec('ROLLBACK');
  other.close();
  const again = start();
  await server.until(visitor, (said) => said.length > 0);
  await endsWell(again);
}, 60_000);
