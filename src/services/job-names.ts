import type { Job } from '../storage/jobs.ts';

/** Names the messages of one firing of a job: a later firing has others to send. */
export function nameOf(job: Job): string {
  return `job${job.id}.${job.attempts}`;
}

/** The id of the request that a job is about; the subject may go on after a dot. */
export function requestOf(job: Job): number {
  return Number.parseInt(job.subject, 10);
}
