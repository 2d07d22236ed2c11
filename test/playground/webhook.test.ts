import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { retryPauseMs } from '../../src/playground/telegram/webhook-delivery.ts';
import { type Play, play } from './play.ts';

/** A bot that takes updates and answers as it is told. */
interface Hook {
  readonly update: { readonly update_id: number };
  readonly secret: string | undefined;
  answer(status: number): void;
}

let server: Server;
let url: string;
let posted: Hook[];
let waiting: (() => void)[];
let played: Play;

beforeEach(async () => {
  posted = [];
  waiting = [];
  server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(Buffer.from(chunk));
    posted.push({
      update: JSON.parse(Buffer.concat(chunks).toString()),
      secret: request.headers['x-telegram-bot-api-secret-token']?.toString(),
      answer: (status) => response.writeHead(status).end(),
    });
    for (const look of waiting.splice(0)) look();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/hook`;
  played = play({ webhookRetryMs: 1 });
});
afterEach(async () => {
  await played.api.deleteWebhook();
  server.closeAllConnections();
  server.close();
});

async function next(): Promise<Hook> {
  while (posted.length === 0) await new Promise<void>((resolve) => waiting.push(resolve));
  const [hook] = posted.splice(0, 1);
  if (hook === undefined) throw new Error('it was there');
  return hook;
}

test('rule 54, 55: what waits is posted with the secret, one of a chat at a time, chats side by side', async () => {
  const { api, botApi, anna, boris } = played;
  anna.say('second');
  boris.say('/start');
  await api.setWebhook(url, { secret_token: 'a-secret' });
  const both = [await next(), await next()];
  expect(both.map(({ update }) => update.update_id).toSorted()).toEqual([1000, 1002]);
  expect(both.map(({ secret }) => secret)).toEqual(['a-secret', 'a-secret']);
  expect(botApi.room.pendingUpdates).toBe(3);
  for (const hook of both) hook.answer(200);
  const second = await next();
  expect(second.update.update_id).toBe(1001);
  second.answer(204);
  while (botApi.room.pendingUpdates > 0) await new Promise((resolve) => setImmediate(resolve));
});

test('rule 55: what was not taken is posted again before what follows it, and getWebhookInfo says so', async () => {
  const { api, botApi, anna } = played;
  anna.say('second');
  await api.setWebhook(url);
  (await next()).answer(503);
  const again = await next();
  expect(again.update.update_id).toBe(1000);
  expect(await api.getWebhookInfo()).toMatchObject({
    url,
    max_connections: 40,
    pending_update_count: 2,
    last_error_message: 'Wrong response from the webhook: 503 Service Unavailable',
  });
  again.answer(200);
  const second = await next();
  expect(second.update.update_id).toBe(1001);
  second.answer(200);
  while (botApi.room.pendingUpdates > 0) await new Promise((resolve) => setImmediate(resolve));
  botApi.room.redeliver(1000);
  const redelivered = await next();
  expect(redelivered.update.update_id).toBe(1000);
  redelivered.answer(200);
});

test('a snapshot keeps the webhook', async () => {
  const { api, botApi } = played;
  await api.setWebhook(url, { secret_token: 'a-secret', max_connections: 5 });
  (await next()).answer(200);
  const restored = play({ webhookRetryMs: 1 });
  restored.botApi.restore(botApi.snapshot());
  expect(await restored.api.getWebhookInfo()).toMatchObject({ url, max_connections: 5 });
  await restored.api.deleteWebhook();
});

test('rule 55: each kind of update has a queue of its own, so that a press may overtake a text', async () => {
  const { api, botApi, anna } = played;
  await api.sendMessage(anna.id, 'x', {
    reply_markup: { inline_keyboard: [[{ text: 'A', callback_data: 'a' }]] },
  });
  anna.press(anna.messages.at(-1)?.message_id ?? 0, { text: 'A' });
  anna.say('second');
  anna.block();
  await api.setWebhook(url);
  // The first text, the press and the block are in flight together; the second text waits for the first.
  const all = [await next(), await next(), await next()];
  expect(all.map(({ update }) => update.update_id).toSorted()).toEqual([1000, 1001, 1003]);
  for (const hook of all) hook.answer(200);
  const last = await next();
  expect(last.update.update_id).toBe(1002);
  last.answer(200);
  while (botApi.room.pendingUpdates > 0) await new Promise((resolve) => setImmediate(resolve));
});

test.each([
  [1, 0, 0, 0],
  [2, 0, 0, 2000],
  [3, 0, 0, 4000],
  [6, 0, 0, 32_000],
  [7, 0, 0, 60_000],
  [7, 0, 1, 64_000],
  [20, 0, 0.5, 90_000],
  [1, 30_000, 0, 30_000],
  [1, 86_400_000, 0, 3_600_000],
])(
  'rule 55: after %i failures, %i ms wished, by lot %f, the next post comes after %i ms',
  (...[failed, wished, lot, ms]) => {
    expect(retryPauseMs(failed, wished, lot)).toBe(ms);
  },
);
