import type { Middleware } from 'grammy';
import { localeFromLanguageCode } from '../../domain/locale.ts';
import { type BotContext, type BotDeps, chatIdOf } from '../context.ts';

/** Reads who writes and in which language they are spoken to. */
export function meetVisitor({ applicants, texts }: BotDeps): Middleware<BotContext> {
  return async (ctx, next) => {
    ctx.visitor = await applicants.visitor(chatIdOf(ctx));
    const { applicant } = ctx.visitor;
    const hint = localeFromLanguageCode(ctx.from?.language_code);
    ctx.t = texts(applicant?.locale ?? applicant?.hint ?? hint ?? 'kk');
    await next();
  };
}
