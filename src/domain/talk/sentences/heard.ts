/**
 * Tables of phrases, known by look, and in Latin letters by sound: a line is written in the right spelling alone, and is
 * heard without Kazakh letters and in Latin ones too.
 */
import { lookOf, soundOf } from '../../places/place-spelling.ts';
import { oneOfSpelled, type Phrases, saying, whenAsked } from '../../words/phrases.ts';

/** Longer sentences tell more than any of these phrases. */
export const longestSentence = 300;

const isCyrillic = (text: string) => /\p{Script=Cyrillic}/u.test(text);
const none: Phrases = { kk: '', ru: '', en: '' };
const isNone = ({ kk, ru, en }: Phrases) => `${kk}${ru}${en}`.trim() === '';

/** Whether an expression of several tables fits a text by look, or by sound where it has no Cyrillic letter. */
export function heardBy(sourceOf: (spell: (letters: string) => string) => string): (text: string) => boolean {
  const [byLook, bySound] = [whenAsked(() => sourceOf(lookOf)), whenAsked(() => sourceOf(soundOf))];
  return (text) => {
    if (text.length > longestSentence) return false;
    return byLook(lookOf(text)) || (!isCyrillic(text) && bySound(soundOf(text)));
  };
}

/** Whether a phrase of the table is all that is said, but for what may stand around it, any number of times. */
export function heardAlone(
  table: Phrases,
  around: { readonly before?: Phrases; readonly behind?: Phrases } = {},
): (text: string) => boolean {
  const { before = none, behind = none } = around;
  return heardBy((spell) => {
    const part = (phrases: Phrases) => oneOfSpelled(spell, phrases);
    const front = isNone(before) ? '' : `(?:${part(before)} )*`;
    const back = isNone(behind) ? '' : `(?: ${part(behind)})*`;
    return `^${front}${part(table)}${back}$`;
  });
}

/** Whether a phrase of the table stands anywhere in what is said, in whole words. */
export function heardWithin(table: Phrases): (text: string) => boolean {
  return heardBy((spell) => `(?<![\\p{L}\\p{N}])${oneOfSpelled(spell, table)}(?![\\p{L}\\p{N}])`);
}

/** Whether a phrase of the table stands anywhere in what is said, also within a word; in a longer text as it is written. */
export function heardAnywhere(table: Phrases): (text: string) => boolean {
  const isWritten = saying('part', table);
  const isHeard = heardBy((spell) => oneOfSpelled(spell, table));
  return (text) => isWritten(text) || isHeard(text);
}

/**
 * Whether a phrase is all that is said where names are typed too: by look, in Latin letters by sound only where it has several
 * words, and not the English ones («Ani» is no “any”).
 */
export function heardAmongNames(table: Phrases): (text: string) => boolean {
  const byLook = whenAsked(() => `^${oneOfSpelled(lookOf, table)}$`);
  const bySound = whenAsked(() => `^${oneOfSpelled(soundOf, { ...table, en: '' })}$`);
  return (text) => {
    if (text.length > longestSentence) return false;
    if (byLook(lookOf(text))) return true;
    return !isCyrillic(text) && /\p{L}\s+\p{L}/u.test(text) && bySound(soundOf(text));
  };
}

/** The parts of a text between commas, stops and dashes. */
export function clausesOf(text: string): readonly string[] {
  return text
    .slice(0, longestSentence)
    .split(/[,.;:!?？…()\n]+|\s\p{Pd}+\s/u)
    .map((clause) => clause.trim())
    .filter((clause) => /[\p{L}\p{N}]/u.test(clause));
}
