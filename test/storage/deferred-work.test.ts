import { expect, test } from 'vitest';
import type { Tx } from '../../src/storage/database/transact.ts';
import { planJob } from '../../src/storage/queues/jobs.ts';
import { tellRegister } from '../../src/storage/register/feed.ts';
import { cleanUpAfterEach, nextTick, openTempDatabase } from '../support/temp-database.ts';

/** What shares a transaction with others: what enters it early, what rides on it, what only looks. */

cleanUpAfterEach();

const insert = (tx: Tx, id: number) =>
  tx.sql<[number, number]>('INSERT INTO seen_update (update_id, seen_at) VALUES (?, ?)').run(id, 0);
const count = (tx: Tx) => tx.sql<[]>('SELECT * FROM seen_update').all().length;

test('what enters a transaction gives its value at once and is on disk with what follows', async () => {
  const { transactNow, transact, onCommit, other } = openTempDatabase();
  const second = other();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  const stored = () => second.prepare('SELECT count(*) FROM seen_update').pluck().get();
  const met = transactNow((tx) => insert(tx, 1).changes);
  expect({ value: met.value, stored: stored() }).toEqual({ value: 1, stored: 0 });
  await Promise.all([transact((tx) => insert(tx, 2)), met.stored]);
  expect({ stored: stored(), commits }).toEqual({ stored: 2, commits: 1 });
});

test('who entered a transaction that fails is told when asking, and nobody else', async () => {
  const { transactNow, transact, database } = openTempDatabase();
  const met = transactNow((tx) => insert(tx, 1).changes);
  await expect(transact((tx) => tx.sql('ROLLBACK').run())).rejects.toThrow();
  await nextTick();
  await expect(met.stored).rejects.toThrow();
  expect(database.prepare('SELECT count(*) FROM seen_update').pluck().get()).toBe(0);
});

test('deferred work goes before whatever opens the next transaction, in the same commit', async () => {
  const { transactLater, transact, onCommit } = openTempDatabase();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  const later = transactLater((tx) => insert(tx, 1).changes);
  await nextTick();
  expect(commits).toBe(0);
  expect(await transact(count)).toBe(1);
  expect({ changes: await later, commits }).toEqual({ changes: 1, commits: 1 });
});

test('deferred work that no transaction takes along goes by itself, and flush takes it along', async () => {
  const { transactLater, flush, database } = openTempDatabase();
  expect(await transactLater((tx) => insert(tx, 1).changes)).toBe(1);
  const later = transactLater((tx) => insert(tx, 2).changes);
  flush();
  expect(await later).toBe(1);
  expect(database.inTransaction).toBe(false);
});

test('deferred work that ends the transaction does not take with it what opened it', async () => {
  const { transactLater, transact, database } = openTempDatabase();
  const later = transactLater((tx) => {
    insert(tx, 1);
    tx.sql('ROLLBACK').run(); // what SQLite does by itself when the disk is full
    throw new Error('disk full');
  });
  const opened = transact((tx) => insert(tx, 2).changes);
  await expect(later).rejects.toThrow('disk full');
  expect(await opened).toBe(1);
  expect(database.prepare('SELECT update_id FROM seen_update').pluck().all()).toEqual([2]);
});

test('who reads takes no deferred work along, and sees what others have committed', async () => {
  const { transactLater, read, transact, database } = openTempDatabase();
  await transact((tx) => insert(tx, 1));
  const later = transactLater((tx) => insert(tx, 2));
  expect(await read(count)).toBe(1);
  expect(database.inTransaction).toBe(false);
  await later;
  expect(await read(count)).toBe(2);
});

test('who reads while a transaction is open waits until what it saw is on disk', async () => {
  const { read, transact, database } = openTempDatabase();
  const wrote = transact((tx) => insert(tx, 1));
  const looked = read(count);
  expect(database.inTransaction).toBe(true);
  expect(await looked).toBe(1);
  expect(database.inTransaction).toBe(false);
  await wrote;
});

test('who reads and writes tells the listeners, and what it threw half-way is undone', async () => {
  const { read, onCommit, database } = openTempDatabase();
  let commits = 0;
  onCommit(() => {
    commits += 1;
  });
  await read((tx) => insert(tx, 1));
  const broken = read((tx) => {
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

test('a commit says whether there is something to follow for registers: they are not woken for what people say', async () => {
  const { transact, onCommit } = openTempDatabase();
  const told: boolean[] = [];
  onCommit(({ fed }) => void told.push(fed));
  const say = (id: number) =>
    transact((tx) => tx.sql<[number]>('INSERT INTO seen_update (update_id, seen_at) VALUES (?, 0)').run(id));
  await say(1);
  await transact((tx) => tellRegister(tx, 'service.ping', undefined, 1));
  await say(2);
  expect(told).toEqual([false, true, false]);
});
