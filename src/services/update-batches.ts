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
export interface UpdateBatches<Update extends Numbered> {
  /** Resolves when it is on disk. */
  keep(batch: FetchedBatch<Update>): Promise<void>;
  /** The updates that were being handled when the program ended. Asked once at a start: each time is counted. */
  unfinished(): Promise<readonly LeftBatch<Update>[]>;
  /** In no hurry: what was acted on is not acted on again. `still`: asked at the last moment. */
  forget(firstId: number, still: () => boolean): Promise<void>;
}

/** Batches of updates in the database; forgetting one waits for the next commit. */
export function createUpdateBatches<Update extends Numbered>({
  read,
  transactLater,
  now,
}: Pick<Transactions, 'read' | 'transactLater'> & { readonly now: () => number }): UpdateBatches<Update> {
  return {
    keep: (batch) => read((tx) => keepBatch(tx, batch, now())),
    unfinished: () => read((tx) => leftBatches<Update>(tx, now())),
    forget: (firstId, still) =>
      transactLater((tx) => {
        if (still()) forgetBatch(tx, firstId);
      }),
  };
}
