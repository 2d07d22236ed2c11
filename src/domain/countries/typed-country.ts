import type { NamedPlace } from '../places/branch.ts';
import type { Catalog } from '../places/catalog.ts';
import { misspells } from '../places/place-search.ts';
import { lookOf, soundOf } from '../places/place-spelling.ts';
import { findCountries, flagAlone } from './country.ts';
import { areCasesOf, withoutKazakhCase, withoutLatinCase } from './country-cases.ts';
import { calledBesides, shared } from './country-names.ts';
import { anywhere, refusals, wordsAroundCountry, wordsThatAreCodes } from './country-words.ts';

/** What a text says of countries: one for certain, or some that are likely meant, best first, which are to be offered. */
export type CountryReading =
  | { readonly type: 'certain'; readonly code: string }
  | { readonly type: 'likely'; readonly codes: readonly string[] };

/** Longer texts are told and not looked up. */
export const longestName = 60;
/** Names shorter than these are words as well: two letters are a code where a country is asked for. */
const shortestName = 3;
/** With fewer letters a slip makes another word: «брак» is no Iraq. What is nearly such a name is offered. */
const fewestLettersForgiven = 6;
const fewestLettersOffered = 3;
/** Of letters that only sound like a name: УК is not the UK. */
const fewestLettersSounded = 4;
const mostOffered = 8;
const mostFound = 12;

interface Name {
  readonly code: string;
  readonly words: readonly string[];
}

/** The names of some countries by their spelling, and by the first letters of it. */
interface Names {
  readonly places: readonly NamedPlace[];
  readonly looks: ReadonlyMap<string, readonly string[]>;
  readonly sounds: ReadonlyMap<string, readonly string[]>;
  readonly beginnings: ReadonlyMap<string, readonly Name[]>;
}

const made = new WeakMap<readonly NamedPlace[], Names>();

/** Made at the first use: lists of countries are never changed. */
function namesOf(places: readonly NamedPlace[]): Names {
  const known = made.get(places);
  if (known) return known;
  const looks = new Map<string, readonly string[]>();
  const sounds = new Map<string, readonly string[]>();
  const beginnings = new Map<string, Name[]>();
  const codes = new Set(places.map(({ code }) => code));
  const sharedLooks = new Set(shared.map(([name]) => joined(lookOf(name))));
  const add = (name: string, owners: readonly string[]) => {
    const text = lookOf(name);
    const look = joined(text);
    if (look === '') return;
    // «Корея Южная»: in another order of words.
    const turned = text.split(' ').toReversed().join('');
    if (!looks.has(turned)) looks.set(turned, owners);
    looks.set(look, [...new Set([...(looks.get(look) ?? []), ...owners])]);
    const sound = joined(soundOf(name));
    if (sound.length >= fewestLettersSounded) {
      sounds.set(sound, [...new Set([...(sounds.get(sound) ?? []), ...owners])]);
    }
    const [code] = owners;
    if (code === undefined || owners.length > 1 || look.length < shortestName) return;
    const start = text.slice(0, shortestName);
    beginnings.set(start, [...(beginnings.get(start) ?? []), { code, words: text.split(' ') }]);
  };
  for (const { code, names, aliases = [] } of places) {
    for (const name of new Set([...Object.values(names), ...aliases, ...calledBesides(code)])) {
      if (!sharedLooks.has(joined(lookOf(name)))) add(name, [code]);
    }
  }
  for (const [name, owners] of shared)
    add(
      name,
      owners.filter((code) => codes.has(code)),
    );
  const all = { places, looks, sounds, beginnings };
  made.set(places, all);
  return all;
}

const joined = (text: string) => text.replaceAll(' ', '');

/** Without the little words around it; those inside a name stay: Republic of the Congo. */
function bareOf(text: string, behind = true): string {
  const words = text.split(/\s+/);
  const isLittle = (word: string | undefined) => word !== undefined && wordsAroundCountry.has(lookOf(word));
  while (isLittle(words[0])) words.shift();
  while (behind && isLittle(words.at(-1))) words.pop();
  return words.join(' ');
}

/** «Республика Польша» is Польша, where no list says otherwise. */
const forms =
  /^(?:республик[аиуе]|королевств[аоуе]|государств[аоуе]|respublika|(?:republic|kingdom|state) of(?: the)?)\s+|\s+(?:республикасы(?:на|нда|нан|ның)?|корольдігі(?:не)?)$/iu;

