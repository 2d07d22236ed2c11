import { defineConfig } from 'vitest/config';

/** The bot killed at each of its requests, four runs at a time, since each of them waits as well: npm run test:crash. */
export default defineConfig({
  test: {
    include: ['test/crash/**/*.test.ts'],
    reporters: ['default', './test/crash/summary.ts', './test/support/reporter.ts'],
    testTimeout: 150_000,
    maxConcurrency: 4,
  },
});
