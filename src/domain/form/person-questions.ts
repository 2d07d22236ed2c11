import { birthDatesIn, parseBirthDate } from '../birth-date.ts';
import { type Birthplace, findCountries, readBirthplace } from '../country.ts';
import { birthDateFromIin, iinsIn, iinWarnings, parseIin } from '../iin.ts';
import { parsePhone, phonesIn, phoneWarnings } from '../phone.ts';
import type { NamedPlace } from '../places.ts';
import { isForChild } from './certificate-questions.ts';
import type { DraftAnswer, DraftAnswers, FormContext, Question } from './form.ts';
import { nameQuestions, nameWarnings, readName } from './name-questions.ts';
import { choice, offersOf, oneOf, readWords, severalOf } from './readers.ts';

/** Names that a person had before, at most so many. */
const mostPreviousNames = 5;
const nameKinds = ['surname', 'first-name', 'patronymic'] as const;
const longestPlace = 150;
/** Fewer letters begin the names of too many countries. */
const fewestLettersOfCountry = 4;
const adultAge = 18;
/** With Kazakhstan they fit on one page. */
const mostSimilar = 8;

/** Where people who live in Kazakhstan are mostly born; any other country is typed. */
const commonBirthCountries = ['KZ', 'RU', 'UZ', 'KG', 'CN', 'MN'];

/** What follows from the list of countries alone is made once: each answer is read again and again. */
interface World {
  /** Kazakhstan among them. */
  readonly countries: readonly NamedPlace[];
  readonly codes: readonly string[];
  /** What was typed as a place of birth, and what it spreads to. */
  readonly births: Map<string, Spread>;
}
const worlds = new WeakMap<object, World>();
const mostBirths = 500;

function worldOf({ kazakhstan, countries }: FormContext['catalog']): World {
  const known = worlds.get(countries);
  if (known) return known;
  const all: readonly NamedPlace[] = [kazakhstan, ...countries];
  const world = { countries: all, codes: all.map(({ code }) => code), births: new Map() };
  worlds.set(countries, world);
  return world;
}

const countryCodes = ({ catalog }: FormContext) => worldOf(catalog).codes;

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
    read: oneOf((_answers, context) => countryCodes(context)),
    spread: (typed, _answers, { catalog }) => placeOfBirth(typed, catalog),
    // Something like a country's name: it may still be a village in Kazakhstan.
    search: (typed, _answers, { catalog }) => {
      const similar = similarCountries(typed, catalog);
      return similar.length === 0 ? [] : [...similar.slice(0, mostSimilar), catalog.kazakhstan.code];
    },
  },
  {
    id: 'birth-place',
    kind: 'text',
    free: true,
    section: 'person',
    personal: true,
    read: readWords(longestPlace),
  },
];

type Spread = Readonly<Record<string, string>> | undefined;

/** Thousands of people are born in the same few towns: what was found for one is kept for the next. */
function placeOfBirth(typed: string, catalog: FormContext['catalog']): Spread {
  const { births } = worldOf(catalog);
  if (births.has(typed)) return births.get(typed);
  const found = findBirthplace(typed, catalog);
  const [oldest] = births.keys();
  if (births.size >= mostBirths && oldest !== undefined) births.delete(oldest);
  if (typed.length <= longestPlace) births.set(typed, found);
  return found;
}

function findBirthplace(typed: string, catalog: FormContext['catalog']): Spread {
  const { countries } = worldOf(catalog);
  const code = typed.trim().toUpperCase();
  if (countries.some((country) => country.code === code)) return { 'birth-country': code };
  const place = readBirthplace(countries, typed) ?? countryLast(countries, typed);
  if (place) return { 'birth-country': place.country, ...(place.rest && { 'birth-place': place.rest }) };
  const isPlace = readWords(longestPlace)(typed).ok;
  if (!isPlace || similarCountries(typed, catalog).length > 0) return undefined;
  return { 'birth-country': catalog.kazakhstan.code, 'birth-place': typed };
}

/** "Омск, Россия": the country may stand behind the place as well. */
function countryLast(countries: readonly NamedPlace[], typed: string): Birthplace | undefined {
  const words = typed.trim().split(/\s+/);
  for (let of = Math.min(longestCountry, words.length - 1); of > 0; of -= 1) {
    const country = readBirthplace(countries, words.slice(-of).join(' '));
    const place = words.slice(0, -of).join(' ').replace(/,$/, '');
    if (country?.rest === '' && place !== '') return { country: country.country, rest: place };
  }
  return undefined;
}

/** In words, as people write them. */
const longestCountry = 4;

function similarCountries(typed: string, catalog: FormContext['catalog']): readonly string[] {
  if (typed.trim().length < fewestLettersOfCountry) return [];
  return findCountries(catalog.countries, typed).map(({ code }) => code);
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
