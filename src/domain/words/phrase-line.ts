/** How a line of the tables in this folder is read: README.md explains its signs. Each line becomes a part of a regular expression. */

/** Where a word begins and ends, and a text but for a full stop and the like. */
export const wordBegins = '(?<!\\p{L})';
export const wordEnds = '(?!\\p{L})';
export const textEnds = '[\\s.!…]*$';

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

/** The expression of a line as it is written; throws where it can't be read. `spell` and `apostrophe`: as the text will be spelled. */
export function expressionOf(line: string, spell: (letters: string) => string, apostrophe: string): string {
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
