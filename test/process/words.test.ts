import { setTimeout as wait } from 'node:timers/promises';
import { expect, test, vi } from 'vitest';
import type { Locale } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { person, referenceIn } from '../support/samples/stories.ts';
import { useBotLife } from '../support/stages/bot-life.ts';

/**
 * What is said about a request off the path, in real processes: an answer and what is added to it, a correction of it, a
 * message begun by /contact that a question overtakes, words of which it is asked whom they are for. The bot is killed the
 * moment each of them is said.
 */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 240_000 });

const texts = loadTexts();
const [kk, ru] = (['kk', 'ru'] as const satisfies readonly Locale[]).map(texts);
const owner = 9001;
const patienceMs = 40_000;
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

const life = useBotLife({ OWNER_IDS: String(owner), LOG_LEVEL: 'debug' });

function meet(id: number, name: string, language_code: string): Person {
  return life.server.botApi.room.addPerson({ id, first_name: name, language_code, phone: person.phone });
}

/** Waits for a message with the words, the newest one or any; says what was there instead, where it does not come. */
async function shows(who: Person, words: string, isNewest = false): Promise<void> {
  const isHere = life.server
    .until(who, (all) => (isNewest ? all.slice(-1) : all).some((text) => text.includes(words)))
    .then(() => true);
  const inTime = await Promise.race([isHere, wait(patienceMs, false, { ref: false })]);
  const last = who.messages.at(-1);
  if (!inTime)
    throw new Error(`no "${words}" in the chat, whose last message is: ${last?.text ?? last?.caption}`);
}

async function say(who: Person, text: string, next: string): Promise<void> {
  who.say(text);
  await shows(who, next, true);
}

function press(who: Person, label: string | RegExp): void {
  const isIt = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
  const message = who.messages.findLast((one) =>
    one.reply_markup?.inline_keyboard.flat().some(({ text }) => isIt(text)),
  );
  const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => isIt(text));
  if (message === undefined || button === undefined) throw new Error(`no button ${label}`);
  who.press(message.message_id, { text: button.text });
}

async function pressFor(who: Person, label: string | RegExp, next: string): Promise<void> {
  press(who, label);
  await shows(who, next, true);
}

async function sendRequest(applicant: Person, t: NonNullable<typeof kk>): Promise<string> {
  await say(applicant, '/start', t.plain('language-choose'));
  await pressFor(applicant, t.plain('language-name'), plain(t('menu')).split('\n').at(-1) ?? '');
  await say(applicant, '/apply', t.plain('consent-title'));
  await pressFor(applicant, t.plain('button-agree'), t.plain('question-for-whom'));
  await pressFor(applicant, t.plain('for-whom-self-electronic'), t.plain('question-iin'));
  await say(applicant, person.iin, t.plain('question-surname'));
  await say(applicant, `${person.surname} ${person.firstName}`, t.plain('question-patronymic'));
  await pressFor(applicant, t.plain('none-patronymic'), t.plain('question-previous-kind'));
  await pressFor(applicant, t.plain('name-kind-none'), t.plain('question-birth-date'));
  await pressFor(applicant, /1990/, t.plain('question-birth-country'));
  await say(applicant, person.birthPlace, t.plain('contact-keyboard-on'));
  applicant.shareContact();
  await shows(applicant, t.plain('question-purpose'), true);
  await pressFor(applicant, t.plain('purpose-court'), t.plain('summary-title'));
  await pressFor(applicant, t.plain('button-send'), t.plain('status-submitted'));
  return referenceIn(applicant.messages.at(-1)?.text ?? '');
}

/** How many messages of the chat have the words: one, or two where a kill took the answer to the call of one in flight. */
const timesIn = (who: Person, words: string) =>
  who.messages.filter((one) => one.from_bot && (one.text ?? '').includes(words)).length;

test('an answer, an addition, a correction, a message and words asked about: none is lost through a kill at each', async () => {
  if (kk === undefined || ru === undefined) throw new Error('no texts');
  const applicant = meet(1001, 'Айгерім', 'kk');
  const desk = meet(owner, 'Ерлан', 'ru');
  await say(desk, '/start', ru.plain('language-choose'));
  await pressFor(desk, ru.plain('language-name'), plain(ru('menu')).split('\n').at(-1) ?? '');
  const reference = await sendRequest(applicant, kk);
  await say(desk, `/take ${reference}`, reference);

  // The answer to a question, what is added to it within a few minutes, and the answer changed in its bubble.
  desk.say(`/ask ${reference} Бұрын тегіңіз қалай болған?`);
  await life.killAndStart();
  await shows(applicant, 'Бұрын тегіңіз қалай болған?');
  applicant.say('Петрова болған');
  await life.killAndStart();
  await shows(desk, 'Петрова болған');
  applicant.say('2015 жылға дейін');
  await life.killAndStart();
  await shows(desk, '2015 жылға дейін');
  const answer = applicant.messages.find((one) => !one.from_bot && one.text === 'Петрова болған');
  applicant.edit(answer?.message_id ?? 0, 'Пётрова болған');
  await life.killAndStart();
  await shows(desk, '✎ Петрова болған → Пётрова болған');

  // A message begun by the command, which a question overtakes: the words are asked about, and go where the tap says.
  await say(applicant, '/contact', plain(kk('contact-prompt')).split('\n')[0] ?? '');
  desk.say(`/ask ${reference} Қай қалада тұрасыз?`);
  await shows(applicant, 'Қай қалада тұрасыз?');
  applicant.say('Телефонымды ауыстырдым, хабарласа алмай қалмаңыздар');
  await life.killAndStart();
  await shows(applicant, plain(kk('which-meant')));
  expect(timesIn(desk, 'Телефонымды ауыстырдым')).toBe(0);
  press(applicant, kk.plain('button-which-message'));
  await life.killAndStart();
  await shows(desk, 'Телефонымды ауыстырдым, хабарласа алмай қалмаңыздар');

  // The question still waits, and the next words answer it.
  applicant.say('Семейде тұрамын');
  await life.killAndStart();
  await shows(desk, 'Семейде тұрамын');

  const heard = ['Петрова болған →', '2015 жылға дейін', 'Телефонымды ауыстырдым', 'Семейде тұрамын'];
  for (const words of heard) {
    expect(timesIn(desk, words)).toBeGreaterThanOrEqual(1);
    expect(timesIn(desk, words)).toBeLessThanOrEqual(2);
  }
  life.expectKept([person.iin, 'Петрова болған', 'Телефонымды ауыстырдым', 'Семейде тұрамын']);
});
