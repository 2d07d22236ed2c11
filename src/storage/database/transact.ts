import Sqlite from 'better-sqlite3';
import type { Database } from './database.ts';
import type { OutboxRow } from './outbox-row.ts';
import { createStatements } from './statements.ts';
import type { Vault } from './vault.ts';

/**
 * What a repository works with: prepared statements of the open transaction and the vault.
 * Only `transact` makes one, so no SQL runs outside a transaction.
 */
export interface Tx {
  /** The prepared statement for this text, compiled once. */
  sql<Parameters extends unknown[], Row = unknown>(text: string): Sqlite.Statement<Parameters, Row>;
  readonly vault: Vault;
  /** A message was put into the outbox: whoever sends it need not look for it there. */
  queued(row: OutboxRow): void;
  /** What is in the outbox already, of this chat or of any, goes out sooner, elsewhere or not at all: it must be looked for there. */
  reloadOutbox(chatId?: number): void;
}

/** What is on disk now that whoever sends messages wants to know. */
export interface Stored {
  /** New messages, in order. */
  readonly queued: readonly OutboxRow[];
  /** Chats of which others have changed too, and maybe some of these. */
  readonly changedChats: readonly number[] | 'any';
  /** Something may have become of what is planned. */
  readonly planned: boolean;
  /** Registers may have something to follow. */
  readonly fed: boolean;
}

/** Runs `work` in a transaction and resolves with its value when that is on disk. */
export type Transact = <Value>(work: (tx: Tx) => Value) => Promise<Value>;

/** What has run and is not on disk yet; `stored` resolves when it is. */
export interface Entered<Value> {
  readonly value: Value;
  readonly stored: Promise<Value>;
}

/** Runs `work` in a transaction and gives its value at once, for what is read and gone on with before the commit. */
export type TransactNow = <Value>(work: (tx: Tx) => Value) => Entered<Value>;

export interface Transactions {
  readonly transact: Transact;
  /** In the transaction of this tick, and so in one commit with what follows in it. */
  readonly transactNow: TransactNow;
  /**
   * Like `transact`, but in no hurry: the work joins the next transaction, before whatever opened it, or opens one of its
   * own after a few milliseconds. Work that follows it sees it done.
   */
  readonly transactLater: Transact;
  /**
   * Like `transact`, for work that mostly reads: where no transaction is open it has one to itself that is over at once, so
   * that reading costs no turn of the event loop and takes nobody along.
   */
  readonly read: Transact;
  /** `listener` runs after each COMMIT that wrote something. */
  onCommit(listener: (stored: Stored) => void): void;
  /** Commits what is open now, for shutting down. */
  flush(): void;
}

interface Waiter {
  resolve(): void;
  reject(error: unknown): void;
}

/** How long deferred work waits for a transaction that it can join, and how much of it waits at the most. */
const longestWaitMs = 30;
const mostDeferred = 16;

/**
 * One commit serves every `transact` of an event-loop tick: `BEGIN IMMEDIATE`, a savepoint for each piece of
 * work, COMMIT in `setImmediate`. Work that throws is undone alone and only its caller is told. Where the whole
 * transaction is gone (a full disk, a failed COMMIT), every waiter is told, since nothing of it is on disk.
 */
