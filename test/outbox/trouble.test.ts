import { describe, expect, test } from 'vitest';
import { chats, openOutboxStage } from '../support/stages/outbox-stage.ts';
import { outcomes } from '../support/stages/scripted-port.ts';
import { cleanUpAfterEach } from '../support/temp-database.ts';

cleanUpAfterEach();
const { one, other } = chats;

describe('while the database takes nothing', () => {
  test('a message that went out is not sent again and again', async () => {
    const { store, tell, rest, advance, port, rows } = await openOutboxStage();
    const release = port.hold(one);
    await tell({ chat: one, words: 'a' }, { chat: one, words: 'b' });
    await rest();
    // Like a full disk: what is read is read, what is written ends the transaction.
    store.database.exec(
      `CREATE TEMP TRIGGER disk_full BEFORE UPDATE ON outbox BEGIN SELECT RAISE(ROLLBACK, 'disk full'); END`,
    );
    release(); // it was sent, and now that can't be noted
    await advance(30_000);
    expect(port.calls).toEqual(['1: a']);

    store.database.exec('DROP TRIGGER disk_full');
    await advance(60_000);
    expect(port.calls).toEqual(['1: a', '1: b']);
    expect(rows().map(({ state }) => state)).toEqual(['sent', 'sent']);
  });

  test('what waits goes out when it takes something again', async () => {
    const { store, tell, rest, advance, port, events } = await openOutboxStage();
    store.database.pragma('busy_timeout = 0');
    const second = store.other();
    port.answer(one, outcomes.retry);
    await tell({ chat: one, words: 'a' });
    await rest();
    second.exec('BEGIN IMMEDIATE');
    await advance(20_000);
    expect(port.calls).toEqual(['1: a']);
    expect(events().length).toBeGreaterThan(0);
    second.exec('ROLLBACK');
    await advance(5000);
    expect(port.calls).toEqual(['1: a', '1: a']);
  });
});

test('a chat that waits does not hold up others, however much waits for it', async () => {
  const { tell, rest, port } = await openOutboxStage();
  port.answer(one, outcomes.flood(3600));
  await tell(...Array.from({ length: 600 }, (_, n) => ({ chat: one, words: `n${n}` })));
  await rest();
  await tell({ chat: other, words: 'x' });
  await rest();
  expect(port.calls).toEqual(['1: n0', '2: x']);
});

test('many chats are served side by side, each in its order', async () => {
  const { tell, advance, port, rows } = await openOutboxStage();
  const many = Array.from({ length: 120 }, (_, n) => ({
    chat: 1000 + (n % 40),
    words: `n${Math.floor(n / 40)}`,
  }));
  await tell(...many);
  await advance(10_000);
  for (let chat = 1000; chat < 1040; chat += 1) {
    expect(port.calls.filter((call) => call.startsWith(`${chat}:`))).toEqual([
      `${chat}: n0`,
      `${chat}: n1`,
      `${chat}: n2`,
    ]);
  }
  expect(rows().every(({ state }) => state === 'sent')).toBe(true);
});

test('what was written to a group follows it when it gets another id', async () => {
  const { tell, advance, port, rows } = await openOutboxStage();
  port.answer(-5, { type: 'migrated', chatId: -1005 }, { type: 'migrated', chatId: -1005 });
  await tell({ chat: -5, words: 'a', lane: 'notice' }, { chat: -5, words: 'b', lane: 'notice' });
  await advance(10_000);
  expect(port.calls.filter((call) => call.startsWith('-1005'))).toEqual(['-1005: a', '-1005: b']);
  expect(rows().map(({ state }) => state)).toEqual(['sent', 'sent']);
});
