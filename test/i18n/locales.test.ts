import { describe, expect, test } from 'vitest';
import { locales } from '../../src/domain/locale.ts';
import { messageKeys } from '../../src/i18n/keys.gen.ts';
import { plainTextKeys } from '../support/codes/plain-texts.ts';
import {
  choicesIn,
  files,
  messagesOf,
  renderText,
  textOf,
  wordings,
  writtenText,
} from '../support/locale-text.ts';

/** Asked for by families that a variable names, or handed on to where no markup is read. */
const plainFamilies =
  /^(?:none|purpose|line|for-whom|name-kind|kinship|apostille|right|correct|sms|toast|bot)-|^answer-none$/;
const plainKeys = new Set([...plainTextKeys(), ...[...messageKeys].filter((key) => plainFamilies.test(key))]);

const pluralCategories = { en: ['one', 'other'], ru: ['one', 'few', 'many', 'other'], kk: ['one', 'other'] };
const allowedTags = new Set(['b', 'i', 'u', 's', 'code', 'pre', 'a', 'blockquote', 'tg-spoiler']);

/** What is wrong with the tags of a text, or undefined. */
function tagFault(html: string): string | undefined {
  const open: string[] = [];
  for (const [tag, closing, name = '', attributes = ''] of html.matchAll(/<(\/?)([^\s>]*)([^>]*)>/g)) {
    if (!allowedTags.has(name)) return `${tag} is no tag of Telegram`;
    if (closing) {
      if (open.pop() !== name) return `${tag} closes nothing`;
    } else if (attributes && !(name === 'a' && /^ href="https?:\/\/[^"]+"$/.test(attributes))) {
      return `${tag} has attributes`;
    } else open.push(name);
  }
  if (open.length > 0) return `<${open.at(-1)}> is left open`;
  return /[<>]/.test(html.replace(/<[^<>]*>/g, '')) ? 'there is a bare < or >' : undefined;
}

describe.each(locales)('the files of %s', (locale) => {
  const messages = messagesOf(locale);

  test('hold nothing but messages, each with a text of its own', () => {
    expect(files.get(locale)?.junk).toEqual([]);
    const odd = messages.filter(({ message }) => message.value === null || message.attributes.length > 0);
    expect(odd.map(({ key }) => key)).toEqual([]);
    expect(messages.length).toBeGreaterThan(200);
  });

  test('have no key twice, whatever the file', () => {
    const seen = new Set<string>();
    const twice = messages.filter(({ key }) => seen.size === seen.add(key).size);
    expect(twice.map(({ key, file }) => `${file}: ${key}`)).toEqual([]);
  });

  test('have the keys of the English ones, in files of the same names', () => {
    const places = (of: typeof messages) => of.map(({ file, key }) => `${file}: ${key}`).sort();
    expect(places(messages)).toEqual(places(messagesOf('en')));
  });

  test('take the same variables as the English ones', () => {
    const taken = (of: typeof messages) => Object.fromEntries(of.map((one) => [one.key, one.variables]));
    expect(taken(messages)).toEqual(taken(messagesOf('en')));
  });

  test('have every plural category of the language and no other', () => {
    for (const message of messages) {
      for (const choice of choicesIn(message)) {
        expect(choice?.variants, `${message.key} selects on ${choice?.variable}`).toEqual(
          pluralCategories[locale],
        );
      }
    }
  });

  test('count with the same plurals as the English ones, but for what needs none', () => {
    const counted = (key: string, of: typeof locale) => {
      const message = textOf(of, key);
      return message ? [...new Set(choicesIn(message).map((choice) => choice?.variable))].sort() : [];
    };
    for (const { key } of messages) expect(counted(key, locale), key).toEqual(counted(key, 'en'));
  });

  test('use the tags that Telegram knows, and close them', () => {
    const faults = messages.flatMap((message) =>
      wordings(locale, message, (name) => name).flatMap((html) => {
        const fault = tagFault(html);
        return fault === undefined ? [] : [`${message.key}: ${fault}`];
      }),
    );
    expect(faults).toEqual([]);
  });

  test('write an ampersand as Telegram wants it', () => {
    const faults = messages.filter((message) => /&(?!(?:amp|lt|gt|quot);)/.test(writtenText(message)));
    expect(faults.map(({ key }) => key)).toEqual([]);
  });

  test('keep markup out of buttons, toasts and menus', () => {
    const plain = messages.filter(({ key }) => plainKeys.has(key));
    expect(plain.length).toBeGreaterThan(300);
    expect(plain.filter((message) => /[<>&]/.test(writtenText(message))).map(({ key }) => key)).toEqual([]);
  });

  test('give a text for every key, whatever the number, with every variable filled in', () => {
    for (const message of messages) {
      for (const plain of [false, true]) {
        for (const text of wordings(locale, message, (name) => `«${name}»`, plain)) {
          expect(text, message.key).not.toMatch(/[{}]|^\s*$|undefined|NaN/);
          expect(text, message.key).not.toBe(message.key);
          expect(text, message.key).not.toMatch(/[\u2066-\u2069]/); // isolation marks break copied references
        }
      }
    }
  });

  test('show every variable that they take', () => {
    for (const message of messages) {
      const [wording = ''] = wordings(locale, message, (name) => `«${name}»`);
      const counted = choicesIn(message).map((choice) => choice?.variable);
      for (const name of message.variables) {
        if (!counted.includes(name)) expect(wording, message.key).toContain(`«${name}»`);
      }
    }
  });

  test('put a count into the text together with the noun that it counts', () => {
    for (const message of messages) {
      if (choicesIn(message).length === 0) continue;
      for (const count of [1, 5, 21]) {
        const variables = Object.fromEntries(message.variables.map((name) => [name, count]));
        expect(renderText(locale, message.key, variables), message.key).toContain(String(count));
      }
    }
  });
});

test('the typed keys, the English file and the program mean the same', () => {
  expect([...messageKeys].sort()).toEqual(
    messagesOf('en')
      .map(({ key }) => key)
      .sort(),
  );
});

test('what a person typed is escaped in a message and left alone on a button', () => {
  const typed = '<b>&"Ә</b>';
  for (const locale of locales) {
    const escaped = renderText(locale, 'answer-line', { name: 'x', value: typed });
    expect(escaped).toContain('&lt;b&gt;&amp;"Ә&lt;/b&gt;');
    expect(tagFault(escaped)).toBeUndefined();
    expect(renderText(locale, 'button-keep', { value: typed }, true)).toContain(typed);
  }
});

test('a text that lacks a variable is an error and not a hole', () => {
  expect(() => renderText('en', 'answer-line', { name: 'x' })).toThrow();
  expect(() => renderText('en', 'no-such-text', {})).toThrow();
});

test('the lint of tags finds what Telegram would refuse', () => {
  expect(tagFault('<b>x')).toBe('<b> is left open');
  expect(tagFault('<b><i>x</b></i>')).toBe('</b> closes nothing');
  expect(tagFault('<div>x</div>')).toBe('<div> is no tag of Telegram');
  expect(tagFault('<a onclick="x">x</a>')).toBe('<a onclick="x"> has attributes');
  expect(tagFault('a < b')).toBe('there is a bare < or >');
  expect(tagFault('<a href="https://egov.kz">x</a> <tg-spoiler>x</tg-spoiler>')).toBeUndefined();
});
