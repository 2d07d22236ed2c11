import { Composer, type MiddlewareFn } from 'grammy';
import { deskCommandOf } from '../../domain/commands.ts';
import { deskActions, isPlain, isRefusalCode, refusalCodes } from '../../domain/request/status.ts';
import type { DeskOutcome } from '../../services/at-desk.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { onCallback } from '../on-callback.ts';
import { nameOf, replyToOperator, toastOperator } from './replies.ts';

/** `REF CODE TEXT`: the reference may have blanks in it, and the text keeps its lines. */
const refusal = new RegExp(`^([\\s\\S]*?)\\s+(${refusalCodes.join('|')})(?:\\s+([\\s\\S]*))?$`);

/** `REF TEXT`, where the reference may have blanks in it: it ends with its eighth letter or digit. */
const decline = /^((?:cr\b)?(?:[\s-]*[0-9a-z]){8})\s+([\s\S]+)$/i;

/**
 * The operators' desk. Whoever has no role never gets past the door: to them these commands do not exist. The
 * services check the role once more.
 */
export function deskFeature(deps: BotDeps): Composer<BotContext> {
  const { desk, show } = deps;
  const feature = new Composer<BotContext>();
  const door: MiddlewareFn<BotContext> = async (ctx, next) => {
    if (ctx.visitor.operator) await inside.middleware()(ctx, next);
    else await next();
  };
  const inside = new Composer<BotContext>();
  feature.use(door);

  inside.command('queue', (ctx) => show(chatIdOf(ctx), { template: 'desk-queue', filter: 'new', page: 0 }));
  inside.command('mine', (ctx) => show(chatIdOf(ctx), { template: 'desk-queue', filter: 'mine', page: 0 }));
  onCallback(inside, 'queue', (ctx, { filter, page }) => {
    const edit = ctx.callbackQuery?.message?.message_id;
    return show(chatIdOf(ctx), { template: 'desk-queue', filter, page, ...(edit && { edit }) });
  });

  inside.command('request', async (ctx) => {
    const typed = ctx.match.trim();
    if (!typed) return await usage(ctx, 'reference', 'request');
    const outcome = await desk.open(updateRef(ctx), { typed });
    if (outcome?.code !== 'done') await replyToOperator(deps, ctx, outcome, 'take');
  });
  for (const action of deskActions) {
    if (!isPlain(action)) continue; // it takes more than a reference
    inside.command(deskCommandOf(action), async (ctx) => {
      const typed = ctx.match.trim();
      if (!typed) return await usage(ctx, 'reference', action);
      const outcome = await desk.act(updateRef(ctx), { typed }, action, nameOf(ctx));
      await replyToOperator(deps, ctx, outcome, action);
    });
  }
  inside.command('refuse', async (ctx) => {
    const [, typed = '', code = '', text] = refusal.exec(ctx.match.trim()) ?? [];
    if (!typed || !isRefusalCode(code)) return await usage(ctx, 'refuse', 'refuse');
    const outcome = await desk.refuse(updateRef(ctx), { typed }, { code, text }, nameOf(ctx));
    await replyToOperator(deps, ctx, outcome, 'refuse');
  });

  inside.command('decline', async (ctx) => {
    const [, typed = '', text = ''] = decline.exec(ctx.match.trim()) ?? [];
    if (!typed || !text) return await usage(ctx, 'decline', 'decline');
    const outcome = await desk.declineReceipt(updateRef(ctx), { typed }, text, nameOf(ctx));
    await replyToOperator(deps, ctx, outcome, 'decline-receipt');
  });

  onCallback(inside, 'desk', async (ctx, { id, op, code }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const request = { id };
    if (op === 'open') {
      if (ctx.chat?.type !== 'private') ctx.toast = { text: ctx.t.plain('toast-see-private') };
      return tell(ctx, await desk.open(updateRef(ctx), request));
    }
    if (op === 'card') return tell(ctx, await desk.open(updateRef(ctx), request, undefined, messageId));
    if (op === 'choose-code') return tell(ctx, await desk.open(updateRef(ctx), request, 'refuse', messageId));
    if (op === 'scan') return tell(ctx, await desk.showScan(updateRef(ctx), request));
    if (op === 'decline-receipt') return tell(ctx, await desk.askDeclineText(updateRef(ctx), request));
    if (op === 'refuse') {
      if (code) tell(ctx, await desk.askRefusalText(updateRef(ctx), request, code, messageId));
      return;
    }
    toastOperator(ctx, await desk.act(updateRef(ctx), request, op, nameOf(ctx)), op);
  });

  onCallback(inside, 'prompt', async (ctx, { op, reference }) => {
    const { prompt } = ctx.visitor;
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (prompt?.subject !== reference) {
      // The button belongs to a prompt that is over; another one may be open meanwhile.
      ctx.toast = { text: ctx.t.plain('toast-old-button') };
    } else if (op === 'cancel') {
      await desk.dropPrompt(updateRef(ctx), messageId);
    } else if (prompt.code && isRefusalCode(prompt.code)) {
      const name = { typed: prompt.subject };
      const ground = { code: prompt.code, text: undefined };
      const outcome = await desk.refuse(updateRef(ctx), name, ground, nameOf(ctx));
      await replyToOperator(deps, ctx, outcome, 'refuse');
    }
  });

  inside.on('message:document', async (ctx, next) => {
    const { document, caption, reply_to_message } = ctx.message;
    // Operators fill in forms of their own too: a file that names no request is meant for the form.
    if (ctx.visitor.hasDraft && !caption && !reply_to_message) return await next();
    const outcome = await desk.receiveCertificate(updateRef(ctx), {
      fileId: document.file_id,
      name: document.file_name ?? '',
      mime: document.mime_type ?? '',
      size: document.file_size ?? 0,
      caption: caption?.trim() || undefined,
      replyTo: reply_to_message?.message_id,
    });
    // What became of the file itself is said when it has been fetched and looked at.
    if (outcome?.code !== 'done') await replyToOperator(deps, ctx, outcome, 'deliver');
  });
  return feature;

  /** Only a failure needs words: what succeeded is seen on the card. */
  function tell(ctx: BotContext, outcome: DeskOutcome | undefined): void {
    if (outcome && outcome.code !== 'done') toastOperator(ctx, outcome, 'take');
  }

  function usage(ctx: BotContext, kind: 'reference' | 'refuse' | 'decline', command: string) {
    return show(chatIdOf(ctx), { template: 'desk-usage', usage: kind, command });
  }
}
