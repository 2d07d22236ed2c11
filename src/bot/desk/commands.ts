import { deskCommandOf } from '../../domain/commands.ts';
import { referenceWithMore, unnamedOrders } from '../../domain/desk/orders/unnamed-order.ts';

import type { WordKind } from '../../domain/desk/word-kind.ts';
import {
  besideReference,
  readReference,
  referenceAndText,
  referencesIn,
  shapesIn,
} from '../../domain/request/reference.ts';
import { deskActions, isPlain, isRefusalCode, refusalCodes } from '../../domain/request/status.ts';
import type { RequestName } from '../../services/desk/at-desk.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { wordsWithLinks } from '../links-in-words.ts';
import { onCallback } from '../on-callback.ts';
import { displayName, repliedTo, replyToOperator } from './replies.ts';
import { unnamedWishes } from './unnamed-wishes.ts';

/** `CODE TEXT` of a refusal; the text keeps its lines. */
const ground = new RegExp(`^(${refusalCodes.join('|')})(?:[\\s:,.]+([\\s\\S]*))?$`, 'i');

/** Several references may stand in one message: a stack of papers that were collected. */
const manyAtOnce: readonly string[] = ['collected', 'returned'];

const wordCommands: readonly (readonly [command: string, kind: WordKind])[] = [
  ['ask', 'ask'],
  ['decline', 'decline-receipt'],
  ['message', 'message'],
  ['note', 'note'],
];

type Usage = 'reference' | 'references' | 'refuse' | 'text' | 'find' | 'id' | 'dates' | 'dates-backwards';

