import {
  addDays,
  almatyDate,
  almatyInstant,
  type Calendar,
  isWorkingDay,
} from '../../domain/dates/working-days.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { listOperators } from '../../storage/desk/operators.ts';
import { type Job, planJob, settleJob } from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';

const digestHour = 9;

/** What each operator reads in the morning of a working day: how many requests are late, due today, theirs, new. */
export function createDigest(deps: ServiceDeps) {
  return {
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

/** The next morning of a working day after `now`. */
export function planDigest(tx: Tx, now: number, calendar: Calendar): void {
  let day = almatyDate(new Date(now));
  while (!isWorkingDay(calendar, day) || almatyInstant(day, digestHour).getTime() <= now)
    day = addDays(day, 1);
  planJob(tx, { kind: 'digest', subject: 'all', dueAt: almatyInstant(day, digestHour).getTime() });
}
