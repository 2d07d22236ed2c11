import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { type Environment, present } from './values.ts';

/** Where the database lies, what opens it and where its backups go: all that the commands beside the bot need. */
export interface StorageSettings {
  readonly databasePath: string;
  /** 32 bytes. */
  readonly masterKey: Uint8Array;
  /** Keys of before, which may be read with while everything is sealed anew; none but then. */
  readonly oldKeys: readonly Uint8Array[];
  /** Where the nightly backup goes; undefined: switched off. */
  readonly backupFolder: string | undefined;
}

/** The variables that are read here. */
export const storageNames = [
  ...['DATABASE_PATH', 'BACKUP_FOLDER'],
  ...['MASTER_KEY', 'MASTER_KEY_FILE', 'MASTER_KEY_OLD', 'MASTER_KEY_OLD_FILE'],
] as const;

const key = z
  .string()
  .transform((text) => Buffer.from(text.trim(), 'base64'))
  .refine((bytes) => bytes.length === 32);
const howKeysLook = '32 bytes in base64 (npm run keygen makes one)';

/**
 * The path of the database, relative to where the program was started. Commands read it without all other settings.
 */
export function readDatabasePath(environment: Environment): string {
  return present(environment).DATABASE_PATH ?? 'data/local/bot.sqlite';
}

/** Reads the settings; what is wrong goes to `faults`, a line each, and then there are none. */
export function readStorageSettings(environment: Environment, faults: string[]): StorageSettings | undefined {
  const databasePath = readDatabasePath(environment);
  const masterKey = readKey(environment, 'MASTER_KEY', faults);
  if (masterKey === 'missing') faults.push(`MASTER_KEY or MASTER_KEY_FILE is required: ${howKeysLook}`);
  const oldKey = readKey(environment, 'MASTER_KEY_OLD', faults);
  if (typeof masterKey === 'string' || oldKey === 'wrong') return undefined;
  if (oldKey !== 'missing' && Buffer.compare(masterKey, oldKey) === 0) {
    faults.push('MASTER_KEY_OLD must be the key before, not MASTER_KEY once more');
    return undefined;
  }
  return {
    databasePath,
    masterKey,
    oldKeys: oldKey === 'missing' ? [] : [oldKey],
    backupFolder: backupFolderOf(environment, databasePath),
  };
}

/** The key of this name, or of the file that NAME_FILE says. */
function readKey(
  environment: Environment,
  name: 'MASTER_KEY' | 'MASTER_KEY_OLD',
  faults: string[],
): Uint8Array | 'missing' | 'wrong' {
  const inPlace = present(environment)[name];
  const file = present(environment)[`${name}_FILE`];
  if (inPlace === undefined && file === undefined) return 'missing';
  if (inPlace !== undefined) {
    const read = key.safeParse(inPlace);
    if (read.success) return read.data;
    faults.push(`${name} must be ${howKeysLook}`);
    return 'wrong';
  }
  try {
    const read = key.safeParse(readFileSync(file ?? '', 'utf8'));
    if (read.success) return read.data;
    faults.push(`${name}_FILE must hold ${howKeysLook}`);
  } catch {
    faults.push(`${name}_FILE ${file} can't be read`);
  }
  return 'wrong';
}

/** Set to nothing is said on purpose here: no nightly backup. */
function backupFolderOf(environment: Environment, databasePath: string): string | undefined {
  const folder = environment.BACKUP_FOLDER?.trim();
  return folder === undefined ? join(dirname(databasePath), 'backups') : folder || undefined;
}
