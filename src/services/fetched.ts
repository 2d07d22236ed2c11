import type { Transactions } from '../storage/database/transact.ts';
import {
  type FetchedBatch,
  forgetBatch,
  keepBatch,
  type LeftBatch,
  leftBatches,
  type Numbered,
} from '../storage/queues/fetched-batches.ts';

/** Where a batch of updates is kept while it is handled, so that Telegram may forget it. */
export interface Fetched<Update extends Numbered> {
  /** Resolves when it is on disk. */
  keep(batch: FetchedBatch<Update>): Promise<void>;
  /** What was in hand when the program ended. Once at a start: it is counted. */
  left(): Promise<readonly LeftBatch<Update>[]>;
  /** In no hurry: what was acted on is not acted on again. `still`: asked at the last moment. */
  forget(firstId: number, still: () => boolean): Promise<void>;
}

export function createFetched<Update extends Numbered>({
  read,
  transactLater,
  now,
}: Pick<Transactions, 'read' | 'transactLater'> & { readonly now: () => number }): Fetched<Update> {
  return {
    keep: (batch) => read((tx) => keepBatch(tx, batch, now())),
    left: () => read((tx) => leftBatches<Update>(tx, now())),
    forget: (firstId, still) =>
      transactLater((tx) => {
        if (still()) forgetBatch(tx, firstId);
      }),
  };
}
