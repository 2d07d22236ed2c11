import { type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';

/** `/branches`: the list of branches as a file, and another one in its place. Stands behind the owners' door. */
export function branchesFeature({ branchLists }: Pick<BotDeps, 'branchLists'>): Feature {
  const feature = createFeature();
  feature.command('branches', (ctx) => branchLists.explain(updateRef(ctx)));

  feature.on('message:document', async (ctx, next) => {
    const { document, caption, reply_to_message } = ctx.message;
    const isNamed = /^\/branches(?:@\w+)?$/i.test(caption?.trim() ?? '');
    const isAnswer =
      !caption &&
      reply_to_message !== undefined &&
      (await branchLists.isAbout(chatIdOf(ctx), reply_to_message.message_id));
    if (!isNamed && !isAnswer) return await next();
    // Nothing is answered here: the result is told when the list was fetched and read.
    await branchLists.receive(updateRef(ctx), {
      fileId: document.file_id,
      name: document.file_name ?? '',
      size: document.file_size ?? 0,
    });
  });

  onCallback(feature, 'branches', async (ctx, { id, op }) => {
    const act = op === 'apply' ? branchLists.apply : branchLists.drop;
    const outcome = await act(updateRef(ctx), id, pressedCard(ctx));
    if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
  });
  return feature;
}
