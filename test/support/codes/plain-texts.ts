import { messageKeys } from '../../../src/i18n/keys.gen.ts';
import { readSources } from '../source-files.ts';

/** Makes words to look for of texts, and takes the markup off them. */
const strips = /guide-index/;

/**
 * Keys of texts that go where Telegram reads no markup: labels, toasts, menus, and names put into other texts. As the
 * program asks for them with `plain`, by key or by family.
 */
export function plainTextKeys(): ReadonlySet<string> {
  const asked = readSources('src')
    .filter(({ path }) => !strips.test(path))
    .flatMap(({ text }) => [...text.matchAll(/\bplain\(\s*(keyOf\(\s*)?([^)]*)/g)])
    .flatMap(([, isFamily, words = '']) =>
      [...words.matchAll(/'([a-z_-]+)'/g)].map(([, name = '']) => (isFamily ? `${name}-` : name)),
    );
  return new Set(
    [...messageKeys].filter((key) =>
      asked.some((name) => (name.endsWith('-') ? key.startsWith(name) : key === name)),
    ),
  );
}
