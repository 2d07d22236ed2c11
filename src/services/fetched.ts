import {
  type FetchedBatch,
  forgetBatch,
  keepBatch,
  keptBatches,
  type Numbered,
} from '../storage/fetched-batches.ts';
import type { Transactions } from '../storage/transact.ts';

/** Where a batch of updates is kept while it is handled, so that Telegram may forget it. */
export interface Fetched<Update extends Numbered> {
  /** Resolves when it is on disk. */
  keep(batch: FetchedBatch<Update>): Promise<void>;
  /** What was in hand when the program ended; `updates` undefined: it can't be read any more. */
  left(): Promise<readonly { readonly firstId: number; readonly updates: readonly Update[] | undefined }[]>;
  /** All of it is settled. In no hurry: what was acted on is not acted on again. */
  forget(firstId: number): Promise<void>;
}

export function createFetched<Update extends Numbered>({
  look,
  ride,
  now,
}: Pick<Transactions, 'look' | 'ride'> & { readonly now: () => number }): Fetched<Update> {
  return {
    keep: (batch) => look((tx) => keepBatch(tx, batch, now())),
    left: () => look((tx) => keptBatches<Update>(tx)),
    forget: (firstId) => ride((tx) => forgetBatch(tx, firstId)),
  };
}
