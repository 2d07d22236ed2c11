import { afterEach, expect, test } from 'vitest';
import { openScene, type Scene } from '../support/scene.ts';
import { openDesk, sendRequest, wordsOf } from '../support/stories.ts';

let scene: Scene;
let reference: string;
let say: ReturnType<typeof wordsOf>;

/** Ready on Monday 23 November 2026 at 10:00 in Almaty, unless a test says another time. */
async function ready(at = '2026-11-23T05:00:00Z'): Promise<void> {
  scene = await openScene({ at });
  say = wordsOf(scene, 'kk');
  await openDesk(scene);
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

test('the promise counts working days, and an unconfirmed calendar makes it "about"', async () => {
  scene = await openScene({ at: '2026-12-11T05:00:00Z' }); // Friday; Wednesday the 16th is a holiday
  say = wordsOf(scene, 'kk');
  await sendRequest(scene, 'kk', 'paper');
  expect(scene.applicant.last()).toContain('2026 жылғы 21 желтоқсанға дейін (5 жұмыс күні)');
  await scene.close();

  scene = await openScene({ at: '2026-12-30T05:00:00Z' });
  await sendRequest(scene, 'ru', 'paper');
  expect(scene.applicant.last()).toContain('примерно 5 рабочих дней');
});
