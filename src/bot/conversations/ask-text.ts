import type { Conversation } from '@grammyjs/conversations';
import type { Context } from 'grammy';
import { isWordKind, type WordKind } from '../../domain/desk/word-kind.ts';
import { isLocale } from '../../domain/locale.ts';
import type { PromptKind } from '../../domain/prompts.ts';
import { consentIn } from '../../domain/talk/consent-in-words.ts';
import type { Prompt } from '../../storage/form/prompts.ts';
import { type BotContext, type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { displayName, repliedTo } from '../desk/replies.ts';
import { wordsWithLinks } from '../links-in-words.ts';

/**
 * Takes the one text that the chat was asked for. The `prompt` row says what for; an update that is no text is
 * passed on, so that commands and buttons work while the bot waits.
 */
export function askTextConversation(deps: BotDeps) {
  return async (conversation: Conversation<BotContext, Context>, _entered: Context): Promise<void> => {
    const turn = await conversation.wait();
    const text = turn.message && wordsWithLinks(turn.message);
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
    return await takePromptAnswer(deps, ctx, prompt, text);
  } catch (error) {
    ctx.failure = { error };
    return true;
  }
}

/** The text that was asked for. False: it was meant for something else. */
export function takePromptAnswer(
  deps: BotDeps,
  ctx: BotContext,
  prompt: Prompt,
  text: string,
): Promise<boolean> {
  const { kind } = prompt;
  const take = isWordKind(kind) ? takeAtDesk(kind) : takers[kind];
  return take(deps, ctx, prompt, text);
}

type Take = (deps: BotDeps, ctx: BotContext, prompt: Prompt, text: string) => Promise<boolean>;

const takeAtDesk =
  (kind: WordKind): Take =>
  async ({ desk }, ctx, _, text) => {
    const writtenAt = ctx.message && ctx.message.date * 1000;
    await desk.giveWords(repliedTo(ctx, kind), { text, writtenAt }, displayName(ctx));
    return true;
  };

/** Who takes the answer to each prompt, but for what operators write about a request. */
const takers: Readonly<Record<Exclude<PromptKind, WordKind>, Take>> = {
  async 'contact-reply'({ correspondence }, ctx, { subject }, text) {
    await correspondence.giveReply(updateRef(ctx), Number(subject), text);
    return true;
  },
  async broadcast({ broadcasts, show }, ctx, { subject, code }, text) {
    if (code === undefined || !isLocale(code)) return false;
    const outcome = await broadcasts.write(updateRef(ctx), Number(subject), code, text);
    if (outcome === 'text-too-long') {
      await show(chatIdOf(ctx), { template: 'desk-reply', outcome: 'broadcast-too-long' });
    }
    return true;
  },
  async breach({ breaches }, ctx, { subject, code }, text) {
    if (code !== 'days' && code !== 'requests' && (code === undefined || !isLocale(code))) return false;
    await breaches.answer(updateRef(ctx), Number(subject), code, text);
    return true;
  },
  async receipt({ payments }, ctx, { subject }, text) {
    await payments.giveReceipt(updateRef(ctx), subject, text);
    return true;
  },
  async answer({ correspondence }, ctx, { subject }, text) {
    await correspondence.answer(updateRef(ctx), subject, text);
    return true;
  },
  async consent({ applicants }, ctx, { subject, code }, text) {
    const said = consentIn(text);
    if (said === undefined) return false;
    await applicants.consent(updateRef(ctx), said === 'given', Number(code), undefined, subject || undefined);
    return true;
  },
  async contact({ correspondence }, ctx, _, text) {
    await correspondence.contact(updateRef(ctx), text);
    return true;
  },
  async country({ countryAdvice }, ctx, _, text) {
    await countryAdvice.findCountry(updateRef(ctx), text);
    return true;
  },
  async verify({ fileChecks }, ctx, _, text) {
    await fileChecks.checkReference(updateRef(ctx), text);
    return true;
  },
  async feedback({ feedback }, ctx, { subject }, text) {
    await feedback.giveWords(updateRef(ctx), subject, text);
    return true;
  },
};
