import { countriesWithin, countryNamed } from '../../countries/country-in-words.ts';
import { countriesOfPeople } from '../../countries/country-of-people.ts';
import { countriesOfFormer } from '../../countries/former-states.ts';
import { allCountries } from '../../countries/typed-country.ts';
import {
  type Birthplace,
  type BirthplaceReading,
  commonBirthCountries,
  longestPlace,
  readBirthplace,
  readKnown,
} from '../../places/birthplace.ts';
import { isNoPlace, isTold, placeBesideTold, tellsCitizenship } from '../../places/no-place.ts';
import {
  afterPuttingRight,
  isTalkTown,
  isUnlikePlace,
  placeAmidTalk,
} from '../../places/talk/unlike-place.ts';
import { colloquialTown, countriesOfWords, townsInWords } from '../../places/town-in-words.ts';
import { fail, ok, type Result } from '../../result.ts';
import { tellsOnlyLiving } from '../../talk/sentences/clauses-told.ts';
import { inKazakhLetters } from '../../talk/sentences/other-layout.ts';
import type { FormContext, Question } from '../form.ts';
import { ordinalIn } from '../hearing/besides/ordinal-button.ts';
import type { FormProblem } from '../problems.ts';
import { readWords } from './answer-readers.ts';
import { born, clauseMeant, countriesTold, toldOfBirth } from './birth-clauses.ts';
import { countryOfToday, offersOfPlace } from './offers/place-offers.ts';
import { hasCase, inCase, outOfCase, withoutYear } from './place-cases.ts';

/** With its other buttons a card has no room for more. */
const mostOffers = 8;

/** An unknown place of more words is a sentence. */
const mostWordsOfPlace = 5;

const isWhatFor = /^\s*(?:мне\s+)?(?:для|ради|чтобы?|for)\s|\sүшін[\s.!]*$/iu;
const isEither = /\s(?:или|либо|немесе|[әа]лде|or)\s/iu;
/** «Казахстан, не Киргизия» */
const deniedBehind = /(?<=\p{L}{4}|США)[\s,]+(?:а\s+)?(?:не|not)\s+(?:в\s+|in\s+)?\p{Lu}\p{L}+[\s.!]*$/u;
/** «Грузия, но Абхазия» */
const isOtherwise = /\p{L}[\s,]+(?:но|хотя|бірақ|but)\s+\p{Lu}\p{Ll}/u;
const saysOtherwise = (text: string) =>
  text.length <= longestPlace && (isOtherwise.test(text) || deniedBehind.test(text));
/** «Павлодарская» in small letters is a region, or half of one's name. */
const isRegionAlone = /^\p{Ll}+(?:ская|ской)$/u;

/** Where somebody was born: the country and the place in it, asked as one. */

const isCountry = (code: string, { catalog }: FormContext) =>
  allCountries(catalog).some((country) => country.code === code);

