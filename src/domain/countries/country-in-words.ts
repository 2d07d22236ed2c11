import type { NamedPlace } from '../places/branch.ts';
import type { Catalog } from '../places/catalog.ts';
import { lookOf } from '../places/place-spelling.ts';
import { namesKin } from '../talk/kin-words.ts';
import { not, notBehind } from '../words/mending-words.ts';
import { leaving, wordOf } from '../words/phrases.ts';
import { allCountries, type CountryReading, countryCalled, misspeltCountries } from './typed-country.ts';

const shortestName = 3;
/** In the midst of other words; shorter ones are words as well: «того» is no country. */
const shortestNameWithin = 5;
/** A slip in a shorter name makes another word: «брак» is no Iraq. */
const shortestNameForgiven = 7;
/** What is nearly a name of fewer letters is another word. */
const shortestNameOffered = 5;
/** Longer texts are told and not looked up. */
const longestName = 60;
/** More than any name that people type has. */
const mostWordsOfName = 4;
/** A longer text is a story. */
const mostWordsAround = 20;
const longestStory = 600;

type Places = Pick<Catalog, 'countries' | 'kazakhstan'>;

const lettersOf = (text: string) => lookOf(text).replaceAll(' ', '').length;

/**
 * The country, Kazakhstan among them, that a text which nobody asked for is the very name of, or its flag: whoever types
 * that means nothing else. One wrong letter is forgiven in a long name. ISO codes do not count: "no" is not Norway.
 */
export function countryNamed(catalog: Places, text: string): CountryReading | undefined {
  if (text.length > longestName) return undefined;
  const letters = lettersOf(text);
  if (letters > 0 && letters < shortestName) return undefined;
  const places = allCountries(catalog);
  const called = countryCalled(places, text);
  if (called || letters < shortestNameForgiven) return called;
  const [only, another] = misspeltCountries(places, text);
  return only !== undefined && another === undefined ? { type: 'certain', code: only } : undefined;
}

const deniedName = leaving(() => {
  const [before, behind] = [wordOf(not), wordOf(notBehind)];
  return `${before}\\s+[\\p{L}’'-]+|[\\p{L}’'-]+\\s+${behind}`;
});

/** «Не Турция, а Эмираты», “sorry, UAE not Turkey”: the one of two countries that is meant. */
export function countryPutRight(catalog: Pick<Catalog, 'countries'>, text: string): string | undefined {
  if (text.length > longestName) return undefined;
  const [, second, third] = countriesWithin(catalog.countries, text);
  if (second === undefined || third !== undefined) return undefined;
  return countryWithin(catalog, deniedName(text));
}

/** What is nearly the name of a country, to be asked about: codes, best first. */
export function countriesNearly(catalog: Places, text: string): readonly string[] {
  return text.length > longestName || lettersOf(text) < shortestNameOffered
    ? []
    : misspeltCountries(allCountries(catalog), text);
}

/**
 * The country that a question is about: one that stands in the midst of other words, named in full or with the ending
 * of a case. A slip is not forgiven here: «немен» is no Yemen. Undefined where there are two; home is no answer to
 * where to.
 */
export function countryWithin(catalog: Pick<Catalog, 'countries'>, text: string): string | undefined {
  const [only, another] = countriesWithin(catalog.countries, text);
  return another === undefined ? only : undefined;
}

/** Of these countries all that a text names so, by their codes, in the order in which they stand. */
export function countriesWithin(countries: readonly NamedPlace[], text: string): readonly string[] {
  const words = text
    .slice(0, longestStory)
    .split(/[^\p{L}\p{N}'’-]+/u)
    .filter((word) => word !== '');
  const found = new Set<string>();
  for (let from = 0; from < Math.min(words.length, mostWordsAround); from += 1) {
    // The longest name wins, so that North Korea is not Korea as well.
    for (let count = Math.min(mostWordsOfName, words.length - from); count > 0; count -= 1) {
      const code = codeOf(countries, words.slice(from, from + count).join(' '));
      if (code === undefined) continue;
      found.add(code);
      from += count - 1;
      break;
    }
  }
  return [...found];
}

function codeOf(countries: readonly NamedPlace[], typed: string): string | undefined {
  // Only abbreviations are short: США, UAE, UK.
  if (
    [...typed].length < shortestNameWithin &&
    !/^(?:\p{Lu}{3,}|UK|РФ|usa|uae|сша|оаэ|юар|кнр)$/u.test(typed)
  )
    return undefined;
  // «Балам» is a child, and no case of Bali.
  if (namesKin(typed)) return undefined;
  const called = countryCalled(countries, typed);
  return called?.type === 'certain' ? called.code : undefined;
}
