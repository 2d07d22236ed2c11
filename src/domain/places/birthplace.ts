import { countriesOfFormer } from '../countries/former-states.ts';
import { countriesOfRegion } from '../countries/regions.ts';
import { allCountries, countryCalled, misspeltCountries, readCountry } from '../countries/typed-country.ts';
import { textLimits } from '../messages/text-limits.ts';
import type { Catalog } from './catalog.ts';
import { isNoPlace, isNoTown, withoutDenied } from './no-place.ts';
import { type PlacePart, placeParts, splits, trimmed, withoutBirth } from './place-parts.ts';
import { lookOf, townKey } from './place-spelling.ts';
import { eitherGeorgia, isEitherGeorgia } from './talk/two-georgias.ts';
import { isTownBeside, leastWeightOfTown, weightsOf } from './town-weights.ts';
import type { Town } from './towns.ts';

/** A country's code, and the place in it; undefined: the country alone was named. */
export interface Birthplace {
  readonly country: string;
  readonly place: string | undefined;
}

/**
 * What a typed place of birth says. Certain: in one country and no other. Asked: it may lie in several countries, of a
 * state that is gone, be misspelt or unknown; nothing is assumed. The offers are in order, the likeliest first.
 */
export type BirthplaceReading =
  | ({ readonly type: 'certain' } & Birthplace)
  | {
      readonly type: 'asked';
      readonly why: 'birth-former' | 'birth-several' | 'birth-misspelt' | 'birth-unknown';
      readonly offers: readonly Birthplace[];
    };

/** Longer than any place; cut before anything is compared. */
export const longestPlace = textLimits.place;
/** Where people who live in Kazakhstan are mostly born; any other country is typed. */
export const commonBirthCountries = ['KZ', 'RU', 'UZ', 'KG', 'CN', 'MN'];
/** With its other buttons a card has no room for more. */
const mostOffers = 8;
const mostMisspelt = 3;
/** A town of so many times more people than all others of its name is the one that is meant. */
const muchLarger = 20;
/** A town of Kazakhstan of many times the weight, which is large by itself: Петропавловск, Лениногорск. */
const largerAtHome = 5;
/** A place abroad of fewer people is asked about: a village of Kazakhstan may have the same name. */
const fewestPeopleAbroad = 30_000;
/** Names of villages everywhere, so that only a large town abroad is certain: «Первомайский», «Ивановка». */
const villageLike = /(?:ск(?:ии|ое|ая|ои)|[оеи]в(?:ка|ское)|инка|ино|ово|ево)$/u;
const fewestPeopleVillageLike = 200_000;
const fewestLetters = 2;
const fewestLettersMisspelt = 5;

/** Whoever types a year answers another question. */
const year = /(?<!\d)(?:19|20)\d\d(?!\d)/;

/** Reads a place of birth. Undefined where no letters are: no place at all. */
export function readBirthplace(catalog: Catalog, typed: string): BirthplaceReading | undefined {
  const known = readKnown(catalog, typed);
  if (known || typed.length > longestPlace) return known;
  const hasNone =
    lettersIn(typed) < fewestLetters ||
    year.test(typed) ||
    isNoPlace(typed) ||
    withoutBirth(typed.trim()) === undefined;
  return hasNone ? undefined : readMisspelt(catalog, typed.trim(), placeParts(typed.trim()));
}

/** Reads a place that is known by its name. Slips are not looked for, since that takes long. */
export function readKnown(catalog: Catalog, typed: string): BirthplaceReading | undefined {
  if (typed.length > longestPlace) return undefined;
  if (isEitherGeorgia(typed)) return eitherGeorgia;
  const meant = withoutDenied(typed.trim());
  const text = withoutBirth(meant);
  if (text === undefined) return lettersIn(meant) < fewestLetters ? countryOnly(catalog, meant) : undefined;
  if (isNoPlace(text)) return undefined;
  if (lettersIn(text) < fewestLetters) return countryOnly(catalog, text);
  const flagless = trimmed(text.replace(/\p{RI}+/gu, ' '));
  return readIn(catalog, text) ?? readIn(catalog, flagless) ?? readRegion(text) ?? readTown(catalog, text);
}

