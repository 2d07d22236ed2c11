import { type ChildProcess, fork } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { makeApiKey, writeApiKey } from '../../../src/domain/register/api-key.ts';
import { openDatabase } from '../../../src/storage/database/database.ts';
import { createTransactions } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { addKey, addRegister } from '../../../src/storage/register/registers.ts';
import { median, ms, percentile, times, whole } from '../figures.ts';
import { fillDatabase } from '../filled/fill.ts';
import { masterKey } from '../load/bot-settings.ts';
import { application } from '../load/dialogue.ts';
import { withBot } from '../load/one-bot.ts';
import { type Habits, invitePeople, type People, type Talked } from '../load/people.ts';
import { webhookSettings } from '../load/webhook-settings.ts';
import { projectFolder } from '../project.ts';
import type { Bench, Section } from '../section.ts';

/** Enough to take from, and a feed whose pages are full. */
const requests = 10_000;
const people = 50;
const updatesPerSecond = 100;
/** How long people think on average who type as people do: fifty of them bring a hundred updates a second, but not in step. */
const thinkMs = 500;
/** Of people's waiting, with a register at work against without. */
const mostGrowth = 1.25;
/** Each case has people of its own. */
const firstChat = 1_000_000;
const answersSchema = z.array(z.tuple([z.number(), z.number()]));

interface Case {
  readonly what: string;
  readonly reads: number;
  readonly takes: number;
  readonly habits?: Habits;
  talk(crowd: People, bench: Bench): Promise<Talked>;
}

const cases: readonly Case[] = [
  {
    what: `${people} people at once, beside 200 calls a second on the feed and 20 takes`,
    reads: 200,
    takes: 20,
    talk: (crowd, { scale }) => crowd.talk(people, scale.updates),
  },
  // The same calls beside people who are not at the keyboard all the time: the one above is a bot that can do no more.
  {
    what: `${people} people who think for ${thinkMs} ms on average, beside 200 calls a second on the feed and 20 takes`,
    reads: 200,
    takes: 20,
    habits: { hesitateMs: thinkMs, isSpread: true },
    talk: (crowd, { scale }) => crowd.talk(people, Math.ceil(scale.updates / 2)),
  },
  {
    what: `${updatesPerSecond} updates a second, beside 100 calls a second on the feed`,
    reads: 100,
    takes: 0,
    talk: (crowd, { scale }) => crowd.pass(updatesPerSecond, scale.seconds),
  },
];

/** A register works beside the people, who are not to wait for it: the same with it and without it, in turn. */
export const register: Section = {
  name: 'register',
  async run(bench) {
    const path = join(bench.folder, 'bot.sqlite');
    await fillDatabase(path, requests, Date.now(), () => {});
    const keys = await openToRegisters(path);
    const { HTTP_PORT = '' } = await webhookSettings();
    const settings = { HTTP_PORT, REGISTER_API: 'on' };
    await withBot(
      path,
      async (stub) => {
        const caller = await startCaller(`http://127.0.0.1:${HTTP_PORT}`, keys);
        try {
          for (const [at, one] of cases.entries()) {
            const crowd = invitePeople(stub, application, { ...one.habits, firstChat: firstChat * (at + 1) });
            await compare(bench, one, crowd, caller);
          }
        } finally {
          caller.kill('SIGKILL');
        }
      },
      settings,
    );
  },
};

async function compare(
  bench: Bench,
  { what, reads, takes, talk }: Case,
  crowd: People,
  caller: ChildProcess,
) {
  const alone: number[] = [];
  const beside: number[] = [];
  const answered = new Map<number, number>();
  let besideMs = 0;
  for (let round = 0; round <= bench.scale.rounds; round += 1) {
    for (const [isBeside, p99s] of [
      [false, alone],
      [true, beside],
    ] as const) {
      await pace(caller, isBeside ? { reads, takes } : { reads: 0, takes: 0 });
      const began = performance.now();
      const { waits } = await talk(crowd, bench);
      if (isBeside && round > 0) besideMs += performance.now() - began;
      const p99 = percentile(waits, 0.99);
      bench.say(`${what}, round ${round}, ${isBeside ? 'with' : 'without'}: p99 ${ms(p99)}`);
      if (round > 0) p99s.push(p99);
      const said = await pace(caller, { reads: 0, takes: 0 });
      if (round > 0)
        for (const [status, count] of said) answered.set(status, (answered.get(status) ?? 0) + count);
    }
  }
  const ratio = median(beside.map((p99, round) => p99 / (alone[round] ?? Number.NaN)));
  const told = [...answered]
    .map(([status, count]) => `${whole(count / (besideMs / 1000))} a second of ${status}`)
    .join(', ');
  bench.report({
    what: `${what}: people's p99 against without`,
    measured: `${times(ratio)}: ${ms(median(beside))} against ${ms(median(alone))}; answers: ${told}`,
    goal: `≤ ${mostGrowth} ×`,
    met: ratio <= mostGrowth,
  });
}

/** Gives what was answered since it was last asked. */
async function pace(
  caller: ChildProcess,
  { reads, takes }: { readonly reads: number; readonly takes: number },
): Promise<readonly (readonly [number, number])[]> {
  const told = once(caller, 'message');
  caller.send({ readsPerSecond: reads, takesPerSecond: takes });
  const [answers] = await told;
  return answersSchema.parse(answers);
}

async function startCaller(address: string, keys: readonly string[]): Promise<ChildProcess> {
  const entry = join(projectFolder, 'test/bench/build/test/bench/load/register-calls.js');
  const caller = fork(entry, [address, ...keys], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  await once(caller, 'message');
  // It is another machine's: what it does with a page takes nothing from the bot and from people.
  if (caller.pid !== undefined) setPriority(caller.pid, constants.priority.PRIORITY_LOW);
  return caller;
}

/** What waits at the desk waits for registers too, of which there are two; their keys. */
async function openToRegisters(path: string): Promise<readonly string[]> {
  const database = openDatabase(path);
  database.exec(`UPDATE request SET routed = 'both' WHERE kind = 'electronic'`);
  const keys = await createTransactions(database, createVault(masterKey)).transact((tx) =>
    ['reader', 'taker'].map((name) => {
      const scopes = ['read', 'work', 'certificate'] as const;
      const registerId = addRegister(tx, { name, scopes, madeBy: undefined }, Date.now());
      const key = makeApiKey(randomBytes(40));
      const hash = createHash('sha256').update(key.secret, 'utf8').digest();
      addKey(tx, { id: key.id, registerId, hash }, Date.now());
      return writeApiKey(key);
    }),
  );
  database.close();
  return keys;
}
