import type { Middleware } from 'grammy';
import { parseCallback } from '../../views/callback-data.ts';
import type { BotContext } from '../context.ts';

/**
 * The bot talks with a person alone: personal data have no place in a group, and the state of a form belongs to a
 * private chat. Of what happens in groups only one thing is taken up: "open" under an announcement in the operators'
 * group, which is answered to the one who pressed.
 */
export function privateChats(operatorsChatId: number | undefined): Middleware<BotContext> {
  return async (ctx, next) => {
    // What Telegram asks before a payment belongs to a person and to no chat.
    if (ctx.chat?.type === 'private' || ctx.preCheckoutQuery) return await next();
    const pressed = parseCallback(ctx.callbackQuery?.data ?? '');
    const opens = pressed?.type === 'desk' && pressed.op === 'open';
    if (opens && operatorsChatId !== undefined && ctx.chat?.id === operatorsChatId) await next();
  };
}
