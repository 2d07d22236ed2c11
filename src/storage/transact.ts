import type Sqlite from 'better-sqlite3';
import type { Database } from './database.ts';
import type { Vault } from './vault.ts';

/**
 * What a repository works with: prepared statements of the open transaction and the vault.
 * Only `transact` makes one, so no SQL runs outside a transaction.
 */
export interface Tx {
  /** The prepared statement for this text, compiled once. */
  sql<Parameters extends unknown[], Row = unknown>(text: string): Sqlite.Statement<Parameters, Row>;
  readonly vault: Vault;
}

/** Runs `work` in a transaction and resolves with its value when that is on disk. */
export type Transact = <Value>(work: (tx: Tx) => Value) => Promise<Value>;

export interface Transactions {
  readonly transact: Transact;
  /** `listener` runs after each COMMIT that wrote something. */
  onCommit(listener: () => void): void;
  /** Commits what is open now, for shutting down. */
  flush(): void;
}

interface Waiter {
  resolve(): void;
  reject(error: unknown): void;
}

/**
 * One commit serves every `transact` of an event-loop tick: `BEGIN IMMEDIATE`, a savepoint for each piece of
 * work, COMMIT in `setImmediate`. Work that throws is undone alone and only its caller is told. Where the whole
 * transaction is gone (a full disk, a failed COMMIT), every waiter is told, since nothing of it is on disk.
 */
export function createTransactions(database: Database, vault: Vault): Transactions {
  const statements = new Map<string, Sqlite.Statement>();
  const listeners: (() => void)[] = [];
  let waiters: Waiter[] | undefined;
  let wrote = false;

  const tx: Tx = {
    vault,
    sql<Parameters extends unknown[], Row>(text: string) {
      let statement = statements.get(text);
      if (statement === undefined) {
        statement = database.prepare(text);
        statements.set(text, statement);
      }
      return statement as Sqlite.Statement<Parameters, Row>;
    },
  };
  const begin = database.prepare('BEGIN IMMEDIATE');
  const savepoint = database.prepare('SAVEPOINT work');
  const release = database.prepare('RELEASE work');
  const rollbackTo = database.prepare('ROLLBACK TO work');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const totalChanges = database.prepare<[], number>('SELECT total_changes()').pluck();

  function settle(): void {
    const settled = waiters;
    if (settled === undefined) return;
    waiters = undefined;
    try {
      commit.run();
    } catch (error) {
      if (database.inTransaction) rollback.run();
      for (const waiter of settled) waiter.reject(error);
      return;
    }
    for (const waiter of settled) waiter.resolve();
    // Work that was undone changed nothing, whatever it had written.
    if (wrote) for (const listener of listeners) listener();
  }

  function abandon(error: unknown): void {
    const lost = waiters ?? [];
    waiters = undefined;
    for (const waiter of lost) waiter.reject(error);
  }

  function transact<Value>(work: (tx: Tx) => Value): Promise<Value> {
    return new Promise<Value>((resolve, reject) => {
      try {
        if (waiters === undefined) {
          begin.run();
          waiters = [];
          wrote = false;
          setImmediate(settle);
        }
        savepoint.run();
        const before = totalChanges.get();
        const value = work(tx);
        release.run();
        wrote ||= totalChanges.get() !== before;
        waiters.push({ resolve: () => resolve(value), reject });
      } catch (error) {
        reject(error);
        if (waiters === undefined) return; // BEGIN failed: nothing is open
        if (!database.inTransaction) return abandon(error);
        rollbackTo.run();
        release.run();
      }
    });
  }

  return { transact, onCommit: (listener) => void listeners.push(listener), flush: settle };
}
