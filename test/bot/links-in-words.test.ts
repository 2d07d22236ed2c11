import { expect, test } from 'vitest';
import { wordsWithLinks } from '../../src/bot/links-in-words.ts';

const link = (offset: number, length: number, url: string) =>
  ({ type: 'text_link', offset, length, url }) as const;

test('a link behind a word is written out after it, counted as Telegram counts', () => {
  const text = '👍 Смотрите здесь, или там.';
  expect(
    wordsWithLinks({
      text,
      entities: [link(12, 5, 'https://egov.kz/'), link(23, 3, 'https://gov.kz/?a=1&b=2')],
    }),
  ).toBe('👍 Смотрите здесь (https://egov.kz/), или там (https://gov.kz/?a=1&b=2).');
});

test('a link that shows itself is not told twice, and words without links stay as they are', () => {
  const text = 'https://egov.kz/ и всё';
  expect(wordsWithLinks({ text, entities: [link(0, 16, 'https://egov.kz/')] })).toBe(text);
  expect(wordsWithLinks({ text, entities: [{ type: 'bold', offset: 0, length: 5 }] })).toBe(text);
  expect(wordsWithLinks({})).toBeUndefined();
});
