import { lazily } from './lazily.ts';
import { misspells } from './places/place-search.ts';

/**
 * The words that one typing error turns a typed one into, in their order; all are spelled by look. Hundreds of words are passed over
 * by their length and by the letters that they have, and only the few left are compared letter by letter.
 */
export function nearWords(words: Iterable<string>): (typed: string) => readonly string[] {
  const byLength = lazily(() => {
    const known = new Map<number, { readonly word: string; readonly letters: number }[]>();
    for (const word of words) {
      const alike = known.get(word.length) ?? [];
      alike.push({ word, letters: lettersOf(word) });
      known.set(word.length, alike);
    }
    return known;
  });
  return (typed) => {
    const letters = lettersOf(typed);
    return [-1, 0, 1]
      .flatMap((more) => byLength().get(typed.length + more) ?? [])
      .filter((one) => isNear(one.letters ^ letters) && misspells(typed, one.word) === 'whole')
      .map(({ word }) => word);
  };
}

/** Which letters a word has, as bits; several letters share one. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let at = 0; at < word.length; at += 1) letters |= 1 << (word.charCodeAt(at) & 31);
  return letters;
}

/** An error takes away one letter at most and brings one: no more than two bits differ. */
function isNear(bits: number): boolean {
  const fewer = bits & (bits - 1);
  return (fewer & (fewer - 1)) === 0;
}
