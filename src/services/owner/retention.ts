import { dayMs, hourMs } from '../../domain/dates/durations.ts';
import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { keptMs } from '../../domain/owner/retention.ts';
import { hourOf, usualOverMs } from '../../domain/register/watch.ts';
import { forgetUses } from '../../storage/applicant/allowances.ts';
import { forgetChecklists } from '../../storage/applicant/country-checklists.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { forgetBatches, leftRunning } from '../../storage/desk/batches.ts';
import { forgetExportRuns } from '../../storage/desk/export-runs.ts';
import { forgetInvitations } from '../../storage/desk/invitations.ts';
import { deleteAttachmentsOf } from '../../storage/form/attachments.ts';
import { forgetCodesSent } from '../../storage/form/confirmations.ts';
import { idleDrafts } from '../../storage/form/drafts.ts';
import { deleteAside, idleAside } from '../../storage/form/drafts-aside.ts';
import { forgetHeldWords } from '../../storage/form/held-words.ts';
import { forgetPrompts } from '../../storage/form/prompts.ts';
import { forgetJobs, hasPendingJob, type Job, planJob, settleJob } from '../../storage/queues/jobs.ts';
import { forgetSubjects } from '../../storage/queues/message-subjects.ts';
import { forgetSettled } from '../../storage/queues/outbox.ts';
import { forgetSeen } from '../../storage/queues/seen-updates.ts';
import { forgetCalls } from '../../storage/register/api-calls.ts';
import { forgetParts } from '../../storage/register/certificate-parts.ts';
import { forgetFeed } from '../../storage/register/feed.ts';
import { forgetHours } from '../../storage/register/watch.ts';
import { forgetPendingDecisions } from '../../storage/request/pending-decisions.ts';
import { eraseEnded } from '../applicant/own-data.ts';
import { stopRunning } from '../batch/batch-progress.ts';
import { closeDraft, resumeAside } from '../form/discard-draft.ts';
import { keyOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn, type Turn } from '../turn.ts';
import type { OwnerAlerts } from './owner-alerts.ts';

/** Erases what has been kept long enough; the hourly job `housekeeping`, inside the transaction that settles it. */
export function createRetention(deps: ServiceDeps, ownerAlerts: Pick<OwnerAlerts, 'tellMissingYears'>) {
  return {
    /** Hourly: what is no longer needed is erased, idle drafts with their personal data first of all. */
    eraseExpired(tx: Tx, job: Job): void {
      const now = deps.now();
      const isDay = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime() === now;
      // People are told of these two, and nobody is woken at night.
      if (isDay) {
        eraseIdleDrafts(tx, job);
        ownerAlerts.tellMissingYears(startTurn(tx, now, `${keyOfJob(job)}.years`));
      }
      eraseEnded(deps, startTurn(tx, now, `${keyOfJob(job)}.ended`));
      forgetSeen(tx, now);
      forgetSettled(tx, now - keptMs.history);
      forgetJobs(tx, now - keptMs.history);
      forgetPrompts(tx, now);
      forgetSubjects(tx, now);
      forgetHeldWords(tx, now);
      endLeftBatches(startTurn(tx, now, `${keyOfJob(job)}.batches`), now - keptMs.batch);
      forgetBatches(tx, now - keptMs.batch);
      forgetExportRuns(tx, now - keptMs.history);
      forgetChecklists(tx, now - keptMs.countryChecklist);
      forgetUses(tx, now);
      forgetCalls(tx, now - keptMs.registerCall);
      forgetParts(tx, now - keptMs.uploadPart);
      forgetFeed(tx, now - keptMs.registerFeed);
      forgetHours(tx, hourOf(now - usualOverMs));
      forgetInvitations(tx, now);
      forgetPendingDecisions(tx, now);
      forgetCodesSent(tx, now - keptMs.codeSent);
      settleJob(tx, job.id, 'done', 'kept house');
      planHousekeeping(tx, now);
    },
  };

  function eraseIdleDrafts(tx: Tx, job: Job): void {
    const turn = startTurn(tx, deps.now(), keyOfJob(job));
    const idleSince = deps.now() - deps.terms.draftDays * dayMs;
    for (const draft of idleDrafts(tx, idleSince)) {
      closeDraft(turn, draft.id);
      // Where the draft corrects a request, the request itself reminds of what is to be done.
      if (draft.requestId === null) turn.tell(draft.chatId, { template: 'draft-erased' }, { lane: 'notice' });
      resumeAside(turn, draft.chatId);
    }
    for (const draft of idleAside(tx, idleSince)) {
      deleteAside(tx, draft.id);
      deleteAttachmentsOf(tx, draft.id);
      turn.tell(draft.chatId, { template: 'draft-erased' }, { lane: 'notice' });
    }
  }
}

/** Decisions of days ago are made no more, and whoever made them hears which of them were carried out. */
function endLeftBatches(turn: Turn, before: number): void {
  for (const batch of leftRunning(turn.tx, before)) stopRunning(turn, batch);
}

/** The next hour's erasing, unless it is planned already. */
export function planHousekeeping(tx: Tx, now: number): void {
  if (!hasPendingJob(tx, 'housekeeping', 'all')) {
    planJob(tx, { kind: 'housekeeping', subject: 'all', dueAt: now + hourMs });
  }
}
