/**
 * The entry of a process that looks into files. The parser runs in a thread, so that this one can watch: a few hundred
 * kilobytes can unfold to gigabytes outside of the heap, where no limit of the engine holds them.
 */
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const entry = fileURLToPath(new URL('./looking-thread.js', import.meta.url));
/** Bytes; whoever starts the process says how many. */
const mostMemory = Number(process.argv[2]);
/** A good file takes half a second on a slow machine. */
const mostMs = 5000;
const watchedEveryMs = 20;
/** People who wait for an answer of the bot come first; -20 to 19. */
const modest = 5;

setPriority(modest);
const thread = new Worker(entry, { env: {} });
let startedAt: number | undefined;

let parts: Uint8Array[] = [];
/** A file comes in parts, and then the word that it is whole. */
process.on('message', (said: Uint8Array | 'whole') => {
  if (said !== 'whole') return void parts.push(said);
  const bytes = new Uint8Array(Buffer.concat(parts)).slice();
  parts = [];
  startedAt = performance.now();
  thread.postMessage(bytes, [bytes.buffer]);
});
thread.on('message', (content: unknown) => {
  startedAt = undefined;
  process.send?.(content);
});
thread.on('error', () => process.exit(1));
process.on('disconnect', () => process.exit());
setInterval(() => {
  const isLong = startedAt !== undefined && performance.now() - startedAt > mostMs;
  if (isLong || process.memoryUsage.rss() > mostMemory) process.exit(1);
}, watchedEveryMs).unref();
