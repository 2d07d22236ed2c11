import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { shownText } from '../support/locale-text.ts';
import { fillIn, openDesk, openForm, person, referenceIn, wordsOf } from '../support/samples/stories.ts';
import { openScene, type Scene } from '../support/scene.ts';
import { readOne } from './tools.ts';

/**
 * After a crash Telegram hands out again what was acted on and not confirmed. By then the form, or the question, that it
 * was meant for may be over: nothing is done twice, and nobody reads that they were not understood.
 */
let scene: Scene;

beforeEach(async () => {
  events = [];
  scene = await openScene();
});
// Whether Telegram has heard the first answer to a press, nobody can know: the press is answered once more.
afterEach(() => scene.close({ violations: [/was answered twice/], events }));
let events: readonly string[] = [];

async function again(updateId: number): Promise<void> {
  await scene.stopBot(); // what it remembers without the disk is gone
  await scene.startBot();
  await scene.advance({ minutes: 1 }); // at another moment than the first time
  scene.botApi.room.redeliver(updateId);
  await scene.settle();
}

test('what ended a form or answered a question comes again, and nothing is said to it', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'ru');
  await openDesk(scene);
  await openForm(scene);
  await fillIn(scene, 'kk', 'paper');
  const summary = applicant.lastMessage();
  const sent = applicant.person.press(summary.message_id, { text: scene.text('kk', 'button-send') });
  await scene.settle();
  const reference = referenceIn(applicant.last());
  await operator.say(`/take ${reference}`);
  await operator.say(`/request ${reference}`);
  await operator.press(say('action-ask'));
  const question = operator.person.say('Қай елге керек?');
  await scene.settle();
  await scene.advance({ minutes: 1 });
  const answer = applicant.person.say('Қытайға.');
  await scene.settle();

  const before = [applicant.texts, operator.texts];
  const count = () => readOne<number>(scene, 'SELECT count(*) FROM request_event');
  const written = count();
  for (const update of [sent, question, answer]) await again(update);
  expect([applicant.texts, operator.texts]).toEqual(before);
  expect(count()).toBe(written);
});

test('what was set aside comes again after its cause is gone, and is not acted on late', async () => {
  const { applicant, operator } = scene;
  await openDesk(scene);
  await openForm(scene);
  await applicant.press(scene.text('kk', 'for-whom-self-electronic'));
  const draft = (sql: string, ...values: Buffer[]) => {
    const database = new Sqlite(scene.config.databasePath);
    database.prepare(sql).run(...values);
    database.close();
  };
  events = ['update-failed', 'message-not-rendered'];
  draft('CREATE TABLE kept AS SELECT answers FROM draft');
  draft('UPDATE draft SET answers = ?', Buffer.from('not sealed by this bot'));
  const typed = applicant.person.say(person.iin);
  await scene.settle();
  expect(applicant.last()).toBe(scene.text('kk', 'plain-went-wrong'));
  draft('UPDATE draft SET answers = (SELECT answers FROM kept)');
  const before = [applicant.texts, operator.texts];
  await again(typed);
  expect([applicant.texts, operator.texts]).toEqual(before);
});

test('what became of a decision is on disk together with it', async () => {
  const { operator } = scene;
  await openDesk(scene);
  await openForm(scene);
  await fillIn(scene, 'kk', 'paper');
  await scene.applicant.press(scene.text('kk', 'button-send'));
  await operator.say(`/take ${referenceIn(scene.applicant.last())}`);
  expect(
    readOne(scene, `SELECT state FROM outbox WHERE json_extract(notice, '$.template') = 'desk-reply'`),
  ).toBe('sent');
});

test('words that were answered with the card, or asked about, come again, and nothing is said to them', async () => {
  const { applicant, operator } = scene;
  const say = wordsOf(scene, 'kk');
  await openDesk(scene);
  await openForm(scene);
  await fillIn(scene, 'kk', 'paper');
  await applicant.press(say('button-send'));
  const reference = referenceIn(applicant.last());
  const said = async (words: string) => {
    const update = applicant.person.say(words);
    await scene.settle();
    return update;
  };
  const stands = await said('қашан дайын болады');
  expect(applicant.last()).toContain(shownText(say('request-title', { reference })));
  const withdrawal = await said('керек емес енді');
  expect(applicant.buttons).toContain(say('button-withdraw-now'));

  const before = [applicant.texts, operator.texts];
  for (const update of [stands, withdrawal]) {
    await again(update);
    expect([applicant.texts, operator.texts]).toEqual(before);
  }
});
