import { lookOf } from '../../../places/place-spelling.ts';
import { isEverydayWord } from '../../../talk/everyday-words.ts';
import { sayingsOf } from '../../../talk/sayings.ts';
import { askedNotTo, besideNumber, pleaseDoNot } from '../../../words/line-words.ts';
import { linesOf, oneOf, whenAsked } from '../../../words/phrases.ts';

/**
 * Words beside a number or a date that answer no question of the form. Nobody may believe that they were passed on: they
 * are shown back as not used. Words that only lead in to the answer are not worth a remark.
 */

/** Of fewer words nobody expects that they reach somebody. */
const fewestWords = 2;
const fewestLetters = 3;
const mostShown = 60;

const around = new Set(linesOf(besideNumber).map(lookOf));

/** The words that were left over, as they are shown; undefined: nothing that anybody would miss. */
export function unusedIn(rest: readonly string[]): string | undefined {
  const words = rest
    .flatMap((one) => one.split(/[,;.!\n]+/u))
    .map((one) => one.trim())
    .filter((one) => one !== '' && sayingsOf(one).length === 0 && (contentOf(one) > 0 || asksNotTo(one)));
  const count = words.reduce((sum, one) => sum + contentOf(one) + (asksNotTo(one) ? fewestWords : 0), 0);
  if (count < fewestWords) return undefined;
  const said = words.join(', ').replace(/\s+/gu, ' ');
  const letters = [...said];
  return letters.length > mostShown ? `${letters.slice(0, mostShown - 1).join('')}…` : said;
}

const asksNotTo = whenAsked(() => `${oneOf(askedNotTo)}|\\p{L}{3}${oneOf(pleaseDoNot)}`);

function contentOf(words: string): number {
  return words
    .split(/[^\p{L}\p{M}'’-]+/u)
    .filter((word) => [...word].length >= fewestLetters && !around.has(lookOf(word)) && !isEverydayWord(word))
    .length;
}
