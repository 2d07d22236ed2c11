import { decide } from '../domain/request/status.ts';
import { findAttachment } from '../storage/attachments.ts';
import { appendAudit } from '../storage/audit.ts';
import { nameOperator } from '../storage/operators.ts';
import { claimedReceipt, claimId } from '../storage/payments.ts';
import { deletePrompt, findPrompt, putPrompt } from '../storage/prompts.ts';
import { actorOf, atDesk, type DeskOutcome, decideAt, nameOfAssignee, type RequestName } from './at-desk.ts';
import type { ServiceDeps, UpdateRef } from './turn.ts';

const promptLastsMs = 60 * 60 * 1000;
/** What is written to a person has to fit into one message, with what stands around it. */
export const longestText = 1500;

/** What an applicant handed in with a request: the number of a receipt, the scan of a power of attorney. */
export function createDeskPapers(deps: ServiceDeps) {
  return {
    /** The scan, to the one who asked for it; that it was opened is recorded. */
    showScan(update: UpdateRef, name: RequestName) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request): DeskOutcome => {
        const scan = request.application['power-scan'];
        const { reference } = request;
        if (!scan || findAttachment(tx, scan) === undefined) {
          return { code: 'not-now', reference, assignee: '' };
        }
        appendAudit(tx, {
          at: now,
          actor: `operator:${update.chatId}`,
          action: 'open-scan',
          subject: reference,
        });
        tell(update.chatId, { template: 'desk-scan', request: request.id });
        return { code: 'done', reference };
      });
    },

    /** The receipt is no good: asks for the words that the person will read. */
    askDeclineText(update: UpdateRef, name: RequestName) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request, operator): DeskOutcome => {
        const { reference } = request;
        const decided = decide(request, 'decline-receipt', actorOf(operator));
        if (!decided.ok) return { code: decided.code, reference, assignee: nameOfAssignee(tx, request) };
        if (!claimedReceipt(tx, request.id)) return { code: 'no-receipt', reference, assignee: '' };
        const prompt = {
          kind: 'decline-receipt',
          subject: reference,
          code: String(claimId(tx, request.id)),
        } as const;
        putPrompt(tx, update.chatId, prompt, now + promptLastsMs);
        tell(update.chatId, { template: 'desk-prompt-decline', reference });
        return { code: 'done', reference };
      });
    },

    declineReceipt(update: UpdateRef, name: RequestName, text: string, operatorName: string) {
      return atDesk(deps, update, name, (turn, request, operator): DeskOutcome => {
        const { tx, now, tell } = turn;
        const { reference } = request;
        nameOperator(tx, operator.userId, operatorName);
        const prompt = findPrompt(tx, update.chatId, now);
        const isAnother =
          prompt?.kind === 'decline-receipt' &&
          prompt.subject === reference &&
          claimId(tx, request.id) !== undefined &&
          prompt.code !== String(claimId(tx, request.id));
        if (prompt?.subject === reference) {
          deletePrompt(tx, update.chatId);
          if (prompt.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        }
        if (isAnother) return { code: 'another-receipt', reference, assignee: '' };
        if ([...text].length > longestText) return { code: 'text-too-long', reference, assignee: '' };
        if (!claimedReceipt(tx, request.id)) return { code: 'no-receipt', reference, assignee: '' };
        return decideAt(deps, turn, request, operator, 'decline-receipt', { text });
      });
    },
  };
}
