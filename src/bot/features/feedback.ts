import { type BotDeps, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** How it was: the buttons under the question. What is written to it is the conversation's. */
export function feedbackFeature({ feedback }: BotDeps): Feature {
  const feature = createFeature();
  onCallback(feature, 'feedback', async (ctx, { request, rating }) => {
    const edit = pressedCard(ctx);
    if (rating === undefined) return await feedback.skip(updateRef(ctx), edit);
    const outcome = await feedback.rate(updateRef(ctx), request, rating, edit);
    if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
  });
  return feature;
}
