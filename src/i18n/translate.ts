import { fileURLToPath } from 'node:url';
import { I18n } from '@grammyjs/i18n';
import { type Locale, locales } from '../domain/locale.ts';
import { type MessageVariables, messageKeys } from './keys.gen.ts';

export type MessageKey = keyof MessageVariables;

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

type Variables<Key extends MessageKey> = MessageVariables[Key] extends never
  ? []
  : [variables: { readonly [Name in MessageVariables[Key]]: Variable }];

/** The texts of one language. */
export interface Translate {
  readonly locale: Locale;
  /** A text as Telegram HTML. */
  <Key extends MessageKey>(key: Key, ...variables: Variables<Key>): string;
  /** A text for where no markup is read: buttons, toasts, menus. */
  plain<Key extends MessageKey>(key: Key, ...variables: Variables<Key>): string;
}

const folder = fileURLToPath(new URL('../../locales', import.meta.url));

/** Loads the texts; the returned function gives those of a language. */
export function loadTexts(): (locale: Locale) => Translate {
  const i18n = new I18n({
    defaultLocale: 'en',
    directory: folder,
    fluentBundleOptions: { useIsolating: false }, // isolation marks break links and copied references
    fluentOptions: {
      warningHandler: (warning) => {
        throw new Error(`text ${warning.path} is missing for ${warning.locales.join()}`);
      },
    },
  });
  const made = new Map(locales.map((locale) => [locale, translator(i18n, locale)]));
  return (locale) => {
    const translate = made.get(locale);
    if (translate === undefined) throw new Error(`no texts for ${locale}`);
    return translate;
  };
}

function translator(i18n: I18n, locale: Locale): Translate {
  const format = (key: string, variables: Record<string, Variable> | undefined, escaping: boolean) => {
    const written: Record<string, string | number> = {};
    for (const [name, value] of Object.entries(variables ?? {})) {
      if (value instanceof Html) written[name] = value.html;
      else written[name] = typeof value === 'string' && escaping ? escapeHtml(value) : value;
    }
    return i18n.t(locale, key, written);
  };
  const html = (key: MessageKey, variables?: Record<string, Variable>) => format(key, variables, true);
  const plain = (key: MessageKey, variables?: Record<string, Variable>) => format(key, variables, false);
  return Object.assign(html, { locale, plain });
}

/** `prefix-name` as a key: for families of texts that are named after codes of the domain. */
export function keyOf<Prefix extends string>(prefix: Prefix, name: string): MessageKeyOf<Prefix> {
  const key = `${prefix}-${name}`;
  if (!isKeyOf(key, prefix)) throw new Error(`there is no text ${key}`);
  return key;
}

/** The keys of a family that need no variables. */
export type MessageKeyOf<Prefix extends string> = {
  [Key in MessageKey]: Key extends `${Prefix}-${string}` ? Key : never;
}[MessageKey];

function isKeyOf<Prefix extends string>(key: string, prefix: Prefix): key is MessageKeyOf<Prefix> {
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
