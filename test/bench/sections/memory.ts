import { join } from 'node:path';
import { median, megabytes, whole } from '../figures.ts';
import { application, beginningOf } from '../load/dialogue.ts';
import { withBot } from '../load/one-bot.ts';
import { invitePeople } from '../load/people.ts';
import type { Section } from '../section.ts';

const updatesAPerson = 10;
const seats = 100;
const portions = 40;
const most = 150 * 1024 * 1024;
/** Of the last quarter against the third. */
const mostGrowth = 1.05;

/** What the process takes after all the people of a town have written to it. */
export const memory: Section = {
  name: 'memory',
  run: ({ scale, folder, report, say }) =>
    withBot(join(folder, 'bot.sqlite'), async (stub, bot) => {
      const town = invitePeople(stub, beginningOf(application, updatesAPerson));
      const used: number[] = [];
      const updates = Math.ceil(scale.longUpdates / portions);
      for (let portion = 1; portion <= portions; portion += 1) {
        const { perSecond } = await town.talk(seats, updates);
        const { memory: bytes } = await bot.use();
        used.push(bytes);
        say(`  ${whole(portion * updates)} updates: ${megabytes(bytes)}, ${whole(perSecond)} updates/s`);
      }
      const last = median(used.slice(-portions / 4));
      const growth = last / median(used.slice(portions / 2, -portions / 4));
      report({
        what: `resident memory after ${whole(scale.longUpdates)} updates from ${whole(scale.longUpdates / updatesAPerson)} people`,
        measured: `${megabytes(last)}, at most ${megabytes(Math.max(...used))}; last quarter against the third ${growth.toFixed(2)} ×`,
        goal: `≤ ${megabytes(most)}, no growth in the second half`,
        met: last <= most && growth <= mostGrowth,
      });
    }),
};
