import { writeCursor, writeEvent } from '../../domain/register/event.ts';
import {
  type HookFault,
  type HookPost,
  hookDeadAfterMs,
  hookEventsAtOnce,
  hookWait,
  tellHookAfterMs,
} from '../../domain/register/hook.ts';
import type { Tx } from '../../storage/database/transact.ts';
import { type Job, settleJob } from '../../storage/queues/jobs.ts';
import { feedAfter, feedEpoch } from '../../storage/register/feed.ts';
import {
  countWaiting,
  findHook,
  hookSecrets,
  putOffHook,
  saveHookFailed,
  saveHookPaused,
  saveHookTaken,
  saveHookTold,
  wakeHooks,
} from '../../storage/register/hooks.ts';
import { findRegister } from '../../storage/register/registers.ts';
import { keyOfJob, requestOfJob } from '../job-names.ts';
import { type ServiceDeps, startTurn } from '../turn.ts';
import { tellOwnersOfRegister } from './register-alerts.ts';

/** An event that is to be posted, and its line in the feed. */
export interface DuePost {
  readonly line: number;
  readonly post: HookPost;
}

/** Events on their way to hooks, each hook's in order. The feed is the truth: a hook only has a place in it. */
export function createDueHooks(deps: ServiceDeps) {
  return {
    /** The next events of the hook, oldest first; none: the job is settled. */
    toPost(tx: Tx, job: Job): readonly DuePost[] {
      const id = requestOfJob(job);
      const hook = findHook(tx, id);
      const register = findRegister(tx, id);
      const mayRead = deps.registers !== undefined && register?.scopes.includes('read') === true;
      if (hook === undefined || hook.pausedAt !== undefined || !mayRead) {
        settleJob(tx, job.id, 'dropped', 'nothing is posted there now');
        return [];
      }
      const epoch = feedEpoch(tx);
      const lines = feedAfter(tx, hook.place, id, hookEventsAtOnce);
      if (lines.length === 0) settleJob(tx, job.id, 'done', 'all is posted');
      const now = deps.now();
      const secrets = hookSecrets(tx, id, now);
      return lines.map((line) => ({
        line: line.id,
        post: {
          url: hook.url,
          secrets,
          id: writeCursor({ epoch, id: line.id }),
          at: now,
          body: writeEvent(epoch, line),
        },
      }));
    },

    /** It was taken. False: the hook is another one by now, and what was fetched for it is not to be posted. */
    taken(tx: Tx, job: Job, { line, post }: DuePost): boolean {
      const id = requestOfJob(job);
      const hook = findHook(tx, id);
      if (hook?.url !== post.url || hook.place >= line) return false;
      saveHookTaken(tx, id, line);
      if (hook.toldAt !== undefined) tellOwners(tx, job, 'hook-back');
      return true;
    },

    /** It was not taken: those behind it wait as well. `random`: 0 to 1. */
    failed(
      tx: Tx,
      job: Job,
      { post }: DuePost,
      fault: HookFault,
      random: number,
      wishedMs: number | undefined,
    ): void {
      const id = requestOfJob(job);
      const before = findHook(tx, id);
      if (before?.url !== post.url) return;
      const now = deps.now();
      saveHookFailed(tx, id, fault, now);
      const failingSince = before.failingSince ?? now;
      if (fault === 'gone' || now - failingSince >= hookDeadAfterMs) {
        saveHookPaused(tx, id, now);
        settleJob(tx, job.id, 'dropped', fault);
        return tellOwners(tx, job, 'hook-dead');
      }
      if (now - failingSince >= tellHookAfterMs && before.toldAt === undefined) {
        saveHookTold(tx, id, now);
        tellOwners(tx, job, 'hook-failing');
      }
      putOffHook(tx, job, now + hookWait(before.failures + 1, random, wishedMs));
    },

    /** A full portion has gone, and others had their turn: the job goes on with the next portion. */
    goOn(tx: Tx, job: Job): void {
      const hook = findHook(tx, requestOfJob(job));
      if (hook === undefined || countWaiting(tx, hook) === 0) {
        return void settleJob(tx, job.id, 'done', 'all is posted');
      }
      putOffHook(tx, job, deps.now());
    },

    /** At the start: what waited goes on. */
    begin: (): Promise<void> => deps.transact((tx) => wakeHooks(tx, deps.now())),
  };

  function tellOwners(tx: Tx, job: Job, alert: 'hook-failing' | 'hook-back' | 'hook-dead'): void {
    const register = findRegister(tx, requestOfJob(job));
    if (register === undefined) return;
    tellOwnersOfRegister(startTurn(tx, deps.now(), keyOfJob(job)), alert, register);
  }
}

export type DueHooksService = ReturnType<typeof createDueHooks>;
