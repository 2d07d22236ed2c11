import type { Message } from 'grammy/types';
import type { Locale } from '../../domain/locale.ts';
import { promptTraits } from '../../domain/prompts.ts';
import { localeWished } from '../../domain/talk/language-of-text.ts';
import { isQuestion, wantsOtherLanguage } from '../../domain/talk/question-in-words.ts';
import { pagesAsked } from '../../domain/talk/sentences/asked-page.ts';
import { guideSearch } from '../../messages/guide/guide-index.ts';
import { type BotContext, type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';
import { takePromptAnswer } from '../conversations/ask-text.ts';
import { createFeature, type Feature } from '../feature.ts';
import { onCallback } from '../on-callback.ts';
import { languageChooser } from './choose-language.ts';

/**
 * Where words belong: stands before the conversations, which take what is left. A caption counts as words; the file that
 * it stands under is declined, with its reason.
 */
export function wordsFeature(deps: BotDeps): Feature {
  const { dispatch, show, application, applicants } = deps;
  const feature = createFeature();
  const findPages = guideSearch(deps.texts);
  const chooseLanguage = languageChooser(deps);

  feature.on('message', async (ctx, next) => {
    const said = saidIn(ctx.message);
    if (!isRouted(ctx)) return await next();
    if (said === undefined) {
      await next();
      // The form has said why it can't take it; the question of the desk still stands.
      const isWordless = ctx.visitor.hasDraft && wordless.some((kind) => ctx.message[kind] !== undefined);
      if (isWordless && !(await isForForm(ctx))) await dispatch.remindOfQuestion(updateRef(ctx));
      return;
    }
    // Where the form waits for a file, the file is what counts.
    if (said.isCaption && (await isForForm(ctx))) return await next();
    const mayAsk = isQuestion(said.words) || pagesAsked(said.words).pages.length > 0;
    const isAsked = ctx.visitor.hasDraft && mayAsk && wishedIn(ctx, said.words) === undefined;
    const found = isAsked ? findPages(said.words) : undefined;
    if ((await dispatch.take(updateRef(ctx), said, found)) === 'done')
      return said.isCaption ? await declineFile(ctx) : undefined;
    if (!said.isCaption) return (await chooseInForm(ctx, said.words)) ? undefined : await next();
    if (await answersUnderFile(ctx, said.words)) await declineFile(ctx);
    else await next();
  });

  feature.on(['edited_message:text', 'edited_message:caption'], async (ctx, next) => {
    const said = saidIn(ctx.editedMessage);
    if (said === undefined || (await dispatch.takeEdit(updateRef(ctx), said)) === 'on') await next();
  });

  onCallback(feature, 'which', async (ctx, { meant }) => {
    const outcome = await dispatch.choose(updateRef(ctx), meant, pressedCard(ctx));
    if (outcome === 'gone') ctx.toast = { text: ctx.t.plain('toast-old-button') };
  });
  return feature;

  /** «Қазақша» in the midst of a form: the question is put again in that language. */
  async function chooseInForm(ctx: BotContext, words: string): Promise<boolean> {
    const wished = wishedIn(ctx, words);
    if (wished === 'another') await applicants.askLocale(updateRef(ctx));
    else if (wished) await chooseLanguage(ctx, wished);
    else return false;
    return true;
  }

  /**
   * In a form the words under a picture name the picture more often than they answer: it is declined as a whole. A number
   * alone, where a number is asked for, can only be the answer.
   */
  async function answersUnderFile(ctx: BotContext, words: string): Promise<boolean> {
    const { prompt, hasDraft, takesAnyWords } = ctx.visitor;
    if (prompt !== undefined) return await takePromptAnswer(deps, ctx, prompt, words);
    if (!hasDraft || takesAnyWords || !isNumberAlone(words)) return false;
    return (await application.take(updateRef(ctx), { type: 'typed', text: words })) === 'done';
  }

  function isForForm(ctx: BotContext & { message: Message }): boolean | Promise<boolean> {
    const { visitor, message } = ctx;
    const isFile = message.photo !== undefined || message.document !== undefined;
    return visitor.waitsForFile || (visitor.hasDraft && isFile && application.takesPages(updateRef(ctx)));
  }

  function declineFile(ctx: BotContext): Promise<void> {
    return show(chatIdOf(ctx), { template: 'plain', text: 'caption-taken' });
  }
}

/** The language in which somebody wants to go on with the open form; `another`: they do not say which. */
function wishedIn({ visitor }: BotContext, words: string): Locale | 'another' | undefined {
  if (!visitor.hasDraft || visitor.prompt !== undefined) return undefined;
  return localeWished(words, visitor.takesAnyWords) ?? (wantsOtherLanguage(words) ? 'another' : undefined);
}

/** An IIN, a phone, a date or a code, and nothing beside it. */
const isNumberAlone = (words: string) => /^\+?\d(?:[\s().\-/]*\d){5,13}$/.test(words.trim());

const wordless = [
  'voice',
  'video_note',
  'audio',
  'video',
  'photo',
  'sticker',
  'document',
  'location',
] as const;

/** What an operator was asked for at the desk is the desk's. */
function isRouted({ visitor, chat }: BotContext): boolean {
  if (chat?.type !== 'private' || visitor.applicant?.locale === undefined || visitor.isRepeated) return false;
  const { operator, prompt } = visitor;
  return operator === undefined || prompt === undefined || promptTraits(prompt.kind).isRouted === true;
}

/** Text, or the words under a picture or file; a command is neither. */
function saidIn(message: Message) {
  const words = message.text ?? message.caption;
  if (words === undefined || words.startsWith('/') || words.trim() === '') return undefined;
  const isCaption = message.text === undefined;
  return {
    messageId: message.message_id,
    words,
    isCaption,
    isForwarded: message.forward_origin !== undefined,
    replyTo: message.reply_to_message?.message_id,
  };
}
