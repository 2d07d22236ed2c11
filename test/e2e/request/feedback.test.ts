import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { formatAverage } from '../../../src/i18n/numbers.ts';
import { readOne } from '../../attack/tools.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, pdf, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** "How was it?", once after the end. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let desk: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  desk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

async function delivered(locale: Locale = 'kk'): Promise<string> {
  say = wordsOf(scene, locale);
  const reference = await sendRequest(scene, locale);
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  return reference;
}

const question = (reference: string) => shownText(say('feedback-question', { reference }));
const asked = (reference: string) =>
  scene.applicant.texts.filter((text) => text === question(reference)).length;

test.each(locales)('after the certificate: a tap, a word, and thanks (%s)', async (locale) => {
  const reference = await delivered(locale);
  const { applicant, operator } = scene;
  expect(asked(reference)).toBe(0);
  await scene.advance({ hours: 1, minutes: 1 });
  expect(applicant.last()).toBe(question(reference));
  await applicant.press(say('rating-5'));
  expect(applicant.last()).toBe(say('feedback-words'));
  expect(applicant.messageWith(say('rating-5'))).toBeUndefined();
  const before = operator.texts.length;
  await applicant.say('Бәрі тез болды');
  expect(applicant.last()).toBe(say('plain-feedback-thanks'));
  expect(applicant.messageWith(say('button-no-words'))).toBeUndefined();
  expect(operator.texts.length).toBe(before);
  // What comes after it is meant for something else, and nobody is asked twice.
  await applicant.say('ок');
  expect(applicant.last()).toBe(say('plain-noted'));
  await scene.advance({ hours: 30 });
  expect(asked(reference)).toBe(0); // the question has become the wish for a word
  expect(readOne(scene, 'SELECT count(*) FROM feedback')).toBe(1);
});

test('without a word; the first rating counts', async () => {
  const reference = await delivered();
  const { applicant } = scene;
  await scene.advance({ hours: 2 });
  const card = applicant.lastMessage();
  const data = card.reply_markup?.inline_keyboard
    .flat()
    .flatMap((one) => ('callback_data' in one ? [one.callback_data] : []));
  await applicant.press(say('rating-4'));
  await applicant.press(say('button-no-words'));
  expect(applicant.last()).toBe(say('plain-feedback-thanks'));
  await applicant.act((one) => one.pressStale(card.message_id, data?.at(-1) ?? ''));
  expect(readOne(scene, 'SELECT rating FROM feedback')).toBe(4);
  await applicant.say(reference);
  expect(applicant.last()).toContain(say('status-delivered'));
});

test('a low rating with words reaches the owners, a low one alone does not', async () => {
  const reference = await delivered('ru');
  const { applicant, operator } = scene;
  await scene.advance({ hours: 2 });
  const before = operator.texts.length;
  await applicant.press(say('rating-1'));
  expect(operator.texts.length).toBe(before);
  await applicant.say('ә'.repeat(1501));
  expect(applicant.last()).toContain(say('problem-words-too-long'));
  await applicant.say('Долго & <непонятно>');
  expect(applicant.last()).toBe(say('plain-feedback-thanks'));
  expect(operator.last()).toContain(shownText(desk('owner-feedback', { reference, rating: '1' })));
  expect(operator.last()).toContain('Долго & <непонятно>');
  expect(operator.lastMessage().has_protected_content).toBe(true);
  expect(operator.last()).not.toMatch(new RegExp(`${person.iin}|${person.surname}`, 'i'));
  expect(scene.logLines.join('\n')).not.toContain('непонятно');
  const words = readOne<Buffer>(scene, 'SELECT words FROM feedback');
  expect(words?.toString('utf8')).not.toContain('непонятно');

  await applicant.say('/mydata');
  const file = applicant.lastMessage().document?.file_id ?? '';
  const own = JSON.parse(scene.botApi.room.file(file)?.bytes.toString('utf8') ?? '');
  expect(own.requests[0].feedback).toMatchObject({ rating: 1, words: 'Долго & <непонятно>' });
  await applicant.say('/deletemydata');
  await applicant.press(say('button-erase-now'));
  expect(readOne(scene, 'SELECT words FROM feedback')).toBeNull();
  expect(readOne(scene, 'SELECT rating FROM feedback')).toBe(1);
});

