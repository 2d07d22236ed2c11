import type { Middleware } from 'grammy';
import { localeFromLanguageCode } from '../../domain/locale.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';

const inside: readonly string[] = ['member', 'administrator', 'restricted'];

/**
 * The bot was added to a group or a channel: it says why not, and leaves. The operators' group it stays in, silently;
 * that it was thrown out of that one, or silenced there, is news for the owner.
 */
export function leaveGroups({ groupLeaving, ownerAlerts }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    const change = ctx.myChatMember;
    if (change === undefined || change.chat.type === 'private') return await next();
    const { new_chat_member: standing } = change;
    if (!inside.includes(standing.status))
      return void (await ownerAlerts.groupLost(updateRef(ctx), 'group-left'));
    const isSilenced = standing.status === 'restricted' && standing.can_send_messages === false;
    if (isSilenced) await ownerAlerts.groupLost(updateRef(ctx), 'group-no-rights');
    const hint = localeFromLanguageCode(change.from.language_code);
    await groupLeaving.leave(updateRef(ctx), change.chat.type, { userId: change.from.id, hint });
  };
}
