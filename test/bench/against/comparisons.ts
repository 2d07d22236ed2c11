import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { statsWords } from '../../../src/charts/stats-words.ts';
import type { Locale } from '../../../src/domain/locale.ts';
import { loadTexts } from '../../../src/i18n/translate.ts';
import { sampleStats } from '../../support/samples/sample-stats.ts';
import { median, ms, percentile, times, whole } from '../figures.ts';
import { openBotApiStub } from '../load/bot-api-stub.ts';
import { botSettings } from '../load/bot-settings.ts';
import { startContestant, startMain } from '../load/contestant.ts';
import { application } from '../load/dialogue.ts';
import { invitePeople } from '../load/people.ts';
import { projectFolder } from '../project.ts';
import type { Bench, Section } from '../section.ts';

/** The figures of one build, of one round. */
type Round = Readonly<Record<string, number>>;
/** A figure: how it is called in a row, whether more of it is better, and how it is written. */
interface Figure {
  readonly what: string;
  readonly goal: number;
  readonly better: 'more' | 'less';
  readonly write: (value: number) => string;
}

const perSecond = (value: number) => `${whole(value)}/s`;
const seats = 50;

/**
 * Today's build against the build in the folder `before`, round by round in turn, so that what disturbs the machine
 * disturbs both. Each section has the name of the one that measures the same alone.
 */
export function comparisonsWith(before: string): readonly Section[] {
  const builds = { now: projectFolder, before };

  /** Runs `measure` with each build in turn, after one round of warm-up, and tells the median of the ratios. */
  async function compare(
    { scale, say, report }: Bench,
    figures: Readonly<Record<string, Figure>>,
    measure: (build: keyof typeof builds) => Promise<Round>,
  ): Promise<void> {
    const rounds: { now: Round; before: Round }[] = [];
    for (let round = 0; round <= scale.rounds; round += 1) {
      const then = await measure('before');
      const now = await measure('now');
      if (round > 0) rounds.push({ now, before: then });
      say(`  round ${round}: before ${JSON.stringify(then)}, now ${JSON.stringify(now)}`);
    }
    for (const [name, { what, goal, better, write }] of Object.entries(figures)) {
      const of = (round: Round) => round[name] ?? Number.NaN;
      const ratios = rounds.map((round) => of(round.now) / of(round.before));
      const ratio = median(ratios);
      const told = (build: keyof typeof builds) => write(median(rounds.map((round) => of(round[build]))));
      report({
        what,
        measured: `${times(ratio)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)}): ${told('now')}, before ${told('before')}`,
        goal: `${better === 'more' ? '≥' : '≤'} ${goal} ×`,
        met: better === 'more' ? ratio >= goal : ratio <= goal,
      });
    }
  }

  /** A bot of each build that stays for all rounds. */
  async function withBoth(
    { folder }: Bench,
    work: (lanes: Readonly<Record<keyof typeof builds, Lane>>) => Promise<void>,
  ): Promise<void> {
    const now = await openLane(builds.now, join(folder, 'now.sqlite'));
    const then = await openLane(builds.before, join(folder, 'before.sqlite'));
    try {
      await work({ now, before: then });
    } finally {
      await now.close();
      await then.close();
    }
  }

  return [
    {
      name: 'start',
      async run(bench) {
        const stub = await openBotApiStub();
        const what = 'start to the first getUpdates';
        await compare(bench, { ms: { what, goal: 0.6, better: 'less', write: ms } }, async (build) => {
          const began = performance.now();
          const polled = stub.polled();
          const settings = botSettings(join(bench.folder, `${build}.sqlite`));
          const bot = await startMain(stub, settings, builds[build]);
          const took = (await polled) - began;
          await bot.stop();
          return { ms: took };
        });
        await stub.close();
      },
    },
    {
      name: 'question',
      run: (bench) =>
        withBoth(bench, async (lanes) => {
          for (const [at, people, updates] of [
            [`${seats} people at once`, seats, bench.scale.updates],
            ['one person after another', 1, Math.ceil(bench.scale.updates / 4)],
          ] as const) {
            const figures = {
              speed: { what: `answered question, ${at}`, goal: 1, better: 'more', write: perSecond },
              cpu: { what: `the same, processor time of each`, goal: 1, better: 'less', write: ms },
            } as const;
            await compare(bench, figures, async (build) => {
              const { bot, people: crowd } = lanes[build];
              const before = await bot.use();
              const talked = await crowd.talk(people, updates);
              const cpuMs = (await bot.use()).cpuMs - before.cpuMs;
              return { speed: talked.perSecond, cpu: cpuMs / talked.waits.length };
            });
          }
        }),
    },
    {
      name: 'steady',
      run: (bench) =>
        withBoth(bench, async (lanes) => {
          const what = 'from update to answer at 100 updates/s';
          const figures = {
            p50: { what: `${what}, p50`, goal: 1, better: 'less', write: ms },
            p99: { what: `${what}, p99`, goal: 0.5, better: 'less', write: ms },
          } as const;
          await compare(bench, figures, async (build) => {
            const { waits } = await lanes[build].people.pass(100, bench.scale.seconds);
            return { p50: percentile(waits, 0.5), p99: percentile(waits, 0.99) };
          });
        }),
    },
    {
      name: 'picture',
      async run(bench) {
        const stats = sampleStats(10_000);
        const locale: Locale = 'kk';
        const said = statsWords(stats, loadTexts()(locale));
        const figure = { what: 'a picture of the numbers', goal: 0.2, better: 'less', write: ms } as const;
        await compare(bench, { ms: figure }, async (build) => {
          const path = join(builds[build], 'dist/charts/draw-apart.js');
          const drawing: typeof import('../../../src/charts/draw-apart.ts') = await import(
            pathToFileURL(path).href
          );
          const began = performance.now();
          await drawing.drawStatsApart(stats, said, locale, new AbortController().signal);
          return { ms: performance.now() - began };
        });
      },
    },
  ];
}

type Lane = Awaited<ReturnType<typeof openLane>>;

async function openLane(project: string, database: string) {
  const stub = await openBotApiStub();
  const bot = await startContestant('bot', stub, botSettings(database), project);
  return {
    bot,
    people: invitePeople(stub, application),
    async close() {
      await bot.stop();
      await stub.close();
    },
  };
}
