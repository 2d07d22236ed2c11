import { Composer } from 'grammy';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';
import { onCallback } from '../on-callback.ts';

/** Following a request: the list, its cards, "collected" and "remind me later". */
export function statusFeature({ following }: BotDeps): Composer<BotContext> {
  const feature = new Composer<BotContext>();
  feature.command('status', (ctx) => following.showRequests(updateRef(ctx)));
  onCallback(feature, 'request', async (ctx, { id, op }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    if (op === 'card') await following.showCard(updateRef(ctx), id);
    else {
      const outcome =
        op === 'collected'
          ? await following.collected(updateRef(ctx), id)
          : await following.snooze(updateRef(ctx), id, messageId);
      if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
    }
  });
  return feature;
}
