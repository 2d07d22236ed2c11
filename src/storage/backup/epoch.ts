import type { Tx } from '../database/transact.ts';

/**
 * Which of several copies of this database goes on: the one with the greatest number. 0: it was never restored and nobody
 * took it over, else the time of that in seconds, so that whoever was ordered last has the greatest.
 */
export function readEpoch(tx: Pick<Tx, 'sql'>): number {
  return tx.sql<[], { epoch: number }>('SELECT epoch FROM standby').get()?.epoch ?? 0;
}

/** The database was put here to go on: whoever has a smaller number must not. */
export function raiseEpoch(tx: Pick<Tx, 'sql'>, now: number): void {
  tx.sql<[number]>('UPDATE standby SET epoch = max(epoch + 1, ?)').run(Math.floor(now / 1000));
}
