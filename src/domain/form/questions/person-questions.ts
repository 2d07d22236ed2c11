import { worldOf } from '../../countries/country-reading.ts';
import { birthDatesIn, parseBirthDate } from '../../person/birth-date.ts';
import { parseFullName } from '../../person/full-name.ts';
import { birthDateFromIin, iinsIn, iinWarnings, parseIin } from '../../person/iin.ts';
import { parsePhone, phonesIn, phoneWarnings } from '../../person/phone.ts';
import {
  type Birthplace,
  type BirthplaceReading,
  commonBirthCountries,
  longestPlace,
  readBirthplace,
  readKnown,
} from '../../places/birthplace.ts';
import { fail, ok, type Result } from '../../result.ts';
import type { DraftAnswer, DraftAnswers, FormContext, Question } from '../form.ts';
import { readDateAndMore, readPerson } from '../hearing/together.ts';
import { isForChild } from './certificate-questions.ts';
import { nameQuestions, nameWarnings, readName } from './name-questions.ts';
import { choice, offersOf, readWords, severalOf } from './readers.ts';

/** Names that a person had before, at most so many. */
const mostPreviousNames = 5;
const nameKinds = ['surname', 'first-name', 'patronymic'] as const;
const adultAge = 18;

const countryCodes = ({ catalog }: FormContext) => worldOf(catalog).map(({ code }) => code);

/** "None", or what kind of name it was and then the name; after each one the next is asked. */
const previousNames = Array.from({ length: mostPreviousNames }, (_, i): readonly Question[] => {
  const number = i + 1;
  const kind = `previous-kind-${number}`;
  const before = `previous-kind-${i}`;
  const wasGiven = (value: string | null | undefined) => nameKinds.some((one) => one === value);
  return [
    choice(kind, ['none', ...nameKinds], {
      section: 'person',
      personal: true,
      wording: number === 1 ? 'previous-kind' : 'previous-kind-more',
      ...(number > 1 && { when: (answers) => wasGiven(answers[before]) }),
      unlisted: (value) => number > 1 || wasGiven(value),
    }),
    {
      id: `previous-name-${number}`,
      kind: 'text',
      section: 'person',
      personal: true,
      wording: 'previous-name',
      free: true,
      when: (answers) => wasGiven(answers[kind]),
      optional: true,
      read: readName,
      warn: nameWarnings,
      // "None" takes the name away; those after it move up.
      rearrange: (_before, name, given) => (name === null ? withoutPrevious(number, given) : given),
    },
  ];
}).flat();

function withoutPrevious(number: number, given: DraftAnswers): DraftAnswers {
  const moved: Record<string, DraftAnswer | undefined> = { ...given };
  for (let at = number; at <= mostPreviousNames; at += 1) {
    for (const part of ['previous-kind', 'previous-name']) {
      moved[`${part}-${at}`] = given[`${part}-${at + 1}`];
    }
  }
  // Somebody who had as many names as fit was not asked whether there was one more.
  const last = `previous-kind-${mostPreviousNames}`;
  const wasFull = given[last] !== undefined && given[last].value !== 'none';
  if (wasFull) moved[last] = { value: 'none' };
  if (moved['previous-kind-1'] === undefined) moved['previous-kind-1'] = { value: 'none' };
  return Object.fromEntries(Object.entries(moved).flatMap(([id, answer]) => (answer ? [[id, answer]] : [])));
}

/** A child is whoever has not yet had their eighteenth birthday; a ward may be older. */
function isAdult(birthDate: string, today: string): boolean {
  return `${Number(birthDate.slice(0, 4)) + adultAge}${birthDate.slice(4)}` <= today;
}

const mostDates = 4;

/** Who types the IIN for the date of birth has typed it already. */
function dateInIin(typed: string): readonly string[] {
  const iin = parseIin(typed);
  const date = iin.ok ? birthDateFromIin(iin.value) : undefined;
  return date === undefined ? [] : [date];
}

export const personQuestions: readonly Question[] = [
  {
    id: 'iin',
    kind: 'text',
    section: 'person',
    personal: true,
    read: parseIin,
    offer: (typed) => severalOf('iin', iinsIn(typed)),
    spread: personTogether,
    warn: iinWarnings,
  },
  ...nameQuestions('', { section: 'person', personal: true }),
  ...previousNames,
  {
    id: 'birth-date',
    kind: 'text',
    section: 'person',
    personal: true,
    read: (typed, _answers, { today }) => parseBirthDate(typed, today),
    offer: (typed, _answers, { today }) =>
      parseBirthDate(typed, today).ok
        ? []
        : offersOf('birth-date', [...birthDatesIn(typed, today), ...dateInIin(typed)].slice(0, mostDates)),
    // "01.01.1990 Семей": the place is read as if it had been typed alone.
    spread: (typed, _answers, { today, catalog }) => {
      const both = readDateAndMore(typed);
      // Only a place that is certain: what stands there may belong to the date, «01.05.1990 (1 мая)».
      if (both === undefined || !parseBirthDate(both.date, today).ok) return undefined;
      const place = bornIn(both.more, catalog);
      return place && { 'birth-date': both.date, ...place };
    },
    suggest: ({ iin }) => (iin ? birthDateFromIin(iin) : undefined),
    doubtedBy: ['iin', 'for-whom'],
    warn: (date, answers, { today }) => {
      const expected = answers.iin ? birthDateFromIin(answers.iin) : undefined;
      return [
        ...(expected === undefined || expected === date ? [] : ['birth-date-not-of-iin']),
        ...(isForChild(answers) && isAdult(date, today) ? ['not-a-child'] : []),
      ];
    },
  },
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

/** "900101301233 Серікова Айгерім 01.01.1990 Семей": all of it, or as much as can be divided for certain. */
function personTogether(
  typed: string,
  _answers: unknown,
  { today, catalog }: FormContext,
): Readonly<Record<string, string>> | undefined {
  const about = readPerson(typed);
  const name = about && parseFullName(about.name);
  if (about === undefined || name === undefined || !parseIin(about.iin).ok) return undefined;
  const isDate = about.date !== undefined && parseBirthDate(about.date, today).ok;
  return {
    iin: about.iin,
    surname: name.surname,
    'first-name': name.firstName,
    ...(name.patronymic && { patronymic: name.patronymic }),
    ...(isDate && about.date && { 'birth-date': about.date }),
    ...(isDate && about.place && bornIn(about.place, catalog)),
  };
}

/** What is certain of a place that came with other answers; the rest is asked when its turn comes. */
function bornIn(
  place: string,
  catalog: FormContext['catalog'],
): Readonly<Record<string, string>> | undefined {
  const reading = placeOfBirth(place, catalog);
  return reading?.type === 'certain' ? born(reading) : undefined;
}

/** A place has letters, two at least; a number alone is none. */
function readPlace(typed: string): Result<string> {
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

export const contactQuestions: readonly Question[] = [
  {
    id: 'phone',
    kind: 'contact',
    section: 'contact',
    personal: true,
    read: parsePhone,
    offer: (typed) => (parsePhone(typed).ok ? [] : severalOf('phone', phonesIn(typed))),
    warn: phoneWarnings,
  },
];
