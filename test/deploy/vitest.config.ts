import { defineConfig } from 'vitest/config';

/** What is delivered for a real machine, tried with the programs that read it: `npm run test:deploy`. */
export default defineConfig({
  test: { include: ['test/deploy/*.trial.ts'], reporters: ['default', './test/support/reporter.ts'] },
});