export const birthplaceQuestions: readonly Question[] = [
  {
    // The country, or the whole place: most people are born in Kazakhstan and need not say so.
    id: 'birth-country',
    kind: 'choice',
    free: true,
    section: 'person',
    personal: true,
    choices: (_answers, context) => commonBirthCountries.filter((code) => isCountry(code, context)),
    read: (typed, _answers, context) => {
      if (isCountry(typed, context)) return ok(typed);
      return fail(typed.length > longestPlace ? 'words-too-long' : 'birth-no-place');
    },
    spread: (typed, _answers, { catalog }) => {
      if (inCase.test(typed.trim()) || hasCase.test(typed) || colloquialTown(typed)) return undefined;
      // «Для Казахстана» says where it is for.
      if (isWhatFor.test(typed)) return undefined;
      if (countriesTold(typed, catalog).length > 1 || tellsCitizenship(typed)) return undefined;
      if (clauseMeant(typed) !== undefined && toldOfBirth(typed, catalog).length > 0) return undefined;
      if (isEither.test(typed) || saysOtherwise(typed) || tellsOnlyLiving(typed)) return undefined;
      const isOther = withoutYear(typed) !== typed || afterPuttingRight(typed) !== undefined;
      if (isOther || isTalkTown(typed)) return undefined;
      const spread = bornIn(typed, catalog);
      if (!isUnlikePlace(spread?.['birth-place'] ?? '', catalog.towns)) return spread;
      // «Страна рождения Россия»: the country is said, and no place.
      const country = spread?.['birth-country'];
      const isSaid = country && countriesWithin(allCountries(catalog), typed).includes(country);
      return isSaid ? { 'birth-country': country } : undefined;
    },
    offer: (said, _answers, context) => {
      const { catalog } = context;
      // «Первое»: a button, by its place on the card.
      if (ordinalIn(said, false) !== undefined) return [];
      // «Өзбекте туғам»
      const ofPeople = countriesOfPeople(said).filter((code) => isCountry(code, context));
      if (ofPeople.length > 0) return ofPeople.map((country) => ({ answers: { 'birth-country': country } }));
      const present = bornIn(said, catalog) ? undefined : countryOfToday(said, context);
      if (present !== undefined) return [{ answers: { 'birth-country': present } }];
      // «0аза0стан»: another layout of the keyboard.
      const inKazakh = inKazakhLetters(said);
      const meant = inKazakh === undefined ? undefined : bornIn(inKazakh, catalog);
      if (meant) return [{ answers: meant }];
      const town = isTalkTown(said) ? bornIn(said, catalog) : undefined;
      if (town) return [{ answers: town }];
      const right = afterPuttingRight(said);
      const part = right === undefined ? undefined : placeAmidTalk(right, catalog.towns);
      const instead =
        right &&
        [right, part, right.split(/[,;]/u)[0]]
          .map((one) => (one === undefined ? undefined : bornIn(one, catalog)))
          .find((one) => one !== undefined);
      if (instead) return [{ answers: instead }];
      const country = part === undefined ? undefined : countryNamed(catalog, part);
      if (country?.type === 'certain') return [{ answers: { 'birth-country': country.code } }];
      const text = withoutYear(said);
      // «Питер»: shown as documents call it, beside what was typed.
      const called = colloquialTown(text);
      if (called) {
        const bare = text.trim().replace(/^.*\s/su, '');
        return [...new Set([called.name, bare])].map((place) => ({
          answers: born({ country: called.country, place }),
        }));
      }
      // «Не в Казахстане, в Бишкеке»
      const typed = text
        .replace(/^\s*(?:не|not)\s+(?:в\s+|in\s+)?\S+[\s,]+(?:(?:а|но|but)\s+)?/iu, '')
        .replace(text.length > longestPlace ? /$^/u : deniedBehind, '');
      const reading = readBirthplace(catalog, typed);
      const isClear =
        reading?.type === 'certain' && !tellsCitizenship(typed) && clauseMeant(text) === undefined;
      const told = isClear ? [] : toldOfBirth(text, catalog);
      if (told.length > 0) return told;
      // «В росси в омской обл»: a name in a case is not kept as it stands.
      if (reading?.type === 'certain' && reading.place !== undefined && inCase.test(typed.trim())) {
        return [{ answers: born({ country: reading.country, place: outOfCase(reading.place) }) }];
      }
      if (reading?.type === 'certain' && reading.place !== undefined && hasCase.test(typed)) {
        const towns = townsInWords(catalog.towns, typed).filter(({ country }) => country === reading.country);
        const whole = outOfCase(reading.place);
        const isMended = whole.toLowerCase() !== reading.place.toLowerCase();
        const names = isMended || towns.length === 0 ? [whole] : towns.map(({ name }) => name);
        return names.map((place) => ({ answers: born({ country: reading.country, place }) }));
      }
      const countries = countriesTold(typed, catalog);
      if (countries.length > 1)
        return countries.map((country) => ({ answers: born({ country, place: undefined }) }));
      const isCitizen = tellsCitizenship(typed) && countries.length > 0;
      if (isCitizen) return countries.map((country) => ({ answers: born({ country, place: undefined }) }));
      // «Грузия или Абхазия», «Ресейде тұрамын»
      const isOpen = isEither.test(text) || saysOtherwise(text) || tellsOnlyLiving(text);
      if (reading?.type === 'certain' && isOpen) return [{ answers: born(reading) }];
      const isPutRight = text !== said || saysOtherwise(text);
      if (reading?.type === 'certain' && isPutRight) return [{ answers: born(reading) }];
      // «В Германии, город не помню»: the country, and its place is asked for.
      if (reading?.type === 'certain' && inCase.test(text.trim())) return [{ answers: born(reading) }];
      if (reading?.type !== 'asked') return [];
      const isUnread = reading.why === 'birth-unknown' || reading.why === 'birth-misspelt';
      const inWords = isUnread ? townsInWords(catalog.towns, typed) : [];
      // «Семейде» is a town in a case, and none of that name anywhere.
      if (inWords.length > 0 && /\s|[дт][ае]н?$/iu.test(typed.trim())) {
        return inWords.map(({ country, name }) => ({ answers: born({ country, place: name }) }));
      }
      // «Білмеймін, анам біледі» names no place, so none is to be put into a country.
      const isStory = isTold(typed) || typed.trim().split(/\s+/u).length > mostWordsOfPlace;
      if (reading.why === 'birth-unknown' && isStory) return [];
      const likely = reading.why === 'birth-unknown' ? countriesOfWords(catalog.towns, typed) : [];
      const isOffered = (country: string, name: string) =>
        reading.offers.some((one) => one.country === country && one.place === name);
      const named = inWords
        .filter(({ country, name }) => !isOffered(country, name))
        .map(({ country, name }) => ({ country, place: name }));
      const others = reading.offers.filter(({ country }) => !likely.includes(country));
      const first = likely
        .filter((code) => allCountries(catalog).some((one) => one.code === code))
        .map((country) => ({ country, place: reading.offers[0]?.place }));
      const offered = [...named, ...first, ...others].map((one) => ({ ...one, place: placeOf(one, typed) }));
      return offered.slice(0, mostOffers).map((one) => ({ answers: born(one), why: reading.why }));
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
    // «Мы жили в Семее», «в Семее»: the town that the words name.
    offer: (typed, _answers, { catalog }) => offersOfPlace(typed, catalog, (text) => readPlace(text).ok),
    // Omsk is not in Kazakhstan: the country may have been a slip of the thumb.
    warn: (place, answers, { catalog }) => {
      const reading = placeOfBirth(place, catalog);
      const country = answers['birth-country'];
      // «Ташкент УзССР»: the likeliest country of today stands first.
      const isFormer = reading?.type === 'asked' && reading.why === 'birth-former';
      const likely = reading?.type === 'certain' ? reading.country : isFormer && reading.offers[0]?.country;
      const isElsewhere = country && likely && likely !== country;
      if (isElsewhere) return ['place-elsewhere'];
      return isTold(place) ||
        isRegionAlone.test(place) ||
        /^(?:на|у|при)\s+\p{Ll}/u.test(place) ||
        (reading?.type !== 'certain' || /,/.test(place) ? isUnlikePlace(place, catalog.towns) : false)
        ? ['place-words']
        : [];
    },
    mend: { 'place-elsewhere': 'birth-country' },
  },
];

/** A place that is offered holds nothing that was told beside it. */
function placeOf({ place }: Birthplace, typed: string): string | undefined {
  const bare =
    place === undefined || !isTold(place) ? place : placeBesideTold(place === typed ? typed : place);
  // “East Germany, the DDR”: the same state by another name.
  return bare !== undefined && countriesOfFormer(bare.replace(/^the\s+/iu, '')) ? undefined : bare;
}

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
  const isNone = words.ok && ((words.value.match(/\p{L}/gu)?.length ?? 0) < 2 || isNoPlace(words.value));
  return isNone ? fail('birth-no-place') : words;
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
