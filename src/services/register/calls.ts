import { createHash, timingSafeEqual } from 'node:crypto';
import type { CertificateRefusal } from '../../domain/desk/certificate-check.ts';
import { readApiKey } from '../../domain/register/api-key.ts';
import { type ThinRequest, thinRequest } from '../../domain/register/request-shape.ts';
import type { Request } from '../../domain/request/request.ts';
import { type Action, type ActionRefusal, allowedActions } from '../../domain/request/status.ts';
import { findCall, keepCall } from '../../storage/register/api-calls.ts';
import { findKey, findRegister, type Register, saveHeard } from '../../storage/register/registers.ts';
import { findRequest, findRequestByReference } from '../../storage/request/requests.ts';
import { type ServiceDeps, startTurn, type Turn } from '../turn.ts';
import { tellOwnersOfRegister } from './register-alerts.ts';

/** A call that changes something. */
export interface Call {
  readonly register: number;
  /** The caller's name for it: the same call again has the same one. */
  readonly key: string;
  /** Method and path. */
  readonly what: string;
  /** SHA-256 of what was sent along. */
  readonly body: Buffer;
}

/** Why a call changed nothing. */
export type CallRefusal =
  | ActionRefusal
  | 'faster'
  | 'no-such-request'
  | 'holds-too-many'
  | 'text-too-long'
  | 'key-reused'
  | 'too-late'
  | 'not-yours'
  | 'paused'
  | CertificateRefusal
  | 'doubtful';

/** What became of a call. `answer` has no personal data. */
export type CallOutcome =
  | {
      readonly ok: true;
      readonly status: 200 | 201;
      readonly answer: Record<string, unknown>;
      readonly version: number | undefined;
      readonly replayed: boolean;
    }
  | {
      readonly ok: false;
      readonly code: CallRefusal;
      readonly request?: ThinRequest;
      /** What this register may do with the request now. */
      readonly allowed?: readonly Action[];
      readonly findings?: readonly string[];
    };

/** `heard_at` is written no more often than this. Ms. */
const heardEveryMs = 60_000;
const noHash = Buffer.alloc(32);

/**
 * Runs `work` once for this register and key: what it was answered is kept in the same transaction as what it did. A
 * refusal is not kept, so that the same call can succeed later.
 */
export function runCall(
  deps: ServiceDeps,
  call: Call,
  work: (turn: Turn) => CallOutcome,
): Promise<CallOutcome> {
  return deps.transact((tx): CallOutcome => {
    const now = deps.now();
    const { register, key, what, body } = call;
    const kept = findCall(tx, register, key);
    if (kept) {
      if (kept.what !== what || !kept.body.equals(body)) return { ok: false, code: 'key-reused' };
      const answer = readAnswer(kept.answer);
      const version = typeof answer.version === 'number' ? answer.version : undefined;
      return { ok: true, status: kept.status === 201 ? 201 : 200, answer, version, replayed: true };
    }
    if (findRegister(tx, register)?.pausedAt !== undefined) return { ok: false, code: 'paused' };
    const outcome = work(startTurn(tx, now, `c${register}.${key}`));
    if (outcome.ok) {
      const { status } = outcome;
      keepCall(tx, register, key, { what, body, status, answer: JSON.stringify(outcome.answer) }, now);
    }
    return outcome;
  });
}

function readAnswer(text: string): Record<string, unknown> {
  const answer: unknown = JSON.parse(text);
  return typeof answer === 'object' && answer !== null ? { ...answer } : {};
}

/** Runs a decision on one request. A request that no register was given is answered as if it did not exist. */
export function runOn(
  deps: ServiceDeps,
  call: Call,
  reference: string,
  ifMatch: number | undefined,
  work: (turn: Turn, request: Request) => CallOutcome,
): Promise<CallOutcome> {
  return runCall(deps, call, (turn) => {
    const request = findKnown(turn, reference);
    if (request === undefined) return { ok: false, code: 'no-such-request' };
    if (ifMatch !== undefined && ifMatch !== request.version)
      return refused('faster', request, call.register);
    return work(turn, request);
  });
}

/** The request, if registers may know of it: one that only the desk works on is undefined, like one that does not exist. */
export function findKnown({ tx }: Pick<Turn, 'tx'>, reference: string): Request | undefined {
  const request = findRequestByReference(tx, reference);
  return request?.routed === 'desk' ? undefined : request;
}

/** The answer to a call that was refused, with how the request stands and what this register may do with it now. */
export function refused(
  code: CallRefusal,
  request: Request,
  register: number,
): Extract<CallOutcome, { ok: false }> {
  const actor = { type: 'register', id: register } as const;
  const allowed = allowedActions(request, actor);
  return { ok: false, code, request: thinRequest(request, register), allowed };
}

/** The request as it stands now is the answer. */
export function answered(
  { tx }: Pick<Turn, 'tx'>,
  { id }: Pick<Request, 'id'>,
  register: number,
): CallOutcome {
  const request = findRequest(tx, id);
  if (request === undefined) return { ok: false, code: 'no-such-request' };
  const answer = { ...thinRequest(request, register) };
  return { ok: true, status: 200, answer, version: request.version, replayed: false };
}

/** Who calls, and when (ms) the key by which they do ends; undefined: not by itself. */
export type Caller = Register & { readonly keyEndsAt: number | undefined };

/** Tells who calls, and remembers when a register was last heard. */
export function createCallers(deps: ServiceDeps, read: ServiceDeps['transact']) {
  return {
    /** Undefined: the key is none of ours, or not any more; nothing says which. */
    async recognise(text: string): Promise<Caller | undefined> {
      const key = readApiKey(text);
      if (key === undefined) return undefined;
      const now = deps.now();
      const found = await read((tx) => findKey(tx, key.id, now));
      const hash = createHash('sha256').update(key.secret, 'utf8').digest();
      // An id that nobody has takes as long as one that somebody has, so that time tells nothing.
      const isTheirs = timingSafeEqual(hash, found?.hash ?? noHash);
      if (!isTheirs || found === undefined) return undefined;
      const { register } = found;
      const { heardAt, silentAt } = register;
      if (silentAt !== undefined || heardAt === undefined || Math.abs(now - heardAt) >= heardEveryMs) {
        await deps.transact((tx) => {
          if (silentAt !== undefined) {
            const turn = startTurn(tx, now, `heard${register.id}.${now}`);
            tellOwnersOfRegister(turn, 'register-back', register);
          }
          saveHeard(tx, register.id, now);
        });
      }
      return { ...register, keyEndsAt: found.endsAt };
    },
  };
}
