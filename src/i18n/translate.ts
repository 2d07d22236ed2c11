import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { I18n } from '@grammyjs/i18n';
import { type Locale, locales } from '../domain/locale.ts';
import { type FamilyVariables, type MessageVariables, messageKeys } from './keys.gen.ts';

export type MessageKey = keyof MessageVariables;

/** What the keys of a family begin with: texts that are named after codes of the domain. */
export type Family = keyof FamilyVariables;
declare const family: unique symbol;
/**
 * The key of a text of this family; which one is known when the program runs. A name for the family and no union of
 * its keys: hundreds of unions over all keys made the compiler slow.
 */
export type KeyOf<Of extends Family> = string & { readonly [family]: Of };
export type AnyKey = MessageKey | KeyOf<Family>;

/** Text that is Telegram HTML already and goes into a message as it is. */
export class Html {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

/**
 * A value for a message. Strings are escaped; a number is a count, which plural forms look at and which is
 * printed with the grouping of the language. What is a name and not a count (IIN, reference, phone) is a string.
 */
export type Variable = string | number | Html;

type NamesOf<Key> =
  Key extends KeyOf<infer Of> ? FamilyVariables[Of] : Key extends MessageKey ? MessageVariables[Key] : never;

type Variables<Key> = [NamesOf<Key>] extends [never]
  ? []
  : [variables: { readonly [Name in NamesOf<Key>]: Variable }];

/** The texts of one language. */
export interface Translate {
  readonly locale: Locale;
  /** A text as Telegram HTML. */
  <Key extends AnyKey>(key: Key, ...variables: Variables<Key>): string;
  /** A text for where no markup is read: buttons, toasts, menus. */
  plain<Key extends AnyKey>(key: Key, ...variables: Variables<Key>): string;
}

const folder = fileURLToPath(new URL('../../locales', import.meta.url));

let loaded: ((locale: Locale) => Translate) | undefined;

/** Loads the texts, once for a process; the returned function gives those of a language. */
export function loadTexts(): (locale: Locale) => Translate {
  loaded ??= readTexts();
  return loaded;
}

function readTexts(): (locale: Locale) => Translate {
  const i18n = new I18n({
    defaultLocale: 'en',
    fluentBundleOptions: { useIsolating: false }, // isolation marks break links and copied references
    fluentOptions: {
      warningHandler: (warning) => {
        throw new Error(`text ${warning.path} is missing for ${warning.locales.join()}`);
      },
    },
  });
  // Read here and not by the library, which for that brings all that Deno can do in place of Node.
  for (const locale of locales) i18n.loadLocaleSync(locale, { source: textsOf(locale) });
  rememberMatches(i18n.fluent);
  const made = new Map(locales.map((locale) => [locale, translator(i18n, locale)]));
  return (locale) => {
    const translate = made.get(locale);
    if (translate === undefined) throw new Error(`no texts for ${locale}`);
    return translate;
  };
}

/** Whatever files there are for a language, as one. */
function textsOf(locale: Locale): string {
  const files = readdirSync(join(folder, locale)).filter((name) => name.endsWith('.ftl'));
  return files
    .sort()
    .map((name) => readFileSync(join(folder, locale, name), 'utf8'))
    .join('\n');
}

/**
 * Which texts there are for a language is negotiated anew for every text; the answer is always the same. Where a later
 * version of the library does it in another way, this does nothing.
 */
function rememberMatches(fluent: I18n['fluent']): void {
  const match: unknown = Reflect.get(fluent, 'matchBundles');
  if (typeof match !== 'function') return;
  const matches = new Map<string, unknown>();
  Reflect.set(fluent, 'matchBundles', (asked: readonly string[]) => {
    const name = asked.join();
    const known = matches.get(name) ?? match.call(fluent, asked);
    matches.set(name, known);
    return known;
  });
}

function translator(i18n: I18n, locale: Locale): Translate {
  /** Most texts have no variables and are always the same. */
  const constant = new Map<string, string>();
  const format = (key: string, variables: Record<string, Variable> | undefined, escaping: boolean) => {
    const known = variables === undefined ? constant.get(key) : undefined;
    if (known !== undefined) return known;
    const written: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(variables ?? {})) {
      if (value instanceof Html) written[name] = value.html;
      else written[name] = typeof value === 'string' && escaping ? escapeHtml(value) : value;
    }
    const text = i18n.t(locale, key, written);
    if (variables === undefined) constant.set(key, text);
    return text;
  };
  const html = (key: AnyKey, variables?: Record<string, Variable>) => format(key, variables, true);
  const plain = (key: AnyKey, variables?: Record<string, Variable>) => format(key, variables, false);
  return Object.assign(html, { locale, plain });
}

/** `prefix-name` as a key: for families of texts that are named after codes of the domain. */
export function keyOf<Of extends Family>(prefix: Of, name: string): KeyOf<Of> {
  const key = `${prefix}-${name}`;
  if (!isKeyOf(key, prefix)) throw new Error(`there is no text ${key}`);
  return key;
}

function isKeyOf<Of extends Family>(key: string, prefix: Of): key is KeyOf<Of> {
  return key.startsWith(`${prefix}-`) && messageKeys.has(key);
}

/** True when a family has a text of this name, for texts that only some names have. */
export function hasText(key: string): boolean {
  return messageKeys.has(key);
}

/** Telegram reads these three as markup. */
export function escapeHtml(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}
