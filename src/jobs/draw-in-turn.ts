import type { DrawStats } from '../charts/draw-apart.ts';
import type { StatsWords } from '../charts/stats-words.ts';
import type { Stats } from '../domain/desk/stats.ts';
import type { Locale } from '../domain/locale.ts';
import type { Clock } from '../outbox/telegram-port.ts';

/** A picture takes a second or two, on a machine that is very busy with other things ten. */
export const longestDrawingMs = 40_000;

export type DrawInTurn = (stats: Stats, said: StatsWords, locale: Locale) => Promise<Uint8Array>;

/**
 * One picture at a time, so that ten operators who ask at once do not take ten times the memory, and each within a
 * limit. Rejects where drawing fails or takes too long; then the next one's turn has come.
 */
export function drawInTurn(draw: DrawStats, clock: Clock): DrawInTurn {
  let before: Promise<unknown> = Promise.resolve();

  return (...order) => {
    const picture = before.then(() => inTime(order));
    before = picture.catch(() => {});
    return picture;
  };

  async function inTime(order: Parameters<DrawInTurn>): Promise<Uint8Array> {
    const limit = new AbortController();
    const late = new Promise<never>((_, reject) => {
      limit.signal.addEventListener('abort', () => reject(limit.signal.reason), { once: true });
    });
    const cancel = clock.after(longestDrawingMs, () => limit.abort(new Error('drawing took too long')));
    try {
      return await Promise.race([draw(...order, limit.signal), late]);
    } finally {
      cancel();
    }
  }
}
