import { defineConfig } from 'vitest/config';
import { FuzzReport } from './test/fuzz/fuzz-report.ts';

/** Hostile updates: npm run test:fuzz -- N [SEED]. */
export default defineConfig({
  test: {
    include: ['test/fuzz/**/*.fuzz.ts'],
    reporters: ['default', new FuzzReport(), './test/support/reporter.ts'],
    testTimeout: 3_600_000,
    execArgv: ['--expose-gc'],
  },
});
