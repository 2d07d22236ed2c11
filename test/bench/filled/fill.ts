import { existsSync, renameSync, rmSync, statSync } from 'node:fs';
import { type Database, openDatabase } from '../../../src/storage/database/database.ts';
import { checkKey } from '../../../src/storage/database/key-check.ts';
import { createTransactions } from '../../../src/storage/database/transact.ts';
import { createVault } from '../../../src/storage/database/vault.ts';
import { masterKey } from '../load/bot-settings.ts';
import { makeReadable, sealedSizes } from './readable.ts';
import { fillings } from './statements.ts';

const rowsAtOnce = 100_000;
const erasedAfterMs = 180 * 24 * 60 * 60 * 1000;

/**
 * Fills a database of its own with so many requests, through the real schema, in rows of the sizes that the program
 * writes; one that lies there already is taken as it is. Sealed values are random bytes, but for the requests that
 * are read. Returns the bytes of the file.
 */
export async function fillDatabase(
  path: string,
  rows: number,
  now: number,
  say: (words: string) => void,
): Promise<number> {
  if (existsSync(path)) return statSync(path).size;
  const part = `${path}.part`;
  for (const end of ['', '-wal', '-shm']) rmSync(`${part}${end}`, { force: true });
  const vault = createVault(masterKey);
  const database = openDatabase(part);
  checkKey(database, vault, part);
  for (const pragma of [
    'foreign_keys = OFF',
    'secure_delete = OFF',
    'synchronous = OFF',
    'cache_size = -1500000',
  ]) {
    database.pragma(pragma);
  }
  database.pragma('journal_mode = OFF');
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  const later = setAside(database);
  for (const { name, sql } of fillings) {
    inParts(database, sql, { rows, now, ...sealedSizes(vault), erasedBefore: now - erasedAfterMs });
    say(`  ${rows} requests: ${name}, ${seconds()}`);
  }
  for (const sql of later) database.exec(sql);
  say(`  ${rows} requests: ${later.length} indexes and triggers, ${seconds()}`);
  database.pragma('journal_mode = WAL');
  await createTransactions(database, vault).transact((tx) => makeReadable(tx, rows));
  database.pragma('wal_checkpoint(TRUNCATE)');
  database.close();
  renameSync(part, path);
  say(`  ${rows} requests: ready, ${seconds()}`);
  return statSync(path).size;
}

/** Whole numbers go in as such: SQLite would divide others without rounding. */
function inParts(database: Database, sql: string, known: Readonly<Record<string, number>>): void {
  const { rows = 0 } = known;
  // A parameter that is handed in must be used.
  const used = Object.entries(known).filter(([name]) => new RegExp(`@${name}\\b`).test(sql));
  const statement = database.prepare<[Record<string, bigint>]>(sql);
  for (let from = 1; from <= rows; from += rowsAtOnce) {
    const part = { from, to: Math.min(from + rowsAtOnce - 1, rows) };
    const values = [...used, ...Object.entries(part)].map(([name, value]) => [name, BigInt(value)] as const);
    database.transaction(() => statement.run(Object.fromEntries(values)))();
  }
}

/** Indexes are made faster of what is there than row by row; returns what brings them back. */
function setAside(database: Database): readonly string[] {
  const found = database
    .prepare<[], { type: string; name: string; sql: string }>(
      `SELECT type, name, sql FROM sqlite_schema WHERE type IN ('index', 'trigger') AND sql IS NOT NULL`,
    )
    .all();
  for (const { type, name } of found) database.exec(`DROP ${type} ${name}`);
  return found.map(({ sql }) => sql);
}
