import type { Tx } from '../database/transact.ts';

/** A call that changed something, and what it was answered. */
export interface KeptCall {
  /** Method and path. */
  readonly what: string;
  /** SHA-256. */
  readonly body: Buffer;
  readonly status: number;
  /** JSON without personal data. */
  readonly answer: string;
}

/** What was answered to a call with this `Idempotency-Key`; undefined: the key is new. */
export function findCall(tx: Tx, registerId: number, key: string): KeptCall | undefined {
  return tx
    .sql<[number, string], KeptCall>(
      'SELECT what, body, status, answer FROM api_call WHERE register_id = ? AND key = ?',
    )
    .get(registerId, key);
}

/**
 * Keeps the answer, and a hash of the body, so that the same call again gets the same answer and another one is
 * refused.
 */
export function keepCall(tx: Tx, registerId: number, key: string, call: KeptCall, now: number): void {
  tx.sql<[number, string, string, Buffer, number, string, number]>(
    'INSERT INTO api_call (register_id, key, what, body, status, answer, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
  ).run(registerId, key, call.what, call.body, call.status, call.answer, now);
}

/** House-keeping: keys used before that time (ms) are new again. */
export function forgetCalls(tx: Tx, before: number): void {
  tx.sql<[number]>('DELETE FROM api_call WHERE at < ?').run(before);
}
