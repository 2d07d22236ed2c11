import { defineConfig } from 'vitest/config';

/** The tests that need no compiled program, no network and no second process: each fault is tried against those that reach it. */
export default defineConfig({
  test: {
    include: (process.env.MUTANTS_TESTS ?? 'test/**').split(',').map((folder) => `${folder}/*.test.ts`),
    exclude: [
      ...[
        'browser',
        'crash',
        'bench',
        'process',
        'deploy',
        'fuzz',
        'i18n',
        'playground',
        'mutants',
        'config',
      ],
      ...['gateways', 'charts'],
    ]
      .map((folder) => `test/${folder}/**`)
      // It starts the compiled program.
      .concat('test/**/lock.test.ts')
      // Stryker begins with no failing test at all: those that are known to fail are left out by name.
      .concat(process.env.MUTANTS_WITHOUT?.split(',') ?? []),
    testTimeout: 180_000,
    // On a busy machine the opening of a scene takes long as well, and Stryker begins with no failing hook either.
    hookTimeout: 180_000,
  },
});
