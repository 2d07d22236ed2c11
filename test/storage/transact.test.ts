import { describe, expect, test } from 'vitest';
import { isDatabaseUnavailable } from '../../src/storage/database/database.ts';
import type { Tx } from '../../src/storage/database/transact.ts';
import { cleanUpAfterEach, nextTick, openTempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();

const insert = (tx: Tx, id: number) =>
  tx.sql<[number, number]>('INSERT INTO seen_update (update_id, seen_at) VALUES (?, ?)').run(id, 0);
const ids = (database: { prepare(sql: string): { pluck(): { all(): unknown[] } } }) =>
  database.prepare('SELECT update_id FROM seen_update ORDER BY update_id').pluck().all();

/** Results of promises in short: their value, or the code of the error. */
async function settled(promises: readonly Promise<unknown>[]): Promise<readonly unknown[]> {
  const results = await Promise.allSettled(promises);
  return results.map((result) =>
    result.status === 'fulfilled' ? result.value : (result.reason.code ?? result.reason.message),
  );
}

describe('the work of one tick', () => {
  test('is one commit, and each gets its own value', async () => {
    const { transact, onCommit, database } = openTempDatabase();
    let commits = 0;
    onCommit(() => {
      commits += 1;
    });
    const work = [1, 2, 3].map((id) =>
      transact((tx) => {
        insert(tx, id);
        return id * 10;
      }),
    );
    expect(await Promise.all(work)).toEqual([10, 20, 30]);
    expect(commits).toBe(1);
    await transact((tx) => insert(tx, 4));
    expect(commits).toBe(2);
    expect(ids(database)).toEqual([1, 2, 3, 4]);
  });

  test('sees what was done before it in the same commit', async () => {
    const { transact } = openTempDatabase();
    void transact((tx) => insert(tx, 1));
    expect(await transact((tx) => tx.sql<[]>('SELECT * FROM seen_update').all())).toHaveLength(1);
  });

  test('is seen by others after the commit and not before, and the promise waits for it', async () => {
    const { transact, other } = openTempDatabase();
    const second = other();
    const work = transact((tx) => insert(tx, 1));
    expect(ids(second)).toEqual([]);
    let resolved = false;
    void work.then(() => {
      resolved = true;
      expect(ids(second)).toEqual([1]);
    });
    await Promise.resolve();
    expect(resolved).toBe(false);
    await work;
    expect(ids(second)).toEqual([1]);
  });

  test('is undone alone where it throws', async () => {
    const { transact, database } = openTempDatabase();
    const work = [
      transact((tx) => insert(tx, 1).changes),
      transact((tx) => {
        insert(tx, 2);
        throw new Error('a bug');
      }),
      transact((tx) => insert(tx, 1)), // a key that stands there already
      transact((tx) => insert(tx, 3).changes),
    ];
    expect(await settled(work)).toEqual([1, 'a bug', 'SQLITE_CONSTRAINT_PRIMARYKEY', 1]);
    expect(ids(database)).toEqual([1, 3]);
  });
});

describe('where nothing of it is on disk, all are told', () => {
  test('when the COMMIT itself fails', async () => {
    const { transact, onCommit, database } = openTempDatabase();
    let commits = 0;
    onCommit(() => {
      commits += 1;
    });
    const work = [
      transact((tx) => insert(tx, 1)),
      transact((tx) => {
        tx.sql('PRAGMA defer_foreign_keys = ON').run();
        tx.sql('INSERT INTO consent (chat_id, version, given_at) VALUES (404, 1, 0)').run();
      }),
      transact((tx) => insert(tx, 2)),
    ];
    expect(await settled(work)).toEqual(Array(3).fill('SQLITE_CONSTRAINT_FOREIGNKEY'));
    expect(database.inTransaction).toBe(false);
    expect(ids(database)).toEqual([]);
    expect(commits).toBe(0);
    expect(await transact((tx) => insert(tx, 5).changes)).toBe(1); // and it goes on
  });

  test('when a fault inside has ended the whole transaction', async () => {
    const { transact, database } = openTempDatabase();
    const work = [
      transact((tx) => insert(tx, 1).changes),
      transact((tx) => {
        insert(tx, 2);
        tx.sql('ROLLBACK').run(); // what SQLite does by itself when the disk is full
        throw new Error('disk full');
      }),
    ];
    const late = transact((tx) => insert(tx, 3).changes);
    expect(await settled([...work, late])).toEqual(['disk full', 'disk full', 1]);
    expect(ids(database)).toEqual([3]);
  });

  test('when the disk is full; what was not written can be written later', async () => {
    const { transact, database } = openTempDatabase();
    const pages = Number(database.pragma('page_count', { simple: true }));
    database.pragma(`max_page_count = ${pages + 1}`);
    const fill = () =>
      transact((tx) =>
        tx
          .sql<[Buffer, Buffer]>(
            `INSERT INTO audit (at, actor, action, subject, previous, hash) VALUES (0, '', '', '', ?, ?)`,
          )
          .run(Buffer.alloc(100_000), Buffer.alloc(1)),
      );
    const [error] = await Promise.allSettled([fill()]);
    expect(error).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_FULL' } });
    expect(error?.status === 'rejected' && isDatabaseUnavailable(error.reason)).toBe(true);
    database.pragma('max_page_count = 100000');
    await fill();
    expect(database.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(1);
  });
});

describe('a database that another holds', () => {
  test('refuses at once and works again later', async () => {
    const { transact, database, other } = openTempDatabase();
    database.pragma('busy_timeout = 0');
    const second = other();
    second.exec('BEGIN IMMEDIATE');
    const work = [transact((tx) => insert(tx, 1)), transact((tx) => insert(tx, 2))];
    const results = await Promise.allSettled(work);
    for (const result of results) {
      expect(result).toMatchObject({ status: 'rejected', reason: { code: 'SQLITE_BUSY' } });
      expect(result.status === 'rejected' && isDatabaseUnavailable(result.reason)).toBe(true);
    }
    second.exec('ROLLBACK');
    expect(await transact((tx) => insert(tx, 1).changes)).toBe(1);
  });

  test('is held from the first read on, so that what was read can be written', async () => {
    const { transact, other } = openTempDatabase();
    const second = other();
    let held: unknown;
    await transact((tx) => {
      tx.sql<[]>('SELECT * FROM seen_update').all();
      try {
        second.exec('BEGIN IMMEDIATE');
      } catch (error) {
        held = error;
      }
      insert(tx, 1);
    });
    expect(held).toMatchObject({ code: 'SQLITE_BUSY' });
  });
});

describe('listeners of a commit', () => {
  test('run when something was written, after it can be seen', async () => {
    const { transact, onCommit, other } = openTempDatabase();
    const second = other();
    const seen: unknown[] = [];
    onCommit(() => seen.push(...ids(second)));
    await transact((tx) => insert(tx, 1));
    expect(seen).toEqual([1]);
  });

  test('do not run when something was only read', async () => {
    const { transact, onCommit } = openTempDatabase();
    let commits = 0;
    onCommit(() => {
      commits += 1;
    });
    await transact((tx) => tx.sql<[]>('SELECT * FROM seen_update').all());
    await transact((tx) => tx.sql<[]>('DELETE FROM seen_update').run()); // and when nothing was there to change
    expect(commits).toBe(0);
  });

  test('do not run when all that was written was undone', async () => {
    const { transact, onCommit } = openTempDatabase();
    let commits = 0;
    onCommit(() => {
      commits += 1;
    });
    const work = transact((tx) => {
      insert(tx, 1);
      throw new Error('a bug');
    });
    await expect(work).rejects.toThrow('a bug');
    await nextTick();
    expect(commits).toBe(0);
  });
});

test('flush commits what is open at once, and nothing is committed twice', async () => {
  const { transact, flush, onCommit, other } = openTempDatabase();
  const second = other();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  const work = transact((tx) => insert(tx, 1).changes);
  flush();
  expect(ids(second)).toEqual([1]);
  flush();
  expect(await work).toBe(1);
  await nextTick();
  expect(commits).toBe(1);
});
