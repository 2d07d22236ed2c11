import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Stats } from '../domain/desk/stats.ts';
import type { Locale } from '../domain/locale.ts';
import type { StatsWords } from './stats-words.ts';

/** Draws the desk's numbers as a PNG. Rejects where it can't, and soon after `signal` is aborted. */
export type DrawStats = (
  stats: Stats,
  said: StatsWords,
  locale: Locale,
  signal: AbortSignal,
) => Promise<Uint8Array>;

/** What the process that draws is handed. */
export interface StatsOrder {
  readonly stats: Stats;
  readonly said: StatsWords;
  readonly locale: Locale;
}

/** In the program as it was built: the sources are TypeScript. */
const entry = fileURLToPath(new URL('./drawing-process.js', import.meta.url));
/** Several times what a picture needs; the fonts and the rasterizer lie outside of it. */
const mostHeapMb = 256;

/**
 * Draws in a process that lives for one picture: whoever writes to the bot meanwhile is answered, and all the memory
 * of the drawing libraries, some 200 MB, goes back. (Of a thread 100 MB stay: malloc keeps what its threads had.)
 */
export const drawStatsApart: DrawStats = (stats, said, locale, signal) =>
  new Promise((resolve, reject) => {
    const order: StatsOrder = { stats, said, locale };
    const child = fork(entry, {
      // The process that draws needs neither the key nor the token.
      env: {},
      execArgv: [`--max-old-space-size=${mostHeapMb}`],
      serialization: 'advanced',
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      signal,
      killSignal: 'SIGKILL',
    });
    let png: Uint8Array | undefined;
    child.once('message', (drawn: unknown) => {
      if (drawn instanceof Uint8Array) png = drawn;
    });
    child.once('error', reject);
    // Waits until the process is gone, so that the next picture finds its memory free.
    child.once('close', (code, killedBy) => {
      if (png) resolve(png);
      else reject(new Error(`the drawing process ended with ${code ?? killedBy}`));
    });
    // A process that has ended at once is told of by `close`; this error says no more.
    child.send(order, () => {});
  });
