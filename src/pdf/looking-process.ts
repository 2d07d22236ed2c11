/**
 * The entry of a process that looks into files. The parser runs in a thread, so that this one can watch: a few hundred
 * kilobytes can unfold to gigabytes outside of the heap, where no limit of the engine holds them.
 */
import { setPriority } from 'node:os';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';

const entry = fileURLToPath(new URL('./looking-thread.js', import.meta.url));
/** Bytes, and milliseconds of processor time for one file; whoever starts the process says how many. */
const [mostMemory = 0, mostWorkMs = 0] = process.argv.slice(2).map(Number);
/** By the clock, where other programs leave no time for this one. */
const mostMs = 60_000;
const watchedEveryMs = 20;
/** People who wait for an answer of the bot come first; -20 to 19. */
const modest = 5;

setPriority(modest);
const thread = new Worker(entry, { env: {} });
let begun: { readonly at: number; readonly work: NodeJS.CpuUsage } | undefined;

let parts: Uint8Array[] = [];
/** A file comes in parts, and then the word that it is whole. */
process.on('message', (said: Uint8Array | 'whole') => {
  if (said !== 'whole') return void parts.push(said);
  const bytes = new Uint8Array(Buffer.concat(parts)).slice();
  parts = [];
  begun = { at: performance.now(), work: process.cpuUsage() };
  thread.postMessage(bytes, [bytes.buffer]);
});
thread.on('message', (content: unknown) => {
  begun = undefined;
  process.send?.(content);
});
thread.on('error', () => process.exit(1));
process.on('disconnect', () => process.exit());
setInterval(() => {
  if (isTooLong() || process.memoryUsage.rss() > mostMemory) process.exit(1);
}, watchedEveryMs).unref();

/** A busy machine makes a good file late, and not heavy: so the work is counted, and the clock only in the end. */
function isTooLong(): boolean {
  if (begun === undefined) return false;
  const { user, system } = process.cpuUsage(begun.work);
  return (user + system) / 1000 > mostWorkMs || performance.now() - begun.at > mostMs;
}