/** What operators type. Wrong arguments are answered with the usage and an example. */
export function deskCommandsFeature(deps: BotDeps): Feature {
  const { desk, show } = deps;
  const feature = createFeature();
  const wishWithout = unnamedWishes(deps);

  for (const [command, filter] of [
    ['queue', 'new'],
    ['mine', 'mine'],
    ['overdue', 'overdue'],
    // Said in words alone: no command has a hyphen.
    ['list-today', 'today'],
    ['list-waiting', 'waiting'],
    ['list-paper', 'paper'],
    ['list-electronic', 'electronic'],
  ] as const) {
    feature.command(command, (ctx) => show(chatIdOf(ctx), { template: 'desk-queue', filter, page: 0 }));
  }
  feature.command('failed', (ctx) => show(chatIdOf(ctx), { template: 'desk-failed', page: 0 }));

  for (const text of ['desk-away', 'desk-wrong-file'] as const) {
    feature.command(text.replace('desk', 'said'), (ctx) => show(chatIdOf(ctx), { template: 'plain', text }));
  }

  feature.command('request', async (ctx) => {
    const name = await named(ctx, ctx.match.trim());
    if (!name) return await usage(ctx, 'reference', 'request');
    const outcome = await desk.open(updateRef(ctx), name);
    await replyToOperator(deps, ctx, outcome);
  });
  feature.command('find', async (ctx) => {
    const typed = ctx.match.trim();
    if (!typed) return await usage(ctx, 'find', 'find');
    await desk.find(updateRef(ctx), typed);
  });
  feature.command('export', async (ctx) => {
    const outcome = await desk.exportRequests(updateRef(ctx), ctx.match);
    if (outcome === 'dates' || outcome === 'dates-backwards') await usage(ctx, outcome, 'export');
  });
  onCallback(feature, 'export', async (ctx, { id }) => {
    if ((await desk.stopExport(updateRef(ctx), id)) === 'not-now') {
      ctx.toast = { text: ctx.t.plain('toast-not-now') };
    }
  });
  feature.command('stats', async (ctx) => {
    const outcome = await deps.stats.askStats(updateRef(ctx), ctx.match.trim());
    await replyToOperator(deps, ctx, outcome);
  });
  feature.command('undo', async (ctx) => {
    const typed = ctx.match.trim();
    const update = repliedTo(ctx, 'undo');
    await (typed ? desk.undo(update, { typed }) : desk.undoLast(update));
  });

  for (const action of deskActions) {
    if (!isPlain(action)) continue; // it takes more than a reference
    const command = deskCommandOf(action);
    feature.command(command, async (ctx) => {
      const typed = ctx.match.trim();
      const many = manyAtOnce.includes(action);
      const name = await named(ctx, typed);
      if (!name) return await usage(ctx, many ? 'references' : 'reference', command);
      const references = many ? referencesIn(typed) : [];
      if (references.length > 1) {
        await desk.actOnMany(updateRef(ctx), references, action, displayName(ctx));
        return;
      }
      if (await saysTwo(ctx, typed)) return;
      const outcome = await desk.act(repliedTo(ctx, action), name, action, displayName(ctx));
      if (outcome !== undefined) await sayRestLeft(ctx, typed);
    });
  }

  feature.command('refuse', async (ctx) => {
    const { typed = ctx.match.trim(), text: rest = '' } = referenceAndText(argumentsOf(ctx)) ?? {};
    if (!typed) return await usage(ctx, 'refuse', 'refuse');
    const [, named = '', text] = ground.exec(rest) ?? [];
    const code = named.toLowerCase();
    if (!isRefusalCode(code)) {
      return await replyToOperator(deps, ctx, await desk.chooseGround(updateRef(ctx), { typed }, rest));
    }
    const what = { kind: 'refuse', code, text } as const;
    await desk.sayWords(repliedTo(ctx, 'refuse'), { typed }, what, displayName(ctx));
  });
  // In words no code is read: «отказ CR-… duplicate» decides nothing.
  feature.command('said-refuse', async (ctx) => {
    const { typed = ctx.match.trim(), text = '' } = referenceAndText(argumentsOf(ctx)) ?? {};
    await replyToOperator(deps, ctx, await desk.chooseGround(updateRef(ctx), { typed }, text));
  });
  feature.command('correct', async (ctx) => {
    const typed = ctx.match.trim();
    if (!typed) return await usage(ctx, 'reference', 'correct');
    if (await saysTwo(ctx, typed)) return;
    const rest = referenceWithMore(typed) === undefined ? '' : besideReference(typed)?.rest;
    await desk.askLines(repliedTo(ctx, 'correct'), { typed }, rest?.trim());
  });
  for (const [command, kind] of wordCommands) {
    feature.command(command, async (ctx) => {
      const { typed = '', text = argumentsOf(ctx) } = referenceAndText(argumentsOf(ctx)) ?? {};
      const name = await named(ctx, typed);
      if (!name) return await (text ? wishWithout(ctx, command, text) : usage(ctx, 'text', command));
      if (text) await desk.sayWords(repliedTo(ctx, kind), name, { kind, text }, displayName(ctx));
      // As after the button: the next text are the words.
      else await replyToOperator(deps, ctx, await desk.askWords(updateRef(ctx), name, kind));
    });
  }

  for (const kind of ['ask', 'message'] as const) {
    // Said in words: what goes to a person is shown before it goes.
    feature.command(`preview-${kind}`, async (ctx) => {
      const { typed, text } = referenceAndText(ctx.match) ?? {};
      if (typed === undefined) return;
      const outcome = await (text
        ? desk.previewWords(updateRef(ctx), { typed }, { kind, text }, displayName(ctx))
        : desk.askWords(updateRef(ctx), { typed }, kind));
      await replyToOperator(deps, ctx, outcome);
    });
  }

  feature.command('said-slip', (ctx) => {
    const [command = '', ...rest] = ctx.match.split(' ');
    const read = readReference(rest.join(' '));
    const reference = read.type === 'one' ? read.reference : '';
    return show(chatIdOf(ctx), { template: 'desk-usage', usage: 'slip', command, reference });
  });
  for (const order of unnamedOrders) {
    feature.command(`unnamed-${order}`, (ctx) => wishWithout(ctx, order, ctx.match));
  }

  onCallback(feature, 'found', (ctx, { page }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    return messageId === undefined ? undefined : desk.turnFound(updateRef(ctx), messageId, page);
  });
  onCallback(feature, 'failed', async (ctx, { op, number }) => {
    const edit = ctx.callbackQuery?.message?.message_id;
    if (op === 'requeue' && !(await desk.requeue(updateRef(ctx), number))) {
      ctx.toast = { text: ctx.t.plain('toast-not-now') };
    }
    const page = op === 'page' ? number : 0;
    await show(chatIdOf(ctx), { template: 'desk-failed', page, ...(edit && { edit }) });
  });
  return feature;

  /** The request that was typed, or else the one that the message replied to is about. */
  async function named(ctx: BotContext, typed: string): Promise<RequestName | undefined> {
    if (typed) return { typed };
    const replied = ctx.message?.reply_to_message?.message_id;
    const about = replied === undefined ? undefined : await desk.aboutMessage(chatIdOf(ctx), replied);
    return about && 'request' in about ? { id: about.request } : undefined;
  }

  /** What follows the command, with the links that lie behind words. */
  function argumentsOf(ctx: BotContext & { match: string }): string {
    // Said in words, the command stands anywhere among them.
    if (!ctx.message?.text?.startsWith('/')) return ctx.match.trim();
    return (
      (ctx.message &&
        wordsWithLinks(ctx.message)
          ?.replace(/^\/\S+\s*/u, '')
          .trim()) ??
      ctx.match.trim()
    );
  }

  /** Of two references, of which one may have a slip, nobody knows which was meant: nothing is done. */
  async function saysTwo(ctx: BotContext, typed: string): Promise<boolean> {
    const named = shapesIn(typed).map((one) => one.reference ?? one.typed);
    if (named.length < 2) return false;
    const reference = named.join(', ');
    await show(chatIdOf(ctx), { template: 'desk-reply', outcome: 'two-references', reference });
    return true;
  }

  function usage(ctx: BotContext, kind: Usage, command: string) {
    return show(chatIdOf(ctx), { template: 'desk-usage', usage: kind, command });
  }

  /** A command that takes a reference alone: what else was typed is not done, and that is said. */
  async function sayRestLeft(ctx: BotContext, typed: string): Promise<void> {
    const reference = referenceWithMore(typed);
    if (reference === undefined) return;
    await show(chatIdOf(ctx), { template: 'desk-reply', outcome: 'rest-left', reference });
  }
}
