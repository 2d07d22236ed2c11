import { expect, test } from 'vitest';
import { requestsSentIn } from '../../src/storage/request/export.ts';
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

  const sent = await transact((tx) => requestsSentIn(tx, 10, 40, 2));
  expect(sent.count).toBe(3);
  expect(
    sent.requests.map(({ request, confirmedBy }) => [
      request.reference,
      request.application.surname,
      confirmedBy,
    ]),
  ).toEqual([
    ['CR-10', 'Ә', 'contact'],
    ['CR-20', 'Ә', undefined],
  ]);
  expect(await transact((tx) => requestsSentIn(tx, 41, 50, 2))).toEqual({ requests: [], count: 0 });

  const plan = database
    .prepare<[], { detail: string }>(
      'EXPLAIN QUERY PLAN SELECT * FROM request WHERE submitted_at >= 1 AND submitted_at < 2 ORDER BY submitted_at, id',
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
