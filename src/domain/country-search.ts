import type { Catalog } from './catalog.ts';
import { findCountries, flagAlone } from './country.ts';
import { findCalled, findPlaces, misspells } from './place-search.ts';
import { lookOf } from './place-spelling.ts';
import type { NamedPlace } from './places.ts';

/** Of what people write around a country's name: «справка в Германию», "for Germany", «Германия үшін». By look. */
const littleWords = new Set(
  [
    'в во на для из про страна мне нужна нужно нужен надо справка справку',
    'үшін туралы елі ел маған керек анықтама анықтаманы қажет',
    'in for to the a i need certificate',
  ].flatMap((words) => words.split(' ').map(lookOf)),
);

/** Endings of cases that are longer than a slip of the finger: «Германияға», «Польшей». By look. */
const endings =
  /(?:га|ге|ка|ке|на|не|да|де|та|те|дан|ден|тан|тен|нан|нен|нын|нин|дын|дин|тын|тин|еи|ом|ем|ои|ами)$/;
const shortestName = 3;
/** Longer texts are told and not looked up. */
const longestName = 60;

/** Readings of what was typed, the likeliest first: as it stands, without little words, without the ending of a case. */
export function readingsOf(typed: string): readonly string[] {
  const bare = typed
    .split(/\s+/)
    .filter((word) => !littleWords.has(lookOf(word)))
    .join(' ');
  const look = lookOf(bare);
  const ending = endings.exec(look)?.[0] ?? '';
  const stem = look.slice(0, look.length - ending.length).trim();
  const shorter = ending !== '' && stem.length >= shortestName ? [stem] : [];
  return [...new Set([typed, bare, ...shorter])].filter((text) => text.trim() !== '');
}

type Places = Pick<Catalog, 'countries' | 'kazakhstan'>;

function allOf({ countries, kazakhstan }: Places): readonly NamedPlace[] {
  return [...countries, kazakhstan];
}

/**
 * Codes of the countries, Kazakhstan among them, that a person who was asked for one may mean, best first: by name in
 * any language, with a typing error or the ending of a case; a flag or an ISO code means one country alone.
 */
export function countriesMeant(catalog: Places, typed: string): readonly string[] {
  if (typed.length > longestName) return [];
  const places = allOf(catalog);
  for (const text of readingsOf(typed)) {
    const [first, ...others] = findCountries(places, text).map(({ code }) => code);
    if (first === undefined) continue;
    const isCode = lookOf(text) === first.toLowerCase();
    return isCode || flagAlone(text) === first ? [first] : [first, ...others];
  }
  return [];
}

/**
 * The country that a text which nobody asked for names: all of it is a name, at most one letter wrong, or a flag.
 * Beginnings of names and ISO codes do not count: "no" is not Norway.
 */
export function countryOf(catalog: Places, text: string): string | undefined {
  if (text.length > longestName) return undefined;
  const places = allOf(catalog);
  const flagged = flagAlone(text);
  if (flagged !== undefined) return places.find(({ code }) => code === flagged)?.code;
  for (const reading of readingsOf(text)) {
    const called = findCalled(places, reading);
    if (called && [...lookOf(reading)].length >= shortestName) return called.code;
    const [near, second] = findPlaces(places, reading).filter((place) => isNearly(place, reading));
    if (near && !second) return near.code;
  }
  return undefined;
}

function isNearly({ names, aliases = [] }: NamedPlace, typed: string): boolean {
  const joined = (text: string) => lookOf(text).replaceAll(' ', '');
  return [...Object.values(names), ...aliases].some(
    (name) => misspells(joined(typed), joined(name)) === 'whole',
  );
}
