import { createHash } from 'node:crypto';
import { dayMs } from '../../domain/dates/durations.ts';
import { makeApiKey, readApiKey, writeApiKey } from '../../domain/register/api-key.ts';
import { finishes, type Scope, scopes } from '../../domain/register/scope.ts';
import { findOperator } from '../../storage/desk/operators.ts';
import { appendAudit } from '../../storage/owner/audit.ts';
import { tellRegister } from '../../storage/register/feed.ts';
import { deleteHook, dropHookJobs } from '../../storage/register/hooks.ts';
import {
  addKey,
  addRegister,
  endKeys,
  findKey,
  findRegister,
  listRegisters,
  saveRegisterResumed,
  saveScopes,
  stopRegister,
} from '../../storage/register/registers.ts';
import { runUpdate, type ServiceDeps, type Turn, type UpdateRef } from '../turn.ts';
import { giveAllToDesk } from './silent-register.ts';

/** After a new key the one before works so long, so that nothing stands still while it is changed. Ms. */
export const oldKeyLastsMs = dayMs;
const keyBytes = 40;
export const longestRegisterName = 40;

export type RegisterOutcome =
  | { readonly code: 'denied' | 'gone' | 'done' }
  /** The key is in the hand of the handler and nowhere else: only its fingerprint is kept. */
  | { readonly code: 'key'; readonly register: number; readonly name: string; readonly key: string };

/** Registers and their keys: owners make, change and revoke them in the chat. */
export function createRegisters(deps: ServiceDeps) {
  return {
    /** A new register with its first key. It may do all that an electronic certificate needs. */
    add(update: UpdateRef, name: string): Promise<RegisterOutcome | undefined> {
      return asOwner(update, (turn) => {
        const { tx, now } = turn;
        const given = [...name.trim()].slice(0, longestRegisterName).join('');
        const usual = ['read', 'work', 'certificate'] as const;
        const id = addRegister(tx, { name: given, scopes: usual, madeBy: update.chatId }, now);
        return giveKey(turn, update, id, given);
      });
    },

    /** Another key; those of before end in a day. */
    renewKey(update: UpdateRef, id: number): Promise<RegisterOutcome | undefined> {
      return asOwner(update, (turn) => {
        const register = findRegister(turn.tx, id);
        if (register === undefined) return { code: 'gone' };
        endKeys(turn.tx, id, turn.now + oldKeyLastsMs);
        // Its program may be another one's affair than the owner's: it is told where it listens.
        tellRegister(turn.tx, 'key.expiring', id, turn.now);
        return giveKey(turn, update, id, register.name);
      });
    },

    /** Gives a scope or takes it away. */
    toggleScope(update: UpdateRef, id: number, scope: Scope): Promise<RegisterOutcome | undefined> {
      return asOwner(update, (turn) => {
        const { tx } = turn;
        const register = findRegister(tx, id);
        if (register === undefined) return { code: 'gone' };
        const has = register.scopes.includes(scope);
        const next = scopes.filter((one) => (one === scope ? !has : register.scopes.includes(one)));
        saveScopes(tx, id, next);
        // What it can't finish any more would lie there until somebody noticed.
        if (finishes(register.scopes) && !finishes(next)) giveAllToDesk(deps, turn, id);
        note(turn, update, 'key-changed', id);
        return { code: 'done' };
      });
    },

    /** What stood in a message once goes: the owner has it. */
    putAway(update: UpdateRef, message: number): Promise<RegisterOutcome | undefined> {
      return asOwner(update, (turn) => {
        turn.tell(update.chatId, { template: 'message-away', message });
        return { code: 'done' };
      });
    },

    /** It may decide again, after it has stopped at too many refusals. */
    resume(update: UpdateRef, id: number): Promise<RegisterOutcome | undefined> {
      return asOwner(update, (turn) => {
        if (findRegister(turn.tx, id)?.pausedAt === undefined) return { code: 'gone' };
        saveRegisterResumed(turn.tx, id, turn.now);
        note(turn, update, 'register-resumed', id);
        return { code: 'done' };
      });
    },

    /** Its keys are of no use any more, from the next call on; what it holds is the desk's. */
    stop(update: UpdateRef, id: number): Promise<RegisterOutcome | undefined> {
      return asOwner(update, (turn) => {
        if (findRegister(turn.tx, id) === undefined) return { code: 'gone' };
        stopRegister(turn.tx, id, turn.now);
        dropHookJobs(turn.tx, id);
        deleteHook(turn.tx, id);
        giveAllToDesk(deps, turn, id);
        note(turn, update, 'key-revoked', id);
        return { code: 'done' };
      });
    },

    /** The register of the playground, whose key is handed to both programs. */
    boot(key: string): Promise<void> {
      return deps.transact((tx) => {
        const read = readApiKey(key);
        const now = deps.now();
        if (read === undefined || findKey(tx, read.id, now)) return;
        const id =
          listRegisters(tx)[0]?.id ??
          addRegister(tx, { name: 'Reference register', scopes, madeBy: undefined }, now);
        endKeys(tx, id, now); // of the playground of before
        addKey(tx, { id: read.id, registerId: id, hash: hashOf(read.secret) }, now);
        appendAudit(tx, { at: now, actor: 'system', action: 'key-made', subject: `register:${id}` });
      });
    },
  };

  function asOwner(
    update: UpdateRef,
    work: (turn: Turn) => RegisterOutcome,
  ): Promise<RegisterOutcome | undefined> {
    return runUpdate(deps, update, (turn) =>
      findOperator(turn.tx, update.chatId)?.role === 'owner' ? work(turn) : { code: 'denied' },
    );
  }

  function giveKey(turn: Turn, update: UpdateRef, register: number, name: string): RegisterOutcome {
    const key = makeApiKey(deps.randomBytes(keyBytes));
    addKey(turn.tx, { id: key.id, registerId: register, hash: hashOf(key.secret) }, turn.now);
    note(turn, update, 'key-made', register);
    return { code: 'key', register, name, key: writeApiKey(key) };
  }

  function note({ tx, now }: Pick<Turn, 'tx' | 'now'>, update: UpdateRef, action: string, id: number): void {
    const actor = `operator:${update.chatId}`;
    appendAudit(tx, { at: now, actor, action, subject: `register:${id}` });
  }
}

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret, 'utf8').digest();
}
