import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { projectFolder } from '../project.ts';

/** What the benchmark's own build is linked to, as `npm run bench` does it for today's. */
const links = {
  'test/bench/build/locales': 'locales',
  'test/bench/build/src/storage/migrations': 'src/storage/migrations',
  'test/bench/build/src/storage/towns': 'src/storage/towns',
} as const;

/**
 * Builds the bot of another commit in a worktree at `folder`, with the packages of today where the lock is the same.
 * Resolves with what takes the worktree away again.
 */
export function buildBefore(commit: string, folder: string): () => void {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: projectFolder, stdio: ['ignore', 'ignore', 'inherit'] });
  git('worktree', 'add', '--detach', folder, commit);
  const run = (program: string, ...args: string[]) =>
    execFileSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  const lockOf = (project: string) => readFileSync(join(project, 'package-lock.json'), 'utf8');
  if (lockOf(folder) === lockOf(projectFolder)) {
    symlinkSync(join(projectFolder, 'node_modules'), join(folder, 'node_modules'));
  } else {
    run('npm', 'ci', '--silent', '--no-audit', '--no-fund', '--ignore-scripts');
    // Of before it may fit another Node only, and be compiled for minutes: both builds read and write with today's.
    const driver = 'node_modules/better-sqlite3';
    rmSync(join(folder, driver), { recursive: true, force: true });
    symlinkSync(join(projectFolder, driver), join(folder, driver));
  }
  run(process.execPath, 'build.js');
  run(process.execPath, 'test/bench/bundle.js');
  for (const [link, target] of Object.entries(links)) {
    const path = join(folder, link);
    mkdirSync(dirname(path), { recursive: true });
    if (!existsSync(path)) symlinkSync(join(folder, target), path);
  }
  return () => git('worktree', 'remove', '--force', folder);
}
