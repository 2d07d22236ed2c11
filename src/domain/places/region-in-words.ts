import { nominativesOf, withoutLatinCase } from '../countries/country-cases.ts';
import { findPlaces, type NamedPlace } from './place-search.ts';
import { lookOf, soundOf } from './place-spelling.ts';

/** Longer texts are told and not looked up. */
const mostLetters = 120;
const mostWords = 12;
/** Shorter words stand in the names of many places, and in all sentences. */
const fewestLetters = 4;
/** A word that so many places have says nothing of any. */
const mostOfOneWord = 6;
const notPlaces = new Set(
  'область города городе район возле рядом нибудь около центр центре забрать удобно можно хочу ближе живу улица улице проспект облысы қаласы аудан жақын маған қала near center centre city region live street please'
    .split(' ')
    .map(lookOf),
);

/** Words of an address that every address has. */
const notStreets = new Set(
  'улица проспект көшесі даңғылы мкр микрорайон ауданы қаласы город дом үйі street avenue цон хқко центр обслуживания населения'
    .split(' ')
    .map(lookOf),
);

const wordsOf = new WeakMap<NamedPlace, ReadonlySet<string>>();

const heard = (sound: string) => `~${sound}`;
/** The word, and its nominatives; of a word in Latin letters by sound. */
function readings(word: string, isLatin: boolean): readonly string[] {
  if (!isLatin) return nominativesOf(word);
  const sounds = [word, withoutLatinCase(word) ?? word].map((one) => heard(soundOf(one)));
  return [...nominativesOf(word), ...new Set(sounds)];
}

/** The words of a place's names, by look; made at the first use, places are never changed. */
function wordsOfPlace(place: NamedPlace): ReadonlySet<string> {
  const known = wordsOf.get(place);
  if (known) return known;
  const names = [...Object.values(place.names), ...Object.values(place.city ?? {}), ...(place.aliases ?? [])];
  // In Latin letters a name is known by its sound.
  const words = new Set(
    names.flatMap((name) => [...lookOf(name).split(' '), ...soundOf(name).split(' ').map(heard)]),
  );
  wordsOf.set(place, words);
  return words;
}

/**
 * Codes of the places that words of a sentence name, each word as it stands or in a case; the first word's first. Empty
 * where the text itself is the name of a place.
 */
export function placesInWords(places: readonly NamedPlace[], text: string): readonly string[] {
  if (text.length > mostLetters) return [];
  const words = [...new Set(lookOf(text).split(' '))];
  if (words.length > mostWords || findPlaces(places, text).length > 0) return [];
  const isLatin = !/\p{Script=Cyrillic}/u.test(text);
  const found = new Set<string>();
  for (const word of words) {
    if (word.length < fewestLetters || notPlaces.has(word)) continue;
    for (const name of readings(word, isLatin)) {
      if (name.length < fewestLetters || notPlaces.has(name)) continue;
      const hits = places.filter((place) => wordsOfPlace(place).has(name));
      if (hits.length === 0 || hits.length > mostOfOneWord) continue;
      for (const { code } of hits) found.add(code);
      break;
    }
  }
  return [...found];
}

const streets = new WeakMap<object, readonly string[]>();

/** The words of an address that say which street it is; made at the first use, branches are never changed. */
function streetsOf(branch: { readonly address: string | undefined }): readonly string[] {
  const known = streets.get(branch);
  if (known) return known;
  const words = lookOf(branch.address ?? '')
    .split(' ')
    .filter((word) => word.length >= fewestLetters && !notStreets.has(word));
  streets.set(branch, words);
  return words;
}

/** Codes of the branches whose address has a word of the text, as it stands or in a case: «на Кенесары», «цон на Абая». */
export function branchesAtStreet(
  branches: readonly (NamedPlace & { readonly address: string | undefined })[],
  text: string,
): readonly string[] {
  if (text.length > mostLetters) return [];
  const words = lookOf(text)
    .split(' ')
    .filter((word) => word.length >= fewestLetters && !notPlaces.has(word) && !notStreets.has(word))
    .slice(0, mostWords);
  const names = new Set(words.flatMap((word) => nominativesOf(word)));
  const found = branches.filter((branch) => streetsOf(branch).some((word) => names.has(word)));
  return found.length > mostOfOneWord ? [] : found.map(({ code }) => code);
}
