import type Sqlite from 'better-sqlite3';
import type { Database } from './database.ts';
import { plannedOnce } from './planned-once.ts';

/** A statement that was compiled, with what running it may change. */
export interface Prepared {
  readonly statement: Sqlite.Statement;
  readonly writes: boolean;
  readonly writesJobs: boolean;
  /** What registers follow. */
  readonly writesFeed: boolean;
}

/** Statements of this database by their text, each compiled once. */
export function createStatements(database: Database): (text: string) => Prepared {
  const known = new Map<string, Prepared>();
  return (text) => {
    const before = known.get(text);
    if (before) return before;
    const statement = database.prepare(plannedOnce(text));
    const writes = !statement.readonly;
    const writesJobs = writes && /\bjob\b/.test(text);
    const prepared = { statement, writes, writesJobs, writesFeed: writes && /\bfeed\b/.test(text) };
    known.set(text, prepared);
    return prepared;
  };
}
