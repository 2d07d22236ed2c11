import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { uncollectedAt } from '../../domain/request/last-day-to-collect.ts';
import { readLatelyMs } from '../../domain/request/reminders.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { hasLaterDueJob, hasLaterJob, type Job, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { holderOrDesk } from '../desk/holder-or-desk.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import { refreshDeskCards } from './desk-cards.ts';
import { readLately } from './read-confirmation.ts';

/** What jobs do about a paper that waits to be collected, each inside the transaction that settles it. */
export function createDueCollection(deps: ServiceDeps) {
  return {
    /** Reminds of a paper that waits, unless it was collected, a newer reminder is due, or it is night. */
    remind(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (request?.status !== 'ready') {
        settleJob(tx, job.id, 'dropped', 'the request is not ready any more');
        return;
      }
      if (hasLaterDueJob(tx, job, now)) {
        settleJob(tx, job.id, 'dropped', 'stale: a later reminder is due as well');
        return;
      }
      if (request.collectBy !== undefined && almatyDate(new Date(now)) > request.collectBy) {
        settleJob(tx, job.id, 'dropped', 'stale: the branch keeps the paper no longer');
        return;
      }
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (awake > now) {
        postponeJob(tx, job.id, awake);
        return;
      }
      if (hasLaterJob(tx, job) && readLately({ tx, now }, request, readLatelyMs)) {
        settleJob(tx, job.id, 'dropped', 'they confirmed lately that they have read it');
        return;
      }
      if (!settleJob(tx, job.id, 'done', 'reminded')) return;
      startTurn(tx, now, keyOfJob(job)).tell(
        request.chatId,
        { template: 'collect-reminder', request: request.id },
        { lane: 'notice' },
      );
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
  };
}
