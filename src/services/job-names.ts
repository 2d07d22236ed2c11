import type { Job } from '../storage/queues/jobs.ts';

/** Names the messages of one firing of a job: a later firing has others to send. */
export function keyOfJob(job: Job): string {
  return `job${job.id}.${job.attempts}`;
}

/** The id of the request that a job is about; the subject may go on after a dot. */
export function requestOfJob(job: Job): number {
  return Number.parseInt(job.subject, 10);
}

/** The file of the job was doubted, and is to go all the same. */
export function isSure(job: Pick<Job, 'subject'>): boolean {
  return job.subject.endsWith('.sure');
}
