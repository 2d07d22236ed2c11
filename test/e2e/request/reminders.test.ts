import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Sqlite from 'better-sqlite3';
import { afterEach, expect, test } from 'vitest';
import { defaultTerms } from '../../../src/domain/owner/terms.ts';
import { joinDesk } from '../../support/samples/staff.ts';
import { openDesk, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene, type SceneOptions } from '../../support/scene.ts';

let scene: Scene;
let reference: string;
let say: ReturnType<typeof wordsOf>;

/** Ready on Monday 23 November 2026 at 10:00 in Almaty, unless a test says another time. */
async function ready(at = '2026-11-23T05:00:00Z', config: SceneOptions['config'] = {}): Promise<void> {
  scene = await openScene({ at, config });
  say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
}

const reminders = () =>
  scene.applicant.person.messages.filter(
    (message) => message.from_bot && message.text?.startsWith('Анықтамаңыз Сізді күтіп тұр'),
  );
const dayOf = (date: number) => Math.round((date * 1000 - Date.parse('2026-11-23T05:00:00Z')) / 86_400_000);
const almatyHour = (date: number) => (new Date(date * 1000).getUTCHours() + 5) % 24;

afterEach(() => scene.close());

test('the person is reminded on the days set, and no more after the last of them', async () => {
  await ready();
  await scene.advance({ days: 45 });
  expect(reminders().map(({ date }) => dayOf(date))).toEqual([3, 7, 14, 21, 29]);
});

test('nobody is reminded at night: what falls due then comes at nine in the morning', async () => {
  await ready('2026-11-23T18:30:00Z'); // half past eleven at night
  await scene.advance({ days: 4 });
  expect(reminders().map(({ date }) => almatyHour(date))).toEqual([9]);
});

test('a bot that was off for weeks reminds once, not of every missed day', async () => {
  await ready();
  await scene.stopBot();
  scene.clock.moveTo(Date.parse('2026-12-15T06:00:00Z'));
  await scene.startBot();
  await scene.settle();
  expect(reminders()).toHaveLength(1);
  await scene.advance({ days: 20 });
  expect(reminders()).toHaveLength(2);
});

test('"remind me in 3 days" puts off what was due before, "collected" ends it', async () => {
  await ready();
  await scene.advance({ days: 6 });
  expect(reminders()).toHaveLength(1);
  await scene.applicant.press(say('button-snooze'));
  expect(scene.applicant.last()).toContain(reference);
  await scene.advance({ days: 2 });
  expect(reminders()).toHaveLength(1); // the one of the seventh day was put off
  await scene.advance({ days: 1, hours: 2 });
  expect(reminders()).toHaveLength(2);
  await scene.applicant.press(say('button-collected'));
  expect(scene.applicant.last()).toContain(reference);
  await scene.advance({ days: 30 });
  expect(reminders()).toHaveLength(2);
});

test('put off to a day that has a reminder of its own: one comes on that day, not two', async () => {
  await ready();
  // An hour earlier in the day than the reminder of its own.
  await scene.advance({ days: 3, hours: 23 });
  expect(reminders()).toHaveLength(1);
  await scene.applicant.press(say('button-snooze'));
  await scene.advance({ days: 5 });
  expect(reminders().map(({ date }) => dayOf(date))).toEqual([3, 7]);
});

test('the promise counts working days, and an unconfirmed calendar makes it "about"', async () => {
  scene = await openScene({ at: '2026-12-11T05:00:00Z' }); // Friday; Wednesday the 16th is a holiday
  say = wordsOf(scene, 'kk');
  await sendRequest(scene, 'kk', 'paper');
  expect(scene.applicant.last()).toContain('Мерзімі: ең кеш дегенде 2026 жылғы 21 желтоқсан (5 жұмыс күні)');
  await scene.close();

  scene = await openScene({ at: '2026-12-30T05:00:00Z' });
  await sendRequest(scene, 'ru', 'paper');
  expect(scene.applicant.last()).toContain('примерно 5 рабочих дней');
});

/** What the desk was told of papers that nobody came for. */
const cases = (chat = scene.operator) =>
  chat.texts.filter((text) => text.includes(reference) && text.includes('ешкім алған жоқ'));
const jobsOf = (kind: string, database = new Sqlite(scene.config.databasePath)) => {
  const jobs = database
    .prepare<[string], { state: string; outcome: string | null }>(
      'SELECT state, outcome FROM job WHERE kind = ? ORDER BY due_at',
    )
    .all(kind);
  database.close();
  return jobs;
};

test('the last reminder is on the day before the last one, whatever the settings say', async () => {
  const terms = { ...defaultTerms, reminderDays: [2, 10, 40], collectionDays: 10 };
  await ready('2026-11-23T17:00:00Z', { terms }); // ten at night: the tenth day would become the eleventh
  await scene.advance({ days: 14 });
  expect(reminders().map(({ date }) => new Date(date * 1000).toISOString().slice(0, 10))).toEqual([
    '2026-11-26',
    '2026-12-02',
  ]);
});