export function createTransactions(database: Database, vault: Vault): Transactions {
  const prepared = createStatements(database);
  const listeners: ((stored: Stored) => void)[] = [];
  let waiters: Waiter[] | undefined;
  /** The work at hand has asked for a statement that writes; the transaction holds work that did. */
  let touched = false;
  let wrote = false;
  let queued: OutboxRow[] = [];
  let changedChats: number[] | 'any' = [];
  let planned = false;
  let fed = false;
  let deferred: (() => void)[] = [];
  let deferTimer: NodeJS.Timeout | undefined;

  const tx: Tx = {
    vault,
    sql<Parameters extends unknown[], Row>(text: string) {
      const { statement, writes, writesJobs, writesFeed } = prepared(text);
      if (writes) touched = true;
      if (writesJobs) planned = true;
      if (writesFeed) fed = true;
      return statement as Sqlite.Statement<Parameters, Row>;
    },
    queued: (row) => void queued.push(row),
    reloadOutbox(chatId) {
      if (chatId === undefined) changedChats = 'any';
      else if (changedChats !== 'any') changedChats.push(chatId);
    },
  };
  const begin = database.prepare('BEGIN IMMEDIATE');
  const beginReading = database.prepare('BEGIN');
  const savepoint = database.prepare('SAVEPOINT work');
  const release = database.prepare('RELEASE work');
  const rollbackTo = database.prepare('ROLLBACK TO work');
  const commit = database.prepare('COMMIT');
  const rollback = database.prepare('ROLLBACK');
  const totalChanges = database.prepare<[], number>('SELECT total_changes()').pluck();
  let changes = totalChanges.get();

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
    tell();
  }

  /** Work that was undone changed nothing, whatever it had written. */
  function tell(): void {
    if (!wrote) return;
    const before = changes;
    changes = totalChanges.get();
    if (changes === before) return;
    const stored = { queued, changedChats, planned, fed };
    forget();
    for (const listener of listeners) listener(stored);
  }

  function abandon(error: unknown): void {
    const lost = waiters ?? [];
    waiters = undefined;
    for (const waiter of lost) waiter.reject(error);
  }

  function open(): void {
    begin.run();
    waiters = [];
    forget();
    setImmediate(settle);
    flushDeferred();
  }

  /** A transaction begins with nothing done. */
  function forget(): void {
    wrote = false;
    queued = [];
    changedChats = [];
    planned = false;
    fed = false;
  }

  /** Deferred work joins the transaction that has opened. */
  function flushDeferred(): void {
    clearTimeout(deferTimer);
    deferTimer = undefined;
    const waiting = deferred;
    deferred = [];
    for (const begin of waiting) begin();
  }

  function join<Value>(work: (tx: Tx) => Value): Entered<Value> {
    // Again where deferred work has ended the transaction that it joined.
    while (waiters === undefined) open();
    const queuedBefore = queued.length;
    try {
      savepoint.run();
      touched = false;
      const value = work(tx);
      release.run();
      wrote ||= touched;
      const stored = new Promise<Value>((resolve, reject) => {
        waiters?.push({ resolve: () => resolve(value), reject });
      });
      return { value, stored };
    } catch (error) {
      if (!database.inTransaction) abandon(error);
      else {
        rollbackTo.run();
        release.run();
        queued.length = queuedBefore;
      }
      throw error;
    }
  }

  const transact: Transact = async (work) => await join(work).stored;

  const transactNow: TransactNow = (work) => {
    const joined = join(work);
    joined.stored.catch(() => {}); // whoever goes on with the value asks for this later
    return joined;
  };

  const transactLater: Transact = (work) => {
    if (waiters !== undefined) return transact(work);
    return new Promise((resolve, reject) => {
      deferred.push(() => void transact(work).then(resolve, reject));
      if (deferred.length >= mostDeferred) flushDeferred();
      else deferTimer ??= setTimeout(flushDeferred, longestWaitMs);
    });
  };

  const read: Transact = async (work) => {
    if (waiters !== undefined) return await transact(work);
    let value: ReturnType<typeof work>;
    beginReading.run();
    forget();
    try {
      touched = false;
      value = work(tx);
      wrote = touched;
      commit.run();
    } catch (error) {
      if (database.inTransaction) rollback.run();
      // It wanted to write and another process was writing: what opens for writing waits for its turn.
      if (isBusy(error)) return await transact(work);
      throw error;
    }
    tell();
    return value;
  };

  function flush(): void {
    flushDeferred();
    settle();
  }

  const onCommit = (listener: (stored: Stored) => void) => void listeners.push(listener);
  return { transact, transactNow, transactLater, read, onCommit, flush };
}

function isBusy(error: unknown): boolean {
  return error instanceof Sqlite.SqliteError && error.code.startsWith('SQLITE_BUSY');
}