test('the average and the count stand in the numbers of the desk', async () => {
  await delivered('ru');
  const { applicant, operator } = scene;
  await operator.say('/stats');
  expect(operator.texts.join('\n')).not.toContain(desk('stats-rating'));
  await scene.advance({ hours: 2 });
  await applicant.press(say('rating-4'));
  await operator.say('/stats');
  const told = operator.texts.slice(-2).join('\n');
  const line = desk('stats-line', { name: desk('stats-rating'), value: formatAverage('ru', 4) });
  expect(told).toContain(shownText(line));
  expect(told).toContain(desk('stats-answers', { count: '1' }));
});

test('a paper that was collected in the evening is asked about in the morning', async () => {
  await scene.close();
  scene = await openScene({ at: '2026-11-23T15:30:00Z' }); // 20:30 in Almaty
  say = wordsOf(scene, 'kk');
  await openDesk(scene, 'ru');
  const reference = await sendRequest(scene, 'kk', 'paper');
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.say(`/ready ${reference}`);
  await scene.operator.say(`/collected ${reference}`);
  await scene.advance({ hours: 11 });
  expect(asked(reference)).toBe(0);
  await scene.advance({ hours: 3 });
  expect(asked(reference)).toBe(1);
});

test.each(['withdrawn', 'refused'] as const)('nobody is asked after %s', async (end) => {
  say = wordsOf(scene, 'kk');
  const reference = await sendRequest(scene, 'kk');
  if (end === 'withdrawn') {
    await scene.applicant.say('/withdraw');
    await scene.applicant.press(say('button-withdraw-now'));
  } else await scene.operator.say(`/refuse ${reference} not_found Табылмады`);
  await scene.advance({ hours: 20 });
  expect(asked(reference)).toBe(0);
});

test('in the middle of a form no word is asked for: what is typed answers the form', async () => {
  const reference = await delivered();
  const { applicant } = scene;
  await applicant.say('/apply');
  await applicant.press(say('for-whom-self-electronic'));
  await scene.advance({ hours: 2 });
  expect(asked(reference)).toBe(1);
  await applicant.press(say('rating-2'));
  expect(applicant.texts).toContain(say('plain-feedback-thanks'));
  await applicant.say(person.iin);
  expect(applicant.texts.join('\n')).toContain(person.iin.slice(0, 6));
  expect(readOne(scene, 'SELECT words FROM feedback')).toBeNull();
});

test('somebody else rates nothing, nor does who was not asked', async () => {
  const reference = await delivered();
  const { other, applicant } = scene;
  await other.say('/start');
  await other.press('Русский');
  await other.act((one) => one.pressStale(other.lastMessage().message_id, 'b:1:1'));
  expect(other.toast).toBe(desk('toast-not-now'));
  expect(readOne(scene, 'SELECT count(*) FROM feedback')).toBe(0);
  await applicant.say('/deletemydata');
  await applicant.press(say('button-erase-now'));
  await scene.advance({ hours: 3 });
  expect(asked(reference)).toBe(0);
});

test('who had their data erased meanwhile is asked nothing', async () => {
  const reference = await delivered();
  await scene.advance({ minutes: 30 });
  const database = new Sqlite(scene.config.databasePath);
  database.exec('UPDATE request SET erased_at = 1');
  database.close();
  await scene.advance({ hours: 2 });
  expect(asked(reference)).toBe(0);
  expect(readOne(scene, "SELECT outcome FROM job WHERE kind = 'feedback'")).toBe('there is nobody to ask');
});

test('which updates were acted on is forgotten when Telegram sends them no more', async () => {
  await delivered();
  const noted = () => readOne<number>(scene, 'SELECT count(*) FROM seen_update');
  expect(noted()).toBeGreaterThan(5);
  await scene.advance({ days: 4 });
  expect(noted()).toBe(0);
});
