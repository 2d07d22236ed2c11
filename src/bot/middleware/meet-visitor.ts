import type { Middleware } from 'grammy';
import { localeFromLanguageCode } from '../../domain/locale.ts';
import { type BotContext, type BotDeps, isLeaving, updateRef } from '../context.ts';

/** Reads who writes and in which language they are spoken to. */
export function meetVisitor({ applicants, texts }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    const hint = localeFromLanguageCode(ctx.from?.language_code);
    const isHere = ctx.chat?.type === 'private' && !isLeaving(ctx);
    const { value, stored } = applicants.visitor(updateRef(ctx), hint, isHere);
    ctx.visitor = value;
    const { applicant } = value;
    ctx.t = texts(applicant?.locale ?? applicant?.hint ?? 'kk');
    await next();
    await stored;
  };
}
