/**
 * How fast one person may write: a token bucket. It holds `capacity` updates and gains `perSecond` more, so that a
 * quick tapper is never held up and a script soon is. Who has used it up is told so once and is then not heard until
 * `reopensAt` tokens are there again, so that a steady flood gets a word now and then and not one a second.
 */
export interface Pace {
  readonly capacity: number;
  readonly perSecond: number;
  /** Tokens that must be there before a bucket that ran out is opened again. */
  readonly reopensAt: number;
}

export interface Bucket {
  readonly tokens: number;
  /** Until when tokens have been counted. Ms since the epoch. */
  readonly at: number;
  /** It ran out and has not been opened again yet. */
  readonly closed: boolean;
}

/** taken: go on · exceeded: the first that is too much, to be told · closed: one more of these, in silence. */
export type PaceVerdict = 'taken' | 'exceeded' | 'closed';

export const usualPace: Pace = { capacity: 30, perSecond: 1, reopensAt: 5 };

/** Without a bucket a full one is begun. `at`: when it was sent, in ms; an earlier moment than the last adds nothing. */
export function takeToken(
  bucket: Bucket | undefined,
  pace: Pace,
  at: number,
): { readonly bucket: Bucket; readonly verdict: PaceVerdict } {
  const { capacity, perSecond, reopensAt } = pace;
  const before = bucket ?? { tokens: capacity, at, closed: false };
  const passed = Math.max(0, at - before.at) / 1000;
  const tokens = Math.min(capacity, before.tokens + passed * perSecond);
  const until = Math.max(at, before.at);
  const isOpen = tokens >= (before.closed ? reopensAt : 1);
  if (isOpen) return { bucket: { tokens: tokens - 1, at: until, closed: false }, verdict: 'taken' };
  const verdict = before.closed ? 'closed' : 'exceeded';
  return { bucket: { tokens, at: until, closed: true }, verdict };
}
