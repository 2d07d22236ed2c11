import { behindDate, ofBirth, ofExpiry, ofIssue } from '../words/form/date-label-words.ts';
import { type Phrases, saying } from '../words/phrases.ts';

/** Several dates in one text, each with words that say of what it is: «выдан 12.05.2019, рожд. 01.01.1990». */

/** What a date is of. */
export type DateOf = 'birth' | 'issue';

/** A longer text is a story. */
const mostLetters = 300;
const aDate = new RegExp(
  [
    String.raw`(?<!\d)\d{1,2}[./-]\d{1,2}[./-](?:\d{4}|\d{2})(?!\d)`,
    String.raw`(?<!\d)\d{4}[./-]\d{1,2}[./-]\d{1,2}(?!\d)`,
    String.raw`(?<!\d)\d{4}(?:\s*(?:ж|г|жыл|жылы|жылғы|жылдың|года|jyl\p{L}*|zhyl\p{L}*)\.?)?\s+\d{1,2}\s+\p{L}{3,12}`,
    String.raw`(?<!\d)\d{1,2}\s+\p{L}{3,10}\.?,?\s+(?:\d{4}|\d{2})(?!\d)`,
    String.raw`(?<!\p{L})\p{L}{3,10}\s+\d{1,2},?\s+\d{4}(?!\d)`,
    String.raw`(?<!\d)\d{4}\s+\d{1,2}\s+\p{L}{3,10}`,
    String.raw`(?<!\d)\d{4}\s+\p{L}{4,14}\s+\d{1,2}(?!\d)`,
    String.raw`^\s*\d{1,2}\s\d{1,2}\s(?:\d{4}|\d{2})(?=[.,;]\s)`,
  ].join('|'),
  'gu',
);

const labels = (table: Phrases) => saying('text', table);
const isOf = { birth: labels(ofBirth), issue: labels(ofIssue), expiry: labels(ofExpiry) };
const isBehind = labels(behindDate);
type Label = keyof typeof isOf;

/** The pieces of a text that look like a whole date, as they stand there. */
export const datesAmid = (text: string): readonly string[] => text.slice(0, mostLetters).match(aDate) ?? [];

/**
 * The dates that are of `meant`, as they stand in the text: those that are labelled so, or else those that are labelled as
 * nothing else. Undefined: there are no two dates, or no word says of what one is.
 */
export function datesLabelled(text: string, meant: DateOf): readonly string[] | undefined {
  if (text.length > mostLetters) return undefined;
  const dates = [...text.matchAll(aDate)].map((match) => ({
    text: match[0],
    from: match.index,
    to: match.index + match[0].length,
    label: undefined as Label | undefined,
  }));
  const [only, second] = dates;
  if (only === undefined || (second === undefined && meant === 'birth')) return undefined;
  for (const word of text.matchAll(/[\p{L}.]+/gu)) {
    const label = (['birth', 'issue', 'expiry'] as const).find((one) => isOf[one](word[0]));
    if (label === undefined || dates.some(({ from, to }) => word.index >= from && word.index < to)) continue;
    const before = dates.findLast(({ to }) => to <= word.index);
    const next = dates.find(({ from }) => from > word.index);
    const isBeside = (one: typeof next) =>
      one !== undefined &&
      !/[,;\n]/u.test(
        one.from > word.index ? text.slice(word.index, one.from) : text.slice(one.to, word.index),
      );
    // Words of the same clause belong together; in front of a date the nearest word says of what it is.
    const order = isBehind(word[0]) ? [before, next] : [next, before];
    const date = order.find(isBeside) ?? order.find((one) => one !== undefined);
    if (date && (date === next || date.label === undefined)) date.label = label;
  }
  if (dates.every(({ label }) => label === undefined)) return undefined;
  // “Valid till 5 May 2026”: one date alone is told, and it is not of what is asked.
  if (second === undefined) return only.label === 'expiry' ? [] : undefined;
  const own = dates.filter(({ label }) => label === meant);
  const others = dates.filter(({ label }) => label === undefined);
  return (own.length > 0 ? own : others).map((one) => one.text);
}
