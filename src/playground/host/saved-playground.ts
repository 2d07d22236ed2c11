import { existsSync } from 'node:fs';
import { get } from 'node:http';
import { basename } from 'node:path';
import { isObject, type JsonObject } from '../telegram/calls/json-value.ts';
import { putStateAside, readSnapshot } from './local-files.ts';

/**
 * What the playground's snapshot file holds: the simulator's state, the clock, and which process wrote it. A
 * second playground beside the same database would overwrite the first one's chats, so it asks the first, at the
 * address that the file names, whether it is still there.
 */
export interface SavedPlayground {
  readonly clockOffsetMs: number;
  readonly telegram: JsonObject;
  /** Where its page was, and the number of that run. */
  readonly address: string;
  readonly run: string;
  /** The name of the database's file beside it; undefined: written before it was noted. */
  readonly database?: string | undefined;
}

/** How far numbers jump after a kill -9 of the playground, which may have lost the last fractions of a second. */
const SKIPPED_NUMBERS = 1000;

/** What is written to disk of the chats, with the version of its shape. */
export function savedState(saved: SavedPlayground & { readonly ended: boolean }): JsonObject {
  return { version: 1, ...saved };
}

/** `undefined` where nothing was saved; a file that can't be understood is put aside. */
export function readSaved(path: string): SavedPlayground | undefined {
  const saved = readSnapshot(path);
  if (saved === undefined) return undefined;
  const { version, clockOffsetMs, telegram, address, run, ended, database } = saved;
  const isKnown = version === 1 && typeof clockOffsetMs === 'number' && isObject(telegram);
  if (!isKnown || typeof address !== 'string' || typeof run !== 'string') {
    putStateAside(path);
    return undefined;
  }
  return {
    ...{ clockOffsetMs, telegram: ended === true ? telegram : skipNumbers(telegram), address, run },
    database: typeof database === 'string' ? database : undefined,
  };
}

/**
 * Whether the database at this path is a playground's, or not there yet: a bot's own must not even be opened.
 * `hasKey`: the playground's master key lies beside it.
 */
export function isPlaygrounds(
  databasePath: string,
  saved: SavedPlayground | undefined,
  hasKey: boolean,
): boolean {
  if (!existsSync(databasePath)) return true;
  if (saved?.database !== undefined) return saved.database === basename(databasePath);
  return hasKey && basename(databasePath) !== 'bot.sqlite';
}

/**
 * Updates and messages made after the last write are gone, but the bot may have seen them: a number that is used
 * twice would look to it like a repetition.
 */
function skipNumbers(telegram: JsonObject): JsonObject {
  const { queue, nextMessageIds } = telegram;
  if (!isObject(queue) || !Array.isArray(nextMessageIds)) return telegram;
  const skipped = (number: unknown) => (typeof number === 'number' ? number + SKIPPED_NUMBERS : number);
  return {
    ...telegram,
    queue: { ...queue, nextUpdateId: skipped(queue.nextUpdateId) },
    nextMessageIds: nextMessageIds.map((entry: unknown) =>
      Array.isArray(entry) ? [entry[0], skipped(entry[1])] : entry,
    ),
  };
}

/** Whether the playground that wrote the file still answers with its number. */
export function isStillRunning({ address, run }: SavedPlayground, patienceMs = 500): Promise<boolean> {
  return new Promise((resolve) => {
    if (!URL.canParse('/run', address)) return resolve(false);
    const asking = get(new URL('/run', address), { timeout: patienceMs }, (answer) => {
      let text = '';
      answer.setEncoding('utf8');
      answer.on('data', (part: string) => {
        text += part.slice(0, 100);
      });
      answer.on('end', () => resolve(text === run));
    });
    asking.on('timeout', () => asking.destroy());
    asking.on('error', () => resolve(false));
  });
}
