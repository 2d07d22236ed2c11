import type { Cursor } from '../../domain/register/event.ts';
import { feedEpoch, tellRegister } from '../../storage/register/feed.ts';
import { countWaiting, findHook } from '../../storage/register/hooks.ts';
import type { ServiceDeps } from '../turn.ts';

/** What a register can learn of its hook by calls; only owners say where it leads. */
export function createHookCalls(deps: ServiceDeps, read: ServiceDeps['transact']) {
  return {
    /** Null: there is none. */
    hookOf: (register: number) =>
      read((tx) => {
        const hook = findHook(tx, register);
        if (hook === undefined) return null;
        const { failingSince, pausedAt } = hook;
        return {
          waiting: countWaiting(tx, hook),
          failing_since: failingSince === undefined ? null : new Date(failingSince).toISOString(),
          paused: pausedAt !== undefined,
        };
      }),

    /** Has an event of no matter posted. Undefined: there is no hook. */
    ping: (register: number): Promise<Cursor | undefined> =>
      deps.transact((tx) => {
        if (findHook(tx, register) === undefined) return undefined;
        return { epoch: feedEpoch(tx), id: tellRegister(tx, 'service.ping', register, deps.now()) };
      }),
  };
}
