import { isEverydayWord } from '../../../talk/everyday-words.ts';
import { inOtherLayouts } from '../../../talk/sentences/other-layout.ts';
import type { Question } from '../../form.ts';
import { choiceNamed } from '../choice-words.ts';
import type { NamedChoice } from './clauses-of-choice.ts';

/** «Ct,t», «сееб»: a button that nothing names as it is typed, but in the other layout of the keyboard, or with two letters changed over. */

/** Nobody types more so without looking. */
const mostLetters = 60;
const mostWords = 6;
const [fewest, most] = [4, 8];

/** What is likely meant, always to be offered; undefined: nothing of the kind, or the question takes any word. */
export function choiceMistyped(
  { id, free, search }: Pick<Question, 'id' | 'free' | 'search'>,
  text: string,
  values: readonly string[],
): NamedChoice | undefined {
  if (free || search || values.length === 0 || text.length > mostLetters) return undefined;
  const readings = [...inOtherLayouts(text.trim()), ...changedOver(text)];
  for (const one of readings) {
    const named = choiceNamed(id, one, values);
    const offered = named === undefined ? [] : 'taken' in named ? [named.taken] : named.offered;
    if (offered.length > 0) return { offered };
  }
  return undefined;
}

/** Each word with two neighbouring letters changed over. */
function changedOver(text: string): readonly string[] {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (words.length > mostWords) return [];
  return words
    .filter((word) => word.length >= fewest && word.length <= most && !isEverydayWord(word))
    .flatMap((word) =>
      [...word].slice(1).map((_letter, at) => {
        const letters = [...word];
        [letters[at], letters[at + 1]] = [letters[at + 1] ?? '', letters[at] ?? ''];
        return letters.join('');
      }),
    )
    .filter((one) => meantWhole.has(one));
}

/** Short words, of which every letter counts. */
const meantWhole = new Set(
  'себе меня маған өзіме озиме сыну маме мужу жене дочке электронную бумажную қағаз'.split(' '),
);
