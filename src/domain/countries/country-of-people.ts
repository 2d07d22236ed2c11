import { lookOf } from '../places/place-spelling.ts';
import { withoutKazakhCase } from './country-cases.ts';

/**
 * Kazakh says a people for its country: «Кәріске барам», «өзбекте туғам», «түрік еліне». In a case or beside «ел» alone, since «кәріс»
 * by itself says of whom somebody is; to be offered, and never taken.
 */

const countries: Readonly<Record<string, readonly string[]>> = {
  ...{ кәріс: ['KR', 'KP'], өзбек: ['UZ'], қырғыз: ['KG'], түрікмен: ['TM'], тәжік: ['TJ'], орыс: ['RU'] },
  ...{ неміс: ['DE'], түрік: ['TR'], француз: ['FR'], ағылшын: ['GB'], жапон: ['JP'], поляк: ['PL'] },
  ...{ араб: ['AE', 'SA'], моңғол: ['MN'], мұңғыл: ['MN'], үнді: ['IN'], ауған: ['AF'], грузин: ['GE'] },
  ...{ орысия: ['RU'], чех: ['CZ'], кыргыз: ['KG'], монгол: ['MN'] },
};
const byLook = new Map(Object.entries(countries).map(([people, codes]) => [lookOf(people), codes]));

/** A longer text is a story. */
const mostLetters = 50;
/** «Барам», «туылғанмын», «кетем»: what is done there. */
const doing =
  /^(?:мен|біз|маған|бар|туып|туыл|туға|туғ|дүниеге|келдім|келген|көшіп|кетем|кетіп|ұшам|оқу|жұмысқа|керек|бұл|ғой|үшін)\p{L}*$/iu;
const land = new Set([
  'ел',
  'ели',
  'елинде',
  'елине',
  'елинен',
  'елге',
  'елде',
  'елден',
  'жакта',
  'жакка',
  'жеринде',
  'жерине',
]);
const sides: Readonly<Record<string, string>> = { онтустик: 'KR', солтустик: 'KP' };

/**
 * The countries of the people that the text names; empty: it names none, or says more. `bare`: also as it stands, where nobody tells
 * of themselves.
 */
export function countriesOfPeople(text: string, bare = false): readonly string[] {
  if (text.length > mostLetters || !/\p{Script=Cyrillic}/u.test(text)) return [];
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !doing.test(word)).map(lookOf);
  const [first = ''] = words;
  const side = sides[first];
  const [people = '', behind, more] = side === undefined ? words : words.slice(1);
  if (more !== undefined || (behind !== undefined && !land.has(behind))) return [];
  const named = !bare && behind === undefined && side === undefined ? [] : [people];
  const codes = [...named, ...withoutKazakhCase(people)].flatMap((stem) => byLook.get(stem) ?? []);
  return side !== undefined && codes.includes(side) ? [side] : [...new Set(codes)];
}
