import type { Middleware } from 'grammy';
import type { BotContext, BotDeps } from '../context.ts';
import { judgeUpdate, mendPress, mendTexts } from '../updates/readable-update.ts';

/**
 * Lets through what can be read. What was not asked for is nobody's; what is torn is done with at once, since three
 * tries would not mend it and the updates behind it wait.
 */
export function readableUpdates({ log }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    const judged = judgeUpdate(ctx.update);
    if (judged === 'readable') {
      mendTexts(ctx.update);
      mendPress(ctx.update);
      return await next();
    }
    if (judged === 'torn') log.warn('update-torn', { update: ctx.update.update_id });
  };
}
