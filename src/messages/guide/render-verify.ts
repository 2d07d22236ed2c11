import { deliveredAt } from '../../storage/applicant/file-checks.ts';
import { savePromptMessage } from '../../storage/form/prompts.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { type Makers, say } from '../scene.ts';
import { verdictCard, verifyOffer, verifyPrompt } from './verify-card.ts';

/** "Is this the file that the bot delivered?": the question and its answer. */
export const verifyMakers = {
  'verify-prompt': ({ chatId, t }, notice) => ({
    ...say(verifyPrompt(notice.unknown === true, t)),
    sent: (later, messageId) => savePromptMessage(later, chatId, 'file', messageId),
  }),
  'verify-offer': ({ t }, notice) => say(verifyOffer(notice.file, t)),
  verified: ({ tx, t }, notice) => {
    const request = notice.request === undefined ? undefined : findRequest(tx, notice.request);
    const at = request && deliveredAt(tx, request.id);
    const delivered = request && at !== undefined ? { reference: request.reference, at } : undefined;
    return say(verdictCard(notice.verdict, delivered, t));
  },
} satisfies Partial<Makers>;
