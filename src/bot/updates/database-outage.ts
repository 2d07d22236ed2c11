import type { Log } from '../../log.ts';
import type { Clock } from '../../outbox/telegram-port.ts';

/** Telegram repeats an update within two minutes: one that has not come for so long has expired there. */
const forgottenAfterMs = 600_000;

export interface Outage {
  /** Nothing of this update could be stored: it will come again. */
  notStored(updateId: number, error: unknown): void;
  /** This update was stored. */
  stored(updateId: number): void;
}

/**
 * A database that takes nothing, such as on a full disk: logged and told to the owners once (`onUnavailable`), and again
 * only after all that waited was stored.
 */
export function createOutage(deps: {
  readonly clock: Clock;
  readonly log: Log;
  readonly onUnavailable: () => void;
}): Outage {
  const { clock, log } = deps;
  /** Updates that wait because nothing can be stored, and when each was last seen. */
  const waiting = new Map<number, number>();

  return {
    notStored(updateId, error) {
      if (waiting.size === 0) {
        log.error('database-unavailable', { error });
        deps.onUnavailable();
      }
      waiting.set(updateId, clock.now());
    },

    stored(updateId) {
      if (waiting.size === 0) return;
      waiting.delete(updateId);
      for (const [other, seenAt] of waiting) {
        if (clock.now() - seenAt > forgottenAfterMs) waiting.delete(other);
      }
      if (waiting.size === 0) log.info('database-available');
    },
  };
}
