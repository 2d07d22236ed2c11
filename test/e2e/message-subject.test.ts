import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../attack/tools.ts';
import { openScene, people, type Scene } from '../support/scene.ts';
import { fillIn, openDesk, openForm, person, referenceIn, sendRequest, wordsOf } from '../support/stories.ts';

/** What each message is about is remembered for as long as somebody may reply to it or edit it, and no longer. */

let scene: Scene;
beforeEach(async () => {
  scene = await openScene({ config: { retentionDays: 3 } });
});
afterEach(() => scene.close());

const subjectOf = (chat: number, message: number) =>
  readOne<string>(
    scene,
    `SELECT subject || ' ' || about || ' ' || coalesce(request_id, '-') || ' ' || own FROM message_subject
     WHERE chat_id = ${chat} AND message_id = ${message}`,
  );
const count = (where: string) =>
  readOne<number>(scene, `SELECT count(*) FROM message_subject WHERE ${where}`);
const draftId = () => readOne<string>(scene, 'SELECT id FROM draft');
const lastSaid = () => scene.applicant.person.messages.findLast((one) => !one.from_bot)?.message_id ?? 0;

/** The rows are as old as if so many days had gone by. */
async function growOld(days: number): Promise<void> {
  await scene.stopBot();
  const database = new Sqlite(scene.config.databasePath);
  database.prepare('UPDATE message_subject SET at = at - ?').run(days * 24 * 60 * 60 * 1000);
  database.close();
  await scene.startBot();
  await scene.advance({ hours: 2 });
}

test('a card of the form is about the question on it, what was typed about the question it was typed to', async () => {
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  const card = applicant.lastMessage().message_id;
  expect(subjectOf(people.applicant, card)).toBe(`form ${draftId()}:iin - 0`);
  await applicant.say(person.iin);
  expect(subjectOf(people.applicant, lastSaid())).toBe(`form ${draftId()}:iin - 1`);
  expect(subjectOf(people.applicant, applicant.lastMessage().message_id)).toBe(
    `form ${draftId()}:surname - 0`,
  );
  // A card that is changed in place is about what it shows now.
  const shown = applicant.lastMessage().message_id;
  await applicant.press(say('button-back'));
  expect(applicant.lastMessage().message_id).toBe(shown);
  expect(subjectOf(people.applicant, shown)).toBe(`form ${draftId()}:iin - 0`);
});

test('with the request the rows of its form are about the request; a form that is given up takes its rows along', async () => {
  const { applicant } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene);
  await openForm(scene);
  await fillIn(scene);
  expect(count(`subject = 'form'`)).toBeGreaterThan(8);
  await applicant.press(say('button-send'));
  expect(count(`subject = 'form'`)).toBe(0);
  expect(count(`chat_id = ${people.applicant} AND subject = 'request' AND request_id = 1`)).toBeGreaterThan(
    9,
  );
  expect(count(`chat_id = ${people.operator} AND subject = 'desk' AND request_id = 1`)).toBe(1);

  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-paper'));
  expect(count(`subject = 'form'`)).toBeGreaterThan(0);
  await applicant.say('/cancel');
  await applicant.press(say('button-cancel-for-good'));
  expect(count(`subject = 'form'`)).toBe(0);
});

test('the question of the desk, its messages, cards and prompts at the desk name the request', async () => {
  const { applicant, operator } = scene;
  const desk = wordsOf(scene, 'ru');
  await openDesk(scene);
  const reference = await sendRequest(scene, 'kk', 'paper');
  await operator.say(`/take ${reference}`);
  await operator.say(`/request ${reference}`);
  expect(subjectOf(people.operator, operator.lastMessage().message_id)).toBe('desk  1 0');
  await operator.press(desk('action-ask'));
  expect(subjectOf(people.operator, operator.lastMessage().message_id)).toBe('desk  1 0');
  await operator.say('Бұрынғы тегіңіз қандай?');
  await scene.advance({ minutes: 1 });
  expect(subjectOf(people.applicant, applicant.lastMessage().message_id)).toBe('question  1 0');
  await operator.say(`/message ${reference} Күтіңіз`);
  await scene.advance({ minutes: 1 });
  expect(subjectOf(people.applicant, applicant.lastMessage().message_id)).toBe('talk 1 1 0');
});

test('rows of an open request stay, others go after ninety days; with the personal data go all of the request', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene);
  await sendRequest(scene);
  await applicant.say('/contact');
  await applicant.press(say('button-cancel'));
  const reference = referenceIn(applicant.texts.join('\n'));
  expect(count(`subject = 'prompt' AND about = 'contact'`)).toBe(1);
  await growOld(91);
  expect(count('request_id IS NULL')).toBe(0);
  expect(count('request_id = 1')).toBeGreaterThan(9);
  await operator.say(`/take ${reference}`);
  await operator.say(`/refuse ${reference} not_found`);
  await scene.advance({ days: 4 });
  expect(readOne<number>(scene, 'SELECT erased_at IS NOT NULL FROM request')).toBe(1);
  expect(count('request_id IS NOT NULL')).toBe(0);
  await applicant.say('/contact');
  await applicant.say('/deletemydata');
  await applicant.press(say('button-erase-now'));
  expect(count(`chat_id = ${people.applicant}`)).toBe(0);
});
