import { expect, test } from 'vitest';
import { keepBatch } from '../../src/storage/fetched-batches.ts';
import { markSeen } from '../../src/storage/seen-updates.ts';
import { closePollersAfterEach, diskFull, message, openPollerStage } from '../support/poller-stage.ts';
import { cleanUpAfterEach, nextTick, openTempDatabase, type TempDatabase } from '../support/temp-database.ts';

/** More is waiting than Telegram gives at once: the batch is kept here, and the next one fetched beside it. */

closePollersAfterEach();
cleanUpAfterEach();

/** A hundred updates from this number on, each of a chat of its own. */
const crowd = (first: number) =>
  Array.from({ length: 100 }, (_, at) => message(first + at, 10_000 + first + at));
const of = (story: readonly string[], what: string) => story.filter((words) => words.startsWith(what));
const kept = ({ database }: TempDatabase) =>
  database.prepare<[], number>('SELECT first_id FROM fetched_batch ORDER BY first_id').pluck().all();

/** The batch is forgotten with the next write, or a moment later. */
async function forgotten(store: TempDatabase): Promise<void> {
  store.flush();
  await nextTick();
}

test('is confirmed while it is in hand, and the next ones are handled after it', async () => {
  const store = openTempDatabase();
  const { poller, fetch, hold, story, until } = await openPollerStage(undefined, store);
  const release = hold(7);
  poller.start();
  (await fetch()).answer(...crowd(1));
  const second = await fetch();
  expect(second.offset).toBe(101);
  expect(kept(store)).toEqual([1]);
  second.answer(message(101, 10_007), message(102, 5));
  await until(() => of(story, 'end').length === 99);
  await nextTick();
  expect(story).not.toContain('begin 101');
  expect(story).not.toContain('begin 102');
  release();
  expect((await fetch()).offset).toBe(103);
  expect(story.slice(-5)).toEqual(['end 7', 'begin 101', 'begin 102', 'end 101', 'end 102']);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('is as unreadable on disk as everything that people wrote', async () => {
  const store = openTempDatabase();
  const { poller, fetch, hold } = await openPollerStage(undefined, store);
  const release = hold(1);
  poller.start();
  const updates = crowd(1).map((update) =>
    update.message ? { ...update, message: { ...update.message, text: 'Әлемгүл 900101301233' } } : update,
  );
  (await fetch()).answer(...updates);
  await fetch();
  const [row] = store.database.prepare<[], Buffer>('SELECT updates FROM fetched_batch').pluck().all();
  expect(row?.length).toBeGreaterThan(10_000);
  for (const secret of ['Әлемгүл', '900101301233', 'update_id']) expect(row?.includes(secret)).toBe(false);
  release();
});

test('one after another: each is kept for as long as it is in hand', async () => {
  const store = openTempDatabase();
  const { poller, fetch, story, until } = await openPollerStage(undefined, store);
  poller.start();
  for (let first = 1; first < 1000; first += 100) {
    const asked = await fetch();
    expect(asked.offset).toBe(first === 1 ? 0 : first);
    asked.answer(...crowd(first));
  }
  (await fetch()).answer(message(1001, 1));
  expect((await fetch()).offset).toBe(1002);
  await until(() => of(story, 'end').length === 1001);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('an update of it that fails is tried again from here, and set aside after three times', async () => {
  const bug = new Error('a bug');
  const { poller, fetch, fail, pause, story, until } = await openPollerStage();
  fail(50, bug, bug, bug);
  fail(51, bug);
  poller.start();
  (await fetch()).answer(...crowd(1));
  const second = await fetch();
  expect(await pause()).toBe(1000);
  expect(await pause()).toBe(2000);
  await until(() => story.includes('poison 50'));
  expect(of(story, 'begin')).toHaveLength(103);
  expect(of(story, 'end')).toHaveLength(99);
  second.answer(message(101, 1));
  expect((await fetch()).offset).toBe(102);
  expect(story.at(-1)).toBe('end 101');
});

test('that can not be kept now is confirmed when it has settled', async () => {
  const store = openTempDatabase();
  store.database.exec(
    `CREATE TRIGGER full BEFORE INSERT ON fetched_batch BEGIN SELECT RAISE(FAIL, 'full'); END`,
  );
  const { poller, fetch, hold, logged, until, story } = await openPollerStage(undefined, store);
  const release = hold(3);
  poller.start();
  (await fetch()).answer(...crowd(1));
  await until(() => of(story, 'end').length === 99);
  release();
  expect((await fetch()).offset).toBe(101);
  expect(logged.map(({ event }) => event)).toEqual(['batch-not-kept']);
});

test('while nothing can be stored it stays in hand and on disk, over a restart, and goes on then', async () => {
  const store = openTempDatabase();
  const first = await openPollerStage(undefined, store);
  for (let update = 30; update <= 100; update += 1) first.fail(update, ...Array(5).fill(diskFull));
  first.poller.start();
  (await first.fetch()).answer(...crowd(1));
  await first.fetch();
  for (let tries = 0; tries < 3; tries += 1) await first.pause();
  await first.until(() => of(first.story, 'fail').length === 4 * 71);
  const stopped = first.poller.stop();
  const last = await first.fetch();
  expect([last.offset, last.timeout, last.limit]).toEqual([101, 0, 1]);
  last.answer();
  await stopped;
  expect(of(first.story, 'poison')).toEqual([]);
  expect(kept(store)).toEqual([1]);

  // What the handlers note of what they did.
  await store.transact((tx) => {
    for (let update = 1; update < 30; update += 1) markSeen(tx, update, 0);
  });
  const next = await openPollerStage(undefined, store);
  const release = next.hold(99);
  next.poller.start();
  await next.until(() => of(next.story, 'end').length === 70);
  expect(of(next.story, 'begin')).toEqual(Array.from({ length: 71 }, (_, at) => `begin ${30 + at}`));
  release();
  const asked = await next.fetch(); // not before they are settled
  expect(asked.offset).toBe(0);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('what is left is known by its time, however long the bot was away', async () => {
  const store = openTempDatabase();
  const day = 24 * 3_600_000;
  await store.transact((tx) => {
    markSeen(tx, 5, 10 * day); // by the count of before
    markSeen(tx, 2, 30 * day);
    keepBatch(tx, { firstId: 1, updates: [message(1, 1), message(2, 2), message(5, 3)] }, 30 * day);
  });
  const { poller, fetch, story } = await openPollerStage(undefined, store);
  poller.start(); // in 1970, as clocks go
  await fetch();
  expect(of(story, 'end')).toEqual(['end 1', 'end 5']);
});

test('one that was damaged is said and holds up nothing', async () => {
  const store = openTempDatabase();
  await store.transact((tx) => {
    keepBatch(tx, { firstId: 1, updates: [message(1, 1)] }, 0);
    keepBatch(tx, { firstId: 2, updates: [message(2, 2)] }, 1);
  });
  store.database.exec(`UPDATE fetched_batch SET updates = x'00' WHERE first_id = 1`);
  const { poller, fetch, story, logged } = await openPollerStage(undefined, store);
  poller.start();
  await fetch();
  expect(story).toEqual(['begin 2', 'end 2']);
  expect(logged).toEqual([expect.objectContaining({ level: 'error', event: 'batch-unreadable' })]);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('stopping settles it, calls off the fetch beside it, and leaves what that brought to Telegram', async () => {
  const store = openTempDatabase();
  const { poller, fetch, hold, story, until } = await openPollerStage(undefined, store);
  const release = hold(7);
  poller.start();
  (await fetch()).answer(...crowd(1));
  const second = await fetch();
  await until(() => of(story, 'end').length === 99);
  const stopped = poller.stop();
  await until(() => second.gaveUp);
  release();
  const last = await fetch();
  expect([last.offset, last.timeout, last.limit]).toEqual([101, 0, 1]);
  last.answer();
  await stopped;
  expect(story).toContain('end 7');
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('an empty answer beside it that was not held delays neither what is in hand nor the end', async () => {
  const { poller, fetch, fail, pausing, story } = await openPollerStage();
  fail(8, diskFull);
  poller.start();
  (await fetch()).answer(...crowd(1));
  (await fetch()).hasten();
  await pausing(2); // before the next fetch, and before update 8 is tried again
  const stopped = poller.stop();
  (await fetch()).answer();
  await stopped;
  expect(of(story, 'end')).toHaveLength(99);
});
