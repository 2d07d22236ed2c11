import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { parseContactPhone } from '../../domain/phone.ts';
import type { ApplyingService, FormAct, Press } from '../../services/applying.ts';
import { type FormOp, parseCallback } from '../../views/callback-data.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';
import { isContent } from '../message-content.ts';

/**
 * One turn of the application form: wait for an update, take it as an event of the form in one transaction, and
 * be over. The draft row says whether there is a next turn. No API call is made and nothing is thrown in here.
 */
export function applicationConversation({ applying }: BotDeps) {
  return async (conversation: Conversation<BotContext, Context>, _entered: Context): Promise<void> => {
    const turn = await conversation.wait();
    const read = readTurn(turn);
    if (read === undefined) await conversation.skip({ next: true });
    else {
      const outcome = await conversation.external((ctx) => takeTurn(applying, ctx, read));
      if (outcome === 'no-draft') await conversation.halt({ next: true });
    }
  };
}

interface FormTurn {
  readonly act: FormAct;
  readonly press?: Press;
}

/** What an update says to the form; undefined: nothing, it is meant for somebody else. */
export function readTurn(ctx: Context): FormTurn | undefined {
  if (ctx.callbackQuery) return readPress(ctx);
  const { message } = ctx;
  if (message === undefined) return undefined;
  if (message.text !== undefined) {
    return message.text.startsWith('/') ? undefined : { act: { type: 'typed', text: message.text } };
  }
  if (message.contact) {
    const { phone_number, user_id } = message.contact;
    if (typeof phone_number !== 'string') return { act: { type: 'unusable' } };
    const read = parseContactPhone(phone_number);
    const own = user_id !== undefined && user_id === ctx.from?.id;
    return { act: { type: 'contact', phone: read.ok ? read.value : phone_number, own } };
  }
  return isContent(message) ? { act: { type: 'unusable' } } : undefined;
}

function readPress(ctx: Context): FormTurn | undefined {
  const messageId = ctx.callbackQuery?.message?.message_id;
  const data = parseCallback(ctx.callbackQuery?.data ?? '');
  if (data?.type !== 'form' || messageId === undefined) return undefined;
  const act = actOf(data.op, data.value);
  return act && { act, press: { draft: data.draft, rev: data.rev, messageId } };
}

function actOf(op: FormOp, value: string): FormAct | undefined {
  switch (op) {
    case 'c':
      return { type: 'choose', value };
    case 's':
      return { type: 'suggested' };
    case 'n':
      return { type: 'none' };
    case 'k':
      return { type: 'keep' };
    case 'y':
      return { type: 'confirm' };
    case 'x':
      return { type: 'correct' };
    case 'b':
      return { type: 'back' };
    case 'e':
      return { type: 'edit', question: value };
    case 'l':
      return { type: 'edit-list' };
    case 'p':
      return /^\d{1,3}$/.test(value) ? { type: 'page', page: Number(value) } : undefined;
    case 'o':
      return { type: 'show' };
    case 'q':
      return { type: 'cancel' };
    case 'Q':
      return { type: 'cancel-confirmed' };
    case 'z':
      return { type: 'send' };
  }
}

/** An error is kept for outside: thrown in here it would come out as a bare object. */
async function takeTurn(
  applying: ApplyingService,
  ctx: BotContext,
  { act, press }: FormTurn,
): Promise<'over' | 'no-draft'> {
  try {
    const outcome = await applying.take(updateRef(ctx), act, press);
    if (outcome === 'stale') ctx.toast = { text: ctx.t.plain('toast-old-button') };
    return outcome === 'no-draft' ? 'no-draft' : 'over';
  } catch (error) {
    ctx.failure = { error };
    return 'over';
  }
}
