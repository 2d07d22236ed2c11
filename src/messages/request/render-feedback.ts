import type { NoticeOf } from '../../domain/messages/notice.ts';
import { isAskedAfter } from '../../domain/request/feedback.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import { findFeedback } from '../../storage/request/feedback.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { feedbackQuestion, feedbackWords, ownerFeedback } from './feedback-card.ts';

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
