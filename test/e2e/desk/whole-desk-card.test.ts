import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../../support/locale-text.ts';
import { fillIn, openDesk, referenceIn, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** The card of the desk at a step, as a whole but for the answers: what is to be done, until when, and what was said. */

let scene: Scene;
let reference: string;
beforeEach(async () => {
  scene = await openScene({ patienceMs: 4000 });
  await openDesk(scene, 'ru');
  reference = await sendRequest(scene, 'ru', 'paper');
});
afterEach(() => scene.close());

type Key = Parameters<Scene['text']>[1];
const say = (key: Key, variables?: Record<string, string>) =>
  shownText(wordsOf(scene, 'ru')(key, { reference, ...variables }));

/** Its parts, but for those that hold the answers; the moments before lines are left out. */
async function card() {
  await scene.operator.say(`/request ${reference}`);
  const sections = [
    'section-certificate',
    'section-person',
    'section-contact',
    'section-collection',
  ] as const;
  const isAnswer = (part: string) =>
    sections.some((key) => part.startsWith(shownText(scene.text('ru', key))));
  return scene.operator
    .last()
    .split('\n\n')
    .filter((part) => !isAnswer(part))
    .map((part) => part.split('\n').map((line) => line.replace(/^\d\d\.\d\d, \d\d:\d\d – /, '')));
}

const head = (status: Key, ...more: readonly string[]) => [
  say('request-title'),
  say('request-status', { status: say(status) }),
  say('desk-assignee', { name: 'Оператор' }),
  ...more,
];
const byOperator = (key: Key) => `${say(key)} (Оператор)`;
const notes = (...words: readonly string[]) => words.map((one) => [`заметка, Оператор: ${one}`]);

test('taken, asked, told: the promise that runs or stands, what can be taken back, what was read, the other one of this person', async () => {
  const { operator, applicant } = scene;
  await operator.say(`/take ${reference}`);
  for (const nth of ['1', '2']) await operator.say(`/note ${reference} заметка ${nth}`);
  const talk = notes('заметка 1', 'заметка 2');
  const done = [say('request-history'), say('event-submit'), byOperator('event-take')];
  const promised = say('desk-promised', { date: '30 ноября 2026 года' });
  expect(await card()).toEqual([head('stats-state-in_review', promised), done, ...talk]);

  await operator.say(`/ask ${reference} Какая фамилия была?`);
  const stands = say('desk-promise-stands');
  const asked = [...done, byOperator('event-ask')];
  const held = say('desk-held', { what: say('stats-state-needs_info') });
  expect(await card()).toEqual([head('stats-state-needs_info', stands), asked, ...talk, [held]]);
  await scene.advance({ minutes: 1 });
  const told = head('stats-state-needs_info', stands, say('desk-not-read'));
  expect(await card()).toEqual([told, asked, ...talk]);

  await applicant.say('/apply');
  await fillIn(scene, 'ru', 'electronic');
  await applicant.press(say('button-send'));
  const another = referenceIn(applicant.texts.findLast((text) => text.includes(say('request-sent'))) ?? '');
  const same = [say('desk-same-iin', { references: another })];
  expect(await card()).toEqual([told, same, asked, ...talk]);

  // While the data are blocked there is no date, and nothing of the person.
  await applicant.say('/blockmydata');
  await applicant.press(say('button-block-now'));
  const blocked = await card();
  expect(blocked[0]).toEqual(head('stats-state-needs_info', say('desk-not-read')));
  expect(blocked.flat()).toContain(say('desk-data-blocked'));
});

test('of much that happened and was said the newest stands there, the oldest first', async () => {
  const { operator, applicant } = scene;
  for (let times = 0; times < 7; times += 1) {
    await operator.say(`/take ${reference}`);
    await operator.say(`/release ${reference}`);
  }
  await operator.say(`/take ${reference}`);
  await operator.say(`/check ${reference}`);
  await scene.advance({ minutes: 1 });
  for (let nth = 1; nth <= 7; nth += 1) await operator.say(`/note ${reference} заметка ${nth}`);
  const [, history, ...talk] = await card();
  expect(history?.slice(0, 2)).toEqual([say('request-history'), '…']);
  expect(history).toHaveLength(14);
  expect(history?.at(-1)).toBe(byOperator('event-check'));
  expect(talk).toEqual(notes('заметка 3', 'заметка 4', 'заметка 5', 'заметка 6', 'заметка 7'));

  // While the data are blocked no date is promised.
  await applicant.say('/blockmydata');
  await applicant.press(say('button-block-now'));
  expect((await card())[0]).toEqual(head('stats-state-additional_check'));
});
