import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { isAskedAfter, longestFeedback, lowRating } from '../../domain/request/feedback.ts';
import type { Request } from '../../domain/request/request.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { hasDraft } from '../../storage/form/drafts.ts';
import { deletePrompt, findPrompt, putPrompt } from '../../storage/form/prompts.ts';
import { type Job, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { findFeedback, saveFeedbackWords, saveRating } from '../../storage/request/feedback.ts';
import { findRequest, findRequestByReference } from '../../storage/request/requests.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';

/** "How was it?", once after the end: a number, and a word if wished. */
export function createFeedback(deps: ServiceDeps) {
  return {
    /** By a job a while after the end, never at night. */
    askFeedback(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (!isAsked(request)) return void settleJob(tx, job.id, 'dropped', 'there is nobody to ask');
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (awake > now) return postponeJob(tx, job.id, awake);
      if (!settleJob(tx, job.id, 'done', 'asked')) return;
      startTurn(tx, now, keyOfJob(job)).tell(
        request.chatId,
        { template: 'feedback-question', request: request.id },
        { lane: 'notice', key: `feedback:${request.id}` },
      );
    },

    /** The first rating counts. A word is asked for where nothing else is waited for. */
    rate(update: UpdateRef, requestId: number, rating: number, edit: number | undefined) {
      return runUpdate(deps, update, (turn): 'done' | 'not-now' => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        const request = findRequest(tx, requestId);
        if (!isAsked(request) || request.chatId !== chatId) return 'not-now';
        const isFirst = saveRating(tx, requestId, rating, now);
        if (!isFirst || hasDraft(tx, chatId) || findPrompt(tx, chatId, now)) thank(turn, chatId, edit);
        else {
          const prompt = { kind: 'feedback', subject: request.reference, code: undefined } as const;
          putPrompt(tx, chatId, prompt, now);
          tell(chatId, { template: 'feedback-words', request: requestId, ...edited(edit) });
        }
        return 'done';
      });
    },

    /** No words to it. */
    skip(update: UpdateRef, edit: number | undefined) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now } = turn;
        if (findPrompt(tx, update.chatId, now)?.kind === 'feedback') deletePrompt(tx, update.chatId);
        thank(turn, update.chatId, edit);
      });
    },

    /** The owners read at once what was written to a low rating. */
    giveWords(update: UpdateRef, reference: string, words: string) {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const { chatId } = update;
        const asked = findPrompt(tx, chatId, now)?.messageId;
        if (asked !== undefined) tell(chatId, { template: 'buttons-off', message: asked });
        const request = findRequestByReference(tx, reference);
        if (request && [...words].length > longestFeedback) {
          return tell(chatId, { template: 'feedback-words', request: request.id, tooLong: true });
        }
        deletePrompt(tx, chatId);
        thank(turn, chatId, undefined);
        const given = request && findFeedback(tx, request.id);
        if (!given || !isAsked(request) || request.chatId !== chatId) return;
        saveFeedbackWords(tx, request.id, words);
        if (given.rating > lowRating) return;
        for (const { userId, role } of listOperators(tx)) {
          if (role !== 'owner') continue;
          tell(userId, { template: 'owner-feedback', request: request.id }, { lane: 'notice' });
        }
      });
    },
  };
}

function isAsked(request: Request | undefined): request is Request {
  return request !== undefined && isAskedAfter(request.status) && request.erasedAt === undefined;
}

function thank({ tell }: Turn, chatId: number, edit: number | undefined): void {
  tell(chatId, { template: 'plain', text: 'feedback-thanks', ...edited(edit) });
}

function edited(messageId: number | undefined): { edit?: number } {
  return messageId === undefined ? {} : { edit: messageId };
}
