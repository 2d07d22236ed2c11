import { type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** The adviser on countries: `/country`, `/country NAME`, its page, and the checklist on it. */
export function countryFeature({ applicants, application, countryAdvice, show }: BotDeps): Feature {
  const feature = createFeature();
  feature.command('country', (ctx) => {
    if (ctx.visitor.applicant?.locale === undefined) return applicants.start(updateRef(ctx));
    return ctx.match.trim() === ''
      ? countryAdvice.askCountry(updateRef(ctx))
      : countryAdvice.findCountry(updateRef(ctx), ctx.match);
  });
  onCallback(feature, 'country', (ctx, { country }) =>
    country === undefined
      ? countryAdvice.askCountry(updateRef(ctx), pressedCard(ctx))
      : countryAdvice.openCountry(updateRef(ctx), country, pressedCard(ctx)),
  );
  onCallback(feature, 'tick', (ctx, tick) => countryAdvice.tick(updateRef(ctx), tick, pressedCard(ctx)));
  // This button stands in the form, so the form is shown again below the advice.
  onCallback(feature, 'advice', async (ctx, { country }) => {
    const inForm = ctx.visitor.hasDraft;
    await show(chatIdOf(ctx), { template: 'country-advice', country, inForm });
    if (inForm) await application.show(updateRef(ctx));
  });
  return feature;
}
