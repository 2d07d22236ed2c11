import type { Middleware } from 'grammy';
import type { BotContext, BotDeps } from '../context.ts';

/**
 * Every press of a button is answered exactly once, with the toast that the handler left, also when the handler
 * failed; nobody waits for Telegram meanwhile.
 */
export function answerCallbacks({ log }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    try {
      await next();
    } finally {
      if (ctx.callbackQuery) {
        const toast = ctx.toast && {
          text: ctx.toast.text.slice(0, 200),
          show_alert: ctx.toast.alert === true,
        };
        ctx.api.answerCallbackQuery(ctx.callbackQuery.id, toast).catch((error: unknown) => {
          // Too old to be answered, as after a time offline: nobody waits for it any more.
          log.debug('press-not-answered', { error });
        });
      }
    }
  };
}
