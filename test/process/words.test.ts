import { expect, test, vi } from 'vitest';
import { loadTexts } from '../../src/i18n/translate.ts';
import type { Person } from '../../src/playground/telegram/calls/bot-api.ts';
import { person } from '../support/samples/stories.ts';
import { useBotLife } from '../support/stages/bot-life.ts';
import { createProcessTalk } from '../support/stages/process-talk.ts';

/**
 * What is said about a request off the path, in real processes: an answer and what is added to it, a correction of it, a
 * message begun by /contact that a question overtakes, words of which it is asked whom they are for. The bot is killed the
 * moment each of them is said.
 */

// Real processes, one after the other: on a busy machine they take their time.
vi.setConfig({ testTimeout: 240_000 });

const texts = loadTexts();
const kk = texts('kk');
const owner = 9001;
const plain = (html: string) => html.replace(/<[^>]+>/g, '').trim();

const life = useBotLife({ OWNER_IDS: String(owner), LOG_LEVEL: 'debug' });

const { meet, greet, say, shows, press, fillIn } = createProcessTalk(life);

/** How many messages of the chat have the words: one, or two where a kill took the answer to the call of one in flight. */
const timesIn = (who: Person, words: string) =>
  who.messages.filter((one) => one.from_bot && (one.text ?? '').includes(words)).length;

test('an answer, an addition, a correction, a message and words asked about: none is lost through a kill at each', async () => {
  const applicant = meet(1001, 'Айгерім', 'kk');
  const desk = meet(owner, 'Ерлан', 'ru');
  await greet(desk, 'ru');
  await greet(applicant, 'kk');
  await say(applicant, '/apply', kk.plain('consent-title'));
  const reference = await fillIn(applicant);
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
