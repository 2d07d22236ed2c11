import { setTimeout as wait } from 'node:timers/promises';
import Sqlite from 'better-sqlite3';
import { expect, test, vi } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { person, referenceIn } from '../support/samples/stories.ts';
import { useBotLife } from '../support/stages/bot-life.ts';

/**
 * The life of a person's data in real processes: the consent, a block, a leak of which they are told, the end of the
 * block, the consent withdrawn with all that it had allowed, a new consent and a plain erasure, and the file in which an
 * inspector finds it all; the bot is killed at each step.
 */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const texts = loadTexts();
const [kk, ru] = (['kk', 'ru'] as const satisfies readonly Locale[]).map(texts);
const owner = 9001;
const patienceMs = 25_000;
const secrets = [person.iin, person.surname, person.firstName, person.birthPlace, person.phone.slice(1)];
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

const life = useBotLife({ OWNER_IDS: String(owner), LOG_LEVEL: 'debug' });

function meet(id: number, name: string, language_code: string): Person {
  return life.server.botApi.room.addPerson({ id, first_name: name, language_code, phone: person.phone });
}

/** Waits for it in the person's chat; says what was there instead, where it does not come. */
async function waitFor(
  who: Person,
  words: string,
  isIn: (texts: readonly string[]) => boolean,
): Promise<void> {
  const isHere = life.server.until(who, isIn).then(() => true);
  const inTime = await Promise.race([isHere, wait(patienceMs, false, { ref: false })]);
  const last = who.messages.at(-1);
  if (!inTime)
    throw new Error(`no "${words}" in the chat, whose last message is: ${last?.text ?? last?.caption}`);
}

const shows = (who: Person, words: string) =>
  waitFor(who, words, (all) => all.some((text) => text.includes(words)));
const newestShows = (who: Person, words: string) =>
  waitFor(who, words, (all) => (all.at(-1) ?? '').includes(words));

async function say(who: Person, text: string, next: string): Promise<void> {
  who.say(text);
  await newestShows(who, next);
}

function press(who: Person, label: string | RegExp): void {
  const message = who.messages.findLast((one) =>
    one.reply_markup?.inline_keyboard.flat().some(({ text }) => isLabel(text, label)),
  );
  const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => isLabel(text, label));
  if (message === undefined || button === undefined) throw new Error(`no button ${label}`);
  who.press(message.message_id, { text: button.text });
}

async function pressFor(who: Person, label: string | RegExp, next: string): Promise<void> {
  press(who, label);
  await newestShows(who, next);
}

function isLabel(text: string, label: string | RegExp): boolean {
  return typeof label === 'string' ? text === label : label.test(text);
}

async function sendRequest(applicant: Person): Promise<string> {
  if (kk === undefined) throw new Error('no texts');
  await pressFor(applicant, kk.plain('button-agree'), kk.plain('question-for-whom'));
  await pressFor(applicant, kk.plain('for-whom-self-electronic'), kk.plain('question-iin'));
  await say(applicant, person.iin, kk.plain('question-surname'));
  await say(applicant, `${person.surname} ${person.firstName}`, kk.plain('question-patronymic'));
  await pressFor(applicant, kk.plain('none-patronymic'), kk.plain('question-previous-kind'));
  await pressFor(applicant, kk.plain('name-kind-none'), kk.plain('question-birth-date'));
  await pressFor(applicant, /1990/, kk.plain('question-birth-country'));
  await say(applicant, person.birthPlace, kk.plain('contact-keyboard-on'));
  applicant.shareContact();
  await newestShows(applicant, kk.plain('question-purpose'));
  await pressFor(applicant, kk.plain('purpose-court'), kk.plain('summary-title'));
  await pressFor(applicant, kk.plain('button-send'), kk.plain('status-submitted'));
  return referenceIn(applicant.messages.at(-1)?.text ?? '');
}

