import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { expect, vi } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { botEntry, projectFolder, type Run, settingsFor } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';
import { freePort, secret } from '../support/stages/webhook-stage.ts';

/**
 * Two machines, one token, Litestream between them: the first one is killed with its disk while people write, and the
 * second one takes over. `TAKEOVERS=20` does it so often, one after another.
 */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const times = Number(process.env.TAKEOVERS ?? 1);
const rounds = Array.from({ length: times }, (_, at) => at + 1);

/** One of the two: its disk is a folder of the machine that both stand on. */
interface Host {
  readonly machine: Machine;
  readonly disk: string;
  readonly settings: Record<string, string>;
}

async function host(machine: Machine, name: string, more: Record<string, string> = {}): Promise<Host> {
  const disk = join(machine.folder, name);
  mkdirSync(disk);
  const settings = {
    ...settingsFor(machine.server, disk),
    REPLICA_URL: `file://${join(machine.folder, 'replica')}`,
    REPLICA_METRICS: `127.0.0.1:${await freePort()}`,
    BACKUP_FOLDER: '',
    ...more,
  };
  return { machine, disk, settings };
}

const command = (name: string) => join(projectFolder, 'dist', `${name}.js`);

function start(entry: string, { machine, settings, disk }: Host, ...args: readonly string[]): Run {
  return machine.run('node', [entry, ...args], settings, existsSync(disk) ? disk : undefined);
}

const startBot = ({ machine, settings, disk }: Host) => machine.startBot(settings, disk);

/** Litestream has begun, and its replica is complete. */
async function startReplica(on: Host): Promise<Run> {
  const litestream = start(command('replicate'), on);
  await litestream.printed('wal segment written');
  return litestream;
}

async function killed({ child, ended }: Run): Promise<void> {
  child.kill('SIGKILL');
  await ended;
}

/** Litestream is a child of its command, and dies with it as a machine does. */
async function lose(first: Host, bot: Run, litestream: Run): Promise<void> {
  const pid = litestream.child.pid ?? 0;
  const children = execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)], { encoding: 'utf8' });
  bot.child.kill('SIGKILL');
  for (const child of children.split('\n').filter(Boolean)) process.kill(Number(child), 'SIGKILL');
  await Promise.all([killed(litestream), bot.ended]);
  rmSync(first.disk, { recursive: true, force: true });
}

const answered = (person: Person) => person.messages.some(({ from_bot }) => from_bot);

function people(path: string): number {
  const database = new Sqlite(path, { readonly: true });
  try {
    return database.prepare<[], number>('SELECT count(*) FROM applicant').pluck().get() ?? 0;
  } finally {
    database.close();
  }
}

interface Outcome {
  readonly seconds: number;
  readonly answered: number;
  /** People who were answered by the first machine, and whom the second one does not know. */
  readonly lost: number;
}

/** Twenty people a second write; in the middle of it the first machine is gone. */
async function takeOver(machine: Machine, confirms: 'yes' | 'no', isPosted: boolean): Promise<Outcome> {
  const { folder, server } = machine;
  const { botApi } = server;
  const posted = async () => {
    const port = String(await freePort());
    return { HTTP_PORT: port, WEBHOOK_URL: `http://127.0.0.1:${port}/telegram`, WEBHOOK_SECRET: secret };
  };
  const first = await host(machine, 'first', {
    REPLICA_CONFIRMS: confirms,
    ...(isPosted && (await posted())),
  });
  const second = await host(machine, 'second', {
    ...first.settings,
    ...(isPosted && (await posted())),
    DATABASE_PATH: join(folder, 'second', 'bot.sqlite'),
  });
  const bot = await startBot(first);
  const litestream = await startReplica(first);
  const crowd: Person[] = [];
  /** The numbers of the updates that Telegram has made of them. */
  const firstWords: number[] = [];
  const writing = setInterval(() => {
    const one = botApi.room.addPerson({ id: 2000 + crowd.length, first_name: 'Кім', language_code: 'kk' });
    firstWords.push(one.say('/start'));
    crowd.push(one);
  }, 50);
  while (crowd.filter(answered).length < 40) await new Promise((resolve) => setTimeout(resolve, 20));

  const died = performance.now();
  await lose(first, bot, litestream);
  const before = crowd.filter(answered);
  const taking = start(command('takeover'), second);
  expect(await taking.ended, taking.output()).toBe(0);
  expect(taking.output()).toMatch(/^Taken over in [\d.]+ s from file:.* into .*second\/bot\.sqlite\. /);
  const known = people(second.settings.DATABASE_PATH ?? '');
  const next = await startBot(second);
  const late = botApi.room.addPerson({ id: 9, first_name: 'Кеш', language_code: 'kk' });
  late.say('/start');
  await server.until(late, (texts) => texts.length > 0);
  const seconds = (performance.now() - died) / 1000;
  clearInterval(writing);
  for (const one of crowd) if (!before.includes(one)) await server.until(one, (texts) => texts.length > 0);
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  const database = new Sqlite(second.settings.DATABASE_PATH ?? '', { readonly: true });
  const seen = new Set(database.prepare<[], number>('SELECT update_id FROM seen_update').pluck().all());
  const action = database.prepare("SELECT count(*) FROM audit WHERE action = 'takeover'").pluck().get();
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
  expect(action).toBe(1);
  expect(known).toBeGreaterThan(0);
  // Each was acted on in what was taken over, or came again.
  return { seconds, answered: before.length, lost: firstWords.filter((id) => !seen.has(id)).length };
}

