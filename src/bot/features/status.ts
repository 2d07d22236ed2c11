import type { RequestOp } from '../../messages/callbacks/data.ts';
import type { UpdateRef } from '../../services/turn.ts';
import { type BotDeps, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** Following a request: the list, its cards, "collected" and "remind me later". */
export function statusFeature({
  ownRequests,
  correction,
  readConfirmation,
  payments,
  correspondence,
}: BotDeps): Feature {
  const feature = createFeature();
  feature.command('withdraw', (ctx) => ownRequests.findToWithdraw(updateRef(ctx)));
  feature.command('status', (ctx) => ownRequests.showRequests(updateRef(ctx)));
  onCallback(feature, 'request', async (ctx, { id, op }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const outcome = await perform(updateRef(ctx), id, op, messageId);
    if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
  });
  onCallback(feature, 'read', async (ctx, { id, seq }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const outcome = await readConfirmation.confirm(updateRef(ctx), id, seq, messageId);
    if (outcome !== undefined) {
      ctx.toast = { text: ctx.t.plain(outcome === 'noted' ? 'toast-read' : 'toast-not-now') };
    }
  });
  return feature;

  function perform(update: UpdateRef, id: number, op: RequestOp, messageId: number): Promise<unknown> {
    switch (op) {
      case 'card':
        return ownRequests.showCard(update, id);
      case 'correct':
        return correction.begin(update, id);
      case 'answer':
        return correspondence.askAnswer(update, id);
      case 'calendar':
        return ownRequests.giveCalendar(update, id);
      case 'pay':
        return payments.showInvoice(update, id);
      case 'receipt':
        return payments.askReceipt(update, id);
      case 'collected':
        return ownRequests.collected(update, id);
      case 'snooze':
        return ownRequests.snooze(update, id, messageId);
      case 'remind-renewal':
        return ownRequests.remindOfRenewal(update, id);
      case 'withdraw':
        return ownRequests.askWithdraw(update, id);
      case 'withdraw-now':
        return ownRequests.withdraw(update, id, true, messageId);
      case 'withdraw-not':
        return ownRequests.withdraw(update, id, false, messageId);
    }
  }
}
