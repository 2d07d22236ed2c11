import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/**
 * The tests that need no compiled program, no network and no second process, run within the copy with the faults.
 * `MUTANTS_ROOT`: that copy. `MUTANTS_LANES`: how many processes at once. `MUTANTS_TESTS='test/domain/**,test/outbox/**'`: these
 * tests alone.
 */
export default defineConfig({
  test: {
    root: process.env.MUTANTS_ROOT ?? '.',
    include: (process.env.MUTANTS_TESTS ?? 'test/**').split(',').map((folder) => `${folder}/*.test.ts`),
    exclude: [
      ...['browser', 'crash', 'bench', 'process', 'deploy', 'fuzz', 'i18n', 'playground', 'mutants'],
      ...['config', 'gateways', 'charts', 'standby'],
    ]
      .map((folder) => `test/${folder}/**`)
      // These start the compiled program, or read the source as text.
      .concat('test/**/lock.test.ts', 'test/*.test.ts')
      // They measure time, which the faults' switches take.
      .concat('test/answers/worst-texts.test.ts'),
    runner: join(fileURLToPath(new URL('.', import.meta.url)), 'trial-runner.js'),
    isolate: false,
    maxWorkers: Number(process.env.MUTANTS_LANES ?? 1),
    reporters: ['dot'],
    silent: true,
    update: 'none',
    // A fault that makes a test wait for ever ends here.
    testTimeout: Number(process.env.MUTANTS_TIMEOUT ?? 180_000),
    hookTimeout: 180_000,
  },
});
