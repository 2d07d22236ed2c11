import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import {
  addDays,
  almatyDate,
  almatyInstant,
  type Calendar,
  isWorkingDay,
} from '../../domain/dates/working-days.ts';
import { uncollectedAt } from '../../domain/request/last-day-to-collect.ts';
import { readLatelyMs } from '../../domain/request/reminders.ts';
import type { Request } from '../../domain/request/request.ts';
import { statusTraits } from '../../domain/request/status-traits.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import {
  hasLaterDueJob,
  hasLaterJob,
  type Job,
  planJob,
  postponeJob,
  settleJob,
} from '../../storage/queues/jobs.ts';
import { findRequest, routeRequest } from '../../storage/request/requests.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { refreshDeskCards } from '../request/desk-cards.ts';
import { free } from '../request/holders.ts';
import { readLately } from '../request/read-confirmation.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import { holderOrDesk } from './holder-or-desk.ts';

const digestHour = 9;

/** What jobs do for the desk, each inside the transaction that settles it. */
export function createDueDesk(deps: ServiceDeps) {
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

    /** Nobody came for the paper while the branch kept it: the desk finds out what became of it. The person hears nothing. */
    reportUncollected(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (request?.status !== 'ready' || request.collectBy === undefined) {
        return void settleJob(tx, job.id, 'dropped', 'the request is not ready any more');
      }
      const due = uncollectedAt(request.collectBy).getTime();
      if (due > now) return postponeJob(tx, job.id, due);
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (awake > now) return postponeJob(tx, job.id, awake);
      if (!settleJob(tx, job.id, 'done', 'reported')) return;
      const turn = startTurn(tx, now, keyOfJob(job));
      for (const chatId of holderOrDesk(tx, request)) {
        turn.tell(chatId, { template: 'desk-uncollected', request: request.id }, { lane: 'notice' });
      }
      // From today on the desk's cards call it overdue, so they are made anew.
      refreshDeskCards(turn, request.id, keyOfJob(job));
    },

    /** The morning of a working day, for each operator; the next one is planned with it. */
    tellDigest(tx: Tx, job: Job): void {
      const now = deps.now();
      const on = almatyDate(new Date(job.dueAt));
      if (!settleJob(tx, job.id, 'done', 'told')) return;
      planDigest(tx, now, deps.catalog.calendar);
      if (on !== almatyDate(new Date(now))) return; // a morning that was slept through is over
      const turn = startTurn(tx, now, keyOfJob(job));
      for (const { userId } of listOperators(tx)) {
        turn.tell(userId, { template: 'desk-digest', on }, { lane: 'notice' });
      }
    },
  };
}

/** A question, or lines to correct, wait for the applicant. */
function isAsked(request: Request | undefined): request is Request {
  return request !== undefined && statusTraits[request.status].asked;
}

export type DueDesk = ReturnType<typeof createDueDesk>;

/** The next morning of a working day after `now`. */
export function planDigest(tx: Tx, now: number, calendar: Calendar): void {
  let day = almatyDate(new Date(now));
  while (!isWorkingDay(calendar, day) || almatyInstant(day, digestHour).getTime() <= now)
    day = addDays(day, 1);
  planJob(tx, { kind: 'digest', subject: 'all', dueAt: almatyInstant(day, digestHour).getTime() });
}
