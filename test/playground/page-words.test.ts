import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actions, certificateKinds, statuses } from '../../src/domain/request/status.ts';
import { isObject } from '../../src/playground/telegram/calls/json-value.ts';

/** The page's own words: the same in three languages, none missing, none left over. */

const folder = new URL('../../src/playground/page/', import.meta.url);
const locales = ['kk', 'ru', 'en'] as const;
const families = ['words', 'storyWords', 'requestWords', 'registerWords'] as const;

async function wordsOf(locale: string, family: (typeof families)[number]): Promise<Map<string, string>> {
  const loaded: unknown = await import(new URL(`words/${locale}.js`, folder).href);
  const words = isObject(loaded) ? loaded[family] : undefined;
  if (!isObject(words)) throw new Error(`words/${locale}.js has no ${family}`);
  return new Map(Object.entries(words).map(([key, said]) => [key, String(said)]));
}

test.each(families)('%s have the same keys in all languages, and say something', async (family) => {
  const [kk, ru, en] = await Promise.all(locales.map((locale) => wordsOf(locale, family)));
  expect([...(ru?.keys() ?? [])]).toEqual([...(kk?.keys() ?? [])]);
  expect([...(en?.keys() ?? [])]).toEqual([...(kk?.keys() ?? [])]);
  for (const words of [kk, ru, en]) expect([...(words?.values() ?? [])]).not.toContain('');
});

test('whatever can happen to a request has words', async () => {
  const said = await wordsOf('kk', 'requestWords');
  const wanted = [
    ...certificateKinds,
    ...statuses.map((status) => `status-${status}`),
    ...['submit', ...actions, 'undo'].map((action) => `action-${action}`),
    ...['applicant', 'operator', 'register', 'system'].map((actor) => `actor-${actor}`),
  ];
  expect([...said.keys()].sort()).toEqual(wanted.sort());
});

test('each word that the page asks for is there', async () => {
  const known = await wordsOf('kk', 'words');
  const told = await wordsOf('kk', 'storyWords');
  const scripts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (name) => name.endsWith('.js') && !name.startsWith('words'),
  );
  const source = scripts.map((name) => readFileSync(new URL(name, folder), 'utf8')).join('\n');
  const asked = [...source.matchAll(/\bword\('([^']+)'\)/g)].map(([, key]) => key ?? '');
  const toldOf = [...source.matchAll(/\bwords: '([^']+)'|storyWord\('([^']+)'\)/g)].map(
    ([, ofStep, direct]) => ofStep ?? direct ?? '',
  );
  expect(asked.length).toBeGreaterThan(60);
  expect(asked.filter((key) => !known.has(key))).toEqual([]);
  expect(toldOf.length).toBeGreaterThan(20);
  expect(toldOf.filter((key) => !told.has(key))).toEqual([]);
  const unused = [...known.keys(), ...told.keys()].filter((key) => !source.includes(`'${key}'`));
  const composed = /^(fault-.+|applicant|running|starting|stopped)$/;
  expect(unused.filter((key) => !composed.test(key))).toEqual([]);
});
