import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { isObject } from '../telegram/calls/json-value.ts';

/**
 * The real bot as a child process of the playground: started, started again when it dies by itself, killed on
 * demand, stopped in order at the end. Its environment is made from scratch, so nothing of the developer's own
 * settings reaches it.
 */
export interface BotStatus {
  /** `starting` until its first call to the simulator. */
  readonly state: 'starting' | 'running' | 'stopped';
  /** Why it is not running, in English as processes put it; empty while all is well. */
  readonly reason: string;
}

export interface BotProcess {
  readonly status: BotStatus;
  /** `env` is asked anew at every start, since the clock may have been moved. */
  start(env: () => NodeJS.ProcessEnv): void;
  /** The bot has called the simulator: it is up. */
  noteCall(): void;
  /** `kill -9`, and a new one half a second later. */
  kill(): void;
  /** Passes on how far the virtual clock is ahead of the real one. */
  setClockOffset(ms: number): void;
  /** What stands in the bot's database, as `inspection.ts` reads it; `undefined` while it does not answer. */
  inspect(): Promise<unknown>;
  /** The signal, ten seconds of patience, SIGKILL. Resolves when it is gone; no new one is started. */
  stop(signal?: NodeJS.Signals): Promise<void>;
}

export interface BotProcessOptions {
  readonly entry: string;
  readonly onStatus: (status: BotStatus) => void;
  readonly onLine: (line: string) => void;
  /** A text message that the bot's console SMS provider would have sent. */
  readonly onSms: (sms: { readonly to: string; readonly text: string }) => void;
  readonly firstPauseMs?: number;
  readonly patienceMs?: number;
}

const LONGEST_PAUSE_MS = 10_000;
/** A bot that lived this long was well; the pause before the next start is short again. */
const HEALTHY_MS = 30_000;
const LONGEST_LINE = 4000;
const INSPECT_MS = 3000;

/**
 * Starts the bot as a child, starts it again when it falls, with longer and longer pauses, and asks it for what the
 * inspector shows.
 */
export function createBotProcess(options: BotProcessOptions): BotProcess {
  const firstPauseMs = options.firstPauseMs ?? 500;
  let env: () => NodeJS.ProcessEnv = () => ({});
  let child: ChildProcess | undefined;
  let status: BotStatus = { state: 'stopped', reason: '' };
  let isEnding = false;
  let wasKilled = false;
  let pauseMs = firstPauseMs;
  let startedAt = 0;
  let lastError = '';
  let nextStart: NodeJS.Timeout | undefined;
  let inspections = 0;
  const inspecting = new Map<number, (inspected: unknown) => void>();

  const setStatus = (next: BotStatus) => {
    if (next.state === status.state && next.reason === status.reason) return;
    status = next;
    options.onStatus(next);
  };

  const start = () => {
    if (child !== undefined || isEnding) return;
    clearTimeout(nextStart);
    startedAt = performance.now();
    lastError = '';
    setStatus({ state: 'starting', reason: status.reason });
    // A process group of its own: Ctrl+C in the terminal reaches the playground alone, which then stops the bot.
    const started = spawn(process.execPath, [options.entry], {
      env: env(),
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      detached: process.platform !== 'win32',
    });
    child = started;
    if (started.stdout !== null) readLines(started.stdout, options.onLine);
    if (started.stderr !== null) {
      readLines(started.stderr, (line) => {
        if (line.trim() !== '') lastError = line.trim();
        options.onLine(line);
      });
    }
    started.on('message', (message) => {
      if (isObject(message) && typeof message.number === 'number') {
        inspecting.get(message.number)?.(message.inspected);
      }
      const sms = isObject(message) ? message.sms : undefined;
      if (!isObject(sms)) return;
      const { to, text } = sms;
      if (typeof to === 'string' && typeof text === 'string') options.onSms({ to, text });
    });
    started.on('error', (error) => {
      lastError = error.message;
      if (started.pid === undefined) ended(started, 'not started');
    });
    started.on('close', (code, signal) => ended(started, signal ?? `exit code ${code}`));
  };

  const ended = (gone: ChildProcess, how: string) => {
    if (gone !== child) return;
    child = undefined;
    const reason = wasKilled ? 'kill -9' : [how, lastError].filter((part) => part !== '').join(' · ');
    setStatus({ state: 'stopped', reason: isEnding ? '' : reason.slice(0, 300) });
    if (isEnding) return;
    if (wasKilled || performance.now() - startedAt > HEALTHY_MS) pauseMs = firstPauseMs;
    else options.onLine(`playground: the bot has stopped (${how}), next start in ${pauseMs / 1000} s`);
    wasKilled = false;
    nextStart = setTimeout(start, pauseMs);
    pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
  };

  return {
    get status() {
      return status;
    },
    start(chosen) {
      env = chosen;
      start();
    },
    noteCall() {
      if (child !== undefined) setStatus({ state: 'running', reason: '' });
    },
    kill() {
      if (child === undefined) {
        start();
        return;
      }
      wasKilled = true;
      child.kill('SIGKILL');
    },
    setClockOffset(ms) {
      if (child?.connected === true) child.send({ clockOffsetMs: ms }, () => undefined);
    },
    inspect() {
      inspections += 1;
      const number = inspections;
      const asked = child;
      if (asked?.connected !== true) return Promise.resolve(undefined);
      return new Promise((resolve) => {
        const answer = (inspected: unknown) => {
          clearTimeout(patience);
          inspecting.delete(number);
          resolve(inspected);
        };
        const patience = setTimeout(answer, INSPECT_MS, undefined);
        inspecting.set(number, answer);
        asked.send({ inspect: number }, (error) => error && answer(undefined));
      });
    },
    stop(signal = 'SIGTERM') {
      isEnding = true;
      clearTimeout(nextStart);
      const ending = child;
      if (ending === undefined) return Promise.resolve();
      return new Promise((resolve) => {
        const patience = setTimeout(() => ending.kill('SIGKILL'), options.patienceMs ?? 10_000);
        ending.once('close', () => {
          clearTimeout(patience);
          resolve();
        });
        ending.kill(signal);
      });
    },
  };
}

function readLines(stream: Readable, onLine: (line: string) => void): void {
  createInterface({ input: stream }).on('line', (line) => onLine(line.slice(0, LONGEST_LINE)));
}
