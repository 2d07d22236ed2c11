import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, expect, vi } from 'vitest';
import { z } from 'zod';
import { projectFolder, temporaryFolder } from '../support/bot-process.ts';
import { type Machine, test } from '../support/machine.ts';

/** The program as `npm ci --omit=dev` leaves it: nothing that only development needs is there. */
vi.setConfig({ testTimeout: 120_000 });

let install: string;

beforeAll(() => {
  const folder = temporaryFolder();
  install = folder.path;
  for (const name of ['src', 'dist', 'locales', 'build.js', 'package.json', 'package-lock.json']) {
    cpSync(join(projectFolder, name), join(install, name), { recursive: true });
  }
  cpSync(join(projectFolder, 'data'), join(install, 'data'), {
    recursive: true,
    filter: (path) => !path.includes(join('data', 'local')),
  });
  const { packages } = z
    .object({ packages: z.record(z.string(), z.looseObject({ dev: z.boolean().optional() })) })
    .parse(JSON.parse(readFileSync(join(projectFolder, 'package-lock.json'), 'utf8')));
  for (const [path, { dev, devOptional }] of Object.entries(packages)) {
    if (path.split('node_modules/').length !== 2 || dev || devOptional) continue;
    mkdirSync(dirname(join(install, path)), { recursive: true });
    symlinkSync(join(projectFolder, path), join(install, path));
  }
  return () => folder.remove();
});

const oldNode = `data:text/javascript,${encodeURIComponent(
  "Object.defineProperty(process.versions, 'node', { value: '20.20.2' })",
)}`;

async function npm(machine: Machine, args: readonly string[], environment: Record<string, string> = {}) {
  const { ended, output } = machine.run(
    'npm',
    ['--silent', ...args],
    { NODE_ENV: 'production', ...environment },
    install,
  );
  return { code: await ended, output };
}

test('every command works without the tools of development, and the bot starts', async ({ machine }) => {
  const { output: printed } = await npm(machine, ['run', 'keygen']);
  expect(printed()).toMatch(/^[A-Za-z0-9+/]{43}=\n$/);
  const settings = { ...machine.settings, NODE_ENV: 'production' };
  const bot = machine.run('npm', ['start', '--silent'], settings, install);
  await bot.printed('"event":"started"');
  bot.child.kill('SIGTERM');
  expect(await bot.ended).toBe(0);

  const copy = join(machine.folder, 'copy.sqlite');
  const done: readonly (readonly [readonly string[], RegExp, Record<string, string>?])[] = [
    [['backup', '--', copy], /^Backed up\. /],
    [['restore', '--', copy], /^Restored into /],
    [['verify-audit'], /the audit holds/],
    [['rekey'], /./, { MASTER_KEY_OLD: settings.MASTER_KEY, MASTER_KEY: printed().trim() }],
  ];
  for (const [args, words, more] of done) {
    const { code, output } = await npm(machine, ['run', ...args], { ...settings, ...more });
    expect(output()).toMatch(words);
    expect(code).toBe(0);
  }
});

test('without dist/, or with one of other sources, one line says how to get it', async ({ machine }) => {
  const stamp = join(install, 'dist/built-from.txt');
  rmSync(stamp);
  const changed = await npm(machine, ['start']);
  rmSync(join(install, 'dist'), { recursive: true });
  const missing = await npm(machine, ['run', 'backup', '--', 'x']);
  cpSync(join(projectFolder, 'dist'), join(install, 'dist'), { recursive: true });
  const how =
    'build it once with npm ci --include=dev && npm run build && npm ci --omit=dev, or copy it from where that was done';
  expect([changed.code, changed.output()]).toEqual([
    2,
    `dist/ was built from other sources than these: ${how}\n`,
  ]);
  expect([missing.code, missing.output()]).toEqual([2, `dist/ is missing: ${how}\n`]);
});

test('an older Node is refused in one line before a database is opened, however it is started', async ({
  machine,
}) => {
  const line =
    "Node 22.19.0 or later is needed, and this is 20.20.2: install a newer one from nodejs.org or your system's packages\n";
  for (const started of ['src/prepare.js', 'dist/main.js', 'dist/backup.js']) {
    const { ended, output } = machine.run(
      'node',
      ['--import', oldNode, started],
      { DATABASE_PATH: join(machine.folder, 'x.sqlite') },
      install,
    );
    expect([await ended, output()], started).toEqual([2, line]);
  }
});
