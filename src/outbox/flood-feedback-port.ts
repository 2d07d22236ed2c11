import type { SendingRate } from '../domain/messages/sending-rate.ts';
import type { Clock, TelegramPort } from './telegram-port.ts';

/** A port that sends through `port` and tells the rate what Telegram answered: a 429 for the whole bot silences all of it. */
export function floodFeedbackPort(port: TelegramPort, rate: SendingRate, clock: Clock): TelegramPort {
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
