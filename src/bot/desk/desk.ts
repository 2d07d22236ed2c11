import { isWordKind } from '../../domain/desk/word-kind.ts';
import { promptTraits } from '../../domain/prompts.ts';
import { isPlain } from '../../domain/request/status.ts';
import type { Callback } from '../../messages/callbacks/data.ts';
import type { DeskOutcome, RequestName } from '../../services/desk/at-desk.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { wordsWithLinks } from '../links-in-words.ts';
import { onCallback } from '../on-callback.ts';
import { deskCommandsFeature } from './commands.ts';
import { ownerFeature } from './owner.ts';
import { displayName, repliedTo, replyToOperator, toastOperator } from './replies.ts';

type DeskPress = Extract<Callback, { type: 'desk' }>;

/**
 * The operators' desk. Whoever has no role never gets past the door: to them these commands do not exist. The
 * services check the role once more.
 */
export function deskFeature(deps: BotDeps): Feature {
  const { desk, show } = deps;
  const feature = createFeature();
  const inside = createFeature();
  feature.use(inside, ({ visitor }) => visitor.operator !== undefined);
  inside.use(deskCommandsFeature(deps));
  inside.use(ownerFeature(deps));

  onCallback(inside, 'queue', (ctx, { filter, page }) => {
    const edit = ctx.callbackQuery?.message?.message_id;
    return show(chatIdOf(ctx), { template: 'desk-queue', filter, page, ...(edit && { edit }) });
  });
  onCallback(inside, 'desk', async (ctx, press) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId !== undefined) await pressed(ctx, press, { id: press.id }, messageId);
  });

  onCallback(inside, 'order', async (ctx, { id, op }) => {
    const [update, name] = [updateRef(ctx), { id }];
    // What became of it stands below: there is no card here that would show it.
    if (op === 'message' || op === 'note' || op === 'ask')
      return tell(ctx, await desk.askWords(update, name, op));
    if (op === 'correct') return tell(ctx, await desk.askLines(update, name));
    if (op === 'refuse') return tell(ctx, await desk.chooseGround(update, name));
    // Whoever gives it to a colleague lets it go.
    const action = op === 'hand' ? 'release' : op;
    toastOperator(ctx, await desk.act(repliedTo(ctx, action), name, action, displayName(ctx)), action);
  });

  async function pressed(
    ctx: BotContext,
    press: DeskPress,
    name: RequestName,
    messageId: number,
  ): Promise<void> {
    const update = updateRef(ctx);
    const { op, code } = press;
    switch (op) {
      case 'open':
        if (ctx.chat?.type !== 'private') ctx.toast = { text: ctx.t.plain('toast-see-private') };
        return tell(ctx, await desk.open(update, name));
      case 'card':
        return tell(ctx, await desk.open(update, name, undefined, messageId));
      case 'choose-code':
        return tell(ctx, await desk.open(update, name, 'refuse', messageId));
      case 'scan':
        return tell(ctx, await desk.showScan(update, name));
      case 'refuse':
        if (code) tell(ctx, await desk.askWords(update, name, op, code, messageId));
        return;
      case 'decline-receipt':
      case 'ask':
      case 'message':
      case 'note':
        return tell(ctx, await desk.askWords(update, name, op));
      case 'correct':
        return tell(ctx, await desk.askLines(update, name));
      case 'replace-again':
        return tell(ctx, await desk.replace(update, name, 'again', messageId));
      case 'replace-yes':
        return tell(ctx, await desk.replace(update, name, 'yes', messageId));
      case 'replace-no':
        return tell(ctx, await desk.replace(update, name, 'no', messageId));
      case 'called': {
        const outcome = await deps.unreached.called(update, press.id);
        if (outcome !== undefined)
          ctx.toast = { text: ctx.t.plain(outcome === 'done' ? 'toast-called' : 'toast-old-button') };
        return;
      }
      case 'undo':
        return toastOperator(ctx, await desk.undo(update, name), 'undo');
      case 'send-now':
        return toastOperator(ctx, await desk.sendNow(update, name), 'send-now');
      default:
        if (isPlain(op)) toastOperator(ctx, await desk.act(update, name, op, displayName(ctx)), op);
    }
  }

  onCallback(inside, 'contact', async (ctx, { talk }) => {
    const outcome = await deps.correspondence.askReply(updateRef(ctx), talk);
    if (outcome === 'gone') {
      ctx.toast = { text: ctx.t.plain('desk-outcome-contact-gone'), alert: true };
    }
  });
  onCallback(inside, 'file-for', async (ctx, { file, request }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId !== undefined)
      tell(ctx, await desk.chooseRequest(updateRef(ctx), file, request, messageId));
  });
  onCallback(inside, 'batch', async (ctx, { batch, op }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const outcome = await deps.batches.answerBatch(updateRef(ctx), batch, op, messageId);
    if (outcome === 'too-late' || outcome === 'denied') {
      ctx.toast = { text: ctx.t.plain('toast-old-button') };
    }
  });
  onCallback(inside, 'doubt', async (ctx, { request, at, sure }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    tell(ctx, await desk.answerDoubt(updateRef(ctx), { id: request }, at, sure, messageId));
  });
  onCallback(inside, 'lines', async (ctx, { id, op, question }) => {
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (messageId === undefined) return;
    const outcome =
      op === 'toggle'
        ? await desk.toggleLine(updateRef(ctx), id, question, messageId)
        : await desk.linesChosen(updateRef(ctx), id, messageId);
    if (outcome === 'old') ctx.toast = { text: ctx.t.plain('toast-old-button') };
    if (outcome === 'none') ctx.toast = { text: ctx.t.plain('desk-outcome-no-lines'), alert: true };
  });
  onCallback(inside, 'reply', async (ctx, { reference, code }) => {
    const outcome = await desk.chooseReply(updateRef(ctx), reference, code, displayName(ctx));
    if (outcome?.code !== 'shown') ctx.toast = { text: ctx.t.plain('toast-old-button') };
  });
  onCallback(inside, 'prompt', async (ctx, { op, reference }, next) => {
    const { prompt } = ctx.visitor;
    if (prompt && promptTraits(prompt.kind).asks === 'applicant') {
      return await next(); // operators ask for certificates too
    }
    const messageId = ctx.callbackQuery?.message?.message_id;
    if (prompt?.subject !== reference) {
      // The button belongs to a prompt that is over; another one may be open meanwhile.
      ctx.toast = { text: ctx.t.plain('toast-old-button') };
    } else if (op === 'cancel') {
      await desk.dropPrompt(updateRef(ctx), messageId);
    } else if (op === 'again') {
      await desk.rewriteWords(updateRef(ctx), reference, displayName(ctx));
    } else {
      const update = isWordKind(prompt.kind) ? repliedTo(ctx, prompt.kind) : updateRef(ctx);
      await desk.sendWords(update, reference, displayName(ctx));
    }
  });

  inside.on('message:text', async (ctx, next) => {
    const { reply_to_message: replied } = ctx.message;
    const text = wordsWithLinks(ctx.message) ?? '';
    const isForPrompt = replied?.message_id === ctx.visitor.prompt?.messageId;
    if (!replied || isForPrompt || text.startsWith('/')) return await next();
    const about = await desk.aboutMessage(chatIdOf(ctx), replied.message_id);
    if (about === undefined) return await next();
    if ('talk' in about) return void (await deps.correspondence.giveReply(updateRef(ctx), about.talk, text));
    const name = { id: about.request };
    await replyToOperator(
      deps,
      ctx,
      await desk.previewWords(updateRef(ctx), name, { kind: 'message', text }, displayName(ctx)),
    );
  });
  inside.on('message:document', async (ctx, next) => {
    const { document, caption, reply_to_message } = ctx.message;
    const many = manyIn(document.file_name ?? '', document.mime_type ?? '');
    if (many !== undefined) {
      await deps.batches.receiveBatch(updateRef(ctx), many, document.file_id);
      return;
    }
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
    // Only the request is answered here; the file is told about when it was fetched and checked.
    await replyToOperator(deps, ctx, outcome);
  });
  return feature;

  /** Only a failure needs words: what succeeded is seen in the chat. */
  function tell(ctx: BotContext, outcome: DeskOutcome | undefined): void {
    if (outcome && outcome.code !== 'done' && outcome.code !== 'shown') toastOperator(ctx, outcome, 'take');
  }
}

/** An archive of certificates, or a list of decisions, by what it is called. */
function manyIn(name: string, mime: string): 'archive' | 'decisions' | undefined {
  if (/\.zip$/iu.test(name) || /^application\/(?:x-)?zip(?:-compressed)?$/u.test(mime)) return 'archive';
  return /\.(?:csv|xlsx)$/iu.test(name) || mime === 'text/csv' ? 'decisions' : undefined;
}
