import { describe, expect, test } from 'vitest';
import { type AuditEntry, appendAudit, verifyAudit } from '../../src/storage/owner/audit.ts';
import { cleanUpAfterEach, openTempDatabase, type TempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();

const entry = (at: number): AuditEntry => ({
  at,
  actor: at % 2 ? 'operator:9001' : 'system',
  action: 'open',
  subject: 'CR-0000-0000',
});

/** A database with this many lines of audit, in several commits. */
async function withLines(count: number): Promise<TempDatabase> {
  const store = openTempDatabase();
  for (let at = 1; at <= count; at += 2) {
    await store.transact((tx) => {
      appendAudit(tx, entry(at));
      if (at < count) appendAudit(tx, entry(at + 1));
    });
  }
  return store;
}

const verify = (store: TempDatabase) => store.transact(verifyAudit);

/** Somebody with the file in hand does not mind triggers. */
function tamper(store: TempDatabase, sql: string): void {
  store.database.exec('DROP TRIGGER audit_is_not_changed; DROP TRIGGER audit_is_not_erased;');
  store.database.exec(sql);
}

describe('the chain', () => {
  test('of an empty audit holds', async () => {
    expect(await verify(openTempDatabase())).toEqual({ lines: 0, brokenAt: undefined });
  });

  test('holds as it was written, also from several commits', async () => {
    expect(await verify(await withLines(7))).toEqual({ lines: 7, brokenAt: undefined });
  });

  test('holds over work that was undone', async () => {
    const store = await withLines(3);
    const undone = store.transact((tx) => {
      appendAudit(tx, entry(4));
      throw new Error('a bug');
    });
    const kept = store.transact((tx) => appendAudit(tx, entry(5)));
    await expect(undone).rejects.toThrow('a bug');
    await kept;
    expect(await verify(store)).toEqual({ lines: 4, brokenAt: undefined });
  });

  test('gives equal lines different hashes', async () => {
    const store = openTempDatabase();
    await store.transact((tx) => {
      appendAudit(tx, entry(1));
      appendAudit(tx, entry(1));
    });
    const hashes = store.database.prepare('SELECT hex(hash) FROM audit').pluck().all();
    expect(new Set(hashes).size).toBe(2);
    expect(await verify(store)).toEqual({ lines: 2, brokenAt: undefined });
  });
});

describe('what was tampered with is found', () => {
  test.each([
    ['the time', `UPDATE audit SET at = 99 WHERE id = 3`, 3],
    ['the actor', `UPDATE audit SET actor = 'operator:1' WHERE id = 3`, 3],
    ['the action', `UPDATE audit SET action = 'refuse' WHERE id = 3`, 3],
    ['the subject', `UPDATE audit SET subject = 'CR-1111-1111' WHERE id = 3`, 3],
    ['the hash', `UPDATE audit SET hash = zeroblob(32) WHERE id = 3`, 3],
    ['the hash before', `UPDATE audit SET previous = zeroblob(32) WHERE id = 3`, 3],
    ['the last line', `UPDATE audit SET subject = 'CR-1111-1111' WHERE id = 6`, 6],
    ['the first line', `UPDATE audit SET subject = 'CR-1111-1111' WHERE id = 1`, 1],
    ['a line taken out', 'DELETE FROM audit WHERE id = 3', 4],
    ['the first line taken out', 'DELETE FROM audit WHERE id = 1', 2],
    [
      'two lines that changed places',
      'UPDATE audit SET id = CASE id WHEN 3 THEN -4 ELSE -3 END WHERE id IN (3, 4); UPDATE audit SET id = -id WHERE id < 0',
      3,
    ],
    [
      'a line put in between',
      `UPDATE audit SET id = 7 WHERE id = 6; INSERT INTO audit SELECT 6, at, actor, action, subject, previous, hash FROM audit WHERE id = 5`,
      6,
    ],
  ])('%s', async (_, sql, brokenAt) => {
    const store = await withLines(6);
    tamper(store, sql);
    expect(await verify(store)).toEqual({ lines: expect.any(Number), brokenAt });
  });

  test('lines taken off the end', async () => {
    const store = await withLines(6);
    tamper(store, 'DELETE FROM audit WHERE id > 4');
    expect((await verify(store)).brokenAt).toBeDefined();
  });

  test('an audit that was emptied', async () => {
    const store = await withLines(6);
    tamper(store, 'DELETE FROM audit');
    expect((await verify(store)).brokenAt).toBeDefined();
  });

  test('with the number of the lines that are good before it', async () => {
    const store = await withLines(6);
    tamper(store, `UPDATE audit SET at = 99 WHERE id = 4`);
    expect(await verify(store)).toEqual({ lines: 3, brokenAt: 4 });
  });
});

describe('the program itself', () => {
  test('can not change a line', async () => {
    const store = await withLines(2);
    const change = store.transact((tx) => tx.sql(`UPDATE audit SET actor = 'x'`).run());
    await expect(change).rejects.toThrow('the audit is append-only');
    expect(await verify(store)).toEqual({ lines: 2, brokenAt: undefined });
  });

  test('can not erase a line', async () => {
    const store = await withLines(2);
    const erase = store.transact((tx) => tx.sql('DELETE FROM audit WHERE id = 2').run());
    await expect(erase).rejects.toThrow('the audit is append-only');
    expect(await verify(store)).toEqual({ lines: 2, brokenAt: undefined });
  });

  test('can not put a line in the place of another', async () => {
    const store = await withLines(2);
    const replace = store.transact((tx) =>
      tx
        .sql('INSERT OR REPLACE INTO audit SELECT id, 99, actor, action, subject, previous, hash FROM audit')
        .run(),
    );
    await replace.catch(() => undefined);
    expect(await verify(store)).toEqual({ lines: 2, brokenAt: undefined });
  });
});
