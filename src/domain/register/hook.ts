import { dayMs, hourMs, minuteMs } from '../dates/durations.ts';

/** Where events may be posted to: the open network alone, private networks too, this machine as well. */
export const hookReaches = ['public', 'private', 'local'] as const;
export type HookReach = (typeof hookReaches)[number];

/** Both secrets sign for so long after a new one was made. Ms. */
export const oldSecretLastsMs = 24 * hourMs;
/** An address that has failed for so long is told to the owners. Ms. */
export const tellHookAfterMs = hourMs;
/** After so long nothing is posted any more until an owner says so. Ms. */
export const hookDeadAfterMs = 7 * dayMs;
/** So many are posted before others have their turn. */
export const hookEventsAtOnce = 50;
export const longestHookUrl = 500;

const waits = [5000, 30_000, 2 * minuteMs, 10 * minuteMs, 30 * minuteMs, hourMs, 3 * hourMs, 6 * hourMs];

/**
 * How long to wait after so many failures in a row. `random`: 0 to 1, since many that failed together must not come
 * back together. `wishedMs`: the receiver's own wish, which is heeded up to the longest wait.
 */
export function hookWait(failures: number, random: number, wishedMs = 0): number {
  const longest = waits.at(-1) ?? hourMs;
  const usual = waits[Math.min(Math.max(failures, 1), waits.length) - 1] ?? longest;
  return Math.max(Math.round(usual * (1 + random / 5)), Math.min(wishedMs, longest));
}

/** How a post ended. `fault` is a short code: it holds nothing that the receiver has sent. */
export type PostOutcome =
  | { readonly type: 'taken' }
  | { readonly type: 'failed'; readonly fault: HookFault; readonly afterMs?: number }
  /** The receiver wants no more. */
  | { readonly type: 'gone' };

export const hookFaults = [
  'address',
  'redirect',
  'refused',
  'server',
  'timeout',
  'unreachable',
  'gone',
] as const;
export type HookFault = (typeof hookFaults)[number];

/** What is posted: the same bytes are signed. */
export interface HookPost {
  readonly url: string;
  /** `whsec_…`; more than one while a new one takes over. */
  readonly secrets: readonly string[];
  readonly id: string;
  /** Of the try. Ms. */
  readonly at: number;
  readonly body: string;
}
