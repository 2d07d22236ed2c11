import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect } from 'vitest';
import type { BotApiServer, Run } from '../bot-process.ts';
import { openMachine } from '../machine.ts';

const serviceCentres = () => readFileSync(join(import.meta.dirname, '../../../data/branches.csv'), 'utf8');

/** A real bot in a process of its own, that a story may kill as often as it likes; a new one for each test. */
export interface BotLife {
  readonly server: BotApiServer;
  readonly folder: string;
  readonly settings: Readonly<Record<string, string>>;
  /** The process that lives now. */
  readonly bot: Run;
  /** What the bot that lives has logged. */
  readonly logLines: readonly string[];
  /** Kills what lives, or notes what was killed, and does not start another. */
  kill(): Promise<void>;
  /** `more`: settings besides those of this life. */
  start(more?: Record<string, string>): Promise<void>;
  killAndStart(): Promise<void>;
  /** None of the words stands in what was printed, nor in plain in any file beside the database. */
  expectKept(secrets: readonly string[]): void;
}

/**
 * Begins before each test of the file and is put away after it, also after a failure. `more`: settings besides the usual;
 * `flags`: of Node.
 */
export function useBotLife(more: Record<string, string> = {}, flags: readonly string[] = []): BotLife {
  let opened: Awaited<ReturnType<typeof openMachine>>;
  let bot: Run;
  let before: string[] = [];

  async function start(besides: Record<string, string> = {}): Promise<void> {
    bot = await opened.machine.startBot(besides, undefined, flags);
  }

  async function kill(): Promise<void> {
    bot.child.kill('SIGKILL');
    expect(await bot.ended).toBe('SIGKILL');
    before.push(bot.output());
  }

  beforeEach(async () => {
    opened = await openMachine(more);
    before = [];
    await start();
  });
  afterEach(() => opened.close());

  return {
    get server() {
      return opened.machine.server;
    },
    get folder() {
      return opened.machine.folder;
    },
    get settings() {
      return opened.machine.settings;
    },
    get bot() {
      return bot;
    },
    get logLines() {
      return bot
        .output()
        .split('\n')
        .filter((line) => line.startsWith('{'));
    },
    kill,
    start,
    async killAndStart() {
      await kill();
      await start();
    },
    expectKept(secrets) {
      const printed = [...before, bot.output()].join('\n');
      for (const secret of secrets) {
        expect(printed).not.toContain(secret);
        // The list of service centres is kept in the database, and names towns in which people are born.
        if (serviceCentres().includes(secret)) continue;
        // Backups and what else the bot makes lie in folders of their own.
        for (const entry of readdirSync(opened.machine.folder, { recursive: true, withFileTypes: true })) {
          const path = join(entry.parentPath, entry.name);
          if (entry.isFile()) expect(readFileSync(path).includes(secret), path).toBe(false);
        }
      }
    },
  };
}