test('consent, block, leak, withdrawal, erasure, inspection: what was acknowledged holds through every kill', async () => {
  if (kk === undefined || ru === undefined) throw new Error('no texts');
  const applicant = meet(1001, 'Айгерім', 'kk');
  const desk = meet(owner, 'Ерлан', 'ru');
  await say(desk, '/start', ru.plain('language-choose'));
  await pressFor(desk, ru.plain('language-name'), plain(ru('menu')).split('\n').at(-1) ?? '');
  await say(applicant, '/start', kk.plain('language-choose'));
  await pressFor(applicant, kk.plain('language-name'), plain(kk('menu')).split('\n').at(-1) ?? '');
  await say(applicant, '/apply', kk.plain('consent-title'));
  await life.killAndStart();
  const reference = await sendRequest(applicant);
  await say(desk, `/take ${reference}`, reference);
  await life.killAndStart();

  // Blocked: the desk sees and decides nothing, before the kill and after it.
  await say(applicant, '/blockmydata', kk.plain('block-question'));
  press(applicant, kk.plain('button-block-now'));
  await shows(desk, plain(ru('desk-data-blocked', { reference })));
  await life.killAndStart();
  await say(desk, `/request ${reference}`, plain(ru('desk-data-blocked', { reference })));
  const card = desk.messages.at(-1)?.text ?? '';
  for (const secret of secrets) expect(card).not.toContain(secret);
  await say(desk, `/check ${reference}`, ru.plain('desk-outcome-data-blocked', { reference }));

  // A leak: the bot dies as the notice is sent. The person is told although their data are blocked.
  await say(desk, '/breach', plain(ru('breach-data-open')));
  press(desk, `⬜ ${ru.plain('breach-choose-all')}`);
  await newestShows(desk, plain(ru('breach-whom-all', { number: '1' })));
  press(desk, `⬜ ${ru.plain('breached-identity')}`);
  await newestShows(desk, plain(ru('breach-data', { kinds: ru.plain('breached-identity') })));
  await life.killAndStart();
  await pressFor(desk, ru.plain('button-breach-look'), plain(kk('breach-notice-careful')));
  press(desk, ru.plain('button-breach-send', { number: '1' }));
  await life.killAndStart();
  await shows(applicant, plain(kk('breach-notice-careful')));
  await newestShows(desk, plain(ru('breach-state-done', { sent: '1', of: '1', lost: '0' })));
  const told = applicant.messages.filter(({ text }) => text?.includes(plain(kk('breach-notice-careful'))));
  // At most the one message that was in flight is repeated.
  expect(told.length).toBeLessThanOrEqual(2);

  // The block is ended, and the bot dies as the button is pressed: the desk sees and decides again, and is told once.
  await say(applicant, '/blockmydata', plain(kk('block-ends')));
  press(applicant, kk.plain('button-unblock-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('block-ended')));
  await shows(desk, plain(ru('desk-data-unblocked', { reference })));
  await say(desk, `/request ${reference}`, person.surname.toLocaleUpperCase('kk'));
  await say(desk, `/check ${reference}`, ru.plain('desk-outcome-check', { reference }));
  await shows(applicant, plain(kk('told-check', { reference })));

  // The consent is withdrawn, and the bot dies as the button is pressed.
  await say(applicant, '/consent', kk.plain('consent-title'));
  await pressFor(
    applicant,
    kk.plain('button-consent-withdraw'),
    plain(kk('consent-withdraw-question')).slice(0, 30),
  );
  press(applicant, kk.plain('button-consent-withdraw-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('consent-withdrawn')));
  await say(desk, `/find ${person.iin}`, ru.plain('desk-found-none'));

  // Consent is given anew. Erasure waits for the open request; once that is withdrawn, the bot dies as they erase.
  await say(applicant, '/apply', kk.plain('consent-title'));
  const second = await sendRequest(applicant);
  await life.killAndStart();
  await say(applicant, '/deletemydata', plain(kk('erase-open', { count: 1, references: second })));
  await say(applicant, '/withdraw', plain(kk('withdraw-question', { reference: second })));
  press(applicant, kk.plain('button-withdraw-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('told-withdraw', { reference: second })));
  await say(applicant, '/deletemydata', plain(kk('erase-question')));
  press(applicant, kk.plain('button-erase-now'));
  await life.killAndStart();
  await shows(applicant, plain(kk('plain-erased')));
  await say(desk, `/find ${person.iin}`, ru.plain('desk-found-none'));

  // What an inspector is given.
  await life.killAndStart();
  desk.say('/inspect');
  const files = () =>
    desk.messages.flatMap(({ document }) =>
      document?.file_name?.startsWith('inspection-') ? document.file_id : [],
    );
  await waitFor(desk, 'a file', () => files().length > 0);
  const file = files().at(-1) ?? '';
  const html = life.server.botApi.room.file(file)?.bytes.toString('utf8') ?? '';
  const cells = [...html.matchAll(/<td>(.*?)<\/td>/g)].map(([, cell = '']) => cell);
  for (const [done, times] of [
    ['did-find', 2],
    ['did-block-data', 1],
    ['did-unblock-data', 1],
    ['did-breach-told', 1],
    ['did-withdraw-consent', 1],
    ['did-erase', 1],
    ['did-inspect', 1],
  ] as const) {
    expect(
      cells.filter((cell) => cell === ru.plain(done)),
      done,
    ).toHaveLength(times);
  }
  expect(cells.filter((cell) => cell === ru.plain('inspect-consent-given'))).toHaveLength(2);
  expect(cells.filter((cell) => cell === ru.plain('inspect-consent-withdrawn'))).toHaveLength(1);
  expect(html).not.toContain('1001');
  for (const secret of secrets) expect(html).not.toContain(secret);

  life.bot.child.kill('SIGTERM');
  expect(await life.bot.ended).toBe(0);
  const database = new Sqlite(life.settings.DATABASE_PATH ?? '', { readonly: true });
  const erased = database.prepare(
    'SELECT status, erased_at IS NOT NULL AS erased, blocked_at AS blocked, chat_id AS chat FROM request',
  );
  // Nobody's any more, and the block ended with the data.
  const gone = { status: 'withdrawn', erased: 1, blocked: null, chat: 0 };
  expect(erased.all()).toEqual([gone, gone]);
  database.close();
  life.expectKept(secrets);
});
