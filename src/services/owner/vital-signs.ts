import {
  countRequests,
  proveWritable,
  readVitalSigns,
  type VitalSigns,
} from '../../storage/database/vital-signs.ts';
import { type RegisterSigns, readRegisterSigns } from '../../storage/register/signs.ts';
import type { ServiceDeps } from '../turn.ts';

/** What the health check and the metrics are told of the database: numbers only. */
export interface Observed extends VitalSigns {
  readonly requests: ReadonlyMap<string, number>;
  /** Undefined: the interface for registers is off. */
  readonly register: RegisterSigns | undefined;
}

/** A job that is this late did not just wait for its turn. */
const lateAfterMs = 300_000;
/** Counting all requests is the one thing here that grows with them. */
const countedForMs = 60_000;

/** Rejects where the database does not answer, or can't be written. */
export function createObserving({
  transact,
  now,
  registers,
}: Pick<ServiceDeps, 'transact' | 'now' | 'registers'>) {
  let requests: ReadonlyMap<string, number> = new Map();
  let countedAt: number | undefined;

  return {
    observe(): Promise<Observed> {
      return transact((tx) => {
        const at = now();
        if (countedAt === undefined || at - countedAt >= countedForMs) {
          requests = countRequests(tx);
          countedAt = at;
        }
        const register = registers && readRegisterSigns(tx);
        return { ...readVitalSigns(tx, at, at - lateAfterMs), requests, register };
      });
    },
    /** Resolves when a write is on disk. */
    proveWritable: () => transact((tx) => proveWritable(tx, now())),
  };
}

export type Observing = ReturnType<typeof createObserving>;
