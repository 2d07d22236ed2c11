import { almatyDate } from '../../domain/dates/working-days.ts';
import { periodSaid } from '../../domain/desk/export-period.ts';
import { daysOf, lastDays, longestDays, type Stats, usualDays } from '../../domain/desk/stats.ts';
import type { Locale } from '../../domain/locale.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import type { CountStats } from '../../storage/desk/stats.ts';
import { type Job, planJob, settleJob } from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type UpdateRef } from '../turn.ts';
import type { DeskOutcome } from './at-desk.ts';

/** The desk's numbers: a picture, and the same in words. */
export function createDeskStats(deps: ServiceDeps, count: CountStats) {
  return {
    /** `/stats [DAYS]`: drawing takes a moment, so it is a job. Undefined days: the usual ones. */
    askStats(update: UpdateRef, typed: string): Promise<DeskOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now }): DeskOutcome => {
        if (findOperator(tx, update.chatId) === undefined) return { code: 'denied' };
        const days = typed === '' ? usualDays : daysIn(typed, now);
        if (!Number.isInteger(days) || days < 1 || days > longestDays) return { code: 'too-many-days' };
        const subject = `${update.chatId}.${days}.${update.updateId}`;
        planJob(tx, { kind: 'stats', subject, dueAt: now });
        return { code: 'shown', reference: '' };
      });
    },

    /** Whose picture a job draws, and the numbers in it; undefined: they are no operator any more. */
    statsToDraw(tx: Tx, job: Job): StatsToDraw | undefined {
      const { chatId, days } = wanted(job);
      if (findOperator(tx, chatId) === undefined) {
        settleJob(tx, job.id, 'dropped', 'not an operator any more');
        return undefined;
      }
      const now = deps.now();
      const locale = findApplicant(tx, chatId)?.locale ?? 'kk';
      return { chatId, locale, stats: count(tx, lastDays(days, now), now) };
    },

    /** The words follow either way. `isSeen`: the picture went out, and did not fail on the way there. */
    statsDrawn(tx: Tx, job: Job, isSeen: boolean): void {
      if (!settleJob(tx, job.id, 'done', isSeen ? 'drawn' : 'not drawn')) return;
      const { chatId, days } = wanted(job);
      const alone = isSeen ? {} : { alone: true };
      startTurn(tx, deps.now(), keyOfJob(job)).tell(chatId, { template: 'desk-stats', days, ...alone });
    },
  };
}

export interface StatsToDraw {
  readonly chatId: number;
  readonly locale: Locale;
  readonly stats: Stats;
}

/** A number, or days in words that last until today; anything else is no number. */
function daysIn(typed: string, now: number): number {
  const said = periodSaid(typed, now);
  const today = almatyDate(new Date(now));
  if (said === undefined || said.from > today || said.to < today) return Number(typed);
  return daysOf({ from: said.from, to: today }).length;
}

function wanted(job: Job): { readonly chatId: number; readonly days: number } {
  const [chatId, days] = job.subject.split('.').map(Number);
  return { chatId: chatId ?? 0, days: days ?? usualDays };
}
