import type { Log } from '../log.ts';
import type { Clock } from '../outbox/telegram-port.ts';
import type { BackupService } from '../services/owner/backup.ts';
import type { BackupFolder, BackupOutcome } from '../storage/backup/folder.ts';
import type { Transact } from '../storage/database/transact.ts';
import type { Job } from '../storage/queues/jobs.ts';

export interface BackUpDeps {
  readonly transact: Transact;
  readonly clock: Clock;
  /** Undefined: backups are switched off. */
  readonly backups: BackupFolder | undefined;
  readonly services: { readonly backup: BackupService };
  readonly log: Log;
}

/** The job `backup`: makes one and says what became of it. One that the bot's end breaks off stays planned. */
export function createBackUpJob({ transact, clock, backups, services, log }: BackUpDeps) {
  const { backup } = services;
  /** What was made but could not be noted yet: a full disk must not make it again and again. */
  const unsettled = new Map<number, BackupOutcome>();

  return async (job: Job): Promise<void> => {
    if (backups === undefined) return await transact((tx) => backup.backupsOff(tx, job));
    const began = clock.now();
    const outcome = unsettled.get(job.id) ?? (await backups.make(began));
    if (outcome === 'stopped') return;
    unsettled.set(job.id, outcome);
    if ('fault' in outcome) {
      log.warn('backup-failed', { outcome: outcome.fault, attempts: job.attempts + 1, error: outcome.error });
      await transact((tx) => backup.backupFailed(tx, job, outcome.fault));
    } else {
      log.info('backup-made', { ms: clock.now() - began });
      await transact((tx) => backup.backupMade(tx, job, outcome));
    }
    unsettled.delete(job.id);
  };
}
