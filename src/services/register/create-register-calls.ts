import type { ServiceDeps } from '../turn.ts';
import { createCallers } from './calls.ts';
import { createDecidingCalls } from './deciding-calls.ts';
import { createDeliveringCalls } from './delivering-calls.ts';
import { createHookCalls } from './hook-calls.ts';
import { createReadingCalls } from './reading-calls.ts';

/** All that registers can do by calls. `read`: a transaction for what is only read. */
export function createRegisterCalls(deps: ServiceDeps, read: ServiceDeps['transact']) {
  return {
    ...createCallers(deps, read),
    ...createReadingCalls(read),
    ...createDecidingCalls(deps),
    ...createDeliveringCalls(deps, read),
    ...createHookCalls(deps, read),
  };
}

export type RegisterCalls = ReturnType<typeof createRegisterCalls>;
