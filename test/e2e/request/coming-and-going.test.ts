import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import { testDataFolder } from '../../support/data-folder.ts';
import { play, stepsOf } from '../../support/forms/application-paths.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, openForm, pdf, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, people, type Scene } from '../../support/scene.ts';

/** People block the bot, come back, leave Telegram; the bot is away for a day; Telegram counts anew. */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
const ru = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));

beforeEach(async () => {
  scene = await openScene({ dataFolder: testDataFolder() });
  say = wordsOf(scene, 'kk');
});
afterEach(() => scene.close({ violations: [/was answered twice/] }));

const isBlocked = () =>
  readOne(scene, `SELECT blocked_at IS NOT NULL FROM applicant WHERE chat_id = ${people.applicant}`) === 1;
const callsTo = (chatId: number) =>
  scene.botApi.calls.filter(({ params }) => Number(params.chat_id) === chatId).length;

/** The bot's messages to this chat are refused with these words, though Telegram has said nothing of it before. */
function refuse(chatId: number, error_code: number, description: string): () => void {
  return scene.botApi.onCall(({ method, params }) =>
    /^(send|edit)/.test(method) && Number(params.chat_id) === chatId
      ? { kind: 'answer', error_code, description }
      : undefined,
  );
}

describe('who blocks the bot', () => {
  test('stays marked when Telegram tells it again after a crash, and nobody writes to them', async () => {
    const { applicant, operator } = scene;
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'paper');
    const said = applicant.person.say('/status');
    await scene.settle();
    const kicked = applicant.person.block() ?? 0;
    await scene.settle();
    await operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(isBlocked()).toBe(true);
    const before = callsTo(people.applicant);
    await scene.stopBot();
    for (const update of [said, kicked]) scene.botApi.room.redeliver(update);
    await scene.startBot();
    await scene.settle();
    expect(isBlocked()).toBe(true);
    expect(callsTo(people.applicant)).toBe(before);
    expect(readOne(scene, `SELECT count(*) FROM outbox WHERE state = 'undeliverable'`)).toBeGreaterThan(0);
  });

  test('and was found out by a message before Telegram said so is marked once, and not written to anew', async () => {
    const { applicant, operator } = scene;
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'paper');
    const stop = refuse(people.applicant, 403, 'Forbidden: bot was blocked by the user');
    await operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(isBlocked()).toBe(true);
    stop();
    const before = callsTo(people.applicant);
    await applicant.act((one) => one.block());
    expect(isBlocked()).toBe(true);
    expect(callsTo(people.applicant)).toBe(before);
    await operator.say(`/request ${reference}`);
    expect(operator.last()).toContain(ru('desk-blocked', { phone: '' }).split('\n')[0]?.slice(0, 30));
  });

  test('hears on return what still holds, once and in order; an answer of that time does not come', async () => {
    const { applicant, operator } = scene;
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'paper');
    await applicant.say('/apply');
    await applicant.press(say('for-whom-self-electronic'));
    const stop = refuse(people.applicant, 403, 'Forbidden: bot was blocked by the user');
    await applicant.say(person.iin); // the next question never arrives
    await operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 1 });
    await operator.say(`/ready ${reference}`);
    await scene.advance({ days: 4 }); // a reminder to collect falls into it
    stop();
    await applicant.act((one) => one.block());
    const before = applicant.texts.length;
    await applicant.act((one) => one.unblock());
    await scene.advance({ minutes: 2 });
    const heard = applicant.texts.slice(before);
    const told = ['told-take', 'told-ready'].map((key) =>
      heard.filter((text) => text.includes(shownText(say(key as 'told-ready', { reference })).slice(0, 25))),
    );
    expect(told.map((texts) => texts.length)).toEqual([1, 1]);
    expect(heard.join('\n')).not.toContain(say('question-surname'));
    expect(isBlocked()).toBe(false);
    await applicant.say('/start');
    await applicant.press(say('button-go-on'));
    expect(applicant.last()).toContain(say('question-surname'));
  });
});

describe('an account that is gone', () => {
  test.each([
    [403, 'Forbidden: user is deactivated'],
    [400, 'Bad Request: chat not found'],
  ])('is marked (%s %s), the operator sees it, and the request is worked on', async (code, words) => {
    const { applicant, operator } = scene;
    await openDesk(scene);
    const reference = await sendRequest(scene, 'kk', 'paper');
    if (code === 403) applicant.person.deactivate();
    else refuse(people.applicant, code, words);
    await operator.say(`/take ${reference}`);
    await scene.advance({ minutes: 1 });
    await operator.say(`/ready ${reference}`);
    await scene.advance({ minutes: 1 });
    expect(isBlocked()).toBe(true);
    await operator.say('/failed');
    expect(operator.last()).toContain(ru('loss-gone'));
    expect(operator.last()).toContain(reference);
    await operator.say(`/collected ${reference}`);
    expect(readOne(scene, 'SELECT status FROM request')).toBe('collected');
  });
});

/** What Telegram does after a week without updates. */
function countAnewFrom(first: number): void {
  const snapshot = JSON.stringify(scene.botApi.snapshot());
  scene.botApi.restore(
    JSON.parse(snapshot, (key, value: unknown) => (key === 'nextUpdateId' ? first : value)),
  );
}

