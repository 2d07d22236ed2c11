import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { person, referenceIn } from '../support/samples/stories.ts';
import { useBotLife } from '../support/stages/bot-life.ts';

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 90_000 });

const t = loadTexts()('kk');
const life = useBotLife({ LOG_LEVEL: 'debug' });
let applicant: Person;

beforeEach(() => {
  applicant = life.server.botApi.room.addPerson({
    id: 1001,
    first_name: 'Айгерім',
    language_code: 'kk',
    phone: person.phone,
  });
});

const newest = (texts: readonly string[]) => texts.at(-1) ?? '';
const shows = (words: string) => life.server.until(applicant, (texts) => newest(texts).includes(words));

/** Says it and waits for the next question. */
async function say(text: string, next: string): Promise<void> {
  applicant.say(text);
  await shows(next);
}

async function press(label: string | RegExp, next: string): Promise<void> {
  const message = applicant.messages.findLast((one) =>
    one.reply_markup?.inline_keyboard.flat().some(({ text }) => text.match(label)),
  );
  const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => text.match(label));
  applicant.press(message?.message_id ?? 0, { text: button?.text ?? '' });
  await shows(next);
}

test('kill -9 at each question and after sending: the same question goes on, one request comes out', async () => {
  await say('/start', t.plain('language-choose'));
  await press('Қазақша', t.plain('menu').split('\n').at(-1) ?? '');
  await press(t.plain('button-apply'), t.plain('consent-title'));
  await press(t.plain('button-agree'), t.plain('question-for-whom'));
  await life.killAndStart();
  await press(t.plain('for-whom-self-electronic').replace(/[()]/g, '.'), t.plain('question-iin'));
  await life.killAndStart();
  await say(person.iin, t.plain('question-surname'));
  // The answer arrives while the bot is dead, and again after it came back.
  await life.kill();
  const typed = applicant.say(person.surname);
  await life.start();
  await shows(t.plain('question-first-name'));
  life.server.botApi.room.redeliver(typed);
  await say(person.firstName, t.plain('question-patronymic'));
  await life.killAndStart();
  await press(t.plain('none-patronymic'), t.plain('question-previous-kind'));
  await life.killAndStart();
  await press(t.plain('name-kind-none'), t.plain('question-birth-date'));
  await press(/1990/, t.plain('question-birth-country'));
  await life.killAndStart();
  await say(person.birthPlace, t.plain('contact-keyboard-on'));
  await life.killAndStart();
  await say(person.phone, t.plain('question-purpose'));
  await press(t.plain('purpose-court'), t.plain('summary-title'));
  const summary = applicant.messages.at(-1)?.text ?? '';
  for (const answer of ['900101 301 233', 'ҚАРАҢҒЫСЫЗОВА', 'ӘЛЕМГҮЛ']) expect(summary).toContain(answer);

  // The number was typed: the own contact confirms it, and a kill in between forgets nothing.
  await press(t.plain('button-send'), t.plain('contact-keyboard-on'));
  await life.killAndStart();
  const shared = applicant.shareContact();
  // Dead at once: before, while or after it was handled, nobody knows.
  await life.killAndStart();
  await shows(t.plain('status-submitted'));
  const reference = referenceIn(newest(applicant.messages.map((one) => one.text ?? '')));
  await life.killAndStart();
  life.server.botApi.room.redeliver(shared);
  await say('/status', reference);

  life.bot.child.kill('SIGTERM');
  expect(await life.bot.ended).toBe(0);
  const database = new Sqlite(life.settings.DATABASE_PATH ?? '', { readonly: true });
  expect(database.prepare('SELECT count(*) AS n FROM request').get()).toEqual({ n: 1 });
  expect(database.prepare('SELECT count(*) AS n FROM draft').get()).toEqual({ n: 0 });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();

  life.expectKept([person.iin, person.surname, person.firstName, person.birthPlace, person.phone.slice(1)]);
});
