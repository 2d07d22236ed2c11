import type { Middleware } from 'grammy';
import { parseCallback } from '../../messages/callbacks/data.ts';
import type { BotContext } from '../context.ts';

/**
 * The bot talks with a person alone: personal data have no place in a group, and the state of a form belongs to a
 * private chat. Of what happens in groups only one thing is taken up: "open" under an announcement in the operators'
 * group, which is answered to the one who pressed. The group is not told by its id, which is another one since it
 * became a supergroup: the bot writes to no other group, and the role of whoever presses is looked at all the same.
 */
export function privateChats(operatorsChatId: number | undefined): Middleware<BotContext> {
  return async (ctx, next) => {
    // What Telegram asks before a payment belongs to a person and to no chat.
    if (ctx.chat?.type === 'private' || ctx.preCheckoutQuery) return await next();
    const pressed = parseCallback(ctx.callbackQuery?.data ?? '');
    const opens = pressed?.type === 'desk' && pressed.op === 'open';
    const isGroup = ctx.chat?.type === 'group' || ctx.chat?.type === 'supergroup';
    if (opens && isGroup && operatorsChatId !== undefined) await next();
  };
}