test('the day after the last day the desk is told, with all that is needed, and the person reads nothing of it', async () => {
  await ready();
  await scene.advance({ days: 30 });
  await scene.operator.say('/overdue');
  expect(scene.operator.last()).not.toContain(reference);
  expect(cases()).toEqual([]);
  const heard = scene.applicant.texts.length;
  await scene.advance({ days: 1 });
  expect(cases()).toHaveLength(1);
  const [words = ''] = cases();
  for (const part of [
    'Сақтаудың соңғы күні: 2026 жылғы 23 желтоқсан. ',
    'Семей қаласының ХҚКО',
    '+7 701 000 00 01',
  ]) {
    expect(words).toContain(part);
  }
  const message = scene.operator.messageWith(say('action-returned'));
  expect(message?.has_protected_content).toBe(true);
  await scene.operator.say('/overdue');
  expect(scene.operator.last()).toContain(reference);
  await scene.operator.say(`/request ${reference}`);
  expect(scene.operator.last()).toContain(
    say('desk-not-collected', { date: '' })
      .replaceAll(/<\/?b>/g, '')
      .trim(),
  );
  expect(scene.applicant.texts.length).toBe(heard);
  await scene.advance({ days: 10 });
  expect(cases()).toHaveLength(1);

  await scene.operator.act((one) => one.press(message?.message_id ?? 0, { text: say('action-collected') }));
  expect(scene.applicant.texts.join()).toContain(reference);
  const after = scene.operator.person.messages.find(({ message_id }) => message_id === message?.message_id);
  expect(after?.reply_markup).toBeUndefined();
  await scene.operator.say('/overdue');
  expect(scene.operator.last()).not.toContain(reference);
});

test('a paper that was collected, or whose readiness was a slip, is no case; ready again the same day, it is one', async () => {
  scene = await openScene({ patienceMs: 4000 });
  say = wordsOf(scene, 'kk');
  await openDesk(scene, 'kk');
  reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
  await scene.operator.say(`/undo ${reference}`);
  expect(jobsOf('uncollected').map(({ state }) => state)).toEqual(['dropped']);
  await scene.operator.say(`/ready ${reference}`);
  expect(jobsOf('uncollected').map(({ state }) => state)).toEqual(['pending']);
  expect(jobsOf('collect-reminder').map(({ state }) => state)).toEqual(Array(5).fill('pending'));
  await scene.advance({ minutes: 1 });
  await scene.applicant.press(say('button-collected'));
  expect(jobsOf('uncollected')).toEqual([{ state: 'dropped', outcome: 'the request is collected' }]);
  await scene.advance({ days: 33 });
  expect(cases()).toEqual([]);
});

test('an operator who had blocked the bot on that day is told of the paper when they are back', async () => {
  await ready();
  await scene.advance({ days: 30 });
  await scene.operator.act((one) => one.block());
  await scene.advance({ days: 1 });
  expect(cases()).toEqual([]);
  await scene.operator.act((one) => one.unblock());
  await scene.operator.say('/start');
  await scene.advance({ minutes: 1 });
  expect(cases()).toHaveLength(1);
});

test('who holds no role any more is not told: then everyone at the desk is', async () => {
  await ready();
  const { other } = scene;
  await joinDesk(scene, other);
  const database = new Sqlite(scene.config.databasePath);
  database.exec('UPDATE request SET assignee = 77');
  database.close();
  await scene.advance({ days: 32 });
  expect(cases()).toHaveLength(1);
  const told = scene.text('ru', 'action-returned');
  expect(other.messageWith(told)?.text).toContain(reference);
});

test('off for a week around the last day: no stale reminder, one case, and each reminder that was left out says why', async () => {
  await ready();
  await scene.advance({ days: 27 });
  await scene.stopBot();
  scene.clock.moveTo(Date.parse('2026-12-27T06:00:00Z'));
  await scene.startBot();
  await scene.settle();
  expect(reminders().map(({ date }) => dayOf(date))).toEqual([3, 7, 14, 21]);
  expect(cases()).toHaveLength(1);
  expect(jobsOf('collect-reminder').at(-1)).toEqual({
    state: 'dropped',
    outcome: 'stale: the branch keeps the paper no longer',
  });
});

test('a clock that was moved forth and back reminds of nothing twice', async () => {
  await ready();
  await scene.advance({ days: 33 });
  expect(reminders()).toHaveLength(5);
  expect(cases()).toHaveLength(1);
  await scene.stopBot();
  const { config, folder } = scene;
  const kept = join(folder, 'bot.sqlite');
  const again = await openScene({
    at: '2026-11-25T05:00:00Z',
    config: { masterKey: config.masterKey },
    botApi: { firstMessageId: 500, firstUpdateId: 2000 },
    prepare: (to) => copyFileSync(kept, join(to, 'bot.sqlite')),
  });
  await scene.close();
  scene = again;
  await scene.advance({ days: 40 });
  expect(reminders()).toEqual([]);
  expect(cases()).toEqual([]);
});

test('papers that were ready before this version become a case, and have their last reminder', async () => {
  await ready();
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.exec(`DELETE FROM job WHERE kind IN ('uncollected', 'collect-reminder')`);
  const step = join(import.meta.dirname, '../../../src/storage/migrations/009-uncollected.sql');
  for (let run = 0; run < 2; run += 1) database.exec(readFileSync(step, 'utf8'));
  database.close();
  expect(jobsOf('uncollected')).toHaveLength(1);
  await scene.startBot();
  await scene.advance({ days: 32 });
  expect(reminders().map(({ date }) => dayOf(date))).toEqual([29]);
  expect(cases()).toHaveLength(1);
});
