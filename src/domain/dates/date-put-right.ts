import { putRight } from '../words/form/date-label-words.ts';
import { oneOf, partsNamed } from '../words/phrases.ts';
import { monthOf } from './month-words.ts';

/** Dates of which a part is put right as they are said,. */

/** A longer text is a story. */
const mostLetters = 160;
const mostDays = 31;

const parts = partsNamed(
  () => `^(?<head>.*\\d.*?)[\\s,.…]+(?:${oneOf(putRight)}[\\s,.!…]+)+(?<tail>.*[\\p{L}\\d]{2}.*)$`,
);
const aWord = /\p{L}{3,}/gu;
const aYear = /(?<!\d)(?:18|19|20)\d{2}(?!\d)/u;
const firstOf = (text: string, isIt: (word: string) => boolean) => text.match(aWord)?.find(isIt);
const isMonth = (word: string) => monthOf(word) !== undefined;

/**
 * «31 июня 1969, ой, июля», “5 May 1990, no wait, 1991”: the date with the part that is said last; behind a whole date that alone.
 * Undefined: nobody puts anything right. The numbers stand in figures.
 */
export function withDatePutRight(text: string): string | undefined {
  const { head, tail } = text.length > mostLetters ? {} : (parts(text) ?? {});
  if (head === undefined || tail === undefined) return undefined;
  const [month, year] = [firstOf(tail, isMonth), aYear.exec(tail)?.[0]];
  const hasDay = /(?<!\d)\d{1,2}(?!\d)/u.test(tail);
  if (hasDay && (month !== undefined || /\d[./-]\d/.test(tail)) && year !== undefined) return tail;
  const wrong = firstOf(head, isMonth);
  const withMonth = month !== undefined && wrong !== undefined ? head.replace(wrong, month) : head;
  const whole = year === undefined ? withMonth : withMonth.replace(aYear, year);
  if (whole !== head) return whole;
  // «03.11.95 жоқ 96, апам 96 дейді»: the year alone, in two figures.
  const short = [...new Set(tail.match(/(?<!\d)\d{2}(?!\d)/gu) ?? [])];
  const isYear = short.length === 1 && Number(short[0]) > mostDays && !/\d{3}/u.test(tail);
  const headOfShort = /^(?<date>.*\d[./-]\d{1,2}[./-])\d{2}\s*$/u.exec(head)?.groups?.date;
  if (isYear && headOfShort !== undefined) return headOfShort + short[0];
  // «7 мая 1991, ой нет, 8»: the day alone.
  const [day, another] = tail.match(/\d+/gu) ?? [];
  const isDay = day !== undefined && another === undefined && Number(day) >= 1 && Number(day) <= mostDays;
  return isDay ? head.replace(/(?<!\d)\d{1,2}(?!\d)/u, day) : undefined;
}

const part = '(?:\\d{1,4}|\\p{L}{3,}|\\d[\\d./-]+\\d)(?:-?(?:го|ого|й|м|ом|жыл\\p{L}*))?';
const little = '(?:в\\s+|in\\s+|за\\s+)?';
/** «03.11.95 не 96», “May 7, not June, 1991”; behind «ой не 96» the figures are what is meant. */
const deniedBehind = new RegExp(
  `(?<=[\\d\\p{L}])(?<!(?:ой|блин|тьфу|упс|oh|oops))[\\s,]*\\s(?:а\\s+)?(?:не|ни|not)\\s+${little}(?<denied>${part})(?![\\d./-]*\\d)(?!\\s*,?\\s*(?:а|но|but)\\s)`,
  'giu',
);
const kazakhDenied = new RegExp(`(?<![\\d./-])(?<denied>${part})\\s+(?:емес|emes)(?!\\p{L})[\\s,]*`, 'giu');
const insteadOf = new RegExp(
  `^\\s*(?:не|not)\\s+${little}(?<wrong>\\S*\\d.*?)[\\s,]+(?:а|но|but)\\s+${little}(?<right>.*\\d.*)$`,
  'isu',
);
const kazakhInstead = /^\s*(?<wrong>\d+[./-]\d+[./-]\d+)\s+(?:емес|emes)[\s,]+(?<right>\d.*)$/isu;
const isPart = (word: string) => /\d/.test(word) || monthOf(word) !== undefined;

/** The text without the parts of a date that it denies, and «не 03.11.96, а 95» as «03.11.96 нет 95»; the text itself where it denies none. */
export function withoutDeniedParts(text: string): string {
  if (text.length > mostLetters || !/\d/.test(text)) return text;
  const { wrong, right } = (insteadOf.exec(text) ?? kazakhInstead.exec(text))?.groups ?? {};
  if (wrong !== undefined && right !== undefined) return `${wrong} нет ${right}`;
  const drop = (found: string, denied: string) => (isPart(denied) ? ' ' : found);
  const left = text.replace(deniedBehind, drop).replace(kazakhDenied, drop).trim();
  // «Дата не 12.03.1985» says nothing of what it is.
  return /\d/.test(left) ? left : text;
}
