import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../support/usage.ts';

/** `npm run test:crash -- [--sample N | TITLE]`: the bot killed at each of its requests, at every Nth, or at one. */
const chosen = readArguments('npm run test:crash -- [--sample N | TITLE]', (given) => {
  const words = given.join(' ').trim();
  if (words.startsWith('-') && !/^--sample[ =][1-9]\d*$/.test(words))
    throw new Error(`${words} says no sample.`);
  return words;
});
const top = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.crash.config.ts'], {
  cwd: top,
  stdio: 'inherit',
  env: { ...process.env, CRASH_ARGS: chosen },
});
process.exitCode = status ?? 1;
