import { describe, expect, test } from 'vitest';
import { findApplicant, welcomeApplicant } from '../../src/storage/applicant/applicants.ts';
import { chats, openOutboxStage, saying } from '../support/stages/outbox-stage.ts';
import { outcomes } from '../support/stages/scripted-port.ts';
import { cleanUpAfterEach } from '../support/temp-database.ts';

cleanUpAfterEach();
const { one, other, third } = chats;

describe('messages go out', () => {
  test('once each, in the order of their chat', async () => {
    const { tell, rest, port, rows } = await openOutboxStage();
    await tell({ chat: one, words: 'a' }, { chat: other, words: 'x' }, { chat: one, words: 'b' });
    await tell({ chat: one, words: 'c' }, { chat: other, words: 'y' });
    await rest();
    expect(port.calls.filter((call) => call.startsWith('1'))).toEqual(['1: a', '1: b', '1: c']);
    expect(port.calls.filter((call) => call.startsWith('2'))).toEqual(['2: x', '2: y']);
    expect(rows().every(({ state, attempts }) => state === 'sent' && attempts === 1)).toBe(true);
    expect(rows()[0]?.messageId).toBe(101);
  });

  test('to one chat after the other has arrived, to another chat meanwhile', async () => {
    const { tell, rest, port, rows } = await openOutboxStage();
    const release = port.hold(one);
    await tell({ chat: one, words: 'a' }, { chat: one, words: 'b' }, { chat: other, words: 'x' });
    await rest();
    expect(port.calls).toEqual(['1: a', '2: x']);
    expect(rows().map(({ state }) => state)).toEqual(['pending', 'pending', 'sent']);
    release();
    await rest();
    expect(port.calls).toEqual(['1: a', '2: x', '1: b']);
  });

  test('once for a key, however often they are put in', async () => {
    const { tell, rest, port } = await openOutboxStage();
    await tell({ chat: one, words: 'a', key: 'same' });
    await rest();
    await tell({ chat: one, words: 'a', key: 'same' });
    await rest();
    expect(port.calls).toEqual(['1: a']);
  });

  test('when they are due, and without holding up others till then', async () => {
    const { tell, advance, port } = await openOutboxStage();
    await tell({ chat: one, words: 'later', inMs: 90_000 }, { chat: one, words: 'now' });
    await advance(89_000);
    expect(port.calls).toEqual(['1: now']);
    await advance(1000);
    expect(port.calls).toEqual(['1: now', '1: later']);
  });

  test('when they are due, also where one for later was planned after one for sooner', async () => {
    const { tell, rest, advance, port } = await openOutboxStage();
    await tell({ chat: third, words: 'first' });
    await rest();
    await tell({ chat: one, words: 'sooner', inMs: 15_000 });
    await tell({ chat: other, words: 'later', inMs: 600_000 });
    await advance(15_000);
    expect(port.calls).toEqual(['3: first', '1: sooner']);
    await advance(585_000);
    expect(port.calls.at(-1)).toBe('2: later');
  });

  test('news a second apart, answers at once', async () => {
    const { tell, rest, advance, port } = await openOutboxStage();
    await tell({ chat: one, words: 'n1', lane: 'notice' }, { chat: one, words: 'n2', lane: 'notice' });
    await tell({ chat: other, words: 'i1' }, { chat: other, words: 'i2' });
    await rest();
    expect(port.calls).toEqual(['2: i1', '1: n1', '2: i2']);
    await advance(999);
    expect(port.calls).toHaveLength(3);
    await advance(1);
    expect(port.calls.at(-1)).toBe('1: n2');
  });

  test('answers before news where there is too much for one time', async () => {
    const { tell, rest, port } = await openOutboxStage();
    const releases = Array.from({ length: 30 }, (_, chat) => port.hold(1000 + chat));
    await tell(...releases.map((_, chat) => ({ chat: 1000 + chat, words: 'first' })));
    await rest();
    await tell({ chat: one, words: 'news', lane: 'notice' }, { chat: other, words: 'answer' });
    await rest();
    expect(port.calls).toHaveLength(30);
    releases[0]?.();
    await rest();
    expect(port.calls.slice(30)).toEqual(['2: answer', '1: news']);
    for (const release of releases) release();
  });
});

