import { describe, expect, test } from 'vitest';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { messagesOf, shownText, wordings } from '../support/locale-text.ts';

/** What applicants read is short enough to be understood at once, also by whoever has it read aloud. */

/** For operators and owners, who are trained; menus and terms of consent have rules of their own. */
const otherReaders =
  /^(?:owner-|desk-|staff-|stats-|broadcast-|branches?-|audit-|action-|help-|command-|bot-|consent-|privacy-|guide-words-|plain-bot-)/;

/** In a sentence. A Kazakh word carries its endings, where Russian and English take a word more. */
const mostWords: Readonly<Record<Locale, number>> = { kk: 18, ru: 20, en: 22 };

/** A tick or a box; a word in the same text says what it says. */
const besideWords = [
  ...['button-step-done', 'button-step-open', 'country-done', 'country-open', 'verdict-same'],
  ...['contact-keyboard-accepted', 'form-accepted', 'request-sent'],
  ...['to-desk', 'to-desk-about'],
];

/** Short values: what the person has typed is not the text's fault. */
const texts = (locale: Locale) =>
  messagesOf(locale)
    .filter(({ key }) => !otherReaders.test(key))
    .flatMap((message) =>
      wordings(locale, message, () => '7').map((html) => ({ key: message.key, text: shownText(html) })),
    );

function sentencesOf(text: string): readonly string[] {
  return text.split(/(?<=[.!?:;])\s|\n/);
}

describe.each(locales)('in %s', (locale) => {
  test('a sentence has few words', () => {
    const long = texts(locale).flatMap(({ key, text }) =>
      sentencesOf(text)
        .filter((sentence) => (sentence.match(/[\p{L}\p{N}-]+/gu)?.length ?? 0) > mostWords[locale])
        .map((sentence) => `${key}: ${sentence}`),
    );
    expect(long).toEqual([]);
  });

  test('a paragraph has few sentences', () => {
    const long = texts(locale).flatMap(({ key, text }) =>
      text
        .split('\n')
        .filter((line) => sentencesOf(line).length > 7 || line.length > 420)
        .map((line) => `${key}: ${line}`),
    );
    expect(long).toEqual([]);
  });

  test('every text has a word or a number', () => {
    const mute = texts(locale).filter(({ text }) => !/[\p{L}\p{N}]/u.test(text));
    expect(mute).toEqual([]);
  });

  test('a sign stands beside words alone, in few texts', () => {
    const signed = texts(locale).filter(({ text }) => /\p{Extended_Pictographic}|[✓✗]/u.test(text));
    expect(new Set(signed.map(({ key }) => key))).toEqual(new Set(besideWords));
  });

  test('nobody is blamed', () => {
    const blame: Readonly<Record<Locale, RegExp>> = {
      kk: /қателестіңіз|қате жібердіңіз|дұрыс жазбадыңыз|болмайды ғой/i,
      ru: /вы ошиблись|вы неправильно|вы неверно|вы забыли|нельзя так/i,
      en: /you (?:failed|forgot|made a mistake|entered (?:a )?(?:wrong|invalid))|invalid input/i,
    };
    expect(texts(locale).filter(({ text }) => blame[locale].test(text))).toEqual([]);
  });
});
