import { dayMs } from '../../../domain/dates/durations.ts';
import { outsideQuietHours } from '../../../domain/dates/quiet-hours.ts';
import type { Tx } from '../../../storage/database/transact.ts';
import { type Job, postponeJob, settleJob } from '../../../storage/queues/jobs.ts';
import { claimedReceipt } from '../../../storage/request/payments.ts';
import { findRequest } from '../../../storage/request/requests.ts';
import { keyOfJob, requestOfJob } from '../../job-names.ts';
import { type ServiceDeps, startTurn } from '../../turn.ts';
import { act } from '../act.ts';

/** What jobs do for requests whose fee is not paid, each inside the transaction that settles it. */
export function createDuePayments(deps: ServiceDeps) {
  return {
    remindOfPayment(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (request?.status !== 'awaiting_payment') {
        return void settleJob(tx, job.id, 'dropped', 'nothing is to be paid any more');
      }
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (awake > now) return postponeJob(tx, job.id, awake);
      // Whoever has given a receipt number waits for the desk, not the desk for them.
      if (claimedReceipt(tx, request.id))
        return void settleJob(tx, job.id, 'dropped', 'a receipt is looked at');
      if (!settleJob(tx, job.id, 'done', 'reminded')) return;
      startTurn(tx, now, keyOfJob(job)).tell(
        request.chatId,
        { template: 'payment-reminder', request: request.id },
        { lane: 'notice' },
      );
    },

    /** Seven days without payment. A receipt number that the desk has not looked at yet keeps the request open. */
    lapse(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (request?.status !== 'awaiting_payment') {
        return void settleJob(tx, job.id, 'dropped', 'nothing is to be paid any more');
      }
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (claimedReceipt(tx, request.id)) return postponeJob(tx, job.id, now + dayMs);
      if (awake > now) return postponeJob(tx, job.id, awake);
      if (!settleJob(tx, job.id, 'done', 'lapsed')) return;
      act(deps, startTurn(tx, now, keyOfJob(job)), request, 'lapse', { type: 'system' });
    },
  };
}

export type DuePayments = ReturnType<typeof createDuePayments>;
