import type { Catalog } from './catalog.ts';
import { flagAlone } from './country.ts';
import { readingsOf } from './country-search.ts';
import { misspells } from './place-search.ts';
import { lookOf } from './place-spelling.ts';
import type { NamedPlace } from './places.ts';

const shortestName = 3;
/** In the midst of other words; shorter ones are words as well: «того» is no country. */
const shortestNameWithin = 5;
/** A slip in a shorter name makes another word: «брак» is no Iraq. */
const shortestNameForgiven = 7;
/** Longer texts are told and not looked up. */
const longestName = 60;
/** More than any name that people type has. */
const mostWordsOfName = 4;
/** A longer text is a story. */
const mostWordsAround = 20;

/** A name without its last vowel, which the cases change: «Индии» is «Инди» and an ending. */
const stemOf = /^(.*(?:[иеь](?=я)|[^аеиоуыэюя](?=а)|а(?=и)|[^аеиоуыэюя]))[аяи]?$/u;
const shortestStem = 4;
const caseEnding = /^(?:а|ам|ами|е|еи|ем|и|о|ои|ом|у|ы|ю|я|ях|ии)$/;
const longestCaseEnding = 3;

/** The part of a word in a name of several that no case changes: «Северной» and «Северная». */
const rootOf = (word: string) => word.slice(0, Math.max(word.length - 2, shortestStem));

/** Codes of countries by their names by look, by the stems of these, and by the roots of each of their words. */
interface CountryNames {
  readonly names: ReadonlyMap<string, string>;
  readonly stems: ReadonlyMap<string, string>;
  readonly roots: ReadonlyMap<string, string>;
}

const known = new WeakMap<readonly NamedPlace[], CountryNames>();

/** Made at the first use: the list of countries is never changed. */
function namesOf(countries: readonly NamedPlace[]): CountryNames {
  const made = known.get(countries);
  if (made) return made;
  const names = new Map<string, string>();
  const stems = new Map<string, string>();
  const roots = new Map<string, string>();
  for (const { code, names: called, aliases = [] } of countries) {
    for (const look of [...Object.values(called), ...aliases].map(lookOf)) {
      if (look.length < shortestName) continue;
      names.set(look, names.get(look) ?? code);
      const stem = stemOf.exec(look)?.[1] ?? '';
      if (stem.length >= shortestStem) stems.set(stem, stems.get(stem) ?? code);
      if (look.includes(' ')) roots.set(rootsOf(look), roots.get(rootsOf(look)) ?? code);
    }
  }
  const all = { names, stems, roots };
  known.set(countries, all);
  return all;
}

function rootsOf(look: string): string {
  return look.split(' ').map(rootOf).join(' ');
}

/**
 * The country, Kazakhstan among them, that a text is the very name of, or its flag: whoever types that means nothing
 * else. One wrong letter is forgiven in a long name.
 */
export function countryNamed(
  { countries, kazakhstan }: Pick<Catalog, 'countries' | 'kazakhstan'>,
  text: string,
): string | undefined {
  if (text.length > longestName) return undefined;
  const flagged = flagAlone(text);
  if (flagged !== undefined) return [...countries, kazakhstan].find(({ code }) => code === flagged)?.code;
  const looks = readingsOf(text).map(lookOf);
  const home = [...Object.values(kazakhstan.names), ...(kazakhstan.aliases ?? [])].map(lookOf);
  if (looks.some((look) => home.includes(look))) return kazakhstan.code;
  const { names } = namesOf(countries);
  for (const look of looks) {
    const code = names.get(look);
    if (code !== undefined) return code;
  }
  for (const look of looks.filter(({ length }) => length >= shortestNameForgiven)) {
    const near = new Set([...names].flatMap(([name, code]) => (isSlip(look, name) ? [code] : [])));
    const [only, another] = near;
    if (only !== undefined && another === undefined) return only;
  }
  return undefined;
}

function isSlip(typed: string, name: string): boolean {
  return misspells(typed.replaceAll(' ', ''), name.replaceAll(' ', '')) === 'whole';
}

/**
 * The country that a question is about: one that stands in the midst of other words, named in full or with the ending
 * of a case. A slip is not forgiven here: «немен» is no Yemen. Undefined where there are two; home is no answer to
 * where to.
 */
export function countryWithin({ countries }: Pick<Catalog, 'countries'>, text: string): string | undefined {
  const words = text.split(/[^\p{L}\p{N}'’-]+/u).filter((word) => word !== '');
  const found = new Set<string>();
  for (let from = 0; from < Math.min(words.length, mostWordsAround); from += 1) {
    // The longest name wins, so that North Korea is not Korea as well.
    for (let count = mostWordsOfName; count > 0; count -= 1) {
      const code = codeOf(namesOf(countries), words.slice(from, from + count).join(' '));
      if (code === undefined) continue;
      found.add(code);
      from += count - 1;
      break;
    }
  }
  const [only, another] = found;
  return another === undefined ? only : undefined;
}

/** Of the name itself, or of the name in a case of Kazakh or Russian. */
function codeOf({ names, stems, roots }: CountryNames, typed: string): string | undefined {
  // Only abbreviations are short: США, UAE.
  if ([...typed].length < shortestNameWithin && !/^\p{Lu}{3,}$/u.test(typed)) return undefined;
  const look = lookOf(typed);
  const bare = lookOf(readingsOf(typed).at(-1) ?? '');
  const code =
    names.get(look) ?? names.get(bare) ?? (look.includes(' ') ? roots.get(rootsOf(look)) : undefined);
  if (code !== undefined) return code;
  for (let length = 1; length <= longestCaseEnding; length += 1) {
    if (caseEnding.test(look.slice(-length))) {
      const inflected = stems.get(look.slice(0, -length));
      if (inflected !== undefined) return inflected;
    }
  }
  return undefined;
}
