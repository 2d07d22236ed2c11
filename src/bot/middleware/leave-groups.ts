import type { Middleware } from 'grammy';
import { localeFromLanguageCode } from '../../domain/locale.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';

const inside: readonly string[] = ['member', 'administrator', 'restricted'];

/** The bot was added to a group or a channel: it says why not, and leaves. The operators' group it stays in, silently. */
export function leaveGroups({ leaving }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    const change = ctx.myChatMember;
    if (change === undefined || change.chat.type === 'private') return await next();
    if (!inside.includes(change.new_chat_member.status)) return;
    const hint = localeFromLanguageCode(change.from.language_code);
    await leaving.leave(updateRef(ctx), change.chat.type, { userId: change.from.id, hint });
  };
}
