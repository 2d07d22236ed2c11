import { afterEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { consoleCodes } from '../../support/codes/codes.ts';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openForm, person, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** A form that is left and met again: going on, beginning anew, a reminder, and the end. */

let scene: Scene;
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'kk')(...text));
const drafts = () => readOne<number>(scene, 'SELECT count(*) FROM draft');

async function begun(at?: string): Promise<void> {
  scene = await openScene({ ...(at && { at }), config: { codes: consoleCodes } });
  await openForm(scene);
  await scene.applicant.press(say('for-whom-self-paper'));
  await scene.applicant.say(person.iin);
  expect(scene.applicant.last()).toContain(say('question-surname'));
}

const sentAt = (words: string) =>
  scene.applicant.person.messages
    .filter((message) => message.from_bot && message.text === words)
    .map(({ date }) => new Date(date * 1000).toISOString().slice(0, 13));
const reminders = () => sentAt(say('draft-reminder'));
const erased = () => sentAt(say('draft-erased', { days: 7 }));

test.each(['/apply', '/start'])(
  '%s with answers given asks whether to go on or to begin anew',
  async (command) => {
    await begun();
    const { applicant } = scene;
    await applicant.say(command);
    expect(applicant.last()).toBe(say('resume-question', { answered: '3', count: '15' }));
    expect(applicant.buttons).toEqual([say('button-go-on'), say('button-anew'), say('button-menu')]);
    await applicant.press(say('button-go-on'));
    expect(applicant.last()).toContain(say('question-surname'));
    await applicant.say('Серікова Айгерім Нұрланқызы');
    expect(applicant.last()).toContain(say('question-previous-kind'));

    await applicant.say(command);
    await applicant.press(say('button-menu'));
    expect(applicant.last()).toContain(say('menu'));
    await applicant.press(say('button-continue'));
    expect(applicant.last()).toContain(say('question-previous-kind'));

    await applicant.say(command);
    await applicant.press(say('button-anew'));
    expect(applicant.last()).toContain(say('question-for-whom'));
    expect(drafts()).toBe(1);
    await applicant.press(say('for-whom-self-paper'));
    await applicant.say(person.iin);
    expect(applicant.last()).toContain(say('question-surname'));
  },
);

test('with nothing answered there is nothing to go on with', async () => {
  scene = await openScene();
  await openForm(scene);
  await scene.applicant.say('/apply');
  expect(scene.applicant.last()).toContain(say('question-for-whom'));
  await scene.applicant.say('/start');
  expect(scene.applicant.last()).toContain(say('menu'));
});

test('typing goes on with the form, whatever card is shown: go on or begin anew is no trap', async () => {
  await begun();
  const { applicant } = scene;
  await applicant.say('/apply');
  await applicant.say('Серікова Айгерім Нұрланқызы');
  expect(applicant.last()).toContain(say('question-previous-kind'));
});

test('begun anew at the phone, or while a code is waited for: keyboard and code are gone', async () => {
  scene = await openScene({ config: { codes: consoleCodes } });
  const { applicant } = scene;
  await openForm(scene);
  await fillIn(scene);
  await applicant.press(say('button-send'));
  const code = /\d{6}/.exec(scene.sms[0]?.text ?? '')?.[0] ?? '';
  await applicant.say('/apply');
  expect(applicant.last()).toBe(say('resume-question', { answered: '12', count: '12' }));
  await applicant.press(say('button-go-on'));
  expect(applicant.last()).toContain(say('confirm-title'));
  await applicant.say('/apply');
  await applicant.press(say('button-anew'));
  await applicant.say(code);
  expect(applicant.last()).toContain(say('question-for-whom'));
  await applicant.press(say('for-whom-self-electronic'));
  for (const answer of [person.iin, 'Серікова Айгерім Нұрланқызы']) await applicant.say(answer);
  await applicant.press(say('name-kind-none'));
  await applicant.press(/1990/);
  await applicant.say('Семей');
  expect(applicant.person.replyKeyboard).toBeDefined();
  await applicant.say('/apply');
  await applicant.press(say('button-anew'));
  expect(applicant.person.replyKeyboard).toBeUndefined();
  expect(applicant.last()).toContain(say('question-for-whom'));
});

test('left alone for a day one is reminded once, and goes on from there', async () => {
  await begun();
  const { applicant } = scene;
  await scene.advance({ hours: 23 });
  expect(reminders()).toEqual([]);
  await scene.advance({ days: 4 });
  expect(reminders()).toEqual(['2026-11-24T05']);
  await applicant.press(say('button-go-on'));
  expect(applicant.last()).toContain(say('question-surname'));
});

test('who goes on with it is reminded a day after the last answer', async () => {
  await begun();
  await scene.advance({ hours: 20 });
  await scene.applicant.say('Серікова Айгерім Нұрланқызы');
  const last = scene.clock.now();
  await scene.advance({ days: 3 });
  expect(reminders()).toHaveLength(1);
  expect(Date.parse(`${reminders()[0]}:59:59Z`)).toBeGreaterThan(last + 86_400_000);
});

test('nobody is reminded, and nothing is erased, at night', async () => {
  await begun('2026-11-23T18:30:00Z'); // half past eleven at night
  await scene.advance({ days: 8, hours: 10 });
  expect(reminders()).toEqual(['2026-11-25T04']); // nine in the morning
  expect(erased().map((time) => time.slice(11))).toEqual(['04']);
});

test('left alone for its days it is erased, the person is told, and begins anew', async () => {
  await begun();
  const { applicant } = scene;
  await scene.advance({ days: 6, hours: 22 });
  expect(drafts()).toBe(1);
  await scene.advance({ hours: 4 });
  expect(drafts()).toBe(0);
  expect(readOne(scene, 'SELECT count(*) FROM confirmation')).toBe(0);
  expect(erased()).toHaveLength(1);
  await applicant.press(say('button-go-on')); // of the reminder
  expect(applicant.last()).toContain(say('question-for-whom'));
  await scene.advance({ days: 1 });
  expect(erased()).toHaveLength(1);
});

test('sent, nobody is reminded of it', async () => {
  scene = await openScene();
  await openForm(scene);
  await fillIn(scene);
  await scene.applicant.press(say('button-send'));
  await scene.advance({ days: 9 });
  expect(reminders()).toEqual([]);
  expect(erased()).toEqual([]);
});
