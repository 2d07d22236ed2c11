import type { SendingRate } from '../domain/messages/sending-rate.ts';
import type { Clock, TelegramPort } from './telegram-port.ts';

/** The same port; the rate hears what Telegram says to it, so that a 429 meant for the whole bot silences all of it. */
export function heedingPort(port: TelegramPort, rate: SendingRate, clock: Clock): TelegramPort {
  return {
    ...port,
    async send(chatId, outgoing, topic) {
      const outcome = await port.send(chatId, outgoing, topic);
      const now = clock.now();
      if (outcome.type !== 'retry') rate.taken();
      else if (outcome.afterMs !== undefined) rate.refused(chatId, now + outcome.afterMs, now);
      return outcome;
    },
  };
}
