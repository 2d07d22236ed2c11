import type { RequestOp } from '../../messages/callbacks/data.ts';
import type { UpdateRef } from '../../services/turn.ts';
import { type BotDeps, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** Following a request: the list, its cards, "collected" and "remind me later". */
export function statusFeature({ following, correcting, reading, paying, talking }: BotDeps): Feature {
  const feature = createFeature();
  feature.command('withdraw', (ctx) => following.findToWithdraw(updateRef(ctx)));
  feature.command('status', (ctx) => following.showRequests(updateRef(ctx)));
  onCallback(feature, 'request', async (ctx, { id, op }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const outcome = await perform(updateRef(ctx), id, op, messageId);
    if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
  });
  onCallback(feature, 'read', async (ctx, { id, seq }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const outcome = await reading.confirm(updateRef(ctx), id, seq, messageId);
    if (outcome !== undefined) {
      ctx.toast = { text: ctx.t.plain(outcome === 'noted' ? 'toast-read' : 'toast-not-now') };
    }
  });
  return feature;

  function perform(update: UpdateRef, id: number, op: RequestOp, messageId: number): Promise<unknown> {
    switch (op) {
      case 'card':
        return following.showCard(update, id);
      case 'correct':
        return correcting.begin(update, id);
      case 'answer':
        return talking.askAnswer(update, id);
      case 'calendar':
        return following.giveCalendar(update, id);
      case 'pay':
        return paying.showInvoice(update, id);
      case 'receipt':
        return paying.askReceipt(update, id);
      case 'collected':
        return following.collected(update, id);
      case 'snooze':
        return following.snooze(update, id, messageId);
      case 'remind-renewal':
        return following.remindOfRenewal(update, id);
      case 'withdraw':
        return following.askWithdraw(update, id);
      case 'withdraw-now':
        return following.withdraw(update, id, true, messageId);
      case 'withdraw-not':
        return following.withdraw(update, id, false, messageId);
    }
  }
}
