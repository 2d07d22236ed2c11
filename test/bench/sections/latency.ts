import { join } from 'node:path';
import { median, times, whole } from '../figures.ts';
import { application } from '../load/dialogue.ts';
import { withBot } from '../load/one-bot.ts';
import { invitePeople } from '../load/people.ts';
import { webhookSettings } from '../load/webhook-settings.ts';
import type { Bench, Section } from '../section.ts';

const people = 500;
const awayMs = 80;
const least = 0.5;
/** Times the updates of the other sections: the first answers are three ways there and back away from the first words. */
const longer = 3;
/** Telegram hands over a hundred updates a poll, and holds one poll at a time. */
const mostPerSecond = 100 / (awayMs / 1000);
const leastOfMost = 0.9;
/** Of what is posted no connection waits for a call of another. */
const leastPosted = 0.9;

/** Telegram is far away, in every call and every poll: nobody may wait for somebody else's answer. */
export const latency: Section = {
  name: 'latency',
  async run(bench) {
    const { report } = bench;
    const polled = await nearAndFar(bench, 'polled', {});
    const what = `${people} people at once, the API answering after ${awayMs} ms against at once`;
    report({ what, ...ratioOf(polled, least) });
    const share = median(polled.far) / mostPerSecond;
    report({
      what: `the same against what polls of 100 updates can bring in ${awayMs} ms each`,
      measured: `${times(share)}: ${whole(median(polled.far))}/s of ${whole(mostPerSecond)}/s`,
      goal: `≥ ${leastOfMost} ×`,
      met: share >= leastOfMost,
    });
    const posted = await nearAndFar(bench, 'posted', await webhookSettings());
    report({ what: `${what}, by webhook`, ...ratioOf(posted, leastPosted) });
  },
};

interface Speeds {
  /** Updates a second of each round, by whether the API answers at once. */
  readonly near: number[];
  readonly far: number[];
}

async function nearAndFar(
  { scale, folder, say }: Bench,
  name: string,
  settings: Readonly<Record<string, string>>,
): Promise<Speeds> {
  const speeds: Speeds = { near: [], far: [] };
  await withBot(
    join(folder, `${name}.sqlite`),
    async (stub) => {
      const crowd = invitePeople(stub, application);
      for (let round = 0; round <= scale.rounds; round += 1) {
        for (const [latencyMs, rounds] of [
          [0, speeds.near],
          [awayMs, speeds.far],
        ] as const) {
          stub.latencyMs = latencyMs;
          const { perSecond } = await crowd.talk(people, longer * scale.updates);
          if (round > 0) rounds.push(perSecond);
          say(`${name}, round ${round}, ${latencyMs} ms: ${whole(perSecond)} updates/s`);
        }
      }
    },
    settings,
  );
  return speeds;
}

function ratioOf({ near, far }: Speeds, goal: number) {
  const ratio = median(far.map((speed, round) => speed / (near[round] ?? Number.NaN)));
  return {
    measured: `${times(ratio)}: ${whole(median(far))}/s against ${whole(median(near))}/s`,
    goal: `≥ ${goal} ×`,
    met: ratio >= goal,
  };
}
