import { dayMs } from '../../domain/dates/durations.ts';
import { openDaysFor } from '../../domain/dates/open-days.ts';
import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { addDays, almatyDate, almatyInstant } from '../../domain/dates/working-days.ts';
import { maxAgeFor, renewalDay } from '../../domain/guide/certificate-age.ts';
import { snoozedUntil } from '../../domain/request/reminders.ts';
import { mayWithdraw } from '../../domain/request/status.ts';
import type { Tx } from '../../storage/database/transact.ts';
import {
  dropJobs,
  hasPendingJob,
  type Job,
  planJob,
  postponeJob,
  settleJob,
} from '../../storage/queues/jobs.ts';
import {
  findRequest,
  findRequestByReference,
  openRequestsOfChat,
  requestsOfChat,
} from '../../storage/request/requests.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type UpdateRef } from '../turn.ts';
import { act } from './act.ts';
import { noteRead } from './read-confirmation.ts';

/** What an applicant does with a request of theirs. A request of somebody else is answered like none. */
export function createOwnRequests(deps: ServiceDeps) {
  return {
    /** `/status`: the card of the only request, a list of several. */
    showRequests(update: UpdateRef) {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const [first, second] = requestsOfChat(tx, update.chatId, 2);
        if (first && !second) tell(update.chatId, { template: 'request-card', request: first.id });
        else tell(update.chatId, { template: 'request-list' });
      });
    },

    showCard(update: UpdateRef, requestId: number) {
      return runUpdate(deps, update, ({ tell }) =>
        tell(update.chatId, { template: 'request-card', request: requestId }),
      );
    },

    /** A reference that was typed: its card, when it is the person's own; else false. */
    showByReference(update: UpdateRef, reference: string): Promise<boolean | undefined> {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const request = findRequestByReference(tx, reference);
        if (request?.chatId !== update.chatId) return false;
        tell(update.chatId, { template: 'request-card', request: request.id });
        return true;
      });
    },

    /** "I have collected it." */
    collected(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const request = findRequest(turn.tx, requestId);
        if (request?.chatId !== update.chatId) return 'not-now';
        const actor = { type: 'applicant', id: update.chatId } as const;
        return act(deps, turn, request, 'collected', actor).ok ? 'done' : 'not-now';
      });
    },

    /** `/withdraw`: the only request that can be withdrawn is asked about; of several one is chosen first. */
    findToWithdraw(update: UpdateRef) {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const [first, second] = openRequestsOfChat(tx, update.chatId).filter((request) =>
          mayWithdraw(request),
        );
        if (first === undefined) tell(update.chatId, { template: 'plain', text: 'nothing-to-withdraw' });
        else if (second) tell(update.chatId, { template: 'request-list', toWithdraw: true });
        else tell(update.chatId, { template: 'withdraw-question', request: first.id });
      });
    },

    /** The button on a card: asks, since a withdrawal can't be undone. */
    askWithdraw(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, ({ tx, tell }) => {
        const request = findRequest(tx, requestId);
        if (request?.chatId !== update.chatId || !mayWithdraw(request)) return 'not-now';
        tell(update.chatId, { template: 'withdraw-question', request: requestId });
        return 'done';
      });
    },

    /** The answer to the question; it loses its buttons either way. */
    withdraw(
      update: UpdateRef,
      requestId: number,
      sure: boolean,
      messageId: number,
    ): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const request = findRequest(turn.tx, requestId);
        if (request?.chatId !== update.chatId) return 'not-now';
        if (!sure) {
          turn.tell(update.chatId, { template: 'plain', text: 'prompt-cancelled', edit: messageId });
          return 'done';
        }
        turn.tell(update.chatId, { template: 'buttons-off', message: messageId });
        const actor = { type: 'applicant', id: update.chatId } as const;
        return act(deps, turn, request, 'withdraw', actor).ok ? 'done' : 'not-now';
      });
    },

    /** The last day for a calendar; of nobody else's request, and only while the paper waits. */
    giveCalendar(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const { tx, tell } = turn;
        const request = findRequest(tx, requestId);
        if (request?.chatId !== update.chatId || request.status !== 'ready') return 'not-now';
        noteRead(turn, request);
        tell(update.chatId, { template: 'calendar', request: requestId });
        return 'done';
      });
    },

    /** "Remind me when to renew": a paper that is too old on the day is ordered in time the next time. */
    remindOfRenewal(update: UpdateRef, requestId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        const request = findRequest(tx, requestId);
        if (request?.chatId !== update.chatId) return 'not-now';
        const days = maxAgeFor(deps.catalog, request);
        if (days === undefined) return 'not-now';
        const today = almatyDate(new Date(now));
        const orderedOn = almatyDate(new Date(request.submittedAt));
        const on = renewalDay(days, orderedOn, request.promised.on, today);
        const at = outsideQuietHours(almatyInstant(on, 10), deps.terms.quietHours);
        if (!hasPendingJob(tx, 'renewal', String(requestId))) {
          planJob(tx, { kind: 'renewal', subject: String(requestId), dueAt: at.getTime() });
        }
        tell(update.chatId, { template: 'renewal', request: requestId, on: almatyDate(at) });
        return 'done';
      });
    },

    /** The day has come, unless the request was given up meanwhile. */
    remindToRenew(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      const isOver = request === undefined || maxAgeFor(deps.catalog, request) === undefined;
      if (isOver) return void settleJob(tx, job.id, 'dropped', 'nothing is left to renew');
      // A block stops every use of the data until it ends, and a reminder is one: it waits.
      if (request.blockedAt !== undefined) return postponeJob(tx, job.id, now + dayMs);
      const awake = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime();
      if (awake > now) return postponeJob(tx, job.id, awake);
      if (!settleJob(tx, job.id, 'done', 'reminded')) return;
      const notice = { template: 'renewal', request: request.id } as const;
      startTurn(tx, now, keyOfJob(job)).tell(request.chatId, notice, { lane: 'notice' });
    },

    /** "Remind me in 3 days": what was due before then is left out. */
    snooze(update: UpdateRef, requestId: number, messageId: number): Promise<'done' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const { tx, now, tell } = turn;
        const request = findRequest(tx, requestId);
        if (request?.chatId !== update.chatId || request.status !== 'ready') return 'not-now';
        noteRead(turn, request);
        const lastDay = request.collectBy ?? almatyDate(new Date(now));
        const days = openDaysFor(deps.catalog, request.branchCode);
        const until = snoozedUntil(new Date(now), lastDay, days, deps.terms)?.getTime();
        if (until === undefined) {
          tell(update.chatId, { template: 'snoozed', request: requestId });
          return 'done';
        }
        // A reminder planned before the end of that day would be a second one: it is dropped.
        const dayAfter = almatyInstant(addDays(almatyDate(new Date(until)), 1), 0).getTime();
        dropJobs(tx, 'collect-reminder', String(requestId), 'snoozed by the person', dayAfter);
        planJob(tx, { kind: 'collect-reminder', subject: String(requestId), dueAt: until });
        if (messageId !== request.cardMessageId) {
          tell(update.chatId, { template: 'buttons-off', message: messageId });
        }
        tell(update.chatId, { template: 'snoozed', request: requestId, until });
        return 'done';
      });
    },
  };
}
