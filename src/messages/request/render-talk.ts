import type { Subject } from '../../domain/messages/message-subject.ts';
import type { Request } from '../../domain/request/request.ts';
import { hasDraft } from '../../storage/form/drafts.ts';
import { findHeldWords, saveHeldQuestion } from '../../storage/form/held-words.ts';
import { findPrompt, putPrompt, savePromptMessage } from '../../storage/form/prompts.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { historyOf } from '../../storage/request/events.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type Maker, type Makers, ofOwnRequest, type RenderScene, say } from '../scene.ts';
import {
  answerPrompt,
  answerReminder,
  contactPrompt,
  correctionReminder,
  operatorMessage,
  passedOn,
  whichMeant,
} from './talk-card.ts';

/** What operators write to an applicant, and what the applicant is asked to write. */
export const talkMakers = {
  'contact-prompt': ({ chatId, t }, notice) => ({
    ...say(contactPrompt(notice.problem, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, '', messageId),
  }),
  talk: ({ tx, chatId, t }, notice) => {
    const talk = findTalk(tx, notice.talk);
    if (talk?.chatId !== chatId || talk.kind !== 'message') return { dropped: 'no such message' };
    const request = talk.requestId === undefined ? undefined : findRequest(tx, talk.requestId);
    const subject: Subject = request ? { kind: 'request', request: request.id } : { kind: 'desk' };
    return { ...say(operatorMessage(request, talk.words, t)), subject };
  },
  'passed-on': ({ tx, t }, notice) => {
    const request = notice.request === undefined ? undefined : findRequest(tx, notice.request);
    return say(passedOn(notice.how, request?.reference, t));
  },
  'which-meant': ({ tx, chatId, t }, notice) => {
    const held = findHeldWords(tx, chatId);
    if (held === undefined) return { dropped: 'it was said what was meant' };
    const requests = notice.requests.flatMap((id) => findRequest(tx, id) ?? []);
    const asks = { requests, form: notice.form, message: notice.message };
    return {
      ...say(whichMeant(held.words, asks, t)),
      sent: (later, messageId) => saveHeldQuestion(later, chatId, messageId),
    };
  },
  'answer-prompt': ofAsked(({ chatId, t }, notice, { reference }) => ({
    ...say(answerPrompt(reference, notice.problem, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, reference, messageId),
  })),
  'answer-reminder': ofAsked((scene, _, request) => {
    const question = historyOf(scene.tx, request.id).findLast(({ action }) => action === 'ask')?.words ?? '';
    return {
      ...say(answerReminder(request, question, scene.t)),
      sent: waitForAnswer(scene, request.reference),
    };
  }),
} satisfies Partial<Makers>;

/** About a request that waits for an answer; one that was returned for correction is answered by its lines. */
function ofAsked<N extends { readonly request: number }>(
  make: (scene: RenderScene, notice: N, request: Request) => Rendered,
): Maker<N> {
  return ofOwnRequest<N>((scene, notice, request) => {
    if (request.status === 'needs_correction') {
      const asked = historyOf(scene.tx, request.id).findLast(({ action }) => action === 'correct');
      const view = correctionReminder(request, { lines: asked?.lines ?? [], words: asked?.words }, scene.t);
      return { ...say(view), subject: { kind: 'request', request: request.id } };
    }
    return request.status === 'needs_info'
      ? make(scene, notice, request)
      : { dropped: 'no answer is waited for' };
  });
}

/**
 * Once the question is there, the next text answers it, unless the person is filling in a form, or has begun `/contact`:
 * what they were about to type must not become the answer.
 */
export function waitForAnswer(
  { tx, chatId, deps }: RenderScene,
  reference: string,
): NonNullable<Extract<Rendered, { outgoing: unknown }>['sent']> {
  const isFree = !hasDraft(tx, chatId);
  return (later, messageId) => {
    if (!isFree || hasDraft(later, chatId)) return;
    if (findPrompt(later, chatId, deps.now())?.kind === 'contact') return;
    const prompt = { kind: 'answer', subject: reference, code: undefined } as const;
    putPrompt(later, chatId, prompt, deps.now());
    savePromptMessage(later, chatId, reference, messageId);
  };
}
