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
  readonly version?: string;
  readonly years?: string;
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
      const { error, ...others } = fields;
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

function describe(error: unknown): { error: string; at?: string; code?: string } {
  if (!(error instanceof Error)) return { error: typeof error };
  const place = /\((?:file:\/\/)?[^()]*?((?:src|dist|test)\/[^()]+:\d+):\d+\)/.exec(error.stack ?? '')?.[1];
  const code = 'code' in error && typeof error.code === 'string' ? error.code : undefined;
  return { error: error.name, ...(place && { at: place }), ...(code && { code }) };
}

/** Twelve digits in a row could be an IIN, +7 and ten a phone. Times carry separators and are left alone. */
function scrub(line: string): string {
  return line.replace(/\+7\d{10}/g, '[phone]').replace(/(?<!\d)\d{12}(?!\d)/g, '[number]');
}
