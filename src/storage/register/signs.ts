import type { Tx } from '../database/transact.ts';
import { findHook } from './hooks.ts';
import { listRegisters } from './registers.ts';

/** How the registers are, in numbers only. Times in ms since the epoch. */
export interface RegisterSigns {
  /** Requests that wait for a register alone: the desk has not heard of them. */
  readonly waiting: number;
  readonly registers: readonly {
    readonly id: number;
    /** Undefined: it has never called. */
    readonly heardAt: number | undefined;
    /** Undefined: no events are posted to it. */
    readonly hook: { readonly waitingSince: number | undefined } | undefined;
  }[];
}

/** Reads what the metrics tell of registers; those that were stopped are left out. */
export function readRegisterSigns(tx: Tx): RegisterSigns {
  const waiting = tx
    .sql<[], number>(`SELECT count(*) FROM request WHERE status = 'submitted' AND routed = 'register'`)
    .pluck()
    .get();
  return {
    waiting: waiting ?? 0,
    registers: listRegisters(tx).map(({ id, heardAt }) => {
      const hook = findHook(tx, id);
      return { id, heardAt, hook: hook && { waitingSince: waitsSince(tx, hook) } };
    }),
  };
}

/** When the line was written that is to be posted next. Undefined: all is posted. */
function waitsSince(
  tx: Tx,
  { place, registerId }: { place: number; registerId: number },
): number | undefined {
  return tx
    .sql<[number, number], number>(
      'SELECT at FROM feed WHERE id > ? AND (register_id IS NULL OR register_id = ?) ORDER BY id LIMIT 1',
    )
    .pluck()
    .get(place, registerId);
}