const lettersIn = (text: string) => text.match(/\p{L}/gu)?.length ?? 0;

function readIn(catalog: Catalog, text: string): BirthplaceReading | undefined {
  return readCountryIn(catalog, text) ?? readFormer(catalog, text);
}

/** A country in full that stands alone, in front of the place, or behind it. */
function readCountryIn(catalog: Catalog, text: string): BirthplaceReading | undefined {
  const world = allCountries(catalog);
  const alone = countryOnly(catalog, text);
  if (alone) return alone;
  for (const { name, rest } of splits(text)) {
    const called = countryCalled(world, name);
    const another =
      called && countryCalled(world, rest.replace(/^(?:и|или|либо|және|мен|немесе|and|or)\s+/iu, ''));
    if (called?.type === 'certain' && another?.type === 'certain' && another.code !== called.code) {
      return asked('birth-several', [called, another].map(countryAlone));
    }
    if (called?.type === 'certain') {
      const isTown = another?.type !== 'certain' || isTownBeside(catalog.towns, rest, another.code);
      const place = !isTown || isNoTown(rest) ? undefined : withoutBirth(rest);
      return { type: 'certain', country: called.code, place };
    }
    if (called) {
      const weights = weightsOf(catalog.towns, placeParts(rest));
      const [only, second] = called.codes.filter((code) => weights.has(code));
      if (only !== undefined && second === undefined) return { type: 'certain', country: only, place: rest };
      return asked(
        'birth-several',
        called.codes.map((country) => ({ country, place: rest })),
      );
    }
  }
  return undefined;
}

function countryOnly(catalog: Catalog, text: string): BirthplaceReading | undefined {
  const world = allCountries(catalog);
  const code = lookOf(text).length === 2 ? text.toUpperCase() : '';
  if (world.some((one) => one.code === code)) return { type: 'certain', country: code, place: undefined };
  const called = countryCalled(world, text);
  if (called === undefined) return undefined;
  if (called.type === 'likely') return asked('birth-several', called.codes.map(alone));
  // An alias may be a town: Дубай.
  const official = Object.values(world.find(({ code: one }) => one === called.code)?.names ?? {}).map(lookOf);
  const isTown =
    !official.includes(lookOf(text)) && catalog.towns.called(townKey(text)).some(isIn(called.code));
  return {
    type: 'certain',
    country: called.code,
    place: isTown && /^\p{L}+$/u.test(text) ? text : undefined,
  };
}

const alone = (country: string): Birthplace => ({ country, place: undefined });
const countryAlone = ({ code }: { readonly code: string }) => alone(code);
const isIn = (country: string) => (town: Town) => town.country === country;

function asked(
  why: Extract<BirthplaceReading, { type: 'asked' }>['why'],
  offers: readonly Birthplace[],
): BirthplaceReading {
  const keys = offers.map(({ country, place }) => `${country} ${place ?? ''}`);
  return {
    type: 'asked',
    why,
    offers: offers.filter((_, at) => keys.indexOf(keys[at] ?? '') === at).slice(0, mostOffers),
  };
}

/** A state that is gone, alone («в СССР») or beside a place: which country is it today? */
function readFormer(catalog: Catalog, text: string): BirthplaceReading | undefined {
  const whole = countriesOfFormer(text);
  if (whole) return asked('birth-former', known(catalog, whole).map(alone));
  for (const { name, rest } of splits(text)) {
    const today = countriesOfFormer(name);
    if (today === undefined) continue;
    // «СССР, Киргизия, Ош» says which.
    const named = readCountryIn(catalog, rest);
    if (named?.type === 'certain') return named;
    const weights = weightsOf(catalog.towns, placeParts(rest));
    const here = known(catalog, today);
    const likely = [...weights].filter(([country]) => here.includes(country)).map(([country]) => country);
    return asked(
      'birth-former',
      [...likely, ...here].map((country) => ({ country, place: withoutBirth(rest) })),
    );
  }
  return undefined;
}

function known({ countries }: Catalog, codes: readonly string[]): readonly string[] {
  return codes.filter((code) => code === 'KZ' || countries.some((country) => country.code === code));
}

