import type { Middleware } from 'grammy';
import { localeFromLanguageCode } from '../../domain/locale.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';

/** Reads who writes and in which language they are spoken to. */
export function meetVisitor({ applicants, texts }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    const hint = localeFromLanguageCode(ctx.from?.language_code);
    ctx.visitor = await applicants.visitor(updateRef(ctx), hint, ctx.chat?.type === 'private');
    const { applicant } = ctx.visitor;
    ctx.t = texts(applicant?.locale ?? applicant?.hint ?? 'kk');
    await next();
  };
}
