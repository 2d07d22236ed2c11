import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { Use } from '../contestants/tell-use.ts';
import { projectFolder } from '../project.ts';
import type { BotApiStub } from './bot-api-stub.ts';

/** A bot that runs as a process of its own, so that its work and that of the people do not mix. */
export interface Contestant {
  use(): Promise<Use>;
  stop(): Promise<void>;
}

/** Below the benchmark's build. */
export const entries = {
  bot: 'bundled/bench/bot.js',
  telegraf: 'test/bench/rivals/telegraf-wizard.js',
  grammy: 'test/bench/rivals/grammy-conversations.js',
  'grammy-webhook': 'test/bench/rivals/grammy-webhook.js',
} as const;

const startWithinMs = 30_000;
/** The rivals run with what Node gives them; the bot as its own `npm start` says. */
export const flagsOfTheBot = [
  '--min-semi-space-size=8',
  '--max-semi-space-size=8',
  '--heap-growing-percent=60',
];

/**
 * Starts a bot against the stub; resolves when it polls or has set its webhook. `settings` go into its environment; `project` is the folder of
 * the build that is started.
 */
export function startContestant(
  kind: keyof typeof entries,
  stub: BotApiStub,
  settings: Readonly<Record<string, string>>,
  project = projectFolder,
): Promise<Contestant> {
  const entry = join(project, 'test/bench/build', entries[kind]);
  return startEntry(entry, stub, settings, kind === 'bot');
}

/** The program as it is delivered; it does not tell what it uses. */
export function startMain(
  stub: BotApiStub,
  settings: Readonly<Record<string, string>>,
  project = projectFolder,
): Promise<Contestant> {
  return startEntry(join(project, 'dist/main.js'), stub, settings, true);
}

async function startEntry(
  entry: string,
  stub: BotApiStub,
  settings: Readonly<Record<string, string>>,
  isBot: boolean,
): Promise<Contestant> {
  const { PATH = '', HOME = '' } = process.env;
  const child = fork(entry, {
    env: { PATH, HOME, BOT_TOKEN: stub.token, TELEGRAM_API_ROOT: stub.address, ...settings },
    execArgv: [...(isBot ? flagsOfTheBot : []), ...(process.env.BENCH_NODE_OPTIONS?.split(' ') ?? [])],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const died = once(child, 'exit').then(([code, signal]) => {
    throw new Error(`${entry} ended with ${code ?? signal}`);
  });
  died.catch(() => {});
  const giveUp = setTimeout(() => child.kill('SIGKILL'), startWithinMs);
  await Promise.race([stub.polled(), died]);
  clearTimeout(giveUp);
  return {
    use: () => askUse(child),
    async stop() {
      if (child.exitCode !== null) return;
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const kill = setTimeout(() => child.kill('SIGKILL'), 15_000);
      await ended;
      clearTimeout(kill);
    },
  };
}

async function askUse(child: ChildProcess): Promise<Use> {
  const told: Promise<Use[]> = once(child, 'message');
  child.send('use');
  const [use] = await told;
  if (use === undefined) throw new Error('a bot that tells nothing');
  return use;
}
