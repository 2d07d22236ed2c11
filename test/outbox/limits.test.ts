import { Api } from 'grammy';
import { expect, test } from 'vitest';
import { createSender } from '../../src/bot/telegram/sender.ts';
import type { Lane } from '../../src/domain/messages/lanes.ts';
import { createSendingRate, telegramLimits } from '../../src/domain/messages/sending-rate.ts';
import { createLog } from '../../src/log.ts';
import { createOutboxWorker } from '../../src/outbox/worker.ts';
import { createBotApi } from '../../src/playground/telegram/calls/bot-api.ts';
import { isDatabaseUnavailable } from '../../src/storage/database/database.ts';
import { enqueue } from '../../src/storage/queues/outbox.ts';
import { saying } from '../support/stages/outbox-stage.ts';
import { createVirtualClock } from '../support/stages/virtual-clock.ts';
import { cleanUpAfterEach, nextTick, openTempDatabase } from '../support/temp-database.ts';

/** The real outbox and sender against a simulator that enforces Telegram's limits, in virtual time. */

cleanUpAfterEach();

const group = -100_777;
const firstChat = 10_000;

function stage(people: number) {
  const store = openTempDatabase();
  const clock = createVirtualClock('2026-11-23T05:00:00Z');
  const token = '1:limits';
  const botApi = createBotApi({ now: clock.now, token, flood: 'strict' });
  for (let index = 0; index < people; index += 1) {
    botApi.room.addPerson({ id: firstChat + index, first_name: 'П' }).say('/start');
  }
  botApi.room.addGroup({ id: group, title: 'Desk', memberIds: [] });
  const log = createLog('error', () => {}, clock.now);
  const counted = { sent: 0, refused: 0 };
  const answer: typeof botApi.fetch = async (url, init) => {
    const response = await botApi.fetch(url, init);
    if (response.status === 429) counted.refused += 1;
    else counted.sent += 1;
    return response;
  };
  const fetch = answer as unknown as NonNullable<NonNullable<ConstructorParameters<typeof Api>[1]>['fetch']>;
  const apiRoot = 'http://bot-api.test';
  const port = createSender(
    new Api(token, { apiRoot, fetch }),
    { apiRoot, providerToken: '' },
    async () => new Response(),
    log,
  );
  const worker = createOutboxWorker({
    transact: store.transact,
    transactLater: store.transact,
    read: store.transact,
    clock,
    random: () => 0,
    port,
    render: (_tx, { notice }) => ({
      outgoing: {
        type: 'message',
        view: { html: notice.template === 'owner-alert' ? notice.detail : '' },
      },
    }),
    log,
    isUnavailable: isDatabaseUnavailable,
    onLost: () => {},
    onMoved: () => {},
    rate: createSendingRate(telegramLimits),
  });
  store.onCommit(worker.stored);
  const waiting = () =>
    store.database.prepare<[], number>(`SELECT count(*) FROM outbox WHERE state = 'pending'`).pluck().get();
  return {
    clock,
    botApi,
    tell: (messages: readonly { chat: number; lane: Lane; words: string }[]) =>
      store.transact((tx) => {
        for (const [index, { chat, lane, words }] of messages.entries()) {
          const key = `${lane}:${chat}:${words}:${index}`;
          enqueue(tx, { chatId: chat, notice: saying(words), lane, key, dueAt: clock.now() }, clock.now());
        }
      }),
    /** Until nothing waits any more; how long it took, ms of virtual time. */
    async drain(): Promise<number> {
      const begun = clock.now();
      while (waiting() !== 0) {
        for (let turn = 0; turn < 60; turn += 1) await nextTick();
        if (clock.next !== undefined && waiting() !== 0) clock.moveTo(clock.next);
      }
      return clock.now() - begun;
    },
    counted,
  };
}

test('10 000 notices at the pace that is permitted: no 429, at least 95 % of it', async () => {
  const count = 10_000;
  const { tell, drain, counted } = stage(count);
  await tell(
    Array.from({ length: count }, (_, index) => ({ chat: firstChat + index, lane: 'bulk', words: 'x' })),
  );
  const seconds = (await drain()) / 1000;
  const share = count / telegramLimits.bulk / seconds;
  process.stdout.write(
    `outbox: ${count} notices in ${seconds} s, ${Math.round(share * 100)} % of ${telegramLimits.bulk}/s\n`,
  );
  expect(share).toBeGreaterThanOrEqual(0.95);
  expect(counted).toEqual({ sent: count, refused: 0 });
}, 240_000);

test('whoever presses a button during a broadcast is answered within the second', async () => {
  const { tell, drain, clock, botApi, counted } = stage(2000);
  await tell(
    Array.from({ length: 1500 }, (_, index) => ({ chat: firstChat + index, lane: 'bulk', words: 'x' })),
  );
  const drained = drain();
  for (let turn = 0; turn < 500; turn += 1) await nextTick();
  const asked = clock.now();
  await tell([{ chat: firstChat + 1900, lane: 'interactive', words: 'answer' }]);
  await drained;
  const answered = botApi.calls.find(({ params }) => params.text === 'answer');
  expect((answered?.at ?? Number.POSITIVE_INFINITY) - asked).toBeLessThan(1000);
  expect(counted.refused).toBe(0);
});

test('a message a second to a person, twenty a minute to a group', async () => {
  const { tell, drain, counted } = stage(1);
  await tell([
    ...Array.from({ length: 30 }, (_, n) => ({ chat: firstChat, lane: 'notice' as const, words: `n${n}` })),
    ...Array.from({ length: 45 }, (_, n) => ({ chat: group, lane: 'notice' as const, words: `g${n}` })),
  ]);
  const seconds = (await drain()) / 1000;
  expect(counted.refused).toBe(0);
  expect(seconds).toBeGreaterThanOrEqual(120);
  expect(seconds).toBeLessThanOrEqual(140);
});