describe('what is said without the outbox', () => {
  test('comes after what was put in before', async () => {
    const { tell, rest, port, worker } = await openOutboxStage();
    await tell({ chat: one, words: 'stored' });
    await worker.show(one, saying('shown'));
    await rest();
    expect(port.calls).toEqual(['1: stored', '1: shown']);
  });

  test('and before what is put in afterwards, also while the chat waits for a retry', async () => {
    const { tell, rest, advance, port, worker } = await openOutboxStage();
    port.answer(one, outcomes.retry);
    await worker.show(one, saying('shown'));
    await rest();
    await tell({ chat: one, words: 'stored' });
    await advance(5000);
    expect(port.calls).toEqual(['1: shown', '1: shown', '1: stored']);
  });
});

describe('what goes with a message', () => {
  test('is done in the transaction that settles it, and said after it', async () => {
    const stage = await openOutboxStage((_tx, { chatId }) => ({
      outgoing: { type: 'message', view: { html: 'card' } },
      sent: (tx, messageId) => tx.sql<[number]>('UPDATE applicant SET created_at = ?').run(messageId),
      afterwards: [{ type: 'strip', messageId: 7 }],
      ...(chatId === other && {
        outgoing: { type: 'edit', messageId: 9, view: { html: 'x' }, orSend: false },
      }),
    }));
    const { tell, rest, port, store } = stage;
    port.answer(other, outcomes.editRefused);
    await tell({ chat: one, words: '' }, { chat: other, words: '' });
    await rest();
    expect(port.calls).toEqual(['1: card', '2: x → 9', '1: strip 7']);
    expect(store.database.prepare('SELECT DISTINCT created_at FROM applicant').pluck().all()).toEqual([101]);
  });

  test('may fail without harm', async () => {
    const { tell, rest, port, rows } = await openOutboxStage(() => ({
      outgoing: { type: 'message', view: { html: 'card' } },
      afterwards: [{ type: 'strip', messageId: 7 }],
    }));
    port.answer(one, { type: 'sent', messageId: 5 }, outcomes.retry);
    await tell({ chat: one, words: 'a' }, { chat: one, words: 'b' });
    await rest();
    expect(port.calls).toEqual(['1: card', '1: strip 7', '1: card', '1: strip 7']);
    expect(rows().map(({ state }) => state)).toEqual(['sent', 'sent']);
  });
});

describe('a person who blocked the bot', () => {
  test('is marked, and hears the news when they come back, not the old answers', async () => {
    const { tell, rest, advance, port, rows, store, clock, events } = await openOutboxStage();
    port.answer(one, outcomes.blocked, outcomes.blocked);
    await tell({ chat: one, words: 'news', lane: 'notice' }, { chat: one, words: 'answer' });
    await advance(2000);
    expect(rows().map(({ state }) => state)).toEqual(['undeliverable', 'undeliverable']);
    expect((await store.transact((tx) => findApplicant(tx, one)))?.blocked).toBe(true);
    expect((await store.transact((tx) => findApplicant(tx, other)))?.blocked).toBe(false);

    await store.transact((tx) => welcomeApplicant(tx, one, undefined, clock.now()));
    await rest();
    expect(port.calls).toEqual(['1: news', '1: answer', '1: news']);
    expect(rows().map(({ state }) => state)).toEqual(['sent', 'undeliverable']);
    expect((await store.transact((tx) => findApplicant(tx, one)))?.blocked).toBe(false);
    expect(events()).toEqual([]); // nothing that anybody could do about it
  });

  test('does not hear what is older than a month', async () => {
    const { tell, advance, rest, port, store, clock } = await openOutboxStage();
    port.answer(one, outcomes.blocked);
    await tell({ chat: one, words: 'old', lane: 'notice' });
    await advance(31 * 24 * 3_600_000);
    await store.transact((tx) => welcomeApplicant(tx, one, undefined, clock.now()));
    await rest();
    expect(port.calls).toEqual(['1: old']);
  });
});

test('chats that were told something and are quiet again cost nothing', async () => {
  const { tell, advance, clock } = await openOutboxStage();
  for (const chat of [one, other, third]) await tell({ chat, words: 'x', lane: 'notice' });
  await advance(10_000);
  expect(clock.next).toBeUndefined();
});
