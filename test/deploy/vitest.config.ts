import { defineConfig } from 'vitest/config';

/**
 * What is delivered for a real machine, tried with the programs that read it: `npm run test:deploy`. LibreOffice is too
 * large for CI: `npm run test:libreoffice`.
 */
export default defineConfig({
  test: {
    include: ['test/deploy/*.trial.ts', ...(process.env.SOFFICE ? ['test/deploy/*.office.ts'] : [])],
    reporters: ['default', './test/support/reporter.ts'],
  },
});
