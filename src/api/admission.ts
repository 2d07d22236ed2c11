import { createMiddleware } from 'hono/factory';
import { type Bucket, type Pace, takeToken } from '../domain/messages/writing-pace.ts';
import type { Door } from '../http/networks.ts';
import type { RegisterCalls } from '../services/register/create-register-calls.ts';
import type { ApiEnv } from './call-scene.ts';
import { ApiProblem } from './problems.ts';

/** Lets those in who call from where an owner lets registers call from. Nothing of the call is looked at before. */
export function lookAtTheDoor(door: Door) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const { address, isLetIn } = door(context.env.incoming);
    if (!isLetIn) throw new ApiProblem('address');
    context.set('address', address);
    await next();
  });
}

/** How fast one register may call, and how many wrong keys may come from one address. */
export const registerPace: Pace = { capacity: 400, perSecond: 200, reopensAt: 1 };
const wrongKeyPace: Pace = { capacity: 10, perSecond: 10 / 60, reopensAt: 1 };
const mostAddresses = 1000;

export interface Paces {
  /** False: too many calls of this register. */
  mayCall(register: number): boolean;
  /** False: too many wrong keys came from there; the next ones are not even looked at. */
  mayTry(address: string): boolean;
  wrongKey(address: string): void;
}

/** Counts in memory, by `now` in ms; a restart begins anew. */
export function createPaces(now: () => number): Paces {
  const registers = new Map<number, Bucket>();
  const addresses = new Map<string, Bucket>();
  return {
    mayCall(register) {
      const { bucket, verdict } = takeToken(registers.get(register), registerPace, now());
      registers.set(register, bucket);
      return verdict === 'taken';
    },
    mayTry(address) {
      const bucket = addresses.get(address);
      return bucket === undefined || takeToken(bucket, wrongKeyPace, now()).verdict === 'taken';
    },
    wrongKey(address) {
      if (addresses.size >= mostAddresses) addresses.clear();
      addresses.set(address, takeToken(addresses.get(address), wrongKeyPace, now()).bucket);
    },
  };
}

/** Lets those in who have a key, at their pace. All that is wrong with a key has one answer. */
export function admit(calls: Pick<RegisterCalls, 'recognise'>, paces: Paces) {
  return createMiddleware<ApiEnv>(async (context, next) => {
    const { address } = context.var;
    if (!paces.mayTry(address)) throw new ApiProblem('too-many-calls', {}, 60);
    const key = /^Bearer +(\S+) *$/i.exec(context.req.header('authorization') ?? '')?.[1];
    const register = key === undefined ? undefined : await calls.recognise(key);
    if (register === undefined) {
      paces.wrongKey(address);
      throw new ApiProblem('unauthorized');
    }
    if (!paces.mayCall(register.id)) throw new ApiProblem('too-many-calls', {}, 1);
    context.set('register', register);
    await next();
  });
}
