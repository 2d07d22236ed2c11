import { afterEach, describe, expect, test } from 'vitest';
import { type HealthFacts, healthOf } from '../../src/http/health.ts';
import { watchConnection } from '../attack/tools.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { addressOf, listening, withWebhook } from '../support/stages/webhook-stage.ts';

const connection = watchConnection();
const now = Date.parse('2026-11-23T05:00:00Z');
const ago = (seconds: number) => now - seconds * 1000;
const well: HealthFacts = {
  startedAt: ago(3600),
  writeMs: 3.2,
  updates: { by: 'polling', polledAt: ago(20) },
  queues: { oldestDueAt: undefined, lateJobs: 0 },
};
const webhook = (state: { askedAt?: number; waiting?: number; failedAt?: number }, receivedAt?: number) => ({
  ...well,
  updates: {
    by: 'webhook' as const,
    receivedAt,
    state: { askedAt: ago(30), waiting: 0, failedAt: undefined, ...state },
  },
});

describe('the bot is well', () => {
  test.each<[string, HealthFacts]>([
    ['with nothing to do', well],
    ['just started', { ...well, startedAt: ago(5), updates: { by: 'polling', polledAt: undefined } }],
    ['with a message that waits for a minute', { ...well, queues: { oldestDueAt: ago(60), lateJobs: 0 } }],
    ['with a slow poll', { ...well, updates: { by: 'polling', polledAt: ago(120) } }],
    ['with last night’s backup', { ...well, backedUpAt: ago(20 * 3600) }],
    ['without a backup in its first hours', { ...well, backedUpAt: 0 }],
    ['with a webhook that gets through', webhook({ waiting: 3 })],
    ['with a webhook that failed while nothing waits', webhook({ waiting: 0, failedAt: ago(60) }, ago(90))],
    ['with a webhook that failed long ago', webhook({ waiting: 1, failedAt: ago(600) })],
    [
      'with a webhook that failed and has brought updates since',
      webhook({ waiting: 1, failedAt: ago(60) }, ago(50)),
    ],
    [
      'with a webhook that failed while it was away',
      { ...webhook({ waiting: 2, failedAt: ago(40) }), startedAt: ago(35) },
    ],
    [
      'with a webhook just set',
      { ...well, startedAt: ago(5), updates: { by: 'webhook', state: undefined, receivedAt: undefined } },
    ],
  ])('%s', (_, facts) => {
    expect(healthOf(facts, now).ok).toBe(true);
  });
});

describe('the bot is not well', () => {
  test.each<[string, HealthFacts, 'database' | 'updates' | 'outbox' | 'jobs' | 'backup']>([
    ['with no backup for two nights', { ...well, backedUpAt: ago(50 * 3600) }, 'backup'],
    ['with no backup at all', { ...well, startedAt: ago(50 * 3600), backedUpAt: 0 }, 'backup'],
    ['where nothing can be written', { ...well, writeMs: undefined }, 'database'],
    ['where a write takes for ever', { ...well, writeMs: 5001 }, 'database'],
    ['where polling stands still', { ...well, updates: { by: 'polling', polledAt: ago(121) } }, 'updates'],
    ['where it never could poll', { ...well, updates: { by: 'polling', polledAt: undefined } }, 'updates'],
    ['where updates wait that fail', webhook({ waiting: 1, failedAt: ago(60) }, ago(90)), 'updates'],
    ['where Telegram does not answer about it', webhook({ askedAt: ago(301) }), 'updates'],
    ['where a message waits', { ...well, queues: { oldestDueAt: ago(301), lateJobs: 0 } }, 'outbox'],
    ['where a job is late', { ...well, queues: { oldestDueAt: undefined, lateJobs: 1 } }, 'jobs'],
    ['where the queues are not known', { ...well, queues: undefined }, 'outbox'],
  ])('%s', (_, facts, part) => {
    const health = healthOf(facts, now);
    expect([health.ok, health[part]?.ok]).toEqual([false, false]);
  });
});

