import type { HookPost, PostOutcome } from '../domain/register/hook.ts';
import type { Log } from '../log.ts';
import type { DueHooksService } from '../services/register/due-hooks.ts';
import type { Transact } from '../storage/database/transact.ts';
import type { Job } from '../storage/queues/jobs.ts';

export interface HookDeps {
  readonly transact: Transact;
  /** 0 to 1. */
  readonly random: () => number;
  readonly services: { readonly dueHooks: DueHooksService };
  /** Never rejects. */
  readonly postEvent: (post: HookPost) => Promise<PostOutcome>;
  readonly log: Log;
}

/**
 * Posts the events of one hook, one after the other: the next one goes when the one before was taken and that is on disk.
 * A program that dies in between posts one event once more, under the same `webhook-id`.
 */
export function createHookJob({ transact, random, services, postEvent, log }: HookDeps) {
  const { dueHooks } = services;
  return async (job: Job): Promise<void> => {
    const due = await transact((tx) => dueHooks.toPost(tx, job));
    for (const one of due) {
      const outcome = await postEvent(one.post);
      if (outcome.type === 'taken') {
        if (await transact((tx) => dueHooks.taken(tx, job, one))) continue;
        break;
      }
      const fault = outcome.type === 'gone' ? 'gone' : outcome.fault;
      const wishedMs = outcome.type === 'failed' ? outcome.afterMs : undefined;
      log.info('event-not-taken', { code: fault });
      return await transact((tx) => dueHooks.failed(tx, job, one, fault, random(), wishedMs));
    }
    if (due.length > 0) await transact((tx) => dueHooks.goOn(tx, job));
  };
}
