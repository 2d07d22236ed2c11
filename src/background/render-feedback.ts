import { isAskedAfter } from '../domain/feedback.ts';
import type { NoticeOf } from '../domain/notice.ts';
import { findFeedback } from '../storage/feedback.ts';
import { findOperator } from '../storage/operators.ts';
import { savePromptMessage } from '../storage/prompts.ts';
import { findRequest } from '../storage/requests.ts';
import { feedbackQuestion, feedbackWords, ownerFeedback } from '../views/feedback-card.ts';
import type { Rendered } from './delivery.ts';
import { type RenderScene, say } from './render-scene.ts';

/** How it was: the question, the wish for a word, and what the owners read. */
export function renderFeedback(
  { tx, chatId, t }: RenderScene,
  notice: NoticeOf<'feedback-question' | 'feedback-words' | 'owner-feedback'>,
): Rendered {
  const request = findRequest(tx, notice.request);
  if (request === undefined) return { dropped: 'no such request' };
  if (notice.template === 'owner-feedback') {
    const feedback = findFeedback(tx, request.id);
    const isOwner = findOperator(tx, chatId)?.role === 'owner';
    if (!isOwner || feedback?.words === undefined) return { dropped: 'nothing to be read any more' };
    return say(ownerFeedback(request.reference, { rating: feedback.rating, words: feedback.words }, t));
  }
  if (request.chatId !== chatId || !isAskedAfter(request.status)) return { dropped: 'nobody to be asked' };
  if (notice.template === 'feedback-question') return say(feedbackQuestion(request, t));
  return {
    ...say(feedbackWords(request.id, notice.tooLong === true, t), notice.edit),
    sent: (later, messageId) => savePromptMessage(later, chatId, request.reference, messageId),
  };
}
