/**
 * `npm run measure:desk -- COMMIT`: the same day at the desk on the build of COMMIT and on this one, and the ratio of the
 * operator's taps, messages and files a request.
 */
import { execFileSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readArguments } from '../support/usage.ts';

const commit = readArguments('npm run measure:desk -- COMMIT', ([one, ...more]) => {
  if (one === undefined || one.startsWith('-') || more.length > 0) throw new Error('It takes one commit.');
  return one;
});
const here = dirname(fileURLToPath(import.meta.url));
const root = join(here, '../..');
const folder = mkdtempSync(join(tmpdir(), 'desk-day-'));
const before = join(folder, 'before');
const git = (...args) =>
  execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });

/** Where that build has a file of its tests' support: the rooms of today came later. */
const supportOf = (...paths) =>
  `./support/${paths.find((path) => existsSync(join(before, 'test/support', path))) ?? paths[0]}`;

/** The build of before has neither archives nor corrections, and a reply to a message of its desk led nowhere. */
const story = () => `import { test } from 'vitest';
import { readOne } from './attack/tools.ts';
import { playDay } from './desk-day.ts';
import { applyFor, newcomer } from '${supportOf('forms/applying.ts', 'applying.ts')}';
import { openDesk, pdf } from '${supportOf('samples/stories.ts', 'stories.ts')}';
import { openScene } from './support/scene.ts';

test('a day', async () => {
  const scene = await openScene({ patienceMs: 4000 });
  await openDesk(scene, 'ru');
  const day = await playDay({
    operator: scene.operator,
    async apply(kind, number) {
      const chat = newcomer(scene, 6000 + number);
      return { chat, reference: await applyFor(scene, chat, { kind }) };
    },
    advance: (time) => scene.advance(time),
    certificate: () => pdf,
    corrects: false,
    replies: false,
    labels: {},
    status: (reference) => readOne(scene, \`SELECT status FROM request WHERE reference = '\${reference}'\`),
  });
  process.stdout.write(\`desk day: \${JSON.stringify(day)}\\n\`);
  await scene.close();
}, 300000);
`;

function play(cwd, file) {
  const out = execFileSync('npx', ['vitest', 'run', file], { cwd, encoding: 'utf8' });
  const found = /desk day: (\{.*\})/.exec(out)?.[1];
  if (found === undefined) throw new Error(out);
  return JSON.parse(found);
}

try {
  git('worktree', 'add', '--quiet', '--detach', before, commit);
  symlinkSync(join(root, 'node_modules'), join(before, 'node_modules'));
  copyFileSync(join(here, 'day.ts'), join(before, 'test/desk-day.ts'));
  writeFileSync(join(before, 'test/desk-day.test.ts'), story());
  const was = play(before, 'test/desk-day.test.ts');
  const is = play(root, 'test/e2e/desk/measured-day.test.ts');
  const each = ({ acts, requests }) => (acts / requests).toFixed(2);
  process.stdout.write(`${was.requests} requests | before | now\n`);
  for (const part of new Set([...Object.keys(was.parts), ...Object.keys(is.parts)])) {
    process.stdout.write(`${part} | ${was.parts[part] ?? 0} | ${is.parts[part] ?? 0}\n`);
  }
  process.stdout.write(`a request | ${each(was)} | ${each(is)}: ${(is.acts / was.acts).toFixed(2)} ×\n`);
} finally {
  git('worktree', 'remove', '--force', before);
  rmSync(folder, { recursive: true, force: true });
}
