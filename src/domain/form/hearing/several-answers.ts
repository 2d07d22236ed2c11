/**
 * One message with several answers: numbers are found by their shape, wherever they stand, and the words between them
 * are left in parts.
 */
import { parseIin } from '../../person/iin.ts';
import { parsePhone } from '../../person/phone.ts';
import { asciiDigits } from '../../talk/digits.ts';

/** Nobody writes more about one person. */
const longest = 400;

/** The twelve digits, wherever they stand. */
const twelveDigits = /(?<![\d+])(?:\d[\s-]?){11}\d(?!\d)/gu;
/** A plus, or eleven digits from 7 or 8. */
const phone = /(?<![\d+])(?:\+\s?\d|[78])[\s(-]*\d{3}[\s)-]*\d{3}[\s-]*\d{2}[\s-]*\d{2}(?!\d)/gu;
const year = String.raw`(?:18|19|20)\d{2}`;
const yearWord = String.raw`(?:\s*(?:г(?:\.\s?р\.?|ода|оду|\.)?|ж(?:ж|ыл\p{L}{0,4}|\.)?|jyl\p{L}{0,3}|zhyl\p{L}{0,3}|goda?|year)(?![\p{L}]))?`;
/** A day, a month in figures or by its name, a year of four figures, in either order. */
const date = new RegExp(
  [
    String.raw`(?<![\d.])\d{1,2}[./-]\d{1,2}[./-]${year}(?!\d)${yearWord}`,
    String.raw`(?<!\d)\d{1,2}(?:-?(?:го|е|ое|st|nd|rd|th|ші|шы|інші|ыншы))?\s+\p{L}{3,12}\.?,?\s+${year}(?!\d)${yearWord}`,
    String.raw`(?<!\d)${year}\s*ж(?:ыл\p{L}*|\.)?\s+(?:\d{1,2}(?:-?\p{L}{2,5})?\s+\p{L}{4,12}|\p{L}{4,14}\s+\d{1,2}(?:-?\p{L}{2,6})?)`,
    String.raw`(?<!\p{L})\p{Lu}\p{L}{2,8}\.?\s+\d{1,2}(?:st|nd|rd|th)?,?\s+${year}(?!\d)`,
  ].join('|'),
  'gu',
);
/** A year of birth alone says less than the number does. */
const bornInYear = new RegExp(
  String.raw`(?<!\d)${year}\s*(?:г\.?\s?р\.?|год\p{L}*\s+рожд\p{L}*|жылғы|жылы туған|ж\.?\s?т\.?)(?!\p{L})`,
  'gu',
);

/** Words that no number parts. `at`: where the part begins in them. */
export interface Words {
  readonly typed: string;
  readonly parts: readonly { readonly text: string; readonly at: number }[];
}

export interface Pieces {
  /** Valid, as they were typed. */
  readonly iin?: string;
  readonly phone?: string;
  readonly date?: string;
  /** The words between the numbers, as they were typed, and in the parts that signs make of them. */
  readonly words: readonly Words[];
}

/** Undefined: the text is too long, or holds two numbers of one kind. */
export function piecesOf(text: string, isDate: (typed: string) => boolean): Pieces | undefined {
  if (text.trim().length > longest) return undefined;
  let rest = asciiDigits(text.trim());
  const several: string[] = [];
  const takeOut = (shape: RegExp, isIt: (typed: string) => boolean): string | undefined => {
    const [only, another] = (rest.match(shape) ?? []).filter(isIt);
    if (another !== undefined) several.push(another);
    if (only !== undefined) rest = rest.replace(only, '\u0000');
    return only?.trim();
  };
  const iin = takeOut(twelveDigits, (typed) => parseIin(typed).ok);
  const born = takeOut(date, isDate);
  const dialled = takeOut(phone, (typed) => parsePhone(typed).ok);
  if (several.length > 0) return undefined;
  const words = rest
    .replace(bornInYear, '\u0000')
    .split('\u0000')
    .map((typed) => ({ typed: trimmed(typed), parts: partsOf(trimmed(typed)) }))
    .filter(({ parts }) => parts.length > 0);
  return {
    ...(iin !== undefined && { iin }),
    ...(dialled !== undefined && { phone: dialled }),
    ...(born !== undefined && { date: born }),
    words,
  };
}

const trimmed = (text: string) => text.replace(/^[\s,;.:–-]+|[\s,;:–-]+$/gu, '');

/** What commas, ends of lines and full stops make of the words. */
function partsOf(typed: string): Words['parts'] {
  const parts: { text: string; at: number }[] = [];
  for (const { 0: text, index } of typed.matchAll(/[^,;\n]+?(?=[,;\n]|(?<=\p{L}{2})\.(?:\s|$)|$)/gu)) {
    if (/[\p{L}\p{N}]/u.test(text)) {
      const bare = text.replace(/^[\s.]+|\s+$/gu, '');
      parts.push({ text: bare, at: index + text.indexOf(bare) });
    }
  }
  return parts;
}
