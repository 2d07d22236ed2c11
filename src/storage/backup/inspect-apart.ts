import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { DatabaseRefused } from '../database/disk-faults.ts';
import { createVault } from '../database/vault.ts';
import { BrokenOff, type CopyReport, inspectCopy, type WatchWork } from './copy.ts';

/** What the thread is handed. */
export interface InspectOrder {
  readonly path: string;
  readonly named: string;
  readonly masterKey: Uint8Array;
  readonly oldKeys: readonly Uint8Array[];
}

export type CopyInspection = { readonly report: CopyReport } | { readonly refused: string };

/** How far the thread is. */
export interface InspectedSoFar {
  readonly soFar: Parameters<WatchWork>;
}

/** Whoever waits may hear how far it is, and break it off: the thread ends at once. */
export interface InspectWay {
  readonly watch?: WatchWork;
  readonly signal?: AbortSignal;
}

/** In the program as it was built: the sources are TypeScript. */
const entry = fileURLToPath(new URL('./inspect-thread.js', import.meta.url));

/**
 * `inspectCopy` in a thread of its own: a look at 200 MB takes seconds, in which the bot goes on answering. Where the
 * program is not compiled, as in tests, it is looked through right here.
 */
export async function inspectApart(
  order: InspectOrder,
  { watch, signal }: InspectWay = {},
): Promise<CopyReport> {
  const { path, named, masterKey, oldKeys } = order;
  if (!existsSync(entry)) return inspectCopy(path, createVault(masterKey, oldKeys), named, watch);
  const inspected = await new Promise<CopyInspection>((resolve, reject) => {
    const thread = new Worker(entry, { workerData: order, env: {} });
    thread.on('message', (message: CopyInspection | InspectedSoFar) => {
      if ('soFar' in message) watch?.(...message.soFar);
      else resolve(message);
    });
    const breakOff = () => {
      reject(new BrokenOff());
      void thread.terminate();
    };
    if (signal?.aborted) breakOff();
    signal?.addEventListener('abort', breakOff);
    thread.once('error', reject);
    thread.once('exit', (code) => reject(new Error(`the thread ended with ${code}`)));
  });
  if ('refused' in inspected) throw new DatabaseRefused(inspected.refused);
  return inspected.report;
}
