import { consentVersion } from '../../domain/form/consent.ts';
import type { GuidePageId } from '../../domain/guide/guide.ts';
import type { Locale } from '../../domain/locale.ts';
import {
  type Applicant,
  findApplicant,
  markBlocked,
  moveToTopic,
  welcomeApplicant,
} from '../../storage/applicant/applicants.ts';
import { recordConsent } from '../../storage/applicant/consents.ts';
import type { Entered } from '../../storage/database/transact.ts';
import { findOperator, type Operator } from '../../storage/desk/operators.ts';
import { draftPlace, findDraft } from '../../storage/form/drafts.ts';
import { findHeldWords, holdWords } from '../../storage/form/held-words.ts';
import { deletePrompt, findPrompt, type Prompt } from '../../storage/form/prompts.ts';
import { isSeen, markSeen } from '../../storage/queues/seen-updates.ts';
import { hasTooMany, isBegun } from '../form/application.ts';
import { askConsent } from '../form/ask-consent.ts';
import { asksFile, showForm, takesAnyWords } from '../form/show-form.ts';
import { startDraft } from '../form/start-draft.ts';
import { goOn } from '../form/take-act.ts';
import { isTooLong } from '../talk/say-to-desk.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';
import { type Chosen, chooseLanguage } from './choose-language.ts';

/** Who writes, and what the bot is waiting for from them: read once at the beginning of an update. */
export interface Visitor {
  readonly applicant: Applicant | undefined;
  readonly operator: Operator | undefined;
  readonly hasDraft: boolean;
  /** The open form waits for a picture or a file. */
  readonly waitsForFile: boolean;
  /** The open question takes any words, as that for a name does. */
  readonly takesAnyWords: boolean;
  readonly prompt: Prompt | undefined;
  /** This update was acted on before a crash, so what it was meant for may be gone. */
  readonly isRepeated: boolean;
}

/** Language, consent, coming and going. */
export function createApplicants(deps: ServiceDeps) {
  return {
    /**
     * Meets who writes. `topic`: of the chat, where it has any: what is said to them goes there. `isHere`: in a private chat and not leaving it, so that they exist from now on and can be
     * written to, and what Telegram says of their language is known. What is repeated says nothing of today. That
     * shares its commit with what the update does; `stored` is for an update that does nothing else.
     */
    visitor(
      { updateId, chatId }: UpdateRef,
      hint: Locale | undefined,
      { isHere, topic }: { readonly isHere: boolean; readonly topic: number | undefined | 'unknown' },
    ): Entered<Visitor> {
      return deps.transactNow((tx) => {
        const now = deps.now();
        const isRepeated = isSeen(tx, updateId, now);
        const isMet = isHere && !isRepeated;
        const applicant = isMet ? welcomeApplicant(tx, chatId, hint, now) : findApplicant(tx, chatId);
        if (isMet && topic !== 'unknown' && topic !== applicant?.topic) moveToTopic(tx, chatId, topic);
        const draft = draftPlace(tx, chatId);
        return {
          applicant,
          operator: findOperator(tx, chatId),
          hasDraft: draft !== undefined,
          waitsForFile: asksFile(draft),
          takesAnyWords: takesAnyWords(draft),
          prompt: findPrompt(tx, chatId, now),
          isRepeated,
        };
      });
    },

    isOperator(userId: number): Promise<boolean> {
      return deps.transact((tx) => findOperator(tx, userId) !== undefined);
    },

    /** They write faster than is taken: what they sent just now is dropped. */
    tooFast(update: UpdateRef) {
      return runUpdate(deps, update, ({ tell }) =>
        tell(update.chatId, { template: 'plain', text: 'too-fast' }),
      );
    },

    /**
     * `/start`: the language first, then what the bot can do, or the page of the guide that a link led to. Safe at any
     * time: who has begun a form may go on.
     */
    start(update: UpdateRef, page?: GuidePageId) {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const chosen = findApplicant(tx, update.chatId)?.locale !== undefined;
        if (!chosen) return tell(update.chatId, { template: 'language-choice', ...(page && { page }) });
        const draft = findDraft(tx, update.chatId);
        if (draft && isBegun(draft)) return showForm(turn, draft, { face: 'resume' });
        tell(update.chatId, { template: 'menu' });
      });
    },

    /** Whatever a person writes before a language is chosen is kept, and answered when it is. */
    keepFirstWords(update: UpdateRef, words: string) {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const { chatId, messageId = 0 } = update;
        const before = findHeldWords(tx, chatId)?.words;
        const all = before === undefined ? words : `${before}\n${words}`;
        if (!isTooLong(all)) holdWords(tx, chatId, { words: all, messageId }, now);
        tell(chatId, { template: 'language-choice' });
      });
    },

    /** `/language`, or whatever a person writes before having chosen one. */
    askLocale(update: UpdateRef) {
      return runUpdate(deps, update, ({ tell }) => tell(update.chatId, { template: 'language-choice' }));
    },

    /** See choose-language.ts. `answer` takes what the person wrote before they had any language. */
    chooseLocale(
      update: UpdateRef,
      locale: Locale,
      messageId: number | undefined,
      and: Omit<Chosen, 'messageId'> = {},
    ) {
      return runUpdate(deps, update, (turn) => chooseLanguage(turn, update, locale, { messageId, ...and }));
    },

    /** The answer to the consent card; with a yes the form begins. */
    consent(
      update: UpdateRef,
      given: boolean,
      version: number,
      messageId: number | undefined,
      start?: string,
    ) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const edit = messageId === undefined ? {} : { edit: messageId };
        const consented = findApplicant(tx, update.chatId)?.consentVersion === consentVersion;
        if (!given && consented)
          return tell(update.chatId, { template: 'plain', text: 'old-button', ...edit });
        if (!given) {
          deletePrompt(tx, update.chatId);
          return tell(update.chatId, { template: 'plain', text: 'consent-declined', ...edit });
        }
        if (version !== consentVersion) {
          return askConsent(turn, update.chatId, consentVersion, { start, edit: messageId });
        }
        recordConsent(tx, update.chatId, version, now);
        const asked = findPrompt(tx, update.chatId, now);
        const words = asked?.kind === 'consent' ? asked.words : undefined;
        deletePrompt(tx, update.chatId);
        const open = findDraft(tx, update.chatId);
        if (!open && hasTooMany(turn, update.chatId)) {
          return tell(update.chatId, { template: 'plain', text: 'too-many-requests', ...edit });
        }
        if (open) return goOn(deps, turn, update, open, words, messageId);
        showForm(turn, startDraft(deps, turn, update.chatId, start), edit);
      });
    },

    /** Telegram says that the person blocked the bot. Marked also the second time: what came before may have come again. */
    left({ updateId, chatId }: UpdateRef) {
      return deps.transact((tx) => {
        const now = deps.now();
        markSeen(tx, updateId, now);
        markBlocked(tx, chatId, now);
      });
    },
  };
}
