import { countriesWithin } from '../../countries/country-in-words.ts';
import { allCountries } from '../../countries/typed-country.ts';
import { type Birthplace, longestPlace } from '../../places/birthplace.ts';
import { clauseOfBirth, isTold, withoutDenied } from '../../places/no-place.ts';
import { townsInWords } from '../../places/town-in-words.ts';
import { clauseOfBirthNotLiving, clauseOfDocument } from '../../talk/sentences/clauses-told.ts';
import { inDocumentNow } from '../../words/form/document-words.ts';
import { leaving, wordOf } from '../../words/phrases.ts';
import type { FormContext } from '../form.ts';
import type { Offer } from '../hearing/offer.ts';

/** Which clause of a sentence tells where somebody was born, and what it names. */

/** Of what a document says or where somebody lives, beside other clauses: the clause that is the answer. */
export const clauseMeant = (text: string) => clauseOfBirthNotLiving(text) ?? clauseOfDocument(text);

const withoutDocument = leaving(() => wordOf(inDocumentNow), 'all');
const mostWordsOfPlace = 4;

/** The towns of the clause; of «записали станция Тимур», where none is known, what is written. */
export function placesOfClause(clause: string, catalog: FormContext['catalog']): readonly string[] {
  const towns = townsInWords(catalog.towns, clause);
  if (towns.length > 0) return towns.map(({ name }) => name);
  const written = withoutDocument(clause)
    .replace(/^\s*(?:а|но|и|ал|but|and)\s/iu, ' ')
    .replace(/\s+/gu, ' ')
    .trim();
  const isPlace =
    written !== clause.trim() &&
    /\p{Lu}\p{Ll}{2}/u.test(written) &&
    written.split(' ').length <= mostWordsOfPlace;
  return isPlace && !isTold(written) ? [written] : [];
}

/** Where people are born that is no town. */
const isNoTown =
  /роддом|больниц|поезд|дома(?!\p{L})|перзентхана|аурухана|үйде(?!\p{L})|hospital|at home|train/iu;

/** The towns of the clause about being born; of «в роддоме родился, в Таразе» those beside it. Undefined: there is no such clause. */
export function townsOfBirth(typed: string, catalog: FormContext['catalog']): readonly string[] | undefined {
  const told = clauseOfBirth(typed);
  if (told === undefined) return undefined;
  const towns = townsInWords(catalog.towns, told);
  const found = towns.length > 0 || !isNoTown.test(told) ? towns : townsInWords(catalog.towns, typed);
  return found.map(({ name }) => name);
}

/** The town, or else the country, that the clause about being born names. */
export function toldOfBirth(text: string, catalog: FormContext['catalog']): readonly Offer[] {
  const told = clauseMeant(text) ?? clauseOfBirth(text);
  if (told === undefined) return [];
  const towns = townsInWords(catalog.towns, told).filter(
    ({ name }) => countriesWithin(allCountries(catalog), name).length === 0,
  );
  if (towns.length > 0)
    return towns.map(({ country, name }) => ({ answers: born({ country, place: name }) }));
  return countriesWithin(allCountries(catalog), told).map((country) => ({
    answers: born({ country, place: undefined }),
  }));
}

/** “Born in Germany but grew up in Kazakhstan”: the countries that a sentence names, but for what it denies. */
export function countriesTold(typed: string, catalog: FormContext['catalog']): readonly string[] {
  const isWhole = typed.length <= longestPlace && withoutDenied(typed.trim()) === typed.trim();
  return isWhole && isTold(typed) ? countriesWithin(allCountries(catalog), typed) : [];
}

/** A place of birth as the answers to its questions. */
export function born({ country, place }: Birthplace): Readonly<Record<string, string>> {
  return { 'birth-country': country, ...(place !== undefined && { 'birth-place': place }) };
}
