import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { guidePageIds, guidePages, isGuidePage, pathTo } from '../../src/domain/guide/guide.ts';
import { locales } from '../../src/domain/locale.ts';
import { messagesOf } from '../support/locale-text.ts';

/** The table of facts in locales/README.md: fact, texts, sources. */
const rows = readFileSync(new URL('../../locales/README.md', import.meta.url), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| ') && !line.startsWith('| fact '))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, fact = '', texts = '', sources = '']) => ({ fact, texts: texts.split(', '), sources }));

test('every fact has a text in each language, and a source', () => {
  expect(rows.length).toBeGreaterThan(30);
  for (const locale of locales) {
    const keys = new Set(messagesOf(locale).map(({ key }) => key));
    expect(rows.flatMap(({ texts }) => texts.filter((text) => !keys.has(text)))).toEqual([]);
  }
  expect(rows.filter(({ fact, sources }) => fact === '' || sources === '')).toEqual([]);
});

test('every page of the guide that a fact stands on is reached from the main menu', () => {
  const pages = rows.flatMap(({ texts }) =>
    texts.flatMap((text) => /^guide-text-(.+)$/.exec(text)?.[1] ?? []),
  );
  expect(pages.filter((page) => !isGuidePage(page) || pathTo(page)[0] !== 'start')).toEqual([]);
});

test('every page of the guide tells facts of the table, but those that only lead on or repeat', () => {
  const told = new Set(rows.flatMap(({ texts }) => texts));
  const silent = guidePageIds.filter((page) => !told.has(`guide-text-${page}`));
  expect(silent).toEqual(['start', 'ways', 'here', 'abroad', 'after', 'refused', 'again', 'refund']);
  expect(silent.every((page) => guidePages[page] !== undefined)).toBe(true);
});
