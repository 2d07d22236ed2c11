import type { Tx } from '../../storage/database/transact.ts';
import { nameOperator } from '../../storage/desk/operators.ts';
import { findPrompt, putPrompt, savePromptWords } from '../../storage/form/prompts.ts';
import { findSubject } from '../../storage/queues/message-subjects.ts';
import { findTalk } from '../../storage/request/correspondence.ts';
import type { ServiceDeps, UpdateRef } from '../turn.ts';
import { atDesk, type DeskOutcome, type RequestName } from './at-desk.ts';
import { longestText } from './written-replies.ts';

/** What a message at the desk is about: a request, or what somebody without one has written. */
export type AboutMessage = { readonly request: number } | { readonly talk: number };

/** Operators who use Telegram's "Reply" instead of a button. */
export function createDeskReplies(deps: ServiceDeps) {
  return {
    /** What the message is about that an operator replies to; undefined: nothing of the desk's. */
    aboutMessage(chatId: number, messageId: number): Promise<AboutMessage | undefined> {
      return deps.transact((tx) => aboutMessage(tx, chatId, messageId));
    },

    /** Words for the person, as after the button: shown as they will be read, and sent by one more tap. */
    previewMessage(update: UpdateRef, name: RequestName, words: string, operatorName: string) {
      return atDesk(deps, update, name, ({ tx, now, tell }, request, operator): DeskOutcome => {
        const { reference, erasedAt, blockedAt } = request;
        nameOperator(tx, operator.userId, operatorName);
        if (erasedAt !== undefined) return { code: 'not-now', reference, assignee: '' };
        if (blockedAt !== undefined) return { code: 'data-blocked', reference, assignee: '' };
        if ([...words].length > longestText) return { code: 'text-too-long', reference, assignee: '' };
        const open = findPrompt(tx, update.chatId, now)?.messageId;
        if (open !== undefined) tell(update.chatId, { template: 'buttons-off', message: open });
        putPrompt(tx, update.chatId, { kind: 'message', subject: reference, code: undefined }, now);
        savePromptWords(tx, update.chatId, words);
        tell(update.chatId, { template: 'desk-preview', reference });
        return { code: 'shown', reference };
      });
    },
  };
}

/** What a message in an operator's chat is about. */
export function aboutMessage(tx: Tx, chatId: number, messageId: number): AboutMessage | undefined {
  const subject = findSubject(tx, chatId, messageId);
  if (subject?.kind === 'staff-request') return { request: subject.request };
  if (subject?.kind !== 'staff-talk') return undefined;
  const request = findTalk(tx, subject.talk)?.requestId;
  return request === undefined ? { talk: subject.talk } : { request };
}
