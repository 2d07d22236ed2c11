import { expect, test } from 'vitest';
import type { Tx } from '../../src/storage/database/transact.ts';
import { countSent, countSentIn, pagesSent, type SentBetween } from '../../src/storage/request/export.ts';
import { insertRequest } from '../../src/storage/request/requests.ts';
import { cleanUpAfterEach, openTempDatabase } from '../support/temp-database.ts';

cleanUpAfterEach();

test('the first of them, oldest first, and how many there are', async () => {
  const { database, transact } = openTempDatabase();
  await transact((tx) => {
    for (const [at, chatId] of [
      [30, 1],
      [10, 2],
      [20, 3],
      [40, 4],
    ] as const) {
      tx.sql<[number]>('INSERT INTO applicant (chat_id, created_at) VALUES (?, 0)').run(chatId);
      insertRequest(
        tx,
        {
          reference: `CR-${at}`,
          draftId: String(at),
          chatId,
          kind: 'electronic',
          status: 'submitted',
          application: { surname: 'Ә' },
          iin: '900101301233',
          phone: '+77010000001',
          branchCode: undefined,
          promised: { on: '2026-11-23', workingDays: 1, checked: true },
          fee: undefined,
          confirmedBy: 'contact',
        },
        at,
      );
    }
  });
  database.prepare('UPDATE request SET confirmed_by = NULL WHERE reference = ?').run('CR-20');

  const between = { from: 10, until: 40 };
  const [count, atMost, requests] = await transact((tx) => [
    countSentIn(tx, between, 9),
    countSentIn(tx, between, 2),
    [...pagesSent(tx, between, 2)].flat(),
  ]);
  expect([count, atMost]).toEqual([3, 2]);
  expect(
    requests.map(({ request, confirmedBy }) => [request.reference, request.application.surname, confirmedBy]),
  ).toEqual([
    ['CR-10', 'Ә', 'contact'],
    ['CR-20', 'Ә', undefined],
  ]);
  expect(await transact((tx) => [...pagesSent(tx, { from: 41, until: 50 }, 2)])).toEqual([]);
  // The last one that a file of two has room for was sent at 20; three hold all.
  expect(await transact((tx) => countSent(tx, between, 2).next())).toEqual({ done: false, value: undefined });
  expect(await transact((tx) => countedIn(tx, between, 2))).toEqual({ count: 3, cutAt: 20 });
  expect(await transact((tx) => countedIn(tx, between, 3))).toEqual({ count: 3, cutAt: undefined });
  expect(await transact((tx) => countedIn(tx, { from: 41, until: 50 }, 2))).toEqual({
    count: 0,
    cutAt: undefined,
  });

  const plan = database
    .prepare<[], { detail: string }>(
      'EXPLAIN QUERY PLAN SELECT * FROM request WHERE (submitted_at, id) > (1, 0) AND submitted_at < 2 ORDER BY submitted_at, id',
    )
    .all();
  expect(plan.map(({ detail }) => detail).join()).toContain('request_by_submission');
  const used = database
    .prepare<[], { detail: string }>(
      'EXPLAIN QUERY PLAN SELECT branch_code FROM request WHERE ended_at IS NULL AND branch_code IS NOT NULL UNION SELECT 1',
    )
    .all();
  expect(used.map(({ detail }) => detail).join()).toContain('request_open_by_branch');
});

function countedIn(tx: Tx, between: SentBetween, most: number) {
  const counting = countSent(tx, between, most);
  let step = counting.next();
  while (!step.done) step = counting.next();
  return step.value;
}
