import type { NoticeOf } from '../../domain/messages/notice.ts';
import { deliveredAt } from '../../storage/applicant/file-checks.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import { findRequest } from '../../storage/request/requests.ts';
import type { Rendered } from '../rendered.ts';
import { type RenderScene, say } from '../scene.ts';
import { verdictCard, verifyOffer, verifyPrompt } from './verify-card.ts';

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
