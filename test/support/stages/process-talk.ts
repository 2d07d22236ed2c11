import { setTimeout as wait } from 'node:timers/promises';
import { loadTexts } from '../../../src/i18n/translate.ts';
import type { Person } from '../../../src/playground/telegram/calls/bot-api.ts';
import type { BotApiServer } from '../bot-process.ts';
import { person, referenceIn } from '../samples/stories.ts';

/** What people do in the chat of a bot that is a process of its own: each step waits for what the chat shows next. */

const t = loadTexts()('kk');
const patienceMs = 25_000;

async function newestShows(server: BotApiServer, who: Person, words: string): Promise<void> {
  const isHere = server.until(who, (all) => (all.at(-1) ?? '').includes(words)).then(() => true);
  if (await Promise.race([isHere, wait(patienceMs, false, { ref: false })])) return;
  const last = who.messages.at(-1);
  throw new Error(`no "${words}" in the chat, whose last message is: ${last?.text ?? last?.caption}`);
}

async function say(server: BotApiServer, who: Person, text: string, next: string): Promise<void> {
  who.say(text);
  await newestShows(server, who, next);
}

async function press(server: BotApiServer, who: Person, label: string | RegExp, next: string): Promise<void> {
  const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
  const message = who.messages.findLast((one) =>
    one.reply_markup?.inline_keyboard.flat().some(({ text }) => fits(text)),
  );
  const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => fits(text));
  if (message === undefined || button === undefined) throw new Error(`no button ${label}`);
  who.press(message.message_id, { text: button.text });
  await newestShows(server, who, next);
}

/** Somebody who has never been here asks for an electronic certificate; its reference. */
export async function askForCertificate(
  server: BotApiServer,
  { id, iin }: { readonly id: number; readonly iin: string },
): Promise<{ readonly who: Person; readonly reference: string }> {
  const who = server.botApi.room.addPerson({
    id,
    first_name: 'Айгерім',
    language_code: 'kk',
    phone: person.phone,
  });
  await say(server, who, '/start', t.plain('language-choose'));
  await press(server, who, t.plain('language-name'), t.plain('menu').split('\n').at(-1) ?? '');
  await say(server, who, '/apply', t.plain('consent-title'));
  await press(server, who, t.plain('button-agree'), t.plain('question-for-whom'));
  await press(server, who, t.plain('for-whom-self-electronic'), t.plain('question-iin'));
  await say(server, who, iin, t.plain('question-surname'));
  await say(server, who, `${person.surname} ${person.firstName}`, t.plain('question-patronymic'));
  await press(server, who, t.plain('none-patronymic'), t.plain('question-previous-kind'));
  await press(server, who, t.plain('name-kind-none'), t.plain('question-birth-date'));
  await press(server, who, /1990/, t.plain('question-birth-country'));
  await say(server, who, person.birthPlace, t.plain('contact-keyboard-on'));
  who.shareContact();
  await newestShows(server, who, t.plain('question-purpose'));
  await press(server, who, t.plain('purpose-court'), t.plain('summary-title'));
  await press(server, who, t.plain('button-send'), t.plain('status-submitted'));
  return { who, reference: referenceIn(who.messages.at(-1)?.text ?? '') };
}
