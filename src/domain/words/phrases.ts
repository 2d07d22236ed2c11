/**
 * The reader of the tables of phrases in this folder: what people say, a phrase a line, as whoever knows the language writes
 * it. README.md beside it explains the signs. A table becomes one regular expression, so that a text is looked at once,
 * however long the table is.
 */
import { lately } from '../lately.ts';
import { lazily } from '../lazily.ts';
import type { Locale } from '../locale.ts';
import { withoutKazakh } from '../places/place-spelling.ts';
import { expressionOf, textEnds, wordBegins, wordEnds } from './phrase-line.ts';

/** A phrase a line, or several on a line with « · » between them. */
export type Phrases = Readonly<Record<Locale, string>>;

/**
 * Where a phrase may stand. part: anywhere, also within a word («разниц» in «разница»). word: anywhere, as whole words.
 * start: where a word begins. text: it is all that is said, but for the blanks and signs that end a sentence.
 */
export type Place = 'part' | 'start' | 'word' | 'text';

const around: Readonly<Record<Place, readonly [before: string, behind: string]>> = {
  part: ['', ''],
  start: [wordBegins, ''],
  word: [wordBegins, wordEnds],
  text: ['^', textEnds],
};

/**
 * Whether a phrase of the table stands in a text. The expression is made when the first text comes, since most people say
 * few of these things. Throws where a line can't be read; test/domain/words/phrases.test.ts reads them all.
 */
export function saying(place: Place, table: Phrases): (text: string) => boolean {
  const [begins, ends] = around[place];
  return whenAsked(() => begins + oneOf(table) + ends);
}

/** Whether an expression of several tables fits a text. */
export function whenAsked(source: () => string): (text: string) => boolean {
  const made = expression(source, 'iu');
  return (text) => made().test(withoutKazakh(text));
}

/**
 * All expressions of tables fit what is typed without Kazakh letters as well, sign for sign: «кайта жибериниз» says what
 * «қайта жіберіңіз» says.
 */
const expression = (source: () => string, flags: string) =>
  lazily(() => new RegExp(withoutKazakh(source()), flags));

/** What of the text such an expression fits; undefined where it fits nothing. */
export function finding(source: () => string): (text: string) => string | undefined {
  const made = expression(source, 'iu');
  return (text) => {
    const found = made().exec(withoutKazakh(text));
    return found ? text.slice(found.index, found.index + found[0].length) : undefined;
  };
}

/** The text without what such an expression fits: the first time that it does, or `all` times, each a blank. */
export function leaving(source: () => string, times: 'once' | 'all' = 'once'): (text: string) => string {
  if (times === 'once') {
    const first = expression(source, 'iu');
    return lately((text) => {
      const found = first().exec(withoutKazakh(text));
      return found ? text.slice(0, found.index) + text.slice(found.index + found[0].length) : text;
    });
  }
  const made = expression(source, 'giu');
  return (text) => {
    let left = '';
    let at = 0;
    for (const found of withoutKazakh(text).matchAll(made())) {
      left += `${text.slice(at, found.index)} `;
      at = found.index + found[0].length;
    }
    return left + text.slice(at);
  };
}

/** The named groups of such an expression, which may hold line breaks; undefined where it does not fit. */
export function partsNamed(
  source: () => string,
): (text: string) => Readonly<Record<string, string | undefined>> | undefined {
  const made = expression(source, 'disu');
  return (text) => {
    const groups = made().exec(withoutKazakh(text))?.indices?.groups;
    const parts = Object.entries(groups ?? {}).map(([name, at]) => [name, at && text.slice(...at)]);
    return groups && Object.fromEntries(parts);
  };
}

/** The phrases as a group without a number, for an expression that says more than where they stand. */
export function oneOf(table: Phrases): string {
  return groupOf(table, (letters) => letters.replaceAll(/ё/giu, '[её]'), "['’ ]?");
}

/** The phrases as whole words, as a group without a number. */
export function wordOf(table: Phrases): string {
  return wordBegins + oneOf(table) + wordEnds;
}

/** Any number of the phrases, each with blanks or one of the signs behind it: what people put before what they say. */
export function inFront(table: Phrases, signs = ','): string {
  return `(?:${oneOf(table)}[\\s${signs}]+)*`;
}

/** Any number of the phrases, each with blanks or one of the signs before it: what people put behind what they say. */
export function behind(table: Phrases, signs = ','): string {
  return `(?:[\\s${signs}]+${oneOf(table)})*`;
}

/** The phrases for texts that have gone through `spell`, such as `lookOf`: the table keeps the right spelling. */
export function oneOfSpelled(spell: (letters: string) => string, table: Phrases): string {
  return groupOf(table, spell, ' ?');
}

/** The lines of a table as they stand, for one that needs no signs. */
export function linesOf(table: Phrases): readonly string[] {
  return Object.values(table)
    .flatMap((text: string) => text.split(/[\n·]/))
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

function groupOf(table: Phrases, spell: (letters: string) => string, apostrophe: string): string {
  const lines = linesOf(table);
  return `(?:${lines.map((line) => expressionOf(line, spell, apostrophe)).join('|')})`;
}
