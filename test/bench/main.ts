import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArguments } from '../support/usage.ts';
import { buildBefore } from './against/build-before.ts';
import { comparisonsWith } from './against/comparisons.ts';
import { lineOf, type Row, tableOf } from './row.ts';
import { readScale, usage } from './scale.ts';
import { inFolder, type Section } from './section.ts';
import { drain } from './sections/drain.ts';
import { exporting } from './sections/export.ts';
import { latency } from './sections/latency.ts';
import { length } from './sections/length.ts';
import { memory } from './sections/memory.ts';
import { question, webhook } from './sections/question.ts';
import { register } from './sections/register.ts';
import { requests } from './sections/requests.ts';
import { start } from './sections/start.ts';
import { steady } from './sections/steady.ts';

/**
 * `npm run bench [-- SECTION …]`: how fast and how large the bot is, as one table on stdout; what is going on meanwhile
 * is said on stderr. With `--against COMMIT` today's build runs in turn with that commit's, and rows are ratios of the two. A goal that is missed is told in the table and does not fail the command.
 */
const alone: readonly Section[] = [
  start,
  question,
  webhook,
  length,
  latency,
  steady,
  drain,
  exporting,
  register,
  requests,
  memory,
];

const before = join(tmpdir(), `bench-before-${process.pid}`);
const { scale, sections } = readArguments(usage, (given) => {
  const read = readScale(given);
  const all = read.against === undefined ? alone : comparisonsWith(before);
  const unknown = read.sections.filter((name) => !all.some((section) => section.name === name));
  if (unknown.length > 0) {
    throw new Error(`no section ${unknown.join(', ')}; there are ${all.map(({ name }) => name).join(', ')}`);
  }
  return { scale: read, sections: all };
});
const say = (words: string) => void process.stderr.write(`${words}\n`);
const rows: Row[] = [];
if (scale.against !== undefined) process.once('exit', buildBefore(scale.against, before));
for (const section of sections) {
  if (scale.sections.length > 0 && !scale.sections.includes(section.name)) continue;
  const began = performance.now();
  say(`— ${section.name}`);
  await inFolder((folder) =>
    section.run({
      scale,
      folder,
      say,
      report(row) {
        rows.push(row);
        say(lineOf(row));
      },
    }),
  );
  say(`  ${((performance.now() - began) / 1000).toFixed(0)} s`);
}
process.stdout.write(`${tableOf(rows)}\n`);
