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
  /** The bytes of a file that was sent to the bot; `gone`: it will not come back; `later`: try again. */
  download(fileId: string): Promise<Uint8Array | 'gone' | 'later'>;
}

/** Time as the program sees it; tests bring their own. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs `work` once after so many milliseconds; the returned function calls it off. */
  after(ms: number, work: () => void): () => void;
}
