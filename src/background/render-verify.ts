import type { NoticeOf } from '../domain/notice.ts';
import { deliveredAt } from '../storage/file-checks.ts';
import { savePromptMessage } from '../storage/prompts.ts';
import { findRequest } from '../storage/requests.ts';
import { verdictCard, verifyOffer, verifyPrompt } from '../views/verify-card.ts';
import type { Rendered } from './delivery.ts';
import { type RenderScene, say } from './render-scene.ts';

/** "Is this the file that the bot delivered?": the question and its answer. */
export function renderVerify(
  { tx, chatId, t }: RenderScene,
  notice: NoticeOf<'verify-prompt' | 'verify-offer' | 'verified'>,
): Rendered {
  switch (notice.template) {
    case 'verify-prompt':
      return {
        ...say(verifyPrompt(notice.unknown === true, t)),
        sent: (later, messageId) => savePromptMessage(later, chatId, 'file', messageId),
      };
    case 'verify-offer':
      return say(verifyOffer(notice.file, t));
    case 'verified': {
      const request = notice.request === undefined ? undefined : findRequest(tx, notice.request);
      const at = request && deliveredAt(tx, request.id);
      const delivered = request && at !== undefined ? { reference: request.reference, at } : undefined;
      return say(verdictCard(notice.verdict, delivered, t));
    }
  }
}
