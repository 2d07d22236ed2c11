/**
 * The reader of the tables of phrases in this folder: what people say, a phrase a line, as whoever knows the language writes
 * it. README.md beside it explains the signs. A table becomes one regular expression, so that a text is looked at once,
 * however long the table is.
 */
import type { Locale } from '../locale.ts';

/** A phrase a line, or several on a line with « · » between them. */
export type Phrases = Readonly<Record<Locale, string>>;

/**
 * Where a phrase may stand. part: anywhere, also within a word («разниц» in «разница»). word: anywhere, as whole words.
 * start: where a word begins. text: it is all that is said, but for the blanks and signs that end a sentence.
 */
export type Place = 'part' | 'start' | 'word' | 'text';

const wordBegins = '(?<!\\p{L})';
const wordEnds = '(?!\\p{L})';
const textEnds = '[\\s.!…]*$';
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
  const found = finding(source);
  return (text) => found(text) !== undefined;
}

/** What of the text such an expression fits; undefined where it fits nothing. */
export function finding(source: () => string): (text: string) => string | undefined {
  let made: RegExp | undefined;
  return (text) => {
    made ??= new RegExp(source(), 'iu');
    return made.exec(text)?.[0];
  };
}

/** The text without what such an expression fits: the first time that it does, or `all` times, each a blank. */
export function leaving(source: () => string, times: 'once' | 'all' = 'once'): (text: string) => string {
  let made: RegExp | undefined;
  return (text) => {
    made ??= new RegExp(source(), times === 'all' ? 'giu' : 'iu');
    return text.replace(made, times === 'all' ? ' ' : '');
  };
}

/** The named groups of such an expression, which may hold line breaks; undefined where it does not fit. */
export function partsNamed(
  source: () => string,
): (text: string) => Readonly<Record<string, string | undefined>> | undefined {
  let made: RegExp | undefined;
  return (text) => {
    made ??= new RegExp(source(), 'isu');
    return made.exec(text)?.groups;
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

/** What a sign stands for that is neither a group nor an edge. */
const signs: Readonly<Record<string, string>> = {
  '*': '\\p{L}*',
  '+': '\\p{L}+',
  '#': '\\d+',
  '~': '\\S+',
  '.': '\\.',
  '?': '[?？]',
  '-': '-',
  '№': '№',
  '/': '\\/',
  '’': "['’]",
};
const closers: ReadonlySet<string> = new Set('|)]}');
const blank = '\\s+';
const comma = '[\\s,]+';

/** One thing of a phrase. `parted`: what stands between it and the one before. */
interface Part {
  readonly parted: string;
  readonly source: string;
  /**
   * must: it is said. may: it may be left out. any: it may also be said several times. gap: something else. edge: it takes
   * no room.
   */
  readonly is: 'must' | 'may' | 'any' | 'gap' | 'edge';
  /** Of what may be left out: how often it may be said, where that is more than once. */
  readonly often?: string;
}

function expressionOf(line: string, spell: (letters: string) => string, apostrophe: string): string {
  let at = 0;
  const take = (sign: RegExp): string | undefined => {
    sign.lastIndex = at;
    const found = sign.exec(line)?.[0];
    at += found?.length ?? 0;
    return found;
  };
  const fail = (why: string) => new Error(`${why} at sign ${at + 1} of the phrase «${line}»`);

  /** Phrases between « | », up to the sign that closes the group. */
  function choice(closedBy: string | undefined): string {
    const branches = [joined(sequence())];
    while (line[at] === '|') {
      at += 1;
      branches.push(joined(sequence()));
    }
    if (line[at] !== closedBy) throw fail(`«${closedBy ?? 'the end'}» is missing`);
    at += 1;
    return branches.join('|');
  }

  const isClosed = () => at >= line.length || closers.has(line[at] ?? '');

  function sequence(): readonly Part[] {
    const parts: Part[] = [];
    while (!isClosed()) {
      const between = take(/[ ,]+/y);
      const parted = between === undefined ? '' : between.includes(',') ? comma : blank;
      parts.push({ parted, ...part() });
    }
    return parts;
  }

  function part(): Omit<Part, 'parted'> {
    const letters = take(/[\p{L}\p{N}]+/uy);
    if (letters !== undefined) return { is: 'must', source: spell(letters) };
    // A blank beside the sign that closes a group is a blank that is said.
    if (isClosed()) return { is: 'must', source: '' };
    const sign = line[at] ?? '';
    at += 1;
    switch (sign) {
      case '(':
        return { is: 'must', source: `(?:${choice(')')})` };
      case '[':
        return { is: 'may', source: `(?:${choice(']')})` };
      case '{':
        return { is: 'any', source: `(?:${choice('}')})` };
      case '!':
        if (take(/\(/y) === undefined) throw fail('«(» is missing');
        return { is: 'edge', source: `(?!${choice(')')})` };
      case '_':
        return { is: 'edge', source: /[\p{L}([{]/u.test(line[at] ?? '') ? wordBegins : wordEnds };
      case '…':
        if (take(/…/y) !== undefined) return { is: 'gap', source: '[^]*' };
        return few(take(/\d+/y) ?? '30');
      case "'":
        return { is: 'must', source: apostrophe };
      case '^':
        return { is: 'edge', source: '^' };
      case '$':
        return { is: 'edge', source: textEnds };
      default: {
        const source = signs[sign];
        if (source === undefined) throw fail(`«${sign}» is no sign`);
        return { is: 'must', source };
      }
    }
  }

  /** «…20»: so many signs at most; «…3+»: so many words. */
  function few(most: string): Omit<Part, 'parted'> {
    return take(/\+/y) === undefined
      ? { is: 'gap', source: `[^\\n]{0,${most}}` }
      : { is: 'may', source: '\\p{L}+', often: `{0,${most}}` };
  }

  return choice(undefined);
}

/** What may be left out takes one blank with it: the one behind it, or the one before where nothing must follow. */
function joined(parts: readonly Part[]): string {
  let made = '';
  /** The blank before the next part stands already: it was left to the part before. */
  let isTaken = false;
  for (const [index, { parted, source, is, often: most = '?' }] of parts.entries()) {
    const wasTaken: boolean = isTaken || parts[index - 1]?.is === 'gap';
    const before = wasTaken ? '' : parted;
    const next = parts[index + 1]?.parted ?? '';
    isTaken = false;
    if (is === 'gap') made += before === '' ? source : `\\s${source}`;
    else if (is === 'must' || is === 'edge') made += source === textEnds ? source : before + source;
    else {
      const [often, between] = is === 'any' ? (['*', comma] as const) : ([most, undefined] as const);
      const isFirst = parts.slice(0, index).every((one) => one.is === 'edge');
      const isBefore = parts.slice(index + 1).some((one) => one.is === 'must' || one.is === 'gap');
      isTaken = next !== '' && isBefore && (isFirst || wasTaken || parted !== '');
      made += isTaken
        ? `${before}(?:${source}${between ?? next})${often}`
        : `(?:${before && (between ?? before)}${source})${often}`;
    }
  }
  return made;
}
