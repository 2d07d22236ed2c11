import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne, watchConnection } from '../attack/tools.ts';
import { openForm, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import {
  addressOf,
  freePort,
  metric,
  post,
  postHalfway,
  postInPieces,
  postSlowly,
  withWebhook,
} from '../support/stages/webhook-stage.ts';

const connection = watchConnection();
let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { http: await withWebhook() }, botApi: { webhookRetryMs: 5 } });
  say = wordsOf(scene, 'kk');
});

const callsOf = (method: string) => scene.botApi.calls.filter((call) => call.method === method);
const metrics = async () => (await fetch(`${addressOf(scene)}/metrics`)).text();

describe('posted updates', () => {
  afterEach(() => scene.close());

  test('tell the same story as fetched ones, and nothing is fetched', async () => {
    const reference = await sendRequest(scene);
    expect(scene.applicant.last()).toContain(say('status-submitted'));
    expect(readOne(scene, 'SELECT reference FROM request')).toBe(reference);
    await scene.operator.say('/start');
    expect(callsOf('getUpdates')).toEqual([]);
    expect(scene.botApi.room.pendingUpdates).toBe(0);
  });

  test('are asked for with the secret, at the address, and what waited is not dropped', async () => {
    await scene.stopBot();
    scene.applicant.person.say('/start');
    await scene.startBot();
    await scene.settle();
    expect(scene.applicant.last()).toContain(say('language-choose'));
    const { url, secret } = scene.config.http?.webhook ?? {};
    expect(callsOf('setWebhook').at(-1)?.params).toEqual({
      url,
      secret_token: secret,
      max_connections: 40,
      allowed_updates: [
        'message',
        'edited_message',
        'callback_query',
        'my_chat_member',
        'pre_checkout_query',
      ],
    });
    expect(callsOf('deleteWebhook')).toEqual([]);
  });

  test('that come twice are answered twice and done once', async () => {
    await openForm(scene);
    await scene.applicant.press(say('for-whom-self-electronic'));
    const typed = scene.applicant.person.say(person.iin);
    await scene.settle();
    const texts = scene.applicant.texts.length;
    const answers = await Promise.all([1, 2].map(() => post(scene, scene.botApi.room.update(typed))));
    expect(answers.map(({ status }) => status)).toEqual([200, 200]);
    expect(await Promise.all(answers.map((one) => one.text()))).toEqual(['', '']);
    scene.botApi.room.redeliver(typed);
    await scene.settle();
    expect(scene.applicant.texts).toHaveLength(texts);
    expect(scene.applicant.last()).toContain(say('question-surname'));
  });

  test('without the secret, or torn, are refused, counted, and change nothing', async () => {
    const update = { update_id: 5, message: { text: '/start' } };
    const wrong = 'x-telegram-bot-api-secret-token';
    const tries: readonly [
      number,
      () => Promise<{ status?: number | undefined; text(): Promise<string> }>,
    ][] = [
      [401, () => post(scene, update, { [wrong]: 'Secret_of-the-webhooK' })],
      [401, () => post(scene, update, { [wrong]: '' })],
      [401, () => fetch(`${addressOf(scene)}/telegram`, { method: 'POST', body: 'x' })],
      [415, () => post(scene, update, { 'content-type': 'text/plain' })],
      [400, () => post(scene, '{"update_id": 5')],
      [400, () => post(scene, { message: {} })],
      [400, () => post(scene, 'null')],
      [413, () => post(scene, { update_id: 5, text: 'x'.repeat(1024 * 1024) })],
      [
        413,
        () => postInPieces(scene, ['{"update_id": 5}', ...Array<string>(32).fill(' '.repeat(32 * 1024))]),
      ],
      [404, () => fetch(`${addressOf(scene)}/telegram/x`, { method: 'POST', body: 'x' })],
    ];
    for (const [status, attempt] of tries) {
      const answer = await attempt();
      expect(answer.status).toBe(status);
      expect(await answer.text()).toBe('');
    }
    expect(readOne(scene, 'SELECT count(*) FROM seen_update WHERE update_id > 0')).toBe(0);
    const counted = await metrics();
    expect(metric(counted, 'bot_webhook_refused_total', { status: '401' })).toBe(3);
    expect(metric(counted, 'bot_webhook_refused_total', { status: '413' })).toBe(2);
    await scene.applicant.say('/start');
    expect(scene.applicant.texts).toHaveLength(1);
  });

  test('give way to fetching when the webhook is not wanted any more; what waited is not lost', async () => {
    await scene.applicant.say('/start');
    await scene.stopBot();
    scene.applicant.person.press(scene.applicant.lastMessage().message_id, { text: say('language-name') });
    Object.assign(scene.config, { http: undefined });
    await scene.startBot();
    await scene.settle();
    expect(scene.applicant.last()).toContain(say('menu').split('\n').at(-1));
    expect(callsOf('deleteWebhook')).toHaveLength(1);
    expect(callsOf('deleteWebhook')[0]?.params).toEqual({});
  });

  test('that are in hand when the bot is told to end are done and answered; then nobody listens', async () => {
    await openForm(scene);
    const address = addressOf(scene);
    const body = JSON.stringify({
      update_id: 900_000,
      message: {
        message_id: 900,
        date: 1,
        text: '/status',
        entities: [{ type: 'bot_command', offset: 0, length: 7 }],
        chat: { id: people.applicant, type: 'private', first_name: 'X' },
        from: { id: people.applicant, is_bot: false, first_name: 'X' },
      },
    });
    const texts = scene.applicant.texts.length;
    const { finish } = await postSlowly(address, body);
    const stopped = scene.stopBot();
    const answer = await finish();
    expect(answer.statusCode).toBe(200);
    await stopped;
    expect(readOne(scene, 'SELECT count(*) FROM seen_update WHERE update_id = 900000')).toBe(1);
    expect(scene.applicant.texts).toHaveLength(texts + 1);
    await expect(fetch(`${address}/healthz`)).rejects.toThrow();
  });

  test('whose headers were still coming when the bot was told to end are left to Telegram', async () => {
    await openForm(scene);
    const address = addressOf(scene);
    const slow = await postSlowly(address, JSON.stringify({ update_id: 900_001 }));
    const late = await postHalfway(address, JSON.stringify({ update_id: 900_002 }));
    const stopped = scene.stopBot();
    expect(await late.finish()).toMatch(/^HTTP\/1\.1 503 /);
    expect((await slow.finish()).statusCode).toBe(200);
    await stopped;
    expect(readOne(scene, 'SELECT count(*) FROM seen_update WHERE update_id = 900002')).toBe(0);
  });
});

