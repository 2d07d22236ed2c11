import { existsSync, readdirSync } from 'node:fs';
import Sqlite from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readOne } from '../../attack/tools.ts';
import type { Chat } from '../../support/chat.ts';
import { shownText } from '../../support/locale-text.ts';
import { openDesk, pdf, referenceIn, wordsOf } from '../../support/samples/stories.ts';
import {
  agreeAnew,
  askedForWhom,
  openOnVersionOne,
  versionOneChat,
} from '../../support/samples/version-one.ts';
import type { Scene } from '../../support/scene.ts';

/**
 * A new version of the bot with other questions, on a database that version 1 wrote in Russian chats: what people had
 * answered is kept, what is new is asked.
 */

const oldReference = 'CR-B5A2-P67T';

let scene: Scene;
beforeEach(async () => {
  scene = await openOnVersionOne('2026-11-23T06:00:00Z');
});
afterEach(() => scene.close());

const say = (...text: Parameters<ReturnType<typeof wordsOf>>) => shownText(wordsOf(scene, 'ru')(...text));
const chatOf = (id: number) => versionOneChat(scene, id);
const agree = (chat: Chat) => agreeAnew(chat, say);

const shareContact = (chat: Chat) =>
  chat.act((person) => person.pressReplyKeyboard(say('button-share-contact')));
const requestsOf = (chat: Chat) =>
  readOne<number>(scene, `SELECT count(*) FROM request WHERE chat_id = ${chat.person.id}`);

test('the database as it was stays beside the new one, and a second start leaves that copy alone', async () => {
  const backup = `${scene.config.databasePath}.before-migration-1`;
  const read = () => {
    const database = new Sqlite(backup, { readonly: true });
    try {
      return [
        database.pragma('user_version', { simple: true }),
        database.pragma('integrity_check', { simple: true }),
        database.prepare('SELECT count(*) FROM draft').pluck().get(),
        database.prepare('SELECT count(*) FROM request').pluck().get(),
        database.prepare('SELECT count(*) FROM audit').pluck().get(),
      ];
    } finally {
      database.close();
    }
  };
  expect(existsSync(backup)).toBe(true);
  expect(read()).toEqual([1, 'ok', 4, 1, 2]);
  await chatOf(2001).say('/apply');
  await scene.stopBot();
  await scene.startBot();
  expect(read()).toEqual([1, 'ok', 4, 1, 2]);
  expect(readdirSync(scene.folder).filter((name) => name.includes('before-migration'))).toHaveLength(1);
});

test('nothing was answered yet: the form goes on, and is sent', async () => {
  const chat = chatOf(2001);
  // The card of then, with the first question of then.
  await chat.act((person) => person.pressStale(7, 'f:f45ac94c2acc:1:c:electronic'));
  await agree(chat);
  await chat.press(say('kind-electronic')); // the question that was on the card
  askedForWhom(chat, say);
  await chat.press(say('for-whom-self'));
  await chat.say('920317400200');
  await chat.say('Ким Анна Олеговна');
  await chat.press(say('name-kind-none'));
  await chat.press(/1992/);
  await chat.say('Семей');
  await shareContact(chat);
  await chat.press(say('purpose-court'));
  await chat.press(say('button-send'));
  expect(referenceIn(chat.last())).not.toBe('');
  expect(requestsOf(chat)).toBe(1);
});

test('in the middle, at the date of birth: what is typed is its answer, then what is new is asked; the names of then stay', async () => {
  const chat = chatOf(2002);
  await chat.say('01.01.1990');
  await agree(chat);
  // Typed before the consent was renewed, and not asked for again.
  expect(chat.last().split('\n')[0]).toBe(`✓ ${say('line-birth-date')}: 1 января 1990 года`);
  const asked: string[] = [];
  const answer = async (question: Parameters<typeof say>[0], work: () => Promise<void>) => {
    asked.push(question);
    expect([chat.last(), chat.texts.at(-2)].join('\n')).toContain(say(question));
    await work();
  };
  await answer('whom-question', async () => {
    askedForWhom(chat, say);
    await chat.press(say('for-whom-self'));
  });
  await answer('question-previous-kind', () => chat.press(say('name-kind-none')));
  await answer('question-birth-country', () => chat.say('Атырау'));
  await answer('question-phone', () => shareContact(chat));
  await answer('question-purpose', () => chat.press(say('purpose-employment')));
  expect(asked).toHaveLength(5);
  expect(chat.last()).toContain(say('summary-title'));
  for (const line of [
    `${say('line-for-whom')}: ${say('for-whom-self')}`,
    `${say('line-kind')}: ${say('kind-electronic')}`,
    `${say('line-iin')}: 900101 301 233`,
    `${say('line-surname')}: СЕРІКОВА`,
    `${say('line-first-name')}: АЙГЕРІМ`,
    `${say('line-patronymic')}: ${say('answer-not-in-document')}`,
    `${say('line-birth-date')}: 1 января 1990 года`,
    `${say('line-birth-place')}: Атырау`,
    `${say('line-phone')}: +7 701 000 20 02`,
  ]) {
    expect(chat.last()).toContain(line);
  }
  await chat.press(say('button-send'));
  expect(requestsOf(chat)).toBe(1);
});

