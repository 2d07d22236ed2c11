import type { Request } from '../../domain/request/request.ts';
import { hasAllowance, noteUse } from '../../storage/applicant/allowances.ts';
import { deletePrompt, putPrompt } from '../../storage/form/prompts.ts';
import { addTalk } from '../../storage/request/correspondence.ts';
import {
  findRequest,
  findRequestByReference,
  openRequestsOfChat,
  requestsOfChat,
} from '../../storage/request/requests.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { showOpenForm } from '../form/show-form.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { createCorrespondenceReplies } from './correspondence-replies.ts';
import { closePrompt, isTooLong, noteOwn, takeAnswer } from './say-to-desk.ts';
import { pressedAnswer } from './situation.ts';

/** What an applicant writes to the operators: the answer to their question, or a message of their own. */
export function createCorrespondence(deps: ServiceDeps) {
  return {
    ...createCorrespondenceReplies(deps),

    /** The button under the question: the next text is the answer. */
    askAnswer(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const request = findRequest(tx, requestId);
        if (!isAsked(request, update.chatId)) return 'not-now';
        const subject = request.reference;
        const prompt = { kind: 'answer', subject, code: pressedAnswer } as const;
        putPrompt(tx, update.chatId, prompt, now);
        tell(update.chatId, { template: 'answer-prompt', request: requestId });
        return 'done';
      });
    },

    /** The answer goes into the request and back to who asked. */
    answer(update: UpdateRef, reference: string, text: string) {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const request = findRequestByReference(tx, reference);
        if (!isAsked(request, update.chatId)) {
          deletePrompt(tx, update.chatId);
          return tell(update.chatId, { template: 'plain', text: 'not-asked' });
        }
        takeAnswer(deps, turn, update, request, text);
      });
    },

    /** `/contact`: the next text goes to the operators. */
    askContact(update: UpdateRef) {
      return runUpdate(deps, update, (turn) => askForContact(turn, update.chatId));
    },

    /**
     * To the operator of the person's newest open request, else to everyone at the desk. Whose requests have all ended
     * writes of the newest one, unless nothing is known of it any more.
     */
    contact(update: UpdateRef, text: string) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        closePrompt(turn, chatId);
        if (isTooLong(text)) {
          return tell(chatId, { template: 'contact-prompt', problem: 'words-too-long' });
        }
        deletePrompt(tx, chatId);
        noteUse(tx, chatId, 'contact', now);
        const open = openRequestsOfChat(tx, chatId);
        const current = open.find(({ assignee }) => assignee !== undefined) ?? open[0];
        const [newest] = requestsOfChat(tx, chatId, 1);
        const request = current ?? (newest?.erasedAt === undefined ? newest : undefined);
        const talk = addTalk(tx, {
          requestId: request?.id,
          chatId,
          kind: 'contact',
          operatorId: undefined,
          words: text,
          at: now,
        });
        noteOwn(turn, update, { kind: 'said', talk });
        tell(chatId, { template: 'plain', text: 'contact-sent' });
        for (const operator of holderOrDesk(tx, current)) {
          tell(operator, { template: 'desk-contact', talk }, { lane: 'notice' });
        }
        showOpenForm(turn, chatId);
      });
    },
  };
}

function isAsked(request: Request | undefined, chatId: number): request is Request {
  return request?.chatId === chatId && request.status === 'needs_info';
}

/** The next text goes to the operators. */
export function askForContact({ tx, now, tell }: Turn, chatId: number): void {
  if (!hasAllowance(tx, chatId, 'contact', now)) {
    return tell(chatId, { template: 'plain', text: 'too-many-messages' });
  }
  putPrompt(tx, chatId, { kind: 'contact', subject: '', code: undefined }, now);
  tell(chatId, { template: 'contact-prompt' });
}
