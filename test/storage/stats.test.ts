import { describe, expect, test } from 'vitest';
import { beginningOf, endOf, lastDays, measuredSteps, type Stats } from '../../src/domain/desk/stats.ts';
import type { Tx } from '../../src/storage/database/transact.ts';
import { createStatsCounter } from '../../src/storage/desk/stats.ts';
import {
  type Happened,
  type StoredRequest,
  statsIndexes,
  storeRequests,
} from '../support/samples/stats-requests.ts';
import { cleanUpAfterEach, openTempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;
/** Six in the evening of 22 November 2026, a Sunday. */
const now = Date.parse('2026-11-22T13:00:00Z');
/** So many days ago, at ten in the morning. */
const ago = (days: number) => beginningOf('2026-11-22') + 10 * hour - days * day;
const promisedFar = '2027-01-01';

function count(requests: readonly StoredRequest[], days = 30): Promise<Stats> {
  const store = openTempDatabase();
  store.database.exec(statsIndexes);
  storeRequests(store, requests);
  return store.transact((tx) => createStatsCounter()(tx, lastDays(days, now), now));
}

const sent = (at: number, kind: StoredRequest['kind'] = 'electronic'): StoredRequest => ({
  kind,
  history: [['submit', at, 'submitted']],
  promisedOn: promisedFar,
});

/** A request whose history goes on from being sent at `at`. */
const withHistory = (
  kind: StoredRequest['kind'],
  at: number,
  ...more: readonly Happened[]
): StoredRequest => ({
  kind,
  history: [['submit', at, 'submitted'], ...more],
  promisedOn: promisedFar,
});

const timeTo = (stats: Stats, status: string, kind: string) =>
  stats.times.find(({ step }) => step.status === status && step.kind === kind)?.medianMs;

test('nothing is counted where there is nothing', async () => {
  const stats = await count([]);
  expect(stats.days).toHaveLength(30);
  expect(stats.days.every(({ electronic, paper }) => electronic === 0 && paper === 0)).toBe(true);
  expect(Object.values(stats.open)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  expect(Object.values(stats.ended)).toEqual([0, 0, 0, 0, 0, 0]);
  expect(stats.times.map(({ step }) => step)).toEqual(measuredSteps);
  expect(stats.times.every(({ medianMs }) => medianMs === undefined)).toBe(true);
  expect(stats.promises).toEqual({ due: 0, missed: 0 });
  expect(stats).toMatchObject({ at: now, timesSampled: false, satisfaction: undefined });
});

describe('requests a day', () => {
  test('are those between two midnights in Kazakhstan', async () => {
    const midnight = beginningOf('2026-11-22');
    const stats = await count(
      [
        sent(beginningOf('2026-11-21') - 1),
        sent(beginningOf('2026-11-21')),
        sent(midnight - 1, 'paper'),
        sent(midnight),
        sent(now, 'paper'),
        sent(now),
      ],
      2,
    );
    expect(stats.period).toEqual({ from: '2026-11-21', to: '2026-11-22' });
    expect(stats.days).toEqual([
      { date: '2026-11-21', electronic: 1, paper: 1 },
      { date: '2026-11-22', electronic: 2, paper: 1 },
    ]);
  });

  test('are counted whatever became of them', async () => {
    const stats = await count([
      withHistory('paper', ago(1), ['withdraw', ago(1) + hour, 'withdrawn']),
      { ...sent(ago(1), 'paper'), history: [['submit', ago(1), 'awaiting_payment']] },
    ]);
    expect(stats.days.at(-2)).toEqual({ date: '2026-11-21', electronic: 0, paper: 2 });
  });
});

test('open requests are counted by state however old, ended ones by when they ended', async () => {
  const taken: Happened = ['take', ago(50) + hour, 'in_review'];
  const stats = await count([
    sent(ago(300)),
    sent(ago(1)),
    withHistory('electronic', ago(50), taken),
    withHistory('electronic', ago(50), taken, ['ask', ago(49), 'needs_info']),
    withHistory('electronic', ago(50), taken, ['check', ago(49), 'additional_check']),
    withHistory('paper', ago(50), taken, ['ready', ago(45), 'ready']),
    { ...sent(ago(2), 'paper'), history: [['submit', ago(2), 'awaiting_payment']] },
    withHistory('electronic', ago(50), taken, ['deliver', ago(31), 'delivered']),
    withHistory('electronic', ago(50), taken, ['deliver', ago(20), 'delivered']),
    withHistory('electronic', ago(50), taken, ['refuse', ago(20), 'refused']),
    withHistory('paper', ago(50), taken, ['ready', ago(45), 'ready'], ['collected', ago(0), 'collected']),
    withHistory('paper', ago(50), taken, ['ready', ago(45), 'ready'], ['returned', ago(10), 'returned']),
    withHistory('paper', ago(50), ['withdraw', ago(29), 'withdrawn']),
  ]);
  expect(stats.open).toEqual({
    awaiting_payment: 1,
    submitted: 2,
    in_review: 1,
    needs_info: 1,
    needs_correction: 0,
    additional_check: 1,
    ready: 1,
  });
  expect(stats.ended).toEqual({
    delivered: 1,
    collected: 1,
    returned: 1,
    refused: 1,
    withdrawn: 1,
    lapsed: 0,
  });
});

describe('times', () => {
  const taken = (days: number, after: number) =>
    withHistory('electronic', ago(days), ['take', ago(days) + after, 'in_review']);

  test('are the middle ones, apart for each kind', async () => {
    const stats = await count([
      taken(3, hour),
      taken(2, 5 * hour),
      taken(1, 2 * hour),
      withHistory('paper', ago(4), ['take', ago(3), 'in_review']),
      withHistory('paper', ago(4), ['take', ago(2), 'in_review']),
    ]);
    expect(timeTo(stats, 'in_review', 'electronic')).toBe(2 * hour);
    expect(timeTo(stats, 'in_review', 'paper')).toBe(1.5 * day);
    expect(timeTo(stats, 'delivered', 'electronic')).toBeUndefined();
  });

  test('are of what reached the state in the period, whenever it was sent', async () => {
    const late = taken(40, 15 * day);
    const long = taken(60, hour);
    expect(timeTo(await count([late, long]), 'in_review', 'electronic')).toBe(15 * day);
  });

  test('run from sending to each state', async () => {
    const at = ago(20);
    const stats = await count([
      withHistory(
        'paper',
        at,
        ['take', at + hour, 'in_review'],
        ['ready', at + 2 * day, 'ready'],
        ['collected', at + 9 * day, 'collected'],
      ),
      withHistory('paper', at, ['refuse', at + 3 * hour, 'refused']),
      withHistory('electronic', at, ['take', at, 'in_review'], ['deliver', at + minute, 'delivered']),
      withHistory('electronic', at, ['refuse', at + 4 * hour, 'refused']),
    ]);
    expect(stats.times.map(({ medianMs }) => medianMs)).toEqual([
      0,
      hour,
      minute,
      2 * day,
      9 * day,
      4 * hour,
      3 * hour,
    ]);
  });

  test('begin when the fee was paid', async () => {
    const at = ago(20);
    const paid: StoredRequest = {
      kind: 'paper',
      history: [
        ['submit', at, 'awaiting_payment'],
        ['receipt', at + hour, 'awaiting_payment'],
        ['paid', at + 5 * day, 'submitted'],
        ['take', at + 5 * day + hour, 'in_review'],
        ['ready', at + 7 * day, 'ready'],
      ],
      promisedOn: promisedFar,
    };
    const stats = await count([paid]);
    expect(timeTo(stats, 'in_review', 'paper')).toBe(hour);
    expect(timeTo(stats, 'ready', 'paper')).toBe(2 * day);
  });

  test('count the first time only where a request was put back and taken again', async () => {
    const at = ago(5);
    const stats = await count([
      withHistory(
        'electronic',
        at,
        ['take', at + hour, 'in_review'],
        ['release', at + 2 * hour, 'submitted'],
        ['take', at + 30 * hour, 'in_review'],
      ),
    ]);
    expect(timeTo(stats, 'in_review', 'electronic')).toBe(hour);
  });

  test('know nothing of a decision that was undone', async () => {
    const at = ago(5);
    const decided: readonly Happened[] = [
      ['take', at + hour, 'in_review'],
      ['ready', at + 2 * hour, 'ready'],
      ['undo', at + 2 * hour + 9000, 'in_review'],
    ];
    const undone = await count([withHistory('paper', at, ...decided)]);
    expect(timeTo(undone, 'ready', 'paper')).toBeUndefined();
    const again = await count([withHistory('paper', at, ...decided, ['ready', at + 2 * day, 'ready'])]);
    expect(timeTo(again, 'ready', 'paper')).toBe(2 * day);
  });

  test('are never less than none, whatever the clock did', async () => {
    expect(timeTo(await count([taken(3, -hour)]), 'in_review', 'electronic')).toBe(0);
  });

  test('of many requests are those of a part of them, and close to all', async () => {
    const minutes = Array.from({ length: 6000 }, (_, index) => 1 + ((index * 48_271) % 5987));
    const requests = minutes.map((after, index) => {
      const at = beginningOf('2026-10-24') + ((index * 7919) % 6000) * ((24 * day) / 6000);
      const takenAt = at + after * minute;
      return withHistory('electronic', at, ['take', takenAt, 'in_review'], ['deliver', takenAt, 'delivered']);
    });
    const stats = await count(requests);
    expect(stats.timesSampled).toBe(true);
    for (const status of ['in_review', 'delivered']) {
      const found = (timeTo(stats, status, 'electronic') ?? Number.NaN) / minute;
      const below = minutes.filter((after) => after < found).length / minutes.length;
      expect(Math.abs(below - 0.5)).toBeLessThan(0.05);
    }
  });

  test('of a few hundred requests are those of all', async () => {
    const requests = Array.from({ length: 500 }, (_, index) => taken(1 + (index % 28), index * minute));
    const stats = await count(requests);
    expect(stats.timesSampled).toBe(false);
    expect(timeTo(stats, 'in_review', 'electronic')).toBe(249.5 * minute);
  });
});

describe('a promise', () => {
  const at = ago(20);
  const promisedOn = '2026-11-12';
  const lastMoment = endOf(promisedOn) - 1;
  const taken: Happened = ['take', at + hour, 'in_review'];
  const kept = { due: 1, missed: 0 };
  const missed = { due: 1, missed: 1 };
  const notCounted = { due: 0, missed: 0 };

  const cases: readonly [
    what: string,
    result: Stats['promises'],
    kind: StoredRequest['kind'],
    ...Happened[],
  ][] = [
    ['is kept on its last moment', kept, 'electronic', taken, ['deliver', lastMoment, 'delivered']],
    ['is missed a moment later', missed, 'electronic', taken, ['deliver', lastMoment + 1, 'delivered']],
    ['of a paper is kept by being ready', kept, 'paper', taken, ['ready', lastMoment, 'ready']],
    [
      'of a paper is kept by being ready, however late it is collected',
      kept,
      'paper',
      taken,
      ['ready', lastMoment, 'ready'],
      ['collected', now - hour, 'collected'],
    ],
    [
      'of a paper that was ready too late is missed for good',
      missed,
      'paper',
      taken,
      ['ready', lastMoment + 1, 'ready'],
      ['returned', now - hour, 'returned'],
    ],
    ['is kept by a refusal in time', kept, 'electronic', taken, ['refuse', lastMoment, 'refused']],
    ['is missed by a refusal after it', missed, 'electronic', taken, ['refuse', lastMoment + 1, 'refused']],
    ['that nobody has begun with is missed when its day is over', missed, 'electronic'],
    ['that is worked on is missed when its day is over', missed, 'electronic', taken],
    [
      'under an additional check is missed as well',
      missed,
      'paper',
      taken,
      ['check', at + day, 'additional_check'],
    ],
    ['stands still while the person is asked', notCounted, 'paper', taken, ['ask', at + day, 'needs_info']],
    [
      'that stood still to the end blames nobody',
      notCounted,
      'paper',
      taken,
      ['ask', at + day, 'needs_info'],
      ['refuse', now - hour, 'refused'],
    ],
    [
      'is missed where work had gone on before the refusal',
      missed,
      'paper',
      taken,
      ['ask', at + day, 'needs_info'],
      ['answer', at + 2 * day, 'in_review'],
      ['refuse', now - hour, 'refused'],
    ],
    [
      'is off when the request is withdrawn in time',
      notCounted,
      'paper',
      ['withdraw', lastMoment, 'withdrawn'],
    ],
    [
      'is missed for who withdraws after waiting in vain',
      missed,
      'paper',
      ['withdraw', now - hour, 'withdrawn'],
    ],
    [
      'is missed where an undone refusal was made again, late',
      missed,
      'paper',
      taken,
      ['refuse', lastMoment - day, 'refused'],
      ['undo', lastMoment - day + 9000, 'in_review'],
      ['refuse', now - hour, 'refused'],
    ],
  ];

  test.each(cases)('%s', async (_, result, kind, ...more) => {
    const stats = await count([{ ...withHistory(kind, at, ...more), promisedOn }]);
    expect(stats.promises).toEqual(result);
  });

  test('is not begun before the fee is paid', async () => {
    const history: readonly Happened[] = [['submit', at, 'awaiting_payment']];
    const lapsed: Happened = ['lapse', now - hour, 'lapsed'];
    const withdrawn: Happened = ['withdraw', now - hour, 'withdrawn'];
    const requests = [history, [...history, lapsed], [...history, withdrawn]];
    const stats = await count(requests.map((one) => ({ kind: 'paper', history: one, promisedOn })));
    expect(stats.promises).toEqual(notCounted);
  });

  test('for today may yet be kept, and counts once it was', async () => {
    const today = '2026-11-22';
    const open = { ...withHistory('electronic', at, taken), promisedOn: today };
    const done = {
      ...withHistory('electronic', at, taken, ['deliver', now, 'delivered']),
      promisedOn: today,
    };
    expect((await count([open])).promises).toEqual(notCounted);
    expect((await count([open, done])).promises).toEqual(kept);
  });

  test('counts in the period that its day lies in', async () => {
    const promised = ['2026-10-23', '2026-10-24', '2026-11-21', '2026-11-23'].map((on) => ({
      ...withHistory('electronic', ago(60), taken),
      promisedOn: on,
    }));
    expect((await count(promised)).promises).toEqual({ due: 2, missed: 2 });
  });
});

describe('a counter that has counted before', () => {
  const taken: Happened = ['take', ago(1) + hour, 'in_review'];
  const promisedOn = '2026-11-21';

  test('sees what happened since, today and on the days before', async () => {
    const store = openTempDatabase();
    store.database.exec(statsIndexes);
    const counted = createStatsCounter();
    const look = (at: number) => store.transact((tx) => counted(tx, lastDays(3, at), at));
    storeRequests(store, [
      { ...withHistory('electronic', ago(1), taken), promisedOn },
      {
        ...withHistory('electronic', ago(1), taken, ['deliver', ago(1) + 2 * hour, 'delivered']),
        promisedOn,
      },
    ]);
    const before = await look(now);
    expect(before.promises).toEqual({ due: 2, missed: 1 });
    expect(await look(now)).toEqual(before);

    const finish = `UPDATE request SET status = 'delivered', ended_at = ? WHERE status = 'in_review'`;
    store.database.prepare<[number]>(finish).run(now);
    storeRequests(store, [sent(now - minute, 'paper')]);
    const after = await look(now + minute);
    expect(after.days.at(-1)).toEqual({ date: '2026-11-22', electronic: 0, paper: 1 });
    expect(after.days.slice(0, -1)).toEqual(before.days.slice(0, -1));
    expect(after.ended.delivered).toBe(2);
    // The late one is still late, and was there once.
    expect(after.promises).toEqual({ due: 2, missed: 1 });

    const tomorrow = await look(now + day);
    expect(tomorrow.days.map(({ electronic, paper }) => electronic + paper)).toEqual([2, 1, 0]);
    expect(tomorrow).toMatchObject({ ended: { delivered: 2 }, promises: { due: 2, missed: 1 } });
  });

  test('takes a day for over only when nothing of it can be undone any more', async () => {
    const store = openTempDatabase();
    store.database.exec(statsIndexes);
    const counted = createStatsCounter();
    const midnight = endOf('2026-11-21');
    const look = (at: number) =>
      store.transact((tx) => counted(tx, { from: promisedOn, to: promisedOn }, at));
    const refused: Happened = ['refuse', midnight - 5000, 'refused'];
    storeRequests(store, [{ ...withHistory('electronic', ago(1), taken, refused), promisedOn }]);
    expect(await look(midnight + 5000)).toMatchObject({
      ended: { refused: 1 },
      promises: { due: 1, missed: 0 },
    });
    store.database.exec(`UPDATE request SET status = 'in_review', ended_at = NULL`);
    expect(await look(midnight + 6000)).toMatchObject({
      ended: { refused: 0 },
      promises: { due: 1, missed: 1 },
    });
  });
});

test('every count is read from an index', async () => {
  const store = openTempDatabase();
  store.database.exec(statsIndexes);
  const asked = new Set<string>();
  await store.transact((tx) => {
    const listening: Tx = {
      ...tx,
      sql(text) {
        asked.add(text);
        return tx.sql(text);
      },
    };
    createStatsCounter()(listening, lastDays(30, now), now);
  });
  expect(asked.size).toBeGreaterThan(10);
  const plans = [...asked].flatMap((text) =>
    store.database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
      .all(...Array(text.split('?').length - 1).fill(1))
      .map(({ detail }) => detail),
  );
  expect(plans.filter((detail) => detail.includes('SCAN') || detail.includes('TEMP'))).toEqual([]);
  for (const index of statsIndexes.matchAll(/EXISTS (\w+)/g)) {
    expect(plans.join('\n')).toContain(index[1]);
  }
});
