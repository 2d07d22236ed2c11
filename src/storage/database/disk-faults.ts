import Sqlite from 'better-sqlite3';
import { OwnerFault } from '../../domain/owner/owner-fault.ts';

/** A fault that the owner must mend before the bot can start; its message says how. */
export class DatabaseRefused extends OwnerFault {
  override readonly name = 'DatabaseRefused';
}

/** True for faults of the file or the disk, not of the program: what was not written can be written later. */
export function isDatabaseUnavailable(error: unknown): boolean {
  return (
    error instanceof Sqlite.SqliteError &&
    /^SQLITE_(FULL|IOERR|READONLY|BUSY|LOCKED|CANTOPEN|CORRUPT|NOTADB|NOMEM)/.test(error.code)
  );
}

const restoreHint = 'Put back a backup: npm run restore -- FILE';

/** What SQLite and the file system report, and what the owner does about it. First match counts. */
const faults: readonly (readonly [codes: RegExp, what: string])[] = [
  [/^(SQLITE_FULL|ENOSPC|EDQUOT|EFBIG)$/, 'the disk is full. Free some space and start again'],
  [
    /^(SQLITE_READONLY|EROFS)/,
    'it is read-only. Give this user the right to write the file and its folder, and start again',
  ],
  [
    /^SQLITE_(BUSY|LOCKED)/,
    'another program keeps it locked. Close that one (a database browser, a copy that is running) and start again',
  ],
  [/^SQLITE_CORRUPT/, `it is damaged. ${restoreHint}`],
  [
    /^SQLITE_NOTADB$/,
    `it is no SQLite database, or a damaged one. Correct DATABASE_PATH, or put back a backup: npm run restore -- FILE`,
  ],
  [/^SQLITE_IOERR/, 'the disk reports an error. Check the disk, then start again or put back a backup'],
  [/^EISDIR$/, 'it is a folder. Name a file'],
  [
    /^(SQLITE_CANTOPEN|EACCES|EPERM|ENOENT|ENOTDIR|EEXIST)/,
    "it can't be opened. Check that the folder is there and that this user may write in it",
  ],
];

/** One line for the owner: the file, what is wrong, what to do. Undefined: the error is one of the program. */
export function databaseRefusalOf(path: string, error: unknown): DatabaseRefused | undefined {
  if (error instanceof DatabaseRefused) return error;
  const code = faultCodeOf(error);
  const what = code && faults.find(([codes]) => codes.test(code))?.[1];
  return what ? new DatabaseRefused(`${path}: ${what} (${code}).`, { cause: error }) : undefined;
}

/** Runs `work`; a fault of the file or the disk becomes a `DatabaseRefused`. */
export function refusing<Value>(path: string, work: () => Value): Value {
  try {
    return work();
  } catch (error) {
    throw databaseRefusalOf(path, error) ?? error;
  }
}

/** Like `refusing`, for work that ends later. */
export function refusingLater<Value>(path: string, work: Promise<Value>): Promise<Value> {
  return work.catch((error: unknown) => {
    throw databaseRefusalOf(path, error) ?? error;
  });
}

/** What SQLite or the file system calls the fault: `SQLITE_FULL`, `ENOSPC`. */
export function faultCodeOf(error: unknown): string | undefined {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}