describe('when something is wrong here', () => {
  test('a locked database is answered 503, the owner told once, and all goes on in order after it', async () => {
    await scene.operator.say('/start');
    await openForm(scene);
    await scene.applicant.press(say('for-whom-self-electronic'));
    connection().pragma('busy_timeout = 0');
    const other = new Sqlite(scene.config.databasePath);
    other.exec('BEGIN IMMEDIATE');
    const typed = scene.applicant.person.say(person.iin);
    scene.applicant.person.say(person.surname);
    const refused = await post(scene, scene.botApi.room.update(typed));
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([503, '5']);
    const health = await fetch(`${addressOf(scene)}/healthz`);
    expect(health.status).toBe(503);
    expect(await health.json()).toMatchObject({ ok: false, database: { ok: false, writable: false } });
    expect(metric(await metrics(), 'bot_database_up')).toBe(0);
    other.exec('COMMIT');
    other.close();
    await scene.settle();
    await scene.advance({ minutes: 2 });
    expect(scene.applicant.last()).toContain(say('question-first-name'));
    const alert = scene.text('en', 'plain-bot-unavailable');
    expect(scene.operator.texts.filter((text) => text.includes(alert))).toHaveLength(1);
    expect(metric(await metrics(), 'bot_updates_total', { result: 'unavailable' })).toBeGreaterThan(0);
    expect((await fetch(`${addressOf(scene)}/healthz`)).status).toBe(200);
    await scene.close({
      events: ['database-unavailable', 'delivery-interrupted', 'jobs-interrupted', 'outbox-unreadable'],
    });
  });

  test('an update that fails three times is set aside, the person and the owner are told, the chat goes on', async () => {
    await scene.operator.say('/start');
    await scene.applicant.say('/start');
    await scene.applicant.press(say('language-name'));
    await scene.applicant.press(say('button-apply'));
    connection().exec(
      `CREATE TEMP TRIGGER a_bug BEFORE INSERT ON consent BEGIN SELECT RAISE(ABORT, 'a bug'); END`,
    );
    await scene.applicant.press(say('button-agree'));
    connection().exec('DROP TRIGGER a_bug');
    expect(scene.applicant.texts.at(-1)).toContain(say('plain-went-wrong'));
    expect(scene.logLines.filter((line) => line.includes('"update-failed"'))).toHaveLength(3);
    const counted = await metrics();
    expect(metric(counted, 'bot_updates_total', { type: 'callback_query', result: 'failed' })).toBe(2);
    expect(metric(counted, 'bot_updates_total', { type: 'callback_query', result: 'set-aside' })).toBe(1);
    await scene.applicant.press(say('button-agree'));
    expect(scene.applicant.texts.join('\n')).toContain(say('question-for-whom'));
    await scene.close({ events: ['update-failed'], violations: [/answerCallbackQuery/] });
  });

  test('a webhook that somebody pointed elsewhere is set again, and what waited comes', async () => {
    scene.clock.moveTo(scene.clock.now() + 5_000);
    const elsewhere = encodeURIComponent(`http://127.0.0.1:${await freePort()}/telegram`);
    await scene.botApi.fetch(`http://bot-api.test/bot${scene.config.token}/setWebhook?url=${elsewhere}`);
    scene.applicant.person.say('/start');
    for (let minute = 0; minute < 2; minute += 1) {
      scene.clock.moveTo(scene.clock.now() + 60_000);
      await fetch(`${addressOf(scene)}/healthz`);
    }
    await scene.settle();
    expect(scene.applicant.texts).toHaveLength(1);
    await scene.close({ events: ['webhook-lost'] });
  });

  test('a webhook that somebody took away is set again within a minute or two', async () => {
    await scene.botApi.fetch(`http://bot-api.test/bot${scene.config.token}/deleteWebhook`);
    scene.applicant.person.say('/start');
    for (let minute = 0; minute < 2; minute += 1) {
      scene.clock.moveTo(scene.clock.now() + 60_000);
      await fetch(`${addressOf(scene)}/healthz`);
    }
    await scene.settle();
    expect(scene.applicant.texts).toHaveLength(1);
    await scene.close({ events: ['webhook-lost'] });
  });

  test('a host that is not found for a moment does not end the bot at its start: it goes on when it is', async () => {
    await scene.stopBot();
    let refusals = 3;
    scene.botApi.onCall(({ method }) => {
      if (method !== 'setWebhook' || refusals === 0) return undefined;
      refusals -= 1;
      const description =
        'Bad Request: bad webhook: Failed to resolve host: Temporary failure in name resolution';
      return { kind: 'answer', error_code: 400, description };
    });
    scene.applicant.person.say('/start');
    let isUp = false;
    const started = scene.startBot().then(() => {
      isUp = true;
    });
    for (let round = 1; !isUp && round < 5000; round += 1) {
      if (round % 100 === 0) scene.clock.moveTo(scene.clock.now() + 1000);
      await new Promise((resolve) => setImmediate(resolve));
    }
    await started;
    await scene.settle();
    expect(scene.applicant.last()).toContain(say('language-choose'));
    const said = scene.logLines.filter((line) => line.includes('webhook-not-set'));
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('Failed to resolve host');
    await scene.close({ events: ['webhook-not-set'], violations: [/Failed to resolve host/] });
  });
});
