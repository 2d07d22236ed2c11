import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { install } from '../crash/installation.ts';
import { openDesk } from '../crash/stage.ts';
import { temporaryFolder } from '../support/bot-process.ts';
import { readArguments } from '../support/usage.ts';
import { startLitestream } from './litestream.ts';
import { applicant, mostApplicants } from './people.ts';
import { playRound, type Round, type Way } from './round.ts';
import { judgeRound } from './verdict.ts';

/**
 * `npm run test:chaos -- MINUTES [--seed N] [--lanes N] [--litestream]`: whole stories of several people and the desk at once, by polling
 * and by webhook in turn, while the real bot is killed at moments drawn by lot and started again. Seed N is round N of the
 * first lane; a round that went wrong names its own. `--litestream`: in every other pair of rounds Litestream runs beside it. The last line: kills, wrong, lost, twice.
 */
const usage = 'npm run test:chaos -- MINUTES [--seed N] [--lanes N] [--litestream]';
const { minutes, firstSeed, lanes, hasLitestream } = readArguments(usage, (given) => {
  const { values, positionals } = parseArgs({
    args: [...given],
    allowPositionals: true,
    options: {
      seed: { type: 'string', default: String(Date.now() % 1_000_000) },
      lanes: { type: 'string', default: '2' },
      litestream: { type: 'boolean', default: false },
    },
  });
  const numbers = {
    minutes: Number(positionals[0] ?? 1),
    firstSeed: Number(values.seed),
    lanes: Number(values.lanes),
  };
  const isRight = numbers.minutes > 0 && Number.isInteger(numbers.firstSeed) && numbers.lanes >= 1;
  if (!isRight) throw new Error('Minutes and lanes are numbers above 0, the seed is a whole number.');
  return { ...numbers, hasLitestream: values.litestream };
});

const folder = temporaryFolder();
const installation = install(join(folder.path, 'bot'));
const stage = await openDesk(installation, folder.path);
const began = performance.now();
const until = began + minutes * 60_000;
const sum = { rounds: 0, kills: 0, wrong: 0, lost: 0, twice: 0 };
const usuals = new Map<string, Promise<Round>>();
let nextSeed = firstSeed;
let stopped = false;
process.once('SIGINT', () => {
  stopped = true;
});

const say = (line: string) => process.stdout.write(`${line}\n`);

/** The same round with nobody killed; played once for each way and size. */
function usual(way: Way, size: number): Promise<Round> {
  const key = `${way} ${size}`;
  const known =
    usuals.get(key) ?? playRound({ ...planOf(way, size), random: undefined }, stage).then(comesToItsEnd);
  usuals.set(key, known);
  return known;
}

/** Nothing can be compared with a story that stands still although nobody is killed: then the story is at fault. */
function comesToItsEnd(round: Round): Round {
  if (round.stuckBefore.length === 0) return round;
  throw new Error(`nobody was killed, and nothing came before: ${round.stuckBefore.join(', ')}`);
}

function planOf(way: Way, size: number) {
  return { applicants: Array.from({ length: size }, (_, at) => applicant(at)), way, installation };
}

async function lane(): Promise<void> {
  while (performance.now() < until && !stopped) {
    const seed = nextSeed;
    nextSeed += 1;
    const random = drawn(seed);
    const way: Way = seed % 2 === 0 ? 'polling' : 'webhook';
    const size = 4 + (Math.floor(seed / 2) % (mostApplicants - 3));
    const plan = planOf(way, size);
    const compared = await usual(way, size);
    const isReplicated = hasLitestream && Math.floor(seed / 2) % 2 === 0;
    const beside = isReplicated ? startLitestream : undefined;
    const round = await playRound({ ...plan, random, beside }, stage);
    const judged = judgeRound(round, compared, plan.applicants);
    const { lost, twice } = judged;
    const wrong = [...judged.wrong, ...round.besideFaults];
    sum.rounds += 1;
    sum.kills += round.kills;
    sum.wrong += wrong.length;
    sum.lost += lost.length;
    sum.twice += twice;
    const seconds = Math.round((performance.now() - began) / 1000);
    say(
      `${seconds} s · seed ${seed}, ${way}${isReplicated ? ', Litestream' : ''}, ${size} people: ${round.kills} kills, ${wrong.length} wrong, ${lost.length} lost, ${twice} twice`,
    );
    for (const words of [...wrong, ...lost]) say(`  seed ${seed}: ${words}`);
  }
}

await Promise.all(Array.from({ length: lanes }, lane));
folder.remove();
const took = ((performance.now() - began) / 60_000).toFixed(1);
say(`chaos: seeds ${firstSeed} to ${nextSeed - 1}, ${sum.rounds} rounds in ${took} minutes`);
say(`${sum.kills} kills, ${sum.wrong} wrong, ${sum.lost} lost, ${sum.twice} twice`);
process.exit(sum.wrong + sum.lost === 0 && sum.kills > 0 ? 0 : 1);

/** mulberry32: the same numbers for the same seed. */
function drawn(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
