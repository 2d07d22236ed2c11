import type { Middleware } from 'grammy';
import type { BotContext } from '../context.ts';

/** An error inside a conversation comes out here whole, so that the update counts as failed and is tried again. */
export const rethrowFailure: Middleware<BotContext> = async (ctx, next) => {
  await next();
  if (ctx.failure) throw ctx.failure.error;
};
