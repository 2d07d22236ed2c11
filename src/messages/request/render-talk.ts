import type { Subject } from '../../domain/messages/message-subject.ts';
import type { NoticeOf } from '../../domain/messages/notice.ts';
import { hasDraft } from '../../storage/form/drafts.ts';
import { findHeldWords } from '../../storage/form/held-words.ts';
import { putPrompt, savePromptMessage } from '../../storage/form/prompts.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import {
  answerPrompt,
  answerReminder,
  contactPrompt,
  correctionReminder,
  operatorMessage,
  passedOn,
  whichMeant,
} from './talk-card.ts';

type TalkNotice = NoticeOf<
  'talk' | 'answer-prompt' | 'answer-reminder' | 'contact-prompt' | 'passed-on' | 'which-meant'
>;

const answerLastsMs = 30 * 24 * 60 * 60 * 1000;

/** What operators write to an applicant, and what the applicant is asked to write. */
export function renderTalk(scene: RenderScene, notice: TalkNotice): Rendered {
  const { tx, chatId, t } = scene;
  switch (notice.template) {
    case 'contact-prompt':
      return {
        ...say(contactPrompt(notice.problem, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, '', messageId),
      };
    case 'talk': {
      const talk = findTalk(tx, notice.talk);
      if (talk?.chatId !== chatId || talk.kind !== 'message') return { dropped: 'no such message' };
      const request = talk.requestId === undefined ? undefined : findRequest(tx, talk.requestId);
      const subject: Subject = request ? { kind: 'request', request: request.id } : { kind: 'desk' };
      return { ...say(operatorMessage(request, talk.words, t)), subject };
    }
    case 'passed-on': {
      const request = notice.request === undefined ? undefined : findRequest(tx, notice.request);
      return say(passedOn(notice.how, request?.reference, t));
    }
    case 'which-meant': {
      const held = findHeldWords(tx, chatId);
      if (held === undefined) return { dropped: 'it was said what was meant' };
      const requests = notice.requests.flatMap((id) => findRequest(tx, id) ?? []);
      const asks = { requests, form: notice.form, message: notice.message };
      return say(whichMeant(held.words, asks, t));
    }
    case 'answer-prompt':
    case 'answer-reminder': {
      const request = findRequest(tx, notice.request);
      if (request?.chatId === chatId && request.status === 'needs_correction') {
        const asked = historyOf(tx, request.id).findLast(({ action }) => action === 'correct');
        const view = correctionReminder(request, { lines: asked?.lines ?? [], words: asked?.words }, t);
        return { ...say(view), subject: { kind: 'request', request: request.id } };
      }
      if (request?.chatId !== chatId || request.status !== 'needs_info') {
        return { dropped: 'no answer is waited for' };
      }
      const { reference } = request;
      if (notice.template === 'answer-prompt') {
        return {
          ...say(answerPrompt(reference, notice.problem, t)),
          sent: (later, messageId) => savePromptMessage(later, chatId, reference, messageId),
        };
      }
      const question = historyOf(tx, request.id).findLast(({ action }) => action === 'ask')?.words ?? '';
      return { ...say(answerReminder(request, question, t)), sent: waitForAnswer(scene, reference) };
    }
  }
}

/** Once the question is there, the next text answers it, unless the person is filling in a form. */
export function waitForAnswer(
  { tx, chatId, deps }: RenderScene,
  reference: string,
): NonNullable<Extract<Rendered, { outgoing: unknown }>['sent']> {
  const isFree = !hasDraft(tx, chatId);
  return (later, messageId) => {
    if (!isFree || hasDraft(later, chatId)) return;
    const prompt = { kind: 'answer', subject: reference, code: undefined } as const;
    putPrompt(later, chatId, prompt, deps.now() + answerLastsMs);
    savePromptMessage(later, chatId, reference, messageId);
  };
}
