import type { Middleware } from 'grammy';
import type { BotContext, BotDeps } from '../context.ts';

/** An update that fails is handled again; its press was answered at the first time. */
const remembered = 1000;

/**
 * Every press of a button is answered exactly once, with the toast that the handler left, also when the handler
 * failed; nobody waits for Telegram meanwhile.
 */
export function answerCallbacks({ log }: BotDeps): Middleware<BotContext> {
  const answered = new Set<string>();
  return async (ctx, next) => {
    try {
      await next();
    } finally {
      const press = ctx.callbackQuery?.id;
      if (press !== undefined && !answered.has(press)) {
        answered.add(press);
        const [oldest] = answered;
        if (answered.size > remembered && oldest !== undefined) answered.delete(oldest);
        const toast = ctx.toast && {
          text: [...ctx.toast.text].slice(0, 190).join(''),
          show_alert: ctx.toast.alert === true,
        };
        ctx.api.answerCallbackQuery(press, toast).catch((error: unknown) => {
          // Too old to be answered, as after a time offline: nobody waits for it any more.
          log.debug('press-not-answered', { error });
        });
      }
    }
  };
}
