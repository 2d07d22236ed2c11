import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../support/usage.ts';

/** `npm run test:fuzz -- [UPDATES] [SEED]`: so many hostile updates against the real bot. */
const [updates, seed] = readArguments('npm run test:fuzz -- [UPDATES] [SEED]', (given) => {
  const [count = '20000', luck = '1', more] = given;
  const wrong = [count, luck].find((one) => !/^\d+$/.test(one)) ?? more;
  if (wrong !== undefined) throw new Error(`${wrong} is no number of updates, and no seed.`);
  return [count, luck];
});
const top = fileURLToPath(new URL('../..', import.meta.url));
const vitest = fileURLToPath(new URL('../../node_modules/vitest/vitest.mjs', import.meta.url));
const { status } = spawnSync(process.execPath, [vitest, 'run', '--config', 'vitest.fuzz.config.ts'], {
  cwd: top,
  stdio: 'inherit',
  env: { ...process.env, FUZZ_UPDATES: updates, FUZZ_SEED: seed },
});
process.exitCode = status ?? 1;
