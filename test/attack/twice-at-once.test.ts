import { createHash, randomBytes } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { loadCatalog } from '../../src/lists/catalog.ts';
import { createDueCollection } from '../../src/services/request/due-collection.ts';
import { openDatabase } from '../../src/storage/database/database.ts';
import { createTransactions } from '../../src/storage/database/transact.ts';
import { createVault } from '../../src/storage/database/vault.ts';
import { dueJobs } from '../../src/storage/queues/jobs.ts';
import { openDesk, pdf, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { breathe, intercept, pass, readOne } from './tools.ts';

let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene({ config: { ownerIds: [people.operator, people.other] } });
  say = wordsOf(scene, 'ru');
  await openDesk(scene);
  await scene.other.say('/start');
  await scene.other.press('Русский');
});
afterEach(() => scene.close());

const tooMany = {
  kind: 'answer',
  error_code: 429,
  description: 'Too Many Requests: retry after 30',
  parameters: { retry_after: 30 },
} as const;
const events = () => readOne<number>(scene, 'SELECT count(*) FROM request_event');
const told = (template: string) =>
  readOne<number>(
    scene,
    `SELECT count(*) FROM outbox WHERE chat_id = ${people.applicant} AND json_extract(notice, '$.template') = '${template}'`,
  );

