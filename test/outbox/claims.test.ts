import { describe, expect, test } from 'vitest';
import { createSendingRate } from '../../src/domain/messages/sending-rate.ts';
import { createLog } from '../../src/log.ts';
import { createChatLines } from '../../src/outbox/chat-lines.ts';
import { createOutboxClaims } from '../../src/outbox/claims.ts';
import type { Message } from '../../src/outbox/send-and-settle.ts';
import { createOutboxWorker } from '../../src/outbox/worker.ts';
import { welcomeApplicant } from '../../src/storage/applicant/applicants.ts';
import { requeueMessage } from '../../src/storage/queues/lost-messages.ts';
import { dropMessage, enqueue, hastenMessage, moveChat } from '../../src/storage/queues/outbox.ts';
import { chats, openOutboxStage, saying } from '../support/stages/outbox-stage.ts';
import { createScriptedPort, outcomes } from '../support/stages/scripted-port.ts';
import { createVirtualClock } from '../support/stages/virtual-clock.ts';
import { cleanUpAfterEach, nextTick, openTempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();
const { one, other } = chats;

describe('what is in the outbox already', () => {
  test('and is dropped before it is on disk does not go out', async () => {
    const { store, clock, rest, port } = await openOutboxStage();
    await store.transact((tx) => {
      const now = clock.now();
      for (const key of ['a', 'b']) {
        enqueue(tx, { chatId: one, notice: saying(key), lane: 'interactive', key, dueAt: now }, now);
      }
      dropMessage(tx, 'a', 'undone', now);
    });
    await rest();
    expect(port.calls).toEqual(['1: b']);
  });

  test('and was put there by work that failed does not go out', async () => {
    const { store, clock, tell, rest, port } = await openOutboxStage();
    const told = tell({ chat: one, words: 'a' });
    const failing = store.transact((tx) => {
      const now = clock.now();
      enqueue(tx, { chatId: one, notice: saying('x'), lane: 'interactive', key: 'x', dueAt: now }, now);
      throw new Error('after it was put in');
    });
    await expect(failing).rejects.toThrow('after it was put in');
    await told;
    await tell({ chat: one, words: 'b' });
    await rest();
    expect(port.calls).toEqual(['1: a', '1: b']);
  });

  test('and planned for later goes out at once when it is hastened', async () => {
    const { store, clock, tell, rest, port } = await openOutboxStage();
    await tell({ chat: one, words: 'later', key: 'later', inMs: 90_000 });
    await rest();
    await store.transact((tx) => hastenMessage(tx, 'later', clock.now()));
    await rest();
    expect(port.calls).toEqual(['1: later']);
  });

  test('and was lost goes out when it is tried again', async () => {
    const { store, clock, tell, rest, port } = await openOutboxStage();
    port.answer(one, outcomes.refused);
    await tell({ chat: one, words: 'a' });
    await rest();
    await store.transact((tx) => requeueMessage(tx, 1, clock.now()));
    await rest();
    expect(port.calls).toEqual(['1: a', '1: a']);
  });

  test('follows a group that has become another one', async () => {
    const { store, tell, rest, port } = await openOutboxStage();
    await tell({ chat: one, words: 'later', inMs: 60_000, key: 'later' });
    await store.transact((tx) => {
      moveChat(tx, one, other);
      hastenMessage(tx, 'later', Number.MAX_SAFE_INTEGER - 1);
    });
    await rest();
    expect(port.calls).toEqual([]);
    await store.transact((tx) => hastenMessage(tx, 'later', 0));
    await rest();
    expect(port.calls).toEqual(['2: later']);
  });

  test('without anybody having said so is found by the first commit after a minute', async () => {
    const { store, clock, tell, rest, advance, port } = await openOutboxStage();
    await tell({ chat: one, words: 'a' });
    await rest();
    store.database
      .prepare(
        `INSERT INTO outbox (chat_id, notice, dedupe_key, lane, state, due_at, created_at)
         VALUES (?, ?, 'strange', 'interactive', 'pending', 0, 0)`,
      )
      .run(one, JSON.stringify(saying('strange')));
    await advance(61_000);
    await tell({ chat: other, words: 'b' });
    await rest();
    expect(port.calls.toSorted()).toEqual(['1: a', '1: strange', '2: b']);
    expect(clock.next).toBeUndefined();
  });
});

describe('more than is held in memory', () => {
  test('of one chat that takes nothing goes out in order later', async () => {
    const { tell, rest, port } = await openOutboxStage();
    const release = port.hold(one);
    const words = Array.from({ length: 70 }, (_, at) => `n${at}`);
    for (const word of words) await tell({ chat: one, words: word });
    await tell({ chat: other, words: 'x' });
    await rest();
    expect(port.calls).toEqual(['1: n0', '2: x']);
    release();
    for (let turns = 0; turns < 20; turns += 1) await rest();
    expect(port.calls.filter((call) => call.startsWith('1'))).toEqual(words.map((word) => `1: ${word}`));
  });

  test('of many chats: each of them is told all in order, and who comes meanwhile is answered', async () => {
    const { store, tell, rest, port } = await openOutboxStage();
    store.database.exec(
      `WITH RECURSIVE person (id) AS (SELECT 100 UNION ALL SELECT id + 1 FROM person WHERE id < 1399)
       INSERT INTO applicant (chat_id, created_at) SELECT id, 0 FROM person`,
    );
    const many = Array.from({ length: 1300 }, (_, at) => 100 + at);
    const releases = many.map((chat) => port.hold(chat));
    await tell(...many.map((chat) => ({ chat, words: 'first' })));
    await rest();
    await tell(...many.map((chat) => ({ chat, words: 'second' })));
    await rest();
    expect(port.calls.length).toBeLessThan(200);
    for (const release of releases) release();
    await tell({ chat: one, words: 'who comes meanwhile' });
    for (let turns = 0; port.calls.length < 2601 && turns < 500; turns += 1) await rest();
    expect(port.calls).toContain('1: who comes meanwhile');
    const told = (chat: number) => port.calls.filter((call) => call.startsWith(`${chat}:`));
    expect(many.filter((chat) => told(chat).join() !== `${chat}: first,${chat}: second`)).toEqual([]);
  });
});

test('of news for more chats than are held in memory at once, only so many are put in line as they come', async () => {
  const store = openTempDatabase();
  const clock = { now: () => 1_800_000_000_000, after: () => () => {} };
  const lines = createChatLines<Message>(() => 0);
  const claims = createOutboxClaims({ read: store.read, clock }, lines);
  store.onCommit(claims.take);
  store.database.exec(
    `WITH RECURSIVE person (id) AS (SELECT 100 UNION ALL SELECT id + 1 FROM person WHERE id < 1399)
     INSERT INTO applicant (chat_id, created_at) SELECT id, 0 FROM person`,
  );
  await claims.look(); // nothing waits: what comes from now on is put in line without a look
  await store.transact((tx) => {
    for (let chatId = 100; chatId < 1400; chatId += 1) {
      const message = { chatId, notice: saying('x'), lane: 'notice', key: `x${chatId}`, dueAt: 0 } as const;
      enqueue(tx, message, clock.now());
    }
  });
  expect(lines.size).toBe(1000);
});

test('what fell due while its chat was in line is not forgotten by a look that somebody else wanted', async () => {
  const store = openTempDatabase();
  let now = 1_800_000_000_000;
  const clock = { now: () => now, after: () => () => {} };
  const lines = createChatLines<Message>(() => 0);
  const claims = createOutboxClaims({ read: store.read, clock }, lines);
  store.onCommit(claims.take);
  await store.transact((tx) => welcomeApplicant(tx, one, 'kk', now));
  await claims.look();
  await store.transact((tx) => {
    const message = { chatId: one, notice: saying('x'), lane: 'interactive' } as const;
    enqueue(tx, { ...message, key: 'later', dueAt: now + 1000 }, now);
    enqueue(tx, { ...message, key: 'now', dueAt: now }, now);
  });
  expect(lines.count(one)).toBe(1);
  now += 1001; // the loop is late with its timers
  await claims.look();
  lines.begin(one);
  lines.done(one, false, 0);
  expect(claims.emptied(one)).toBe(true);
  await claims.look();
  expect(lines.count(one)).toBeGreaterThan(0);
});

test('what falls due in one chat, or is hastened there, leaves the lines of others as they are', async () => {
  const store = openTempDatabase();
  let now = 1_800_000_000_000;
  const clock = { now: () => now, after: () => () => {} };
  const lines = createChatLines<Message>(() => 0);
  const claims = createOutboxClaims({ read: store.read, clock }, lines);
  store.onCommit(claims.take);
  await store.transact((tx) => {
    for (const chatId of Object.values(chats)) welcomeApplicant(tx, chatId, 'kk', now);
  });
  await claims.look();
  const put = (chatId: number, key: string, dueAt = now) =>
    store.transact((tx) =>
      enqueue(tx, { chatId, notice: saying(key), lane: 'interactive', key, dueAt }, now),
    );
  await put(chats.third, 'a');
  await put(one, 'later', now + 1000);
  await put(one, 'much later', now + 90_000);
  now += 1001;
  await claims.look();
  expect({ one: lines.count(one), third: lines.count(chats.third) }).toEqual({ one: 1, third: 1 });
  await put(chats.third, 'b');
  await store.transact((tx) => hastenMessage(tx, 'much later', now));
  await put(chats.third, 'c');
  // In line as they came, with no look between.
  expect(lines.count(chats.third)).toBe(3);
});

test('what falls due in a chat that has a line goes before what came after it was put in', async () => {
  const { tell, rest, advance, port } = await openOutboxStage();
  const release = port.hold(one);
  await tell({ chat: one, words: 'a' });
  await rest();
  await tell({ chat: one, words: 'later', inMs: 1000 });
  await advance(1000);
  await tell({ chat: one, words: 'b' }, { chat: other, words: 'x' });
  await rest();
  release();
  for (let turns = 0; turns < 10; turns += 1) await rest();
  expect(port.calls).toEqual(['1: a', '2: x', '1: later', '1: b']);
});

test('a look that is wanted just when another one ends is not forgotten, at whichever step of its end', async () => {
  for (let step = 0; step < 12; step += 1) {
    const stage = await openOutboxStage();
    const { store, rest, port } = stage;
    let isOver: () => void = () => {};
    const read: typeof store.read = (work) => {
      const looked = store.transact(work);
      let after: Promise<unknown> = looked;
      for (let passed = 0; passed < step; passed += 1) after = after.then(() => {});
      after.then(() => isOver());
      return looked;
    };
    const { worker } = stage.restart(port, read);
    worker.wake();
    await rest();
    const insert = store.database.prepare(
      `INSERT INTO outbox (chat_id, notice, dedupe_key, lane, state, due_at, created_at)
       VALUES (?, ?, ?, 'interactive', 'pending', 0, 0)`,
    );
    isOver = () => {
      isOver = () => {};
      insert.run(one, JSON.stringify(saying('late')), 'late');
      worker.wake();
    };
    worker.wake();
    await rest();
    expect(port.calls, `${step} steps after`).toEqual(['1: late']);
  }
});

test('a disk that can not be read is tried again once a second', async () => {
  const store = openTempDatabase();
  const clock = createVirtualClock('2026-11-23T05:00:00Z');
  const logLines: string[] = [];
  const port = createScriptedPort();
  let isBroken = false;
  const worker = createOutboxWorker({
    transact: store.transact,
    transactLater: store.transact,
    read: async (work) => {
      if (isBroken) throw new Error('disk I/O error');
      return await store.read(work);
    },
    clock,
    random: () => 0,
    port,
    render: (_tx, { notice }) => ({ outgoing: { type: 'message', view: { html: notice.template } } }),
    log: createLog('debug', (line) => logLines.push(line), clock.now),
    isUnavailable: () => true,
    onLost: () => {},
    onMoved: () => {},
    rate: createSendingRate(undefined),
  });
  store.onCommit(worker.stored);
  const rest = async () => {
    for (let turns = 0; turns < 20; turns += 1) await nextTick();
  };
  const now = clock.now();
  await store.transact((tx) => {
    welcomeApplicant(tx, one, 'kk', now);
    enqueue(tx, { chatId: one, notice: saying('x'), lane: 'interactive', key: 'x', dueAt: now + 500 }, now);
  });
  await rest();
  isBroken = true;
  for (let passed = 0; passed < 10_000; passed += 100) {
    clock.moveTo(clock.now() + 100);
    await rest();
  }
  const tries = logLines.filter((line) => line.includes('outbox-unreadable')).length;
  expect(tries).toBeGreaterThan(5);
  expect(tries).toBeLessThan(13);
  isBroken = false;
  clock.moveTo(clock.now() + 1000);
  await rest();
  expect(port.calls).toHaveLength(1);
});

test('what is held back goes out also where its moment comes while the worker looks at the clock', async () => {
  for (let early = 0; early < 8; early += 1) {
    // Node's own timers ring somewhat before Date.now() has come so far, and time goes on meanwhile.
    const clock = createVirtualClock('2026-11-23T05:00:00Z', { perLookMs: 1, earlyMs: early });
    const { tell, advance, port } = await openOutboxStage(undefined, undefined, clock);
    await tell({ chat: one, words: 'a', lane: 'notice' });
    await tell({ chat: one, words: 'b', lane: 'notice' });
    await advance(5000);
    expect(port.calls, `timers ${early} ms early`).toEqual(['1: a', '1: b']);
  }
});
