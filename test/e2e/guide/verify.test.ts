import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { almatyDate } from '../../../src/domain/dates/working-days.ts';
import { allowances } from '../../../src/domain/limits-per-person.ts';
import { type Locale, locales } from '../../../src/domain/locale.ts';
import { formatDate } from '../../../src/i18n/format.ts';
import { readOne } from '../../attack/tools.ts';
import type { Chat } from '../../support/chat.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, openForm, pdf, person, sendRequest, wordsOf } from '../../support/samples/stories.ts';
import { openScene, type Scene } from '../../support/scene.ts';

/** Is a file the one that this bot delivered? */

let scene: Scene;
let say: ReturnType<typeof wordsOf>;
let desk: ReturnType<typeof wordsOf>;

beforeEach(async () => {
  scene = await openScene();
  desk = wordsOf(scene, 'ru');
  await openDesk(scene, 'ru');
});
afterEach(() => scene.close());

const other = Buffer.concat([pdf, Buffer.from('% changed\n')]);

/** A delivered certificate, asked for in this language; gives its reference. */
async function delivered(locale: Locale = 'kk'): Promise<string> {
  say = wordsOf(scene, locale);
  const reference = await sendRequest(scene, locale);
  await scene.operator.say(`/take ${reference}`);
  await scene.operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: reference }),
  );
  return reference;
}

async function send(chat: Chat, bytes: Uint8Array, caption?: string, name = 'scan.pdf'): Promise<void> {
  const mime = name.endsWith('.pdf') ? 'application/pdf' : 'text/plain';
  await chat.act((one) => one.sendDocument({ name, mime, bytes, ...(caption && { caption }) }));
}

/** A stranger who has chosen a language and nothing else. */
async function stranger(locale: Locale): Promise<Chat> {
  await scene.other.say('/start');
  await scene.other.press(scene.text(locale, 'language-name'));
  return scene.other;
}

const today = (locale: Locale) => formatDate(locale, almatyDate(new Date(scene.clock.now())));
const words = (key: Parameters<Scene['text']>[1], variables = {}) => shownText(say(key, variables));

test.each(locales)('a stranger checks the very file, and one with a byte more (%s)', async (locale) => {
  const reference = await delivered('kk');
  const reader = await stranger(locale);
  say = wordsOf(scene, locale);
  await reader.say('/verify');
  expect(reader.last()).toBe(words('verify-prompt'));
  await send(reader, pdf);
  expect(reader.last()).toContain(words('verdict-same', { reference, date: today(locale) }));
  expect(reader.last()).toContain(say('verify-elsewhere'));
  expect(reader.messageWith(say('button-cancel'))).toBeUndefined();
  await send(reader, other, '/verify');
  expect(reader.last()).toContain(words('verdict-unknown'));
  expect(reader.last()).toContain(say('verify-elsewhere'));
  expect(reader.last()).not.toContain(reference);
  // Nothing of the person stands in what was said, and nothing of the files is kept.
  expect(reader.texts.join('\n')).not.toMatch(new RegExp(`${person.iin}|${person.surname}`, 'i'));
  expect(readOne(scene, 'SELECT count(*) FROM file_check')).toBe(0);
});

test('a PDF that comes without a word is checked; another file is declined', async () => {
  const reference = await delivered();
  const { applicant } = scene;
  await send(applicant, pdf);
  expect(applicant.last()).toContain(words('verdict-same', { reference, date: today('kk') }));
  await send(applicant, other, undefined, 'letter.txt');
  expect(applicant.last()).toBe(words('plain-no-files'));
  await applicant.say('/verify');
  await send(applicant, other, undefined, 'letter.txt');
  expect(applicant.last()).toContain(words('verdict-not-a-pdf'));
  await applicant.act((one) => one.sendPhoto(Buffer.from('x'), '/verify'));
  expect(applicant.last()).toContain(words('verdict-not-a-pdf'));
  await send(applicant, Buffer.from('no pdf at all'));
  expect(applicant.last()).toContain(words('verdict-not-a-pdf'));
});

