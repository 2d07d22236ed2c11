import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { freePort, secret } from '../support/stages/webhook-stage.ts';

/** More people write at once than Telegram hands over at a time, and the bot is killed while it has them in hand. */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 90_000 });

const crowdSize = 250;
const life = useBotLife();
let everybody: Person[] = [];

beforeEach(() => {
  everybody = [];
});

const answersTo = (one: Person) => one.messages.filter(({ from_bot }) => from_bot).length;

/** Everybody of a new crowd says hello, and the bot is killed when it says that it has fetched a hundred of them. */
async function killedInTheCrowd(round: number): Promise<void> {
  const crowd = Array.from({ length: crowdSize }, (_, at) =>
    life.server.botApi.room.addPerson({ id: 10_000 * round + at, first_name: 'Кім', language_code: 'kk' }),
  );
  everybody.push(...crowd);
  let offset: number | undefined;
  const forget = life.server.botApi.onCall(({ method, params }) => {
    if (method !== 'getUpdates') return undefined;
    const asked = Number(params.offset);
    if (offset !== undefined && asked - offset >= 100) life.bot.child.kill('SIGKILL');
    offset = asked;
    return undefined;
  });
  for (const one of crowd) one.say('/start');
  expect(await life.bot.ended).toBe('SIGKILL');
  forget();
}

function count(sql: string): number {
  const database = new Sqlite(life.settings.DATABASE_PATH ?? '');
  try {
    return database.prepare<[], number>(`SELECT count(*) FROM ${sql}`).pluck().get() ?? 0;
  } finally {
    database.close();
  }
}

/** Batches of which something was not acted on. */
const openBatches = `fetched_batch AS batch WHERE last_id - first_id + 1 >
  (SELECT count(*) FROM seen_update WHERE update_id BETWEEN batch.first_id AND batch.last_id)`;

/** Killed again and again until it had a batch in hand that Telegram need not send again; how often. */
async function killedWithABatchInHand(): Promise<number> {
  for (let kills = 1; kills <= 3; kills += 1) {
    await killedInTheCrowd(kills);
    if (count(openBatches) > 0) return kills;
    await life.start();
  }
  throw new Error('it never had a batch in hand');
}

test.each([
  ['fetched from', async () => ({})],
  [
    'posted by Telegram',
    async () => {
      const port = String(await freePort());
      const url = `http://127.0.0.1:${port}/telegram`;
      return { HTTP_PORT: port, WEBHOOK_URL: url, WEBHOOK_SECRET: secret };
    },
  ],
])('killed with a full batch in hand: after the next start, %s, everybody is answered', async (_, more) => {
  const kills = await killedWithABatchInHand();
  await life.start(await more());
  for (const one of everybody) await life.server.until(one, (texts) => texts.length > 0);
  life.bot.child.kill('SIGTERM');
  expect(await life.bot.ended).toBe(0);
  expect(count('fetched_batch')).toBe(0);
  // Said once more at each kill at the most, to those whose answer was under way.
  expect(everybody.filter((one) => answersTo(one) > kills + 1)).toEqual([]);
  expect(everybody.filter((one) => answersTo(one) > 1).length).toBeLessThan(everybody.length / 4);
  expect(count('applicant')).toBe(everybody.length);
  expect(count('seen_update')).toBe(everybody.length);
});