test.for(
  rounds.flatMap((round) => [
    [round, 'polling', 'yes'] as const,
    [round, 'webhook', 'yes'] as const,
    [round, 'polling', 'no'] as const,
  ]),
)('takeover %i by %s, confirmed after the replica: %s', async ([, way, confirms], { machine }) => {
  const { seconds, answered: told, lost } = await takeOver(machine, confirms, way === 'webhook');
  process.stdout.write(
    `takeover by ${way}, confirmed after the replica: ${confirms}: ${seconds.toFixed(1)} s from death to serving, ${lost} of ${told} lost\n`,
  );
  expect(seconds).toBeLessThan(60);
  // Without it the last moment is lost: at twenty people a second, a second of them.
  expect(lost).toBeLessThanOrEqual(confirms === 'yes' ? 0 : 20);
});

test.for(rounds)(
  'the second machine notices by itself that the first one is gone, and not before it has ever answered (%i)',
  async (_round, { machine }) => {
    const { folder, server } = machine;
    const { room } = server.botApi;
    const port = await freePort();
    const first = await host(machine, 'first', { REPLICA_CONFIRMS: 'yes', HTTP_PORT: String(port) });
    const second = await host(machine, 'second', {
      ...first.settings,
      DATABASE_PATH: join(folder, 'second', 'bot.sqlite'),
      HTTP_PORT: 'off',
    });
    const health = `http://127.0.0.1:${port}/healthz`;
    // It stands by before the first one is there, which is no reason to take over.
    const waiting = start(command('takeover'), second, '--when-gone', health);
    await waiting.printed(`Waiting for ${health} to answer for the first time.`);
    let bot = await startBot(first);
    const litestream = await startReplica(first);
    await waiting.printed('The first machine answers');
    const visitor = room.addPerson({ id: 7, first_name: 'Кім', language_code: 'kk' });
    visitor.say('/start');
    await server.until(visitor, (texts) => texts.length > 0);
    // A restart is no death.
    bot.child.kill('SIGTERM');
    expect(await bot.ended).toBe(0);
    bot = await startBot(first);
    // They talk for as long as it takes to be asked for its health again.
    for (const since = performance.now(); performance.now() - since < 2000; ) {
      const count = visitor.messages.filter(({ from_bot }) => from_bot).length;
      visitor.say('/help');
      await server.until(visitor, (texts) => texts.length > count);
    }
    expect(waiting.output()).not.toContain('taking over');

    const died = performance.now();
    await lose(first, bot, litestream);
    const late = room.addPerson({ id: 8, first_name: 'Кеш', language_code: 'kk' });
    late.say('/start');
    expect(await waiting.ended, waiting.output()).toBe(0);
    const next = await startBot(second);
    await server.until(late, (texts) => texts.length > 0);
    const seconds = (performance.now() - died) / 1000;
    process.stdout.write(
      `takeover, the death noticed as well: ${seconds.toFixed(1)} s from death to serving\n`,
    );
    expect(people(second.settings.DATABASE_PATH ?? '')).toBe(2);
    expect(seconds).toBeLessThan(times > 1 ? 10 : 30); // beside other tests a machine is slow
    next.child.kill('SIGTERM');
    expect(await next.ended).toBe(0);

    const stopped = start(command('takeover'), second, '--when-gone', health);
    await stopped.printed('Waiting for');
    stopped.child.kill('SIGTERM');
    expect(await stopped.ended).toBe(130);
  },
);

test('the first machine is alive after all: it ends as soon as the second one has taken over, and does not start again', async ({
  machine,
}) => {
  const { folder, server } = machine;
  const { room } = server.botApi;
  const first = await host(machine, 'first');
  const second = await host(machine, 'second', {
    ...first.settings,
    DATABASE_PATH: join(folder, 'second', 'bot.sqlite'),
    HTTP_PORT: String(await freePort()),
  });
  const bot = await startBot(first);
  const litestream = await startReplica(first);
  const visitor = room.addPerson({ id: 7, first_name: 'Кім', language_code: 'kk' });
  visitor.say('/start');
  await server.until(visitor, (texts) => texts.length > 0);
  litestream.child.kill('SIGTERM');
  expect(await litestream.ended).toBe(0);

  expect(await start(command('takeover'), second).ended).toBe(0);
  const next = await startBot(second);
  expect(await bot.ended).toBe(2);
  expect(bot.output()).toContain('"event":"taken-over"');
  expect(bot.output()).toContain('Another machine has taken over (npm run takeover): this one has ended');
  expect(await start(botEntry, first).ended).toBe(2);

  const other = room.addPerson({ id: 8, first_name: 'Кім', language_code: 'kk' });
  other.say('/start');
  await server.until(other, (texts) => texts.length > 0);
  // Nobody replicates from the second machine yet.
  const health = await fetch(`http://127.0.0.1:${second.settings.HTTP_PORT}/healthz`);
  expect(await health.json()).toMatchObject({ ok: true, replica: { ok: true, ageSeconds: null } });
  const replica = await startReplica({
    ...second,
    settings: { ...second.settings, REPLICA_URL: `file://${join(folder, 'next')}` },
  });
  const metric = /^bot_replica_timestamp_seconds [1-9]/m;
  await vi.waitFor(
    async () => {
      const metrics = await fetch(`http://127.0.0.1:${second.settings.HTTP_PORT}/metrics`);
      expect(await metrics.text()).toMatch(metric);
    },
    { timeout: 30_000, interval: 200 },
  );
  replica.child.kill('SIGTERM');
  next.child.kill('SIGTERM');
  expect(await next.ended).toBe(0);
  expect(server.botApi.violations).toEqual([]);
});
