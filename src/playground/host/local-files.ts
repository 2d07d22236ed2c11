import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isObject, type JsonObject, parseJson } from '../telegram/calls/json-value.ts';

/**
 * What the playground keeps beside the bot's database, readable by its owner only (mode 0600): the bot's master
 * key, and all that Telegram would remember.
 */
const OWNER_ONLY = 0o600;

/** Where the chats and the key are kept: beside the database, whose folder is made where it is missing. */
export function localFiles(databasePath: string): { readonly snapshot: string; readonly masterKey: string } {
  const folder = dirname(databasePath);
  mkdirSync(folder, { recursive: true });
  return {
    snapshot: join(folder, 'playground-telegram.json'),
    masterKey: join(folder, 'playground-master.key'),
  };
}

/** 32 random bytes as base64; a key that is there stays, or the database could not be read any more. */
export function ensureMasterKey(path: string): void {
  if (existsSync(path)) return;
  writeFileSync(path, `${randomBytes(32).toString('base64')}\n`, { mode: OWNER_ONLY, flag: 'wx' });
}

/** The saved state; `undefined` where there is none, an empty object where it can't be read. */
export function readSnapshot(path: string): JsonObject | undefined {
  if (!existsSync(path)) return undefined;
  const saved = parseJson(readFileSync(path, 'utf8'));
  return isObject(saved) ? saved : {};
}

/** Renames a state that can't be used, so that the next write does not destroy it. */
export function putStateAside(path: string): void {
  const aside = `${path}.unreadable-${Date.now()}`;
  renameSync(path, aside);
  process.stderr.write(`playground: the saved chats can't be used, they are kept in ${aside}\n`);
}

export interface SnapshotWriter {
  /** Writes a little later, so that a burst of changes is one write. */
  schedule(): void;
  /** Writes now and resolves when it is on disk. */
  flush(): Promise<void>;
}

/**
 * Writes into a temporary file and renames it, so that the file is always a whole one, the old or the new.
 * One write at a time; changes during a write cause one more.
 */
export function createSnapshotWriter(path: string, collect: () => JsonObject, delayMs = 200): SnapshotWriter {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();

  const write = async () => {
    const temporary = `${path}.tmp`;
    const file = await open(temporary, 'w', OWNER_ONLY);
    try {
      await file.writeFile(JSON.stringify(collect()));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, path);
  };

  const flush = () => {
    clearTimeout(timer);
    timer = undefined;
    writing = writing.catch(() => undefined).then(write);
    return writing;
  };

  return {
    schedule() {
      timer ??= setTimeout(() => {
        flush().catch((error: unknown) =>
          process.stderr.write(`playground: snapshot not written: ${String(error)}\n`),
        );
      }, delayMs);
    },
    flush,
  };
}
