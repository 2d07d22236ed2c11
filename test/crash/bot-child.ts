import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { Installation } from './installation.ts';

/** The bot as a process that is struck down and started again, at once, until the story is over. */
export interface BotChild {
  /** How each process has ended so far: its exit code, or the signal that ended it. */
  readonly ends: readonly (number | string)[];
  /** All that they have printed. */
  readonly output: () => string;
  /** The process of now has said that it takes updates. */
  readonly hasStarted: boolean;
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
  /** Of a process that is about to begin. */
  readonly environment: () => Readonly<Record<string, string>>;
  readonly offsetMs: () => number;
  /** A process is gone, and the next one not yet started. */
  readonly onGone: () => void;
  /** A process has been started, or started anew. */
  readonly onBorn?: () => void;
  /** One that can't be started is not started for ever; 4 unless it is said, where one blow makes two. */
  readonly mostStarts?: number;
}

export function startBotChild(options: BotChildOptions): BotChild {
  let { installation } = options;
  const { mostStarts = 4 } = options;
  const ends: (number | string)[] = [];
  let printed = '';
  let bornAt = 0;
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
      ...options.environment(),
      PLAYGROUND: 'child', // it follows the clock of the story
      CLOCK_OFFSET_MS: String(options.offsetMs()),
    };
    bornAt = printed.length;
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
    options.onBorn?.();
  }
  start();

  return {
    ends,
    output: () => printed,
    get hasStarted() {
      return printed.includes('"event":"started"', bornAt);
    },
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
