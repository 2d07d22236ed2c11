import type { Outcome } from '../domain/messages/delivery.ts';
import type { Outgoing } from '../messages/outgoing.ts';

/** How the background reaches Telegram; `bot/` provides it. Never throws: an error is an outcome. */
export interface TelegramPort {
  /** `topic`: of a private chat; where it is gone, what is said goes beside it. */
  send(chatId: number, outgoing: Outgoing, topic?: number): Promise<Outcome>;
  /**
   * Shows in the chat that an answer is being made, for what takes longer than a moment. Nobody waits for it, and
   * nothing is lost without it.
   */
  showBusy(chatId: number, making: 'typing' | 'upload_photo'): void;
  /**
   * A file that was sent to the bot, part by part, since many of them would not fit into memory. `gone`: it will not come
   * back; `later`: try again. With both, what was heard so far is void.
   */
  download(fileId: string, hear: (part: Uint8Array) => void): Promise<'whole' | 'gone' | 'later'>;
}

/** Time as the program sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `work` once after so many milliseconds; the returned function calls it off. */
  after(ms: number, work: () => void): () => void;
}