test('a PDF of more than 20 MB that comes without a word is too large to be checked', async () => {
  await delivered();
  const { applicant } = scene;
  await send(applicant, Buffer.concat([pdf, Buffer.alloc(20 * 1024 * 1024)]));
  expect(applicant.last()).toBe(`${words('verdict-too-big')}\n\n${words('verify-elsewhere')}`);
});

test('an operator who was asked for a file to check, and replies to a card with one, delivers it', async () => {
  const { operator } = scene;
  const reference = await sendRequest(scene, 'kk');
  await operator.say(`/take ${reference}`);
  await operator.say(`/request ${reference}`);
  const replyTo = operator.lastMessage().message_id;
  await operator.say('/verify');
  await operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, replyTo }),
  );
  expect(operator.last()).toBe(desk('desk-outcome-delivered', { reference }));
});

test('a file that a corrected one took the place of is told from both', async () => {
  const reference = await delivered();
  const { applicant, operator } = scene;
  await operator.act((one) =>
    one.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: other, caption: reference }),
  );
  await operator.press(desk('button-replace'));
  await operator.press(desk('button-replace-sure'));
  await send(applicant, other);
  expect(applicant.last()).toContain(words('verdict-same', { reference, date: today('kk') }));
  await send(applicant, pdf);
  expect(applicant.last()).toContain(words('verdict-corrected', { reference, date: today('kk') }));
});

describe('a reference alone', () => {
  test('tells its owner, and nobody else whether it exists', async () => {
    const reference = await delivered();
    const { applicant } = scene;
    await applicant.say(`/verify ${reference.toLowerCase()}`);
    expect(applicant.last()).toContain(words('verdict-reference-own', { reference, date: today('kk') }));
    const reader = await stranger('ru');
    const answers: string[] = [];
    for (const typed of [reference, 'CR-0000-0000']) {
      await reader.say(`/verify ${typed}`);
      answers.push(reader.last());
      await reader.say('/verify');
      await reader.say(typed);
      answers.push(reader.last());
      await reader.say(typed);
      answers.push(reader.last());
    }
    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain(shownText(desk('verdict-reference-unknown')));
  });

  test('of an own request that is not finished shows its card; what is no reference is asked for again', async () => {
    say = wordsOf(scene, 'en');
    const reference = await sendRequest(scene, 'en');
    const { applicant } = scene;
    await applicant.say('/verify my certificate');
    expect(applicant.last()).toContain(say('verify-no-reference'));
    await applicant.say(reference);
    expect(applicant.last()).toContain(say('status-submitted'));
    expect(applicant.messageWith(say('button-cancel'))).toBeUndefined();
    await applicant.say('/verify');
    await applicant.press(say('button-cancel'));
    expect(applicant.last()).toBe(say('plain-prompt-cancelled'));
  });
});

test('while the desk waits for an answer it is asked what a PDF is for', async () => {
  say = wordsOf(scene, 'kk');
  const reference = await sendRequest(scene, 'kk');
  const { applicant, operator, other: stranger } = scene;
  await operator.say(`/take ${reference}`);
  await operator.say(`/ask ${reference} Қай жерде туғансыз?`);
  await scene.advance({ minutes: 1 });
  await send(applicant, pdf);
  // What the file is for is asked, and the question of the desk stands.
  expect(applicant.last(1)).toBe(say('verify-offer'));
  expect(applicant.last()).toContain('Қай жерде туғансыз?');
  // Somebody else can't have it checked, nor learn of it.
  const offer = applicant.lastMessage(1);
  const data = offer.reply_markup?.inline_keyboard
    .flat()
    .flatMap((one) => ('callback_data' in one ? [one.callback_data] : []))[0];
  await stranger.say('/start');
  await stranger.press('Русский');
  await stranger.act((one) => one.pressStale(stranger.lastMessage().message_id, data ?? ''));
  expect(stranger.last()).toContain(desk('verdict-lost').split(':')[0]);
  await applicant.press(say('button-verify'));
  expect(applicant.last()).toContain(words('verdict-unknown'));
  expect(applicant.messageWith(say('button-verify'))).toBeUndefined();
  // The question is still open.
  await applicant.say('Семейде');
  expect(applicant.texts.join('\n')).toContain(words('told-answer', { reference }));
});