test('complete then, not now: "send" of the old card sends nothing; what is new is asked, then it goes', async () => {
  const { operator } = scene;
  await openDesk(scene, 'ru');
  const chat = chatOf(2003);
  await chat.act((person) => person.pressStale(33, 'f:ab3bfe13f656:b:z:'));
  expect(requestsOf(chat)).toBe(0);
  await agree(chat);
  askedForWhom(chat, say);
  await chat.press(say('for-whom-self'));
  await chat.press(say('name-kind-none'));
  await chat.say('Алматы');
  expect(chat.last()).toContain(say('question-country'));
  await chat.press('Польша');
  await chat.press(say('apostille-no'));
  expect(chat.last()).toContain(say('summary-title'));
  const lines = [
    `${say('line-kind')}: ${say('kind-paper')}`,
    `${say('line-purpose')}: ${say('purpose-visa')}`,
    `${say('line-iin')}: 851231 401 238`,
    `${say('line-surname')}: ТЕСТОВА`,
    `${say('line-first-name')}: АЛИЯ`,
    `${say('line-patronymic')}: НҰРЛАНҚЫЗЫ`,
    `${say('line-birth-date')}: 31 декабря 1985`,
    `${say('line-birth-place')}: Алматы`,
    `${say('line-phone')}: +7 701 234 56 78`,
    `${say('line-region')}: область Абай`,
    `${say('line-branch')}: ЦОН г. Семей`,
    `${say('line-country')}: Польша`,
    `${say('line-apostille')}: ${say('apostille-no')}`,
  ];
  for (const line of lines) expect(chat.last()).toContain(line);
  await chat.press(say('button-send'));
  await shareContact(chat); // the number was typed
  expect(requestsOf(chat)).toBe(1);
  await operator.say(`/request ${referenceIn(chat.last())}`);
  for (const line of lines) expect(operator.last()).toContain(line);
});

test('at the service centre: it is chosen, then what is new is asked', async () => {
  const chat = chatOf(2004);
  await chat.say('/apply');
  await agree(chat);
  expect(chat.last()).toContain(say('question-branch'));
  await chat.press(/^ЦОН/);
  askedForWhom(chat, say);
  await chat.press(say('for-whom-self'));
  await chat.press(say('name-kind-none'));
  await chat.say('Россия, Омск');
  await chat.press(say('none-country'));
  expect(chat.last()).toContain(say('summary-title'));
  expect(chat.last()).toContain(`${say('line-surname')}: ТЕСТОВ\n${say('line-first-name')}: ЯН`);
  expect(chat.last()).toContain(`${say('line-iin')}: 040229 501 231`);
  await chat.press(say('button-send'));
  await shareContact(chat); // whether the number was their own was not kept then
  expect(requestsOf(chat)).toBe(1);
});

test('a request of then is followed, and delivered although its card is gone', async () => {
  const { operator } = scene;
  const chat = chatOf(2005);
  await chat.say('/help'); // there is no draft of this person, so no consent is in the way
  await openDesk(scene, 'ru');
  await operator.say(`/request ${oldReference}`);
  expect(operator.last()).toContain(say('status-in_review'));
  expect(operator.last()).not.toMatch(/undefined|null/);
  await operator.act((person) =>
    person.sendDocument({ name: 'c.pdf', mime: 'application/pdf', bytes: pdf, caption: oldReference }),
  );
  expect(chat.person.messages.filter((message) => message.document)).toHaveLength(1);
  expect(chat.texts.join('\n')).toContain(say('status-delivered'));
  await chat.say('/status');
  expect(chat.last()).toContain(oldReference);
  expect(chat.last()).toContain(say('status-delivered'));
});

test('the answers of a request of then are offered for the next one', async () => {
  const chat = chatOf(2005);
  await chat.say('/apply');
  await agree(chat);
  await chat.press(say('for-whom-self-electronic'));
  const [label = ''] = chat.buttons.filter((one) => one.startsWith(say('button-defaults', { name: '' })));
  await chat.press(label);
  // What was not asked then is asked now.
  expect(chat.last()).toContain(say('question-previous-kind'));
  await chat.press(say('name-kind-none'));
  await chat.say('Семей');
  await chat.press(say('purpose-court'));
  expect(chat.last()).toContain(say('summary-title'));
});

test('forms of then are reminded of once, and erased in their time', async () => {
  const chats = [2001, 2002, 2003, 2004].map(chatOf);
  for (const chat of chats) await chat.say('/help'); // the simulator has met them now
  await scene.advance({ days: 3 });
  for (const chat of chats) {
    expect(
      chat.texts.filter((text) => text === say('draft-reminder')),
      String(chat.person.id),
    ).toHaveLength(1);
  }
  await scene.advance({ days: 5 });
  expect(readOne(scene, 'SELECT count(*) FROM draft')).toBe(0);
});
