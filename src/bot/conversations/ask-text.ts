import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { isRefusalCode } from '../../domain/request/status.ts';
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
  if (prompt === undefined || prompt.code === undefined || !isRefusalCode(prompt.code)) return false;
  if (repliesTo !== undefined && repliesTo !== prompt.messageId) return false;
  try {
    const ground = { code: prompt.code, text };
    const name = { typed: prompt.subject };
    const outcome = await deps.desk.refuse(updateRef(ctx), name, ground, nameOf(ctx));
    await replyToOperator(deps, ctx, outcome, 'refuse');
  } catch (error) {
    ctx.failure = { error };
  }
  return true;
}
