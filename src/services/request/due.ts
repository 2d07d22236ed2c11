import { hourMs } from '../../domain/dates/durations.ts';
import { outsideQuietHours } from '../../domain/dates/quiet-hours.ts';
import { almatyDate } from '../../domain/dates/working-days.ts';
import { judgeCertificate, type PdfLook } from '../../domain/desk/certificate-check.ts';
import type { DeskOutcomeCode } from '../../domain/desk/outcomes.ts';
import { readLatelyMs } from '../../domain/request/reminders.ts';
import { forgetUses } from '../../storage/applicant/allowances.ts';
import { forgetChecklists } from '../../storage/applicant/country-checklists.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { forgetBatches } from '../../storage/desk/batches.ts';
import {
  confirmCertificate,
  deleteCertificate,
  findCertificate,
} from '../../storage/desk/cards-and-queue.ts';
import { forgetExportRuns } from '../../storage/desk/export-runs.ts';
import { forgetInvitations } from '../../storage/desk/invitations.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { deleteAttachmentsOf } from '../../storage/form/attachments.ts';
import { forgetCodesSent } from '../../storage/form/confirmations.ts';
import { idleDrafts } from '../../storage/form/drafts.ts';
import { deleteAside, idleAside } from '../../storage/form/drafts-aside.ts';
import { forgetHeldWords } from '../../storage/form/held-words.ts';
import { forgetPrompts } from '../../storage/form/prompts.ts';
import {
  forgetJobs,
  hasLaterDueJob,
  hasLaterJob,
  hasPendingJob,
  type Job,
  planJob,
  postponeJob,
  settleJob,
} from '../../storage/queues/jobs.ts';
import { forgetSubjects } from '../../storage/queues/message-subjects.ts';
import { forgetSettled } from '../../storage/queues/outbox.ts';
import { forgetSeen } from '../../storage/queues/seen-updates.ts';
import { forgetCalls } from '../../storage/register/api-calls.ts';
import { forgetParts } from '../../storage/register/certificate-parts.ts';
import { forgetFeed } from '../../storage/register/feed.ts';
import { forgetPendingDecisions } from '../../storage/request/pending-decisions.ts';
import { findRequest } from '../../storage/request/requests.ts';
import { eraseEnded } from '../applicant/own-data.ts';
import { actorOf, meantBy, nameOfAssignee } from '../desk/at-desk.ts';
import { exportFailed } from '../desk/export.ts';
import { closeDraft, resumeAside } from '../form/discard-draft.ts';
import { isSure, keyOfJob, requestOfJob } from '../job-names.ts';
import type { FaultsService } from '../owner/owner-alerts.ts';
import { callsKeptMs } from '../register/calls.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import { act } from './act.ts';
import { readLately } from './read-confirmation.ts';

/** Nobody thinks longer about whether certificates go. */
const batchesKeptMs = 48 * hourMs;
const historyKeptMs = 30 * 24 * hourMs;
/** Whoever follows the feed may be away for long. */
const feedKeptMs = 400 * 24 * hourMs;
/** Legalising a certificate takes weeks; after a year nobody comes back to its steps. */
const checklistsKeptMs = 365 * 24 * hourMs;

