import type { GuidePageId } from '../../domain/guide/guide.ts';
import type { Locale } from '../../domain/locale.ts';
import { chooseLocale, findApplicant } from '../../storage/applicant/applicants.ts';
import { findDraft } from '../../storage/form/drafts.ts';
import { dropHeldWords, findHeldWords } from '../../storage/form/held-words.ts';
import { showForm } from '../form/show-form.ts';
import type { Turn, UpdateRef } from '../turn.ts';

/** Answers words inside the turn of another update. */
export type AnswerWords = (turn: Turn, update: UpdateRef, words: string) => void;

export interface Chosen {
  /** The message with the buttons of the languages. */
  readonly messageId: number | undefined;
  /** The page of the guide that the person came for. */
  readonly page?: GuidePageId | undefined;
  /** What was said in one message with the wish for the language. */
  readonly words?: string | undefined;
  /** Takes that, or what the person wrote before they had any language. */
  readonly answer?: AnswerWords;
}

/** The question that is open is shown again in the new language; without one, the menu. */
export function chooseLanguage(turn: Turn, update: UpdateRef, locale: Locale, chosen: Chosen): void {
  const { tx, tell } = turn;
  const { messageId, page, words, answer } = chosen;
  const isFirst = findApplicant(tx, update.chatId)?.locale === undefined;
  const held = isFirst ? findHeldWords(tx, update.chatId) : undefined;
  chooseLocale(tx, update.chatId, locale);
  tell(update.chatId, { template: 'language-chosen', ...(messageId && { edit: messageId }) });
  const draft = findDraft(tx, update.chatId);
  if (page) tell(update.chatId, { template: 'guide', page });
  if (draft) showForm(turn, draft);
  else if (!page && held === undefined && words === undefined) tell(update.chatId, { template: 'menu' });
  if (words !== undefined && draft === undefined) return answer?.(turn, update, words);
  if (held === undefined) return;
  dropHeldWords(tx, update.chatId);
  answer?.(turn, { ...update, messageId: held.messageId }, held.words);
}
