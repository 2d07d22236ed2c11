import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { backupName, expiredBackups } from '../../domain/owner/backup-rotation.ts';
import { DatabaseRefused, faultCodeOf } from '../database/disk-faults.ts';
import { backUpFile } from './backup.ts';
import { removeDatabase } from './copy.ts';
import { type InspectOrder, inspectApart } from './inspect-apart.ts';

/** A backup in the folder; `auditBrokenAt` is the first line of its audit that does not fit, `unreadable` how many sealed values can't be opened. */
export interface MadeBackup {
  readonly name: string;
  readonly bytes: number;
  readonly auditBrokenAt: number | undefined;
  readonly unreadable: number;
}

/** `fault` is a code for the owner, such as `ENOSPC`. stopped: the bot ends; it is made at the next start. */
export type BackupOutcome = MadeBackup | { readonly fault: string; readonly error: unknown } | 'stopped';

export interface BackupFolder {
  /** Makes a checked backup beside the bot's work, then removes those that have had their time. Never throws. */
  make(now: number): Promise<BackupOutcome>;
  /** Breaks off the one that is being made. */
  stop(): void;
}

const part = '.part';

/** The folder of the backups that a bot makes of its own database while it works. */
export function createBackupFolder(
  databasePath: string,
  folder: string,
  keys: Pick<InspectOrder, 'masterKey' | 'oldKeys'>,
): BackupFolder {
  const base = basename(databasePath, extname(databasePath));
  const inspect = (path: string, named: string) => inspectApart({ ...keys, path, named });
  let stopped = false;
  /** One at a time: each looks at the folder as the one before left it. */
  let last: Promise<unknown> = Promise.resolve();

  async function make(now: number): Promise<BackupOutcome> {
    try {
      if (stopped) return 'stopped';
      mkdirSync(folder, { recursive: true, mode: 0o700 });
      clearUp();
      const name = freeName(now);
      const file = join(folder, name);
      const { bytes, auditBrokenAt, sealed } = await backUpFile(databasePath, file, inspect, () => stopped);
      rotate();
      return { name, bytes, auditBrokenAt, unreadable: sealed.unreadable };
    } catch (error) {
      return stopped ? 'stopped' : { fault: faultOf(error), error };
    }
  }

  /** The bot alone writes here, so what is unfinished is left of a run that was cut short. */
  function clearUp(): void {
    for (const name of readdirSync(folder)) {
      if (name.startsWith(`${base}-`) && name.endsWith(`.sqlite${part}`)) removeDatabase(join(folder, name));
    }
  }

  function freeName(at: number): string {
    const name = backupName(base, at);
    return existsSync(join(folder, name)) ? freeName(at + 1000) : name;
  }

  function rotate(): void {
    for (const name of expiredBackups(base, readdirSync(folder))) rmSync(join(folder, name), { force: true });
  }

  return {
    make(now) {
      const next = last.then(() => make(now));
      last = next;
      return next;
    },
    stop() {
      stopped = true;
    },
  };
}

function faultOf(error: unknown): string {
  const cause = error instanceof DatabaseRefused ? error.cause : error;
  return faultCodeOf(cause) ?? (error instanceof DatabaseRefused ? 'check' : 'unknown');
}
