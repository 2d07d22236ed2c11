import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, expect, test } from 'vitest';
import { openDesk, person, sendRequest } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { addressOf, listening, metric } from '../support/stages/webhook-stage.ts';

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ config: { http: listening } });
});

const scrape = async (path = '/metrics') => (await fetch(`${addressOf(scene)}${path}`)).text();

test('count what happened, in words that Prometheus reads, and nobody is in them', async () => {
  await openDesk(scene);
  const reference = await sendRequest(scene);
  await scene.operator.say(`/take ${reference}`);
  scene.other.person.block();
  await scene.settle();
  const answer = await fetch(`${addressOf(scene)}/metrics`);
  expect(answer.headers.get('content-type')).toBe('text/plain; version=0.0.4; charset=utf-8');
  const text = await answer.text();
  for (const line of text.split('\n').filter((one) => one !== '')) {
    expect(line).toMatch(
      /^(# (HELP|TYPE) \w+ .+|\w+(\{(\w+="[^"\\]*",?)*\})? -?[\d.e+-]+(Inf)?|\w+.* Nan)$/i,
    );
  }
  const value = (name: string, labels?: Record<string, string>) => metric(text, name, labels);
  const messages = scene.botApi.calls.filter(({ method }) => /^(send|edit)Message/.test(method)).length;
  expect(value('bot_updates_total', { type: 'message', result: 'done' })).toBeGreaterThan(5);
  expect(value('bot_updates_total', { type: 'callback_query', result: 'done' })).toBeGreaterThan(5);
  const tried = [...text.matchAll(/^bot_messages_total\{.*\} (\d+)$/gm)].map(([, count]) => Number(count));
  expect(value('bot_messages_total', { result: 'sent' })).toBeGreaterThan(20);
  expect(tried.reduce((sum, count) => sum + count, 0)).toBe(messages);
  expect(value('bot_update_seconds_count')).toBeGreaterThan(10);
  expect(value('bot_update_seconds_sum')).toBeGreaterThan(0);
  expect(value('bot_requests', { status: 'in_review' })).toBe(1);
  expect(value('bot_outbox_messages', { lane: 'interactive' })).toBe(0);
  expect(value('bot_outbox_oldest_due_seconds')).toBe(0);
  expect(value('bot_jobs_late')).toBe(0);
  expect(value('bot_database_up')).toBe(1);
  expect(value('bot_telegram_heard_timestamp_seconds')).toBeGreaterThan(1.7e9);
  // No backups are made here: an alarm that waits for the first one has nothing to wait for.
  expect(value('bot_backup_timestamp_seconds')).toBeUndefined();
  expect(value('nodejs_eventloop_lag_seconds')).toBeGreaterThanOrEqual(0);
  expect(value('process_resident_memory_bytes')).toBeGreaterThan(1e6);

  const everything = text + (await scrape('/healthz')) + scene.logLines.join('\n');
  const secrets = [person.iin, person.surname, person.firstName, person.birthPlace, '77010000001'];
  for (const secret of [...secrets, scene.config.token]) expect(everything).not.toContain(secret);
  expect(text).not.toContain(reference);
  // Seconds of processor time hold any digits by chance (0.310014): a chat's number stands as a number of its own.
  for (const chatId of [people.applicant, people.operator]) {
    expect(text).not.toMatch(new RegExp(`(?<![\\d.])${chatId}(?!\\d)`));
  }
});

test('a status in which no request is any more, and messages that went out, are not counted on', async () => {
  await openDesk(scene);
  const reference = await sendRequest(scene);
  expect(metric(await scrape(), 'bot_requests', { status: 'submitted' })).toBe(1);
  await scene.operator.say(`/take ${reference}`);
  await scene.advance({ minutes: 1 }); // requests are counted once a minute
  const text = await scrape();
  expect(metric(text, 'bot_requests', { status: 'in_review' })).toBe(1);
  expect(metric(text, 'bot_requests', { status: 'submitted' }) ?? 0).toBe(0);
});

test('what an alarm waits for is there before the first of its kind', async () => {
  const text = await scrape();
  for (const type of ['message', 'callback_query', 'pre_checkout_query', 'my_chat_member']) {
    expect(metric(text, 'bot_updates_total', { type, result: 'set-aside' }), type).toBe(0);
  }
  expect(metric(text, 'bot_messages_total', { result: 'failed' })).toBe(0);
  expect(metric(text, 'bot_webhook_refused_total', { status: '401' })).toBe(0);
});

test('say what waits, what Telegram refused, and when the newest backup was made', async () => {
  const folder = join(scene.folder, 'backups');
  mkdirSync(folder);
  writeFileSync(join(folder, 'bot-2026-11-22-030000.sqlite'), 'x');
  writeFileSync(join(folder, 'other-2026-11-23-030000.sqlite'), 'x');
  await scene.stopBot();
  Object.assign(scene.config, { backupFolder: folder });
  await scene.startBot();
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'sendMessage'
      ? {
          kind: 'answer',
          error_code: 429,
          description: 'Too Many Requests',
          parameters: { retry_after: 3600 },
        }
      : undefined,
  );
  await scene.applicant.say('/start');
  const text = await scrape();
  expect(metric(text, 'bot_messages_total', { result: 'retry' })).toBe(1);
  expect(metric(text, 'bot_outbox_messages', { lane: 'interactive' })).toBe(1);
  expect(metric(text, 'bot_outbox_oldest_due_seconds')).toBe(0); // due in an hour, as Telegram wishes
  const made = metric(text, 'bot_backup_timestamp_seconds') ?? 0;
  expect(Math.abs(made - Date.now() / 1000)).toBeLessThan(60);
  stop();
});

test('take a few milliseconds of the processor', async () => {
  await sendRequest(scene);
  await scrape();
  const began = process.cpuUsage();
  for (let times = 0; times < 20; times += 1) await scrape();
  const { user, system } = process.cpuUsage(began); // microseconds, of both ends of the connection
  expect((user + system) / 20_000).toBeLessThan(30);
});
