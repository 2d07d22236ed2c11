import type { Catalog } from '../places/catalog.ts';
import { lookOf, townKey } from '../places/place-spelling.ts';
import { withoutKazakhCase } from './country-cases.ts';
import { countriesWithin } from './country-in-words.ts';
import { isAnywhere, longestName, readCountry, readingsOf, worldOf } from './country-reading.ts';

/** «В Берлин» is an answer to where to: only of towns that everybody knows. */
const fewestPeople = 100_000;
const shortestTown = 4;
const mostTowns = 3;

/** «Для посольства Кореи»: whose office it is. */
const withoutOffice = (text: string) =>
  text
    .replace(
      /(?<!\p{L})(?:посольств\p{L}*|консульств\p{L}*|елшілі\p{L}*|консулды\p{L}*|embassy|consulate|виз[ауы]|работ[ауы]|учеб[ауы]|visa|of)(?!\p{L})/giu,
      ' ',
    )
    .trim();

/** Codes of the countries that somebody may mean, best first; where no country is named, those of a town. */
export function countriesLikely(catalog: Catalog, said: string): readonly string[] {
  // «Не в Германию, а в Австрию», «Германия емес, Австрия».
  const text = said.replace(/^\s*(?:не|not)\s.+?[\s,]+(?:а|но|but)\s+|^.+?\sемес[\s,]+/iu, '');
  const reading = readCountry(worldOf(catalog), text) ?? readCountry(worldOf(catalog), withoutOffice(text));
  if (reading) return reading.type === 'certain' ? [reading.code] : reading.codes;
  if (text.length > longestName || isAnywhere(text)) return [];
  const several = text.split(/[,;/+&]|\s(?:и|или|либо|және|немесе|мен|пен|and|or)\s/iu);
  if (several.length > 1) {
    const codes = several.flatMap((part) => {
      const one = part.trim() === '' ? undefined : readCountry(worldOf(catalog), part);
      return one?.type === 'certain' ? [one.code] : [];
    });
    if (codes.length > 1) return [...new Set(codes)];
  }
  const known = new Set(worldOf(catalog).map(({ code }) => code));
  const keys = new Set(
    readingsOf(text).flatMap((one) => [townKey(one), ...withoutKazakhCase(lookOf(one)).map(townKey)]),
  );
  const towns = [...keys]
    .filter((key) => key.length >= shortestTown)
    .flatMap((key) => catalog.towns.called(key));
  const within = countriesWithin(catalog, text);
  if (within.length > 0) return within.slice(0, mostTowns);
  const large = towns
    .filter(({ country, people }) => people >= fewestPeople && known.has(country))
    .sort((one, other) => other.people - one.people);
  return [...new Set(large.map(({ country }) => country))].slice(0, mostTowns);
}
