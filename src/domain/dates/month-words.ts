import { misspells } from '../places/place-search.ts';
import { lookOf } from '../places/place-spelling.ts';

/**
 * Names of months as people write them: Russian and Kazakh, also in Latin letters, and English; in any case by their
 * beginnings, and short forms as they stand behind `·`. From January on.
 */
const months: readonly string[] = [
  'январ қаңтар januar yanvar ianvar janvar qantar kantar · янв қаң jan yanv',
  'феврал ақпан februar fevral aqpan akpan · фев февр ақп feb fev',
  'март наурыз march mart nauryz nauriz navryz · мар нау mar',
  'апрел сәуір april aprel sauir · апр сәу apr',
  'мамыр mamyr mamir · май мая мае маю мам may mai maya maia maja',
  'июнь июня июне маусым june iyun iyun mausym mausim · июн мау jun iun',
  'июль июля июле шілде july iyul iyul shilde · июл шіл jul iul',
  'август тамыз august avgust tamyz tamiz · авг там aug avg',
  'сентябр қыркүйек september sentyabr sentiabr sentjabr qyrkuiek kyrkuyek kyrkuiek qyrkuyek kirkuyek · сен сент қыр sep sept',
  'октябр қазан october oktyabr oktiabr oktjabr oktober qazan kazan · окт қаз oct okt',
  'ноябр қараша november noyabr noiabr nojabr qarasha karasha · ноя нояб қар nov',
  'декабр желтоқсан december dekabr jeltoqsan jeltoksan zheltoqsan zheltoksan · дек жел dec dek',
];

const spelled = months.map((text) => {
  const [beginnings = [], short = []] = text.split('·').map((part) => part.trim().split(' ').map(lookOf));
  return { beginnings, short: new Set(short) };
});

const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii'];
const fewestLettersForgiven = 5;
/** What may follow a name's beginning: endings, as in «сентябрьде». */
const mostEnding = 5;

export interface MonthWord {
  /** From 1. */
  readonly month: number;
  /** One letter is wrong. */
  readonly slip: boolean;
}

/** A month as old papers have it: 01.V.1990. Anywhere else a letter is no month. */
export function romanMonth(word: string): MonthWord | undefined {
  const index = roman.indexOf(word.toLowerCase());
  return index < 0 ? undefined : { month: index + 1, slip: false };
}

/** The month that a word names; undefined: none. */
export function monthOf(word: string): MonthWord | undefined {
  const look = lookOf(word);
  if (look.length < 1 || look.length > 20) return undefined;
  for (const [index, { beginnings, short }] of spelled.entries()) {
    const begins = beginnings.some(
      (beginning) => look.startsWith(beginning) && look.length - beginning.length <= mostEnding,
    );
    if (begins || short.has(look)) return { month: index + 1, slip: false };
  }
  if (look.length < fewestLettersForgiven) return undefined;
  const slipped = spelled.findIndex(({ beginnings }) =>
    beginnings.some(
      (beginning) =>
        beginning.length >= fewestLettersForgiven &&
        [look, look.slice(0, beginning.length), look.slice(0, beginning.length + 1)].some(
          (part) => misspells(part, beginning) === 'whole',
        ),
    ),
  );
  return slipped < 0 ? undefined : { month: slipped + 1, slip: true };
}
