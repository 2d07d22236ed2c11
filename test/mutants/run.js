import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../support/usage.ts';

/**
 * `npm run test:mutants -- SEED COUNT [FOLDER…]`: COUNT single faults, chosen by SEED from all that Stryker can put into
 * these folders of src/ as they are committed, each tried against the tests that reach it. Prints a table by folder and
 * each fault that no test noticed, and ends with 1 where fewer than 85 % were noticed. Stopped, it goes on where it was
 * when it is started again at the same commit, or with `MUTANTS_COMMIT=…`.
 */
const wanted = 0.85;
const portion = 100;
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const usage = 'npm run test:mutants -- SEED COUNT [FOLDER…]';
const [seed = '1', count = '60', ...named] = readArguments(usage, (given) => {
  const [someSeed = '1', someCount = '60', ...places] = given;
  const noNumber = [someSeed, someCount].find((one) => !/^\d+$/.test(one));
  if (noNumber !== undefined) throw new Error(`${noNumber} is no number.`);
  const missing = places.find((place) => !existsSync(join(root, 'src', place)));
  if (missing !== undefined) throw new Error(`src/${missing} is not there.`);
  return given;
});
const folders = named.length > 0 ? named : ['domain', 'services', 'storage', 'outbox', 'jobs', 'messages'];
// Loaded late: wrong arguments are told also where Stryker is not installed.
const { openCopy } = await import('./copy.js');
const { openTrials } = await import('./trials.js');
const { tellTable } = await import('./table.js');
const commit = execFileSync('git', ['rev-parse', '--short', process.env.MUTANTS_COMMIT ?? 'HEAD'], {
  cwd: root,
  encoding: 'utf8',
}).trim();
const folder = join(root, '.stryker-tmp', [commit, seed, count, ...named].join('-').replaceAll('/', '.'));
mkdirSync(folder, { recursive: true });

// Faults that only count while a file is loaded can't be switched on later: others are drawn in their place.
const candidates = Number(count) * 2;
const { faults, count: all } = await openCopy({ root, folder, commit, seed, candidates, folders });
const trials = openTrials({ root, folder, lanes: Number(process.env.MUTANTS_LANES ?? 1) });
if (!existsSync(join(folder, 'reached.jsonl'))) await trials.dryRun();
const { chosen } = trials.choose(faults, Number(count));
// In the order of their lot, so that what was tried when somebody stops it is a fair sample.
for (let from = 0; from < chosen.length && process.env.MUTANTS_TABLE !== 'only'; from += portion) {
  const some = chosen.slice(from, from + portion);
  print(`${from + 1} to ${from + some.length}`);
  // Milliseconds of tests, by the clock of the first run, that a fault is tried for; the next step for those that are left.
  for (const budget of [1_000, 5_000, Number(process.env.MUTANTS_SECONDS ?? 45) * 1_000])
    await trials.round(some, budget);
  // What was noticed is seen once more, in another process and in other company.
  if (process.env.MUTANTS_AGAIN === 'yes') await trials.round(some, 0, { again: true });
}
// Of a run that was stopped, the table tells of so many of the lot: those after them have had less time than the others.
const first = Number(process.env.MUTANTS_FIRST ?? count);
const { chosen: told, passedOver } = trials.choose(faults, first);
const share = tellTable({ seed, commit, all, passedOver, results: trials.results(told) });
process.exitCode = share < wanted ? 1 : 0;

function print(line) {
  process.stdout.write(`${line}\n`);
}
