import { expect, test } from 'vitest';
import type { Tx } from '../../src/storage/database/transact.ts';
import { planJob } from '../../src/storage/queues/jobs.ts';
import { cleanUpAfterEach, nextTick, openTempDatabase } from '../support/temp-database.ts';

/** What shares a transaction with others: what enters it early, what rides on it, what only looks. */

cleanUpAfterEach();

const insert = (tx: Tx, id: number) =>
  tx.sql<[number, number]>('INSERT INTO seen_update (update_id, seen_at) VALUES (?, ?)').run(id, 0);
const count = (tx: Tx) => tx.sql<[]>('SELECT * FROM seen_update').all().length;

test('what enters a transaction gives its value at once and is on disk with what follows', async () => {
  const { enter, transact, onCommit, other } = openTempDatabase();
  const second = other();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  const stored = () => second.prepare('SELECT count(*) FROM seen_update').pluck().get();
  const met = enter((tx) => insert(tx, 1).changes);
  expect({ value: met.value, stored: stored() }).toEqual({ value: 1, stored: 0 });
  await Promise.all([transact((tx) => insert(tx, 2)), met.stored]);
  expect({ stored: stored(), commits }).toEqual({ stored: 2, commits: 1 });
});

test('who entered a transaction that fails is told when asking, and nobody else', async () => {
  const { enter, transact, database } = openTempDatabase();
  const met = enter((tx) => insert(tx, 1).changes);
  await expect(transact((tx) => tx.sql('ROLLBACK').run())).rejects.toThrow();
  await nextTick();
  await expect(met.stored).rejects.toThrow();
  expect(database.prepare('SELECT count(*) FROM seen_update').pluck().get()).toBe(0);
});

test('a rider goes before whatever opens the next transaction, in the same commit', async () => {
  const { ride, transact, onCommit } = openTempDatabase();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  const rode = ride((tx) => insert(tx, 1).changes);
  await nextTick();
  expect(commits).toBe(0);
  expect(await transact(count)).toBe(1);
  expect({ changes: await rode, commits }).toEqual({ changes: 1, commits: 1 });
});

test('a rider that nobody takes along goes by itself, and flush takes it along', async () => {
  const { ride, flush, database } = openTempDatabase();
  expect(await ride((tx) => insert(tx, 1).changes)).toBe(1);
  const rode = ride((tx) => insert(tx, 2).changes);
  flush();
  expect(await rode).toBe(1);
  expect(database.inTransaction).toBe(false);
});

test('a rider that ends the transaction does not take with it what opened it', async () => {
  const { ride, transact, database } = openTempDatabase();
  const rode = ride((tx) => {
    insert(tx, 1);
    tx.sql('ROLLBACK').run(); // what SQLite does by itself when the disk is full
    throw new Error('disk full');
  });
  const opened = transact((tx) => insert(tx, 2).changes);
  await expect(rode).rejects.toThrow('disk full');
  expect(await opened).toBe(1);
  expect(database.prepare('SELECT update_id FROM seen_update').pluck().all()).toEqual([2]);
});

test('who looks takes no rider along, and sees what others have committed', async () => {
  const { ride, look, transact, database } = openTempDatabase();
  await transact((tx) => insert(tx, 1));
  const rode = ride((tx) => insert(tx, 2));
  expect(await look(count)).toBe(1);
  expect(database.inTransaction).toBe(false);
  await rode;
  expect(await look(count)).toBe(2);
});

test('who looks while a transaction is open waits until what it saw is on disk', async () => {
  const { look, transact, database } = openTempDatabase();
  const wrote = transact((tx) => insert(tx, 1));
  const looked = look(count);
  expect(database.inTransaction).toBe(true);
  expect(await looked).toBe(1);
  expect(database.inTransaction).toBe(false);
  await wrote;
});

test('who looks and writes tells the listeners, and what it threw half-way is undone', async () => {
  const { look, onCommit, database } = openTempDatabase();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  await look((tx) => insert(tx, 1));
  const broken = look((tx) => {
    insert(tx, 2);
    throw new Error('a bug');
  });
  await expect(broken).rejects.toThrow('a bug');
  expect(commits).toBe(1);
  expect(database.prepare('SELECT update_id FROM seen_update').pluck().all()).toEqual([1]);
});

test('a commit says whether what is planned was changed, and the next one does not repeat it', async () => {
  const { transact, onCommit } = openTempDatabase();
  const told: boolean[] = [];
  onCommit(({ planned }) => void told.push(planned));
  await transact((tx) => insert(tx, 1));
  await transact((tx) => planJob(tx, { kind: 'housekeeping', subject: 'all', dueAt: 1 }));
  await transact((tx) => insert(tx, 2));
  expect(told).toEqual([false, true, false]);
});
