import type { NoticeOf } from '../../domain/messages/notice.ts';
import { guideSearch } from '../../messages/guide/guide-index.ts';
import { type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** The guide: `/guide`, `/guide WORDS`, and its pages, which change in place. */
export function guideFeature({ applicants, application, texts, show }: BotDeps): Feature {
  const feature = createFeature();
  const find = guideSearch(texts);

  feature.command('guide', async (ctx) => {
    if (ctx.visitor.applicant?.locale === undefined) return await applicants.start(updateRef(ctx), 'start');
    await show(chatIdOf(ctx), answerTo(ctx.match));
    if (ctx.visitor.hasDraft) await application.show(updateRef(ctx));
  });
  onCallback(feature, 'guide', async (ctx, { page }) => {
    const edit = pressedCard(ctx);
    await show(chatIdOf(ctx), { template: 'guide', page, ...(edit !== undefined && { edit }) });
  });
  return feature;

  function answerTo(words: string): NoticeOf<'guide' | 'guide-found'> {
    if (words.trim() === '') return { template: 'guide', page: 'start' };
    const { pages, answer } = find(words);
    if (pages.length === 0) return { template: 'guide', page: 'start', missed: true };
    if (answer !== undefined) return { template: 'guide', page: answer };
    return { template: 'guide-found', pages: [...pages] };
  }
}
