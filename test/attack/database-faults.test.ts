import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDesk, openForm, pdf, person, sendRequest, wordsOf } from '../support/samples/stories.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { breathe, fillableDisk, intercept, pass, readOne, watchConnection } from './tools.ts';

const connection = watchConnection();
let scene: Scene;
let say: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  say = wordsOf(scene, 'kk');
});

const faults = [
  'database-unavailable',
  'delivery-interrupted',
  'jobs-interrupted',
  'job-failed',
  'outbox-unreadable',
];
afterEach(() => scene.close({ events: faults, violations: [/was answered twice/] }));

test('a message that went out just before the disk was full is sent once more at most', async () => {
  const { applicant, botApi } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  const disk = fillableDisk(connection());
  const stop = botApi.onAnswer(({ method }) => {
    if (method === 'sendMessage') disk.fill();
  });
  applicant.person.say(person.iin);
  await breathe();
  stop();
  await pass(scene, 60, 5);
  disk.free();
  await scene.advance({ minutes: 5 });
  const cards = applicant.texts.filter((text) => text.includes(say('question-surname')));
  expect(cards.length).toBeLessThanOrEqual(2);
  await applicant.say(person.surname);
  expect(applicant.last()).toContain(say('question-first-name'));
});

test('what was typed while the disk was full is taken in order when it is not, and the owner is told once', async () => {
  const { applicant, other, operator } = scene;
  await openDesk(scene);
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await other.say('/start');
  const disk = fillableDisk(connection());
  disk.fill();
  for (const text of [person.iin, person.surname, person.firstName]) applicant.person.say(text);
  for (let time = 0; time < 4; time += 1) {
    other.person.say('/help'); // writes nothing, so it works
    await breathe();
    await pass(scene, 40, 10);
  }
  expect(applicant.last()).toContain(say('question-iin'));
  disk.free();
  await scene.advance({ minutes: 5 });
  expect(applicant.last()).toContain(say('question-patronymic'));
  expect(other.texts.filter((text) => text.includes('/status'))).toHaveLength(4);
  const alerts = operator.texts.filter((text) => text.includes(scene.text('en', 'plain-bot-unavailable')));
  expect(alerts).toHaveLength(1);
});

test('a press is answered once, however often its update has to be tried', async () => {
  const { applicant, botApi } = scene;
  await openForm(scene);
  const disk = fillableDisk(connection());
  disk.fill();
  applicant.person.press(applicant.lastMessage().message_id, { text: say('for-whom-self-electronic') });
  await breathe();
  await pass(scene, 60, 5);
  disk.free();
  await pass(scene, 60, 5);
  expect(applicant.last()).toContain(say('question-iin'));
  expect(botApi.violations.filter((words) => /answered twice/.test(words))).toEqual([]);
});

test('a read-only database: nothing is taken, the bot ends when it is told to, and goes on where it was', async () => {
  const { applicant } = scene;
  await openForm(scene);
  connection().pragma('query_only = ON');
  applicant.person.press(applicant.lastMessage().message_id, { text: say('for-whom-self-electronic') });
  await breathe();
  await pass(scene, 20, 5);
  expect(applicant.last()).toContain(say('question-for-whom'));
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(applicant.last()).toContain(say('question-iin'));
  expect(connection().pragma('integrity_check', { simple: true })).toBe('ok');
});

test('a certificate that arrives while the disk is full is delivered when it is not, and the bot lives', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'electronic');
  await operator.say(`/take ${reference}`);
  await scene.stopBot();
  let release = () => {};
  const gate = new Promise<undefined>((resolve) => {
    release = () => resolve(undefined);
  });
  let fetched = 0;
  intercept(scene, ({ method }) => {
    if (method !== 'getFile') return undefined;
    fetched += 1;
    return gate;
  });
  await scene.startBot();
  operator.person.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference });
  await breathe();
  const disk = fillableDisk(connection());
  disk.fill();
  release();
  await breathe();
  await pass(scene, 20, 5);
  expect(readOne(scene, 'SELECT status FROM request')).toBe('in_review');
  disk.free();
  await scene.advance({ minutes: 10 });
  expect(fetched).toBeLessThanOrEqual(10); // tried again now and then, not in a loop
  expect(applicant.person.messages.filter((one) => one.from_bot && one.document)).toHaveLength(1);
});

test('a disk that takes nothing is no fault of the job that is due, which is not called failed for it', async () => {
  await openForm(scene);
  connection().pragma('query_only = ON');
  await pass(scene, 4000, 400); // the house is kept every hour
  connection().pragma('query_only = OFF');
  await scene.advance({ minutes: 5 });
  const said = scene.logLines.join('\n');
  expect(said).toContain('jobs-interrupted');
  expect(said).not.toContain('job-failed');
});

test('after hours switched off the house is kept again, every hour, and an idle draft with its data is erased', async () => {
  await openForm(scene);
  await scene.applicant.press(say('for-whom-self-electronic'));
  await scene.applicant.say(person.iin);
  await scene.stopBot();
  scene.clock.moveTo(scene.clock.now() + 5 * 3_600_000);
  await scene.startBot(); // the job of the last run is due, and so is the one of this start
  await scene.settle();
  await scene.advance({ days: 9 });
  expect(readOne(scene, 'SELECT count(*) FROM draft')).toBe(0);
  expect(readOne(scene, `SELECT count(*) FROM job WHERE state = 'pending' AND kind = 'housekeeping'`)).toBe(
    1,
  );
});

test('one request that can not be read any more does not stop the reminders and the erasing for everybody', async () => {
  const { operator } = scene;
  await openDesk(scene);
  const broken = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${broken}`);
  await operator.say(`/ready ${broken}`);
  await scene.advance({ minutes: 10 });
  const whole = await sendRequest({ ...scene, applicant: scene.other }, 'ru', 'paper');
  await operator.say(`/take ${whole}`);
  await operator.say(`/ready ${whole}`);
  connection()
    .prepare('UPDATE request SET application = ? WHERE reference = ?')
    .run(Buffer.from('x'), broken);
  await scene.advance({ days: 4 });
  const reminded = `SELECT count(*) FROM outbox WHERE chat_id = ${people.other} AND state = 'sent'
    AND json_extract(notice, '$.template') = 'collect-reminder'`;
  expect(readOne(scene, reminded)).toBe(1);
  const nextHouse = readOne<number>(scene, `SELECT max(due_at) FROM job WHERE kind = 'housekeeping'`);
  expect(nextHouse).toBeGreaterThan(scene.clock.now());
});

test('a message that can not be read any more does not silence the bot', async () => {
  const { applicant, other } = scene;
  await applicant.say('/start');
  connection()
    .prepare(
      `INSERT INTO outbox (chat_id, notice, dedupe_key, lane, state, due_at, created_at)
       VALUES (?, ?, 'torn', 'notice', 'pending', 0, 0)`,
    )
    .run(people.applicant, '{"template":"men');
  await scene.stopBot();
  await scene.startBot();
  other.person.say('/start');
  await breathe();
  await pass(scene, 10);
  const answered = other.texts.length;
  const state = readOne(scene, `SELECT state FROM outbox WHERE dedupe_key = 'torn'`);
  connection().exec(`DELETE FROM outbox WHERE dedupe_key = 'torn'`);
  await pass(scene, 10);
  expect({ answered, state }).toEqual({ answered: 1, state: 'failed' });
});
