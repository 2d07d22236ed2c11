import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { almatyDate } from '../../../src/domain/dates/working-days.ts';
import { lastDays } from '../../../src/domain/desk/stats.ts';
import type { Notice } from '../../../src/domain/messages/notice.ts';
import { createStatsCounter } from '../../../src/storage/desk/stats.ts';
import { dueJobs, nextJobAt } from '../../../src/storage/queues/jobs.ts';
import { findRequest, findRequestByReference } from '../../../src/storage/request/requests.ts';
import { requestsByIndex } from '../../../src/storage/request/search.ts';
import { median, ms, percentile, times, whole } from '../figures.ts';
import { type DeskStage, openDesk } from '../filled/desk.ts';
import { fillDatabase } from '../filled/fill.ts';
import { endedIds, iinOf, openIds, openTheDesk } from '../filled/readable.ts';
import { chatOf, operatorIds } from '../filled/statements.ts';
import { openBotApiStub } from '../load/bot-api-stub.ts';
import { botSettings } from '../load/bot-settings.ts';
import { startMain } from '../load/contestant.ts';
import type { Bench, Section } from '../section.ts';

const few = 10_000;
/** No number of an earlier run, where the databases are kept. */
let lastUpdate = Date.now() * 1000;
const turns = 600;
/** What the interface for registers gives unless it is asked for more. */
const pageOfFeed = 100;
const [operator = 0] = operatorIds;
const most = { ms: 2, ratio: 1.5, statsMs: 200, startMs: 1000 } as const;
const peopleOfTheCountry = 20_000_000;

interface Side {
  readonly desk: DeskStage;
  readonly rows: number;
}

/** One of what is done all day. `round` counts up. */
interface Work {
  readonly what: string;
  run(side: Side, round: number): unknown;
}

/** A database of years against one of a day. */
export const requests: Section = {
  name: 'requests',
  async run(bench) {
    const { scale, report, say, folder } = bench;
    const place = scale.keep ?? folder;
    mkdirSync(place, { recursive: true });
    const day = new Date().toISOString().slice(0, 10);
    const now = Date.parse(`${day}T06:00:00Z`);
    const paths = [few, scale.rows].map((rows) => join(place, `${day}-${rows}.sqlite`));
    const [, bytes = 0] = [
      await fillDatabase(paths[0] ?? '', few, now, say),
      await fillDatabase(paths[1] ?? '', scale.rows, now, say),
    ];
    const rows = whole(scale.rows);
    const perRequest = bytes / scale.rows;
    report({
      what: `size of the database with ${rows} requests`,
      measured: `${(bytes / 1e9).toFixed(2)} GB, ${whole(perRequest)} bytes a request; ${whole(peopleOfTheCountry)} people with one each: ${((perRequest * peopleOfTheCountry) / 1e9).toFixed(0)} GB`,
      goal: '–',
    });
    const sides = [few, scale.rows].map((count, i) => ({
      rows: count,
      desk: openDesk(paths[i] ?? '', () => now),
    }));
    for (const work of workOfADay(now)) await compare(bench, work, sides);
    await measureStats(bench, sides.at(-1), now);
    for (const { desk } of sides) desk.close();
    await measureStart(bench, paths[1] ?? '');
  },
};

function workOfADay(now: number): readonly Work[] {
  const shown = ({ desk }: Side, chatId: number, notice: Notice) =>
    desk.read((tx) => {
      const rendered = desk.render(tx, { id: undefined, chatId, notice });
      if ('dropped' in rendered) throw new Error(`${notice.template}: ${rendered.dropped}`);
    });
  const ended = ({ rows }: Side, round: number) => at(endedIds(rows), round);
  return [
    {
      what: 'status card',
      run: (side, round) =>
        shown(side, chatOf(ended(side, round)), { template: 'request-card', request: ended(side, round) }),
    },
    {
      what: 'queue page',
      run: (side, round) =>
        shown(side, operator, { template: 'desk-queue', filter: round % 2 ? 'all' : 'new', page: round % 5 }),
    },
    {
      what: 'find by IIN',
      run: (side, round) =>
        side.desk.read((tx) => {
          const requests = [...requestsByIndex(tx, 'iin', iinOf(ended(side, round)), 50)];
          if (requests.length === 0) throw new Error('nothing was found');
          side.desk.render(tx, {
            id: undefined,
            chatId: operator,
            notice: { template: 'desk-found', requests, page: 0 },
          });
        }),
    },
    {
      what: 'find by reference',
      run: (side, round) =>
        side.desk.read((tx) => {
          const reference = findRequest(tx, ended(side, round))?.reference ?? '';
          if (findRequestByReference(tx, reference) === undefined) throw new Error('nothing was found');
        }),
    },
    {
      what: 'take, on disk',
      async run({ desk, rows }, round) {
        const submitted = openIds(rows).filter((id) => id % 20 < 10);
        lastUpdate += 1;
        const update = { updateId: lastUpdate, chatId: operator };
        const outcome = await desk.services.desk.act(
          update,
          { id: at(submitted, round) },
          'take',
          'Оператор',
        );
        if (outcome?.code !== 'done') throw new Error(`not taken: ${outcome?.code}`);
      },
    },
    { what: 'due jobs', run: ({ desk }) => desk.read((tx) => [nextJobAt(tx), dueJobs(tx, now, 100)]) },
    {
      what: 'page of the feed of registers',
      async run({ desk }, round) {
        const { epoch, id } = await desk.services.registerCalls.newest();
        // Anywhere in it, as registers that were away for a while read on.
        const from = Math.floor((id - pageOfFeed) * ((round * 0.618) % 1));
        const page = await desk.services.registerCalls.feed(1, { epoch, id: from }, pageOfFeed);
        if (page === 'cursor-of-before' || page.lines.length < pageOfFeed) throw new Error('a short page');
      },
    },
    {
      what: 'card of the desk with its correspondence',
      run: (side, round) => shown(side, operator, { template: 'desk-card', request: ended(side, round) }),
    },
    {
      what: 'digest',
      run: (side) => shown(side, operator, { template: 'desk-digest', on: almatyDate(new Date(now)) }),
    },
  ];
}

