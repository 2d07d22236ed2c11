import type { Middleware } from 'grammy';
import type { BotContext } from '../context.ts';

/**
 * The bot talks with a person alone: personal data have no place in a group, and the state of a form belongs to a
 * private chat. What happens in groups is left unanswered.
 */
export const privateChatsOnly: Middleware<BotContext> = async (ctx, next) => {
  if (ctx.chat?.type === 'private') await next();
};
