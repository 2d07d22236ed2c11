import Sqlite from 'better-sqlite3';
import { beforeEach, expect, test } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { BotApiCall, Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { person } from '../support/samples/stories.ts';
import { useBotLife } from '../support/stages/bot-life.ts';

const t = loadTexts()('kk');
const life = useBotLife();
let applicant: Person;

beforeEach(() => {
  applicant = life.server.botApi.room.addPerson({
    id: 1001,
    first_name: 'Айгерім',
    language_code: 'kk',
    phone: person.phone,
  });
});

const texts = () => applicant.messages.filter((one) => one.from_bot).map((one) => one.text ?? '');
const shows = (words: string) =>
  life.server.until(applicant, (said) => said.at(-1)?.includes(words) === true);

/** The bot is dead the moment Telegram has carried out such a call, before its answer arrives; then it starts anew. */
async function killedAt(fits: (call: BotApiCall) => boolean, work: () => void): Promise<void> {
  const forget = life.server.botApi.onAnswer((call) => {
    if (!fits(call)) return;
    forget();
    life.bot.child.kill('SIGKILL');
  });
  work();
  expect(await life.bot.ended).toBe('SIGKILL');
  await life.start();
}

function press(label: string | RegExp): void {
  const message = applicant.messages.findLast((one) =>
    one.reply_markup?.inline_keyboard.flat().some(({ text }) => text.match(label)),
  );
  const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => text.match(label));
  applicant.press(message?.message_id ?? 0, { text: button?.text ?? '' });
}

async function step(work: () => void, next: string): Promise<void> {
  work();
  await shows(next);
}

const sends = (call: BotApiCall) => call.method === 'sendMessage';

test('killed between sending and noting it: one message twice at most, the next answer goes to the right question', async () => {
  await step(() => applicant.say('/start'), t.plain('language-choose'));
  await step(() => press('Қазақша'), t.plain('menu').split('\n').at(-1) ?? '');
  await step(() => press(t.plain('button-apply')), t.plain('consent-title'));
  await step(() => press(t.plain('button-agree')), t.plain('question-for-whom'));
  await step(() => press(t.plain('for-whom-self-electronic').replace(/[()]/g, '.')), t.plain('question-iin'));

  const before = texts().length;
  await killedAt(sends, () => applicant.say(person.iin));
  await life.server.until(applicant, (said) => said.length >= before + 2);
  await step(() => applicant.say(person.surname), t.plain('question-first-name'));
  const between = texts().slice(before);
  expect(between.filter((text) => text.includes(t.plain('question-surname')))).toHaveLength(2);
  expect(between).toHaveLength(3);

  await step(() => applicant.say(person.firstName), t.plain('question-patronymic'));
  await step(() => press(t.plain('none-patronymic')), t.plain('question-previous-kind'));
  await step(() => press(t.plain('name-kind-none')), t.plain('question-birth-date'));
  await step(() => press(/1990/), t.plain('question-birth-country'));
  // A card and the keyboard below it at once: both are safe to come again.
  await killedAt(
    (call) => call.method === 'editMessageText' || sends(call),
    () => applicant.say(person.birthPlace),
  );
  await shows(t.plain('contact-keyboard-on'));
  await step(() => void applicant.shareContact(), t.plain('question-purpose'));
  await step(() => press(t.plain('purpose-court')), t.plain('summary-title'));
  const summary = texts().at(-1) ?? '';
  for (const answer of ['900101 301 233', 'ҚАРАҢҒЫСЫЗОВА', 'ӘЛЕМГҮЛ']) expect(summary).toContain(answer);

  // An edit and a new message at once.
  await step(() => press(t.plain('button-edit')), t.plain('edit-title'));
  await killedAt(
    (call) => call.method === 'editMessageText' || sends(call),
    () => press(t.plain('line-phone')),
  );
  await shows(t.plain('contact-keyboard-on'));
  await step(() => press(t.plain('button-back')), t.plain('summary-title'));

  const sent = texts().length;
  const sendsTheCard = (call: BotApiCall) =>
    sends(call) && String(call.params.text).includes(t.plain('status-submitted'));
  await killedAt(sendsTheCard, () => press(t.plain('button-send')));
  await life.server.until(applicant, (said) => said.length >= sent + 2);
  await step(() => applicant.say('/cancel'), t.plain('plain-nothing-to-cancel'));
  expect(
    texts()
      .slice(sent)
      .filter((text) => text.includes(t.plain('status-submitted'))),
  ).toHaveLength(2);
  life.bot.child.kill('SIGTERM');
  expect(await life.bot.ended).toBe(0);
  const database = new Sqlite(life.settings.DATABASE_PATH ?? '', { readonly: true });
  expect(database.prepare('SELECT count(*) AS n FROM request').get()).toEqual({ n: 1 });
  expect(database.prepare(`SELECT count(*) AS n FROM outbox WHERE state = 'pending'`).get()).toEqual({
    n: 0,
  });
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok');
  database.close();
});
