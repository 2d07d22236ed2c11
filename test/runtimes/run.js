import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../support/usage.ts';

/**
 * `npm run test:runtimes`: the bot as a process on the oldest Node that it runs on and on the newest of each that is
 * supported: started, a whole request with kill -9 at each question, backed up and restored. The tests themselves run on
 * the Node of development.
 */
readArguments('npm run test:runtimes', ([one]) => {
  if (one !== undefined) throw new Error(`${one} is nothing that it knows.`);
});
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const { dependencies } = JSON.parse(readFileSync(here('package.json'), 'utf8'));
const vitest = here('../../node_modules/vitest/vitest.mjs');
let failed = 0;
for (const name of Object.keys(dependencies)) {
  const runtime = here(`node_modules/${name}/bin/node${process.platform === 'win32' ? '.exe' : ''}`);
  if (!existsSync(runtime)) throw new Error(`${runtime} is not there: npm ci --prefix test/runtimes`);
  const version = spawnSync(runtime, ['--version'], { encoding: 'utf8' }).stdout.trim();
  process.stdout.write(`\nThe bot on Node ${version}\n`);
  const { status } = spawnSync(
    process.execPath,
    [vitest, 'run', ...['start', 'kill', 'backup-restore'].map((file) => `test/process/${file}.test.ts`)],
    { cwd: here('../..'), stdio: 'inherit', env: { ...process.env, BOT_RUNTIME: runtime } },
  );
  if (status !== 0) failed += 1;
}
process.exitCode = failed > 0 ? 1 : 0;
