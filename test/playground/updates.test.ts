import type { Update } from 'grammy/types';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { callJson, type Play, play, refusal, TOKEN } from './play.ts';

const HOUR = 3_600_000;
const CONFLICT =
  '409 Conflict: terminated by other getUpdates request; make sure that only one bot instance is running';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

const ids = (updates: readonly Update[]) => updates.map((update) => update.update_id);

/** Five updates more: 1000 to 1005. */
function six(options: Parameters<typeof play>[0] = {}): Play {
  const played = play(options);
  for (const text of ['1', '2', '3', '4', '5']) played.anna.say(text);
  return played;
}

test('rule 46: the offset confirms what lies below it, the rest comes again', async () => {
  const { api } = six();
  expect(ids(await api.getUpdates())).toEqual([1000, 1001, 1002, 1003, 1004, 1005]);
  expect(ids(await api.getUpdates({ limit: 2 }))).toEqual([1000, 1001]);
  expect(ids(await api.getUpdates({ offset: 1002 }))).toEqual([1002, 1003, 1004, 1005]);
  expect(ids(await api.getUpdates({ offset: 1000 }))).toEqual([1002, 1003, 1004, 1005]);
  expect(ids(await api.getUpdates())).toEqual([1002, 1003, 1004, 1005]);
});

test('rule 46: a negative offset keeps the last ones and forgets the rest', async () => {
  const { api } = six();
  expect(ids(await api.getUpdates({ offset: -2 }))).toEqual([1004, 1005]);
  expect(ids(await api.getUpdates())).toEqual([1004, 1005]);
  expect(ids(await api.getUpdates({ offset: -50 }))).toEqual([1004, 1005]);
});

test('rule 46: an offset more than ten past the end is ignored', async () => {
  const { api, botApi } = six();
  expect(ids(await api.getUpdates({ offset: 1017 }))).toHaveLength(6);
  expect(ids(await api.getUpdates({ offset: 1016 }))).toEqual([]);
  expect(botApi.room.pendingUpdates).toBe(0);
});

test('rule 47: a poll is held until an update arrives, and gets all that arrive together', async () => {
  const { api, anna } = play();
  await api.getUpdates({ offset: 1001 });
  const held = api.getUpdates({ offset: 1001, timeout: 30 });
  await vi.advanceTimersByTimeAsync(29_000);
  anna.say('one');
  anna.say('two');
  expect(ids(await held)).toEqual([1001, 1002]);
});

test('rule 47: a held poll ends empty after its timeout, 50 seconds at most', async () => {
  const { api } = play();
  const held = api.getUpdates({ offset: 1001, timeout: 5000 });
  const done = vi.fn();
  const ended = held.then(done);
  await vi.advanceTimersByTimeAsync(49_999);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(1);
  await ended;
  expect(done).toHaveBeenCalledWith([]);
});

test('rule 47: the caller ends a held poll by its signal, and the next poll is no conflict', async () => {
  const { api, botApi, anna } = play();
  const controller = new AbortController();
  const body = JSON.stringify({ offset: 1001, timeout: 30 });
  const init = {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
    signal: controller.signal,
  };
  const ended = expect(botApi.fetch(`http://bot-api.test/bot${TOKEN}/getUpdates`, init)).rejects.toThrow(
    'aborted',
  );
  await vi.advanceTimersByTimeAsync(10);
  controller.abort();
  await ended;
  const next = api.getUpdates({ offset: 1001, timeout: 30 });
  await vi.advanceTimersByTimeAsync(10);
  anna.say('one');
  expect(ids(await next)).toEqual([1001]);
});

test('rule 48: polls that never advance are slowed, if that is asked for', async () => {
  const { api } = six({ slowRepeatedPolls: true });
  expect(await api.getUpdates({ offset: 1000 })).toHaveLength(6);
  expect(await api.getUpdates({ offset: 1000 })).toHaveLength(1);
  vi.advanceTimersByTime(500);
  expect(await api.getUpdates({ offset: 1000 })).toHaveLength(6);
  await api.getUpdates({ offset: 1006 });
  const repeated = api.getUpdates({ offset: 1006 });
  const done = vi.fn();
  void repeated.then(done);
  await vi.advanceTimersByTimeAsync(2900);
  expect(done).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(100);
  expect(await repeated).toEqual([]);
});

test('rule 49: a second waiting poll ends the first, at once for the first time and 3 s later after that', async () => {
  const { api } = play();
  const poll = () => api.getUpdates({ offset: 1001, timeout: 30 });
  const first = refusal(poll());
  await vi.advanceTimersByTimeAsync(10);
  const second = refusal(poll());
  expect(await first).toBe(CONFLICT);
  const third = poll();
  await vi.advanceTimersByTimeAsync(2900);
  const early = vi.fn();
  void second.then(early);
  expect(early).not.toHaveBeenCalled();
  await vi.advanceTimersByTimeAsync(200);
  expect(await second).toBe(CONFLICT);
  await vi.advanceTimersByTimeAsync(30_000);
  expect(await third).toEqual([]);
});

