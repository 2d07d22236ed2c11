import { Composer } from 'grammy';
import { parseReference } from '../../domain/reference.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { isContent } from '../message-content.ts';

/**
 * What nobody else took: always an answer that helps on, never silence. Only what was acted on before a crash, and comes
 * again to a form or a question that it has ended itself, was answered then.
 */
export function fallbackFeature({ applicants, following, show }: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.use(async (ctx, next) => {
    if (!ctx.visitor.isRepeated) await next();
  });
  feature.on('callback_query', (ctx) => {
    ctx.toast = { text: ctx.t.plain('toast-old-button') };
    return show(chatIdOf(ctx), { template: 'plain', text: 'old-button' });
  });
  feature.on('message', async (ctx) => {
    if (!isContent(ctx.message)) return;
    if (ctx.visitor.applicant?.locale === undefined) {
      return await applicants.start(updateRef(ctx));
    }
    if (ctx.message.text?.startsWith('/')) {
      return await show(chatIdOf(ctx), { template: 'plain', text: 'unknown' });
    }
    if (ctx.message.photo) return await show(chatIdOf(ctx), { template: 'plain', text: 'no-pictures' });
    const reference = parseReference(ctx.message.text ?? '');
    if (reference !== undefined) {
      const shown = await following.showByReference(updateRef(ctx), reference);
      if (shown !== false) return;
    }
    await show(chatIdOf(ctx), { template: 'plain', text: 'not-understood' });
  });
  return feature;
}
