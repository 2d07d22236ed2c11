import type { Pace } from '../domain/messages/sending-rate.ts';
import type { Clock, TelegramPort } from './telegram-port.ts';

/** The same port; the pace hears what Telegram says to it, so that a 429 meant for the whole bot silences all of it. */
export function heedingPort(port: TelegramPort, pace: Pace, clock: Clock): TelegramPort {
  return {
    ...port,
    async send(chatId, outgoing, topic) {
      const outcome = await port.send(chatId, outgoing, topic);
      const now = clock.now();
      if (outcome.type !== 'retry') pace.taken();
      else if (outcome.afterMs !== undefined) pace.refused(chatId, now + outcome.afterMs, now);
      return outcome;
    },
  };
}
