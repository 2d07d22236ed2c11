import { join } from 'node:path';
import { ms, percentile } from '../figures.ts';
import { application } from '../load/dialogue.ts';
import { withBot } from '../load/one-bot.ts';
import { invitePeople } from '../load/people.ts';
import type { Section } from '../section.ts';

const perSecond = 100;
const mostMs = 20;

/** From the moment an update can be fetched until its answer arrives, while people come at random moments. */
export const steady: Section = {
  name: 'steady',
  run: ({ scale, folder, report }) =>
    withBot(join(folder, 'bot.sqlite'), async (stub) => {
      const passers = invitePeople(stub, application);
      await passers.pass(perSecond, scale.seconds); // warm-up: V8 takes some thousand updates to know the way
      const { waits } = await passers.pass(perSecond, scale.seconds);
      const p99 = percentile(waits, 0.99);
      report({
        what: `from update to answer at ${perSecond} updates/s`,
        measured: `p50 ${ms(percentile(waits, 0.5))}, p99 ${ms(p99)}`,
        goal: `p99 ≤ ${mostMs} ms`,
        met: p99 <= mostMs,
      });
    }),
};
