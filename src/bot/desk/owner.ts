import { readReference } from '../../domain/request/reference.ts';
import { type BotContext, type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';
import { branchesFeature } from './branches.ts';
import { lawFeature } from './data-protection.ts';
import { registersCommand } from './registers.ts';

/** What owners alone may do. To operators these commands are as unknown as to everyone. */
export function ownerFeature(deps: BotDeps): Feature {
  const { staff, broadcasts, branchLists, backup, registers, hooks, show, setDeskMenu } = deps;
  const feature = createFeature();
  const inside = createFeature();
  feature.use(inside, ({ visitor }) => visitor.operator?.role === 'owner');

  inside.command('operators', (ctx) => show(chatIdOf(ctx), { template: 'operators' }));
  inside.command('invite', async (ctx) => {
    const outcome = await staff.invite(updateRef(ctx), 'operator');
    if (outcome?.code !== 'invited') return;
    // Said directly: a link in the outbox would lie on the disk in plain.
    const link = `https://t.me/${ctx.me.username}?start=join_${outcome.token}`;
    await show(chatIdOf(ctx), { template: 'invitation', link, role: 'operator' });
  });
  inside.command('revoke', async (ctx) => {
    const typed = ctx.match.trim();
    if (!/^\d{1,16}$/.test(typed)) {
      return await show(chatIdOf(ctx), { template: 'desk-usage', usage: 'id', command: 'revoke' });
    }
    await revoke(ctx, Number(typed));
  });
  inside.command('audit', async (ctx) => {
    const read = readReference(ctx.match);
    if (read.type === 'one') {
      return await show(chatIdOf(ctx), { template: 'desk-audit', reference: read.reference });
    }
    await show(
      chatIdOf(ctx),
      read.type === 'several'
        ? { template: 'desk-reply', outcome: 'two-references', reference: read.references.join(', ') }
        : { template: 'desk-usage', usage: 'reference', command: 'audit' },
    );
  });
  inside.command('broadcast', (ctx) => broadcasts.begin(updateRef(ctx)));
  inside.command('registers', registersCommand({ registers, hooks, show }));
  inside.command('backup', (ctx) => backup.askBackup(updateRef(ctx)));
  onCallback(inside, 'broadcast', async (ctx, { id, op }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    const outcome =
      op === 'send'
        ? await broadcasts.send(updateRef(ctx), id)
        : await broadcasts.cancel(updateRef(ctx), id, messageId);
    if (outcome === 'not-now') ctx.toast = { text: ctx.t.plain('toast-not-now') };
  });
  inside.use(branchesFeature({ branchLists }));
  inside.use(lawFeature(deps));
  onCallback(inside, 'put-away', async (ctx) => {
    const message = pressedCard(ctx);
    if (message !== undefined) await registers.putAway(updateRef(ctx), message);
  });
  onCallback(inside, 'revoke', async (ctx, { userId, sure }) => {
    const edit = pressedCard(ctx);
    if (sure) return await revoke(ctx, userId, edit);
    await show(chatIdOf(ctx), { template: 'operators', asked: userId, ...(edit !== undefined && { edit }) });
  });
  return feature;

  async function revoke(ctx: BotContext, userId: number, edit?: number): Promise<void> {
    const outcome = await staff.revoke(updateRef(ctx), userId, edit);
    if (outcome === undefined) return;
    if (outcome.code === 'done') return setDeskMenu(userId, undefined, ctx.t.locale);
    if (ctx.callbackQuery) ctx.toast = { text: ctx.t.plain('toast-not-now') };
    else if (outcome.code === 'denied' || outcome.code === 'invited') {
      // Their role was taken away after the update was let in: they read what strangers read.
      await show(chatIdOf(ctx), { template: 'plain', text: 'unknown' });
    } else await show(chatIdOf(ctx), { template: 'desk-reply', outcome: outcome.code });
  }
}
