import { setTimeout as wait } from 'node:timers/promises';
import { loadTexts } from '../../../src/i18n/translate.ts';
import type { Person } from '../../../src/playground/telegram/calls/bot-api.ts';
import type { BotApiServer } from '../bot-process.ts';
import { person, referenceIn } from '../samples/stories.ts';

/** What people do in the chats of a bot that is a process of its own: each step waits for what the chat shows next. */

const t = loadTexts()('kk');
/** A decision of the desk is held for 15 seconds, and the machine may be busy. */
const patienceMs = 40_000;

/** `life`: whoever has the server of the process that lives now. */
export function createProcessTalk(life: { readonly server: BotApiServer }) {
  /** Waits for it in the person's chat; says what was there instead, where it does not come. */
  async function waitFor(
    who: Person,
    words: string,
    isIn: (texts: readonly string[]) => boolean,
  ): Promise<void> {
    const isHere = life.server.until(who, isIn).then(() => true);
    if (await Promise.race([isHere, wait(patienceMs, false, { ref: false })])) return;
    const last = who.messages.at(-1);
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
    const fits = (text: string) => (typeof label === 'string' ? text === label : label.test(text));
    const message = who.messages.findLast((one) =>
      one.reply_markup?.inline_keyboard.flat().some(({ text }) => fits(text)),
    );
    const button = message?.reply_markup?.inline_keyboard.flat().find(({ text }) => fits(text));
    if (message === undefined || button === undefined) throw new Error(`no button ${label}`);
    who.press(message.message_id, { text: button.text });
  }

  async function pressFor(who: Person, label: string | RegExp, next: string): Promise<void> {
    press(who, label);
    await newestShows(who, next);
  }

  function meet(id: number, first_name: string, language_code: 'kk' | 'ru'): Person {
    return life.server.botApi.room.addPerson({ id, first_name, language_code, phone: person.phone });
  }

  /** A person says hello and chooses their language. */
  async function greet(who: Person, locale: 'kk' | 'ru'): Promise<void> {
    const texts = loadTexts()(locale);
    await say(who, '/start', texts.plain('language-choose'));
    await pressFor(who, texts.plain('language-name'), texts.plain('menu').split('\n').at(-1) ?? '');
  }

  /** In Kazakh, from the card that asks for the consent to the electronic certificate's request; its reference. */
  async function fillIn(who: Person, iin: string = person.iin): Promise<string> {
    await pressFor(who, t.plain('button-agree'), t.plain('question-for-whom'));
    await pressFor(who, t.plain('for-whom-self-electronic'), t.plain('question-iin'));
    await say(who, iin, t.plain('question-surname'));
    await say(who, `${person.surname} ${person.firstName}`, t.plain('question-patronymic'));
    await pressFor(who, t.plain('none-patronymic'), t.plain('question-previous-kind'));
    await pressFor(who, t.plain('name-kind-none'), t.plain('question-birth-date'));
    await pressFor(who, /1990/, t.plain('question-birth-country'));
    await say(who, person.birthPlace, t.plain('contact-keyboard-on'));
    who.shareContact();
    await newestShows(who, t.plain('question-purpose'));
    await pressFor(who, t.plain('purpose-court'), t.plain('summary-title'));
    await pressFor(who, t.plain('button-send'), t.plain('status-submitted'));
    return referenceIn(who.messages.at(-1)?.text ?? '');
  }

  return { waitFor, shows, newestShows, say, press, pressFor, meet, greet, fillIn };
}

/** Somebody who has never been here asks for an electronic certificate; its reference. */
export async function askForCertificate(
  server: BotApiServer,
  { id, iin }: { readonly id: number; readonly iin: string },
): Promise<{ readonly who: Person; readonly reference: string }> {
  const { meet, greet, say, fillIn } = createProcessTalk({ server });
  const who = meet(id, 'Айгерім', 'kk');
  await greet(who, 'kk');
  await say(who, '/apply', t.plain('consent-title'));
  return { who, reference: await fillIn(who, iin) };
}
