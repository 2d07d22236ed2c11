import { ratings } from '../../domain/request/feedback.ts';
import { keyOf, type Translate } from '../../i18n/translate.ts';
import { callbackData } from '../callbacks/data.ts';
import { blocks, type View } from '../outgoing.ts';

/** "How was it?", answered by a tap on a word. */
export function feedbackQuestion(
  request: { readonly id: number; readonly reference: string },
  t: Translate,
): View {
  return {
    html: t('feedback-question', { reference: request.reference }),
    buttons: ratings.map((rating) => [
      {
        text: t.plain(keyOf('rating', String(rating))),
        data: callbackData.feedback(request.id, rating),
      },
    ]),
  };
}

/** Thanks, and a word if wished. */
export function feedbackWords(requestId: number, tooLong: boolean, t: Translate): View {
  return {
    html: blocks(tooLong && t('problem-words-too-long'), t('feedback-words')),
    buttons: [[{ text: t.plain('button-no-words'), data: callbackData.feedback(requestId) }]],
  };
}

/** What was written to a low rating, for the owners. */
export function ownerFeedback(
  reference: string,
  { rating, words }: { readonly rating: number; readonly words: string },
  t: Translate,
): View {
  return {
    html: blocks(
      t('owner-feedback', { reference, rating: String(rating) }),
      t('owner-feedback-words', { words }),
    ),
    guarded: true,
  };
}