describe('GET /healthz', () => {
  let scene: Scene;
  afterEach(() => scene.close({ events: ['updates-not-fetched', 'telegram-not-reached'] }));
  const ask = async () => {
    const answer = await fetch(`${addressOf(scene)}/healthz`);
    const body = await answer.text();
    return { status: answer.status, type: answer.headers.get('content-type'), body, parts: JSON.parse(body) };
  };

  test('of a bot that fetches', async () => {
    scene = await openScene({ config: { http: listening } });
    await scene.applicant.say('/start');
    const { status, type, parts } = await ask();
    expect([status, type]).toEqual([200, 'application/json; charset=utf-8']);
    expect(parts).toEqual({
      ok: true,
      process: { ok: true, uptimeSeconds: expect.any(Number) },
      database: { ok: true, writable: true, writeMs: expect.any(Number) },
      updates: { ok: true, by: 'polling', secondsSincePoll: expect.any(Number) },
      outbox: { ok: true, oldestDueSeconds: 0 },
      jobs: { ok: true, late: 0 },
    });
    const head = await fetch(`${addressOf(scene)}/healthz`, { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await fetch(`${addressOf(scene)}/healthz`, { method: 'POST' })).status).toBe(405);
    expect((await fetch(`${addressOf(scene)}/`)).status).toBe(404);
  });

  test('of a bot whose polls hang: bad after two minutes, well again with the next poll', async () => {
    scene = await openScene({ config: { http: listening } });
    const stop = scene.botApi.onCall(({ method }) =>
      method === 'getUpdates' ? { kind: 'reset' } : undefined,
    );
    scene.applicant.person.say('/start'); // ends the poll that is held
    await fetch(`${addressOf(scene)}/healthz`);
    scene.clock.moveTo(scene.clock.now() + 119_000);
    const before = await ask();
    scene.clock.moveTo(scene.clock.now() + 120_000);
    const bad = await ask();
    expect([before.status, bad.status]).toEqual([200, 503]);
    expect(bad.parts.updates).toMatchObject({ ok: false, by: 'polling' });
    stop();
    await scene.advance({ minutes: 1 });
    scene.applicant.person.say('/start');
    await scene.settle();
    expect((await ask()).status).toBe(200);
  });

  test('of a bot that has not reached Telegram yet', async () => {
    scene = await openScene({ config: { http: await withWebhook() } });
    await scene.stopBot();
    const stop = scene.botApi.onCall(() => ({ kind: 'reset' }));
    const started = scene.startBot();
    const soon = await ask();
    expect(soon.parts.updates).toMatchObject({ ok: true, by: 'webhook', waiting: null });
    const early = await fetch(`${addressOf(scene)}/telegram`, { method: 'POST' });
    expect(early.status).toBe(401);
    stop();
    while (scene.clock.next !== undefined && scene.botApi.calls.at(-1)?.method !== 'getWebhookInfo') {
      scene.clock.moveTo(scene.clock.next);
      await ask();
    }
    await started;
    await scene.applicant.say('/start');
    expect(scene.applicant.texts).toHaveLength(1);
  });

  test('of a bot whose messages wait and whose jobs are late, and says nothing of whose they are', async () => {
    scene = await openScene({ config: { http: listening } });
    await scene.applicant.say('/start');
    // Nobody wakes the worker for rows that another process has written.
    connection().exec(
      `INSERT INTO outbox (chat_id, notice, dedupe_key, lane, state, due_at, created_at)
       VALUES (${people.applicant}, '{"template":"plain","text":"unknown"}', 'old', 'notice', 'pending',
               ${scene.clock.now() - 400_000}, 0)`,
    );
    connection().exec(
      `INSERT INTO job (kind, subject, due_at, state)
       VALUES ('stats', '1.2', ${scene.clock.now() - 400_000}, 'pending')`,
    );
    const { status, body, parts } = await ask();
    expect(status).toBe(503);
    expect(parts).toMatchObject({
      outbox: { ok: false, oldestDueSeconds: 400 },
      jobs: { ok: false, late: 1 },
    });
    expect(body).not.toContain(String(people.applicant));
    connection().exec(`DELETE FROM job WHERE kind = 'stats'`);
    await scene.settle();
    expect((await ask()).status).toBe(200);
  });
});
