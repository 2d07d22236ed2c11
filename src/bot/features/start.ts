import { pageOfLink } from '../../domain/guide/guide.ts';
import { type BotContext, type BotDeps, chatIdOf, isLeaving, updateRef } from '../context.ts';
import { displayName } from '../desk/replies.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';
import { languageChooser } from './choose-language.ts';

/** The beginning: `/start`, the language, the menu, help, and who may leave and come back. */
export function startFeature(deps: BotDeps): Feature {
  const { applicants, application, ownRequests, staff, show, setDeskMenu } = deps;
  const feature = createFeature();
  const chooseLanguage = languageChooser(deps);
  const help = async (ctx: BotContext) => {
    await show(chatIdOf(ctx), { template: 'help' });
    if (ctx.visitor.hasDraft) await application.show(updateRef(ctx));
  };

  feature.command('start', async (ctx) => {
    const token = /^join_([\w-]{20,40})$/.exec(ctx.match)?.[1];
    const role = token && (await staff.join(updateRef(ctx), token, displayName(ctx)));
    if (role) return setDeskMenu(chatIdOf(ctx), role, ctx.t.locale);
    const { operator } = ctx.visitor;
    if (operator) setDeskMenu(chatIdOf(ctx), operator.role, ctx.t.locale);
    const page = pageOfLink(ctx.match);
    if (page && ctx.visitor.applicant?.locale !== undefined) {
      await show(chatIdOf(ctx), { template: 'guide', page });
      if (ctx.visitor.hasDraft) await application.show(updateRef(ctx));
      return;
    }
    // A link that is of no use any more is answered like any beginning.
    return await applicants.start(updateRef(ctx), page);
  });
  feature.command('language', (ctx) => applicants.askLocale(updateRef(ctx)));
  feature.command('help', help);

  onCallback(feature, 'locale', (ctx, { locale, page }) => chooseLanguage(ctx, locale, { page }));
  onCallback(feature, 'menu', async (ctx, { to }) => {
    if (to === 'apply') return await application.begin(updateRef(ctx), true);
    if (to === 'status') return await ownRequests.showRequests(updateRef(ctx));
    if (to === 'guide') return await show(chatIdOf(ctx), { template: 'guide', page: 'start' });
    if (to === 'language') return await applicants.askLocale(updateRef(ctx));
    if (to === 'help') return await help(ctx);
    return await show(chatIdOf(ctx), { template: 'menu' });
  });
  onCallback(feature, 'nothing', () => {});

  // That somebody is back was seen by `loadVisitor`, which every update passes; only leaving is new here.
  feature.on('my_chat_member', (ctx) => (isLeaving(ctx) ? applicants.left(updateRef(ctx)) : undefined));
  return feature;
}
