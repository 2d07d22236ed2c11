import Sqlite from 'better-sqlite3';
import { refusing } from '../database/disk-faults.ts';
import { verifyAudit } from '../owner/audit.ts';

/** Looks at the audit of a database file, also beside a bot. Throws `DatabaseRefused` where it can't be read. */
export function verifyAuditFile(path: string): ReturnType<typeof verifyAudit> {
  return refusing(path, () => {
    const database = new Sqlite(path, { readonly: true, fileMustExist: true, timeout: 5000 });
    try {
      // One transaction, so that a line written meanwhile does not stand between the lines and their head.
      return database.transaction(() => verifyAudit({ sql: (text) => database.prepare(text) }))();
    } finally {
      database.close();
    }
  });
}
