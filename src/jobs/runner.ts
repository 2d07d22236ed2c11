import { hourMs } from '../domain/dates/durations.ts';
import { retryDelay } from '../domain/messages/delivery.ts';
import type { Log } from '../log.ts';
import type { Clock } from '../outbox/telegram-port.ts';
import type { Transact, Tx } from '../storage/database/transact.ts';
import {
  dueFiles,
  dueJobs,
  type Job,
  nextJobAt,
  postponeJob,
  type WaitingFile,
} from '../storage/queues/jobs.ts';
import { type FileTurns, fileJobs } from './file-turns.ts';
import { type JobTable, triesBeforeGivingUp } from './job-table.ts';

export interface JobRunner {
  /** Jobs may be due: look. */
  wake(): void;
  /** Resolves when no job is due any more. */
  idle(): Promise<void>;
  stop(): Promise<void>;
}

export interface JobRunnerDeps {
  readonly transact: Transact;
  /** For what is read. */
  readonly read: Transact;
  readonly clock: Clock;
  readonly random: () => number;
  readonly table: JobTable;
  readonly turns: FileTurns;
  /** A job that failed again and again; in the transaction that settles it. */
  readonly giveUp: (tx: Tx, job: Job) => void;
  /** The clock was ahead and was put right: what was planned by it is planned anew. */
  readonly planAnew: (tx: Tx) => void;
  readonly log: Log;
  /** True for faults of the disk and not of the program. */
  readonly isUnavailable: (error: unknown) => boolean;
}

const atOnce = 100;
/** A clock that is moved, or a row planned by another process, is noticed at least this often. */
const longestWaitMs = 60_000;
const stopWithinMs = 1500;
/** A clock that is kept right by others is moved by less. */
const clockMayGoBackMs = hourMs;
/** Before another try when nothing can be stored. */
const pauseMs = 5000;

/** Runs jobs when they are due, each in a transaction that settles it. One that fails stands in nobody's way. */
export function createJobRunner(deps: JobRunnerDeps): JobRunner {
  const { transact, read, clock, log } = deps;
  /** What waits for the world outside, by job. */
  const outside = new Map<number, Promise<void>>();
  let running: Promise<void> | undefined;
  /** The latest time that was seen here. */
  let latest = 0;
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
    let next: number | undefined;
    try {
      const isBack = clock.now() < latest - clockMayGoBackMs;
      latest = isBack ? clock.now() : Math.max(latest, clock.now());
      if (isBack) await transact(deps.planAnew);
      while (again && !stopped) {
        again = false;
        const { jobs, files } = await read((tx) => {
          next = nextJobAt(tx);
          const now = clock.now();
          // At each change of what is planned this is asked: mostly nothing is due.
          if (next === undefined || next > now) return { jobs: [], files: [] };
          // Those under way must not stand in the line that is looked at: there may be any number of them.
          const besides = { ids: [...outside.keys()], kinds: fileJobs };
          return { jobs: dueJobs(tx, now, atOnce, besides), files: dueFiles(tx, now, besides) };
        });
        for (const job of jobs) {
          if (stopped) return;
          await fire(job);
        }
        if (jobs.length > 0) again = true;
        beginFiles(files);
      }
      const wait = next === undefined ? longestWaitMs : Math.max(next - clock.now(), 1000);
      cancelTimer = clock.after(Math.min(wait, longestWaitMs), wake);
    } catch (error) {
      log.error('jobs-interrupted', { error });
      again = false;
      cancelTimer = clock.after(pauseMs, wake);
    }
  }

  /** Begins waiting files up to the most that may be under way; the rest are looked at again when one of them is over. */
  function beginFiles(waiting: readonly WaitingFile[]): void {
    for (;;) {
      const file = deps.turns.next(
        waiting.filter(({ id }) => !outside.has(id)),
        clock.now(),
      );
      if (file === undefined || stopped) return;
      deps.turns.begin(file);
      void fire(file, () => deps.turns.end(file));
    }
  }

  /** `over`: it is done, or broken off. */
  async function fire(job: Job, over = () => {}): Promise<void> {
    log.debug('job', { job: job.kind });
    const task = deps.table[job.kind];
    if ('inside' in task) return await attempt(job, () => transact((tx) => task.inside(tx, job)));
    // Not awaited: a job that waits for Telegram or a gateway must not hold up the others.
    const work = attempt(job, () => task.outside(job)).then(
      () => {
        over();
        outside.delete(job.id);
        wake();
      },
      (error: unknown) => {
        over();
        // The database takes nothing now: the job is begun anew, after a pause.
        log.error('jobs-interrupted', { error });
        clock.after(pauseMs, () => {
          outside.delete(job.id);
          wake();
        });
      },
    );
    outside.set(job.id, work);
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
        if (job.attempts + 1 >= triesBeforeGivingUp) deps.giveUp(tx, job);
        else postponeJob(tx, job.id, clock.now() + delay);
      });
    }
  }

  async function settled(): Promise<void> {
    while (running || outside.size > 0) {
      await running;
      await Promise.all(outside.values());
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
      // A job that hangs is not waited for any longer: it is begun anew at the next start.
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
