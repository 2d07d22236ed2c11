import { asciiDigits } from '../talk/digits.ts';
import { monthOf, romanMonth } from './month-words.ts';

/**
 * Dates as people write them, in figures and in words, with words around. Days that do not exist are read as well:
 * whoever asks knows which days may be meant.
 */
export interface WrittenDate {
  /** yyyy-mm-dd, the likelier first; more than one, or one that is not `certain`, is to be asked about. */
  readonly dates: readonly string[];
  readonly certain: boolean;
}

/** A longer text is no date. */
const mostLetters = 300;
/** Of more numbers than two dates have nobody can tell which belong together. */
const mostAtoms = 6;

interface Atom {
  readonly text: string;
  readonly month?: number;
  readonly slip?: boolean;
  /** The signs between this one and the next, blanks left out. */
  readonly after: string;
  /** A word behind it says that it is a year. */
  readonly isYear: boolean;
}

const yearWords =
  /^(?:г|гг|год|года|году|годом|ж|жж|жыл|жылы|жылғы|жылгы|жылдың|жылдын|year|g|goda|god|zh|jyl|zhyl|jyly|zhyly|jylgy|zhylgy)$/u;
/** What is written right behind the figures of a day. */
const ordinals =
  /^(?:st|nd|rd|th|го|е|ое|й|ого|ші|шы|нші|ншы|інші|ыншы|да|де|та|те|дің|дың|нің|ның|тің|тың|ден|дан|нан|нен|ы|сы|сі|y|sy|si)$/u;
/** With one of them the date is not what it says. */
const doubtful =
  /^(?:не|нет|емес|not|около|примерно|где-то|приблизительно|или|либо|шамамен|шамасы|әлде|немесе|about|around|circa|approximately|or|maybe|может)$/u;

/** What the text says of a day; undefined: nothing that could be one. */
export function readWrittenDate(text: string): WrittenDate | undefined {
  const typed = text.trim();
  if (typed.length > mostLetters || !/\p{Nd}/u.test(typed)) return undefined;
  const parts = asciiDigits(typed.replace(/\p{Cf}/gu, ''))
    .normalize('NFC')
    .toLowerCase();
  const { atoms, isDoubted, isSpoiled } = atomsOf(parts);
  if (isSpoiled || atoms.length > mostAtoms) return undefined;
  if (atoms.length === 1) return ofOneNumber(atoms[0]?.text ?? '', isDoubted);
  if (atoms.length === 0 || atoms.length % 3 !== 0) return undefined;
  const read: WrittenDate[] = [];
  for (let at = 0; at < atoms.length; at += 3) {
    const [first, second, third] = atoms.slice(at, at + 3);
    const date = first && second && third && ofThree(first, second, third);
    if (date === undefined) return undefined;
    read.push(date);
  }
  const dates = [...new Set(read.flatMap((one) => one.dates))];
  const certain = read.every((one) => one.certain) && dates.length === 1 && !isDoubted;
  return { dates, certain };
}

/** «Мне 36 лет» says how old somebody is. */
const ages = /^(?:лет|жас\p{L}*|years?|old)$/iu;

/** Some of a day, month and year: one or two of them, and no other number. */
export function isPartOfDate(text: string): boolean {
  const { atoms, isDoubted, isSpoiled } = atomsOf(asciiDigits(text).normalize('NFC').toLowerCase());
  const words = text.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  if (isSpoiled || isDoubted || atoms.length === 0 || atoms.length > 2 || words.length > 4) return false;
  if (words.some((word) => ages.test(word))) return false;
  return atoms.every(
    ({ text: one, month }) =>
      month !== undefined || one.length === 4 || (one.length <= 2 && (Number(one) <= 31 || atoms.length > 1)),
  );
}

function atomsOf(parts: string) {
  const atoms: Atom[] = [];
  let isSpoiled = false;
  let isDoubted = parts.includes('?');
  for (const { 0: token, index } of parts.matchAll(/\d+|\p{L}[\p{L}\p{M}]*|[^\d\p{L}\s]+/gu)) {
    const last = atoms.at(-1);
    if (/^\d/.test(token)) {
      atoms.push({ text: token, after: '', isYear: false });
      continue;
    }
    const isWord = /^\p{L}/u.test(token);
    if (!isWord) {
      if (last) atoms[atoms.length - 1] = { ...last, after: last.after + token };
      continue;
    }
    if (doubtful.test(token)) isDoubted = true;
    if (yearWords.test(token)) {
      if (last) atoms[atoms.length - 1] = { ...last, isYear: true };
      continue;
    }
    const named = monthOf(token) ?? (/^[./-]$/.test(last?.after ?? '') ? romanMonth(token) : undefined);
    const isGlued = /^\d/.test(parts.slice(index + token.length)) || /\d$/.test(parts.slice(0, index));
    // A letter in the place of a figure: 1О is no 1.
    if (named === undefined && isGlued && !ordinals.test(token)) isSpoiled = true;
    if (named) atoms.push({ text: token, month: named.month, slip: named.slip, after: '', isYear: false });
  }
  return { atoms, isDoubted, isSpoiled };
}

