import { readPeriod } from '../../domain/desk/export-period.ts';
import { beginningOf, endOf } from '../../domain/desk/stats.ts';
import type { Locale } from '../../domain/locale.ts';
import { addressOf } from '../../storage/applicant/applicants.ts';
import type { Tx } from '../../storage/database/transact.ts';
import {
  type ExportRun,
  endExportRun,
  findExportRun,
  insertExportRun,
  saveExportProgress,
} from '../../storage/desk/export-runs.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { type Job, planJob, settleJob } from '../../storage/queues/jobs.ts';
import { countSentIn } from '../../storage/request/export.ts';
import { keyOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type Turn, type UpdateRef } from '../turn.ts';

export type ExportOutcome = 'done' | 'denied' | 'dates' | 'dates-backwards';

/** So many lines are made in a moment, for which nobody needs to be told how far it is. */
export const linesOfAMoment = 2000;

/** `/export`: the requests of some days as files, to the private chat of who asks. That it was asked for is recorded. */
export function createDeskExport(deps: ServiceDeps) {
  return {
    exportRequests(update: UpdateRef, typed: string): Promise<ExportOutcome | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (findOperator(tx, update.chatId) === undefined) return 'denied';
        const period = readPeriod(typed, now);
        if (!period.ok) return period.code;
        const { from, to } = period.value;
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'export', subject: `${from} ${to}` });
        // The files are made when they are sent: personal data do not lie in the outbox.
        const between = { from: beginningOf(from), until: endOf(to) };
        if (countSentIn(tx, between, linesOfAMoment + 1) <= linesOfAMoment) {
          tell(update.chatId, { template: 'export', from, to, sheet: true });
          tell(update.chatId, { template: 'export', from, to });
          return 'done';
        }
        const id = insertExportRun(tx, { operatorId: update.chatId, from, to }, now);
        planJob(tx, { kind: 'export', subject: String(id), dueAt: now });
        tell(update.chatId, { template: 'export-progress', export: id });
        return 'done';
      });
    },

    /** "Stop": what has gone out stays, nothing more comes. */
    stopExport(update: UpdateRef, id: number): Promise<'done' | 'denied' | 'not-now' | undefined> {
      return runUpdate(deps, update, (turn) => {
        const run = findExportRun(turn.tx, id);
        if (run?.operatorId !== update.chatId || findOperator(turn.tx, update.chatId) === undefined) {
          return 'denied';
        }
        if (!endExportRun(turn.tx, id, 'stopped')) return 'not-now';
        showProgress(turn, id);
        return 'done';
      });
    },

    /** What a job makes, for whom and in which language; undefined: nobody wants it any more. */
    exportToMake(tx: Tx, job: Job): ExportToMake | undefined {
      const run = findExportRun(tx, Number(job.subject));
      if (run === undefined || !isWanted(tx, run)) {
        settleJob(tx, job.id, 'dropped', 'stopped, or not an operator any more');
        return undefined;
      }
      const { locale = 'kk', topic } = addressOf(tx, run.operatorId);
      return { run, locale, topic };
    },

    /** False: it was stopped, or who asked for it is no operator any more. */
    isExportWanted(tx: Tx, id: number): boolean {
      const run = findExportRun(tx, id);
      return run !== undefined && isWanted(tx, run);
    },

    /** So far it is; `sent`: so many files have gone out. */
    exportGoesOn(tx: Tx, job: Job, far: Pick<ExportRun, 'sent' | 'percent'>): void {
      const id = Number(job.subject);
      saveExportProgress(tx, id, far);
      if (findExportRun(tx, id)?.state !== 'making') return;
      showProgress(startTurn(tx, deps.now(), `${keyOfJob(job)}.${far.sent}.${far.percent}`), id);
    },

    /** All files have gone out. */
    exportMade(tx: Tx, job: Job): void {
      if (!settleJob(tx, job.id, 'done', 'sent')) return;
      const id = Number(job.subject);
      endExportRun(tx, id, 'made');
      showProgress(startTurn(tx, deps.now(), keyOfJob(job)), id);
    },

    /** It can't be sent, however often it is tried. */
    exportLost(tx: Tx, job: Job, error: string): void {
      if (!settleJob(tx, job.id, 'failed', error)) return;
      exportFailed(startTurn(tx, deps.now(), keyOfJob(job)), job);
    },
  };
}

export interface ExportToMake {
  readonly run: ExportRun;
  readonly locale: Locale;
  readonly topic: number | undefined;
}

/** Tells the operator who waits for the files of this job that they will not come. */
export function exportFailed(turn: Turn, job: Job): void {
  const id = Number(job.subject);
  if (endExportRun(turn.tx, id, 'failed')) showProgress(turn, id);
}

function isWanted(tx: Tx, { state, operatorId }: ExportRun): boolean {
  return state === 'making' && findOperator(tx, operatorId) !== undefined;
}

function showProgress({ tx, tell }: Turn, id: number): void {
  const run = findExportRun(tx, id);
  // The message has not gone out yet; when it does, it says how far the export is by then.
  if (run?.progressMessage === undefined) return;
  tell(run.operatorId, { template: 'export-progress', export: id, edit: run.progressMessage });
}
