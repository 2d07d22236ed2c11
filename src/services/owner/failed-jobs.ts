import type { Tx } from '../../storage/database/transact.ts';
import { type Job, settleJob } from '../../storage/queues/jobs.ts';
import { exportFailed } from '../desk/export.ts';
import { keyOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import type { OwnerAlerts } from './owner-alerts.ts';
import { planHousekeeping } from './retention.ts';

/** What is done with a job that fails again and again. */
export function createFailedJobs(deps: ServiceDeps, ownerAlerts: Pick<OwnerAlerts, 'jobFailed'>) {
  return {
    /** It failed again and again: settled as failed, and the owners know. */
    giveUp(tx: Tx, job: Job): void {
      if (settleJob(tx, job.id, 'failed', 'failed too often')) ownerAlerts.jobFailed(tx, job);
      if (job.kind === 'export') exportFailed(startTurn(tx, deps.now(), keyOfJob(job)), job);
      if (job.kind === 'housekeeping') planHousekeeping(tx, deps.now());
    },
  };
}
