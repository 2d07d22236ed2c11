import { expect, test } from 'vitest';
import { nearWords } from '../../src/domain/near-words.ts';
import { misspells } from '../../src/domain/places/place-search.ts';
import { rules } from '../../src/domain/words/saying-words.ts';

test('the words that one typing error away from a typed one, in their order', () => {
  const near = nearWords(['отмена', 'отменить', 'смена', 'замена', 'отмела']);
  expect(near('отмена')).toEqual(['отмела']);
  expect(near('отмема')).toEqual(['отмена', 'отмела']);
  expect(near('отмнеа')).toEqual(['отмена']);
  expect(near('амена')).toEqual(['смена', 'замена']);
  expect(near('привет')).toEqual([]);
});

test('no word is passed over that letter by letter is a slip', () => {
  const words = [...new Set(rules.flatMap(({ heads }) => heads))];
  const near = nearWords(words);
  const typed = words.flatMap((word) => {
    const half = word.length >> 1;
    const swapped = word.slice(0, half - 1) + word[half] + word[half - 1] + word.slice(half + 1);
    return [word.slice(1), `${word}ы`, `${word.slice(0, half)}щ${word.slice(half + 1)}`, swapped];
  });
  const few = typed.filter((_, at) => at % 7 === 0);
  const compared = few.map((one) => words.filter((word) => misspells(one, word) === 'whole'));
  const sorted = (all: readonly (readonly string[])[]) => all.map((some) => [...some].sort());
  expect(compared.flat().length).toBeGreaterThan(few.length / 2);
  expect(sorted(few.map(near))).toEqual(sorted(compared));
});
