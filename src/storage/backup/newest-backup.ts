import { readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';

export interface NewestBackup {
  readonly path: string;
  /** Ms since the epoch. */
  readonly madeAt: number;
}

/** When the newest backup of this database in the folder was made, ms since the epoch; undefined: there is none. */
export function newestBackupAt(folder: string | undefined, databasePath: string): number | undefined {
  return newestBackup(folder, databasePath)?.madeAt;
}

/**
 * The newest backup of this database in the folder, by the time in its name, and when it was written (ms). Undefined:
 * none, or no such folder.
 */
export function newestBackup(folder: string | undefined, databasePath: string): NewestBackup | undefined {
  if (folder === undefined) return undefined;
  const base = `${parse(databasePath).name}-`;
  try {
    const newest = readdirSync(folder)
      .filter(
        (name) => name.startsWith(base) && /^\d{4}-\d\d-\d\d-\d{6}\.sqlite$/.test(name.slice(base.length)),
      )
      .sort()
      .at(-1);
    if (newest === undefined) return undefined;
    const path = join(folder, newest);
    return { path, madeAt: statSync(path).mtimeMs };
  } catch {
    return undefined; // no folder yet: no backup yet
  }
}
