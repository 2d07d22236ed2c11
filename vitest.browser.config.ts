import { defineConfig } from 'vitest/config';

/** The playground in headless Chromium (`CHROMIUM_PATH`): npm run test:browser; with SCREENSHOTS, pictures too. */
export default defineConfig({
  test: {
    include: [
      'test/browser/**/*.test.ts',
      ...(process.env.SCREENSHOTS === undefined ? [] : ['test/pictures/*.pictures.ts']),
    ],
    reporters: ['default', './test/support/reporter.ts'],
    testTimeout: 60_000,
    hookTimeout: 60_000,
    fileParallelism: false,
  },
});
