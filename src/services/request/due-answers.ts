import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { readLatelyMs } from '../../domain/request/reminders.ts';
import type { Request } from '../../domain/request/request.ts';
import { statusTraits } from '../../domain/request/status-traits.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { hasLaterDueJob, hasLaterJob, type Job, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { findRequest, routeRequest } from '../../storage/request/requests.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import { free } from './holders.ts';
import { readLately } from './read-confirmation.ts';

/** What jobs do about a question that the applicant has not answered, each inside the transaction that settles it. */
export function createDueAnswers(deps: ServiceDeps) {
  return {
    /** The operator's question is still without an answer. */
    remindOfQuestion(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (!isAsked(request)) return void settleJob(tx, job.id, 'dropped', 'it was answered');
      if (hasLaterDueJob(tx, job, now)) return void settleJob(tx, job.id, 'dropped', 'stale');
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (awake > now) return postponeJob(tx, job.id, awake);
      if (hasLaterJob(tx, job) && readLately({ tx, now }, request, readLatelyMs)) {
        return void settleJob(tx, job.id, 'dropped', 'they confirmed lately that they have read it');
      }
      if (!settleJob(tx, job.id, 'done', 'reminded')) return;
      startTurn(tx, now, keyOfJob(job)).tell(
        request.chatId,
        { template: 'answer-reminder', request: request.id },
        { lane: 'notice' },
      );
    },

    /** Two weeks without an answer: whoever holds the request has to decide. */
    reportUnanswered(tx: Tx, job: Job): void {
      const request = findRequest(tx, requestOfJob(job));
      if (!isAsked(request)) return void settleJob(tx, job.id, 'dropped', 'it was answered');
      if (!settleJob(tx, job.id, 'done', 'reported')) return;
      const turn = startTurn(tx, deps.now(), keyOfJob(job));
      if (request.register !== undefined) {
        routeRequest(tx, request.id, 'both');
        free(deps, turn, request, 'register');
      }
      for (const chatId of holderOrDesk(tx, request)) {
        turn.tell(chatId, { template: 'desk-unanswered', request: request.id }, { lane: 'notice' });
      }
    },
  };
}

/** A question, or lines to correct, wait for the applicant. */
function isAsked(request: Request | undefined): request is Request {
  return request !== undefined && statusTraits[request.status].asked;
}
