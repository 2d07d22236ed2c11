import { retryDelay } from '../domain/delivery.ts';
import type { Log } from '../log.ts';
import { type DueJobs, requestOf } from '../services/due-jobs.ts';
import { findCertificate } from '../storage/desk.ts';
import { dueJobs, type Job, nextJobAt, postponeJob } from '../storage/jobs.ts';
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
  /** True for faults of the disk and not of the program. */
  readonly isUnavailable: (error: unknown) => boolean;
}

const atOnce = 100;
/** A clock that is moved, or a row planned by another process, is noticed at least this often. */
const longestWaitMs = 60_000;
const triesBeforeGivingUp = 6;
const stopWithinMs = 1500;
/** Before another try when nothing can be stored. */
const pauseMs = 5000;

/** Runs jobs when they are due, each in a transaction that settles it. One that fails stands in nobody's way. */
export function createJobRunner(deps: JobRunnerDeps): JobRunner {
  const { transact, clock, log } = deps;
  /** Downloads on their way, by job. */
  const receiving = new Map<number, Promise<void>>();
  let running: Promise<void> | undefined;
  let again = false;
  let stopped = false;
  let cancelTimer = () => {};

  function wake(): void {
    again = true;
    if (stopped) return;
    running ??= run().finally(() => {
      running = undefined;
      if (again) wake();
    });
  }

  async function run(): Promise<void> {
    cancelTimer();
    try {
      while (again && !stopped) {
        again = false;
        const jobs = await transact((tx) => dueJobs(tx, clock.now(), atOnce));
        const free = jobs.filter(({ id }) => !receiving.has(id));
        for (const job of free) {
          if (stopped) return;
          await fire(job);
        }
        if (free.length > 0) again = true;
      }
      const next = await transact(nextJobAt);
      const wait = next === undefined ? longestWaitMs : Math.max(next - clock.now(), 1000);
      cancelTimer = clock.after(Math.min(wait, longestWaitMs), wake);
    } catch (error) {
      log.error('jobs-interrupted', { error });
      again = false;
      cancelTimer = clock.after(pauseMs, wake);
    }
  }

  async function fire(job: Job): Promise<void> {
    log.debug('job', { job: job.kind });
    switch (job.kind) {
      case 'collect-reminder':
        return await attempt(job, () => transact((tx) => deps.jobs.remind(tx, job)));
      case 'housekeeping':
        return await attempt(job, () => transact((tx) => deps.jobs.keepHouse(tx, job)));
      case 'receive-certificate': {
        // Beside the others: Telegram may take its time.
        const download = attempt(job, () => receive(job)).then(
          () => {
            receiving.delete(job.id);
            wake();
          },
          (error: unknown) => {
            // Nothing can be stored now: the file is fetched again, but not at once.
            log.error('jobs-interrupted', { error });
            clock.after(pauseMs, () => {
              receiving.delete(job.id);
              wake();
            });
          },
        );
        receiving.set(job.id, download);
      }
    }
  }

  /** A job that fails is tried again later, a few times; a disk that can't be written is not its fault. */
  async function attempt(job: Job, work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (deps.isUnavailable(error)) throw error;
      log.error('job-failed', { job: job.kind, attempts: job.attempts + 1, error });
      const delay = retryDelay(job.attempts + 1, 0, deps.random()) ?? longestWaitMs;
      await transact((tx) => {
        if (job.attempts + 1 >= triesBeforeGivingUp) deps.jobs.giveUp(tx, job);
        else postponeJob(tx, job.id, clock.now() + delay);
      });
    }
  }

  async function receive(job: Job): Promise<void> {
    const certificate = await transact((tx) => findCertificate(tx, requestOf(job)));
    const file = certificate ? await deps.port.download(certificate.fileId) : 'gone';
    if (certificate && file !== 'gone' && file !== 'later') {
      return await transact((tx) => deps.jobs.receiveCertificate(tx, job, certificate.fileId, file));
    }
    if (file === 'gone' || job.attempts + 1 >= triesBeforeGivingUp) {
      return await transact((tx) => deps.jobs.certificateLost(tx, job));
    }
    const delay = retryDelay(job.attempts + 1, 0, deps.random()) ?? 1000;
    await transact((tx) => deps.jobs.certificateDelayed(tx, job, clock.now() + delay));
  }

  async function settled(): Promise<void> {
    while (running || receiving.size > 0) {
      await running;
      await Promise.all(receiving.values());
      if (!running) return; // what is left waits for a disk that can be written
    }
  }

  return {
    wake,
    async idle() {
      wake();
      await settled();
    },
    async stop() {
      stopped = true;
      cancelTimer();
      // A download that hangs is begun anew at the next start.
      await new Promise<void>((resolve) => {
        const cancel = clock.after(stopWithinMs, resolve);
        void settled().finally(() => {
          cancel();
          resolve();
        });
      });
    },
  };
}
