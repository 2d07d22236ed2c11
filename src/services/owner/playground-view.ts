import { newestRequests, nextReminderAt, type RequestView } from '../../storage/database/playground-view.ts';
import type { ServiceDeps } from '../turn.ts';

/** What the playground shows beside the chats. */
export interface PlaygroundView {
  readonly requests: readonly RequestView[];
  /** Ms since the epoch. */
  readonly nextReminderAt: number | undefined;
}

/** Gives a function that looks, in one transaction, at what the playground's inspector shows. */
export function createPlaygroundView({ transact, now }: Pick<ServiceDeps, 'transact' | 'now'>) {
  return (): Promise<PlaygroundView> =>
    transact((tx) => ({ requests: newestRequests(tx), nextReminderAt: nextReminderAt(tx, now()) }));
}
