import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/**
 * Every command of our own: its program, how it is used, and arguments that it refuses before anything is opened. A key is not
 * made where one was to be checked, and nobody reads a stack trace where a line says it.
 */
const commands: readonly (readonly [program: string, usage: string, wrong: readonly string[]])[] = [
  ['src/commands/keygen.ts', 'npm run keygen', ['--check']],
  ['src/commands/backup.ts', 'npm run backup -- FILE', ['--check']],
  ['src/commands/restore.ts', 'npm run restore -- FILE [--force]', ['one', 'two']],
  ['src/commands/drill.ts', 'npm run drill [-- FILE]', ['--check']],
  ['src/commands/rekey.ts', 'npm run rekey', ['--check']],
  ['src/commands/verify-audit.ts', 'npm run verify-audit', ['--check']],
  ['src/commands/replicate.ts', 'npm run replicate', ['--check']],
  [
    'src/commands/takeover.ts',
    'npm run takeover [-- --when-gone http://FIRST-MACHINE:PORT/healthz]',
    ['--check'],
  ],
  ['test/chaos/main.ts', 'npm run test:chaos -- MINUTES [--seed N] [--lanes N] [--litestream]', ['--check']],
  ['test/fuzz/run.js', 'npm run test:fuzz -- [UPDATES] [SEED]', ['many']],
  ['test/crash/run.js', 'npm run test:crash -- [--sample N | TITLE]', ['--sample']],
  ['test/mutants/run.js', 'npm run test:mutants -- SEED COUNT [FOLDER…]', ['1', 'many']],
  ['test/runtimes/run.js', 'npm run test:runtimes', ['--check']],
  ['test/desk-day/run.js', 'npm run measure:desk -- COMMIT', ['--check']],
  ['test/bench/main.ts', 'npm run bench -- [SECTION …]', ['--check']],
];

interface Ended {
  readonly status: number | string | null | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

function run(program: string, given: readonly string[]): Promise<Ended> {
  const path = fileURLToPath(new URL(`../${program}`, import.meta.url));
  return new Promise((resolve) => {
    execFile(process.execPath, [path, ...given], { env: {}, cwd: '/tmp' }, (error, stdout, stderr) =>
      resolve({ status: error === null ? 0 : error.code, stdout, stderr }),
    );
  });
}

const longest = 12;

test.concurrent.each(commands)('%s says how it is used', async (program, usage) => {
  const { status, stdout, stderr } = await run(program, ['--help']);
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`Usage: ${usage}`);
  expect(stdout.split('\n').length).toBeLessThan(longest);
});

test.concurrent.each(commands)('%s refuses what it does not know', async (program, usage, wrong) => {
  const { status, stdout, stderr } = await run(program, wrong);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr).toContain(`Usage: ${usage}`);
  expect(stderr).not.toMatch(/^ +at /m);
  expect(stderr.split('\n').length).toBeLessThan(longest);
});
