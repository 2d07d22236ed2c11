import { defineConfig } from 'vitest/config';

/** A client that a generator makes: `npm run test:client`, which installs the generator first. */
export default defineConfig({
  test: { include: ['test/client/*.trial.ts'], reporters: ['default', './test/support/reporter.ts'] },
});
