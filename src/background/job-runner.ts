import { retryDelay } from '../domain/delivery.ts';
import type { Log } from '../log.ts';
import { type DueJobs, requestOf } from '../services/due-jobs.ts';
import { findCertificate } from '../storage/desk.ts';
import { dueJobs, type Job, nextJobAt } from '../storage/jobs.ts';
import type { Transact } from '../storage/transact.ts';
import type { Clock, TelegramPort } from './telegram-port.ts';

export interface JobRunner {
  /** Jobs may be due: look. */
  wake(): void;
  /** Resolves when no job is due any more. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface JobRunnerDeps {
  readonly transact: Transact;
  readonly clock: Clock;
  readonly random: () => number;
  readonly port: TelegramPort;
  readonly jobs: DueJobs;
  readonly log: Log;
}

const atOnce = 100;
/** A clock that is moved, or a row planned by another process, is noticed at least this often. */
const longestWaitMs = 60_000;
const downloadTries = 6;
const stopWithinMs = 1500;

/** Runs jobs when they are due, each in a transaction that settles it. */
export function createJobRunner(deps: JobRunnerDeps): JobRunner {
  const { transact, clock, log } = deps;
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let cancelTimer = () => {};

  function wake(): void {
    again = true;
    if (!running && !stopped) {
      running = run().finally(() => {
        running = undefined;
      });
    }
  }

  async function run(): Promise<void> {
    cancelTimer();
    try {
      while (again && !stopped) {
        again = false;
        const jobs = await transact((tx) => dueJobs(tx, clock.now(), atOnce));
        for (const job of jobs) {
          if (stopped) return;
          await fire(job);
        }
        if (jobs.length === atOnce) again = true;
      }
      const next = await transact(nextJobAt);
      const wait = next === undefined ? longestWaitMs : Math.max(next - clock.now(), 1);
      cancelTimer = clock.after(Math.min(wait, longestWaitMs), wake);
    } catch (error) {
      log.error('jobs-interrupted', { error });
      cancelTimer = clock.after(5000, wake);
    }
  }

  async function fire(job: Job): Promise<void> {
    log.debug('job', { job: job.kind });
    switch (job.kind) {
      case 'collect-reminder':
        return await transact((tx) => deps.jobs.remind(tx, job));
      case 'housekeeping':
        return await transact((tx) => deps.jobs.keepHouse(tx, job));
      case 'receive-certificate':
        return await receive(job);
    }
  }

  async function receive(job: Job): Promise<void> {
    const certificate = await transact((tx) => findCertificate(tx, requestOf(job)));
    const file = certificate ? await deps.port.download(certificate.fileId) : 'gone';
    if (certificate && file !== 'gone' && file !== 'later') {
      return await transact((tx) => deps.jobs.receiveCertificate(tx, job, certificate.fileId, file));
    }
    if (file === 'gone' || job.attempts >= downloadTries) {
      return await transact((tx) => deps.jobs.certificateLost(tx, job));
    }
    const delay = retryDelay(job.attempts + 1, 0, deps.random()) ?? 1000;
    await transact((tx) => deps.jobs.certificateDelayed(tx, job, clock.now() + delay));
  }

  return {
    wake,
    async idle() {
      wake();
      while (running) await running;
    },
    async stop() {
      stopped = true;
      cancelTimer();
      // A download that hangs is begun anew at the next start.
      await new Promise<void>((resolve) => {
        const cancel = clock.after(stopWithinMs, resolve);
        void Promise.resolve(running).then(() => {
          cancel();
          resolve();
        });
      });
    },
  };
}