/** «Крым», «Қарақалпақстан, Нөкіс» */
function readRegion(text: string): BirthplaceReading | undefined {
  const named = [text, ...placeParts(text).map(({ whole }) => whole)];
  for (const { name } of splits(text)) named.push(name);
  const codes = named.map(countriesOfRegion).find((found) => found !== undefined);
  const [country, another] = codes ?? [];
  if (codes === undefined || country === undefined) return undefined;
  if (another === undefined) return { type: 'certain', country, place: text };
  return asked(
    'birth-several',
    codes.map((code) => ({ country: code, place: text })),
  );
}

function readTown(catalog: Catalog, text: string): BirthplaceReading | undefined {
  const parts = placeParts(text);
  const weights = [...weightsOf(catalog.towns, parts)].filter(
    ([country]) => known(catalog, [country]).length > 0,
  );
  const [first, second] = weights;
  if (first === undefined) return undefined;
  const [country, weight] = first;
  const isHomeTown = country === 'KZ' && weight >= leastWeightOfTown;
  const isMuchLarger = second === undefined || weight >= second[1] * (isHomeTown ? largerAtHome : muchLarger);
  // Where a part says more, such as the region, a village is as certain as a town.
  const isVillage = !isHomeTown && parts.length === 1 && villageLike.test(lookOf(parts[0]?.name ?? ''));
  const fewest = isVillage ? fewestPeopleVillageLike : fewestPeopleAbroad;
  // «Ой, тегім қате, Серікова»: a town abroad that is called like one of the words is no place by itself.
  const isAllOfIt =
    parts.some(({ kind }) => kind === 'region') ||
    parts.every(({ name }) => catalog.towns.called(townKey(name)).some(isIn(country)));
  const isCertain = country === 'KZ' ? !isVillage || second === undefined : weight >= fewest && isAllOfIt;
  if (isMuchLarger && isCertain) return { type: 'certain', country, place: text };
  const codes = [...weights.map(([code]) => code).slice(0, mostOffers - 2), 'KZ'];
  return asked(
    'birth-several',
    codes.map((code) => ({ country: code, place: text })),
  );
}

/** Nothing is known by this name: a slip in one that is, or a place that is asked about. */
function readMisspelt(catalog: Catalog, text: string, parts: readonly PlacePart[]): BirthplaceReading {
  const others = known(catalog, commonBirthCountries).map((country) => ({ country, place: text }));
  const [only, second] = parts;
  const name = only?.name ?? text;
  // «Байзақ ауданы»: of small districts no list is whole.
  if (
    second === undefined &&
    only?.kind !== 'region' &&
    lookOf(name).replaceAll(' ', '').length >= fewestLettersMisspelt
  ) {
    const isLatin = !/\p{Script=Cyrillic}/u.test(name);
    const near = catalog.towns
      .nearly(townKey(name))
      .filter(({ country }) => known(catalog, [country]).length > 0);
    const towns = near
      .filter(({ people }) => people * muchLarger >= (near[0]?.people ?? 0))
      .map(({ country, cyrillic, latin }) => ({
        country,
        place: (isLatin ? (latin ?? cyrillic) : (cyrillic ?? latin)) ?? name,
      }));
    const countries = misspeltCountries(allCountries(catalog), text).map(alone);
    const likely =
      countries.length > 0 ? countries.slice(0, mostMisspelt) : unique(towns).slice(0, mostMisspelt);
    if (likely.length > 0) return asked('birth-misspelt', [...likely, ...others.slice(0, 3)]);
  }
  const similar = second === undefined ? readCountry(allCountries(catalog), text) : undefined;
  const countries = similar === undefined ? [] : similar.type === 'certain' ? [similar.code] : similar.codes;
  if (countries.length > 0) {
    return asked('birth-misspelt', [...countries.slice(0, mostMisspelt).map(alone), ...others.slice(0, 3)]);
  }
  return asked('birth-unknown', others);
}

function unique(places: readonly Birthplace[]): readonly Birthplace[] {
  const keys = places.map(({ country, place }) => `${country} ${lookOf(place ?? '')}`);
  return places.filter((_, at) => keys.indexOf(keys[at] ?? '') === at);
}