/** All of the text is a name, as it stands or in a case. */
function called(names: Names, text: string): readonly string[] {
  const look = lookOf(text);
  if (look === '') return [];
  const direct = names.looks.get(joined(look));
  if (direct) return direct;
  const sounds = joined(soundOf(text));
  const sounded = sounds.length >= fewestLettersSounded ? names.sounds.get(sounds) : undefined;
  if (sounded) return sounded;
  const words = look.split(' ');
  const inCase = (names.beginnings.get(look.slice(0, shortestName)) ?? []).filter((name) =>
    areCasesOf(words, name.words),
  );
  if (inCase.length > 0) return [...new Set(inCase.map(({ code }) => code))];
  for (const stem of withoutKazakhCase(look)) {
    const found = names.looks.get(joined(stem));
    if (found) return found;
  }
  const latin = withoutLatinCase(text.trim());
  const bare = latin === undefined ? '' : joined(soundOf(latin));
  return (
    (bare.length >= fewestLettersSounded
      ? (names.sounds.get(bare) ?? names.looks.get(joined(lookOf(latin ?? ''))))
      : undefined) ?? []
  );
}

function asReading(codes: readonly string[]): CountryReading | undefined {
  const [only, second] = codes;
  if (only === undefined) return undefined;
  return second === undefined ? { type: 'certain', code: only } : { type: 'likely', codes };
}

/**
 * The country that a text names in full: in any of the three languages, in a case, in Latin letters, behind a
 * preposition, or by its flag. No slip is forgiven and no beginning taken.
 */
export function countryCalled(places: readonly NamedPlace[], text: string): CountryReading | undefined {
  if (text.length > longestName) return undefined;
  const flagged = flagAlone(text);
  if (flagged !== undefined)
    return asReading(places.filter(({ code }) => code === flagged).map(({ code }) => code));
  const names = namesOf(places);
  for (const reading of readingsOf(text)) {
    const found = asReading(called(names, reading));
    if (found) return found;
  }
  return undefined;
}

/** Three readings of a text: as it stands, without words around a name, and without the form of the state. */
export function readingsOf(text: string): readonly string[] {
  const bare = bareOf(text);
  return [...new Set([text, bareOf(text, false), bare, bare.replace(forms, '')])].filter(
    (one) => one.trim() !== '',
  );
}

/**
 * What somebody who was asked for a country means. Certain: a name in full, a code of two letters, or a long name with
 * one slip that is no other's. Likely: beginnings, near matches, names that several countries have.
 */
export function readCountry(places: readonly NamedPlace[], text: string): CountryReading | undefined {
  if (text.length > longestName || isAnywhere(text)) return undefined;
  const whole = countryCalled(places, text);
  if (whole) return whole;
  const code = lookOf(bareOf(text)).toUpperCase();
  // A sign that only looks like letters names none: «㎷».
  if (code !== 'NO' && /\p{L}\P{L}*\p{L}/u.test(text) && places.some((one) => one.code === code)) {
    return wordsThatAreCodes.has(code) ? { type: 'likely', codes: [code] } : { type: 'certain', code };
  }
  for (const reading of readingsOf(text)) {
    const look = joined(lookOf(reading));
    if (look.length < fewestLettersOffered || refusals.has(look)) continue;
    const near = misspeltCountries(places, reading);
    const [only, second] = near;
    if (only !== undefined && second === undefined && look.length >= fewestLettersForgiven) {
      return { type: 'certain', code: only };
    }
    const found = new Set([...near, ...findCountries(places, reading).map((place) => place.code)]);
    // «Республика» begins the names of too many to be of help.
    if (found.size > 0 && found.size <= mostFound) {
      return { type: 'likely', codes: [...found].slice(0, mostOffered) };
    }
  }
  return undefined;
}

/** No country in particular: «везде», «все страны», not known yet. */
export function isAnywhere(text: string): boolean {
  return text.length <= longestName && anywhere.has(lookOf(bareOf(text)));
}

/** Codes of the countries whose name has one slip in it, as it stands or in a case. */
export function misspeltCountries(places: readonly NamedPlace[], text: string): readonly string[] {
  if (text.length > longestName) return [];
  const look = lookOf(text);
  const typings = [look, ...withoutKazakhCase(look)].map(joined);
  const found = new Set<string>();
  for (const [name, codes] of namesOf(places).looks) {
    if (typings.some((typed) => misspells(typed, name) === 'whole'))
      for (const code of codes) found.add(code);
  }
  return [...found];
}

const worlds = new WeakMap<object, readonly NamedPlace[]>();

/** All countries, Kazakhstan first: always the same list for one catalog, so that what is made of it is made once. */
export function allCountries({
  countries,
  kazakhstan,
}: Pick<Catalog, 'countries' | 'kazakhstan'>): readonly NamedPlace[] {
  const known = worlds.get(countries);
  if (known) return known;
  const world = [kazakhstan, ...countries];
  worlds.set(countries, world);
  return world;
}