/** What a job does, inside the transaction that settles it: moved clocks, restarts and double runs do it once. */
export function createDueJobs(
  deps: ServiceDeps,
  faults: Pick<FaultsService, 'jobFailed' | 'tellMissingYears'>,
) {
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

    /** The file that an operator sent was fetched and looked at: delivered, asked about, or sent back. */
    receiveCertificate(tx: Tx, job: Job, fileId: string, look: PdfLook): void {
      const now = deps.now();
      const request = findRequest(tx, requestOfJob(job));
      const certificate = findCertificate(tx, requestOfJob(job));
      const operator = certificate && findOperator(tx, certificate.receivedBy);
      if (!request || !operator || certificate.fileId !== fileId || certificate.sha256 !== undefined) {
        settleJob(tx, job.id, 'dropped', 'the request, the file or the operator is gone');
        return;
      }
      if (!settleJob(tx, job.id, 'done', 'fetched')) return;
      const turn = startTurn(tx, now, keyOfJob(job));
      const { reference } = request;
      const assignee = nameOfAssignee(tx, request);
      const reply = (outcome: DeskOutcomeCode, undo?: number) =>
        turn.tell(operator.userId, {
          template: 'desk-reply',
          outcome,
          reference,
          assignee,
          ...(undo !== undefined && { undo }),
        });
      const verdict = judgeCertificate(look, certificate.name, meantBy(request));
      if (verdict.type === 'refused') {
        deleteCertificate(tx, request.id);
        return reply(verdict.code);
      }
      if (verdict.doubts.length > 0 && !isSure(job)) {
        return turn.tell(operator.userId, {
          template: 'desk-doubt',
          request: request.id,
          file: certificate.receivedAt,
          doubts: [...verdict.doubts],
        });
      }
      confirmCertificate(tx, request.id, Buffer.from(look.sha256));
      const outcome = act(deps, turn, request, 'deliver', actorOf(operator));
      if (outcome.ok) reply('delivered', request.id);
      else reply(outcome.code);
    },

    /** The file can't be had now: the operator reads once that it is being fetched. */
    certificateDelayed(tx: Tx, job: Job, until: number): void {
      const request = findRequest(tx, requestOfJob(job));
      const certificate = findCertificate(tx, requestOfJob(job));
      postponeJob(tx, job.id, until);
      if (job.attempts > 0 || !request || !certificate) return;
      startTurn(tx, deps.now(), keyOfJob(job)).tell(certificate.receivedBy, {
        template: 'desk-reply',
        outcome: 'receiving',
        reference: request.reference,
      });
    },

    /** The file can't be had: the operator is asked to send it again. */
    certificateLost(tx: Tx, job: Job): void {
      const request = findRequest(tx, requestOfJob(job));
      const certificate = findCertificate(tx, requestOfJob(job));
      if (!settleJob(tx, job.id, 'dropped', 'the file could not be fetched')) return;
      // Another file for the same request may have been delivered meanwhile: that one stays.
      if (!request || !certificate || certificate.sha256 !== undefined) return;
      deleteCertificate(tx, request.id);
      startTurn(tx, deps.now(), keyOfJob(job)).tell(certificate.receivedBy, {
        template: 'desk-reply',
        outcome: 'file-lost',
        reference: request.reference,
      });
    },

    /** It failed again and again: settled as failed, and the owners know. */
    giveUp(tx: Tx, job: Job): void {
      if (settleJob(tx, job.id, 'failed', 'failed too often')) faults.jobFailed(tx, job);
      if (job.kind === 'export') exportFailed(startTurn(tx, deps.now(), keyOfJob(job)), job);
      if (job.kind === 'housekeeping') planHousekeeping(tx);
    },

    /** Hourly: what is no longer needed is erased, idle drafts with their personal data first of all. */
    keepHouse(tx: Tx, job: Job): void {
      const now = deps.now();
      const isDay = outsideQuietHours(new Date(now), deps.terms.quietHours).getTime() === now;
      // People are told of these two, and nobody is woken at night.
      if (isDay) {
        eraseIdleDrafts(tx, job);
        faults.tellMissingYears(startTurn(tx, now, `${keyOfJob(job)}.years`));
      }
      eraseEnded(deps, startTurn(tx, now, `${keyOfJob(job)}.ended`));
      forgetSeen(tx, now);
      forgetSettled(tx, now - historyKeptMs);
      forgetJobs(tx, now - historyKeptMs);
      forgetPrompts(tx, now);
      forgetSubjects(tx, now);
      forgetHeldWords(tx, now);
      forgetBatches(tx, now - batchesKeptMs);
      forgetExportRuns(tx, now - historyKeptMs);
      forgetChecklists(tx, now - checklistsKeptMs);
      forgetUses(tx, now);
      forgetCalls(tx, now - callsKeptMs);
      forgetParts(tx, now - hourMs);
      forgetFeed(tx, now - feedKeptMs);
      forgetInvitations(tx, now);
      forgetPendingDecisions(tx, now);
      forgetCodesSent(tx, now - 2 * 24 * hourMs);
      settleJob(tx, job.id, 'done', 'kept house');
      planHousekeeping(tx);
    },
  };

  function eraseIdleDrafts(tx: Tx, job: Job): void {
    const turn = startTurn(tx, deps.now(), keyOfJob(job));
    const idleSince = deps.now() - deps.terms.draftDays * 24 * hourMs;
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

  function planHousekeeping(tx: Tx): void {
    if (!hasPendingJob(tx, 'housekeeping', 'all')) {
      planJob(tx, { kind: 'housekeeping', subject: 'all', dueAt: deps.now() + hourMs });
    }
  }
}

export type DueJobs = ReturnType<typeof createDueJobs>;
