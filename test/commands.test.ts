import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

/** An argument that is not known is refused before anything is opened: a key is not made where one was to be checked. */
const known: Readonly<Record<string, string>> = {
  takeover: ' [-- --when-gone http://FIRST-MACHINE:PORT/healthz]',
};

test.each(['keygen', 'rekey', 'verify-audit', 'replicate', 'takeover'])(
  'npm run %s refuses an argument that it does not know',
  (name) => {
    const program = fileURLToPath(new URL(`../src/commands/${name}.ts`, import.meta.url));
    const run = spawnSync(process.execPath, [program, '--check'], { encoding: 'utf8', env: {}, cwd: '/tmp' });
    expect([run.status, run.stdout]).toEqual([2, '']);
    expect(run.stderr.split('\n').at(-2)).toBe(`Usage: npm run ${name}${known[name] ?? ''}`);
  },
);
