import { isLocale } from '../../domain/locale.ts';
import { type BreachOp, isBreachedData } from '../../domain/owner/breach.ts';
import type { BreachOutcome } from '../../services/owner/breaches.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';
import { displayName } from './replies.ts';

/** What the law on personal data asks of an owner: a file for an inspector, and what a breach wants done. */
export function lawFeature({
  inspection,
  breaches,
  show,
}: Pick<BotDeps, 'inspection' | 'breaches' | 'show'>): Feature {
  const feature = createFeature();
  feature.command('inspect', async (ctx) => {
    const outcome = await inspection.inspect(updateRef(ctx), ctx.match, displayName(ctx));
    switch (outcome) {
      case undefined:
      case 'done':
        return;
      case 'denied':
        // Their role was taken away after the update was let in: they read what strangers read.
        return await show(chatIdOf(ctx), { template: 'plain', text: 'unknown' });
      case 'not-found':
        return await show(chatIdOf(ctx), {
          template: 'desk-reply',
          outcome: 'no-such-request',
          reference: ctx.match.trim(),
        });
      default:
        await show(chatIdOf(ctx), { template: 'desk-usage', usage: outcome, command: 'inspect' });
    }
  });
  feature.command('breach', async (ctx) => {
    await breaches.begin(updateRef(ctx));
  });
  onCallback(feature, 'breach', async (ctx, { id, op }) => {
    const outcome = await pressed(ctx, id, op);
    if (outcome === 'not-chosen') ctx.toast = { text: ctx.t.plain('toast-breach-choose'), alert: true };
    else if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
  });
  return feature;

  function pressed(ctx: BotContext, id: number, op: BreachOp): Promise<BreachOutcome | undefined> {
    const update = updateRef(ctx);
    if (isBreachedData(op)) return breaches.tick(update, id, op);
    if (isLocale(op)) return breaches.ask(update, id, op);
    switch (op) {
      case 'all':
        return breaches.chooseAll(update, id);
      case 'days':
      case 'requests':
        return breaches.ask(update, id, op);
      case 'look':
        return breaches.look(update, id);
      case 'report':
        return breaches.report(update, id);
      case 'send':
        return breaches.send(update, id);
      case 'cancel':
        return breaches.cancel(update, id);
      default:
        return op satisfies never;
    }
  }
}
