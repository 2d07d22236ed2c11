import { expect, test } from 'vitest';
import type { Tx } from '../../src/storage/database/transact.ts';
import {
  chatsWithMessages,
  enqueue,
  hasNewerFormCard,
  messagesOfChat,
  moveChat,
  postponeMessage,
  settleMessage,
  waitsAlready,
} from '../../src/storage/queues/outbox.ts';
import { chatsDue, nextMessageAt } from '../../src/storage/queues/planned-messages.ts';
import { cleanUpAfterEach, openTempDatabase } from '../support/temp-database.ts';

/** What the sender asks about messages that wait is answered from an index, however many were sent before. */

cleanUpAfterEach();

const notice = { template: 'menu' } as const;
const limits = { answers: 10, news: 10 };

test('nothing that the sender asks reads the whole outbox', async () => {
  const { transact, database } = openTempDatabase();
  const asked = new Set<string>();
  await transact((tx) => {
    const listening: Tx = {
      ...tx,
      sql(text) {
        asked.add(text);
        return tx.sql(text);
      },
    };
    chatsWithMessages(listening, 1, [], limits);
    messagesOfChat(listening, 1, 0, 1, 10);
    nextMessageAt(listening, 1);
    chatsDue(listening, 1);
    waitsAlready(listening, 1, notice);
    hasNewerFormCard(listening, 1, 1);
    moveChat(listening, 1, 2);
    settleMessage(listening, 1, { state: 'sent', messageId: 1 }, 1);
  });
  expect(asked.size).toBe(8);
  const plans = [...asked].flatMap((text) =>
    database
      .prepare<unknown[], { detail: string }>(`EXPLAIN QUERY PLAN ${text}`)
      .all(...Array(text.split('?').length - 1).fill(1))
      .map(({ detail }) => detail),
  );
  expect(plans.filter((detail) => /SCAN (?!json_each)/.test(detail))).toEqual([]);
});

test('the next moment is that of what was planned for later or is tried again, not of what goes out now', async () => {
  const { transact } = openTempDatabase();
  const put = (tx: Tx, key: string, dueAt: number) =>
    enqueue(tx, { chatId: 1, notice, lane: 'notice', key, dueAt }, 100);
  await transact((tx) => {
    put(tx, 'now', 100);
    put(tx, 'later', 900);
  });
  expect(await transact((tx) => nextMessageAt(tx, 100))).toBe(900);
  await transact((tx) => postponeMessage(tx, 1, 500, 'no answer'));
  expect(await transact((tx) => nextMessageAt(tx, 100))).toBe(500);
  expect(await transact((tx) => messagesOfChat(tx, 1, 0, 100, 10).map(({ id }) => id))).toEqual([1]);
  await transact((tx) => settleMessage(tx, 1, { state: 'sent', messageId: 7 }, 500));
  expect(await transact((tx) => nextMessageAt(tx, 500))).toBe(900);
});
