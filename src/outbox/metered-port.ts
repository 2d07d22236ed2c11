import type { Outcome } from '../domain/messages/delivery.ts';
import type { TelegramPort } from './telegram-port.ts';

/** A port that sends through `port` and tells `onTried` what came of each message. */
export function meteredPort(port: TelegramPort, onTried: (result: Outcome['type']) => void): TelegramPort {
  return {
    ...port,
    async send(chatId, outgoing, topic) {
      const outcome = await port.send(chatId, outgoing, topic);
      onTried(outcome.type);
      return outcome;
    },
  };
}

/** The outbox can't be written now, so this goes out directly, as far as it goes. */
export function sayDirectly(port: TelegramPort, chatIds: readonly number[], html: string): void {
  for (const chatId of chatIds) void port.send(chatId, { type: 'message', view: { html } });
}