const iso = (year: string, month: string | number, day: string) =>
  `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** The years that two figures may mean, the later first. */
const years = (two: string) => ['20', '19'].map((century) => century + two.padStart(2, '0'));

function ofThree(first: Atom, second: Atom, third: Atom): WrittenDate | undefined {
  const named = [first, second, third].filter(({ month }) => month !== undefined);
  if (named.length > 1) return undefined;
  const [{ month, slip = false } = {}] = named;
  if (month !== undefined) {
    const [one, other] = [first, second, third].filter((atom) => atom.month === undefined);
    return one && other ? withMonthNamed(month, slip, one, other) : undefined;
  }
  return inFigures(first, second, third);
}

function withMonthNamed(month: number, slip: boolean, one: Atom, other: Atom): WrittenDate | undefined {
  const isFirst = one.text.length === 4 || one.isYear || (Number(one.text) > 31 && other.text.length < 3);
  const [year, day] = isFirst ? [one, other] : [other, one];
  if (day.text.length > 2) return undefined;
  if (year.text.length === 4) return { dates: [iso(year.text, month, day.text)], certain: !slip };
  if (year.text.length !== 2) return undefined;
  return { dates: years(year.text).map((full) => iso(full, month, day.text)), certain: false };
}

/** «01/05/1990» is the fifth of January for some. */
function inFigures(first: Atom, second: Atom, third: Atom): WrittenDate | undefined {
  const [a, b, c] = [first.text, second.text, third.text];
  const isMonth = (text: string) => Number(text) >= 1 && Number(text) <= 12;
  if (a.length === 4) {
    if (b.length > 2 || c.length > 2) return undefined;
    // «2018 жазы, 02.07»: the year stands by itself, and the day and the month beside it in their own order.
    if (/^[./]$/.test(second.after) && first.after !== second.after && isMonth(c)) {
      const both = [...new Set([iso(a, c, b), ...(isMonth(b) ? [iso(a, b, c)] : [])])];
      return { dates: both, certain: both.length === 1 && isMonth(b) };
    }
    if (isMonth(b) || !isMonth(c)) return { dates: [iso(a, b, c)], certain: true };
    return { dates: [iso(a, c, b)], certain: false };
  }
  if (a.length > 2 || b.length > 2) return undefined;
  const isSlashed = first.after === '/' && second.after === '/';
  // The month stands in front where only that makes a date, or may where slashes part the figures.
  const isSwapped = !isMonth(b) && isMonth(a);
  const maySwap = isSwapped || (isSlashed && isMonth(a) && isMonth(b) && Number(a) !== Number(b));
  if (c.length === 4) {
    const dayFirst = isSwapped ? [] : [iso(c, b, a)];
    return { dates: [...dayFirst, ...(maySwap ? [iso(c, a, b)] : [])], certain: !maySwap };
  }
  if (c.length !== 2) return undefined;
  const inYears = (two: string, month: string, day: string) =>
    years(two).map((year) => iso(year, month, day));
  const dayFirst = isSwapped ? [] : inYears(c, b, a);
  const monthFirst = maySwap ? inYears(c, a, b) : [];
  const yearFirst = Number(a) > 31 && isMonth(b) ? inYears(a, b, c) : [];
  return { dates: [...(Number(a) > 31 ? [] : dayFirst), ...monthFirst, ...yearFirst], certain: false };
}

/** Figures without anything between them. */
function ofOneNumber(text: string, isDoubted: boolean): WrittenDate | undefined {
  const [two, four, rest] = [text.slice(0, 2), text.slice(2, 4), text.slice(4)];
  if (text.length === 8) {
    const dayFirst = iso(rest, four, two);
    const yearFirst = iso(text.slice(0, 4), text.slice(4, 6), text.slice(6));
    // A year is of 1900 or later: it shows which end of the number it stands at.
    const isYear = (year: string) => /^(?:19|20)/.test(year);
    const dates = [...(isYear(rest) ? [dayFirst] : []), ...(isYear(text.slice(0, 4)) ? [yearFirst] : [])];
    return { dates: dates.length > 0 ? dates : [dayFirst], certain: !isDoubted };
  }
  if (text.length !== 6) return undefined;
  const inYears = (year: string, month: string, day: string) =>
    years(year).map((full) => iso(full, month, day));
  const dates = new Set([...inYears(rest, four, two), ...inYears(two, four, rest)]);
  return { dates: [...dates], certain: false };
}
