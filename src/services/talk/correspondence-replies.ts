import { putsAside } from '../../domain/desk/command-in-words.ts';
import type { DeskOutcomeCode } from '../../domain/desk/desk-outcomes.ts';
import { textLimits } from '../../domain/messages/text-limits.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../storage/form/prompts.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { addTalk, findTalk, type Talk } from '../../storage/request/correspondence.ts';
import { runUpdate, type ServiceDeps, type UpdateRef } from '../turn.ts';

const longestText = textLimits.words;

/**
 * The desk answers somebody who wrote without having a request. The message they wrote stands for them: once it was
 * erased there is nobody to write to, and no other chat can be reached this way.
 */
export function createCorrespondenceReplies(deps: ServiceDeps) {
  return {
    /** The button under the message: the next text is the answer. */
    askReply(update: UpdateRef, talkId: number): Promise<'done' | 'gone' | 'denied' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (findOperator(tx, update.chatId) === undefined) return 'denied';
        if (findContact(tx, talkId) === undefined) return 'gone';
        const prompt = { kind: 'contact-reply', subject: String(talkId), code: undefined } as const;
        putPrompt(tx, update.chatId, prompt, now);
        tell(update.chatId, { template: 'desk-contact-reply', talk: talkId });
        return 'done';
      });
    },

    /** The answer goes out as it was written. */
    giveReply(update: UpdateRef, talkId: number, text: string) {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const prompt = findPrompt(tx, update.chatId, now);
        // Also for a text that is too long: an app splits it, and its tail must not become the answer.
        deletePrompt(tx, update.chatId);
        if (prompt?.messageId) tell(update.chatId, { template: 'buttons-off', message: prompt.messageId });
        const operator = findOperator(tx, update.chatId);
        if (operator === undefined) return tell(update.chatId, { template: 'plain', text: 'unknown' });
        const reply = (outcome: DeskOutcomeCode) => tell(update.chatId, { template: 'desk-reply', outcome });
        if (putsAside(text, 'contact-reply')) {
          return tell(update.chatId, { template: 'plain', text: 'prompt-cancelled' });
        }
        const contact = findContact(tx, talkId);
        if (contact === undefined) return reply('contact-gone');
        if ([...text].length > longestText) return reply('reply-too-long');
        const { chatId } = contact;
        const operatorId = operator.userId;
        const answer = {
          requestId: undefined,
          chatId,
          kind: 'message',
          operatorId,
          words: text,
          at: now,
        } as const;
        const talk = addTalk(tx, answer);
        const actor = `operator:${operatorId}`;
        appendAudit(tx, { at: now, actor, action: 'message', subject: `talk:${talkId}` });
        tell(chatId, { template: 'talk', talk }, { lane: 'notice' });
        reply('contact-answered');
      });
    },
  };
}

/** What a person wrote who had no request. */
function findContact(tx: Tx, talkId: number): Talk | undefined {
  const talk = findTalk(tx, talkId);
  return talk?.kind === 'contact' && talk.requestId === undefined ? talk : undefined;
}
