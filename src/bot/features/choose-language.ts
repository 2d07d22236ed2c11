import type { GuidePageId } from '../../domain/guide/guide.ts';
import { type Locale, localeFromLanguageCode } from '../../domain/locale.ts';
import { guideSearch } from '../../messages/guide/guide-index.ts';
import { type BotContext, type BotDeps, chatIdOf, pressedCard, updateRef } from '../context.ts';

/** A language is chosen, by its button or by its name: the menus follow, and what was written before is answered. */
export function languageChooser(deps: BotDeps) {
  const { applicants, idleWords, setApplicantMenu, setDeskMenu } = deps;
  const findPages = guideSearch(deps.texts);
  return (
    ctx: BotContext,
    locale: Locale,
    and: { page?: GuidePageId | undefined; words?: string | undefined } = {},
  ) => {
    const { operator } = ctx.visitor;
    if (operator) setDeskMenu(chatIdOf(ctx), operator.role, locale);
    else setApplicantMenu(chatIdOf(ctx), locale, localeFromLanguageCode(ctx.from?.language_code));
    return applicants.chooseLocale(updateRef(ctx), locale, pressedCard(ctx), {
      ...and,
      answer: (turn, update, words) => idleWords.answer(turn, update, words, findPages(words)),
    });
  };
}
