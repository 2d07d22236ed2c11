import { localeBeside, localeNamed } from '../../domain/talk/language-of-text.ts';
import { guideSearch } from '../../messages/guide/guide-index.ts';
import { type BotDeps, chatIdOf, updateRef } from '../context.ts';
import { createFeature, type Feature } from '../feature.ts';
import { isContent } from '../message-content.ts';
import { answerToUnexpected } from '../unexpected-messages.ts';
import { languageChooser } from './choose-language.ts';
import { sentDocument } from './verify.ts';

/**
 * What nobody else took: always an answer that helps on, never silence. Only what was acted on before a crash, and comes
 * again to a form or a question that it has ended itself, was answered then.
 */
export function fallbackFeature(deps: BotDeps): Feature {
  const { applicants, application, idleDeskWords, idleWords, fileChecks, dispatch, show } = deps;
  const feature = createFeature();
  const findPages = guideSearch(deps.texts);
  const chooseLanguage = languageChooser(deps);

  feature.when(
    ({ visitor }) => visitor.isRepeated,
    () => {},
  );
  feature.on('callback_query', (ctx) => {
    ctx.toast = { text: ctx.t.plain('toast-old-button') };
    return show(chatIdOf(ctx), { template: 'plain', text: 'old-button' });
  });
  // Also sent by Telegram for what nobody has written, such as a place that moves on.
  feature.on(['edited_message:text', 'edited_message:caption'], async (ctx) => {
    if (ctx.visitor.applicant?.locale === undefined) return;
    const { hasDraft } = ctx.visitor;
    await show(chatIdOf(ctx), { template: 'plain', text: hasDraft ? 'edited-answer' : 'edited' });
    if (hasDraft) await application.show(updateRef(ctx));
  });
  feature.on('message', async (ctx) => {
    if (!isContent(ctx.message)) return;
    const { document, animation } = ctx.message;
    const typed = ctx.message.text;
    const { applicant, operator } = ctx.visitor;
    // Orders of the desk are given in so many words that one more reading of them would be a risk.
    const isPlain = typed !== undefined && !typed.startsWith('/') && operator === undefined;
    const text = isPlain ? idleWords.meant(typed, findPages) : typed;
    if (text !== undefined && text !== typed && applicant?.locale !== undefined) {
      const said = { messageId: ctx.message.message_id, words: text, replyTo: undefined };
      if ((await dispatch.take(updateRef(ctx), said)) === 'done') return;
    }
    const named = text === undefined ? undefined : localeNamed(text);
    if (named) return await chooseLanguage(ctx, named);
    // «Пишите на русском. Мне нужна справка»: it is answered in that language.
    const wished = text === undefined ? undefined : localeBeside(text);
    if (wished && applicant?.locale !== undefined) return await chooseLanguage(ctx, wished, { words: text });
    if (applicant?.locale === undefined) {
      const words = typed ?? ctx.message.caption;
      if (words === undefined || words.startsWith('/')) return await applicants.start(updateRef(ctx));
      return await applicants.keepFirstWords(updateRef(ctx), words);
    }
    if (text?.startsWith('/')) return await show(chatIdOf(ctx), { template: 'plain', text: 'unknown' });
    if (text !== undefined) {
      if ((await idleDeskWords.take(updateRef(ctx), text)) === 'done') return;
      return await idleWords.take(updateRef(ctx), text, findPages(text));
    }
    // A moving picture is a document as well.
    const isLookedAt =
      document !== undefined &&
      animation === undefined &&
      (await fileChecks.checkUnasked(updateRef(ctx), sentDocument(document), ctx.message.caption)) !== false;
    if (!isLookedAt)
      await show(chatIdOf(ctx), { template: 'plain', text: answerToUnexpected(ctx.message), menu: true });
    await dispatch.remindOfQuestion(updateRef(ctx));
    const { caption } = ctx.message;
    if (isLookedAt || !caption || caption.startsWith('/')) return;
    if ((await idleDeskWords.take(updateRef(ctx), caption)) === 'on')
      await idleWords.offer(updateRef(ctx), caption);
  });
  return feature;
}
