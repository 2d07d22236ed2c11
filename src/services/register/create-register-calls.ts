import type { ServiceDeps } from '../turn.ts';
import { createCallers } from './calls.ts';
import { createDecidingCalls } from './deciding-calls.ts';
import { createDeliveringCalls } from './delivering-calls.ts';
import { createHookCalls } from './hook-calls.ts';
import { createReadingCalls } from './reading-calls.ts';

/** All that registers can do by calls. `look`: a transaction for what is only read. */
export function createRegisterCalls(deps: ServiceDeps, look: ServiceDeps['transact']) {
  return {
    ...createCallers(deps, look),
    ...createReadingCalls(look),
    ...createDecidingCalls(deps),
    ...createDeliveringCalls(deps, look),
    ...createHookCalls(deps, look),
  };
}

export type RegisterCalls = ReturnType<typeof createRegisterCalls>;
