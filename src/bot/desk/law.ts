import { type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { nameOf } from './replies.ts';

/** What the law on personal data asks of an owner: a file for an inspector. */
export function lawFeature({ inspecting, show }: Pick<BotDeps, 'inspecting' | 'show'>): Feature {
  const feature = createFeature();
  feature.command('inspect', async (ctx) => {
    const outcome = await inspecting.inspect(updateRef(ctx), ctx.match, nameOf(ctx));
    switch (outcome) {
      case undefined:
      case 'done':
        return;
      case 'denied':
        // The role was lost between the door and the desk.
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
  return feature;
}
