import Sqlite from 'better-sqlite3';
import type { Tx } from './transact.ts';
import type { Vault } from './vault.ts';

/** The database as it stood at one moment, for reading much of it in small pieces while others write. */
export interface DatabaseView {
  readonly tx: Tx;
  /** Must be called: until then the log of writes can not be emptied. */
  close(): void;
}

/** Opens views of this database. */
export function createViews(path: string, vault: Vault): () => DatabaseView {
  return () => openView(path, vault);
}

/**
 * Opens a view on a connection of its own, so that no transaction of the updates waits for it. Throws where a statement
 * would write.
 */
function openView(path: string, vault: Vault): DatabaseView {
  const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 });
  const statements = new Map<string, Sqlite.Statement>();
  try {
    database.pragma('cache_size = -1000'); // kB; each page is read once
    database.exec('BEGIN; SELECT 1 FROM sqlite_schema'); // the moment is that of the first reading
  } catch (error) {
    database.close();
    throw error;
  }
  return {
    tx: {
      vault,
      sql<Parameters extends unknown[], Row>(text: string) {
        const statement = statements.get(text) ?? database.prepare(text);
        if (!statement.readonly) throw new Error('nothing is written through a view');
        statements.set(text, statement);
        return statement as Sqlite.Statement<Parameters, Row>;
      },
      queued: () => {},
      reloadOutbox: () => {},
    },
    close: () => void database.close(),
  };
}
