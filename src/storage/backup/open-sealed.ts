import type { Database } from '../database/database.ts';
import { type SealedColumn, sealedColumns } from '../database/sealed-columns.ts';
import type { Vault } from '../database/vault.ts';

/** What became of opening everything that is sealed in a database. */
export interface SealedReport {
  /** So many values were opened. */
  readonly opened: number;
  /** So many could not be, and the first of them as `table.column row N`. */
  readonly unreadable: number;
  readonly places: readonly string[];
}

const placesNamed = 10;
const watchedAtOnce = 500;

interface Row {
  id: number;
  place: string | number;
  sealed: Buffer;
}

/**
 * Opens every sealed value, one after another: a copy of which the pages are whole may still hold an application that
 * nobody can read. Takes some microseconds for each. A copy of an earlier version may lack columns of today.
 */
export function openSealed(
  database: Database,
  vault: Vault,
  watch: (done: number, total: number) => void = () => {},
): SealedReport {
  const columns = sealedColumns.filter((one) => hasColumn(database, one));
  const total = columns.reduce((sum, one) => sum + countSealed(database, one), 0);
  let opened = 0;
  let unreadable = 0;
  const places: string[] = [];
  for (const { table, column, row } of columns) {
    const rows = database
      .prepare<[], Row>(
        `SELECT rowid AS id, ${row} AS place, ${column} AS sealed FROM ${table} WHERE length(${column}) > 0`,
      )
      .iterate();
    for (const { id, place, sealed } of rows) {
      if ((opened + unreadable) % watchedAtOnce === 0) watch(opened + unreadable, total);
      if (opens(vault, { table, row: place, column }, sealed)) opened += 1;
      else {
        unreadable += 1;
        if (places.length < placesNamed) places.push(`${table}.${column} row ${id}`);
      }
    }
  }
  return { opened, unreadable, places };
}

/** Those that hold something sealed. */
export function countSealed(database: Database, { table, column }: SealedColumn): number {
  const count = database.prepare<[], number>(`SELECT count(*) FROM ${table} WHERE length(${column}) > 0`);
  return count.pluck().get() ?? 0;
}

function hasColumn(database: Database, { table, column }: SealedColumn): boolean {
  const found = database.prepare<[string, string]>('SELECT 1 FROM pragma_table_info(?) WHERE name = ?');
  return found.get(table, column) !== undefined;
}

function opens(vault: Vault, place: Parameters<Vault['open']>[0], sealed: Buffer): boolean {
  try {
    vault.open(place, sealed);
    return true;
  } catch {
    return false;
  }
}
