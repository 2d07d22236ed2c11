import type { Update } from 'grammy/types';
import type { Log } from '../../log.ts';
import type { Clock } from '../../outbox/telegram-port.ts';
import { createOutage } from './database-outage.ts';

/**
 * What became of an update. `done` and `set-aside` are settled; `failed` and `unavailable` come again: a fault of
 * the update, and a database that takes nothing.
 */
export type Handled = 'done' | 'set-aside' | 'failed' | 'unavailable';

export interface UpdateHandlerDeps {
  /** Resolves when what the update does is on disk. */
  readonly handle: (update: Update) => Promise<void>;
  readonly clock: Clock;
  readonly log: Log;
  /** True for faults under which nothing can be stored: the update comes again, it is not to blame. */
  readonly isUnavailable: (error: unknown) => boolean;
  /** The database can't be written: told once, and again after it could. */
  readonly onUnavailable: () => void;
  /** An update that failed three times is set aside. */
  readonly onPoison: (update: Update, error: unknown) => Promise<void>;
  /** Told of each try, with how long it took in real time, for the metrics. */
  readonly onHandled?: ((update: Update, handled: Handled, ms: number) => void) | undefined;
}

const triesBeforePoison = 3;
const mostTried = 1000;

/**
 * Has one update handled, however it came. Never throws. Three tries, then it is set aside and reported, so that it
 * stands in nobody's way; while nothing can be stored, no try counts.
 */
export function createUpdateHandler(deps: UpdateHandlerDeps): (update: Update) => Promise<Handled> {
  const { log } = deps;
  const tries = new Map<number, number>();
  const outage = createOutage(deps);

  async function attempt(update: Update): Promise<Handled> {
    const id = update.update_id;
    try {
      await deps.handle(update);
      outage.stored(id);
    } catch (error) {
      if (deps.isUnavailable(error)) {
        outage.notStored(id, error);
        return 'unavailable';
      }
      const tried = (tries.get(id) ?? 0) + 1;
      tries.delete(id);
      tries.set(id, tried);
      const [oldest] = tries.keys();
      if (tries.size > mostTried && oldest !== undefined) tries.delete(oldest);
      log.error('update-failed', { update: id, attempts: tried, error });
      if (tried < triesBeforePoison) return 'failed';
      try {
        await deps.onPoison(update, error);
      } catch (second) {
        if (deps.isUnavailable(second)) return 'unavailable';
        log.error('poison-not-reported', { update: id, error: second });
      }
      tries.delete(id);
      return 'set-aside';
    }
    tries.delete(id);
    return 'done';
  }

  return async (update) => {
    const began = performance.now();
    const handled = await attempt(update);
    deps.onHandled?.(update, handled, performance.now() - began);
    return handled;
  };
}

/** True where the update may be confirmed to Telegram: it is done, or set aside for good. */
export function isSettled(handled: Handled): boolean {
  return handled === 'done' || handled === 'set-aside';
}

/** The chat an update belongs to, for the order; 0 for the few that belong to none. */
export function chatOfUpdate(update: Update): number {
  // What comes from outside may be torn: a missing part puts an update into nobody's line, not the program out.
  const message: { chat?: { id?: number } } | undefined =
    update.message ?? update.edited_message ?? update.callback_query?.message;
  const other: { from?: { id?: number }; chat?: { id?: number } } | undefined =
    update.callback_query ?? update.my_chat_member ?? update.pre_checkout_query;
  return message?.chat?.id ?? other?.from?.id ?? other?.chat?.id ?? 0;
}

/** The private chat that an update belongs to; undefined: it belongs to a group, or to nobody. */
export function privateChatOf(update: Update): number | undefined {
  const chat = update.message?.chat ?? update.callback_query?.message?.chat;
  return chat?.type === 'private' ? chat.id : undefined;
}
