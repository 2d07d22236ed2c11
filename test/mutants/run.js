import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createInstrumenter } from '@stryker-mutator/instrumenter';

/**
 * `npm run test:mutants -- SEED COUNT [FOLDER…]`: COUNT single faults, chosen by SEED from all that Stryker can put into
 * these folders of src/, each tried against the tests that reach it. Prints a table by folder and each fault that no test
 * noticed, and ends with 1 where fewer than 85 % were noticed.
 */
const wanted = 0.85;
const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const [seed = '1', count = '60', ...folders] = process.argv.slice(2);
const searched =
  folders.length > 0 ? folders : ['domain', 'services', 'storage', 'outbox', 'jobs', 'messages'];

const all = await mutantsOf(searched.flatMap((folder) => globSync(`src/${folder}/**/*.ts`, { cwd: root })));
const chosen = all
  .map((mutant) => ({
    mutant,
    lot: createHash('sha256')
      .update(`${seed} ${nameOf(mutant)}`)
      .digest('hex'),
  }))
  .sort((one, other) => (one.lot < other.lot ? -1 : 1))
  .slice(0, Number(count))
  .map(({ mutant }) => mutant);
const scratch = join(root, 'test/mutants/build');
mkdirSync(scratch, { recursive: true });
const report = join(scratch, 'report.json');
writeFileSync(
  join(scratch, 'stryker.json'),
  JSON.stringify({
    testRunner: 'vitest',
    plugins: ['@stryker-mutator/vitest-runner'],
    vitest: { configFile: 'test/mutants/vitest.config.ts', related: true },
    mutate: [...new Set(chosen.map(rangeOf))],
    coverageAnalysis: 'perTest',
    disableTypeChecks: false,
    checkers: [],
    // Stryker 10.1 rewrites it by the JavaScript API of TypeScript, which version 7 has no more. vitest needs none.
    tsconfigFile: 'test/mutants/build/none.json',
    concurrency: 1,
    timeoutMS: 30_000,
    timeoutFactor: 3,
    dryRunTimeoutMinutes: 60,
    tempDirName: '.stryker-tmp',
    ignorePatterns: [
      'dist',
      'data/local',
      'test/bench',
      'test/browser',
      'test/mutants/build',
      'test/runtimes',
    ],
    reporters: ['json', 'progress-append-only'],
    jsonReporter: { fileName: report },
    allowEmpty: true,
  }),
);
execFileSync('test/mutants/node_modules/.bin/stryker', ['run', join(scratch, 'stryker.json')], {
  cwd: root,
  stdio: 'inherit',
});
tell(JSON.parse(readFileSync(report, 'utf8')));

/** Every fault that Stryker knows how to put in. */
async function mutantsOf(names) {
  const quiet = () => {};
  const logger = {
    debug: quiet,
    info: quiet,
    warn: quiet,
    error: quiet,
    trace: quiet,
    fatal: quiet,
    isDebugEnabled: () => false,
  };
  const injector = {
    made: {},
    provideValue(token, value) {
      this.made[token] = value;
      return this;
    },
    injectClass(Class) {
      return new Class(...Class.inject.map((token) => (token === 'logger' ? logger : this.made[token])));
    },
  };
  const files = names
    .filter((name) => !name.endsWith('.gen.ts') && !name.endsWith('.d.ts'))
    .map((name) => ({ name, mutate: true, content: readFileSync(join(root, name), 'utf8') }));
  const options = { plugins: null, excludedMutations: [], ignorers: [], noHeader: true };
  return (await createInstrumenter(injector).instrument(files, options)).mutants;
}

function nameOf({ fileName, location: { start, end }, mutatorName, replacement }) {
  const at = `${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;
  return `${relative(root, join(root, fileName))}:${at} ${mutatorName} ${replacement}`;
}

function rangeOf(mutant) {
  return nameOf(mutant).split(' ')[0];
}

function tell({ files }) {
  const names = new Set(chosen.map(nameOf));
  const tried = Object.entries(files).flatMap(([fileName, { mutants }]) =>
    mutants
      .map((mutant) => {
        const { start, end } = mutant.location;
        // The report counts lines and columns from 1.
        const at = `${start.line}:${start.column - 1}-${end.line}:${end.column - 1}`;
        return { ...mutant, fileName, name: `${fileName}:${at} ${mutant.mutatorName} ${mutant.replacement}` };
      })
      .filter(({ name }) => names.has(name)),
  );
  const table = new Map();
  for (const { fileName, status } of tried) {
    const folder = fileName.split('/').slice(0, 3).join('/');
    const row = table.get(folder) ?? { noticed: 0, unnoticed: 0, invalid: 0 };
    if (status === 'Killed' || status === 'Timeout') row.noticed += 1;
    else if (status === 'Survived' || status === 'NoCoverage') row.unnoticed += 1;
    else row.invalid += 1;
    table.set(folder, row);
  }
  for (const { name, status } of tried) {
    if (status === 'Survived' || status === 'NoCoverage') print(`unnoticed (${status}): ${name}`);
  }
  print(`\nseed ${seed}: ${tried.length} of ${all.length} faults\n`);
  for (const [folder, { noticed, unnoticed, invalid }] of [...table].sort()) {
    print(`${folder.padEnd(28)} noticed ${noticed}, unnoticed ${unnoticed}, not valid ${invalid}`);
  }
  const sum = (name) => [...table.values()].reduce((total, row) => total + row[name], 0);
  const share = sum('noticed') / Math.max(1, sum('noticed') + sum('unnoticed'));
  print(`${'all'.padEnd(28)} ${Math.round(share * 1000) / 10} % noticed`);
  process.exitCode = share < wanted ? 1 : 0;
}

function print(line) {
  process.stdout.write(`${line}\n`);
}
