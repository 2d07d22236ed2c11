import { join } from 'node:path';
import { median, times, whole } from '../figures.ts';
import { application } from '../load/dialogue.ts';
import { withBot } from '../load/one-bot.ts';
import { invitePeople } from '../load/people.ts';
import type { Section } from '../section.ts';

const people = 500;
const awayMs = 80;
const least = 0.5;
/** Times the updates of the other sections: the first answers are three ways there and back away from the first words. */
const longer = 3;
/** Telegram hands over a hundred updates a poll, and holds one poll at a time. */
const mostPerSecond = 100 / (awayMs / 1000);
const leastOfMost = 0.9;

/** Telegram is far away, in every call and every poll: nobody may wait for somebody else's answer. */
export const latency: Section = {
  name: 'latency',
  run: ({ scale, folder, report, say }) =>
    withBot(join(folder, 'bot.sqlite'), async (stub) => {
      const crowd = invitePeople(stub, application);
      const near: number[] = [];
      const far: number[] = [];
      for (let round = 0; round <= scale.rounds; round += 1) {
        for (const [latencyMs, speeds] of [
          [0, near],
          [awayMs, far],
        ] as const) {
          stub.latencyMs = latencyMs;
          const { perSecond } = await crowd.talk(people, longer * scale.updates);
          if (round > 0) speeds.push(perSecond);
          say(`round ${round}, ${latencyMs} ms: ${whole(perSecond)} updates/s`);
        }
      }
      const ratio = median(far.map((speed, round) => speed / (near[round] ?? Number.NaN)));
      report({
        what: `${people} people at once, the API answering after ${awayMs} ms against at once`,
        measured: `${times(ratio)}: ${whole(median(far))}/s against ${whole(median(near))}/s`,
        goal: `≥ ${least} ×`,
        met: ratio >= least,
      });
      const share = median(far) / mostPerSecond;
      report({
        what: `the same against what polls of 100 updates can bring in ${awayMs} ms each`,
        measured: `${times(share)}: ${whole(median(far))}/s of ${whole(mostPerSecond)}/s`,
        goal: `≥ ${leastOfMost} ×`,
        met: share >= leastOfMost,
      });
    }),
};
