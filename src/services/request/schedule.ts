import { openDaysFor } from '../../domain/dates/open-days.ts';
import { schedule } from '../../domain/request/schedule.ts';
import type { Status } from '../../domain/request/status.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { dropPendingJobs, planJob } from '../../storage/queues/jobs.ts';
import type { ServiceDeps, Turn } from '../turn.ts';

/** Plans what belongs to the status that a request has come into at this moment. */
export function planSchedule(
  { catalog, terms }: Pick<ServiceDeps, 'catalog' | 'terms'>,
  { tx, now }: Pick<Turn, 'tx' | 'now'>,
  request: { readonly id: number; readonly branchCode: string | undefined },
  status: Status,
): void {
  const { calendar } = catalog;
  const scene = { since: now, openDays: openDaysFor(catalog, request.branchCode), calendar, terms };
  for (const { job, at } of schedule[status]) {
    for (const dueAt of at(scene)) planJob(tx, { kind: job, subject: String(request.id), dueAt });
  }
}

/** Drops what was planned for the status that a request leaves; gives the jobs, in case that is taken back. */
export function dropSchedule(tx: Tx, requestId: number, status: Status, outcome: string): readonly number[] {
  return schedule[status].flatMap(({ job }) => dropPendingJobs(tx, job, String(requestId), outcome));
}
