import {
  type Pattern,
  type Placeable,
  type SelectExpression,
  type TextElement,
  type VariableReference,
  Visitor,
} from '@fluent/syntax';
import { type Locale, locales } from '../../src/domain/locale.ts';
import { loadTexts, type Variable } from '../../src/i18n/translate.ts';
import { type LocaleMessage, readLocale } from './locale-files.ts';

/** The locale files as the lints read them. */
export const files = new Map(locales.map((locale) => [locale, readLocale(locale)]));

export function messagesOf(locale: Locale): readonly LocaleMessage[] {
  return files.get(locale)?.messages ?? [];
}

export function textOf(locale: Locale, key: string): LocaleMessage | undefined {
  return messagesOf(locale).find((message) => message.key === key);
}

/** One select expression on a variable: the variable and the names of its variants, the default one last. */
export interface PluralChoice {
  readonly variable: string;
  readonly variants: readonly string[];
}

/** The selects of a message, in order; `undefined` as the variable: it selects on something else. */
export function choicesIn({ message }: LocaleMessage): readonly (PluralChoice | undefined)[] {
  const found: (PluralChoice | undefined)[] = [];
  class Collect extends Visitor {
    override visitSelectExpression(node: SelectExpression): void {
      const { selector } = node;
      const variable = isVariable(selector) ? selector.id.name : undefined;
      const variants = [...node.variants].sort((one, other) => Number(one.default) - Number(other.default));
      found.push(
        variable === undefined
          ? undefined
          : {
              variable,
              variants: variants.map(({ key }) => (key.type === 'Identifier' ? key.name : String(key.value))),
            },
      );
      this.genericVisit(node);
    }
  }
  new Collect().visit(message);
  return found;
}

function isVariable(node: { readonly type: string }): node is VariableReference {
  return node.type === 'VariableReference';
}

/** All letters of a message as they stand in the file, without its variables. */
export function writtenText({ message }: LocaleMessage): string {
  const parts: string[] = [];
  class Collect extends Visitor {
    override visitTextElement(node: TextElement): void {
      parts.push(node.value);
    }
    override visitPlaceable(node: Placeable): void {
      parts.push(' ');
      this.genericVisit(node);
    }
    override visitPattern(node: Pattern): void {
      this.genericVisit(node);
      parts.push(' ');
    }
  }
  new Collect().visit(message);
  return parts.join('');
}

/** Numbers that between them meet every plural category of the three languages. */
export const counts = [0, 1, 2, 5, 11, 21, 100] as const;

const texts = loadTexts();

/** A text through the program's own `t()`, by a key that is only known at run time. */
export function renderText(
  locale: Locale,
  key: string,
  variables: Readonly<Record<string, Variable>>,
  plain = false,
): string {
  const t = texts(locale);
  return String(Reflect.apply(plain ? t.plain : t, undefined, [key, variables]));
}

/** `value` for each of a message's variables, but `count` for those that a plural looks at. */
export function variablesFor(
  message: LocaleMessage,
  count: number,
  value: (variable: string) => Variable,
): Record<string, Variable> {
  const counted = new Set(choicesIn(message).map((choice) => choice?.variable));
  return Object.fromEntries(message.variables.map((name) => [name, counted.has(name) ? count : value(name)]));
}

/** Every wording of a message: one for each number where it has plurals. */
export function wordings(
  locale: Locale,
  message: LocaleMessage,
  value: (variable: string) => Variable,
  plain = false,
): readonly string[] {
  const numbers = choicesIn(message).length > 0 ? counts : [1];
  return numbers.map((count) => renderText(locale, message.key, variablesFor(message, count, value), plain));
}

/** Telegram HTML as a phone shows it. */
export function shownText(html: string): string {
  return html
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}

/** Length as Telegram counts it: in code points, after the markup was read. */
export function shownLength(html: string): number {
  return [...shownText(html)].length;
}
