import { almatyDate } from '../../domain/dates/working-days.ts';
import type { QueueFilter } from '../../domain/desk/queue.ts';
import type { WordKind } from '../../domain/desk/word-kind.ts';
import { textLimits } from '../../domain/messages/text-limits.ts';
import type { Request } from '../../domain/request/request.ts';
import { decide, isRefusalCode, type RefusalCode } from '../../domain/request/status.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { nameOperator, type Operator } from '../../storage/desk/operators.ts';
import { queuePage } from '../../storage/desk/queue.ts';
import { findPrompt, type Prompt, putPrompt, savePromptWords } from '../../storage/form/prompts.ts';
import { findSubject } from '../../storage/queues/message-subjects.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import { claimedReceipt } from '../../storage/request/payments.ts';
import type { ActionWords } from '../request/act.ts';
import type { ServiceDeps, Turn, UpdateRef } from '../turn.ts';
import { actorOf, atDesk, type DeskOutcome, nameOfAssignee, type RequestName } from './at-desk.ts';
import { tickedLines } from './lines-to-correct.ts';

/** What is written to a person has to fit into one message, with what stands around it. */
export const longestReply = textLimits.words;

/** What a message at the desk is about: a request, or what somebody without one has written. */
export type AboutMessage = { readonly request: number } | { readonly talk: number };

/** Operators who use Telegram's "Reply" instead of a button. */
export function createDeskReplies(deps: ServiceDeps) {
  return {
    /** What the message is about that an operator replies to; undefined: nothing of the desk's. */
    aboutMessage(chatId: number, messageId: number): Promise<AboutMessage | undefined> {
      return deps.transact((tx) => aboutMessage(tx, chatId, messageId));
    },

    /** How many requests a list of this operator has, and the one that is alone in it. */
    countIn(
      chatId: number,
      filter: QueueFilter,
    ): Promise<{ readonly count: number; readonly only: number | undefined }> {
      return deps.transact((tx) => {
        const today = almatyDate(new Date(deps.now()));
        const { count, lines } = queuePage(tx, filter, chatId, 0, 1, today);
        return { count, only: count === 1 ? lines[0]?.id : undefined };
      });
    },

    /** Words for the person, or a note: shown as they will be read, and sent by one more tap. */
    previewWords(
      update: UpdateRef,
      name: RequestName,
      { kind, text }: { readonly kind: 'ask' | 'message' | 'note'; readonly text: string },
      operatorName: string,
    ) {
      return atDesk(deps, update, name, (turn, request, operator): DeskOutcome => {
        nameOperator(turn.tx, operator.userId, operatorName);
        if (kind === 'ask' && isAskedAlready(request, operator)) {
          return previewAddition(turn, update.chatId, request, operator, text);
        }
        return preview(turn, update.chatId, request, operator, { kind, text });
      });
    },
  };
}

/** The operator who has asked wants to ask more, before there is an answer. */
export function isAskedAlready({ status, assignee }: Request, { userId }: Operator): boolean {
  return status === 'needs_info' && assignee === userId;
}

/** More words to a question without an answer go after it as a message; the answer is one for both. */
export function previewAddition(
  turn: Turn,
  chatId: number,
  request: Request,
  operator: Operator,
  text: string,
): DeskOutcome {
  const { reference } = request;
  turn.tell(chatId, { template: 'desk-reply', outcome: 'asked-already', reference });
  return preview(turn, chatId, request, operator, { kind: 'message', text });
}

/** Words for the person as they will be read, before they go. */
export function preview(
  turn: Turn,
  chatId: number,
  request: Request,
  operator: Operator,
  { kind, text }: { readonly kind: WordKind; readonly text: string },
): DeskOutcome {
  const { tx, now, tell } = turn;
  const { reference } = request;
  const fault = whyNot(turn, request, operator, kind);
  if (fault) return fault;
  if ([...text].length > longestReply) return { code: 'text-too-long', reference, assignee: '' };
  const open = findPrompt(tx, chatId, now)?.messageId;
  if (open !== undefined) tell(chatId, { template: 'buttons-off', message: open });
  putPrompt(tx, chatId, { kind, subject: reference, code: undefined }, now);
  savePromptWords(tx, chatId, text);
  tell(chatId, { template: 'desk-preview', reference });
  return { code: 'shown', reference };
}

/** Why this can't be written about the request now; undefined: it can. */
export function whyNot(
  { tx }: Pick<Turn, 'tx'>,
  request: Request,
  operator: Operator,
  kind: WordKind,
): DeskOutcome | undefined {
  const { reference } = request;
  if (kind === 'message' || kind === 'note') {
    // Where the person is gone, nothing is written to them or about them any more.
    if (request.erasedAt !== undefined) return { code: 'not-now', reference, assignee: '' };
    return request.blockedAt === undefined ? undefined : { code: 'data-blocked', reference, assignee: '' };
  }
  const decided = decide(request, kind, actorOf(operator));
  if (!decided.ok) return { code: decided.code, reference, assignee: nameOfAssignee(tx, request) };
  const noReceipt = kind === 'decline-receipt' && claimedReceipt(tx, request.id) === undefined;
  return noReceipt ? { code: 'no-receipt', reference, assignee: '' } : undefined;
}

/** What a message in an operator's chat is about. */
export function aboutMessage(tx: Tx, chatId: number, messageId: number): AboutMessage | undefined {
  const subject = findSubject(tx, chatId, messageId);
  if (subject?.kind === 'staff-request') return { request: subject.request };
  if (subject?.kind !== 'staff-talk') return undefined;
  const request = findTalk(tx, subject.talk)?.requestId;
  return request === undefined ? { talk: subject.talk } : { request };
}

/** What was chosen before the words were written: the lines to correct, or the ground of a refusal. */
export function detailsOf(prompt: Prompt): ActionWords {
  const code = codeOf(prompt);
  return prompt.kind === 'correct' ? { lines: tickedLines(prompt) } : { ...(code && { code }) };
}

/** The ground of a refusal that this prompt was put for. */
export function codeOf({ code }: Prompt): RefusalCode | undefined {
  return code !== undefined && isRefusalCode(code) ? code : undefined;
}