test('rule 50: no polls while a webhook is set, and setting one ends the poll', async () => {
  const { api } = play();
  const held = refusal(api.getUpdates({ offset: 1001, timeout: 30 }));
  await vi.advanceTimersByTimeAsync(10);
  await api.setWebhook('https://bot.kz/hook', { secret_token: 'a' });
  expect(await held).toBe('409 Conflict: terminated by setWebhook request');
  expect(await refusal(api.getUpdates())).toBe(
    "409 Conflict: can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
  );
  expect(await api.getWebhookInfo()).toMatchObject({ url: 'https://bot.kz/hook', pending_update_count: 0 });
  await api.deleteWebhook();
  expect(await api.getUpdates()).toEqual([]);
});

test('rule 54: webhook addresses and secrets are checked', async () => {
  const { api } = play();
  expect(await refusal(api.setWebhook('http://bot.kz'))).toMatch(
    'bad webhook: an HTTPS URL must be provided',
  );
  expect(await refusal(api.setWebhook('https://bot.kz:81'))).toMatch('only on ports 80, 88, 443 or 8443');
  expect(await refusal(api.setWebhook('https://10.0.0.1/hook'))).toBe(
    '400 Bad Request: bad webhook: IP address 10.0.0.1 is reserved',
  );
  expect(await refusal(api.setWebhook('https://[2a00:1450::1]/hook'))).toBe(
    '400 Bad Request: bad webhook: IPv6 only addresses are not allowed',
  );
  expect(await refusal(api.setWebhook('https://bot.invalid/hook'))).toBe(
    '400 Bad Request: bad webhook: Failed to resolve host: Name or service not known',
  );
  expect(await refusal(api.setWebhook('https://bot.kz', { secret_token: 'а' }))).toMatch(
    'secret token contains unallowed',
  );
});

test('rule 54: a webhook is changed once a second, and setting the same one again is no change', async () => {
  const { api, clock } = play();
  await api.setWebhook('https://bot.kz/hook');
  await api.setWebhook('https://bot.kz/hook');
  expect(await refusal(api.setWebhook('https://bot.kz/other'))).toBe('429 Too Many Requests: retry after 1');
  clock.ms += 1000;
  await api.setWebhook('https://bot.kz/other');
  expect(await api.getWebhookInfo()).toMatchObject({ url: 'https://bot.kz/other' });
});

test('a poll brings 4 MiB at the most, and at least one update', async () => {
  const { api, anna } = play();
  const sendLarge = (bytes: number) => anna.sendContent({ text: 'x'.repeat(bytes) });
  sendLarge(5 * 1024 * 1024);
  for (let sent = 0; sent < 8; sent += 1) sendLarge(1024 * 1024);
  const numbers = async (offset: number) =>
    (await api.getUpdates({ offset })).map(({ update_id }) => update_id);
  expect(await numbers(1000)).toEqual([1000]);
  expect(await numbers(1001)).toEqual([1001]);
  expect(await numbers(1002)).toEqual([1002, 1003, 1004]);
  expect(await numbers(1005)).toEqual([1005, 1006, 1007]);
  expect(await numbers(1008)).toEqual([1008, 1009]);
});

test('rule 57: pending updates are dropped on request', async () => {
  const { api, botApi } = six();
  await api.deleteWebhook({ drop_pending_updates: true });
  expect(botApi.room.pendingUpdates).toBe(0);
});

test('rule 51: a message waits 24 hours, a press 150 seconds', async () => {
  const { api, botApi, anna, clock } = play();
  const { message_id } = await api.sendMessage(anna.id, 'x');
  anna.pressStale(message_id, 'old');
  clock.ms += 150_000;
  expect(botApi.room.pendingUpdates).toBe(2);
  clock.ms += 1000;
  expect(ids(await api.getUpdates())).toEqual([1000]);
  clock.ms += 24 * HOUR;
  expect(await api.getUpdates()).toEqual([]);
});

test('rule 52: the subscription stays until it is changed and counts when an update is made', async () => {
  const { api, botApi, anna } = play();
  await api.getUpdates({ allowed_updates: ['callback_query'] });
  expect(anna.say('unseen')).toBe(0);
  await api.getUpdates();
  await callJson(botApi, 'getUpdates', { allowed_updates: '{malformed' });
  expect(anna.say('unseen')).toBe(0);
  expect(anna.pressStale(1, 'x')).toBe(1001);
  await api.getUpdates({ allowed_updates: [] });
  expect(anna.say('seen')).toBe(1002);
  expect(botApi.room.pendingUpdates).toBe(3);
});

test('rule 53: an update is handed out again with its old number', async () => {
  const { api, botApi, anna } = six();
  expect(ids(await api.getUpdates({ offset: 1006 }))).toEqual([]);
  botApi.room.redeliver(1002);
  anna.say('next');
  expect(ids(await api.getUpdates({ offset: 1006 }))).toEqual([1002, 1006]);
  expect(ids(await api.getUpdates({ offset: 1006 }))).toEqual([1006]);
  expect(() => botApi.room.redeliver(5)).toThrow('no update 5');
});

test('rule 53: a redelivery wakes a held poll', async () => {
  const { api, botApi } = play();
  const held = api.getUpdates({ offset: 1001, timeout: 30 });
  await vi.advanceTimersByTimeAsync(10);
  botApi.room.redeliver(1000);
  expect(ids(await held)).toEqual([1000]);
});
