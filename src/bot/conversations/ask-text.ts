import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { isRefusalCode } from '../../domain/request/status.ts';
import type { Prompt } from '../../storage/prompts.ts';
import { type BotContext, type BotDeps, updateRef } from '../context.ts';
import { nameOf, replyToOperator } from '../desk/replies.ts';

/**
 * Takes the one text that the chat was asked for. The `prompt` row says what for; an update that is no text is
 * passed on, so that commands and buttons work while the bot waits.
 */
export function askTextConversation(deps: BotDeps) {
  return async (conversation: Conversation<BotContext, Context>, _entered: Context): Promise<void> => {
    const turn = await conversation.wait();
    const text = turn.message?.text;
    const repliesTo = turn.message?.reply_to_message?.message_id;
    if (text === undefined || text.startsWith('/')) await conversation.skip({ next: true });
    else {
      const taken = await conversation.external((ctx) => takeText(deps, ctx, text, repliesTo));
      if (!taken) await conversation.skip({ next: true });
    }
  };
}

/** False: the text was meant for something else, such as an older question that it replies to. */
async function takeText(
  deps: BotDeps,
  ctx: BotContext,
  text: string,
  repliesTo: number | undefined,
): Promise<boolean> {
  const { prompt } = ctx.visitor;
  if (prompt === undefined) return false;
  if (repliesTo !== undefined && repliesTo !== prompt.messageId) return false;
  try {
    return await answerPrompt(deps, ctx, prompt, text);
  } catch (error) {
    ctx.failure = { error };
    return true;
  }
}

async function answerPrompt(deps: BotDeps, ctx: BotContext, prompt: Prompt, text: string): Promise<boolean> {
  const { kind, subject, code } = prompt;
  switch (kind) {
    case 'receipt':
      await deps.paying.giveReceipt(updateRef(ctx), subject, text);
      return true;
    case 'refusal': {
      if (code === undefined || !isRefusalCode(code)) return false;
      const ground = { code, text };
      const outcome = await deps.desk.refuse(updateRef(ctx), { typed: subject }, ground, nameOf(ctx));
      await replyToOperator(deps, ctx, outcome, 'refuse');
      return true;
    }
    case 'decline-receipt': {
      const outcome = await deps.desk.declineReceipt(updateRef(ctx), { typed: subject }, text, nameOf(ctx));
      await replyToOperator(deps, ctx, outcome, 'decline-receipt');
      return true;
    }
  }
}
