import type { Update } from 'grammy/types';
import { dayMs } from '../../domain/dates/durations.ts';
import type { Log } from '../../log.ts';
import type { Clock } from '../../outbox/telegram-port.ts';
import type { UpdateBatches } from '../../services/update-batches.ts';
import { chatOfUpdate } from './update-handler.ts';

/**
 * Batches that Telegram has forgotten and that are on disk here until all of them is settled: full ones of this run, and
 * what was in hand when the program ended last.
 */
export interface KeptBatches {
  /** Takes in what was left; once. False: it can't be read now, ask again. */
  readLeft(): Promise<boolean>;
  /** False: nothing can be stored now, and Telegram has to keep them. */
  keep(updates: readonly Update[]): Promise<boolean>;
  /** What has to be handled, oldest first. */
  readonly open: readonly Update[];
  /** It is handled, or came to nothing. */
  settled(update: Update): void;
  /** Sets aside what could not be settled for as long as Telegram itself would have tried. */
  giveUpOld(): Promise<void>;
  stop(): void;
}

export interface KeptBatchesDeps {
  readonly fetched: UpdateBatches<Update>;
  readonly clock: Clock;
  readonly log: Log;
  /** It is set aside and reported. */
  readonly onPoison: (update: Update, error: unknown) => Promise<void>;
}

interface Batch {
  readonly open: Map<number, Update>;
  /** From then on it is not tried any more. */
  readonly until: number;
}

const triedForMs = dayMs;
/** What was in hand at so many ends of the program is perhaps what ends it. */
const mostStarts = 10;
const forgetAgainMs = 5000;

/** Batches that are on disk and confirmed to Telegram while their updates are still handled. */
export function createKeptBatches({ fetched, clock, log, onPoison }: KeptBatchesDeps): KeptBatches {
  const batches = new Map<number, Batch>();
  const timers = new Set<() => void>();
  let isLeftRead = false;

  function takeIn(firstId: number, updates: readonly Update[], until: number): void {
    const open = new Map(updates.map((update) => [update.update_id, update]));
    batches.set(firstId, { open, until });
    if (open.size === 0) forget(firstId);
  }

  /** Until it is gone: what people wrote is kept for no longer than it is needed. */
  function forget(firstId: number): void {
    batches.delete(firstId);
    fetched
      .forget(firstId, () => !batches.has(firstId))
      .catch((error: unknown) => {
        log.warn('batch-not-forgotten', { error });
        const cancel = clock.after(forgetAgainMs, () => {
          timers.delete(cancel);
          if (!batches.has(firstId)) forget(firstId);
        });
        timers.add(cancel);
      });
  }

  function settled({ update_id }: Update): void {
    for (const [firstId, { open }] of batches) {
      if (open.delete(update_id) && open.size === 0) forget(firstId);
    }
  }

  async function giveUp(update: Update): Promise<void> {
    try {
      await onPoison(update, undefined);
      log.error('update-given-up', { update: update.update_id });
      settled(update);
    } catch (error) {
      log.error('poison-not-reported', { update: update.update_id, error });
    }
  }

  return {
    async readLeft() {
      if (isLeftRead) return true;
      try {
        for (const { firstId, updates, starts } of await fetched.unfinished()) {
          if (updates === undefined) log.error('batch-unreadable', { update: firstId });
          takeIn(firstId, updates ?? [], starts > mostStarts ? 0 : clock.now() + triedForMs);
        }
        isLeftRead = true;
      } catch (error) {
        log.error('batches-not-read', { error });
      }
      return isLeftRead;
    },

    async keep(updates) {
      const [first] = updates;
      if (first === undefined) return false;
      try {
        await fetched.keep({ firstId: first.update_id, updates });
      } catch (error) {
        log.warn('batch-not-kept', { error });
        return false;
      }
      takeIn(first.update_id, updates, clock.now() + triedForMs);
      return true;
    },

    get open() {
      return [...batches.values()].flatMap(({ open }) => [...open.values()]);
    },

    settled,

    async giveUpOld() {
      const now = clock.now();
      const chats = new Set<number>();
      for (const { open, until } of [...batches.values()]) {
        for (const update of [...open.values()]) {
          const chatId = chatOfUpdate(update);
          // Later updates of the same chat only waited for this one: they are not given up.
          if (!chats.has(chatId) && until <= now) await giveUp(update);
          chats.add(chatId);
        }
      }
    },

    stop() {
      for (const cancel of timers) cancel();
    },
  };
}