describe('updates counted anew', () => {
  test.each([
    ['from the same number', 1000],
    ['far below', 7],
    ['far above, at random', 1_884_902_117],
  ])('%s, after a quiet week: the bot that runs on answers each once', async (_name, first) => {
    const { applicant, clock } = scene;
    await openForm(scene);
    for (let time = 0; time < 20; time += 1) await applicant.say('/help');
    await applicant.press(say('for-whom-self-electronic'));
    clock.moveTo(clock.now() + 6.5 * 24 * 3_600_000);
    await scene.settle();
    countAnewFrom(first);
    const before = applicant.texts.length;
    await applicant.say(person.iin);
    await applicant.say(person.surname);
    await applicant.say(person.firstName);
    expect(applicant.last()).toContain(say('question-patronymic'));
    expect(applicant.texts.length - before).toBe(3);
    await scene.stopBot(); // confirms what was settled, under the new numbers
    expect(scene.botApi.room.pendingUpdates).toBe(0);
    await scene.startBot();
    await scene.settle();
    expect(applicant.texts.length - before).toBe(3);
  });
});

test('a day away, 130 updates waiting: all in order, everybody answered, nothing twice, the one who left marked', async () => {
  const { applicant, other, clock, botApi } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await other.say('/start');
  await other.press(ru('language-name'));
  await scene.stopBot();
  const newcomers = Array.from({ length: 30 }, (_, at) =>
    botApi.room.addPerson({ id: 5000 + at, first_name: 'Н', language_code: 'ru' }),
  );
  const hour = 3_600_000;
  applicant.person.say(person.iin);
  clock.moveTo(clock.now() + 8 * hour);
  for (const one of newcomers) for (const words of ['/start', 'есть кто?', '/help']) one.say(words);
  applicant.person.say(person.surname);
  clock.moveTo(clock.now() + 8 * hour);
  for (let time = 0; time < 12; time += 1) other.person.say(time % 2 === 0 ? '/status' : '/privacy');
  applicant.person.say(person.firstName);
  for (const one of newcomers.slice(0, 25)) one.say('/start');
  newcomers[29]?.block();
  const before = { applicant: applicant.texts.length, other: other.texts.length };
  expect(botApi.room.pendingUpdates).toBeGreaterThan(130);
  await scene.startBot();
  await scene.settle();

  expect(applicant.last()).toContain(say('question-patronymic'));
  expect(applicant.last()).toContain(person.firstName.toLocaleUpperCase('kk'));
  expect(applicant.texts.length - before.applicant, 'the cards between are out of date').toBeLessThanOrEqual(
    3,
  );
  const asked = other.texts.slice(before.other).map((text) => (text === ru('plain-no-requests') ? 's' : 'p'));
  expect(asked.join('')).toBe('sp'.repeat(6));
  for (const [at, one] of newcomers.slice(0, 29).entries()) {
    const texts = one.messages.flatMap(({ from_bot, text }) => (from_bot ? [text] : []));
    expect(texts.length, `newcomer ${at}`).toBe(at < 25 ? 4 : 3);
  }
  expect(newcomers[29]?.messages.some(({ from_bot }) => from_bot)).toBe(false);
  expect(readOne(scene, 'SELECT blocked_at IS NOT NULL FROM applicant WHERE chat_id = 5029')).toBe(1);
  const all = () => botApi.calls.filter(({ method }) => method.startsWith('send')).length;
  const sent = all();
  await scene.stopBot();
  await scene.startBot();
  await scene.settle();
  expect(all()).toBe(sent);
});

test('an answer that is edited afterwards is corrected and no second answer: the question that is open stays open', async () => {
  const { applicant } = scene;
  await openForm(scene);
  await applicant.press(say('for-whom-self-electronic'));
  await applicant.say(person.iin);
  await applicant.say('Ахметова');
  const typed = applicant.person.messages.findLast(({ from_bot }) => !from_bot)?.message_id ?? 0;
  await applicant.act((one) => one.edit(typed, person.surname));
  expect(applicant.last()).toContain(person.surname.toLocaleUpperCase('kk'));
  expect(applicant.last()).toContain(say('question-first-name'));
  await applicant.say(person.firstName);
  expect(applicant.last()).toContain(say('question-patronymic'));
});

test('an album of scans sent while the bot was away: all pages are kept, once, also when it comes twice', async () => {
  const { applicant, botApi } = scene;
  const path = { forWhom: 'other', destination: 'electronic' } as const;
  await openForm(scene, 'ru');
  const steps = stepsOf(scene, 'ru', path);
  await play(applicant, steps.slice(0, -1));
  expect(applicant.last()).toContain(ru('question-power-scan'));
  await scene.stopBot();
  const pages = ['1.pdf', '2.pdf', '3.pdf'].map((name) =>
    applicant.person.sendDocument({ name, mime: 'application/pdf', bytes: pdf, mediaGroupId: 'album' }),
  );
  const before = applicant.texts.length;
  await scene.startBot();
  await scene.settle();
  expect(readOne(scene, 'SELECT count(*) FROM attachment')).toBe(3);
  expect(applicant.texts.length - before).toBeLessThanOrEqual(4);
  expect(applicant.last()).toContain(ru('summary-title'));
  const shown = applicant.texts.length;
  await scene.stopBot();
  for (const page of pages) botApi.room.redeliver(page);
  await scene.startBot();
  await scene.settle();
  expect(readOne(scene, 'SELECT count(*) FROM attachment')).toBe(3);
  expect(applicant.texts.length).toBe(shown);
});
