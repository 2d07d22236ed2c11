import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { median, ms, times, whole } from '../figures.ts';
import { longest } from '../load/dialogue.ts';
import { withBot } from '../load/one-bot.ts';
import { invitePeople } from '../load/people.ts';
import type { Section } from '../section.ts';

const early = 5;
const late = 40;
const mostRatio = 1.2;
const mostBytes = 1024;
const people = 40;

/** What a long form costs, and how much of it is kept between two answers. */
export const length: Section = {
  name: 'length',
  async run({ folder, report }) {
    const path = join(folder, 'bot.sqlite');
    const answers = longest.steps.flatMap(({ name }, step) => (isAnswer(name) ? [step] : []));
    await withBot(
      path,
      async (stub) => {
        const crowd = invitePeople(stub, longest);
        const updates = people * longest.steps.length;
        await crowd.talk(1, Math.ceil(updates / 4));
        const { waitsOfStep } = await crowd.talk(1, updates);
        const cost = (number: number) => median(waitsOfStep[answers[number - 1] ?? 0] ?? []);
        const ratio = cost(late) / cost(early);
        report({
          what: `the ${late}th question against the ${early}th`,
          measured: `${times(ratio)}: ${ms(cost(late))} against ${ms(cost(early))}`,
          goal: `≤ ${mostRatio} ×`,
          met: ratio <= mostRatio,
        });
      },
      { ANY_PACE: 'yes' },
    );
    const bytes = largestDraft(path);
    report({
      what: 'stored state of a dialogue, all of the longest form answered',
      measured: `${whole(bytes)} bytes`,
      goal: `≤ ${whole(mostBytes)} bytes`,
      met: bytes <= mostBytes,
    });
  },
};

const others = ['starts', 'language', 'applies', 'agrees', 'back'];
const isAnswer = (name: string) => !others.includes(name);

/** The whole row: a dialogue keeps nothing else. */
function largestDraft(path: string): number {
  const database = new Sqlite(path, { readonly: true });
  const largest = database
    .prepare<[], number>(
      `SELECT max(length(id) + length(answers) + length(coalesce(at, '')) + 6 * 8) FROM draft`,
    )
    .pluck()
    .get();
  database.close();
  return largest ?? Number.NaN;
}
