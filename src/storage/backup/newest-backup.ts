import { readdirSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';

/** When the newest backup of this database in the folder was made, ms since the epoch; undefined: there is none. */
export function newestBackupAt(folder: string | undefined, databasePath: string): number | undefined {
  if (folder === undefined) return undefined;
  const base = `${parse(databasePath).name}-`;
  try {
    const newest = readdirSync(folder)
      .filter(
        (name) => name.startsWith(base) && /^\d{4}-\d\d-\d\d-\d{6}\.sqlite$/.test(name.slice(base.length)),
      )
      .sort()
      .at(-1);
    return newest === undefined ? undefined : statSync(join(folder, newest)).mtimeMs;
  } catch {
    return undefined; // no folder yet: no backup yet
  }
}
