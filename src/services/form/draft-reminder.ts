import { dayMs } from '../../domain/dates/durations.ts';
import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { findApplicant } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findDraftById } from '../../storage/form/drafts.ts';
import { type Job, postponeJob, settleJob } from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';

/** The one reminder of a form that is not finished, inside the transaction that settles its job. */
export function createDraftReminder(deps: ServiceDeps) {
  return {
    /** A form left alone for a day: its owner is reminded once. */
    remindOfDraft(tx: Tx, job: Job): void {
      const now = deps.now();
      const draft = findDraftById(tx, job.subject);
      if (draft === undefined) return void settleJob(tx, job.id, 'dropped', 'the draft is over');
      if (findApplicant(tx, draft.chatId)?.dataBlocked) {
        return void settleJob(tx, job.id, 'dropped', 'the data are blocked');
      }
      const dueAt = outsideQuietHours(
        new Date(Math.max(draft.updatedAt + dayMs, now)),
        deps.terms.quietHours,
      ).getTime();
      if (dueAt > now) return postponeJob(tx, job.id, dueAt);
      if (!settleJob(tx, job.id, 'done', 'reminded')) return;
      const key = `draft-reminder:${draft.id}`;
      startTurn(tx, now, keyOfJob(job)).tell(
        draft.chatId,
        { template: 'draft-reminder', draft: draft.id },
        { lane: 'notice', key },
      );
    },
  };
}
