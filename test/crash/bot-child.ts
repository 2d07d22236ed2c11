import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Installation } from './installation.ts';

/** The bot as a process that is struck down and started again, at once, until the story is over. */
export interface BotChild {
  /** How each process has ended so far: its exit code, or the signal that ended it. */
  readonly ends: readonly (number | string)[];
  /** All that they have printed. */
  readonly output: () => string;
  /** It dies as often as it is started. */
  readonly hasGivenUp: boolean;
  strike(signal: 'SIGKILL' | 'SIGTERM'): void;
  /** From the next start on this version of the bot runs. */
  deploy(installation: Installation): void;
  moveClock(offsetMs: number): void;
  /** No other one is started; resolves when the present one has ended. */
  stop(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

export interface BotChildOptions {
  readonly installation: Installation;
  readonly environment: Readonly<Record<string, string>>;
  readonly offsetMs: () => number;
  /** A process is gone, and the next one not yet started. */
  readonly onGone: () => void;
}

/** One blow makes two; one that can't be started is not started for ever. */
const mostStarts = 4;

export function startBotChild(options: BotChildOptions): BotChild {
  let { installation } = options;
  const ends: (number | string)[] = [];
  let printed = '';
  let isEnding = false;
  let child: ChildProcess;
  let tellGone: () => void;
  const gone = new Promise<void>((resolve) => {
    tellGone = resolve;
  });

  function start(): void {
    const { PATH = '', HOME = '' } = process.env;
    const environment = {
      PATH,
      HOME,
      ...options.environment,
      PLAYGROUND: 'child', // it follows the clock of the story
      CLOCK_OFFSET_MS: String(options.offsetMs()),
    };
    child = spawn(process.execPath, [join(installation.folder, 'dist/main.js')], {
      cwd: installation.folder,
      env: environment,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream?.setEncoding('utf8').on('data', (text: string) => {
        printed += text;
      });
    }
    child.on('close', (code, signal) => {
      ends.push(code ?? signal ?? 'unknown');
      if (isEnding) return tellGone();
      options.onGone();
      if (ends.length < mostStarts) start();
    });
  }
  start();

  return {
    ends,
    output: () => printed,
    get hasGivenUp() {
      return ends.length >= mostStarts;
    },
    strike: (signal) => void child.kill(signal),
    deploy(next) {
      installation = next;
    },
    moveClock(offsetMs) {
      if (child.connected) child.send({ clockOffsetMs: offsetMs }, () => undefined);
    },
    stop(signal) {
      isEnding = true;
      if (child.exitCode !== null || child.signalCode !== null) tellGone();
      else child.kill(signal);
      return gone;
    },
  };
}
