import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faults } from './faults.js';

/**
 * `node test/mutants/by-hand.js WORDS TEST…`: puts in each fault of `faults.js` in whose file or text one of WORDS (with
 * commas between them) stands, one at a time and only while the source is loaded, and runs these tests until one fails.
 * Prints who noticed. `gone`: what the fault changes stands there no more, or more than once.
 */
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const [words = '', ...tests] = process.argv.slice(2);
const build = join(here, 'build');
/** The tests need the Node that the project brings along: an older one on the machine would run none of them. */
const node = join(root, 'node_modules/.bin/node');
mkdirSync(build, { recursive: true });
const report = join(build, `by-hand-${process.pid}.json`);

for (const [index, [file, from]] of faults.entries()) {
  if (!words.split(',').some((word) => `${file} ${from}`.includes(word))) continue;
  const source = readFileSync(join(root, 'src', file), 'utf8');
  const outcome = source.split(from).length === 2 ? run(index) : 'gone';
  process.stdout.write(`${index} ${file} ${JSON.stringify(from.trim())}: ${outcome}\n`);
}

function run(index) {
  rmSync(report, { force: true });
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  const config = join(here, 'by-hand.config.js');
  const { stderr } = spawnSync(
    node,
    [vitest, 'run', '-c', config, '--reporter=json', `--outputFile=${report}`, ...tests],
    { cwd: root, env: { ...process.env, FAULT: String(index) }, encoding: 'utf8' },
  );
  let files;
  try {
    files = JSON.parse(readFileSync(report, 'utf8')).testResults;
  } catch {
    return `no report: ${stderr.slice(-300)}`;
  }
  rmSync(report, { force: true });
  const all = files.flatMap(({ assertionResults }) => assertionResults);
  const failed = all.find(({ status }) => status === 'failed');
  if (failed) return `noticed by "${failed.title}"`;
  return all.some(({ status }) => status === 'passed') ? 'unnoticed' : 'nothing ran';
}
