import { oldSecretLastsMs } from '../../domain/register/hook.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { newestFeedLine, nextFeedLine, tellRegister } from '../../storage/register/feed.ts';
import {
  deleteHook,
  dropHookJobs,
  findHook,
  type Hook,
  reviveHook,
  saveHook,
  saveHookSecret,
  wakeHooks,
} from '../../storage/register/hooks.ts';
import { findRegister, type Register } from '../../storage/register/registers.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';

export type HookOutcome =
  | { readonly code: 'denied' | 'gone' | 'done' | 'no-hook' | 'shape' | 'address' }
  /** The secret is in the hand of the handler; what the database keeps of it is sealed. */
  | { readonly code: 'secret'; readonly name: string; readonly secret: string };

const secretBytes = 32;

/** Where events are posted to: owners say so in the chat, and nobody by a key, so that a stolen key leads nowhere. */
export function createHooks(deps: ServiceDeps) {
  return {
    /** A hook, whose events begin now; or another address for the one there is, with a secret of its own. */
    setHook(update: UpdateRef, id: number, url: string): Promise<HookOutcome | undefined> {
      return onRegister(update, id, (turn, { name }) => {
        const { tx, now } = turn;
        const fault = deps.faultOfHook ? deps.faultOfHook(url) : 'address';
        if (fault !== undefined) return { code: fault };
        const secret = newSecret();
        dropHookJobs(tx, id);
        const place = findHook(tx, id)?.place ?? newestFeedLine(tx);
        saveHook(tx, { registerId: id, url: new URL(url).href, secret, place });
        note(turn, update, 'hook-set', id);
        tellRegister(tx, 'service.ping', id, now);
        return { code: 'secret', name, secret };
      });
    },

    /** Another secret; that of before signs as well for a day. */
    renewSecret(update: UpdateRef, id: number): Promise<HookOutcome | undefined> {
      return onHook(update, id, (turn, { name }) => {
        const secret = newSecret();
        saveHookSecret(turn.tx, id, secret, turn.now + oldSecretLastsMs);
        note(turn, update, 'hook-secret', id);
        return { code: 'secret', name, secret };
      });
    },

    removeHook(update: UpdateRef, id: number): Promise<HookOutcome | undefined> {
      return onHook(update, id, (turn) => {
        dropHookJobs(turn.tx, id);
        deleteHook(turn.tx, id);
        note(turn, update, 'hook-removed', id);
        return { code: 'done' };
      });
    },

    /** Goes on at once with what waits; `skips`: after the event that failed. */
    goOn(update: UpdateRef, id: number, skips: boolean): Promise<HookOutcome | undefined> {
      return onHook(update, id, (turn, _, { place }) => {
        const { tx, now } = turn;
        dropHookJobs(tx, id);
        reviveHook(tx, id, skips ? (nextFeedLine(tx, place, id) ?? place) : place);
        wakeHooks(tx, now, id);
        note(turn, update, 'hook-resumed', id);
        return { code: 'done' };
      });
    },
  };

  function newSecret(): string {
    return `whsec_${Buffer.from(deps.randomBytes(secretBytes)).toString('base64')}`;
  }

  function onRegister(
    update: UpdateRef,
    id: number,
    work: (turn: Turn, register: Register) => HookOutcome,
  ): Promise<HookOutcome | undefined> {
    return runUpdate(deps, update, (turn) => {
      if (findOperator(turn.tx, update.chatId)?.role !== 'owner') return { code: 'denied' };
      const register = findRegister(turn.tx, id);
      return register === undefined ? { code: 'gone' } : work(turn, register);
    });
  }

  function onHook(
    update: UpdateRef,
    id: number,
    work: (turn: Turn, register: Register, hook: Hook) => HookOutcome,
  ): Promise<HookOutcome | undefined> {
    return onRegister(update, id, (turn, register) => {
      const hook = findHook(turn.tx, id);
      return hook === undefined ? { code: 'no-hook' } : work(turn, register, hook);
    });
  }

  function note({ tx, now }: Turn, update: UpdateRef, action: string, id: number): void {
    const actor = `operator:${update.chatId}`;
    appendAudit(tx, { at: now, actor, action, subject: `register:${id}` });
  }
}