test('the same decision by two operators in one tick is made once, told once, and audited once', async () => {
  const { operator, other, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  for (const command of ['ready', 'returned']) {
    const before = { events: events() ?? 0, told: told('status-change') ?? 0 };
    operator.person.say(`/${command} ${reference}`);
    other.person.say(`/${command} ${reference}`);
    applicant.person.say('/status');
    await scene.settle();
    expect({ events: events(), told: told('status-change') }).toEqual({
      events: before.events + 1,
      told: before.told + 1,
    });
  }
  expect(readOne(scene, 'SELECT count(*) FROM audit WHERE subject = (SELECT reference FROM request)')).toBe(
    4,
  );
});

test('collected by the person and returned by the desk at once: one of them holds, both read the same', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/ready ${reference}`);
  const button = scene.text('kk', 'button-collected');
  applicant.person.press(applicant.messageWith(button)?.message_id ?? 0, { text: button });
  operator.person.say(`/returned ${reference}`);
  await scene.settle();
  const status = readOne<'collected' | 'returned'>(scene, 'SELECT status FROM request') ?? 'returned';
  await applicant.say('/status');
  await operator.say(`/request ${reference}`);
  expect(applicant.last()).toContain(scene.text('kk', `status-${status}`));
  expect(operator.last()).toContain(say(`status-${status}`));
  expect(events()).toBe(4);
});

test('two files for one request at once: the person gets one, and it is the one whose hash is kept', async () => {
  const { operator, other, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  const file = (words: string) => ({
    name: 'c.pdf',
    mime: 'application/pdf',
    bytes: Buffer.concat([pdf, Buffer.from(words)]),
    caption: reference,
  });
  operator.person.sendDocument(file('one'));
  other.person.sendDocument(file('two'));
  operator.person.sendDocument(file('three'));
  await scene.settle();
  const received = applicant.person.messages.filter((one) => one.from_bot && one.document);
  expect(received).toHaveLength(1);
  expect(readOne(scene, 'SELECT status FROM request')).toBe('delivered');
  const bytes = scene.botApi.room.file(received[0]?.document?.file_id ?? '')?.bytes ?? '';
  const sha256 = createHash('sha256').update(bytes).digest('hex').toUpperCase();
  expect(readOne(scene, 'SELECT hex(sha256) FROM certificate')).toBe(sha256);
  const delivered = [...operator.texts, ...other.texts].filter(
    (text) => text === say('desk-outcome-delivered', { reference }),
  );
  expect(delivered).toHaveLength(1);
});

test('a file that can not be fetched does not take back the one that is already on its way', async () => {
  const { operator, applicant, botApi } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await scene.stopBot();
  let fail = () => {};
  const gate = new Promise<void>((resolve) => {
    fail = resolve;
  });
  let fetched = 0;
  intercept(scene, async ({ method }) => {
    if (method !== 'getFile') return undefined;
    fetched += 1;
    if (fetched <= 2)
      return Response.json({ ok: false, error_code: 500, description: 'Internal Server Error' });
    if (fetched === 3) return undefined;
    await gate;
    return Response.json({ ok: false, error_code: 400, description: 'Bad Request: wrong file_id' });
  });
  await scene.startBot();
  let sent = 0;
  const stop = botApi.onCall(({ method }) =>
    method === 'sendDocument' && sent++ === 0 ? tooMany : undefined,
  );
  const file = { name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference };
  operator.person.sendDocument(file);
  operator.person.sendDocument(file);
  await breathe();
  await pass(scene, 10);
  expect(readOne(scene, 'SELECT status FROM request')).toBe('delivered');
  fail();
  await scene.advance({ hours: 1 });
  stop();
  expect({ fetched, sent }).toEqual({ fetched: 4, sent: 2 });
  expect(applicant.person.messages.filter((one) => one.from_bot && one.document)).toHaveLength(1);
});

test('a withdrawal while the file is on its way: no certificate follows, the operator reads why', async () => {
  const { operator, applicant } = scene;
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await scene.stopBot();
  let release = () => {};
  const gate = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  intercept(scene, ({ method }) => (method === 'getFile' ? gate : undefined));
  await scene.startBot();
  operator.person.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference });
  await breathe();
  applicant.person.say('/withdraw');
  await breathe();
  const sure = scene.text('kk', 'button-withdraw-now');
  applicant.person.press(applicant.messageWith(sure)?.message_id ?? 0, { text: sure });
  await breathe();
  release();
  await scene.settle();
  expect(readOne(scene, 'SELECT status FROM request')).toBe('withdrawn');
  expect(applicant.person.messages.filter((one) => one.from_bot && one.document)).toEqual([]);
  expect(operator.texts).toContain(say('desk-outcome-not-now', { reference }));
});

test('a job that runs twice, and once more after it was settled, reminds once', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
  await scene.stopBot();
  const now = scene.clock.now() + 3 * 24 * 3_600_000 + 60_000;
  const database = openDatabase(scene.config.databasePath);
  const { transact, transactNow } = createTransactions(database, createVault(scene.config.masterKey));
  const deps = {
    transact,
    transactNow,
    now: () => now,
    randomBytes,
    catalog: loadCatalog(new URL('../../data', import.meta.url).pathname),
    terms: scene.config.terms,
    retentionDays: 180,
    replies: [],
    backsUp: false,
    codeWays: [],
    needsCode: false,
    dayInWords: (_locale: Locale, date: string) => date,
    sendsInvoices: false,
    operatorsChatId: undefined,
  };
  const jobs = createDueCollection(deps);
  const due = (await transact((tx) => dueJobs(tx, now, 10))).filter(
    ({ kind }) => kind === 'collect-reminder',
  );
  expect(due).toHaveLength(1);
  for (const job of [...due, ...due, ...due]) await transact((tx) => jobs.remind(tx, job));
  database.close();
  expect(told('collect-reminder')).toBe(1);
  await scene.startBot();
  await scene.settle();
});

test('the clock jumps by weeks in both the bot and its neighbour: nothing is sent twice or at night', async () => {
  const reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
  for (const days of [5, 9, 20]) {
    scene.clock.moveTo(scene.clock.now() + days * 24 * 3_600_000 + 13 * 3_600_000);
    for (let time = 0; time < 3; time += 1) await scene.advance({ minutes: 1 });
    await scene.stopBot();
    await scene.startBot();
    await scene.advance({ hours: 12 });
  }
  const hours = scene.applicant.person.messages
    .filter(
      (one) =>
        one.from_bot &&
        one.text?.startsWith(
          scene
            .text('kk', 'reminder-collect', { reference })
            .replace(/<[^>]+>/g, '')
            .slice(0, 15),
        ),
    )
    .map(({ date }) => (new Date(date * 1000).getUTCHours() + 5) % 24);
  expect(hours.length).toBeGreaterThan(0);
  expect(hours.length).toBeLessThanOrEqual(4);
  for (const hour of hours) expect(hour >= 9 && hour < 21, String(hour)).toBe(true);
});
