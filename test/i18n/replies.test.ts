import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { filledIn, placesIn, replyPlaces } from '../../src/domain/desk/canned-reply.ts';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { loadTexts } from '../../src/i18n/translate.ts';
import { loadReplies } from '../../src/lists/canned-replies.ts';
import { callbackData, parseCallback } from '../../src/messages/callbacks/data.ts';
import { previewCard, wordsPrompt } from '../../src/messages/desk/reply-cards.ts';
import { operatorMessage } from '../../src/messages/request/talk-card.ts';
import { expectTakable } from '../support/card-checks.ts';
import { messagesOf } from '../support/locale-text.ts';
import { branch, catalog, request } from '../support/samples/longest-request.ts';
import { reference } from '../support/samples/longest-values.ts';

/** The replies that operators send often: the same in three languages, filled in, and short enough to send. */
const texts = loadTexts();
const replies = loadReplies(join(import.meta.dirname, '..', '..', 'data'));

const words = (text: string): readonly string[] => text.toLowerCase().match(/\p{Script=Cyrillic}+/gu) ?? [];
const filled = (text: string, locale: Locale) =>
  filledIn(text, { reference, branch: branch.names[locale], promised: '30.09.2026' });

test('there are some, each with a code of its own that a button can carry', () => {
  expect(replies.length).toBeGreaterThan(2);
  expect(new Set(replies.map(({ code }) => code)).size).toBe(replies.length);
  for (const { code } of replies) {
    expect(parseCallback(callbackData.reply(reference, code))).toEqual({ type: 'reply', reference, code });
  }
  expect(catalog.branches.every(({ names }) => names.kk.length <= branch.names.kk.length)).toBe(true);
});

describe.each(replies.map((reply) => [reply.code, reply] as const))('the reply %s', (_, reply) => {
  test('wants the same filled in, once each, in every language', () => {
    const wanted = locales.map((locale) => placesIn(reply.texts[locale]).toSorted());
    expect(wanted).toEqual(wanted.map(() => wanted[0]));
    expect(new Set(wanted[0]).size).toBe(wanted[0]?.length);
    expect(wanted[0]).toContain('reference');
    expect(replyPlaces).toEqual(expect.arrayContaining([...(wanted[0] ?? [])]));
  });

  test.each(locales)('is filled in and fits, in %s', (locale) => {
    const text = filled(reply.texts[locale], locale);
    expect(text).not.toMatch(/[{}]/);
    expect(text).toContain(reference);
    expect(text).not.toMatch(/[<>&]| {2}| [,.;:!?]|\s$|^\s/);
    expect([...text].length).toBeLessThanOrEqual(1500);
    const message = operatorMessage(request('in_review'), text, texts(locale));
    expectTakable(message);
    for (const own of locales) expectTakable(previewCard({ reference, message, isNote: false }, texts(own)));
  });

  test('is written in its language and in no other', () => {
    const { kk, ru, en } = reply.texts;
    expect([...new Set(words(kk))].filter((word) => words(ru).includes(word))).toEqual([]);
    expect(kk).toMatch(/[әғқңөұүһі]/);
    expect(`${ru} ${reply.titles.ru}`).not.toMatch(/[әғқңөұүһі]/i);
    expect(`${en} ${reply.titles.en}`).not.toMatch(/\p{Script=Cyrillic}/u);
    for (const text of [kk, ru]) expect(text.replace(/\{[a-z]+\}|\/[a-z]+/g, '')).not.toMatch(/[a-z]{3}/i);
  });

  test('speaks politely, of places and commands that there are', () => {
    expect(words(reply.texts.kk).filter((word) => /^(?:сен|сенің|сені|саған)$/.test(word))).toEqual([]);
    expect(reply.texts.kk).not.toMatch(/(?<!\p{L})сіз(?:ді|ге|де|ден|дің|бен)?(?!\p{L})/u);
    expect(words(reply.texts.ru).filter((word) => /^(?:ты|тебя|тебе|твой|твоё)$/.test(word))).toEqual([]);
    const commands = messagesOf('en').flatMap(({ key }) => key.match(/^command-(.*)$/)?.[1] ?? []);
    for (const locale of locales) {
      const named = [...reply.texts[locale].matchAll(/\/([a-z]+)/g)].map(([, name = '']) => name);
      expect(named.filter((name) => !commands.includes(name))).toEqual([]);
    }
  });
});

test.each(locales)('their titles are told apart and fit on buttons, in %s', (locale) => {
  const titles = replies.map((reply) => reply.titles[locale]);
  expect(new Set(titles).size).toBe(titles.length);
  for (const title of titles) expect(title.length).toBeLessThanOrEqual(36);
  expectTakable(wordsPrompt({ reference, kind: 'message', code: undefined, replies }, texts(locale)));
});
