import { defineConfig } from 'vitest/config';
import { WaitingFirst } from './test/support/waiting-first.ts';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/browser/**', 'test/crash/**', 'test/bench/**'],
    reporters: ['default', './test/support/reporter.ts'],
    testTimeout: 20_000,
    // Loading the bot anew takes longer than most files' tests; a scene shares nothing but what is loaded.
    isolate: false,
    maxWorkers: '100%',
    sequence: { sequencer: WaitingFirst },
  },
});
