import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isDatabaseUnavailable } from '../../src/storage/database/database.ts';
import { createTransactions, type Transactions, type Tx } from '../../src/storage/database/transact.ts';
import { createVault } from '../../src/storage/database/vault.ts';

let database: Sqlite.Database;
let transactions: Transactions;
let commits: number;

beforeEach(() => {
  database = new Sqlite(':memory:');
  database.exec('CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT NOT NULL UNIQUE) STRICT');
  transactions = createTransactions(database, createVault(new Uint8Array(32)));
  commits = 0;
  transactions.onCommit(() => {
    commits += 1;
  });
});
afterEach(() => database.close());

const write = (tx: Tx, text: string) => tx.sql<[string]>('INSERT INTO note (text) VALUES (?)').run(text);
const texts = () => database.prepare<[], string>('SELECT text FROM note ORDER BY id').pluck().all();
const outcomes = async (work: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(work)).map(({ status }) => status);

test('work that throws half-way is undone alone; what shares its commit stands', async () => {
  const { transact } = transactions;
  const all = await outcomes([
    transact((tx) => write(tx, 'one')),
    transact((tx) => {
      write(tx, 'two');
      throw new Error('a bug');
    }),
    transact((tx) => {
      write(tx, 'three');
      write(tx, 'one');
    }),
    transact((tx) => write(tx, 'four')),
  ]);
  expect(all).toEqual(['fulfilled', 'rejected', 'rejected', 'fulfilled']);
  expect(texts()).toEqual(['one', 'four']);
  expect({ commits, open: database.inTransaction }).toEqual({ commits: 1, open: false });
});

test('an error that ends the whole transaction is told to everybody in it, and the next tick begins anew', async () => {
  const { transact } = transactions;
  const roll = (tx: Tx) => tx.sql<[string]>('INSERT OR ROLLBACK INTO note (text) VALUES (?)').run('one');
  const all = await outcomes([
    transact((tx) => write(tx, 'one')),
    transact(roll),
    transact((tx) => write(tx, 'after')),
  ]);
  expect(all).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(texts()).toEqual(['after']);
  await transact((tx) => write(tx, 'one'));
  expect(texts()).toEqual(['after', 'one']);
});

test('work that swallows such an error is not told that it was written', async () => {
  const { transact } = transactions;
  const all = await outcomes([
    transact((tx) => write(tx, 'one')),
    transact((tx) => {
      try {
        tx.sql<[string]>('INSERT OR ROLLBACK INTO note (text) VALUES (?)').run('one');
      } catch {}
      return 'all is well';
    }),
    transact((tx) => write(tx, 'after')),
  ]);
  expect(all).toEqual(['rejected', 'rejected', 'fulfilled']);
  expect(texts()).toEqual(['after']);
});

test('a full disk: every one of the tick is told, nothing of it is there, later work succeeds', async () => {
  const { transact } = transactions;
  const large = 'x'.repeat(100_000);
  const pages = Number(database.pragma('page_count', { simple: true }));
  database.pragma(`max_page_count = ${pages + 1}`);
  const settled = await Promise.allSettled([
    transact((tx) => write(tx, 'small')),
    transact((tx) => write(tx, large)),
  ]);
  const second = settled[1];
  expect(second?.status === 'rejected' && isDatabaseUnavailable(second.reason)).toBe(true);
  const kept = settled[0]?.status === 'fulfilled' ? ['small'] : [];
  expect(texts()).toEqual(kept);
  database.pragma('max_page_count = 100000');
  await transact((tx) => write(tx, large));
  expect(texts()).toEqual([...kept, large]);
});

test('a commit that fails is told to every waiter and leaves nothing behind', async () => {
  const { transact } = transactions;
  database.pragma('foreign_keys = ON');
  database.exec(
    'CREATE TABLE child (parent INTEGER REFERENCES note (id) DEFERRABLE INITIALLY DEFERRED) STRICT',
  );
  const all = await outcomes([
    transact((tx) => write(tx, 'one')),
    transact((tx) => tx.sql<[number]>('INSERT INTO child VALUES (?)').run(4711)),
  ]);
  expect(all).toEqual(['rejected', 'rejected']);
  expect({ texts: texts(), open: database.inTransaction, commits }).toEqual({
    texts: [],
    open: false,
    commits: 0,
  });
  await transact((tx) => write(tx, 'two'));
  expect(texts()).toEqual(['two']);
});

test('a flush in the middle of a tick commits what is there, and the tick goes on', async () => {
  const { transact, flush } = transactions;
  const first = transact((tx) => write(tx, 'one'));
  flush();
  const second = transact((tx) => write(tx, 'two'));
  await Promise.all([first, second]);
  expect({ texts: texts(), commits }).toEqual({ texts: ['one', 'two'], commits: 2 });
  flush();
  expect(database.inTransaction).toBe(false);
});

test('after the end of the database late work is refused, and nothing hangs', async () => {
  const { transact, flush } = transactions;
  database.close();
  await expect(transact((tx) => write(tx, 'late'))).rejects.toThrow();
  expect(() => flush()).not.toThrow();
  database = new Sqlite(':memory:');
});
