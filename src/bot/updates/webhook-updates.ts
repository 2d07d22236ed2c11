import type { Update } from 'grammy/types';
import {
  chatOfUpdate,
  createUpdateHandler,
  type Handled,
  isSettled,
  type UpdateHandlerDeps,
} from './update-handler.ts';

/** Updates that Telegram posts, handled as those that the poller fetches: chats side by side, a chat in order. */
export interface WebhookUpdates {
  /** Resolves when the update is settled, or is to come again. Never rejects. */
  receive(update: Update): Promise<Handled>;
  /** Resolves when nothing is in hand any more. */
  settled(): Promise<void>;
}

/** Handles posted updates as polled ones are: one chat in order, chats beside each other, each one once. */
export function createWebhookUpdates(deps: UpdateHandlerDeps): WebhookUpdates {
  const handle = createUpdateHandler(deps);
  /** The newest update of each chat that is in hand. */
  const lines = new Map<number, Promise<Handled>>();
  /** By number: Telegram repeats an update when it has not been answered for a minute. */
  const inHand = new Map<number, Promise<Handled>>();

  async function afterItsChat(update: Update, before: Promise<Handled> | undefined): Promise<Handled> {
    const earlier = await before;
    // An earlier one of this chat has to come again: this one must not overtake it.
    if (earlier !== undefined && !isSettled(earlier)) return earlier;
    return await handle(update);
  }

  return {
    receive(update) {
      const same = inHand.get(update.update_id);
      if (same !== undefined) return same;
      const chatId = chatOfUpdate(update);
      const work = afterItsChat(update, lines.get(chatId)).finally(() => {
        inHand.delete(update.update_id);
        if (lines.get(chatId) === work) lines.delete(chatId);
      });
      inHand.set(update.update_id, work);
      lines.set(chatId, work);
      return work;
    },
    async settled() {
      while (inHand.size > 0) await Promise.all(inHand.values());
    },
  };
}
