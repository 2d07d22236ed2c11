import { newestRequests, nextReminderAt, type RequestView } from '../../storage/database/playground-view.ts';
import type { ServiceDeps } from '../turn.ts';

/** What the playground shows beside the chats. */
export interface PlaygroundView {
  readonly requests: readonly RequestView[];
  /** Ms since the epoch. */
  readonly nextReminderAt: number | undefined;
}

export function createPlaygroundView({ transact, now }: Pick<ServiceDeps, 'transact' | 'now'>) {
  return (): Promise<PlaygroundView> =>
    transact((tx) => ({ requests: newestRequests(tx), nextReminderAt: nextReminderAt(tx, now()) }));
}
