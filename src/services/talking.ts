import type { Request } from '../domain/request/request.ts';
import { hasAllowance, noteUse } from '../storage/allowances.ts';
import { listOperators } from '../storage/operators.ts';
import { deletePrompt, findPrompt, putPrompt } from '../storage/prompts.ts';
import {
  findRequest,
  findRequestByReference,
  openRequestsOfChat,
  requestsOfChat,
} from '../storage/requests.ts';
import { addTalk } from '../storage/talk.ts';
import { createContactReplies } from './contact-replies.ts';
import { act } from './deciding.ts';
import { showOpenForm } from './showing.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from './turn.ts';

const dayMs = 24 * 60 * 60 * 1000;
export const answerLastsMs = 30 * dayMs;
const contactLastsMs = dayMs;
const longestText = 1500;

/** What an applicant writes to the operators: the answer to their question, or a message of their own. */
export function createTalking(deps: ServiceDeps) {
  return {
    ...createContactReplies(deps),

    /** The button under the question: the next text is the answer. */
    askAnswer(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const request = findRequest(tx, requestId);
        if (!isAsked(request, update.chatId)) return 'not-now';
        const subject = request.reference;
        putPrompt(tx, update.chatId, { kind: 'answer', subject, code: undefined }, now + answerLastsMs);
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
        closeQuestion(turn, update.chatId);
        if ([...text].length > longestText) {
          return tell(update.chatId, {
            template: 'answer-prompt',
            request: request.id,
            problem: 'words-too-long',
          });
        }
        deletePrompt(tx, update.chatId);
        const actor = { type: 'applicant', id: update.chatId } as const;
        act(deps, turn, request, 'answer', actor, { text });
        for (const chatId of deskOf(turn, request)) {
          tell(chatId, { template: 'desk-answer', request: request.id }, { lane: 'notice' });
        }
        showOpenForm(turn, update.chatId);
      });
    },

    /** `/contact`: the next text goes to the operators. */
    askContact(update: UpdateRef) {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (!hasAllowance(tx, update.chatId, 'contact', now)) {
          return tell(update.chatId, { template: 'plain', text: 'too-many-messages' });
        }
        const prompt = { kind: 'contact', subject: '', code: undefined } as const;
        putPrompt(tx, update.chatId, prompt, now + contactLastsMs);
        tell(update.chatId, { template: 'contact-prompt' });
      });
    },

    /**
     * To the operator of the person's newest open request, else to everyone at the desk. Whose requests have all ended
     * writes of the newest one, unless nothing is known of it any more.
     */
    contact(update: UpdateRef, text: string) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        closeQuestion(turn, chatId);
        if ([...text].length > longestText) {
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
        tell(chatId, { template: 'plain', text: 'contact-sent' });
        for (const operator of deskOf(turn, current)) {
          tell(operator, { template: 'desk-contact', talk }, { lane: 'notice' });
        }
        showOpenForm(turn, chatId);
      });
    },
  };
}

export type TalkingService = ReturnType<typeof createTalking>;

/** Who at the desk hears of it: who holds the request, else everyone. Words of a person go to no group. */
function deskOf({ tx }: Pick<Turn, 'tx'>, request: Request | undefined): readonly number[] {
  const everyone = listOperators(tx).map(({ userId }) => userId);
  const holder = request?.assignee;
  return holder !== undefined && everyone.includes(holder) ? [holder] : everyone;
}

/** The message that asked loses its button, whatever was written. */
function closeQuestion({ tx, now, tell }: Turn, chatId: number): void {
  const prompt = findPrompt(tx, chatId, now);
  if (prompt?.messageId) tell(chatId, { template: 'buttons-off', message: prompt.messageId });
}

function isAsked(request: Request | undefined, chatId: number): request is Request {
  return request?.chatId === chatId && request.status === 'needs_info';
}
