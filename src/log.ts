import { errorCodeOf } from './domain/error-code.ts';
import { inSource } from './source-places.ts';

/**
 * The log: one JSON line an event, and only fields of this list. Personal data can't get in by accident, because
 * nothing but these fields can get in at all; the scrubber is the last net under it.
 */
export interface LogFields {
  readonly update?: number;
  readonly updates?: number;
  readonly reference?: string;
  readonly question?: string;
  readonly template?: string;
  readonly outbox?: number | undefined;
  readonly job?: string;
  readonly attempts?: number;
  readonly ms?: number;
  readonly code?: number | string;
  readonly outcome?: string;
  readonly method?: string;
  readonly signal?: string;
  readonly address?: string;
  /** Host and port, without the name and password that it wants. */
  readonly proxy?: string | undefined;
  readonly version?: string;
  readonly years?: string;
  /** How often the same came again, without a line of its own. */
  readonly repeated?: number;
  /** Only its name and its place in our code are written, never its message. */
  readonly error?: unknown;
}

export const logLevels = ['debug', 'info', 'warn', 'error'] as const;
export type LogLevel = (typeof logLevels)[number];

export type Log = { readonly [Level in LogLevel]: (event: string, fields?: LogFields) => void };

/** `write` takes one line without its line break. */
export function createLog(level: LogLevel, write: (line: string) => void, now: () => number): Log {
  const enough = logLevels.indexOf(level);
  const at =
    (name: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      if (logLevels.indexOf(name) < enough) return;
      const { error, ...others } = Object.fromEntries(
        Object.entries(fields).map(([name, value]) => [name, isLongNumber(value) ? '[number]' : value]),
      );
      const line = {
        time: new Date(now()).toISOString(),
        level: name,
        event,
        ...others,
        ...(error === undefined ? {} : describe(error)),
      };
      write(scrub(JSON.stringify(line)));
    };
  return { debug: at('debug'), info: at('info'), warn: at('warn'), error: at('error') };
}

/**
 * A failure that comes again and again, as a full disk does sixty times a second, is written once in so long. What came
 * meanwhile is counted, and the number stands in a line of its own with whatever is written after that time.
 */
const sameFailureEveryMs = 60_000;

/** What differs from one time to the next although the failure is the same. */
const perTime: ReadonlySet<string> = new Set<keyof LogFields>([
  'update',
  'updates',
  'reference',
  'outbox',
  'attempts',
  'ms',
  'error',
]);

/** A log that writes warnings and errors that repeat themselves once a minute. */
export function withoutRepetition(log: Log, now: () => number): Log {
  /** The failures of the last minute, oldest first. `sumUp` writes how often each came again. */
  const failures = new Map<
    string,
    { readonly since: number; again: number; sumUp: (again: number) => void }
  >();

  function sumUpOld(time: number): void {
    for (const [key, { since, again, sumUp }] of failures) {
      // A clock that was set back would keep it silent for as long.
      if (time >= since && time - since < sameFailureEveryMs) return;
      failures.delete(key);
      if (again > 0) sumUp(again);
    }
  }

  const each =
    (level: LogLevel) =>
    (event: string, fields: LogFields = {}) => {
      sumUpOld(now());
      log[level](event, fields);
    };
  const once =
    (level: 'warn' | 'error') =>
    (event: string, fields: LogFields = {}) => {
      const time = now();
      sumUpOld(time);
      const same = Object.entries(fields).filter(([name]) => !perTime.has(name));
      const key = JSON.stringify([level, event, same, fields.error !== undefined && describe(fields.error)]);
      const known = failures.get(key);
      if (known === undefined) {
        failures.set(key, { since: time, again: 0, sumUp() {} });
        log[level](event, fields);
      } else {
        known.again += 1;
        known.sumUp = (repeated) => log[level](event, { ...fields, repeated });
      }
    };
  return { debug: each('debug'), info: each('info'), warn: once('warn'), error: once('error') };
}

function describe(error: unknown): { error: string; at?: string; code?: number | string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const code = errorCodeOf(error);
  const at = placeOf(error);
  return { error: error.name, ...(at && { at }), ...(code && { code }) };
}

/** The first frame in our own code. The message is cut off first, since it may hold anything. */
function placeOf(error: Error): string | undefined {
  const stack = error.stack ?? '';
  const frames = inSource(stack.slice(stack.indexOf(error.message) + error.message.length)).split('\n');
  for (const frame of frames) {
    if (!/^\s+at /.test(frame) || frame.includes('node_modules')) continue;
    const place = /\b((?:src|dist|test)\/[\w./-]+:\d+):\d+\)?$/.exec(frame)?.[1];
    if (place) return place;
  }
  return undefined;
}

/** Twelve digits in a row could be an IIN, +7 and ten a phone. Times carry separators and are left alone. */
function scrub(line: string): string {
  return line.replace(/\+7\d{10}/g, '[phone]').replace(/(?<!\d)\d{12}(?!\d)/g, '[number]');
}

/** A bare number can't be scrubbed out of a line of JSON. */
function isLongNumber(value: unknown): boolean {
  return typeof value === 'number' && /^\d{12}$/.test(String(value));
}