/** The medians of the rounds. The 99th percentile of one round alone is the fifth longest of five hundred. */
async function compare({ report, scale }: Bench, work: Work, sides: readonly Side[]): Promise<void> {
  const p99s: number[] = [];
  const p50s: number[] = [];
  const ratios: number[] = [];
  const ratiosOfMedians: number[] = [];
  for (let round = 0; round < scale.rounds; round += 1) {
    const [few = [], many = []] = await measureRound(work, sides);
    p99s.push(percentile(many, 0.99));
    p50s.push(median(many));
    ratios.push(percentile(many, 0.99) / percentile(few, 0.99));
    ratiosOfMedians.push(median(many) / median(few));
  }
  const p99 = median(p99s);
  const ratio = median(ratios);
  report({
    what: `${work.what}, ${whole(scale.rows)} requests against ${whole(few)}`,
    measured: `p99 ${ms(p99)}, ${times(ratio)} (p50 ${ms(median(p50s))}, ${times(median(ratiosOfMedians))})`,
    goal: `≤ ${most.ms} ms, ≤ ${most.ratio} ×`,
    met: p99 <= most.ms && ratio <= most.ratio,
  });
}

/** What each took on each side. In blocks, so that what disturbs the machine disturbs both; the first is warm-up. */
async function measureRound({ run }: Work, sides: readonly Side[]): Promise<readonly number[][]> {
  for (const { desk, rows } of sides) await desk.transact((tx) => openTheDesk(tx, rows));
  const took: number[][] = sides.map(() => []);
  const blocks = 12;
  const inBlock = turns / blocks;
  for (let block = 0; block < blocks; block += 1) {
    for (const [i, side] of sides.entries()) {
      for (let turn = 0; turn < inBlock; turn += 1) {
        const began = performance.now();
        await run(side, block * inBlock + turn);
        if (block > 0) took[i]?.push(performance.now() - began);
      }
    }
  }
  return took;
}

/** With nothing remembered of the days before. */
async function measureStats({ report, scale }: Bench, side: Side | undefined, now: number): Promise<void> {
  const took: number[] = [];
  for (let round = 0; round < scale.rounds; round += 1) {
    const began = performance.now();
    await side?.desk.read((tx) => createStatsCounter()(tx, lastDays(30, now), now));
    took.push(performance.now() - began);
  }
  const measured = median(took);
  report({
    what: `statistics of 30 days, ${whole(scale.rows)} requests`,
    measured: ms(measured),
    goal: `≤ ${most.statsMs} ms`,
    met: measured <= most.statsMs,
  });
}

async function measureStart({ report, scale }: Bench, path: string): Promise<void> {
  const stub = await openBotApiStub();
  const took: number[] = [];
  for (let round = 0; round <= scale.rounds; round += 1) {
    const began = performance.now();
    const polled = stub.polled();
    const bot = await startMain(stub, { ...botSettings(path), OWNER_IDS: String(operator) });
    if (round > 0) took.push((await polled) - began);
    await bot.stop();
  }
  await stub.close();
  const measured = median(took);
  report({
    what: `start with ${whole(scale.rows)} requests`,
    measured: ms(measured),
    goal: `≤ ${most.startMs} ms`,
    met: measured <= most.startMs,
  });
}

function at(values: readonly number[], round: number): number {
  return values[round % values.length] ?? 0;
}
