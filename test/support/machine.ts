import { join } from 'node:path';
import { test as plainTest } from 'vitest';
import {
  type BotApiServer,
  botEntry,
  projectFolder,
  type Run,
  run,
  serveBotApi,
  settingsFor,
  temporaryFolder,
} from './bot-process.ts';

/** A machine for the built program: a folder, a Bot API server, and what is started on it. */
export interface Machine {
  readonly server: BotApiServer;
  readonly folder: string;
  /** Of the bot, with its database in the folder. */
  readonly settings: Readonly<ReturnType<typeof settingsFor> & Record<string, string>>;
  /** Starts a program with these settings. */
  run: typeof run;
  /**
   * Starts the bot, and resolves when it serves. `more`: settings beside those of the machine, or in their place; `at`: where
   * it is started, else in the project's folder; `flags`: of Node.
   */
  startBot(more?: Readonly<Record<string, string>>, at?: string, flags?: readonly string[]): Promise<Run>;
  /** Starts one of the commands beside the bot, which need no token. */
  command(name: string, ...args: readonly string[]): Run;
}

/** Opens one; `close` kills what still runs on it, and the folder goes. */
export async function openMachine(
  more: Readonly<Record<string, string>> = {},
): Promise<{ readonly machine: Machine; close(): Promise<void> }> {
  const folder = temporaryFolder();
  const server = await serveBotApi();
  const settings = { ...settingsFor(server, folder.path), ...more };
  const running: Run[] = [];
  const start: typeof run = (...given) => {
    const started = run(...given);
    running.push(started);
    return started;
  };
  return {
    machine: {
      server,
      folder: folder.path,
      settings,
      run: start,
      async startBot(besides = {}, at = projectFolder, flags = []) {
        const bot = start('node', [...flags, botEntry], { ...settings, ...besides }, at);
        await bot.printed('"event":"started"');
        return bot;
      },
      command(name, ...args) {
        const { BOT_TOKEN: _token, ...rest } = settings;
        return start('node', [join(projectFolder, `dist/${name}.js`), ...args], rest);
      },
    },
    async close() {
      for (const { child } of running) child.kill('SIGKILL');
      await Promise.all(running.map(({ ended }) => ended));
      await server.close();
      folder.remove();
    },
  };
}

/** Tests on a machine of their own, which is closed whatever came of the test. */
export const test = plainTest.extend<{ readonly machine: Machine }>({
  machine: async ({ task: _ }, use) => {
    const { machine, close } = await openMachine();
    try {
      await use(machine);
    } finally {
      await close();
    }
  },
});
