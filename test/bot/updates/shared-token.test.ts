import { expect, test } from 'vitest';
import { createSharedToken } from '../../../src/bot/updates/shared-token.ts';

/** Conflicts at these seconds; whether another bot is said to be there at the last of them. */
test.each([
  ['for a minute and more', [0, 20, 40, 60, 80], true],
  ['once, as at a restart', [0], false],
  ['once now and once hours ago', [0, 20_000], false],
  ['shortly hours ago, and shortly now', [0, 10, 20_000, 20_010], false],
  ['hours ago, and for a minute now', [0, 20_000, 20_020, 20_040, 20_060, 20_080], true],
] as const)('another program that is heard of %s', (_, seconds, isShared) => {
  let now = 0;
  const token = createSharedToken(() => now);
  for (const second of seconds) {
    now = second * 1000;
    token.heard();
  }
  expect(token.isShared()).toBe(isShared);
});
