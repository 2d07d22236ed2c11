import { randomBytes } from 'node:crypto';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, onTestFinished, TestRunner } from 'vitest';
import { type Database, openDatabase } from '../../src/storage/database/database.ts';
import { createTransactions, type Transactions } from '../../src/storage/database/transact.ts';
import { createVault, type Vault } from '../../src/storage/database/vault.ts';
import { makeQuickFolder, putNewDatabase } from './quick-folder.ts';

/** A real database in a folder of its own, with what works on it. */
export interface TempDatabase extends Transactions {
  readonly path: string;
  readonly database: Database;
  readonly vault: Vault;
  /** A second connection, such as another process would have. */
  other(): Database;
}

const left = new Set<() => void>();

/** Closes and erases what was opened, also by hooks; call it once at the top of a test file. */
export function cleanUpAfterEach(): void {
  afterEach(() => {
    for (const clean of [...left].reverse()) cleanOnce(clean);
  });
}

/** Of a test that does not ask for it, when it is over. */
function leave(clean: () => void): void {
  left.add(clean);
  if (TestRunner.getCurrentTest() !== undefined) onTestFinished(() => cleanOnce(clean));
}

function cleanOnce(clean: () => void): void {
  if (left.delete(clean)) clean();
}

export function tempFolder(): string {
  const folder = makeQuickFolder('store-');
  leave(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A database as a first start leaves it, or the one at this path, which is made where there is none. */
export function openTempDatabase(given?: string): TempDatabase {
  const path = given ?? newDatabase();
  const database = openDatabase(path);
  leave(() => database.close());
  const vault = createVault(randomBytes(32));
  return {
    path,
    database,
    vault,
    ...createTransactions(database, vault),
    other() {
      const second = new Sqlite(path, { timeout: 0 });
      leave(() => second.close());
      return second;
    },
  };
}

function newDatabase(): string {
  const path = join(tempFolder(), 'bot.sqlite');
  putNewDatabase(path);
  return path;
}

/** Resolves at the end of this turn of the event loop, after what was to be committed in it. */
export function nextTick(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
