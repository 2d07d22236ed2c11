import { ageVerbs, dateAsides } from '../words/form/date-label-words.ts';
import { finding, leaving, oneOf } from '../words/phrases.ts';
import { monthOf } from './month-words.ts';
import { figuresFor } from './number-words.ts';

/** How old somebody is, told where a date is asked for: figures in which no year may be seen. */

/** A longer text is a story. */
const mostLetters = 160;
const ageIn = (text: string) => text.length <= mostLetters && /\p{L}/u.test(text);

/** «12 октября мне 48 исполнится»: how old somebody is stands in two figures, as a year may. */
const months =
  'янв|фев|март|апр|ма[йя]|июн|июл|авг|сент|окт|ноя|дек|қаң|ақп|наур|сәу|мамыр|маус|шіл|тамыз|қырк|қазан|қараша|желт|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec';
const withoutFigures = leaving(
  () =>
    `(?<![\\p{L}\\d./-])${oneOf(dateAsides)}(?![\\p{L}\\d]|[./-]\\d|\\s+\\d{1,2}\\s+\\d{2}|\\s*(?:${months}))(?<!(?<!\\d)\\d{4})`,
  'all',
);

/** «Отыз бестемін», «алпысқа келдім»: the number has an ending of Kazakh, and stands for no year behind these words. */
const tens = '(?:жиырма|отыз|қырық|елу|алпыс|жетпіс|сексен|тоқсан)';
const units = '(?:бір|екі|үш|төрт|бес|алты|жеті|сегіз|тоғыз)';
const inCase = `(?:${tens}(?:\\s+${units})?|он\\s+${units})(?:[кқғг][ае]|[дт][ае]н?|нан|нен)`;
const verbs = () => oneOf(ageVerbs);
const inWords = () =>
  `(?<!\\p{L})(?:${inCase}м[ыі]н|${inCase}\\s+(?:енді\\s+|биыл\\s+)?${verbs()}|жасым\\s+(?:қазір\\s+|биыл\\s+)?${inCase}|(?:шешем|анам|әкем|апам|атам|әжем|балам|ұлым|қызым|күйеуім|әйелім|жолдасым)\\s+${inCase}(?=\\s*(?:ғой|қой|екен)?\\s*(?:,|$)))(?!\\p{L})`;
const kazakhAge = leaving(inWords, 'all');
const hasKazakhAge = finding(inWords);

/** The text without such words, its other numbers in figures; the text itself where no age is told. */
export function withoutAge(text: string): string {
  if (!ageIn(text)) return text;
  const bare = hasKazakhAge(text) === undefined ? text : kazakhAge(text);
  const figures = figuresFor(bare);
  const left = withoutFigures(figures);
  return left !== figures ? left : bare;
}

/** «Мне сорок два», «маған 35 жаста», «61 год»: how old somebody is, and nothing of a day or a month beside it. */
export function tellsAgeAlone(text: string): boolean {
  if (!ageIn(text)) return false;
  const left = withoutAge(text);
  const isTold = left !== text || isBareAge(figuresFor(text));
  if (!isTold || (left !== text && /\d/.test(left))) return false;
  return (left.match(/\p{L}{3,}/gu) ?? []).every((word) => monthOf(word) === undefined);
}

/** «61 год», «сорок два года»: as it may be a year, it is no day either. */
const isBareAge = (figures: string) =>
  /^\D{0,12}(?<!\d)\d{1,2}\s*(?:год(?:а|ик\p{L}*)?|жас)[\s.!]*$/iu.test(figures);
