import { applicationForm } from '../../domain/form/application-form.ts';
import type { Subject } from '../../domain/messages/message-subject.ts';
import type { Request } from '../../domain/request/request.ts';
import { findDraft } from '../../storage/form/drafts.ts';
import { findHeldWords, holdWords } from '../../storage/form/held-words.ts';
import { findPrompt } from '../../storage/form/prompts.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { correctAnswer } from '../form/correct-answer.ts';
import type { ServiceDeps, Turn, UpdateRef } from '../turn.ts';
import { endQuestion } from './offer-to-desk.ts';
import { ownRequest, passOn, requestOfSubject } from './say-to-desk.ts';
import { askedOf } from './situation.ts';

/** What was chosen has no words of its own to show beside the new ones. */
function correctionOf({ application }: Request, question: string, words: string): string {
  // Who types a town at the question for the country has answered both.
  const isPlace = question === 'birth-country' && application['birth-place'];
  const line = isPlace ? 'birth-place' : question;
  const isTyped = applicationForm.questions.some(({ id, kind }) => id === line && kind === 'text');
  const before = isTyped ? application[line] : undefined;
  return before ? `✎ ${before} → ${words}` : `✎ ${words}`;
}

/**
 * The person has changed a message of theirs: what it was taken for is corrected, in the form or at the desk. False: that is
 * gone, or it was taken for nothing.
 */
export function correct(
  deps: ServiceDeps,
  turn: Turn,
  update: UpdateRef,
  subject: Subject,
  words: string,
): boolean {
  const { tx, now } = turn;
  const { chatId } = update;
  switch (subject.kind) {
    case 'form-answer': {
      const draft = findDraft(tx, chatId);
      return draft?.id === subject.draft && correctAnswer(deps, turn, update, subject.question, words);
    }
    case 'sent-answer': {
      const request = ownRequest(tx, chatId, subject.request);
      if (request === undefined) return false;
      passOn(turn, update, request, correctionOf(request, subject.question, words), 'corrected');
      return true;
    }
    case 'answer':
    case 'said': {
      const before =
        subject.kind === 'said'
          ? findTalk(tx, subject.talk)?.words
          : historyOf(tx, subject.request).find(({ seq }) => seq === subject.seq)?.words;
      if (before === undefined || (subject.kind === 'answer' && !ownRequest(tx, chatId, subject.request)))
        return false;
      if (before === words) return true;
      passOn(turn, update, requestOfSubject(tx, chatId, subject), `✎ ${before} → ${words}`, 'corrected');
      return true;
    }
    case 'held': {
      const held = findHeldWords(tx, chatId);
      if (held === undefined) return false;
      // One of several messages was changed: what the others said must not be lost with it.
      if (held.messageId !== update.messageId) return false;
      endQuestion(turn, chatId, held);
      holdWords(tx, chatId, { words, messageId: held.messageId }, now);
      const draft = findDraft(tx, chatId);
      const requests = askedOf(tx, chatId).map(({ id }) => id);
      const form = draft !== undefined;
      // Words that nothing waits for were offered to the desk.
      const isOffered = requests.length === 0 && !form;
      const message = isOffered || findPrompt(tx, chatId, now)?.kind === 'contact';
      turn.tell(chatId, { template: 'which-meant', requests, form, message });
      return true;
    }
    default:
      return false;
  }
}
