import { isAskedAfter } from '../../domain/request/feedback.ts';
import type { Request } from '../../domain/request/request.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import { findFeedback } from '../../storage/request/feedback.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { forOwners, type Maker, type Makers, ofOwnRequest, type RenderScene, say } from '../scene.ts';
import { feedbackQuestion, feedbackWords, ownerFeedback } from './feedback-card.ts';

/** How it was: the question, the wish for a word, and what the owners read. */
export const feedbackMakers = {
  'owner-feedback': forOwners(({ tx, t }, notice) => {
    const request = findRequest(tx, notice.request);
    const feedback = findFeedback(tx, notice.request);
    if (request === undefined || feedback?.words === undefined)
      return { dropped: 'nothing to be read any more' };
    return say(ownerFeedback(request.reference, { rating: feedback.rating, words: feedback.words }, t));
  }),
  'feedback-question': ofEnded(({ t }, _, request) => say(feedbackQuestion(request, t))),
  'feedback-words': ofEnded(({ chatId, t }, notice, request) => ({
    ...say(feedbackWords(request.id, notice.tooLong === true, t), notice.edit),
    sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
  })),
} satisfies Partial<Makers>;

function ofEnded<N extends { readonly request: number }>(
  make: (scene: RenderScene, notice: N, request: Request) => Rendered,
): Maker<N> {
  return ofOwnRequest<N>((scene, notice, request) =>
    isAskedAfter(request.status) ? make(scene, notice, request) : { dropped: 'nobody to be asked' },
  );
}
