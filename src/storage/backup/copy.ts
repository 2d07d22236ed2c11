import { closeSync, existsSync, fsyncSync, linkSync, openSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import Sqlite from 'better-sqlite3';
import { type Database, DatabaseRefused, newestVersion, versionOf } from '../database/database.ts';
import { refusing } from '../database/disk-faults.ts';
import { refuseOtherKeys } from '../database/key-check.ts';
import type { Vault } from '../database/vault.ts';
import { verifyAudit } from '../owner/audit.ts';
import { openSealed, type SealedReport } from './open-sealed.ts';

/** What a copy of the database was found to hold, once it proved whole and opened with the master key. */
export interface CopyReport {
  readonly bytes: number;
  readonly people: number;
  readonly requests: number;
  readonly auditLines: number;
  /** The first line of the audit that does not fit; undefined: the chain holds. */
  readonly auditBrokenAt: number | undefined;
  readonly sealed: SealedReport;
}

/** Told of long work: what is being done, and how much of how much is. */
export type WatchWork = (
  step: 'copying' | 'checking' | 'opening' | 'sealing',
  done: number,
  total: number,
) => void;

/** Somebody has stopped it, and what was begun is gone. */
export class BrokenOff extends Error {
  override readonly name = 'BrokenOff';
}

/** So much is copied at a step, in about a millisecond: the bot works on in between. */
const pagesAtOnce = 200;

/**
 * Copies a database that may be in use into a new file of mode 0600. A read transaction holds on to the state of this
 * moment, so that what a bot writes meanwhile neither gets into the copy nor begins it anew; and without one the
 * copying takes a transaction that is open for a source of no pages, and the copy for finished. What was begun is
 * removed where it fails; `aborted` makes it fail.
 */
export async function copyInto(
  path: string,
  target: string,
  aborted: () => boolean = () => false,
  watch: WatchWork = () => {},
): Promise<void> {
  const source = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  try {
    source.exec('BEGIN');
    source.prepare('SELECT count(*) FROM sqlite_schema').get();
    closeSync(openSync(target, 'wx', 0o600));
    try {
      const { totalPages } = await source.backup(target, {
        progress({ totalPages, remainingPages }) {
          if (aborted()) throw new BrokenOff();
          watch('copying', totalPages - remainingPages, totalPages);
          return pagesAtOnce;
        },
      });
      if (totalPages === 0) throw new DatabaseRefused(`Nothing could be copied from ${path}.`);
    } catch (error) {
      removeDatabase(target);
      throw error;
    }
  } finally {
    source.close();
  }
}

/**
 * Looks through a copy, which nobody else uses: every page and index, every sealed value, the key, the audit. Leaves it a single file
 * that holds everything. Throws `DatabaseRefused` where it is no good; `named` is what the owner knows it as.
 */
export function inspectCopy(
  path: string,
  vault: Vault,
  named: string,
  watch: WatchWork = () => {},
): CopyReport {
  watch('checking', 0, 0);
  const copy = refusing(named, () => new Sqlite(path, { fileMustExist: true, timeout: 0 }));
  try {
    return refusing(named, () => {
      const found: unknown = copy.pragma('integrity_check(1)', { simple: true });
      if (found !== 'ok') throw new DatabaseRefused(`${named} is damaged (integrity_check).`);
      const version = versionOf(copy);
      if (version === 0 || !hasOurTables(copy)) {
        throw new DatabaseRefused(`${named} is no database of this bot.`);
      }
      if (version > newestVersion()) {
        throw new DatabaseRefused(
          `${named} was written by a newer version of this program (schema ${version}, this one knows ${newestVersion()}).`,
        );
      }
      refuseOtherKeys(copy, vault, named);
      const { lines, brokenAt } = verifyAudit({ sql: (text) => copy.prepare(text) });
      copy.pragma('journal_mode = DELETE');
      return {
        bytes: statSync(path).size,
        people: countOf(copy, 'applicant'),
        requests: countOf(copy, 'request'),
        auditLines: lines,
        auditBrokenAt: brokenAt,
        sealed: openSealed(copy, vault, (done, total) => watch('opening', done, total)),
      };
    });
  } finally {
    copy.close();
  }
}

/** Gives a finished file its name, never in the place of another, so that it is there after a power cut too. */
export function nameFinished(part: string, path: string): void {
  syncPath(part);
  try {
    linkSync(part, path);
    rmSync(part);
  } catch {
    // Some file systems have no links: there it is renamed, after a look that nothing is in its place.
    if (existsSync(path)) throw new DatabaseRefused(alreadyThere(path));
    renameSync(part, path);
  }
  syncPath(dirname(path));
}

/** Looks through a copy as `inspectCopy` does, here or elsewhere; `named` is what the owner knows it as. */
export type InspectCopy = (part: string, named: string) => CopyReport | Promise<CopyReport>;

/** `inspectCopy` with this key. */
export const inspectWith = (vault: Vault) => (path: string, named: string) => inspectCopy(path, vault, named);

/** The line for the owner where a copy would overwrite a file. */
export function alreadyThere(path: string): string {
  return `${path} is there already and is not overwritten. Choose another name.`;
}

/** What stands in a report of a copy: the same in every language of its reader. */
export function describe(path: string, report: CopyReport): string {
  const { bytes, people, requests, auditLines, sealed } = report;
  return `${basename(path)}: ${(bytes / 1e6).toFixed(1)} MB, ${requests} requests, ${people} people, ${sealed.opened} sealed values opened, ${auditLines} lines of audit`;
}

/** What is wrong with a copy that is whole all the same, a line each; none: nothing is. */
export function flawsOf({ auditBrokenAt, sealed }: CopyReport): readonly string[] {
  const lines: string[] = [];
  if (sealed.unreadable > 0) {
    lines.push(
      `${sealed.unreadable} sealed values can't be opened, whatever the key: they are damaged. The first: ${sealed.places.join(', ')}.`,
    );
  }
  if (auditBrokenAt !== undefined) {
    lines.push(
      `The audit is broken at line ${auditBrokenAt}: somebody changed the database by hand. See npm run verify-audit.`,
    );
  }
  return lines;
}

/** A database file with what SQLite may have left beside it. */
export function removeDatabase(path: string): void {
  for (const tail of ['', '-journal', '-wal', '-shm']) rmSync(`${path}${tail}`, { force: true });
}

/**
 * Has a file, or the entries of a folder, written to the disk itself (fsync), so that a loss of power does not undo
 * it.
 */
export function syncPath(path: string): void {
  const file = openSync(path, 'r');
  try {
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function hasOurTables(database: Database): boolean {
  const count = `SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND name IN ('key_check', 'audit', 'request')`;
  return database.prepare<[], number>(count).pluck().get() === 3;
}

function countOf(database: Database, table: 'applicant' | 'request'): number {
  return database.prepare<[], number>(`SELECT count(*) FROM ${table}`).pluck().get() ?? 0;
}
