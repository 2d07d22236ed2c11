import { type BotContext, type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/**
 * What is kept of a person: how (`/privacy`), by what right (`/consent`), what (`/mydata`), untouched
 * (`/blockmydata`), and no longer (`/deletemydata`).
 */
export function ownDataFeature({ ownData, consents, dataBlock, application, show }: BotDeps): Feature {
  const feature = createFeature();
  const privacy = async (ctx: BotContext) => {
    await show(chatIdOf(ctx), { template: 'privacy' });
    if (ctx.visitor.hasDraft) await application.show(updateRef(ctx));
  };
  feature.command('privacy', privacy);
  feature.command('consent', (ctx) => consents.show(updateRef(ctx)));
  feature.command('mydata', (ctx) => ownData.give(updateRef(ctx)));
  feature.command('blockmydata', (ctx) => dataBlock.show(updateRef(ctx)));
  feature.command('deletemydata', (ctx) => ownData.askErasure(updateRef(ctx)));
  onCallback(feature, 'menu', async (ctx, { to }, next) => {
    switch (to) {
      case 'privacy':
        return await privacy(ctx);
      case 'mydata':
        return await ownData.give(updateRef(ctx));
      case 'blockmydata':
        return await dataBlock.show(updateRef(ctx));
      case 'block-now':
        return await dataBlock.block(updateRef(ctx), pressedCard(ctx));
      case 'unblock-now':
        return await dataBlock.unblock(updateRef(ctx), pressedCard(ctx));
      case 'deletemydata':
        return await ownData.askErasure(updateRef(ctx));
      case 'erase-now':
      case 'erase-not':
        return await ownData.erase(updateRef(ctx), to === 'erase-now', pressedCard(ctx));
      case 'consent-withdraw':
        return await consents.askWithdrawal(updateRef(ctx), pressedCard(ctx));
      case 'consent-withdraw-now':
      case 'consent-keep':
        return await consents.withdraw(updateRef(ctx), to === 'consent-withdraw-now', pressedCard(ctx));
      default:
        return await next();
    }
  });
  return feature;
}
