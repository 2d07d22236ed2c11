import { mayWithdraw } from '../../domain/request/status.ts';
import { withdrawConsent } from '../../storage/applicant/consents.ts';
import { eraseChat } from '../../storage/applicant/erase.ts';
import { findDraft } from '../../storage/form/drafts.ts';
import { deletePrompt } from '../../storage/form/prompts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import {
  allRequestsOfChat,
  countOpenRequests,
  findRequest,
  openRequestsOfChat,
} from '../../storage/request/requests.ts';
import { discardDraft } from '../form/discard-draft.ts';
import { act } from '../request/act.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';
import { takePersonOut } from './own-data.ts';

/** What a person agreed to: to be seen, and to be taken back. Law No. 94-V, articles 8 and 24. */
export function createConsents(deps: ServiceDeps) {
  return {
    /** `/consent`: the text, and whether and when it was agreed to. */
    show(update: UpdateRef) {
      return runUpdate(deps, update, ({ tell }) => tell(update.chatId, { template: 'consent-state' }));
    },

    /** "Withdraw": asked about first, since it ends requests. */
    askWithdrawal(update: UpdateRef, edit: number | undefined) {
      return runUpdate(deps, update, ({ tell }) =>
        tell(update.chatId, { template: 'consent-withdraw-question', ...(edit && { edit }) }),
      );
    },

    /**
     * The answer to the question. What is being filled in and worked on ends, and the data are erased at once; a paper
     * that waits to be collected keeps its data until it is collected or sent back (`eraseEnded`).
     */
    withdraw(update: UpdateRef, sure: boolean, messageId: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        const edit = messageId === undefined ? {} : { edit: messageId };
        if (!sure) return tell(chatId, { template: 'consent-state', ...edit });
        if (!withdrawConsent(tx, chatId, now)) return tell(chatId, { template: 'consent-state', ...edit });
        const applicant = `applicant:${chatId}`;
        appendAudit(tx, { at: now, actor: applicant, action: 'withdraw-consent', subject: 'self' });
        deletePrompt(tx, chatId);
        const draft = findDraft(tx, chatId);
        if (draft) discardDraft(turn, draft);
        for (const request of openRequestsOfChat(tx, chatId)) {
          if (mayWithdraw(request)) act(deps, turn, request, 'withdraw', { type: 'applicant', id: chatId });
        }
        const ended = allRequestsOfChat(tx, chatId).filter(({ id }) => findRequest(tx, id)?.endedAt);
        for (const request of ended) takePersonOut(turn, request);
        if (countOpenRequests(tx, chatId) === 0) eraseChat(tx, chatId, now);
        tell(chatId, { template: 'consent-withdrawn', ...edit });
      });
    },
  };
}
