import { existsSync, mkdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { DatabaseRefused } from '../database/database.ts';
import { refusing, refusingLater } from '../database/disk-faults.ts';
import {
  alreadyThere,
  type CopyReport,
  copyInto,
  type InspectCopy,
  nameFinished,
  removeDatabase,
  type WatchWork,
} from './copy.ts';

/**
 * A checked copy of a database that a bot may be writing: `file` is there only when it proved good. The bot is not
 * held up. Throws `DatabaseRefused` with what to do, and any error where `aborted` breaks it off. `inspect` looks through
 * the copy as `inspectCopy` does.
 */
export async function backUpFile(
  path: string,
  file: string,
  inspect: InspectCopy,
  aborted?: () => boolean,
  watch?: WatchWork,
): Promise<CopyReport> {
  if (!existsSync(path)) throw new DatabaseRefused(`${path} is not there. Set DATABASE_PATH.`);
  const target = resolve(file);
  const part = `${target}.part`;
  refusing(target, () => mkdirSync(dirname(target), { recursive: true, mode: 0o700 }));
  if (existsSync(target)) throw new DatabaseRefused(alreadyThere(file));
  if (existsSync(part)) {
    throw new DatabaseRefused(
      `${part} is there: another backup is being made, or one was cut short. Remove it.`,
    );
  }
  try {
    await refusingLater(file, copyInto(path, part, aborted, watch));
    const report = await inspect(part, `The copy of ${path}`);
    refusing(file, () => nameFinished(part, target));
    return report;
  } catch (error) {
    removeDatabase(part);
    throw error;
  }
}
