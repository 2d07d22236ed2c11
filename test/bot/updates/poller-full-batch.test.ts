import { expect, test } from 'vitest';
import { keepBatch } from '../../../src/storage/queues/fetched-batches.ts';
import { forgetSeen, markSeen } from '../../../src/storage/queues/seen-updates.ts';
import {
  closePollersAfterEach,
  diskFull,
  message,
  openPollerStage,
} from '../../support/stages/poller-stage.ts';
import {
  cleanUpAfterEach,
  nextTick,
  openTempDatabase,
  type TempDatabase,
} from '../../support/temp-database.ts';

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

test('fetched again because one of it failed, and full by then: what was done already is not done twice', async () => {
  const store = openTempDatabase();
  const { poller, fetch, fail, pause, story, until } = await openPollerStage(undefined, store);
  fail(1, new Error('a bug'), new Error('a bug'));
  poller.start();
  (await fetch()).answer(...crowd(1).slice(0, 60));
  expect(await pause()).toBe(1000);
  const again = await fetch();
  expect(again.offset).toBe(1);
  again.answer(...crowd(1));
  const next = await fetch();
  expect(next.offset).toBe(101);
  // One pause for the one that fails; then nothing of the batch is left.
  await pause();
  await until(() => story.includes('end 1'));
  next.answer();
  await fetch();
  expect(of(story, 'begin')).toHaveLength(60 + 1 + 40 + 1);
  expect(new Set(of(story, 'end')).size).toBe(100);
  expect(of(story, 'end')).toHaveLength(100);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
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

  const next = await openPollerStage(undefined, store);
  const release = next.hold(99);
  next.poller.start();
  // All of them, as when Telegram sends them again: who acted on one knows it.
  await next.until(() => of(next.story, 'end').length === 99);
  release();
  const asked = await next.fetch(); // not before they are settled
  expect(asked.offset).toBe(0);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('what was acted on is not handed out where those who did may have forgotten it', async () => {
  const store = openTempDatabase();
  const day = 24 * 3_600_000;
  await store.transact((tx) => {
    markSeen(tx, 5, 10 * day); // by the count of before
    markSeen(tx, 2, 30 * day);
    keepBatch(tx, { firstId: 1, updates: [message(1, 1), message(2, 2), message(5, 3)] }, 30 * day);
    forgetSeen(tx, 33 * day);
  });
  const { poller, fetch, story } = await openPollerStage(undefined, store, 33 * day);
  poller.start();
  await fetch();
  expect(of(story, 'end')).toEqual(['end 1', 'end 5']);
});

test('what was in hand at ten ends of the program is set aside at the next start, and not tried', async () => {
  const store = openTempDatabase();
  await store.transact((tx) => keepBatch(tx, { firstId: 1, updates: [message(1, 1), message(2, 2)] }, 0));
  for (let start = 1; start <= 11; start += 1) {
    const { poller, fetch, fail, story } = await openPollerStage(undefined, store);
    fail(1, diskFull);
    fail(2, diskFull);
    poller.start();
    expect((await fetch()).timeout).toBe(start <= 10 ? 0 : 30);
    await poller.stop();
    if (start <= 10) expect(of(story, 'begin'), `start ${start}`).toEqual(['begin 1', 'begin 2']);
    else expect(story).toEqual(['poison 1', 'poison 2']);
  }
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('one that can not be read now is read later, and holds up nothing', async () => {
  const store = openTempDatabase();
  await store.transact((tx) => keepBatch(tx, { firstId: 1, updates: [message(1, 1)] }, 0));
  store.database.exec('ALTER TABLE fetched_batch RENAME TO elsewhere');
  const { poller, fetch, story, logged } = await openPollerStage(undefined, store);
  poller.start();
  (await fetch()).answer(message(7, 7));
  const waiting = await fetch();
  expect(story).toEqual(['begin 7', 'end 7']);
  store.database.exec('ALTER TABLE elsewhere RENAME TO fetched_batch');
  waiting.answer();
  await fetch();
  expect(of(story, 'end')).toEqual(['end 7', 'end 1']);
  expect(logged.map(({ event }) => event)).toEqual(['batches-not-read', 'batches-not-read']);
});

test('what people wrote is gone from the disk when it was handled, also where that fails at first', async () => {
  const store = openTempDatabase();
  store.database.exec(
    `CREATE TRIGGER full BEFORE DELETE ON fetched_batch BEGIN SELECT RAISE(FAIL, 'full'); END`,
  );
  const { poller, fetch, pause, logged, until, pausing } = await openPollerStage(undefined, store);
  poller.start();
  (await fetch()).answer(...crowd(1));
  await fetch();
  for (let tries = 0; tries < 3; tries += 1) {
    await pausing(1);
    expect(kept(store)).toEqual([1]);
    expect(await pause()).toBe(5000);
    await until(() => logged.length > tries);
  }
  await pausing(1);
  store.database.exec('DROP TRIGGER full');
  await pause();
  await forgotten(store);
  expect(kept(store)).toEqual([]);
});

test('one update that can not be stored holds up nobody else, and is set aside after a day', async () => {
  const store = openTempDatabase();
  const { poller, fetch, fail, pass, pause, story, until } = await openPollerStage(undefined, store);
  fail(50, ...Array(20).fill(diskFull));
  poller.start();
  (await fetch()).answer(...crowd(1), message(101, 10_050));
  const second = await fetch();
  expect(second.offset).toBe(102);
  await pause();
  const { polledAt } = poller;
  second.answer(message(102, 5), message(103, 10_050));
  while (poller.polledAt === polledAt) await nextTick();
  await pause(); // and then with these
  for (let next = 104; next < 110; next += 1) {
    await pause();
    const asked = await fetch();
    expect(asked.timeout).toBe(0); // it does not wait for what may come
    asked.answer(message(next, 6));
    await until(() => story.includes(`end ${next}`));
  }
  expect(story).toContain('end 102');
  for (const later of [101, 103]) expect(story).not.toContain(`begin ${later}`); // of the same chat
  expect(kept(store)).toEqual([1]);
  pass(24 * 3_600_000);
  await pause();
  (await fetch()).answer(message(103, 10_050));
  await until(() => story.includes('end 103'));
  expect(story.slice(-5)).toEqual(['poison 50', 'begin 101', 'end 101', 'begin 103', 'end 103']);
  await forgotten(store);
  expect(kept(store)).toEqual([]);
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
