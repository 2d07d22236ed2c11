import { hourMs } from '../../domain/dates/durations.ts';
import { nextNightly } from '../../domain/owner/backup-rotation.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import {
  dropFarJobs,
  dropJobs,
  hasPendingJob,
  type Job,
  planJob,
  postponeJob,
  settleJob,
} from '../../storage/queues/jobs.ts';
import { keyOfJob } from '../job-names.ts';
import { runUpdate, type ServiceDeps, startTurn, type UpdateRef } from '../turn.ts';
import type { OwnerAlerts } from './owner-alerts.ts';

const retryMs = hourMs;
const nightly = 'nightly';

/** A backup that was made, and the first line of its audit that does not fit, if there is one. */
interface Made {
  readonly name: string;
  readonly bytes: number;
  readonly auditBrokenAt: number | undefined;
  /** Sealed values in it that can't be opened. */
  readonly unreadable: number;
}

/** Backups that the bot makes of itself: each night, and when an owner asks. Making one is the job's; this plans and tells. */
export function createBackup(
  deps: ServiceDeps,
  ownerAlerts: Pick<OwnerAlerts, 'backupFailed' | 'auditBroken' | 'valuesUnreadable'>,
) {
  return {
    /** At the start. A night that was slept through is still planned, and is made up now, once. */
    begin(): Promise<void> {
      return deps.transact((tx) => {
        if (deps.backsUp) planNightly(tx);
        else dropJobs(tx, 'backup', nightly, 'switched off');
      });
    },

    /** The clock was wrong when the nightly one was planned. */
    planAnew(tx: Tx): void {
      if (deps.backsUp) planNightly(tx);
    },

    /** `/backup`: made at once, told when it is done. */
    askBackup(update: UpdateRef): Promise<'done' | 'denied' | undefined> {
      return runUpdate(deps, update, ({ tx, now, tell }) => {
        if (findOperator(tx, update.chatId)?.role !== 'owner') return 'denied';
        if (!deps.backsUp) {
          tell(update.chatId, { template: 'backups-off' });
          return 'done';
        }
        planJob(tx, { kind: 'backup', subject: `${update.chatId}.${update.updateId}`, dueAt: now });
        const actor = `operator:${update.chatId}`;
        appendAudit(tx, { at: now, actor, action: 'backup', subject: 'database' });
        return 'done';
      });
    },

    /** It is there and was checked. Whoever asked reads its name. */
    backupMade(tx: Tx, job: Job, made: Made): void {
      if (!settleJob(tx, job.id, 'done', made.name)) return;
      const now = deps.now();
      const turn = startTurn(tx, now, keyOfJob(job));
      if (job.subject === nightly) planNightly(tx);
      else {
        const { name, bytes } = made;
        turn.tell(Number.parseInt(job.subject, 10), { template: 'backup-made', name, bytes, at: now });
      }
      if (made.auditBrokenAt !== undefined) ownerAlerts.auditBroken(turn, made.auditBrokenAt);
      if (made.unreadable > 0) ownerAlerts.valuesUnreadable(turn, made.unreadable);
    },

    /** Owners read of it once a day; an hour later it is tried again. */
    backupFailed(tx: Tx, job: Job, fault: string): void {
      const now = deps.now();
      postponeJob(tx, job.id, now + retryMs);
      ownerAlerts.backupFailed(startTurn(tx, now, keyOfJob(job)), fault);
    },

    /** Backups were switched off after this one was asked for. */
    backupsOff(tx: Tx, job: Job): void {
      settleJob(tx, job.id, 'dropped', 'switched off');
    },
  };

  function planNightly(tx: Tx): void {
    dropFarJobs(tx, 'backup', nightly, deps.now() + 25 * retryMs);
    if (hasPendingJob(tx, 'backup', nightly)) return;
    planJob(tx, { kind: 'backup', subject: nightly, dueAt: nextNightly(deps.now()) });
  }
}

export type BackupService = ReturnType<typeof createBackup>;
