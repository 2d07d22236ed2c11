import type { Middleware } from 'grammy';
import { localeFromLanguageCode } from '../../domain/locale.ts';
import { type BotContext, type BotDeps, isLeaving, updateRef } from '../context.ts';

/** Reads who writes and in which language they are spoken to. */
export function loadVisitor({ applicants, texts }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    const hint = localeFromLanguageCode(ctx.from?.language_code);
    const isHere = ctx.chat?.type === 'private' && !isLeaving(ctx);
    const { value, stored } = applicants.visitor(updateRef(ctx), hint, { isHere, topic: topicOf(ctx) });
    ctx.visitor = value;
    const { applicant } = value;
    // Whoever pays from a forwarded copy is nobody here, and is refused in words all the same.
    ctx.t = texts(applicant?.locale ?? applicant?.hint ?? hint ?? 'kk');
    await next();
    await stored;
  };
}

/** The topic of a private chat in which something was written or pressed; `unknown`: the update does not say. */
function topicOf(ctx: BotContext): number | undefined | 'unknown' {
  const message = ctx.message ?? ctx.editedMessage ?? ctx.callbackQuery?.message;
  if (message === undefined || message.date === 0) return 'unknown';
  return message.is_topic_message ? message.message_thread_id : undefined;
}
