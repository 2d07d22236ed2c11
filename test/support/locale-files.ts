import { readdirSync, readFileSync } from 'node:fs';
import { type Entry, type Message, parse, type Term, type VariableReference, Visitor } from '@fluent/syntax';
import type { Locale } from '../../src/domain/locale.ts';

/** A message of a locale file: its source, its place, and the variables it takes. */
export interface LocaleMessage {
  readonly key: string;
  readonly file: string;
  readonly message: Message;
  readonly variables: readonly string[];
}

/** All messages of a language in the order of the files; anything that is no message or comment is in `junk`. */
export function readLocale(locale: Locale): {
  readonly messages: readonly LocaleMessage[];
  readonly junk: readonly string[];
} {
  const messages: LocaleMessage[] = [];
  const junk: string[] = [];
  const folder = new URL(`../../locales/${locale}/`, import.meta.url);
  for (const file of readdirSync(folder).sort()) {
    const resource = parse(readFileSync(new URL(file, folder), 'utf8'), {});
    for (const entry of resource.body) {
      if (isMessage(entry)) {
        messages.push({ key: entry.id.name, file, message: entry, variables: variablesOf(entry) });
      } else if (entry.type === 'Junk' || entry.type === 'Term') {
        junk.push(`${locale}/${file}: ${JSON.stringify(entry).slice(0, 120)}`);
      }
    }
  }
  return { messages, junk };
}

function isMessage(entry: Entry): entry is Message {
  return entry.type === 'Message';
}

function variablesOf(entry: Message | Term): readonly string[] {
  const found = new Set<string>();
  class Collect extends Visitor {
    override visitVariableReference(node: VariableReference): void {
      found.add(node.id.name);
    }
  }
  new Collect().visit(entry);
  return [...found].sort();
}

/** The source of src/i18n/keys.gen.ts. */
export function keysSource(messages: readonly LocaleMessage[]): string {
  const sorted = [...messages].sort((a, b) => (a.key < b.key ? -1 : 1));
  const types = sorted.map(({ key, variables }) => {
    const names = variables.map((name) => `'${name}'`).join(' | ') || 'never';
    return `  '${key}': ${names};`;
  });
  const families = familiesOf(sorted).map(([family, names]) => {
    const listed = names.map((name) => `'${name}'`).join(' | ') || 'never';
    return `  '${family}': ${listed};`;
  });
  return `${[
    '// Written by `npm run keys` from locales/en; a test compares.',
    '',
    '/** Key of a text → the names of the variables it takes. */',
    'export interface MessageVariables {',
    ...types,
    '}',
    '',
    '/** What keys begin with, up to a hyphen → the names of the variables that any of them takes. */',
    'export interface FamilyVariables {',
    ...families,
    '}',
    '',
    'export const messageKeys: ReadonlySet<string> = new Set([',
    ...sorted.map(({ key }) => `  '${key}',`),
    ']);',
  ].join('\n')}\n`;
}

function familiesOf(messages: readonly LocaleMessage[]): readonly (readonly [string, readonly string[]])[] {
  const families = new Map<string, Set<string>>();
  for (const { key, variables } of messages) {
    const parts = key.split('-');
    for (let count = 1; count < parts.length; count += 1) {
      const family = parts.slice(0, count).join('-');
      const names = families.get(family) ?? new Set();
      for (const name of variables) names.add(name);
      families.set(family, names);
    }
  }
  return [...families]
    .map(([family, names]) => [family, [...names].sort()] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