test('in the middle of a form, which goes on afterwards; its own file stays its own', async () => {
  await delivered('ru');
  const { applicant } = scene;
  await applicant.say('/apply');
  await applicant.say('/verify');
  await send(applicant, other);
  expect(applicant.last(1)).toContain(words('verdict-unknown'));
  expect(applicant.last()).toContain(say('question-for-whom'));
  await send(applicant, pdf);
  expect(applicant.last()).toContain(say('problem-no-pictures'));
  await send(applicant, pdf, '/verify');
  expect(applicant.last(1)).toContain(words('verdict-same', { reference: '', date: '' }).split('.')[0]);
});

test('an operator checks a file too, and still delivers one by its caption', async () => {
  const reference = await delivered();
  const { operator } = scene;
  await operator.say('/verify');
  await send(operator, pdf);
  expect(operator.last()).toContain(shownText(desk('verdict-same', { reference, date: today('ru') })));
  await operator.say('/verify');
  await send(operator, other, reference);
  expect(operator.buttons).toContain(desk('button-replace'));
});

test('nobody has more files fetched than is allowed a day', async () => {
  say = wordsOf(scene, 'kk');
  await openForm(scene, 'kk');
  await scene.applicant.say('/cancel');
  await scene.applicant.press(say('button-cancel-for-good'));
  for (let sent = 0; sent < allowances.file.most; sent += 1) await send(scene.applicant, pdf);
  expect(scene.applicant.last()).toContain(words('verdict-unknown'));
  await send(scene.applicant, pdf);
  expect(scene.applicant.last()).toContain(words('verdict-too-many'));
  await scene.advance({ days: 1, hours: 1 });
  await send(scene.applicant, pdf);
  expect(scene.applicant.last()).toContain(words('verdict-unknown'));
});

test('Telegram is slow with the file, then has it; and one that it never has', async () => {
  const reference = await delivered();
  const { applicant } = scene;
  let isAway = true;
  const stop = scene.botApi.onCall(({ method }) =>
    method === 'getFile' && isAway
      ? { kind: 'answer', error_code: 500, description: 'Internal Server Error' }
      : undefined,
  );
  applicant.person.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf });
  await scene.settle();
  expect(applicant.texts).toContain(say('verdict-later'));
  isAway = false;
  await scene.advance({ minutes: 5 });
  expect(applicant.last()).toContain(words('verdict-same', { reference, date: today('kk') }));
  isAway = true;
  await send(applicant, pdf);
  await scene.advance({ minutes: 10 });
  expect(applicant.last()).toBe(say('verdict-lost'));
  stop();
});

test('a restart between sending and comparing loses nothing', async () => {
  const reference = await delivered('en');
  const { applicant } = scene;
  await scene.stopBot();
  applicant.person.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf });
  await scene.startBot();
  await scene.settle();
  expect(applicant.last()).toContain(words('verdict-same', { reference, date: today('en') }));
  await applicant.say('/mydata');
  await applicant.say('/deletemydata');
  await applicant.press(say('button-erase-now'));
  // The file can still be told from a false one.
  await send(applicant, pdf);
  expect(applicant.last()).toContain(words('verdict-same', { reference, date: today('en') }));
});

test('a newcomer who sends a file is asked for a language first', async () => {
  say = wordsOf(scene, 'kk');
  await send(scene.applicant, pdf, '/verify');
  expect(scene.applicant.last()).toContain(say('language-choose'));
});
