import { hourMs } from '../../domain/dates/durations.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { isOverdue } from '../../domain/desk/queue.ts';
import type { Request } from '../../domain/request/request.ts';
import { isHeld } from '../../domain/request/status.ts';
import { untouchedAt, untouchedWarningAt } from '../../domain/request/untouched.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { auditOf } from '../../storage/owner/audit.ts';
import { hasPendingJob, type Job, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { historyOf } from '../../storage/request/events.ts';
import { assignedRequests, findRequest, heldRequests, routeRequest } from '../../storage/request/requests.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn, type Turn } from '../turn.ts';
import { act } from './act.ts';
import { deskChats } from './announce.ts';
import { planSchedule } from './schedule.ts';

/**
 * Why nobody holds a request any more. left: its operator has left the desk · untouched: they left it lying ·
 * register: a register did one or the other.
 */
export type FreedBecause = 'left' | 'untouched' | 'register';

/** Takes a request from whoever holds it, in any status, and tells the desk that it waits for somebody. */
export function free(deps: ServiceDeps, turn: Turn, request: Request, why: FreedBecause): void {
  if (!act(deps, turn, request, 'unassign', { type: 'system' }).ok) return;
  const name = `freed${request.id}.${request.version}`;
  for (const chatId of deskChats(deps, turn)) {
    turn.tell(
      chatId,
      { template: 'desk-freed', request: request.id, why },
      { lane: 'notice', key: `${name}:${chatId}` },
    );
  }
}

/** Frees all that somebody holds who does not work at the desk any more. */
export function freeAll(deps: ServiceDeps, turn: Turn, operatorId: number): void {
  for (const request of assignedRequests(turn.tx, operatorId)) free(deps, turn, request, 'left');
}

/** Requests that are held since before this was watched. */
export function watchHeld(deps: ServiceDeps, turn: Turn): void {
  for (const request of heldRequests(turn.tx)) {
    if (hasPendingJob(turn.tx, 'untouched', String(request.id))) continue;
    planSchedule(deps, turn, request, request.status);
  }
}

/** What jobs do about requests that their operators leave lying. */
export function createHolders(deps: ServiceDeps) {
  return {
    /** Their operator hears when it will go back to the queue, unless they have looked at it meanwhile. */
    warnUntouched(tx: Tx, job: Job): void {
      const request = findRequest(tx, requestOfJob(job));
      if (request?.assignee === undefined) {
        return void settleJob(tx, job.id, 'dropped', 'nobody at the desk holds it');
      }
      const since = lastTouch(tx, request);
      const { calendar } = deps.catalog;
      const dueAt = untouchedWarningAt(since, calendar, deps.terms);
      const now = deps.now();
      if (dueAt > now) return postponeJob(tx, job.id, dueAt);
      if (!settleJob(tx, job.id, 'done', 'warned')) return;
      const until = Math.max(untouchedAt(since, calendar, deps.terms), now + shortestNoticeMs);
      startTurn(tx, now, keyOfJob(job)).tell(
        request.assignee,
        { template: 'desk-untouched', request: request.id, until },
        { lane: 'notice' },
      );
    },

    /** It goes back to the queue. The owners hear of one that is late already. */
    freeUntouched(tx: Tx, job: Job): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      if (request === undefined || !isHeld(request)) {
        return void settleJob(tx, job.id, 'dropped', 'nobody holds it');
      }
      const dueAt = untouchedAt(lastTouch(tx, request), deps.catalog.calendar, deps.terms);
      if (dueAt > now) return postponeJob(tx, job.id, dueAt);
      if (!settleJob(tx, job.id, 'done', 'freed')) return;
      const turn = startTurn(tx, now, keyOfJob(job));
      const { assignee } = request;
      if (assignee === undefined) routeRequest(tx, request.id, 'both');
      free(deps, turn, request, assignee === undefined ? 'register' : 'untouched');
      if (assignee !== undefined) {
        turn.tell(
          assignee,
          { template: 'desk-freed', request: request.id, why: 'untouched' },
          { lane: 'notice', key: `freed${request.id}.${request.version}:${assignee}` },
        );
      }
      const today = almatyDate(new Date(now));
      if (!isOverdue({ ...request, promisedOn: request.promised.on }, today)) return;
      for (const { userId, role } of listOperators(tx)) {
        if (role === 'owner')
          turn.tell(userId, { template: 'desk-late', request: request.id }, { lane: 'notice' });
      }
    },
  };
}

/** A request that was held before this was watched is warned of as well. */
const shortestNoticeMs = hourMs;
const linesLookedAt = 50;

/** When its operator last did something about it or opened it, but not before it came to stand as it does. Ms. */
function lastTouch(tx: Tx, request: Request): number {
  const { assignee, register } = request;
  const actor = assignee === undefined ? `register:${register}` : `operator:${assignee}`;
  const touched = auditOf(tx, request.reference, linesLookedAt).findLast((line) => line.actor === actor);
  return Math.max(touched?.at ?? 0, historyOf(tx, request.id).at(-1)?.at ?? 0);
}
