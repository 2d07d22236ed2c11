import { worldOf } from '../../countries/country-reading.ts';
import {
  type Birthplace,
  type BirthplaceReading,
  commonBirthCountries,
  longestPlace,
  readBirthplace,
  readKnown,
} from '../../places/birthplace.ts';
import { townsInWords } from '../../places/place-in-words.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { FormContext, Question } from '../form.ts';
import type { FormProblem } from '../problems.ts';
import { readWords } from './readers.ts';

/** Where somebody was born: the country and the place in it, asked as one. */

const countryCodes = ({ catalog }: FormContext) => worldOf(catalog).map(({ code }) => code);

export const birthplaceQuestions: readonly Question[] = [
  {
    // The country, or the whole place: most people are born in Kazakhstan and need not say so.
    id: 'birth-country',
    kind: 'choice',
    free: true,
    section: 'person',
    personal: true,
    choices: (_answers, context) =>
      commonBirthCountries.filter((code) => countryCodes(context).includes(code)),
    read: (typed, _answers, context) => {
      if (countryCodes(context).includes(typed)) return ok(typed);
      return fail(typed.length > longestPlace ? 'words-too-long' : 'birth-no-place');
    },
    spread: (typed, _answers, { catalog }) => bornIn(typed, catalog),
    offer: (typed, _answers, { catalog }) => {
      const reading = readBirthplace(catalog, typed);
      if (reading?.type !== 'asked') return [];
      const inWords =
        reading.why === 'birth-unknown' || reading.why === 'birth-misspelt'
          ? townsInWords(catalog.towns, typed)
          : [];
      if (inWords.length > 0) {
        return inWords.map(({ country, name }) => ({ answers: born({ country, place: name }) }));
      }
      return reading.offers.map((one) => ({ answers: born(one), why: reading.why }));
    },
  },
  {
    id: 'birth-place',
    kind: 'text',
    free: true,
    section: 'person',
    personal: true,
    read: readPlace,
    doubtedBy: ['birth-country'],
    // Omsk is not in Kazakhstan: the country may have been a slip of the thumb.
    warn: (place, answers, { catalog }) => {
      const reading = placeOfBirth(place, catalog);
      const country = answers['birth-country'];
      const isElsewhere = country && reading?.type === 'certain' && reading.country !== country;
      return isElsewhere ? ['place-elsewhere'] : [];
    },
    mend: { 'place-elsewhere': 'birth-country' },
  },
];

/** What is certain of a place that came with other answers; the rest is asked when its turn comes. */
export function bornIn(
  place: string,
  catalog: FormContext['catalog'],
): Readonly<Record<string, string>> | undefined {
  const reading = placeOfBirth(place, catalog);
  return reading?.type === 'certain' ? born(reading) : undefined;
}

/** A place has letters, two at least; a number alone is none. */
function readPlace(typed: string): Result<string, FormProblem> {
  // Cut before it is normalised: one letter of a message may become eighteen.
  if (typed.length > longestPlace * 2) return fail('words-too-long');
  const words = readWords(longestPlace)(typed);
  return words.ok && (words.value.match(/\p{L}/gu)?.length ?? 0) < 2 ? fail('birth-no-place') : words;
}

function born({ country, place }: Birthplace): Readonly<Record<string, string>> {
  return { 'birth-country': country, ...(place !== undefined && { 'birth-place': place }) };
}

/** What was read in the places of birth that were typed last, by catalog: each answer is read again and again. */
const births = new WeakMap<object, Map<string, BirthplaceReading | undefined>>();
const mostBirths = 500;

/** Thousands of people are born in the same few towns: what was found for one is kept for the next. */
function placeOfBirth(typed: string, catalog: FormContext['catalog']): BirthplaceReading | undefined {
  if (typed.length > longestPlace) return undefined;
  const known = births.get(catalog.countries) ?? new Map<string, BirthplaceReading | undefined>();
  births.set(catalog.countries, known);
  if (known.has(typed)) return known.get(typed);
  const found = readKnown(catalog, typed);
  const [oldest] = known.keys();
  if (known.size >= mostBirths && oldest !== undefined) known.delete(oldest);
  known.set(typed, found);
  return found;
}
