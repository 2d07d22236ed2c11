import { GrammyError } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { OwnerFault } from '../../domain/owner/owner-fault.ts';
import type { Log } from '../../log.ts';
import type { Clock } from '../../outbox/telegram-port.ts';
import type { Telegram } from './open-telegram.ts';

/** The token is not one that Telegram knows. */
export class TokenRefused extends OwnerFault {
  override readonly name = 'TokenRefused';
}

/** Asks Telegram who the bot is. While Telegram is out of reach it waits; a token that is refused throws. */
export async function fetchBotInfo(
  { api, faultOf }: Pick<Telegram, 'api' | 'faultOf'>,
  clock: Clock,
  log: Log,
): Promise<UserFromGetMe> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await api.getMe();
    } catch (error) {
      if (error instanceof GrammyError && (error.error_code === 401 || error.error_code === 404)) {
        // 404 is what a server says to a token of another shape, and to a wrong path.
        const doubt = error.error_code === 404 ? ' (404); is TELEGRAM_API_ROOT right?' : '';
        throw new TokenRefused(
          `BOT_TOKEN is refused by ${api.options?.apiRoot}: ${error.description}${doubt}`,
        );
      }
      log.warn('telegram-not-reached', { attempts: tries + 1, ...(faultOf(error) ?? { error }) });
      const pauseMs = Math.min(500 * 2 ** Math.min(tries, 6), 30_000);
      await new Promise<void>((resolve) => clock.after(pauseMs, resolve));
    }
  }
}
